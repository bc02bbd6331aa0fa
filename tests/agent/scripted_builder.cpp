// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripted_builder.h"

#include <QJsonDocument>

namespace ferrule::test {

ScriptedBuilder::ScriptedBuilder()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The scripted builder cannot listen.");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_input.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

ScriptedBuilder::~ScriptedBuilder()
{
    for (QTcpSocket* socket : m_server.findChildren<QTcpSocket*>())
        socket->disconnect(this);
}

QString ScriptedBuilder::url(const QString& path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path);
}

QByteArray ScriptedBuilder::Request::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

void ScriptedBuilder::answer(const QByteArray& path, const QByteArray& body, int status)
{
    m_scripts[path] = [body, status](const Request&) { return Reply{status, body, false}; };
}

void ScriptedBuilder::answerNever(const QByteArray& path)
{
    m_scripts[path] = [](const Request&) { return Reply{0, {}, true}; };
}

void ScriptedBuilder::answerWith(const QByteArray& path, Script script)
{
    m_scripts[path] = std::move(script);
}

int ScriptedBuilder::count(const QByteArray& path) const
{
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
                                          [&](const Request& it) { return it.path == path; }));
}

void ScriptedBuilder::read(QTcpSocket* socket)
{
    QByteArray& input = m_input[socket];
    input += socket->readAll();
    const qsizetype end = input.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request;
    request.head = input.left(end);
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (input.size() < end + 4 + length)
        return;
    request.body = input.mid(end + 4, length);
    request.path = request.head.split(' ').value(1);
    request.json = QJsonDocument::fromJson(request.body).object();
    input.remove(0, end + 4 + length);
    m_requests << request;

    const Script script = m_scripts.value(request.path);
    const Reply reply = script ? script(request) : Reply{404, "{}", false};
    if (reply.never)
        return;
    socket->write("HTTP/1.1 " + QByteArray::number(reply.status) +
                  " X\r\nContent-Type: application/json\r\nContent-Length: " +
                  QByteArray::number(reply.body.size()) + "\r\n\r\n" + reply.body);
}

} // namespace ferrule::test
