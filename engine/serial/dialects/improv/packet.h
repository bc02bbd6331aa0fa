// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/demultiplexer.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace ferrule::serial::improv {

/// Improv Wi-Fi over serial, version 1 (improv-wifi.com/serial):
/// "IMPROV", version 1, type, length, data, checksum (sum of all bytes before it), LF.
enum class PacketType : quint8 {
    CurrentState = 1,
    ErrorState = 2,
    Command = 3,
    CommandResult = 4,
};

enum class State : quint8 {
    Ready = 2, ///< waits for a network's name and passphrase
    Provisioning = 3,
    Provisioned = 4,
};

enum class Command : quint8 {
    WifiSettings = 1,
    CurrentState = 2,
    DeviceInformation = 3,
    Scan = 4,
};

namespace errorCode {
inline constexpr int none = 0;
inline constexpr int malformed = 1;
inline constexpr int unknownCommand = 2;
inline constexpr int cannotConnect = 3;
} // namespace errorCode

struct Packet
{
    PacketType type = PacketType::CurrentState;
    QByteArray data; ///< at most 255 bytes
};

/// The answer to a command: texts, each with its length in front.
struct CommandResult
{
    Command command = Command::CurrentState;
    QByteArrayList texts;
};

QByteArray encode(const Packet& packet);
/// Reads one claimed frame, with or without its LF.
std::optional<Packet> decode(QByteArrayView frame);

/// A command with texts, each at most 255 bytes, together at most 253 with their lengths.
Packet commandPacket(Command command, const QByteArrayList& texts = {});
/// Reads a CommandResult's data. The inner length decides: firmware in the field appends a zero
/// that no length counts.
std::optional<CommandResult> parseResult(QByteArrayView data);

/// Finds packets anywhere in a stream of log lines; they need not start a line.
class ImprovFraming final : public Framing
{
public:
    Claim claim(QByteArrayView bytes, qsizetype scanned) const override;
};

} // namespace ferrule::serial::improv
