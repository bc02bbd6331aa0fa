// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/at/esp_at_firmware.h"

#include "bench/firmware/simulated_air.h"

namespace ferrule::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCommand = 256;
constexpr int busyEvery = 5;
const char stationFile[] = "station";

constexpr int mqttIdle = 0;
constexpr int mqttConfigured = 1;
constexpr int mqttDisconnected = 3;
constexpr int mqttConnected = 4;

QByteArray quoted(const QByteArray& text)
{
    return '"' + text + '"';
}

} // namespace

QStringList EspAtFirmware::traps()
{
    return {u"needs-wifi"_s, u"old-firmware"_s, u"prompt-first"_s, u"busy"_s, u"full"_s};
}

EspAtFirmware::EspAtFirmware(SimulatedBoard simulated)
    : AtFirmware(simulated, {AtLineEnd::CrLf, false, longestCommand})
    , m_store(board().state)
    , m_network(modemNetworkOf(board()))
{
    host().setEcho(true);
}

QStringList EspAtFirmware::bootLog() const
{
    return {u"ESP-ROM:esp32c3-api1-20210207"_s,
            u"rst:0x1 (POWERON),boot:0xd (SPI_FAST_FLASH_BOOT)"_s, u"entry 0x403cc710"_s,
            u"module_name:ESP32C3-SIMULATED"_s, u"v4.1.1.0(simulated)"_s};
}

QString EspAtFirmware::logLine(Duration, const QString& text) const
{
    return text + u'\r';
}

void EspAtFirmware::ready()
{
    say("");
    say("ready");
    if (online()) {
        say("WIFI CONNECTED");
        say("WIFI GOT IP");
    }
}

QByteArray EspAtFirmware::stored(const QByteArray& space, const QByteArray& key) const
{
    const auto value = m_store.value(space, key);
    return value ? value->content : QByteArray();
}

agent::Identity EspAtFirmware::identity() const
{
    // What its host would connect with; the namespace is the one that Ferrule writes.
    const auto setting = [this](const char* key) {
        return QString::fromUtf8(stored("ferrule", key));
    };
    agent::Identity identity;
    identity.claimId = setting("device.id");
    identity.product = setting("device.product");
    identity.endpoint = setting("mqtt.endpoint");
    identity.port = setting("mqtt.port").toUShort();
    identity.certificatePem = stored("mqtt_cert", "mqtt_cert.0");
    identity.keyPem = stored("mqtt_key", "mqtt_key.0");
    identity.authorityPem = stored("mqtt_ca", "mqtt_ca.0");
    return identity;
}

bool EspAtFirmware::online() const
{
    return !hasTrap("needs-wifi") || board().state.file(QLatin1StringView(stationFile));
}

const QHash<QByteArray, EspAtFirmware::Command>& EspAtFirmware::table()
{
    static const QHash<QByteArray, Command> commands{
        {"AT", &EspAtFirmware::accept},
        {"AT+GMR", &EspAtFirmware::version},
        {"AT+RST", &EspAtFirmware::restart},
        {"AT+CIPSTAMAC", &EspAtFirmware::stationAddress},
        {"AT+SYSMFG", &EspAtFirmware::manufacturing},
        {"AT+CWMODE", &EspAtFirmware::accept},
        {"AT+CWJAP", &EspAtFirmware::join},
        {"AT+CWSTATE", &EspAtFirmware::wifiState},
        {"AT+CIPDOMAIN", &EspAtFirmware::resolve},
        {"AT+CIPSNTPCFG", &EspAtFirmware::accept},
        {"AT+SYSTIMESTAMP", &EspAtFirmware::timestamp},
        {"AT+MQTTCLEAN", &EspAtFirmware::mqttClean},
        {"AT+MQTTUSERCFG", &EspAtFirmware::mqttUser},
        {"AT+MQTTSNI", &EspAtFirmware::accept},
        {"AT+MQTTALPN", &EspAtFirmware::mqttAlpn},
        {"AT+MQTTCONN", &EspAtFirmware::mqttConnect},
    };
    return commands;
}

