// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/connect_failure.h"
#include "serial/dialects/at/esp_at_dialect.h"
#include "serial/provisioning_authority.h"
#include "words/phrase.h"

namespace ferrule::serial::at {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration usual = 2s;
constexpr Duration joining = 30s;
constexpr Duration resolving = 10s;
constexpr Duration connecting = 30s;
constexpr Duration lookInterval = 300ms;
constexpr int looks = 40;
constexpr qsizetype longestCommand = 255; // ESP-AT user guide, "AT Command Types"

/// States that +CWSTATE tells.
constexpr int wifiWithAddress = 2;
constexpr int wifiConnecting = 3;
/// States that +MQTTCONN tells; from here on it is logged in.
constexpr int mqttConnected = 4;
constexpr int mqttStates = 6;
/// MQTT over TLS with both certificates verified.
constexpr char mutualTls[] = "5";

Error tooLong(const QByteArray& text)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = phrase("serial", "A command for the device would be too long.");
    error.measured = phrase("serial", "%1 bytes.").arg(text.size());
    error.expected = phrase("serial", "At most %1.").arg(longestCommand);
    error.remedy = phrase("serial", "Use a shorter endpoint, claim ID or passphrase.");
    return error;
}

/// What +CWJAP tells when joining failed (ESP-AT user guide, AT+CWJAP).
std::string joinFailure(int code)
{
    switch (code) {
    case 1:
        return phrase("serial", "The network did not answer in time.");
    case 2:
        return phrase("serial", "The passphrase is wrong.");
    case 3:
        return phrase("serial", "No network of that name is in reach.");
    default:
        return phrase("serial", "The network let it not in.");
    }
}

} // namespace

Task<Result<void>> EspAtDialect::setClock(UtcMs utcMs)
{
    const AtCommand configure = question("AT+CIPSNTPCFG=1,0", usual);
    Task<Result<void>> configuring = tell(configure);
    const Result<void> configured = co_await configuring;
    if (!configured && configured.error().kind != ErrorKind::Device)
        co_return configured;
    const AtCommand set =
        question("AT+SYSTIMESTAMP=" + QByteArray::number(qint64(utcMs / 1000)), usual);
    Task<Result<void>> setting = tell(set);
    co_return co_await setting;
}

Task<Result<void>> EspAtDialect::joinWifi(WifiNetwork network)
{
    const AtCommand station = question("AT+CWMODE=1", usual);
    Task<Result<void>> switching = tell(station);
    const Result<void> switched = co_await switching;
    if (!switched)
        co_return switched;
    AtCommand join = question("AT+CWJAP=" + escapedAndQuoted(network.ssid.toUtf8()) + ',' +
                                  escapedAndQuoted(network.passphrase.toUtf8()),
                              joining, 1);
    join.summary = u"AT+CWJAP=\"%1\",…"_s.arg(network.ssid);
    if (join.text.size() > longestCommand)
        co_return tooLong(join.text);
    join.prefixes = {"+CWJAP:"};
    Task<Result<void>> asking = tell(join);
    const Result<void> joined = co_await asking;
    if (joined || joined.error().kind != ErrorKind::Device)
        co_return joined;
    // The reason stands on a line before the final result.
    const int code = channel().refusedLines().value(0).mid(7).toInt();
    Error error = connectError(ConnectFailure::Network, u"+CWJAP:%1."_s.arg(code));
    error.what =
        phrase("serial", "The device could not join the network \"%1\".").arg(network.ssid);
    error.cause = joinFailure(code);
    co_return error;
}

Task<Result<EspAtDialect::Cloud>> EspAtDialect::readCloud()
{
    Cloud cloud;
    struct Wanted
    {
        const char16_t* name;
        QByteArray* into;
        bool needed;
    };
    const QList<Wanted> wanted{{setting::deviceId, &cloud.clientId, true},
                               {setting::endpoint, &cloud.host, true},
                               {setting::port, &cloud.port, true},
                               {setting::alpn, &cloud.alpn, false}};
    for (const Wanted& item : wanted) {
        const QString key = QString::fromUtf16(item.name);
        Task<Result<QString>> reading = readSetting(key, Trust::AskTwice);
        const Result<QString> value = co_await reading;
        if (!value && (item.needed || value.error().kind != ErrorKind::NotFound))
            co_return value.error();
        *item.into = value.valueOr({}).toUtf8();
    }
    co_return cloud;
}

