// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/expresslink_dialect.h"

#include "serial/connect_failure.h"
#include "serial/dialects/at/at_errors.h"
#include "serial/provisioning_authority.h"
#include "words/phrase.h"

#include <algorithm>

namespace ferrule::serial::at {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration usual = 5s;
/// The programmer's guide lets any command take this long.
constexpr Duration longest = 120s;
constexpr Duration eventInterval = 250ms;
constexpr int eventsBefore = 32;
constexpr int looksBetweenDoubts = 12;

constexpr int connectEvent = 6;
constexpr int firstFailure = static_cast<int>(ConnectFailure::BackOff);
constexpr int lastFailure = static_cast<int>(ConnectFailure::Policy);

/// Keys of the dictionary that a user may read and write, in the order of the guide's table 2.
const QByteArrayList listedKeys{"CustomName", "Endpoint", "SSID", "DefenderPeriod"};

QString endpointSetting()
{
    return QString::fromUtf16(setting::endpoint);
}

QByteArray dictionaryKey(const QString& setting)
{
    return setting == endpointSetting() ? QByteArray("Endpoint") : setting.toLatin1();
}

QString settingName(const QByteArray& key)
{
    return key == "Endpoint" ? endpointSetting() : QString::fromLatin1(key);
}

bool isDictionaryKey(const QByteArray& key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
}

Error noPlace(const QString& key)
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.what = phrase("serial", "The module has no place for the setting %1.").arg(key);
    error.expected = phrase("serial", "mqtt.endpoint, or a key of the module's dictionary.");
    return error;
}

Error damaged(const QByteArray& key)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("serial", "The value of %1 cannot be read.").arg(QString::fromLatin1(key));
    error.measured = phrase("serial", "It holds an escape sequence that there is not.");
    error.cause = phrase("serial", "Bytes were hurt on the line.");
    error.remedy = phrase("serial", "Try again.");
    return error;
}

/// PEM as lines that end in LF, without empty ones: what is written and read back alike.
QByteArray normalised(const QByteArray& pem)
{
    QByteArray text;
    for (const QByteArray& line : pem.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (!trimmed.isEmpty())
            text += trimmed + '\n';
    }
    return text;
}

} // namespace

ExpressLinkDialect::ExpressLinkDialect(DialectLine line)
    : AtDialect(std::move(line), Grammar::Counted)
{
    channel().setExplanation(explainExpressLink);
}

QString ExpressLinkDialect::name() const
{
    return u"AWS IoT ExpressLink"_s;
}

Task<Result<QString>> ExpressLinkDialect::readKey(QByteArray key, Trust trust)
{
    const AtCommand read = question("AT+CONF? " + key, usual);
    Task<Result<AtReply>> asking = ask(read, trust);
    const Result<AtReply> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    const std::optional<QByteArray> value = unescaped(answer.value().detail);
    if (!value)
        co_return damaged(key);
    co_return QString::fromUtf8(*value);
}

Task<Result<void>> ExpressLinkDialect::writeKey(QByteArray key, QString value, bool secret)
{
    AtCommand write = question("AT+CONF " + key + '=' + escaped(value.toUtf8()), longest);
    if (secret)
        write.summary = u"AT+CONF %1=…"_s.arg(QString::fromLatin1(key));
    return tell(write);
}

Task<Result<QByteArray>> ExpressLinkDialect::readPem(QByteArray key, Trust trust)
{
    const AtCommand read = question("AT+CONF? " + key + " pem", usual);
    Task<Result<AtReply>> asking = ask(read, trust);
    const Result<AtReply> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    if (!answer.value().extraLines.isEmpty())
        co_return normalised(answer.value().extraLines.join('\n'));
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = phrase("serial", "The module holds no %1.").arg(QString::fromLatin1(key));
    error.measured = phrase("serial", "OK, and no lines behind it.");
    co_return error;
}

