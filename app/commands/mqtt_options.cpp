// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/mqtt_options.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QUrl>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ferrule::app {

namespace {

constexpr std::array connectionOptions = {
    MqttOption{"-h", "--host", "HOST", "the broker's name or address (localhost)"},
    MqttOption{"-p", "--port", "PORT", "its port (1883, with TLS 8883)"},
    MqttOption{"-L", "--url", "URL", "mqtt[s]://[USER[:PASSWORD]@]HOST[:PORT]/TOPIC, all in one"},
    MqttOption{"-i", "--id", "ID", "the client identifier (made up where it is not given)"},
    MqttOption{"-I", "--id-prefix", "TEXT", "what a made-up client identifier begins with"},
    MqttOption{"-c", "--disable-clean-session", nullptr, "keep the session; needs -i"},
    MqttOption{"-k", "--keepalive", "SECONDS", "keep-alive, 0 to 65535, 0 = off (60)"},
    MqttOption{"-q", "--qos", "QOS", "0, 1 or 2 (0)"},
    MqttOption{"-u", "--username", "USER", "user name"},
    MqttOption{"-P", "--pw", "PASSWORD", "password; needs -u"},
    MqttOption{"-V", "--protocol-version", "VERSION", "mqttv311, the one version spoken here"},
    MqttOption{"-d", "--debug", nullptr, "print each packet on standard error"},
    MqttOption{"--will-topic", nullptr, "TOPIC",
               "what the broker publishes when this client vanishes"},
    MqttOption{"--will-payload", nullptr, "TEXT", "its payload (empty)"},
    MqttOption{"--will-qos", nullptr, "QOS", "its QoS (0)"},
    MqttOption{"--will-retain", nullptr, nullptr, "retain it"},
    MqttOption{"--tls", "--tls-use-os-certs", nullptr,
               "use TLS and trust the system's authorities"},
    MqttOption{"--cafile", nullptr, "FILE", "use TLS and trust these authorities, PEM"},
    MqttOption{"--cert", nullptr, "FILE", "the client's certificate, PEM; needs --key"},
    MqttOption{"--key", nullptr, "FILE", "its key, PEM; needs --cert"},
    MqttOption{"--keypass", nullptr, "TEXT", "the passphrase of the key"},
    MqttOption{"--servername", nullptr, "NAME",
               "the name that the broker's certificate is for (-h)"},
    MqttOption{"--alpn", "--tls-alpn", "PROTOCOL",
               "offer this protocol, for brokers behind port 443"},
    MqttOption{"--insecure", nullptr, nullptr, "do not verify the broker's certificate"},
    MqttOption{"--timeout", nullptr, "SECONDS", "time to connect (10)"},
    MqttOption{"--quiet", nullptr, nullptr, "say nothing on standard error"},
    MqttOption{"--help", nullptr, nullptr, "this text"},
};

Error usage(const QString& what)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = what.toStdString();
    error.remedy = "See --help.";
    return error;
}

const MqttOption* find(const QString& name, std::span<const MqttOption> own)
{
    for (const std::span<const MqttOption> list :
         {own, std::span<const MqttOption>(connectionOptions)}) {
        for (const MqttOption& option : list) {
            if (name == QLatin1StringView(option.name) || name == QLatin1StringView(option.alias))
                return &option;
        }
    }
    return nullptr;
}

QString last(const GivenOptions& given, const QString& name, const QString& fallback = {})
{
    const QStringList values = given.value(name);
    return values.isEmpty() ? fallback : values.constLast();
}

Result<QByteArray> readFile(const GivenOptions& given, const QString& name)
{
    const QString path = last(given, name);
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return usage(
            u"The file of %1 cannot be read: %2: %3."_s.arg(name, path, file.errorString()));
    return file.readAll();
}

Result<net::TlsOptions> tlsOf(const GivenOptions& given)
{
    net::TlsOptions tls;
    const std::pair<const char*, QByteArray*> files[] = {
        {"--cafile", &tls.authorityPem}, {"--cert", &tls.certificatePem}, {"--key", &tls.keyPem}};
    for (const auto& [name, target] : files) {
        const Result<QByteArray> content = readFile(given, QString::fromLatin1(name));
        if (!content)
            return content.error();
        *target = *content;
    }
    tls.keyPassphrase = last(given, u"--keypass"_s).toUtf8();
    tls.serverName = last(given, u"--servername"_s);
    for (const QString& protocol : given.value(u"--alpn"_s))
        tls.alpn.append(protocol.toUtf8());
    tls.verifyPeer = !given.contains(u"--insecure"_s);
    return tls;
}

