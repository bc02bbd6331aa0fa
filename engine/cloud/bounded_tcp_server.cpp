// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/bounded_tcp_server.h"

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

/// Counts what is read since the last answer. Ends itself, with a status, when that is too much or
/// takes too long.
class BoundedSocket : public QTcpSocket
{
public:
    BoundedSocket(Scheduler& scheduler, const ConnectionBounds& bounds, BoundedTcpServer* server)
        : QTcpSocket(server)
        , m_bounds(bounds)
        , m_server(server)
        , m_deadline(scheduler)
    {
        restart();
    }

    void refuse(int status)
    {
        if (m_refused)
            return;
        m_refused = true;
        m_deadline.stop();
        const QString peer = peerAddress().toString();
        QTcpSocket::writeData(refusal(status).constData(), refusal(status).size());
        disconnectFromHost();
        emit m_server->cutOff(peer, status);
    }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 count = QTcpSocket::readData(data, most);
        if (count <= 0)
            return count;
        if (m_refused)
            return 0;
        m_received += count;
        if (m_received <= m_bounds.requestBytes)
            return count;
        // Not from within a read: the reader does not expect its socket to close under it.
        QMetaObject::invokeMethod(
            this, [this] { refuse(413); }, Qt::QueuedConnection);
        return 0;
    }

    qint64 writeData(const char* data, qint64 size) override
    {
        if (m_refused)
            return size;
        m_received = 0;
        restart();
        return QTcpSocket::writeData(data, size);
    }

private:
    void restart()
    {
        m_deadline.startAfter(m_bounds.requestTime, [this] { refuse(408); });
    }

    ConnectionBounds m_bounds;
    BoundedTcpServer* m_server;
    Timer m_deadline;
    qint64 m_received = 0;
    bool m_refused = false;
};

} // namespace

BoundedTcpServer::BoundedTcpServer(Scheduler& scheduler, ConnectionBounds bounds, QObject* parent)
    : QTcpServer(parent)
    , m_scheduler(scheduler)
    , m_bounds(bounds)
{
}

BoundedTcpServer::~BoundedTcpServer() = default;

void BoundedTcpServer::incomingConnection(qintptr descriptor)
{
    auto* socket = new BoundedSocket(m_scheduler, m_bounds, this);
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
    addPendingConnection(socket);
}

} // namespace ferrule::cloud