Task<Result<void>> EspAtDialect::requireNetwork(QByteArray host)
{
    for (int look = 0; look < looks; ++look) {
        AtCommand ask = question("AT+CWSTATE?", usual);
        ask.prefixes = {"+CWSTATE:"};
        Task<Result<AtReply>> asking = channel().command(ask);
        const Result<AtReply> answer = co_await asking;
        if (!answer && answer.error().kind != ErrorKind::Device)
            co_return answer.error();
        // Firmware that lacks the question connects all the same, or fails later.
        if (!answer || answer.value().lines.isEmpty())
            break;
        const QByteArray line = answer.value().lines.constFirst();
        const int state = splitParameters(line.mid(9)).constFirst().toInt();
        if (state == wifiWithAddress)
            break;
        if (state != wifiConnecting || look == looks - 1)
            co_return connectError(ConnectFailure::Network, QString::fromLatin1(line) + u"."_s);
        Task<Result<void>> waiting = channel().pause(lookInterval);
        const Result<void> waited = co_await waiting;
        if (!waited)
            co_return waited;
    }
    AtCommand resolve = question("AT+CIPDOMAIN=" + escapedAndQuoted(host), resolving);
    resolve.prefixes = {"+CIPDOMAIN:"};
    Task<Result<void>> asking = tell(resolve);
    const Result<void> resolved = co_await asking;
    if (!resolved && resolved.error().kind == ErrorKind::Device)
        co_return connectError(ConnectFailure::Endpoint,
                               phrase("serial", "%1 does not resolve.").arg(host).text());
    co_return resolved;
}

Task<Result<void>> EspAtDialect::configureMqtt(Cloud cloud)
{
    struct Step
    {
        QByteArray text;
        bool needed;
    };
    QList<Step> steps{{"AT+MQTTCLEAN=0", false},
                      {QByteArray("AT+MQTTUSERCFG=0,") + mutualTls + ',' +
                           escapedAndQuoted(cloud.clientId) + ",\"\",\"\",0,0,\"\"",
                       true},
                      {"AT+MQTTSNI=0," + escapedAndQuoted(cloud.host), false}};
    if (!cloud.alpn.isEmpty())
        steps.append({"AT+MQTTALPN=0,1," + escapedAndQuoted(cloud.alpn), true});
    for (const Step& step : steps) {
        if (step.text.size() > longestCommand)
            co_return tooLong(step.text);
        AtCommand configure = question(step.text, usual);
        configure.doubtsRefusal = step.needed;
        Task<Result<void>> configuring = tell(configure);
        const Result<void> configured = co_await configuring;
        if (!configured && (step.needed || configured.error().kind != ErrorKind::Device))
            co_return configured;
    }
    co_return Result<void>();
}

Task<Result<int>> EspAtDialect::connectionState()
{
    AtCommand ask = question("AT+MQTTCONN?", usual);
    ask.prefixes = {"+MQTTCONN:"};
    Task<Result<AtReply>> asking = channel().command(ask);
    const Result<AtReply> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    if (answer.value().lines.isEmpty())
        co_return 0;
    co_return splitParameters(answer.value().lines.constFirst().mid(10)).value(1).toInt();
}

Task<Result<void>> EspAtDialect::connectCloud()
{
    Task<Result<Cloud>> reading = readCloud();
    const Result<Cloud> cloud = co_await reading;
    if (!cloud)
        co_return cloud.error();
    const QByteArray host = cloud.value().host;
    // A restart has taken the clock with it, and TLS looks at it.
    const UtcMs now = channel().scheduler().utcMs();
    Task<Result<void>> settingClock = setClock(now);
    const Result<void> clockSet = co_await settingClock;
    if (!clockSet && clockSet.error().kind != ErrorKind::Device)
        co_return clockSet;
    Task<Result<void>> looking = requireNetwork(host);
    const Result<void> network = co_await looking;
    if (!network)
        co_return network;
    const Cloud& known = cloud.value();
    Task<Result<void>> configuring = configureMqtt(known);
    const Result<void> configured = co_await configuring;
    if (!configured)
        co_return configured;

    const QByteArray text = "AT+MQTTCONN=0," + escapedAndQuoted(host) + ',' + known.port + ",1";
    if (text.size() > longestCommand)
        co_return tooLong(text);
    const AtCommand connect = question(text, connecting, 1);
    Task<Result<void>> asking = tell(connect);
    const Result<void> begun = co_await asking;
    if (!begun && begun.error().kind != ErrorKind::Device)
        co_return begun;
    int state = 0;
    for (int look = 0; begun && look < looks; ++look) {
        Task<Result<int>> looks = connectionState();
        const Result<int> seen = co_await looks;
        if (!seen)
            co_return seen.error();
        state = seen.value();
        if (state >= mqttConnected && state <= mqttStates)
            co_return Result<void>();
        Task<Result<void>> waiting = channel().pause(lookInterval);
        const Result<void> waited = co_await waiting;
        if (!waited)
            co_return waited;
    }
    // Its name resolved and it has a network; ESP-AT does not tell the handshake from the login.
    Error error =
        connectError(ConnectFailure::Tls,
                     begun ? phrase("serial", "AT+MQTTCONN? stays at state %1.").arg(state).text()
                           : QString::fromStdString(begun.error().measured));
    error.what = phrase("serial",
                        "The device reached no login: the port, the TLS handshake or MQTT failed.");
    co_return error;
}

} // namespace ferrule::serial::at