/// Options that say nothing without another.
Result<void> checkPairs(const GivenOptions& given)
{
    const std::pair<QString, QString> needs[] = {
        {u"-c"_s, u"-i"_s},
        {u"-P"_s, u"-u"_s},
        {u"--will-payload"_s, u"--will-topic"_s},
        {u"--will-qos"_s, u"--will-topic"_s},
        {u"--will-retain"_s, u"--will-topic"_s},
        {u"--cert"_s, u"--key"_s},
        {u"--key"_s, u"--cert"_s},
        {u"--keypass"_s, u"--key"_s},
    };
    for (const auto& [option, other] : needs) {
        if (given.contains(option) && !given.contains(other))
            return usage(u"The option %1 needs %2 beside it."_s.arg(option, other));
    }
    if (given.contains(u"-i"_s) && given.contains(u"-I"_s))
        return usage(u"The options -i and -I exclude each other."_s);
    const QStringList versions{u"mqttv311"_s, u"311"_s};
    if (given.contains(u"-V"_s) && !versions.contains(last(given, u"-V"_s)))
        return usage(
            u"The version '%1' is not spoken here; mqttv311 is."_s.arg(last(given, u"-V"_s)));
    return {};
}

Result<void> readUrl(const QString& text, GivenOptions& given)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool secure = url.scheme() == "mqtts"_L1;
    const QString topic = url.path(QUrl::FullyDecoded).mid(1);
    if ((!secure && url.scheme() != "mqtt"_L1) || url.host().isEmpty())
        return usage(u"'%1' is not a URL of the form "
                     "mqtt[s]://[USER[:PASSWORD]@]HOST[:PORT]/TOPIC."_s.arg(text));
    given[u"-h"_s].append(url.host());
    if (secure)
        given[u"--tls"_s].append(QString());
    if (url.port() >= 0)
        given[u"-p"_s].append(QString::number(url.port()));
    if (!url.userName().isEmpty())
        given[u"-u"_s].append(url.userName(QUrl::FullyDecoded));
    if (!url.password().isEmpty())
        given[u"-P"_s].append(url.password(QUrl::FullyDecoded));
    if (!topic.isEmpty())
        given[u"-t"_s].append(topic);
    return {};
}

void printOptions(std::span<const MqttOption> options)
{
    for (const MqttOption& option : options) {
        QByteArray left = option.name;
        if (option.alias)
            left = left + ", " + option.alias;
        if (option.value)
            left = left + ' ' + option.value;
        std::printf("  %-30s %s\n", left.constData(), option.help);
    }
}

} // namespace

Result<GivenOptions> readOptions(const QStringList& arguments, std::span<const MqttOption> own)
{
    GivenOptions given;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& name = arguments[i];
        const MqttOption* const option = find(name, own);
        if (option == nullptr)
            return usage(u"There is no option '%1'."_s.arg(name));
        const QString key = QString::fromLatin1(option->name);
        if (option->value == nullptr) {
            given[key].append(QString());
            continue;
        }
        if (++i == arguments.size())
            return usage(u"The option %1 needs a value: %2."_s.arg(
                name, QString::fromLatin1(option->value)));
        given[key].append(arguments[i]);
    }
    if (const QString url = last(given, u"-L"_s); !url.isEmpty()) {
        if (const Result<void> read = readUrl(url, given); !read)
            return read.error();
    }
    return given;
}

Result<qint64> numberOf(const GivenOptions& given, const QString& name, qint64 fallback,
                        qint64 least, qint64 most)
{
    if (!given.contains(name))
        return fallback;
    bool valid = false;
    const qint64 number = last(given, name).toLongLong(&valid);
    if (!valid || number < least || number > most)
        return usage(u"The option %1 needs a number from %2 to %3, not '%4'."_s.arg(name)
                         .arg(least)
                         .arg(most)
                         .arg(last(given, name)));
    return number;
}

Result<QList<QByteArray>> topicsOf(const GivenOptions& given, const QString& name,
                                   mqtt::Fault (*check)(BytesView) noexcept)
{
    QList<QByteArray> topics;
    for (const QString& text : given.value(name)) {
        const QByteArray topic = text.toUtf8();
        if (const mqtt::Fault fault =
                check(asBytes({topic.constData(), std::size_t(topic.size())}));
            fault != mqtt::Fault::None)
            return usage(u"In '%1' of %2, %3."_s.arg(text, name,
                                                     QString::fromLatin1(mqtt::describe(fault))));
        topics.append(topic);
    }
    return topics;
}

