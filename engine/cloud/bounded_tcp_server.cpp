// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/bounded_tcp_server.h"

#include <QSslSocket>

namespace ferrule::cloud {

namespace {

QByteArray refusal(int status)
{
    QByteArray line;
    switch (status) {
    case 408:
        line = "408 Request Timeout";
        break;
    case 413:
        line = "413 Content Too Large";
        break;
    default:
        line = "503 Service Unavailable";
        break;
    }
    return "HTTP/1.1 " + line + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

bool canTell(const QTcpSocket&)
{
    return true;
}

bool canTell(const QSslSocket& socket)
{
    return socket.isEncrypted();
}

/// Counts what is received since the last answer. Ends itself, with a status, when that is too much
/// or takes too long.
template<typename Socket>
class BoundedSocket : public Socket
{
public:
    BoundedSocket(Scheduler& scheduler, const ConnectionBounds& bounds, BoundedTcpServer* server)
        : Socket(server)
        , m_bounds(bounds)
        , m_server(server)
        , m_deadline(scheduler)
    {
        // One byte more than is allowed, to see that there is one.
        this->setReadBufferSize(bounds.requestBytes + 1);
        // The first to be connected, so this sees what came before the server has read it.
        QObject::connect(this, &QIODevice::readyRead, this, [this] { countReceived(); });
        restart();
    }

    void refuse(int status)
    {
        if (m_refused)
            return;
        m_refused = true;
        m_deadline.stop();
        const bool told = canTell(*this);
        if (told) {
            const QByteArray answer = refusal(status);
            Socket::writeData(answer.constData(), answer.size());
        }
        // Later: the server does not expect its socket to close while it is being told of data.
        QMetaObject::invokeMethod(
            this,
            [this, told] {
                if (told)
                    this->disconnectFromHost();
                else
                    this->abort();
            },
            Qt::QueuedConnection);
        emit m_server->cutOff(this->peerAddress().toString(), told ? status : 0);
    }

protected:
    qint64 writeData(const char* data, qint64 size) override
    {
        // What the server would still say to a request that it no longer sees.
        if (m_refused)
            return size;
        m_received = 0;
        m_answered = true;
        restart();
        return Socket::writeData(data, size);
    }

private:
    void countReceived()
    {
        m_received += this->bytesAvailable();
        if (m_received > m_bounds.requestBytes)
            refuse(413);
        if (m_refused)
            this->skip(this->bytesAvailable());
    }

    void restart()
    {
        m_deadline.startAfter(m_bounds.requestTime, [this] {
            // Between two requests a client may be silent as long as it likes; we need not listen.
            if (m_answered && m_received == 0)
                this->disconnectFromHost();
            else
                refuse(408);
        });
    }

    ConnectionBounds m_bounds;
    BoundedTcpServer* m_server;
    Timer m_deadline;
    qint64 m_received = 0;
    bool m_refused = false;
    bool m_answered = false; ///< at least one request
};

void begin(QTcpSocket&, const std::optional<QSslConfiguration>&) {}

void begin(QSslSocket& socket, const std::optional<QSslConfiguration>& tls)
{
    socket.setSslConfiguration(*tls);
    socket.startServerEncryption();
}

} // namespace

BoundedTcpServer::BoundedTcpServer(Scheduler& scheduler, ConnectionBounds bounds,
                                   std::optional<QSslConfiguration> tls, QObject* parent)
    : QTcpServer(parent)
    , m_scheduler(scheduler)
    , m_bounds(bounds)
    , m_tls(std::move(tls))
{
}

BoundedTcpServer::~BoundedTcpServer() = default;

void BoundedTcpServer::incomingConnection(qintptr descriptor)
{
    if (m_tls)
        take(new BoundedSocket<QSslSocket>(m_scheduler, m_bounds, this), descriptor);
    else
        take(new BoundedSocket<QTcpSocket>(m_scheduler, m_bounds, this), descriptor);
}

template<typename Socket>
void BoundedTcpServer::take(Socket* socket, qintptr descriptor)
{
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_connections >= m_bounds.connections) {
        socket->refuse(503);
        return;
    }
    ++m_connections;
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
    begin(*socket, m_tls);
    addPendingConnection(socket);
}

} // namespace ferrule::cloud
