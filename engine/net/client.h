// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flow/flow.h"
#include "net/tls_report.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace ferrule::net {

/// Delivery guarantee of a message (MQTT 3.1.1 section 4.3).
enum class Qos : quint8 { AtMostOnce = 0, AtLeastOnce = 1, ExactlyOnce = 2 };

/// How far a publish() goes before it answers; independent of Qos.
enum class Wait : quint8 {
    None,         ///< accepted by the client: queued, nothing has left yet
    Sent,         ///< handed to the operating system's socket
    Acknowledged, ///< PUBACK (QoS 1) or PUBCOMP (QoS 2) has come; the same as Sent at QoS 0
};

/// Where a QoS 1 or 2 message is kept until it is acknowledged, in a client that has an outbox.
enum class Keep : quint8 {
    Stored, ///< in the outbox: it survives the program
    Memory, ///< it means nothing to the next run; at QoS 2 the same as Stored (its identifier must
            ///< not be used again while the broker holds it)
};

/// TLS settings of a link. Server name and chain are always verified unless `verifyPeer` is off.
struct TlsOptions
{
    QByteArray authorityPem;   ///< trusted roots, PEM; empty = the system's store
    QByteArray certificatePem; ///< the client's certificate chain, PEM; empty = none is shown
    QByteArray keyPem;         ///< its private key, PEM
    QByteArray keyPassphrase;  ///< for an encrypted key; empty = not encrypted
    QString serverName;     ///< for SNI and the name check; empty = the host that is connected to
    QList<QByteArray> alpn; ///< protocols offered, in order (RFC 7301); empty = none
    bool verifyPeer = true; ///< off only where the user said so

    bool operator==(const TlsOptions&) const = default;
};

/// The message that the broker publishes when this client vanishes (MQTT 3.1.1 section 3.1.2.5).
struct Will
{
    QByteArray topic;
    QByteArray payload;
    Qos qos = Qos::AtMostOnce;
    bool retain = false;
};

struct ClientOptions
{
    QString host;
    quint16 port = 1883;
    QByteArray clientId; ///< empty asks the broker for one; then cleanSession must be true
    bool cleanSession = true;
    quint16 keepAliveSeconds = 60;      ///< 0 = off
    std::optional<QByteArray> user;     ///< absent clears the flag; empty is a present, empty field
    std::optional<QByteArray> password; ///< needs a user
    std::optional<Will> will;
    std::optional<TlsOptions> tls; ///< absent = plain TCP

    Duration connectTimeout = std::chrono::seconds(10); ///< TCP, TLS and CONNACK together
    Duration pingTimeout{0}; ///< without a PINGRESP the link is dropped; 0 = the keep-alive
    /// The same for the ping that asks whether the link outlived a sleep or a network change.
    Duration probeTimeout = std::chrono::seconds(5);
    bool autoReconnect = true;
    Duration reconnectFirst = std::chrono::milliseconds(500); ///< upper bound of the first wait
    Duration reconnectMost = std::chrono::seconds(60);        ///< upper bound of every wait
    Duration reconnectFixed{0}; ///< waits exactly this long every time instead; 0 = backs off
    /// A connection that lives this long resets the back-off, a shorter one counts as a failure.
    Duration stableAfter = std::chrono::seconds(10);
    bool restoreSubscriptions = true; ///< after a reconnect without a session
    quint16 maxInflight = 100;        ///< QoS 1 and 2 messages under way; more are queued
    /// Those of QoS 2 between PUBLISH and PUBREC. While mosquitto 2.0 with its defaults holds 20 of
    /// them, it acknowledges and drops whatever else comes.
    quint16 maxUnconfirmed = 16;
    quint32 maxPacket = 1024 * 1024; ///< bytes of an inbound packet; a larger one ends the link
    qsizetype maxQueuedBytes = 64 * 1024 * 1024; ///< outbound; beyond it publish() answers Busy
};

