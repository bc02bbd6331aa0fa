// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/mqtt_options.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ferrule::app {

namespace {

constexpr std::array connectionOptions = {
    MqttOption{"-h", "HOST", "the broker's name or address (localhost)"},
    MqttOption{"-p", "PORT", "its port (1883, with TLS 8883)"},
    MqttOption{"-i", "ID", "the client identifier (made up where it is not given)"},
    MqttOption{"-c", nullptr, "keep the session; needs -i"},
    MqttOption{"-k", "SECONDS", "keep-alive, 0 to 65535, 0 = off (60)"},
    MqttOption{"-q", "QOS", "0, 1 or 2 (0)"},
    MqttOption{"-u", "USER", "user name"},
    MqttOption{"-P", "PASSWORD", "password; needs -u"},
    MqttOption{"--will-topic", "TOPIC", "what the broker publishes when this client vanishes"},
    MqttOption{"--will-payload", "TEXT", "its payload (empty)"},
    MqttOption{"--will-qos", "QOS", "its QoS (0)"},
    MqttOption{"--will-retain", nullptr, "retain it"},
    MqttOption{"--tls", nullptr, "use TLS and trust the system's authorities"},
    MqttOption{"--cafile", "FILE", "use TLS and trust these authorities, PEM"},
    MqttOption{"--cert", "FILE", "the client's certificate, PEM"},
    MqttOption{"--key", "FILE", "its key, PEM"},
    MqttOption{"--keypass", "TEXT", "the passphrase of the key"},
    MqttOption{"--servername", "NAME", "the name that the broker's certificate is for (-h)"},
    MqttOption{"--alpn", "PROTOCOL", "offer this protocol (ALPN), for brokers behind port 443"},
    MqttOption{"--insecure", nullptr, "do not verify the broker's certificate"},
    MqttOption{"--timeout", "SECONDS", "time to connect (10)"},
    MqttOption{"--quiet", nullptr, "say nothing on standard error"},
    MqttOption{"--help", nullptr, "this text"},
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
            if (name == QLatin1StringView(option.name))
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

void printOptions(std::span<const MqttOption> options)
{
    for (const MqttOption& option : options) {
        const QByteArray left = QByteArray(option.name) + ' ' + (option.value ? option.value : "");
        std::printf("  %-22s %s\n", left.constData(), option.help);
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
        if (option->value == nullptr) {
            given[name].append(QString());
            continue;
        }
        if (++i == arguments.size())
            return usage(u"The option %1 needs a value: %2."_s.arg(
                name, QString::fromLatin1(option->value)));
        given[name].append(arguments[i]);
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
    if (given.contains(u"-c"_s) && !given.contains(u"-i"_s))
        return usage(u"A kept session (-c) needs a client identifier (-i)."_s);

    net::ClientOptions options;
    options.host = last(given, u"-h"_s, u"localhost"_s);
    options.port = static_cast<quint16>(*port);
    options.clientId = last(given, u"-i"_s).toUtf8();
    if (options.clientId.isEmpty())
        options.clientId =
            idPrefix + QByteArray::number(QRandomGenerator::global()->generate64(), 36);
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
