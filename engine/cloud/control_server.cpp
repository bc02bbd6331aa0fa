// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/control_server.h"

#include "words/phrase.h"

#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr auto timeForALine = std::chrono::seconds(10);

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QJsonObject refusal(const Error& error)
{
    return {{u"kind"_s, int(error.kind)},          {u"what"_s, text(error.what)},
            {u"measured"_s, text(error.measured)}, {u"expected"_s, text(error.expected)},
            {u"cause"_s, text(error.cause)},       {u"remedy"_s, text(error.remedy)}};
}

} // namespace

QString controlSocketPath(const QString& home)
{
    return home + u"/control"_s;
}

ControlServer::ControlServer(ControlledParts parts, Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_scheduler(scheduler)
{
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::take);
}

ControlServer::~ControlServer()
{
    m_life.end();
}

Result<void> ControlServer::listen(const QString& home)
{
    const QString path = controlSocketPath(home);
    QLocalServer::removeServer(path);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(path))
        return {};
    Error error;
    error.kind = ErrorKind::Io;
    error.what = phrase("cloud", "Other programs cannot reach this cloud.");
    error.measured = (path + u": "_s + m_server.errorString()).toStdString();
    error.cause = phrase("cloud", "The path of a socket may have about 100 characters.");
    error.remedy =
        phrase("cloud", "Choose a home with a shorter path for commands like ferrule claim.");
    return error;
}

void ControlServer::take()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(longestRequest + 1);
        const auto deadline = std::make_shared<Timer>(m_scheduler);
        deadline->startAfter(timeForALine, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, deadline] {
            if (socket->canReadLine()) {
                deadline->stop();
                // One request a connection.
                disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
                Flows::launch(answer(m_life.of(this), socket, socket->readLine()), "control");
            } else if (socket->bytesAvailable() > longestRequest) {
                socket->abort();
            }
        });
    }
}

Task<void> ControlServer::answer(Lifeline<ControlServer> server, QPointer<QLocalSocket> peer,
                                 QByteArray line)
{
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    const Result<QJsonObject> reply = co_await serve(server->m_parts, request);
    if (!server || !peer)
        co_return;
    const QJsonObject said = reply ? *reply : refusal(reply.error());
    peer->write(QJsonDocument(said).toJson(QJsonDocument::Compact) + '\n');
    peer->disconnectFromServer();
}

} // namespace ferrule::cloud
