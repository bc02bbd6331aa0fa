// SPDX-License-Identifier: GPL-3.0-or-later
#include "legacy_agent.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTest>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace ferrule::test {

namespace {

/// What its receive buffer takes in one piece.
constexpr qsizetype largestPacket = 4094;
constexpr qint64 throttleAgeMs = 30'000;
constexpr qint64 releaseAgeMs = 10'000;

QByteArray field(const QByteArray& text)
{
    return QByteArray(1, char(text.size() >> 8)) + char(text.size() & 0xff) + text;
}

QByteArray packet(quint8 header, const QByteArray& body)
{
    QByteArray length;
    qsizetype left = body.size();
    do {
        length += char((left % 128) | (left > 127 ? 0x80 : 0));
        left /= 128;
    } while (left > 0);
    return QByteArray(1, char(header)) + length + body;
}

/// Length of the packet that `bytes` begins with; 0 = not known yet.
qsizetype packetLength(const QByteArray& bytes)
{
    qsizetype remaining = 0;
    for (int i = 1; i < 5 && i < bytes.size(); ++i) {
        remaining += qsizetype(bytes[i] & 0x7f) << (7 * (i - 1));
        if ((bytes[i] & 0x80) == 0)
            return remaining + i + 1;
    }
    return 0;
}

X509* certificateOf(const QByteArray& pem)
{
    BIO* bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    X509* certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return certificate;
}

} // namespace

LegacyAgent::LegacyAgent(QByteArray claimId, QByteArray productToken, quint16 builderPort)
    : claimId(std::move(claimId))
    , productToken(std::move(productToken))
    , m_builderPort(builderPort)
{
}

LegacyAgent::~LegacyAgent()
{
    shutSocket();
}

QByteArray LegacyAgent::post(const QByteArray& path, const QByteArray& bearer,
                             const QByteArray& body, quint16 port)
{
    const quint16 to = port != 0 ? port : m_builderPort;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, to);
    socket.write("POST " + path + " HTTP/1.1\r\nAuthorization: bearer " + bearer +
                 "\r\nContent-Type: application/json\r\nHost: localhost:" + QByteArray::number(to) +
                 "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray received;
    const auto isWhole = [&] {
        received += socket.readAll();
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = received.first(end).toLower();
        const qsizetype at = head.indexOf("content-length: ");
        const int length = at < 0 ? 0 : head.mid(at + 16).split('\r').first().toInt();
        return received.size() >= end + 4 + length;
    };
    // It knows 200 and nothing else.
    if (!QTest::qWaitFor(isWhole, patience) || !received.startsWith("HTTP/1.1 200 "))
        return {};
    return received.mid(received.indexOf("\r\n\r\n") + 4);
}

bool LegacyAgent::registers()
{
    const QByteArray reply = post("/api/device/register", productToken,
                                  "{\"product\":\"" + productToken +
                                      "\",\"name\":\"Boiler\",\"description\":\"d\",\"model\":"
                                      "\"B1\",\"id\":\"" +
                                      claimId + "\",\"created\":\"1970-01-01T00:00:00.000Z\"}");
    const QJsonObject object = QJsonDocument::fromJson(reply).object();
    if (object.isEmpty())
        return false;
    provision = object;
    return true;
}

bool LegacyAgent::provisions()
{
    const QString api = provision.value(QLatin1StringView("api")).toString();
    const QUrl url(api + QStringLiteral("/tok/device/provision"));
    const QByteArray reply =
        post(url.path().toLatin1(), provision.value(QLatin1StringView("token")).toString().toUtf8(),
             "{\"id\":\"" + claimId + "\"}", static_cast<quint16>(url.port()));
    const QJsonObject object = QJsonDocument::fromJson(reply).object();
    if (object.isEmpty() || object.contains(QLatin1StringView("delay")))
        return false;
    for (auto it = object.begin(); it != object.end(); ++it)
        provision.insert(it.key(), it.value());
    certificatePem = object.value(QLatin1StringView("certificate")).toString().toLatin1();
    keyPem = object.value(QLatin1StringView("key")).toString().toLatin1();
    return isProvisioned();
}

