// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ferrule::mqtt {

/// What is wrong with a packet or a command. Answered by a command it is our caller's misuse, and
/// nothing was written; in an Event it is the broker's violation, and the link must be closed.
enum class Fault : std::uint8_t {
    None,
    // texts and topics, of either side
    TextTooLong,
    TextMalformed,
    TopicEmpty,
    TopicWildcard,
    FilterMalformed,
    QosInvalid,
    PacketTooLarge,
    // the broker's packets
    TypeInvalid,
    FlagsInvalid,
    LengthMalformed,
    LengthWrong,
    PacketIdZero,
    BeforeConnack,
    SecondConnack,
    ConnackFlags,
    SessionUnexpected,
    SubackCount,
    SubackCode,
    UnknownRequest,
    AcknowledgedWrongly,
    PingUnanswered,
    // the caller's commands
    NotConnected,
    AlreadyConnected,
    ListEmpty,
    PasswordWithoutUser,
    ClientIdEmpty,
    PacketIdsExhausted,
};

/// One English clause without a full stop, "a topic name is empty", marked for the catalogues in
/// the context "mqtt".
const char* describe(Fault fault) noexcept;

} // namespace ferrule::mqtt