enum class ClientState { Disconnected, Connecting, Connected, WaitingToReconnect };

/// Why a connection ended or an attempt failed.
enum class EndReason {
    Requested,
    Refused,
    Timeout,
    KeepAlive,
    Protocol,
    Tls,
    Network,
    RemoteClosed,
    Storage ///< the outbox could not be written, so nothing may be sent
};

struct Connected
{
    bool sessionPresent = false;
};

struct Disconnected
{
    EndReason reason = EndReason::Network;
    Error error;   ///< what to show; for Requested, kind is Cancelled
    TlsReport tls; ///< what the peer showed where the link never opened, empty otherwise
    bool willReconnect = false;
    Duration nextAttemptIn{0}; ///< meaningful when willReconnect
};

/// A received application message. The views are valid during the handler call only.
struct MessageView
{
    QByteArrayView topic;
    QByteArrayView payload;
    Qos qos = Qos::AtMostOnce;
    bool retain = false;
    bool duplicate = false;
    quint16 packetId = 0; ///< 0 at QoS 0
};

struct Subscription
{
    QByteArray filter;
    Qos qos = Qos::AtMostOnce;
};

/// One MQTT control packet, for a timeline; `topic` is set for PUBLISH, SUBSCRIBE and UNSUBSCRIBE.
struct PacketTrace
{
    bool outgoing = false;
    QByteArrayView type; ///< the standard's name, "PUBACK"
    QByteArrayView topic;
    qsizetype bytes = 0; ///< the whole packet
    quint16 packetId = 0;
    Qos qos = Qos::AtMostOnce;
};

/// What became of one publish(); the packet identifier is 0 at QoS 0, and where it was not known
/// yet.
struct Receipt
{
    quint16 packetId = 0;
};

/// The answer to one SUBSCRIBE or UNSUBSCRIBE packet.
struct Grant
{
    quint16 packetId = 0;
    QList<quint8> codes; ///< 0, 1, 2 or 128 for each filter; empty for UNSUBSCRIBE
};

struct ClientStatistics
{
    quint64 packetsSent = 0;
    quint64 packetsReceived = 0;
    quint64 bytesSent = 0;
    quint64 bytesReceived = 0;
    quint64 messagesDropped = 0; ///< queued at the end of a clean session, or over maxQueuedBytes
};

class Link;
class LinkObserver;
class NetworkWatch;
class OutboxStore;
/// Makes the link for one connection attempt; it reports to the observer.
using LinkFactory =
    std::function<std::unique_ptr<Link>(const ClientOptions& options, LinkObserver& observer)>;

