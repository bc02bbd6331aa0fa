// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/socket_link.h"

#include "net/tls_configuration.h"
#include "net/tls_description.h"
#include "net/tls_failure.h"
#include "words/phrase.h"

#include <QSslSocket>
#include <QTcpSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace ferrule::net {

namespace {

/// What TLS may decrypt ahead of us: the limit that makes a flood wait in the peer's socket.
constexpr qint64 tlsReadAhead = 256 * 1024;

/// Marks that a call of the owner's is running.
class Calling
{
public:
    explicit Calling(bool& flag)
        : m_flag(flag)
        , m_before(std::exchange(flag, true))
    {
    }
    ~Calling() { m_flag = m_before; }

private:
    bool& m_flag;
    bool m_before;
};

} // namespace

SocketLink::SocketLink(QString host, quint16 port, LinkObserver& observer)
    : m_host(std::move(host))
    , m_port(port)
    , m_observer(observer)
{
    makeSocket();
}

SocketLink::SocketLink(std::shared_ptr<TlsMemory> memory, LinkObserver& observer)
    : m_host(memory->host)
    , m_port(memory->port)
    , m_memory(std::move(memory))
    , m_observer(observer)
{
    makeSocket();
}

SocketLink::~SocketLink()
{
    abort();
    m_socket->deleteLater();
}

void SocketLink::makeSocket()
{
    if (m_memory) {
        QSslConfiguration configuration = m_memory->configuration;
        m_resuming = !m_memory->ticket.isEmpty();
        if (m_resuming)
            configuration.setSessionTicket(m_memory->ticket);
        m_socket = m_tls = new QSslSocket;
        m_tls->setSslConfiguration(configuration);
        m_tls->setReadBufferSize(tlsReadAhead);
        connect(m_tls, &QSslSocket::encrypted, this, &SocketLink::opened);
        connect(m_tls, &QSslSocket::sslErrors, this,
                [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &SocketLink::written);
        connect(m_tls, &QSslSocket::newSessionTicketReceived, this, &SocketLink::keepTicket);
    } else {
        m_socket = new QTcpSocket;
        connect(m_socket, &QTcpSocket::connected, this, &SocketLink::opened);
    }
    connect(m_socket, &QTcpSocket::errorOccurred, this, &SocketLink::failed);
    connect(m_socket, &QTcpSocket::disconnected, this, &SocketLink::finished);
    connect(m_socket, &QTcpSocket::readyRead, this, &SocketLink::readable);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &SocketLink::written);
}

/// A broker that leaves Nagle's algorithm on holds a packet back until the one before it is
/// acknowledged, which takes 40 ms otherwise. It takes effect on what was read already, and Linux
/// takes it back by itself after a while.
void SocketLink::acknowledgeQuickly()
{
#ifdef Q_OS_LINUX
    const int on = 1;
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &on,
                 sizeof on);
#endif
}

void SocketLink::readable()
{
    if (!m_open || m_over || m_readablePosted)
        return;
    if (!m_calling) {
        m_observer.linkReadable();
        return;
    }
    // Writing to a TLS socket decrypts what has come meanwhile, and announces it only now.
    m_readablePosted = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_readablePosted = false;
            readable();
        },
        Qt::QueuedConnection);
}

void SocketLink::written()
{
    if (m_open && !m_over && !m_calling)
        m_observer.linkWritten();
}

