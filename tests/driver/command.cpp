// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/bytes.h"
#include "json_line.h"

#include <QFile>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ferrule::driver {

namespace {

/// Reads fields one after the other and remembers the first that was wrong.
class Fields
{
public:
    explicit Fields(const QJsonObject& object)
        : m_object(object)
    {
    }

    bool has(QLatin1StringView key) const
    {
        const QJsonValue value = m_object.value(key);
        return !value.isUndefined() && !value.isNull();
    }
    QByteArray text(QLatin1StringView key, const QByteArray& fallback = {})
    {
        if (!has(key))
            return fallback;
        const QJsonValue value = m_object.value(key);
        if (!value.isString())
            fail(key, "a text");
        return encode(value.toString());
    }
    qint64 number(QLatin1StringView key, qint64 fallback, qint64 least, qint64 most)
    {
        if (!has(key))
            return fallback;
        const double value = m_object.value(key).toDouble(-1);
        if (!m_object.value(key).isDouble() || value != std::floor(value) ||
            value < static_cast<double>(least) || value > static_cast<double>(most)) {
            fail(key, "a whole number in its range");
            return fallback;
        }
        return static_cast<qint64>(value);
    }
    bool flag(QLatin1StringView key, bool fallback)
    {
        if (has(key) && !m_object.value(key).isBool())
            fail(key, "true or false");
        return m_object.value(key).toBool(fallback);
    }
    /// A QoS outside of 0 to 2 goes on to the engine, which refuses it.
    net::Qos qos() { return static_cast<net::Qos>(number("qos"_L1, 0, 0, 255)); }
    QJsonObject object(QLatin1StringView key)
    {
        if (!m_object.value(key).isObject())
            fail(key, "an object");
        return m_object.value(key).toObject();
    }
    QByteArray payload()
    {
        // As large as a packet can be; what is larger the engine need not see to refuse it.
        constexpr qint64 largest = 268'435'455;
        const int given = has("payload"_L1) + has("payloadHex"_L1) + has("payloadSize"_L1);
        if (given > 1)
            fail("payload"_L1, "given once");
        if (has("payloadHex"_L1)) {
            const std::optional<Bytes> bytes = fromHex(text("payloadHex"_L1).toStdString());
            if (!bytes) {
                fail("payloadHex"_L1, "an even number of hexadecimal digits");
                return {};
            }
            return QByteArray(reinterpret_cast<const char*>(bytes->data()),
                              static_cast<qsizetype>(bytes->size()));
        }
        if (has("payloadSize"_L1)) {
            QByteArray bytes(number("payloadSize"_L1, 0, 0, largest), Qt::Uninitialized);
            for (qsizetype i = 0; i < bytes.size(); ++i)
                bytes[i] = static_cast<char>(i % 251);
            return bytes;
        }
        const QByteArray bytes = text("payload"_L1);
        if (!bytes.isValidUtf8())
            fail("payload"_L1, "without lone surrogates");
        return bytes;
    }
    QByteArray file(QLatin1StringView key)
    {
        if (!has(key))
            return {};
        QFile source(m_object.value(key).toString());
        if (!source.open(QIODevice::ReadOnly)) {
            m_error =
                invalidArgument("The file of '" + std::string(key.data()) + "' cannot be read.");
            m_error->kind = ErrorKind::Io;
            return {};
        }
        return source.readAll();
    }

    const std::optional<Error>& error() const { return m_error; }
    /// Takes over what was wrong in a part.
    void join(const Fields& part)
    {
        if (!m_error)
            m_error = part.m_error;
    }

private:
    void fail(QLatin1StringView key, const char* expected)
    {
        if (!m_error)
            m_error = invalidArgument("The field '" + std::string(key.data()) + "' must be " +
                                      expected + ".");
    }