void EspAtFirmware::onCommand(const QByteArray& command)
{
    if (m_connecting || (hasTrap("busy") && ++m_commands % busyEvery == 0)) {
        say("busy p...");
        return;
    }
    const QByteArray name = nameOf(command);
    if (name == "ATE0" || name == "ATE1") {
        host().setEcho(name == "ATE1");
        answer(command);
        return;
    }
    const Command run = table().value(name);
    if (run && !(name == "AT+SYSMFG" && hasTrap("old-firmware")))
        (this->*run)(command);
    else
        refuse(command);
}

void EspAtFirmware::version(const QByteArray& command)
{
    answer(command, {"AT version:4.1.1.0(simulated - ESP32C3 - Sep 12 2025 08:13:44)",
                     "SDK version:v5.0.6-dirty", "compile time(simulated):Sep 12 2025 08:22:01",
                     "Bin version:v4.1.1.0(ESP32C3-SIMULATED)", ""});
}

void EspAtFirmware::restart(const QByteArray& command)
{
    answer(command);
    board().restart();
}

void EspAtFirmware::stationAddress(const QByteArray& command)
{
    const QByteArray address = board().state.hardwareId().toLatin1();
    QByteArrayList pairs;
    for (qsizetype at = 0; at < address.size(); at += 2)
        pairs << address.mid(at, 2);
    answer(command, {"+CIPSTAMAC:" + quoted(pairs.join(':'))});
}

void EspAtFirmware::manufacturing(const QByteArray& command)
{
    QByteArrayList lines;
    if (command.endsWith('?')) {
        for (const QByteArray& space : m_store.spaces())
            lines << "+SYSMFG:" + quoted(space);
        answer(command, lines);
        return;
    }
    const QByteArrayList parameters = atParameters(parametersOf(command));
    const QByteArray operation = parameters.value(0);
    const QByteArray space = parameters.value(1);
    if (operation == "2") {
        writeManufacturing(command, parameters);
    } else if (operation == "0") {
        if (parameters.size() == 3 && m_store.erase(space, parameters[2]))
            answer(command);
        else
            refuse(command);
    } else if (operation == "1" && parameters.size() == 2) {
        for (const QByteArray& key : m_store.keys(space))
            lines << "+SYSMFG:" + quoted(space) + ',' + quoted(key) + ',' +
                         QByteArray::number(m_store.value(space, key)->type);
        if (lines.isEmpty())
            refuse(command);
        else
            answer(command, lines);
    } else if (const auto value = m_store.value(space, parameters.value(2));
               operation == "1" && value) {
        QByteArray content = value->content;
        if (board().config.faults.wrongHash && space == "mqtt_ca")
            content.back() = 'x';
        answer(command, {"+SYSMFG:" + quoted(space) + ',' + quoted(parameters[2]) + ',' +
                             QByteArray::number(value->type) + ',' +
                             QByteArray::number(content.size()) + ',' + content,
                         ""});
    } else {
        refuse(command);
    }
}

void EspAtFirmware::writeManufacturing(const QByteArray& command, const QByteArrayList& parameters)
{
    const QByteArray space = parameters.value(1);
    const QByteArray key = parameters.value(2);
    const int type = parameters.value(3).toInt();
    bool isNumber = false;
    const qsizetype length = parameters.value(4).toLongLong(&isNumber);
    if (space.isEmpty() || key.isEmpty() || key.size() > ManufacturingStore::longestKey ||
        parameters.size() != 5 || hasTrap("full")) {
        refuse(command);
    } else if (type > 0 && type < ManufacturingStore::textType) {
        m_store.set(space, key, {type, parameters[4]});
        answer(command);
    } else if (!isNumber || length <= 0 || length > ManufacturingStore::longestValue ||
               (type != ManufacturingStore::textType && type != ManufacturingStore::binaryType)) {
        refuse(command);
    } else {
        if (!hasTrap("prompt-first"))
            say("OK");
        board().send("\r\n>");
        host().takeData(length, [this, command, space, key, type](const QByteArray& data) {
            m_store.set(space, key, {type, data});
            answer(command);
        });
    }
}