/// An MQTT 3.1.1 client on one thread: one session over one link at a time, reconnecting by itself.
///
/// All answers come as values. Destroying the client settles every answer that is awaited with
/// Cancelled and closes the link without DISCONNECT.
class Client : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const MessageView&)>;
    using RouteId = quint64;

    /// Over sockets, with the thread's watch over network and sleep.
    explicit Client(Scheduler& scheduler, QObject* parent = nullptr);
    /// Over links of another make and without a watch, for tests.
    Client(Scheduler& scheduler, LinkFactory makeLink, QObject* parent = nullptr);
    ~Client() override;

    /// Keeps the QoS 1 and 2 messages of persistent sessions in `store`, which must outlive the
    /// client or the next call; set it before connectToBroker(). What the outbox holds for the
    /// client identifier is then sent first, under the packet identifiers it had. A broker that
    /// lost the session gets those messages once more (section 4.4), but never one that it has
    /// taken over with PUBREC.
    void setOutbox(OutboxStore* store);

    /// Replaces the watch; see NetworkWatch. None = sleep and network changes are not noticed.
    void setNetworkWatch(std::shared_ptr<NetworkWatch> watch);

    /// Connects and waits for CONNACK. A failure is answered after the first attempt, and, where
    /// autoReconnect is set and the failure is not final, further attempts go on in the background.
    /// Errors: InvalidArgument, Busy (connected or connecting), Refused (peerCode = CONNACK return
    /// code), Tls, Timeout, Protocol, LinkLost, and those of the outbox.
    Task<Result<Connected>> connectToBroker(ClientOptions options);

    /// Writes out what is queued, sends DISCONNECT, closes; ends reconnecting. Always succeeds in
    /// the end: a peer that does not read is cut off after `pingTimeout`, 5 s at most.
    Task<void> disconnectFromBroker();

    /// Drops the link without DISCONNECT (the broker publishes the will); ends reconnecting.
    void abort();

    /// Forgets the session: its messages, in the outbox as well, are dropped, and those that wait
    /// for them answered with LinkLost. Only while Disconnected (Busy). Errors: those of the
    /// outbox, and then it forgot what it holds in memory only.
    Result<void> forgetSession();

    /// Publishes. QoS 1 and 2 messages are kept across reconnects where the session is (section
    /// 4.4); QoS 0 without a connection answers LinkLost. With an outbox Wait::None waits until the
    /// message is in it; an outbox that cannot be written refuses the message.
    /// Errors: InvalidArgument, LinkLost, Busy (queue full), Cancelled, Protocol, and those of the
    /// outbox.
    Task<Result<void>> publish(QByteArray topic, QByteArray payload, Qos qos, Wait wait,
                               bool retain = false, Keep keep = Keep::Stored);

    /// One SUBSCRIBE packet; answers the granted codes (0, 1, 2 or 128) in the order asked. The
    /// filters are subscribed again by itself after a reconnect without a session.
    Task<Result<QList<quint8>>> subscribe(QList<Subscription> subscriptions);
    Task<Result<void>> unsubscribe(QList<QByteArray> filters);

    /// publish(), subscribe() and unsubscribe() for a caller that is not a coroutine or wants the
    /// packet identifier. `done` is called exactly once, never from within the call itself where
    /// it answers success: a misuse (InvalidArgument, LinkLost without a connection, Busy) is the
    /// call's own answer, and then `done` is not called. With Wait::None it is called for a message
    /// that the outbox takes, and not at all otherwise.
    using PublishDone = std::function<void(const Result<Receipt>&)>;
    using GrantDone = std::function<void(const Result<Grant>&)>;
    Result<void> post(QByteArrayView topic, QByteArrayView payload, Qos qos, bool retain = false,
                      Wait wait = Wait::None, PublishDone done = {}, Keep keep = Keep::Stored);
    Result<void> postSubscribe(const QList<Subscription>& subscriptions, GrantDone done);
    Result<void> postUnsubscribe(const QList<QByteArray>& filters, GrantDone done);

    /// Calls `handler` for each received message that matches `filter`; every matching route is
    /// called, in the order added. Routing is local: it sends nothing (see subscribe()).
    RouteId addRoute(QByteArray filter, Handler handler);
    void removeRoute(RouteId id);

    /// Calls `handler` for every received message, before the routes; an empty one stops that.
    void setHandler(Handler handler);

    ClientState state() const;
    ClientStatistics statistics() const;
    /// QoS 1 and 2 messages that are accepted and not complete.
    qsizetype unfinished() const;
    /// What the peer of this connection showed; between connections what that of the last attempt
    /// did, where it was not accepted.
    TlsReport tlsReport() const;

    /// Turns packetTraced() on; off by default, as it costs on the hot path.
    void setTracing(bool on);

signals:
    void connected(const ferrule::net::Connected& report);
    void
    disconnected(const ferrule::net::Disconnected& report); ///< once for each attempt that ends
    void packetTraced(const ferrule::net::PacketTrace& packet);
    /// The broker granted less than was asked (`granted` 0 or 1), or refused the filter (128).
    void subscriptionReduced(const QByteArray& filter, ferrule::net::Qos asked, quint8 granted);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ferrule::net
