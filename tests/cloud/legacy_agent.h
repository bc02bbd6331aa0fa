// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTcpSocket>

#include <memory>

struct ssl_st;
struct ssl_ctx_st;
struct bio_st;

namespace ferrule::test {

/// The agent of facts/wire.md with its byte habits, bugs included, as far as a cloud can tell. It
/// speaks TLS record by record, so that what arrives in each can be judged: it would be corrupted
/// by two packets in one record, or by one of more than 4,094 bytes.
class LegacyAgent : public QObject
{
    Q_OBJECT
public:
    struct Packet
    {
        quint8 header = 0;
        QByteArray body; ///< after the fixed header
        int type() const { return header >> 4; }
    };
    struct Message
    {
        QByteArray topic;
        QByteArray payload;
        int qos = 0;
    };
    /// What would have hurt it, as sentences; empty = nothing.
    QStringList injuries;

    LegacyAgent(QByteArray claimId, QByteArray productToken, quint16 builderPort);
    ~LegacyAgent() override;

    /// One registration or provisioning request with the very bytes of the field; the HTTP body.
    QByteArray post(const QByteArray& path, const QByteArray& bearer, const QByteArray& body,
                    quint16 port = 0);
    /// How it judges the reply: counts properties, takes the reply whole.
    bool registers();
    bool isClaimed() const { return provision.contains(QStringLiteral("api")); }
    bool provisions();
    bool isProvisioned() const { return !certificatePem.isEmpty() && !keyPem.isEmpty(); }

    /// TLS and CONNECT; true after CONNACK 0. The three subscriptions leave at once behind it.
    bool connects();
    bool isConnected() const { return m_connected; }
    void shutSocket();

    void set(const QByteArray& key, const QByteArray& text);
    void setNumber(const QByteArray& key, double value);
    /// Its bug: a number where true or false should be.
    void setBoolean(const QByteArray& key, double garbage);
    quint32 get(const QByteArray& key);
    void publish(const QByteArray& topic, const QByteArray& payload);
    void resendWithoutDup();
    void sendRaw(const QByteArray& bytes);
    /// What one TLS record held.
    void takePlain(const QByteArray& plain);

    const QList<Message>& messages() const { return m_messages; }
    QList<QByteArray> payloads(const QByteArray& topic) const;
    int subscriptionsGranted() const { return m_subacks; }
    int releases() const { return m_releases; }
    int throttleMs() const { return m_throttleMs; }
    bool wasClosed() const { return m_wasClosed; }

    QByteArray claimId;
    QByteArray productToken;
    QJsonObject provision; ///< its provision.json5
    QByteArray certificatePem;
    QByteArray keyPem;
    QByteArray authorityPem; ///< mqtt.authority, configured

private:
    void readSocket();
    void takeRecord(const QByteArray& record);
    void handle(const Packet& packet);
    void handleMessage(const Message& message);
    void drain();
    void deprovision();
    quint16 nextId() { return ++m_packetId; }

    quint16 m_builderPort;
    std::unique_ptr<QTcpSocket> m_socket;
    ssl_ctx_st* m_context = nullptr;
    ssl_st* m_tls = nullptr;
    bio_st* m_in = nullptr;
    bio_st* m_out = nullptr;
    QByteArray m_records;
    QByteArray m_lastPublish;
    QList<Message> m_messages;
    quint16 m_packetId = 0;
    quint32 m_sequence = 99;
    int m_subacks = 0;
    int m_releases = 0;
    int m_throttleMs = 0;
    bool m_connected = false;
    bool m_wasClosed = false;
};

} // namespace ferrule::test
