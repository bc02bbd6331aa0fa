// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/link.h"

#include <QAbstractSocket>
#include <QSslConfiguration>
#include <QSslError>

class QSslSocket;
class QTcpSocket;

namespace ferrule::net {

/// What the TLS links of one client leave to the next: what was read from its options, and the
/// ticket of the last connection (RFC 8446 section 4.6.1), for as long as neither options nor peer
/// change.
struct TlsMemory
{
    TlsOptions options;
    QString host;
    quint16 port = 0;
    QSslConfiguration configuration;
    QByteArray ticket;          ///< empty = there is none
    bool refusesTicket = false; ///< a handshake with one failed: this peer gets no more of them
};

/// A TCP connection, or TLS over one, on Qt's sockets.
class SocketLink final : public QObject, public Link
{
    Q_OBJECT
public:
    /// Plain TCP.
    SocketLink(QString host, quint16 port, LinkObserver& observer);
    /// TLS, resumed where `memory` holds a ticket; a peer that does not take it gets a full
    /// handshake within the same open().
    SocketLink(std::shared_ptr<TlsMemory> memory, LinkObserver& observer);
    ~SocketLink() override;

    void open() override;
    qint64 read(char* to, qint64 most) override;
    void write(const char* bytes, qint64 count) override;
    qint64 unsent() const override;
    void close() override;
    void abort() override;
    TlsReport tlsReport() const override;

private:
    void makeSocket();
    bool retriesInFull();
    void keepTicket();
    void opened();
    void readable();
    void written();
    void acknowledgeQuickly();
    void failed(QAbstractSocket::SocketError code);
    void finished();
    void tell(EndReason reason, const Error& error);

    const QString m_host;
    const quint16 m_port;
    const std::shared_ptr<TlsMemory> m_memory; ///< empty = plain TCP
    LinkObserver& m_observer;
    QTcpSocket* m_socket = nullptr; ///< owned; deleted later, as it may be the one that is calling
    QSslSocket* m_tls = nullptr;    ///< the same socket, where it is TLS
    QList<QSslError> m_tlsErrors;
    bool m_resuming = false; ///< a ticket is in the handshake
    bool m_open = false;
    bool m_closing = false;
    bool m_over = false;
    bool m_calling = false; ///< inside a call of the owner's
    bool m_readablePosted = false;
};

/// Makes the links that the options ask for, one client's; nothing where their TLS files are
/// unusable, which makeTlsConfiguration() explains.
LinkFactory socketLinks();

} // namespace ferrule::net