Result<net::Qos> qosOf(const GivenOptions& given)
{
    const Result<qint64> qos = numberOf(given, u"-q"_s, 0, 0, 2);
    if (!qos)
        return qos.error();
    return static_cast<net::Qos>(*qos);
}

Result<net::ClientOptions> connectionOf(const GivenOptions& given, const QByteArray& idPrefix)
{
    const bool tls = given.contains(u"--tls"_s) || given.contains(u"--cafile"_s) ||
                     given.contains(u"--cert"_s) || given.contains(u"--alpn"_s);
    const Result<qint64> port = numberOf(given, u"-p"_s, tls ? 8883 : 1883, 1, 65535);
    const Result<qint64> keepAlive = numberOf(given, u"-k"_s, 60, 0, 65535);
    const Result<qint64> willQos = numberOf(given, u"--will-qos"_s, 0, 0, 2);
    const Result<qint64> timeout = numberOf(given, u"--timeout"_s, 10, 1, 86'400);
    for (const Result<qint64>* number : {&port, &keepAlive, &willQos, &timeout}) {
        if (!*number)
            return number->error();
    }
    if (const Result<void> pairs = checkPairs(given); !pairs)
        return pairs.error();

    net::ClientOptions options;
    options.host = last(given, u"-h"_s, u"localhost"_s);
    options.port = static_cast<quint16>(*port);
    options.clientId = last(given, u"-i"_s).toUtf8();
    if (options.clientId.isEmpty())
        options.clientId = last(given, u"-I"_s, QString::fromLatin1(idPrefix)).toUtf8() +
                           QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    options.cleanSession = !given.contains(u"-c"_s);
    options.keepAliveSeconds = static_cast<quint16>(*keepAlive);
    options.connectTimeout = std::chrono::seconds(*timeout);
    options.autoReconnect = false;
    if (given.contains(u"-u"_s))
        options.user = last(given, u"-u"_s).toUtf8();
    if (given.contains(u"-P"_s))
        options.password = last(given, u"-P"_s).toUtf8();
    if (given.contains(u"--will-topic"_s)) {
        net::Will will;
        will.topic = last(given, u"--will-topic"_s).toUtf8();
        will.payload = last(given, u"--will-payload"_s).toUtf8();
        will.qos = static_cast<net::Qos>(*willQos);
        will.retain = given.contains(u"--will-retain"_s);
        options.will = will;
    }
    if (tls) {
        const Result<net::TlsOptions> settings = tlsOf(given);
        if (!settings)
            return settings.error();
        options.tls = *settings;
    }
    return options;
}

void showPackets(net::Client& client, const char* program)
{
    client.setTracing(true);
    QObject::connect(
        &client, &net::Client::packetTraced, &client, [program](const net::PacketTrace& packet) {
            std::fprintf(stderr, "%s: %s %.*s", program, packet.outgoing ? "sent" : "received",
                         int(packet.type.size()), packet.type.data());
            if (!packet.topic.isEmpty())
                std::fprintf(stderr, " '%.*s'", int(packet.topic.size()), packet.topic.data());
            if (packet.packetId != 0)
                std::fprintf(stderr, ", identifier %d", packet.packetId);
            std::fprintf(stderr, ", QoS %d, %lld bytes\n", int(packet.qos),
                         static_cast<long long>(packet.bytes));
        });
}

void printHelp(const char* usageLine, std::span<const MqttOption> own)
{
    std::printf("Usage: %s\n\n", usageLine);
    printOptions(own);
    std::printf("\nConnection:\n");
    printOptions(connectionOptions);
    std::printf("\nExit codes: %d done, %d no connection or lost, %d wrong command line, "
                "%d refused by the broker,\n            %d TLS failed, %d timed out (-W)\n",
                Done, Failed, BadUsage, Refused, TlsFailed, TimedOut);
}

int report(const char* program, const Error& error, bool quiet)
{
    if (!quiet)
        std::fprintf(stderr, "%s: %s\n", program, describe(error).c_str());
    switch (error.kind) {
    case ErrorKind::InvalidArgument:
        return BadUsage;
    case ErrorKind::Refused:
        return Refused;
    case ErrorKind::Tls:
        return TlsFailed;
    default:
        return Failed;
    }
}

} // namespace ferrule::app