void SocketLink::open()
{
    const Calling calling(m_calling);
    const QString name = m_memory ? m_memory->options.serverName : QString();
    if (m_tls)
        m_tls->connectToHostEncrypted(m_host, m_port, name.isEmpty() ? m_host : name);
    else // Unbuffered: bytes go from the system straight into the reader's buffer, and back.
        m_socket->connectToHost(m_host, m_port, QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void SocketLink::opened()
{
    if (m_over)
        return;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_open = true;
    if (m_tls)
        keepTicket();
    m_observer.linkOpened();
}

/// TLS 1.3 hands its tickets over behind the handshake, TLS 1.2 within it.
void SocketLink::keepTicket()
{
    const QByteArray ticket = m_tls->sslConfiguration().sessionTicket();
    if (!ticket.isEmpty() && !m_memory->refusesTicket)
        m_memory->ticket = ticket;
}

/// A broker that cannot resume may end the handshake instead of ignoring the ticket: OpenSSL does
/// where the server asks for client certificates and sets no session id context.
bool SocketLink::retriesInFull()
{
    if (!m_resuming || m_open || m_over)
        return false;
    m_memory->ticket.clear();
    m_memory->refusesTicket = true;
    m_tlsErrors.clear();
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    makeSocket();
    open();
    return true;
}

TlsReport SocketLink::tlsReport() const
{
    return m_tls ? describeTls(*m_tls, m_tlsErrors) : TlsReport();
}

qint64 SocketLink::read(char* to, qint64 most)
{
    const Calling calling(m_calling);
    const qint64 count = m_socket->read(to, most);
    // An unbuffered socket tells its end by nothing but this.
    if (count < 0 && !m_tls)
        failed(m_socket->error());
    else if (count > 0)
        acknowledgeQuickly();
    return std::max<qint64>(count, 0);
}

void SocketLink::write(const char* bytes, qint64 count)
{
    if (m_over)
        return;
    const Calling calling(m_calling);
    const qint64 taken = m_socket->write(bytes, count);
    if (m_tls)
        m_tls->flush();
    else if (taken < 0)
        failed(m_socket->error());
    acknowledgeQuickly();
}

qint64 SocketLink::unsent() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void SocketLink::close()
{
    const Calling calling(m_calling);
    m_closing = true;
    m_socket->disconnectFromHost();
}

void SocketLink::abort()
{
    if (m_over)
        return;
    m_over = true;
    m_socket->disconnect(this);
    m_socket->abort();
}

void SocketLink::tell(EndReason reason, const Error& error)
{
    if (m_over)
        return;
    m_over = true;
    m_socket->disconnect(this);
    // Qt's sockets fail from within read and write; the owner hears of it outside of its own call.
    if (m_calling)
        QMetaObject::invokeMethod(
            this, [this, reason, error] { m_observer.linkClosed(reason, error); },
            Qt::QueuedConnection);
    else
        m_observer.linkClosed(reason, error);
}

void SocketLink::finished()
{
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = phrase("net", "The connection was closed.");
    tell(EndReason::RemoteClosed, error);
}

void SocketLink::failed(QAbstractSocket::SocketError code)
{
    if (m_closing)
        return;
    const std::string peer = (m_host + u':' + QString::number(m_port)).toStdString();
    const bool duringHandshake = m_tls && !m_open && code != QAbstractSocket::HostNotFoundError &&
                                 code != QAbstractSocket::ConnectionRefusedError;
    if (duringHandshake && retriesInFull())
        return;
    if (m_tls && !m_tlsErrors.isEmpty()) {
        tell(EndReason::Tls, certificateFailure(peer, m_tlsErrors));
        return;
    }
    const std::string said = m_socket->errorString().toStdString();
    switch (code) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        tell(EndReason::Tls, handshakeFailure(peer, said));
        return;
    default:
        break;
    }

    Error error;
    error.kind = ErrorKind::LinkLost;
    error.measured = said;
    if (code == QAbstractSocket::RemoteHostClosedError) {
        error.what = phrase("net", "The broker at %1 closed the connection.").arg(peer);
        if (m_tls && !m_open) {
            error.kind = ErrorKind::Tls;
            error.what =
                phrase("net", "The broker at %1 closed the connection during the TLS handshake.")
                    .arg(peer);
            error.cause = phrase("net", "It does not speak TLS on this port, or is just stopping.");
            tell(EndReason::Tls, error);
            return;
        }
        tell(EndReason::RemoteClosed, error);
        return;
    }
    error.what = m_open ? phrase("net", "The connection to %1 was lost.").arg(peer)
                        : phrase("net", "No connection to %1 could be made.").arg(peer);
    if (code == QAbstractSocket::ConnectionRefusedError) {
        error.cause = phrase("net", "Nothing listens on this port.");
        error.remedy = phrase("net", "Start the broker, or correct host and port.");
    } else if (code == QAbstractSocket::HostNotFoundError) {
        error.cause = phrase("net", "The name is wrong, or name resolution does not work here.");
        error.remedy = phrase("net", "Check the host name and the network.");
    }
    tell(EndReason::Network, error);
}

LinkFactory socketLinks()
{
    return
        [memory = std::shared_ptr<TlsMemory>()](
            const ClientOptions& options, LinkObserver& observer) mutable -> std::unique_ptr<Link> {
            if (!options.tls)
                return std::make_unique<SocketLink>(options.host, options.port, observer);
            if (!memory || memory->options != *options.tls || memory->host != options.host ||
                memory->port != options.port) {
                const Result<QSslConfiguration> configuration = makeTlsConfiguration(*options.tls);
                if (!configuration)
                    return nullptr;
                memory = std::make_shared<TlsMemory>();
                memory->options = *options.tls;
                memory->host = options.host;
                memory->port = options.port;
                memory->configuration = *configuration;
            }
            return std::make_unique<SocketLink>(memory, observer);
        };
}

} // namespace ferrule::net
