// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialect.h"
#include "serial/dialects/smp/frame.h"
#include "serial/dialects/smp/packet.h"

#include <optional>

namespace ferrule::serial::smp {

/// What is asked of the device, and how patiently.
struct Request
{
    Op op = Op::Read;
    quint16 group = 0;
    quint8 id = 0;
    QCborMap body;
    QString name; ///< for errors: "fs.write"
    Duration timeout = std::chrono::milliseconds(1500);
    int attempts = 5;
};

/// One request at a time over an SMP console, each attempt under a new sequence number.
///
/// Seen in the field: a frame directly behind a line end or half-typed text is lost, so before the
/// first request and each repetition an empty line is sent and 100 ms are waited; some devices
/// stall on fragments back to back, so a repetition paces them; some consoles echo what they are
/// sent.
class Channel
{
public:
    explicit Channel(DialectLine line);
    ~Channel();
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;

    /// The reply's map. Timeout after all attempts; NotFound, Unsupported or Device as the device
    /// says; Busy where another request is under way; Cancelled and LinkLost as in Dialect.
    Task<Result<QCborMap>> request(Request wanted);

    /// The protocol version that is sent: 1 for SMP version 2, 0 for version 1.
    void setVersion(quint8 version) { m_version = version; }

    /// A line that the framing claimed.
    void receive(const QByteArray& line);
    void cancel(const Error& reason);

    const WireTime& wireTime() const { return m_wireTime; }

private:
    struct Outstanding
    {
        Packet request;
        Instant sentAt{};
        Pending<Packet> reply;
    };

    Task<Result<Packet>> attempt(Packet request, Duration timeout, bool paced);
    Task<Result<void>> clearTheLine();
    void settle(Result<Packet> answer);

    DialectLine m_line;
    Reassembler m_reassembler;
    Flows m_flows;
    Timer m_timeout;
    std::optional<Outstanding> m_outstanding;
    bool m_running = false;
    bool m_lineIsClear = false;
    quint8 m_version = 1;
    quint8 m_nextSequence = 0;
    WireTime m_wireTime;
};

} // namespace ferrule::serial::smp