Task<Result<Capabilities>> ExpressLinkDialect::probe(Duration patience)
{
    Task<Result<void>> knocking = knock(patience);
    const Result<void> heard = co_await knocking;
    if (!heard)
        co_return heard.error();
    const AtCommand specification = question("AT+CONF? TechSpec", patience, 1);
    Task<Result<AtReply>> asking = channel().command(specification);
    const Result<AtReply> answer = co_await asking;
    if (!answer) {
        if (isOver(answer.error()))
            co_return answer.error();
        co_return otherKind(QString::fromStdString(answer.error().measured));
    }
    if (answer.value().detail.isEmpty())
        co_return otherKind(phrase("serial", "OK, without a version.").text());
    Capabilities can;
    can.settings = true;
    can.settingNames = QStringList{endpointSetting()};
    can.listSettings = true;
    can.putCredential = true;
    can.readCredential = true;
    can.ownCertificate = true;
    can.reboot = true;
    can.connectOnRequest = true;
    can.wifi = true;
    co_return can;
}

Task<Result<DeviceInfo>> ExpressLinkDialect::info()
{
    DeviceInfo info;
    Task<Result<QString>> thingTask = readKey("ThingName", Trust::AskTwice);
    const Result<QString> thing = co_await thingTask;
    if (!thing)
        co_return thing.error();
    Task<Result<QString>> aboutTask = readKey("About", Trust::AskOnce);
    const Result<QString> about = co_await aboutTask;
    if (!about)
        co_return about.error();
    Task<Result<QString>> versionTask = readKey("Version", Trust::AskOnce);
    const Result<QString> version = co_await versionTask;
    if (!version)
        co_return version.error();
    info.hardwareId = thing.value();
    info.model = about.value();
    info.firmware = version.value();
    info.architecture = u"ExpressLink"_s;
    co_return info;
}

Task<Result<Settings>> ExpressLinkDialect::listSettings(Stage)
{
    Settings settings;
    for (const QByteArray& key : listedKeys) {
        Task<Result<QString>> reading = readKey(key, Trust::AskOnce);
        const Result<QString> value = co_await reading;
        if (value)
            settings.insert(settingName(key), value.value());
        // Modules without Wi-Fi, or of an older specification, lack some of them.
        else if (value.error().kind != ErrorKind::NotFound)
            co_return value.error();
    }
    co_return settings;
}

Task<Result<QString>> ExpressLinkDialect::getSetting(QString key, Stage)
{
    const QByteArray name = dictionaryKey(key);
    if (!isDictionaryKey(name))
        co_return noPlace(key);
    Task<Result<QString>> reading = readKey(name, Trust::AskOnce);
    co_return co_await reading;
}

Task<Result<void>> ExpressLinkDialect::setSetting(QString key, QString value)
{
    const QByteArray name = dictionaryKey(key);
    if (!isDictionaryKey(name))
        co_return noPlace(key);
    Task<Result<void>> writing = writeKey(name, value, false);
    co_return co_await writing;
}

Task<Result<void>> ExpressLinkDialect::putCredential(CredentialKind kind, QByteArray pem,
                                                     std::function<void(double)> progress)
{
    if (kind != CredentialKind::Authority)
        co_return unsupported(phrase(
            "serial",
            "The device cannot replace the key and certificate that it came with over this line."));
    AtCommand write = question("AT+CONF RootCA=" + escaped(normalised(pem)), longest);
    write.summary = phrase("serial", "AT+CONF RootCA=, %1 bytes").arg(pem.size()).text();
    Task<Result<void>> writing = tell(write);
    const Result<void> written = co_await writing;
    if (written && progress)
        progress(1);
    co_return written;
}

QByteArray ExpressLinkDialect::storedForm(CredentialKind, const QByteArray& pem) const
{
    return normalised(pem);
}

Task<Result<QByteArray>> ExpressLinkDialect::readCredential(CredentialKind kind, Stage)
{
    if (kind == CredentialKind::Key)
        co_return unsupported(
            phrase("serial", "The device cannot hand out its key over this line."));
    Task<Result<QByteArray>> reading =
        readPem(kind == CredentialKind::Authority ? "RootCA" : "Certificate", Trust::AskOnce);
    co_return co_await reading;
}

