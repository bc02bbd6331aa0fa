// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripted_broker.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace ferrule::test {

namespace {

UtcMs wallClock()
{
    return SystemClock().utcMs();
}

template<typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    return std::move(*result);
}

QByteArray lengthBytes(qsizetype length)
{
    QByteArray bytes;
    do {
        const auto digit = static_cast<char>(length % 128);
        length /= 128;
        bytes += length > 0 ? static_cast<char>(digit | 0x80) : digit;
    } while (length > 0);
    return bytes;
}

QByteArray number(quint16 value)
{
    return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 0xFF);
}

quint16 readNumber(const QByteArray& bytes, qsizetype at)
{
    return static_cast<quint16>(static_cast<quint8>(bytes[at]) << 8 |
                                static_cast<quint8>(bytes[at + 1]));
}

} // namespace

ScriptedBroker::ScriptedBroker()
{
    const std::filesystem::path folder{m_folder.path().toStdString()};
    m_authority = std::make_unique<pki::Authority>(
        orDie(pki::Authority::openOrCreate(folder, "Test authority", wallClock())));
    const pki::PrivateKey key = orDie(pki::PrivateKey::generate());
    const pki::SigningRequest request = orDie(pki::SigningRequest::create(key, "localhost"));
    const pki::IssuedCertificate certificate =
        orDie(m_authority->issueServer(request, {"DNS:localhost", "IP:127.0.0.1"}, wallClock()));

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(QByteArray::fromStdString(certificate.pem)));
    tls.setPrivateKey(QSslKey(QByteArray::fromStdString(orDie(key.toPem())), QSsl::Ec));
    tls.setCaCertificates(QSslCertificate::fromData(authorityPem()));
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_server.setSslConfiguration(tls);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto* socket = qobject_cast<QSslSocket*>(m_server.nextPendingConnection()))
            take(socket);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The scripted broker cannot listen.");
    m_port = m_server.serverPort();
}

ScriptedBroker::~ScriptedBroker()
{
    dropConnection();
}

QByteArray ScriptedBroker::authorityPem() const
{
    return QByteArray::fromStdString(m_authority->certificatePem());
}

ScriptedBroker::Credentials ScriptedBroker::issue(const QString& claimId) const
{
    const pki::PrivateKey key = orDie(pki::PrivateKey::generate());
    const pki::SigningRequest request =
        orDie(pki::SigningRequest::create(key, claimId.toStdString()));
    return {sign(QByteArray::fromStdString(request.toPem()), claimId),
            QByteArray::fromStdString(orDie(key.toPem()))};
}

QByteArray ScriptedBroker::sign(const QByteArray& requestPem, const QString& claimId) const
{
    const Result<pki::SigningRequest> request =
        pki::SigningRequest::fromPem(requestPem.toStdString());
    if (!request)
        return {};
    return QByteArray::fromStdString(
        orDie(m_authority->issueClient(*request, claimId.toStdString(), wallClock())).pem);
}

void ScriptedBroker::stopListening()
{
    m_server.close();
    dropConnection();
}

void ScriptedBroker::listenAgain()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("The scripted broker cannot listen again.");
}

void ScriptedBroker::dropConnection()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    delete m_socket;
}

void ScriptedBroker::take(QSslSocket* socket)
{
    dropConnection();
    m_socket = socket;
    m_input.clear();
    m_clientName = socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    connect(socket, &QSslSocket::readyRead, this, &ScriptedBroker::read);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    read();
}

void ScriptedBroker::read()
{
    m_input += m_socket->readAll();
    while (m_socket && m_input.size() >= 2) {
        qsizetype length = 0;
        qsizetype at = 1;
        for (int shift = 0; at < m_input.size(); shift += 7) {
            const auto digit = static_cast<quint8>(m_input[at++]);
            length |= qsizetype(digit & 0x7F) << shift;
            if ((digit & 0x80) == 0)
                break;
        }
        if (m_input.size() < at + length)
            return;
        Packet packet;
        packet.bytes = m_input.left(at + length);
        if (packet.type() == Publish) {
            const quint16 size = readNumber(packet.bytes, at);
            packet.topic = packet.bytes.mid(at + 2, size);
            packet.payload = packet.bytes.mid(at + 2 + size + (packet.qos() > 0 ? 2 : 0));
        } else if (packet.type() == Subscribe) {
            packet.topic = packet.bytes.mid(at + 4, readNumber(packet.bytes, at + 2));
        }
        m_input.remove(0, at + length);
        m_packets << packet;
        handle(packet);
    }
}

void ScriptedBroker::handle(const Packet& packet)
{
    if (!m_answers)
        return;
    const qsizetype body = packet.bytes.size() < 130 ? 2 : 3;
    switch (packet.type()) {
    case Connect:
        m_socket->write(QByteArray("\x20\x02\x00", 3) + static_cast<char>(m_connackCode));
        if (m_connackCode != 0)
            m_socket->disconnectFromHost();
        break;
    case Publish:
        if (packet.qos() == 1)
            m_socket->write(
                QByteArray("\x40\x02", 2) +
                packet.bytes.mid(packet.bytes.indexOf(packet.topic) + packet.topic.size(), 2));
        break;
    case Subscribe:
        m_socket->write(QByteArray("\x90\x03", 2) + packet.bytes.mid(body, 2) + '\x01');
        break;
    case PingReq:
        m_socket->write(QByteArray("\xD0\x00", 2));
        break;
    default:
        break;
    }
}

void ScriptedBroker::publish(const QByteArray& topic, const QByteArray& payload, int qos)
{
    QByteArray body = number(static_cast<quint16>(topic.size())) + topic;
    if (qos > 0)
        body += number(++m_lastId);
    body += payload;
    if (m_socket)
        m_socket->write(QByteArray(1, static_cast<char>(0x30 | qos << 1)) +
                        lengthBytes(body.size()) + body);
}

QList<ScriptedBroker::Packet> ScriptedBroker::packets(Type type) const
{
    QList<Packet> found;
    std::copy_if(m_packets.begin(), m_packets.end(), std::back_inserter(found),
                 [type](const Packet& packet) { return packet.type() == type; });
    return found;
}

QList<QByteArray> ScriptedBroker::payloads(const QByteArray& topic) const
{
    QList<QByteArray> found;
    for (const Packet& packet : m_packets)
        if (packet.type() == Publish && packet.topic == topic)
            found << packet.payload;
    return found;
}

} // namespace ferrule::test