    const QJsonObject m_object;
    std::optional<Error> m_error;
};

net::Will readWill(Fields& command)
{
    Fields fields(command.object("will"_L1));
    net::Will will;
    will.topic = fields.text("topic"_L1);
    will.payload = fields.payload();
    will.qos = fields.qos();
    will.retain = fields.flag("retain"_L1, false);
    command.join(fields);
    return will;
}

net::TlsOptions readTls(Fields& command)
{
    Fields fields(command.object("tls"_L1));
    net::TlsOptions tls;
    tls.authorityPem = fields.file("ca"_L1);
    tls.certificatePem = fields.file("cert"_L1);
    tls.keyPem = fields.file("key"_L1);
    tls.keyPassphrase = fields.text("keyPass"_L1);
    tls.verifyPeer = fields.flag("verify"_L1, true);
    tls.serverName = QString::fromUtf8(fields.text("serverName"_L1));
    command.join(fields);
    return tls;
}

} // namespace

Error invalidArgument(std::string what)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = std::move(what);
    return error;
}

Result<net::ClientOptions> readConnect(const QJsonObject& command)
{
    using std::chrono::milliseconds;
    constexpr qint64 day = 86'400'000;
    Fields fields(command);
    net::ClientOptions options;
    options.host = QString::fromUtf8(fields.text("host"_L1, "127.0.0.1"));
    options.port = static_cast<quint16>(fields.number("port"_L1, 1883, 1, 65535));
    options.clientId = fields.text("clientId"_L1);
    options.cleanSession = fields.flag("clean"_L1, true);
    options.keepAliveSeconds = static_cast<quint16>(fields.number("keepAlive"_L1, 60, 0, 65535));
    if (fields.has("user"_L1))
        options.user = fields.text("user"_L1);
    if (fields.has("pass"_L1))
        options.password = fields.text("pass"_L1);
    if (fields.has("will"_L1))
        options.will = readWill(fields);
    if (fields.has("tls"_L1))
        options.tls = readTls(fields);
    options.connectTimeout = milliseconds(fields.number("connectTimeoutMs"_L1, 10'000, 1, day));
    options.pingTimeout = milliseconds(fields.number("pingTimeoutMs"_L1, 0, 0, day));
    options.autoReconnect = fields.flag("autoReconnect"_L1, false);
    // Zero would mean the engine's own back-off.
    options.reconnectFixed = std::max<Duration>(
        milliseconds(fields.number("reconnectDelayMs"_L1, 200, 0, day)), Duration{1});
    options.restoreSubscriptions = false;
    options.maxInflight =
        static_cast<quint16>(fields.number("maxInflight"_L1, options.maxInflight, 1, 65535));
    options.maxPacket =
        static_cast<quint32>(fields.number("maxPacket"_L1, options.maxPacket, 1, UINT32_MAX));
    options.maxQueuedBytes = qsizetype{1} << 30;
    if (fields.error())
        return *fields.error();
    return options;
}

Result<QList<net::Subscription>> readSubscriptions(const QJsonObject& command)
{
    const QJsonValue list = command.value("subs"_L1);
    if (!list.isArray())
        return invalidArgument("The field 'subs' must be a list.");
    QList<net::Subscription> subscriptions;
    for (const QJsonValue value : list.toArray()) {
        Fields fields(value.toObject());
        net::Subscription subscription;
        subscription.filter = fields.text("filter"_L1);
        subscription.qos = fields.qos();
        if (fields.error())
            return *fields.error();
        subscriptions.append(subscription);
    }
    return subscriptions;
}

Result<QList<QByteArray>> readFilters(const QJsonObject& command)
{
    const QJsonValue list = command.value("filters"_L1);
    if (!list.isArray())
        return invalidArgument("The field 'filters' must be a list.");
    QList<QByteArray> filters;
    for (const QJsonValue value : list.toArray()) {
        if (!value.isString())
            return invalidArgument("A filter must be a text.");
        filters.append(encode(value.toString()));
    }
    return filters;
}

Result<PublishCommand> readPublish(const QJsonObject& command)
{
    Fields fields(command);
    PublishCommand publish;
    publish.topic = fields.text("topic"_L1);
    publish.qos = fields.qos();
    publish.retain = fields.flag("retain"_L1, false);
    publish.payload = fields.payload();
    if (fields.error())
        return *fields.error();
    return publish;
}

} // namespace ferrule::driver
