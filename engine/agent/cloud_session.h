// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/agent.h"
#include "agent/sync_message.h"
#include "flow/life.h"

#include <map>

namespace ferrule::agent {

/// The MQTT half of a device: logs in with a complete identity, holds the three subscriptions of a
/// device, tells cloud messages apart, and matches replies to requests. Whatever ends a connection,
/// it is made again, until close() or stop().
class CloudSession : public QObject
{
    Q_OBJECT
public:
    CloudSession(Scheduler& scheduler, const AgentConfig& config, const Identity& identity,
                 QObject* parent = nullptr);
    ~CloudSession() override;

    void open();

    /// Ends at once and for good; no signal follows.
    void stop();

    /// Lets what is queued leave, acknowledgements included, and disconnects; open() comes back.
    Task<void> close();

    bool isConnected() const { return m_connected; }

    /// After close(): drops what waits to be delivered, in the outbox as well.
    Result<void> forget() { return m_client.forgetSession(); }

    /// QoS 1. Errors: those of net::Client::publish().
    Task<Result<void>> publish(QByteArray topic, QByteArray payload, net::Wait wait);

    /// Sends to `ioto/service/{ID}/{service}/{SEQ}` and answers what comes back under the same
    /// number. Errors: LinkLost (not connected), Timeout, Cancelled, those of publish().
    Task<Result<QByteArray>> request(QByteArray service, QByteArray payload);

signals:
    void connected();
    void disconnected(const QString& reason);
    void throttled(qint64 stampMs, bool close);
    void releaseAsked(qint64 stampMs);
    /// The broker refused our certificate or our login, `inARow` times by now; outages do not
    /// count.
    void loginRefused(int inARow);
    void commandReceived(const QString& command, const QJsonObject& arguments);
    void storePushed(const QString& key, const ferrule::store::Value& value, bool removed);
    void logLine(const QString& text);

private:
    struct Request;
    static Task<void> connectFlow(CloudSession* self, Life::Pointer life);
    static Task<void> subscribeFlow(CloudSession* self, Life::Pointer life);
    static Task<void> askForChanges(CloudSession* self, Life::Pointer life);
    void route();
    void connectionUp(const net::Connected& report);
    void connectionDown(const net::Disconnected& report);
    void retryLater();
    void receiveThrottle(const QByteArray& payload);
    void receiveRelease(const QByteArray& payload);
    void receiveReply(const net::MessageView& message);
    void receiveSync(const net::MessageView& message);
    void receiveCommand(const PushedCommand& command);
    void askedToRelease(qint64 stampMs);
    void settle(quint32 sequence, Result<QByteArray> answer);
    net::ClientOptions options() const;

    Scheduler& m_scheduler;
    AgentConfig m_config;
    Identity m_identity;
    QByteArray m_claimId;
    net::Client m_client;
    Timer m_retry;
    int m_refusals = 0;      ///< attempts in a row that the client gave up on
    int m_loginRefusals = 0; ///< attempts since the last login in which the broker refused us
    QStringList m_commands;  ///< ids of the latest ones: a broker may deliver a message twice
    bool m_connected = false;
    bool m_closing = false;
    quint32 m_lastSequence = 99; ///< devices in the field start with 100
    QString m_syncedUntil;       ///< ISO 8601, as the cloud said it
    std::map<quint32, std::unique_ptr<Request>> m_requests;
    Life m_life;
};

} // namespace ferrule::agent