void EspAtFirmware::join(const QByteArray& command)
{
    const QByteArrayList parameters = atParameters(parametersOf(command));
    switch (joinSimulatedNetwork(parameters.value(0), parameters.value(1))) {
    case JoinOutcome::Joined:
        board().state.setFile(QLatin1StringView(stationFile), parameters.value(0));
        say("WIFI CONNECTED");
        say("WIFI GOT IP");
        answer(command);
        break;
    case JoinOutcome::WrongPassphrase:
        say("+CWJAP:2");
        refuse(command);
        break;
    case JoinOutcome::NotInReach:
        say("+CWJAP:3");
        refuse(command);
        break;
    }
}

void EspAtFirmware::wifiState(const QByteArray& command)
{
    const QByteArray network =
        board().state.file(QLatin1StringView(stationFile)).value_or("Factory");
    answer(command, {online() ? "+CWSTATE:2," + quoted(network) : "+CWSTATE:0,\"\""});
}

void EspAtFirmware::resolve(const QByteArray& command)
{
    const QString host = QString::fromUtf8(atParameters(parametersOf(command)).value(0));
    if (!online() || host.isEmpty()) {
        refuse(command);
        return;
    }
    m_network->resolve(host, [this, command](const QString& address) {
        if (address.isEmpty())
            refuse(command);
        else
            answer(command, {"+CIPDOMAIN:" + quoted(address.toLatin1())});
    });
}

void EspAtFirmware::timestamp(const QByteArray& command)
{
    bool isNumber = false;
    const qint64 seconds = parametersOf(command).toLongLong(&isNumber);
    m_clockIsSet = isNumber && seconds > 0;
    if (m_clockIsSet)
        answer(command);
    else
        refuse(command);
}

void EspAtFirmware::mqttClean(const QByteArray& command)
{
    if (m_user.isEmpty()) {
        refuse(command);
        return;
    }
    m_network->close();
    m_user.clear();
    m_alpn.clear();
    answer(command);
}

void EspAtFirmware::mqttUser(const QByteArray& command)
{
    const QByteArrayList parameters = atParameters(parametersOf(command));
    if (parameters.size() != 8 || parameters[0] != "0") {
        refuse(command);
        return;
    }
    m_user = parameters;
    answer(command);
}

void EspAtFirmware::mqttAlpn(const QByteArray& command)
{
    m_alpn = atParameters(parametersOf(command)).value(2);
    answer(command);
}

void EspAtFirmware::mqttQuery(const QByteArray& command)
{
    int state = mqttIdle;
    if (m_network->isConnected())
        state = mqttConnected;
    else if (!m_host.isEmpty())
        state = mqttDisconnected;
    else if (!m_user.isEmpty())
        state = mqttConfigured;
    answer(command, {"+MQTTCONN:0," + QByteArray::number(state) + ",5," + quoted(m_host) + ',' +
                     QByteArray::number(m_port) + ",\"\",1"});
}

void EspAtFirmware::mqttConnect(const QByteArray& command)
{
    if (command.endsWith('?')) {
        mqttQuery(command);
        return;
    }
    const QByteArrayList parameters = atParameters(parametersOf(command));
    // Without a clock every certificate is of the future.
    if (m_user.value(1) != "5" || parameters.size() != 4 || !online() || !m_clockIsSet) {
        refuse(command);
        return;
    }
    m_host = parameters[1];
    m_port = parameters[2].toUShort();
    ModemNetwork::Target target;
    target.host = QString::fromUtf8(m_host);
    target.port = m_port;
    target.clientId = m_user[2];
    target.certificatePem = stored("mqtt_cert", "mqtt_cert." + m_user[5]);
    target.keyPem = stored("mqtt_key", "mqtt_key." + m_user[5]);
    target.authorityPem = stored("mqtt_ca", "mqtt_ca." + m_user[6]);
    target.alpn = m_alpn;
    m_connecting = true;
    m_network->open(target, [this, command](ModemNetwork::Outcome outcome, const QString& told) {
        m_connecting = false;
        if (outcome == ModemNetwork::Outcome::Connected) {
            say("+MQTTCONNECTED:0,5," + quoted(m_host) + ',' + quoted(QByteArray::number(m_port)) +
                ",\"\",1");
            answer(command);
            return;
        }
        board().log(told);
        say("+MQTTDISCONNECTED:0");
        refuse(command);
    });
}

} // namespace ferrule::bench
