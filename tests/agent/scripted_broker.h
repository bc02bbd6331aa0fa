// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/authority.h"

#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>

namespace ferrule::test {

/// A broker that does what the test says: TLS with client certificates on a free port, answers the
/// packets that need an answer, and keeps every packet that it received, byte for byte.
class ScriptedBroker : public QObject
{
    Q_OBJECT
public:
    struct Packet
    {
        QByteArray bytes;
        QByteArray topic; ///< of a PUBLISH, or the first filter of a SUBSCRIBE
        QByteArray payload;
        int type() const { return static_cast<quint8>(bytes[0]) >> 4; }
        int qos() const { return (bytes[0] >> 1) & 3; }
    };
    struct Credentials
    {
        QByteArray certificatePem;
        QByteArray keyPem;
    };
    enum Type {
        Connect = 1,
        Publish = 3,
        PubAck = 4,
        Subscribe = 8,
        PingReq = 12,
        Disconnect = 14
    };

    ScriptedBroker();
    ~ScriptedBroker() override;

    quint16 port() const { return m_port; }
    QByteArray authorityPem() const;
    Credentials issue(const QString& claimId) const;
    /// The certificate for a request; empty where it is not one.
    QByteArray sign(const QByteArray& requestPem, const QString& claimId) const;

    void setConnackCode(quint8 code) { m_connackCode = code; }
    void setAnswers(bool on) { m_answers = on; }
    void stopListening();
    void listenAgain();
    void dropConnection();
    bool hasClient() const { return m_socket && m_socket->isEncrypted(); }
    QString clientName() const { return m_clientName; }

    void publish(const QByteArray& topic, const QByteArray& payload, int qos = 1);

    const QList<Packet>& packets() const { return m_packets; }
    QList<Packet> packets(Type type) const;
    /// What was published on a topic.
    QList<QByteArray> payloads(const QByteArray& topic) const;
    void forgetPackets() { m_packets.clear(); }

private:
    void take(QSslSocket* socket);
    void read();
    void handle(const Packet& packet);

    QTemporaryDir m_folder;
    std::unique_ptr<pki::Authority> m_authority;
    QSslServer m_server;
    QPointer<QSslSocket> m_socket;
    QByteArray m_input;
    QString m_clientName;
    QList<Packet> m_packets;
    quint16 m_port = 0;
    quint16 m_lastId = 0;
    quint8 m_connackCode = 0;
    bool m_answers = true;
};

} // namespace ferrule::test