bool LegacyAgent::connects()
{
    shutSocket();
    m_context = SSL_CTX_new(TLS_client_method());
    X509* root = certificateOf(authorityPem);
    X509* own = certificateOf(certificatePem);
    BIO* keyText = BIO_new_mem_buf(keyPem.constData(), int(keyPem.size()));
    EVP_PKEY* key = PEM_read_bio_PrivateKey(keyText, nullptr, nullptr, nullptr);
    BIO_free(keyText);
    X509_STORE_add_cert(SSL_CTX_get_cert_store(m_context), root);
    SSL_CTX_use_certificate(m_context, own);
    SSL_CTX_use_PrivateKey(m_context, key);
    X509_free(root);
    X509_free(own);
    EVP_PKEY_free(key);
    SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER, nullptr);
    static const unsigned char alpn[] = "\x0ex-amzn-mqtt-ca";
    SSL_CTX_set_alpn_protos(m_context, alpn, sizeof(alpn) - 1);
    m_tls = SSL_new(m_context);
    m_in = BIO_new(BIO_s_mem());
    m_out = BIO_new(BIO_s_mem());
    SSL_set_bio(m_tls, m_in, m_out);
    SSL_set_connect_state(m_tls);
    const QByteArray host = provision.value(QLatin1StringView("endpoint")).toString().toLatin1();
    SSL_set_tlsext_host_name(m_tls, host.constData());
    SSL_set1_host(m_tls, host.constData()); // an IP address would fail here, as it does for it

    m_socket = std::make_unique<QTcpSocket>();
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &LegacyAgent::readSocket);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] { m_connected = false; });
    m_socket->connectToHost(
        QString::fromLatin1(host),
        static_cast<quint16>(provision.value(QLatin1StringView("port")).toInt(443)));
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        SSL_do_handshake(m_tls);
        drain();
    });
    const auto over = [this] {
        return m_connected || !m_socket || m_socket->state() == QAbstractSocket::UnconnectedState;
    };
    return QTest::qWaitFor(over, patience) && m_connected;
}

void LegacyAgent::shutSocket()
{
    m_connected = false;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.release()->deleteLater();
    }
    SSL_free(m_tls);
    SSL_CTX_free(m_context);
    m_tls = nullptr;
    m_context = nullptr;
    m_records.clear();
}

void LegacyAgent::readSocket()
{
    m_records += m_socket->readAll();
    while (m_tls != nullptr && m_records.size() >= 5) {
        const qsizetype length = 5 + (qsizetype(quint8(m_records[3])) << 8) + quint8(m_records[4]);
        if (m_records.size() < length)
            return;
        const QByteArray record = m_records.first(length);
        m_records.remove(0, length);
        takeRecord(record);
    }
}

void LegacyAgent::takeRecord(const QByteArray& record)
{
    // What one connection leaves in the thread's error queue would end the next one.
    ERR_clear_error();
    BIO_write(m_in, record.constData(), int(record.size()));
    if (!SSL_is_init_finished(m_tls)) {
        SSL_do_handshake(m_tls);
        drain();
        ERR_clear_error();
        if (SSL_is_init_finished(m_tls)) {
            // Clean session 0, no will, no user, 1200 s.
            sendRaw(packet(0x10, field("MQTT") + QByteArray::fromHex("040004b0") + field(claimId)));
        }
        return;
    }
    QByteArray plain(32 * 1024, 0);
    const int count = SSL_read(m_tls, plain.data(), int(plain.size()));
    drain();
    if (count > 0)
        takePlain(plain.first(count));
    else if (SSL_get_error(m_tls, count) != SSL_ERROR_WANT_READ)
        m_socket->abort();
    ERR_clear_error();
}

void LegacyAgent::takePlain(const QByteArray& plain)
{
    const qsizetype length = packetLength(plain);
    if (plain.size() > largestPacket)
        injuries += QStringLiteral("a record of %1 bytes").arg(plain.size());
    if (length != plain.size())
        injuries += QStringLiteral("a record of %1 bytes that begins with a packet of %2")
                        .arg(plain.size())
                        .arg(length);
    QByteArray rest = plain;
    while (m_tls != nullptr && !rest.isEmpty()) {
        const qsizetype size = packetLength(rest);
        if (size == 0 || size > rest.size())
            return;
        int headerBytes = 2;
        while (rest[headerBytes - 1] & 0x80)
            ++headerBytes;
        handle({quint8(rest[0]), rest.mid(headerBytes, size - headerBytes)});
        rest.remove(0, size);
    }
}

