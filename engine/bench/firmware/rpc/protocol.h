// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <functional>

namespace ferrule::bench {

/// The device's end of the reference dialect (engine/serial/README.md): takes bytes as they come
/// off the line, hands over requests, and frames the answers.
class SimulatedProtocol
{
public:
    struct Handlers
    {
        std::function<void(qint64 id, const QString& method, const QJsonObject& params)> request;
        /// Bytes to send at once, outside a frame.
        std::function<void(const QByteArray& bytes)> answer;
        /// The host asked for silence between the frames.
        std::function<void()> logOff;
        std::function<void(const QString& text)> complaint;
    };

    explicit SimulatedProtocol(Handlers handlers);

    void receive(const QByteArray& bytes);

    QByteArray result(qint64 id, const QJsonValue& result) const;
    QByteArray error(qint64 id, int code, const QString& message) const;
    QByteArray notification(const QString& method, const QJsonObject& params) const;

    /// Firmware that knows none sends none, and drops a frame that has one.
    void setKnowsChecksums(bool knows) { m_knowsChecksums = knows; }
    /// A fault: every checksum is wrong from now on.
    void setWrongChecksums(bool wrong) { m_wrongChecksums = wrong; }

private:
    void onLine(QByteArray line);
    QByteArray frame(const QJsonObject& object) const;

    Handlers m_handlers;
    QByteArray m_line;
    bool m_overlong = false;
    bool m_knowsChecksums = true;
    bool m_checksums = false;
    bool m_wrongChecksums = false;
};

} // namespace ferrule::bench
