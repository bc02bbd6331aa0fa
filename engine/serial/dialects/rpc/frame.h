// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/demultiplexer.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace ferrule::serial::rpc {

/// A frame of the reference dialect: LF, one JSON object, optionally eight lower-case hexadecimal
/// digits (CRC-32 of the JSON text), LF. See engine/serial/README.md.
struct Frame
{
    QJsonObject object;
    bool checked = false; ///< carried a checksum, and it was right
};

/// The bytes of a frame. The object must hold no raw line feed, which compact JSON never does.
QByteArray encode(const QJsonObject& object, bool withCrc);

/// Reads one claimed frame, with or without its line end.
std::optional<Frame> decode(QByteArrayView bytes);

/// Finds frames among log lines. Junk on the same line before the opening brace is text. A JSON
/// object that is no request, reply or notification is text as well: firmware that logs in JSON
/// keeps its log.
class RpcFraming final : public Framing
{
public:
    Claim claim(QByteArrayView bytes, qsizetype scanned) const override;

    /// Frames without a checksum are taken for damaged from now on: the device has shown that it
    /// sends them, so a frame without one has lost it.
    void requireChecksum(bool required) { m_checksumRequired = required; }
    bool checksumRequired() const { return m_checksumRequired; }

private:
    bool m_checksumRequired = false;
};

} // namespace ferrule::serial::rpc