void LegacyAgent::handle(const Packet& received)
{
    switch (received.type()) {
    case 2: { // CONNACK
        if (received.body.size() != 2 || received.body[1] != 0)
            return m_socket->abort();
        const QByteArray account = provision.value(QLatin1StringView("accountId"))
                                       .toString(QStringLiteral("null"))
                                       .toUtf8();
        for (const QByteArray& filter :
             {"ioto/device/" + claimId + "/#", QByteArray("ioto/account/all/#"),
              "ioto/account/" + account + "/#"}) {
            const quint16 id = nextId();
            sendRaw(packet(0x82, QByteArray(1, char(id >> 8)) + char(id & 0xff) + field(filter) +
                                     '\x01'));
        }
        m_connected = true;
        break;
    }
    case 3: { // PUBLISH
        const qsizetype topicLength =
            (qsizetype(quint8(received.body[0])) << 8) + quint8(received.body[1]);
        Message message;
        message.topic = received.body.mid(2, topicLength);
        message.qos = (received.header >> 1) & 3;
        qsizetype at = 2 + topicLength;
        if (message.qos > 0) {
            const QByteArray id = received.body.mid(at, 2);
            at += 2;
            // Acknowledged on receipt, before it is looked at. Of a release it never leaves: the
            // socket is shut first.
            if (!message.topic.endsWith("/provision/release"))
                sendRaw(packet(0x40, id));
        }
        message.payload = received.body.mid(at);
        handleMessage(message);
        break;
    }
    case 9: // SUBACK
        if (quint8(received.body.back()) == 0x80) {
            injuries += QStringLiteral("a subscription that was refused");
            m_socket->abort();
        } else {
            ++m_subacks;
        }
        break;
    default:
        break;
    }
}

void LegacyAgent::handleMessage(const Message& message)
{
    m_messages.append(message);
    if (message.topic.size() >= 128)
        injuries += QStringLiteral("a topic of %1 bytes").arg(message.topic.size());
    const QJsonObject object = QJsonDocument::fromJson(message.payload).object();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (message.topic.endsWith("/sync/REMOVE") && !object.contains(QLatin1StringView("_type")))
        injuries += QStringLiteral("a REMOVE without _type");
    if (message.topic.endsWith("/mqtt/throttle")) {
        const qint64 stamp = object.value(QLatin1StringView("timestamp")).toInteger();
        if (stamp == 0 || now - stamp > throttleAgeMs)
            return;
        m_throttleMs = std::min(std::max(2 * m_throttleMs, m_throttleMs + 2000), 30'000);
        if (object.value(QLatin1StringView("close")).toBool()) {
            m_wasClosed = true;
            shutSocket();
        }
    } else if (message.topic.endsWith("/provision/release")) {
        const qint64 stamp = message.payload.isEmpty() || message.payload == "0"
                                 ? now
                                 : message.payload.toLongLong();
        if (now >= stamp + releaseAgeMs)
            return;
        ++m_releases;
        deprovision();
    }
}

void LegacyAgent::deprovision()
{
    shutSocket();
    certificatePem.clear();
    keyPem.clear();
    provision = {};
}

void LegacyAgent::drain()
{
    if (m_tls == nullptr)
        return;
    QByteArray out(BIO_pending(m_out), 0);
    if (!out.isEmpty() && BIO_read(m_out, out.data(), int(out.size())) > 0)
        m_socket->write(out);
}

void LegacyAgent::sendRaw(const QByteArray& bytes)
{
    if (m_tls == nullptr)
        return;
    SSL_write(m_tls, bytes.constData(), int(bytes.size()));
    drain();
}

void LegacyAgent::publish(const QByteArray& topic, const QByteArray& payload)
{
    const quint16 id = nextId();
    m_lastPublish =
        packet(0x32, field(topic) + QByteArray(1, char(id >> 8)) + char(id & 0xff) + payload);
    sendRaw(m_lastPublish);
}

void LegacyAgent::resendWithoutDup()
{
    sendRaw(m_lastPublish);
}

void LegacyAgent::set(const QByteArray& key, const QByteArray& text)
{
    publish("$aws/rules/IotoDevice/ioto/service/" + claimId + "/store/set",
            "{\"key\":\"" + key + "\",\"value\":\"" + text + "\",\"type\":\"string\"}");
}

void LegacyAgent::setNumber(const QByteArray& key, double value)
{
    publish("$aws/rules/IotoDevice/ioto/service/" + claimId + "/store/set",
            "{\"key\":\"" + key + "\",\"value\":" + QByteArray::number(value, 'f', 6) +
                ",\"type\":\"number\"}");
}

void LegacyAgent::setBoolean(const QByteArray& key, double garbage)
{
    publish("$aws/rules/IotoDevice/ioto/service/" + claimId + "/store/set",
            "{\"key\":\"" + key + "\",\"value\":" + QByteArray::number(garbage, 'f', 6) +
                ",\"type\":\"boolean\"}");
}

quint32 LegacyAgent::get(const QByteArray& key)
{
    ++m_sequence;
    publish("ioto/service/" + claimId + "/store/get/" + QByteArray::number(m_sequence),
            "{\"key\":\"" + key + "\"}");
    return m_sequence;
}

QList<QByteArray> LegacyAgent::payloads(const QByteArray& topic) const
{
    QList<QByteArray> found;
    for (const Message& message : m_messages) {
        if (message.topic == topic)
            found.append(message.payload);
    }
    return found;
}

} // namespace ferrule::test
