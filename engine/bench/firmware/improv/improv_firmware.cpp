// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/improv/improv_firmware.h"

#include "bench/firmware/simulated_air.h"

#include <utility>

namespace ferrule::bench {

using namespace Qt::StringLiterals;

namespace {

const QByteArray header("IMPROV\x01");
constexpr quint8 commandType = 3;
constexpr quint8 stateType = 1;
constexpr quint8 errorType = 2;
constexpr quint8 resultType = 4;

constexpr quint8 wifiSettings = 1;
constexpr quint8 currentState = 2;
constexpr quint8 deviceInformation = 3;
constexpr quint8 scanNetworks = 4;

constexpr quint8 readyState = 2;
constexpr quint8 provisioningState = 3;
constexpr quint8 provisionedState = 4;

constexpr quint8 noError = 0;
constexpr quint8 invalidPacket = 1;
constexpr quint8 unknownCommand = 2;
constexpr quint8 unableToConnect = 3;

/// Behind the header: type, length, then data and the checksum.
constexpr qsizetype dataAt = 9;

quint8 sumOf(const QByteArray& bytes)
{
    unsigned sum = 0;
    for (const char byte : bytes)
        sum += static_cast<quint8>(byte);
    return static_cast<quint8>(sum & 0xFFU);
}

quint8 at(const QByteArray& bytes, qsizetype index)
{
    return static_cast<quint8>(bytes.at(index));
}

QString station()
{
    return u"station"_s;
}

} // namespace

QStringList ImprovFirmware::traps()
{
    return {u"stray-zero"_s, u"no-newline"_s, u"no-scan"_s, u"bad-checksum"_s};
}

ImprovFirmware::ImprovFirmware(SimulatedBoard board)
    : m_board(board)
    , m_application(std::move(board))
{
}

bool ImprovFirmware::hasTrap(const char* name) const
{
    return m_board.config.faults.traps.contains(QLatin1StringView(name));
}

bool ImprovFirmware::online() const
{
    return m_board.state.file(station()).has_value();
}

QStringList ImprovFirmware::bootLog() const
{
    QStringList lines = m_application.bootLog();
    lines << (online() ? u"wifi: joined %1"_s.arg(QString::fromUtf8(*m_board.state.file(station())))
                       : u"wifi: no network, send IMPROV"_s);
    return lines;
}

agent::Identity ImprovFirmware::identity() const
{
    return online() ? m_application.identity() : agent::Identity();
}

void ImprovFirmware::cloudChanged(const QString& state, const QString& detail, qint64 delayMs)
{
    m_application.cloudChanged(state, detail, delayMs);
}

void ImprovFirmware::receive(const QByteArray& bytes)
{
    for (const char byte : bytes)
        take(byte);
}

void ImprovFirmware::take(char byte)
{
    m_packet += byte;
    const qsizetype compared = std::min(m_packet.size(), header.size());
    if (m_packet.first(compared) != header.first(compared)) {
        m_application.receive(std::exchange(m_packet, {}));
        return;
    }
    if (m_packet.size() >= dataAt && m_packet.size() == dataAt + at(m_packet, dataAt - 1) + 1)
        onPacket(std::exchange(m_packet, {}));
}

void ImprovFirmware::onPacket(const QByteArray& packet)
{
    m_operation = u"improv"_s;
    const QByteArray data = packet.sliced(dataAt, packet.size() - dataAt - 1);
    const bool whole = sumOf(packet.chopped(1)) == at(packet, packet.size() - 1);
    if (!whole || at(packet, header.size()) != commandType || data.size() < 2 ||
        data.size() < 2 + at(data, 1)) {
        sendError(invalidPacket);
        return;
    }
    onCommand(at(data, 0), data.sliced(2, at(data, 1)));
}

void ImprovFirmware::onCommand(quint8 command, const QByteArray& payload)
{
    m_operation = u"improv.%1"_s.arg(command);
    switch (command) {
    case wifiSettings:
        join(payload);
        break;
    case currentState:
        sendState();
        if (online())
            sendResult(currentState, {"http://127.0.0.1/"});
        break;
    case deviceInformation:
        sendResult(deviceInformation, {m_board.config.productToken.toUtf8(), FERRULE_VERSION,
                                       "simulated", m_board.config.model.toUtf8()});
        break;
    case scanNetworks:
        if (hasTrap("no-scan"))
            sendError(unknownCommand);
        else
            scan();
        break;
    default:
        sendError(unknownCommand);
    }
}

void ImprovFirmware::join(const QByteArray& payload)
{
    const qsizetype ssidSize = payload.isEmpty() ? 0 : at(payload, 0);
    if (payload.size() < ssidSize + 2 ||
        payload.size() < ssidSize + 2 + at(payload, ssidSize + 1)) {
        sendError(invalidPacket);
        return;
    }
    const QByteArray ssid = payload.sliced(1, ssidSize);
    const QByteArray passphrase = payload.sliced(ssidSize + 2, at(payload, ssidSize + 1));
    sendError(noError);
    send(stateType, QByteArray(1, static_cast<char>(provisioningState)));
    if (joinSimulatedNetwork(ssid, passphrase) != JoinOutcome::Joined) {
        m_board.log(u"wifi: %1 let it not in"_s.arg(QString::fromUtf8(ssid)));
        send(stateType, QByteArray(1, static_cast<char>(readyState)));
        sendError(unableToConnect);
        return;
    }
    m_board.state.setFile(station(), ssid);
    sendState();
    sendResult(wifiSettings, {"http://127.0.0.1/"});
    m_board.connectCloud();
}

void ImprovFirmware::scan()
{
    for (const SimulatedNetwork& network : simulatedAir())
        sendResult(scanNetworks, {network.ssid, QByteArray::number(network.signalDbm),
                                  network.passphrase.isEmpty() ? "NO" : "YES"});
    sendResult(scanNetworks, {});
}

void ImprovFirmware::sendState()
{
    send(stateType, QByteArray(1, static_cast<char>(online() ? provisionedState : readyState)));
}

void ImprovFirmware::sendError(quint8 code)
{
    send(errorType, QByteArray(1, static_cast<char>(code)));
}

void ImprovFirmware::sendResult(quint8 command, const QByteArrayList& texts)
{
    QByteArray payload;
    for (const QByteArray& text : texts)
        payload += static_cast<char>(text.size()) + text;
    QByteArray data(1, static_cast<char>(command));
    data += static_cast<char>(payload.size());
    data += payload;
    if (hasTrap("stray-zero"))
        data += '\0';
    send(resultType, data);
}

void ImprovFirmware::send(quint8 type, const QByteArray& data)
{
    QByteArray packet = header;
    packet += static_cast<char>(type);
    packet += static_cast<char>(data.size());
    packet += data;
    packet += static_cast<char>(sumOf(packet) + (hasTrap("bad-checksum") ? 1U : 0U));
    if (!hasTrap("no-newline"))
        packet += '\n';
    m_board.reply(m_operation, packet);
}

} // namespace ferrule::bench