Task<Result<QByteArray>> ExpressLinkDialect::ownCertificate()
{
    return readPem("Certificate", Trust::AskTwice);
}

Task<Result<void>> ExpressLinkDialect::joinWifi(WifiNetwork network)
{
    // The module joins when it is told to connect; there is no command for the network alone.
    Task<Result<void>> naming = writeKey("SSID", network.ssid, false);
    const Result<void> named = co_await naming;
    if (!named)
        co_return named;
    Task<Result<void>> unlocking = writeKey("Passphrase", network.passphrase, true);
    co_return co_await unlocking;
}

Task<Result<ExpressLinkDialect::Event>> ExpressLinkDialect::nextEvent()
{
    const AtCommand ask = question("AT+EVENT?", usual);
    Task<Result<AtReply>> asking = channel().command(ask);
    const Result<AtReply> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    const QByteArrayList words = answer.value().detail.split(' ');
    Event event;
    event.id = words.value(0).toInt();
    event.parameter = words.value(1).toInt();
    event.name = QString::fromLatin1(words.mid(2).join(' '));
    co_return event;
}

Task<Result<bool>> ExpressLinkDialect::isConnected()
{
    const AtCommand state = question("AT+CONNECT?", usual);
    Task<Result<AtReply>> asking = certain(state);
    const Result<AtReply> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    co_return answer.value().detail.startsWith("1 ");
}

Task<Result<void>> ExpressLinkDialect::connectCloud()
{
    // What the queue holds from before is not about this attempt.
    for (int old = 0; old < eventsBefore; ++old) {
        Task<Result<Event>> asking = nextEvent();
        const Result<Event> event = co_await asking;
        if (!event)
            co_return event.error();
        if (event.value().id == 0)
            break;
    }
    const AtCommand connect = question("AT+CONNECT!", usual);
    Task<Result<void>> connecting = tell(connect);
    const Result<void> begun = co_await connecting;
    if (!begun)
        co_return begun;
    const Instant deadline = channel().scheduler().now() + longest;
    for (int look = 1; channel().scheduler().now() < deadline; ++look) {
        Task<Result<Event>> asking = nextEvent();
        const Result<Event> event = co_await asking;
        if (!event)
            co_return event.error();
        if (event.value().id == connectEvent) {
            const int parameter = event.value().parameter;
            if (parameter == 0)
                co_return Result<void>();
            const QString measured = phrase("serial", "Event %1 %2 %3.")
                                         .arg(connectEvent, parameter, event.value().name)
                                         .text();
            co_return connectError(
                static_cast<ConnectFailure>(std::clamp(parameter, firstFailure, lastFailure)),
                measured);
        }
        if (event.value().id != 0)
            continue;
        // An answer that was lost on the way has taken its event with it.
        if (look % looksBetweenDoubts == 0) {
            Task<Result<bool>> doubting = isConnected();
            const Result<bool> connected = co_await doubting;
            if (!connected)
                co_return connected.error();
            if (connected.value())
                co_return Result<void>();
        }
        Task<Result<void>> waiting = channel().pause(eventInterval);
        const Result<void> waited = co_await waiting;
        if (!waited)
            co_return waited;
    }
    Error error;
    error.kind = ErrorKind::Timeout;
    error.what = phrase("serial", "The module did not tell what became of its connection.");
    error.measured = phrase("serial", "No event 6 within 120 s.");
    error.cause = phrase("serial", "It hangs, or its network does.");
    error.remedy = phrase("serial", "Restart the module, then resume.");
    co_return error;
}

Task<Result<void>> ExpressLinkDialect::reboot()
{
    const AtCommand restart = question("AT+RESET", usual, 1);
    return restartBy(restart);
}

} // namespace ferrule::serial::at
