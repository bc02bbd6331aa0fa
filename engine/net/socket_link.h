// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/link.h"

#include <QAbstractSocket>
#include <QSslConfiguration>
#include <QSslError>

class QSslSocket;
class QTcpSocket;

namespace ferrule::net {

/// A TCP connection, or TLS over one, on Qt's sockets.
class SocketLink final : public QObject, public Link
{
    Q_OBJECT
public:
    /// Plain TCP.
    SocketLink(QString host, quint16 port, LinkObserver& observer);
    /// TLS; `serverName` is what the peer's certificate must be for, and goes out as SNI.
    SocketLink(QString host, quint16 port, const QSslConfiguration& configuration,
               QString serverName, LinkObserver& observer);
    ~SocketLink() override;

    void open() override;
    qint64 read(char* to, qint64 most) override;
    void write(const char* bytes, qint64 count) override;
    qint64 unsent() const override;
    void close() override;
    void abort() override;

private:
    void connectSignals();
    void opened();
    void readable();
    void written();
    void acknowledgeQuickly();
    void failed(QAbstractSocket::SocketError code);
    void finished();
    void tell(EndReason reason, const Error& error);

    const QString m_host;
    const quint16 m_port;
    QString m_serverName;
    LinkObserver& m_observer;
    QTcpSocket* m_socket = nullptr; ///< owned; deleted later, as it may be the one that is calling
    QSslSocket* m_tls = nullptr;    ///< the same socket, where it is TLS
    QList<QSslError> m_tlsErrors;
    bool m_open = false;
    bool m_closing = false;
    bool m_over = false;
    bool m_calling = false; ///< inside a call of the owner's
    bool m_readablePosted = false;
};

/// The link that `options` ask for; nothing where their TLS files are unusable, which
/// makeTlsConfiguration() explains.
std::unique_ptr<Link> makeSocketLink(const ClientOptions& options, LinkObserver& observer);

} // namespace ferrule::net
