// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace ferrule::test {

/// The HTTP side of a device cloud, on a free port of 127.0.0.1: keeps what it was asked, byte for
/// byte, and answers what the test says.
class ScriptedBuilder : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray head; ///< request line and headers
        QByteArray path;
        QByteArray body;
        QJsonObject json;
        QByteArray header(const QByteArray& name) const;
    };
    struct Reply
    {
        int status = 200;
        QByteArray body;
        bool never = false; ///< leaves the request open
    };
    using Script = std::function<Reply(const Request&)>;

    ScriptedBuilder();
    ~ScriptedBuilder() override;

    QString url(const QString& path = QStringLiteral("/api")) const;
    quint16 port() const { return m_server.serverPort(); }
    void close() { m_server.close(); }

    /// The same answer to every request for `path`, from now on.
    void answer(const QByteArray& path, const QByteArray& body, int status = 200);
    void answerNever(const QByteArray& path);
    void answerWith(const QByteArray& path, Script script);

    const QList<Request>& requests() const { return m_requests; }
    int count(const QByteArray& path) const;

private:
    void read(QTcpSocket* socket);

    QTcpServer m_server;
    QHash<QTcpSocket*, QByteArray> m_input;
    QHash<QByteArray, Script> m_scripts;
    QList<Request> m_requests;
};

} // namespace ferrule::test
