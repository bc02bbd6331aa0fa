// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario.h"

namespace ferrule::testing::scenario {

using namespace published;
using namespace Qt::StringLiterals;

QString virtualClaim(int index)
{
    static constexpr const char* claims[]{"V01M4CZ8QK", "V02T9XRA7D", "V03H6NB2PS", "V04Y0EJ5WG"};
    return QLatin1StringView(claims[index]);
}

TlsPeer tls()
{
    constexpr qint64 issued = 1'790'000'000'000;
    constexpr qint64 year = 31'536'000'000;
    TlsPeer peer;
    peer.endpoint = u"localhost:41883"_s;
    peer.protocol = u"TLSv1.3"_s;
    peer.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    peer.chain = {{u"CN=localhost"_s,
                   u"CN=Ferrule bench authority"_s,
                   issued,
                   issued + year,
                   {u"DNS:localhost"_s, u"IP:127.0.0.1"_s},
                   u"4be1f09c1d2ab4f8825cd0b6a4b7fd0d2f3f3f8e5e8f6b0c1c1d9a7a6f1e0d2c"_s,
                   false},
                  {u"CN=Ferrule bench authority"_s,
                   u"CN=Ferrule bench authority"_s,
                   issued,
                   issued + 10 * year,
                   {},
                   u"90ac5d31f77be2a4c0a86f2f61cc3f5e2d1f0b9a8c7d6e5f4a3b2c1d0e9f8a7b"_s,
                   true}};
    return peer;
}

CloudStatus cloud()
{
    CloudStatus cloud;
    cloud.state = CloudStatus::State::Running;
    cloud.name = u"Bench cloud"_s;
    cloud.endpoint = u"localhost:41883"_s;
    cloud.builderUrl = u"http://localhost:41080/api"_s;
    cloud.brokerVersion = u"mosquitto 2.0.11"_s;
    cloud.secretsPlace = u"The authority's key is in a file that only you can read."_s;
    cloud.connected = 6;
    cloud.share = 0.82;
    cloud.tls = tls();
    cloud.secureBuilderUrl = u"https://localhost:18443/api"_s;
    cloud.authorityFile = u"/home/you/.local/share/ferrule/cloud/authority/authority.crt"_s;
    cloud.authorityFingerprint =
        u"90ac5d31f77be2a4c0a86f2f61cc3f5e2d1f0b9a8c7d6e5f4a3b2c1d0e9f8a7b"_s;
    return cloud;
}

QList<Device> devices(qint64 nowMs)
{
    QList<Device> devices;
    Device board;
    board.id = boardPort;
    board.section = Section::Attached;
    board.state = DeviceState::Online;
    board.name = u"Boiler room sensor"_s;
    board.claimId = boardClaim;
    board.detail = u"/dev/ttyACM0 · sends every 60 s"_s;
    board.port = u"/dev/ttyACM0"_s;
    board.product = u"Bench sensor"_s;
    board.model = u"nRF9160 DK"_s;
    board.firmware = u"2.6.1"_s;
    board.dialect = u"SMP over serial"_s;
    board.hasSettings = true;
    board.baud = 115200;
    board.certificateSerial = u"4fa109c2e7"_s;
    board.fingerprint = u"9c41f0b27de85a6630cf1b92e4a7d5187f0a6cc3b5d2498e11fa0c73d6be2405"_s;
    board.notAfterMs = nowMs + 364LL * 86'400'000;
    board.lastSeenMs = nowMs - 12'000;
    devices.append(board);

    Device fresh;
    fresh.id = freshPort;
    fresh.section = Section::Attached;
    fresh.state = DeviceState::Unprovisioned;
    fresh.name = u"Simulated device"_s;
    fresh.detail = u"/dev/pts/4 · answers JSON-RPC lines"_s;
    fresh.port = u"/dev/pts/4"_s;
    fresh.simulated = true;
    fresh.model = u"ferrule-ref-1"_s;
    fresh.firmware = u"1.4.2"_s;
    fresh.dialect = u"JSON-RPC lines"_s;
    fresh.hasSettings = true;
    fresh.listsSettings = true;
    fresh.removesSettings = true;
    fresh.baud = 115200;
    fresh.lastSeenMs = nowMs - 800;
    devices.append(fresh);

    Device silent;
    silent.id = u"port:/dev/ttyUSB0"_s;
    silent.section = Section::Attached;
    silent.state = DeviceState::NotAsked;
    silent.name = u"CP2102N USB to UART"_s;
    silent.detail = u"/dev/ttyUSB0 · not asked yet"_s;
    silent.port = u"/dev/ttyUSB0"_s;
    silent.baud = 115200;
    devices.append(silent);

    const auto inCloud = [&devices, nowMs](const QString& claim, const QString& name,
                                           DeviceState state, const QString& detail) {
        Device device;
        device.id = u"cloud:"_s + claim;
        device.section = Section::Cloud;
        device.state = state;
        device.name = name;
        device.claimId = claim;
        device.detail = detail;
        device.product = u"Bench sensor"_s;
        device.model = u"ferrule-ref-1"_s;
        device.firmware = u"1.4.2"_s;
        device.lastSeenMs = nowMs - 6'000;
        if (state != DeviceState::Unclaimed) {
            device.certificateSerial = u"51b20e88d4"_s;
            device.fingerprint =
                u"3be07d51c9942fa8e6f01d7735ac8b1290d4e6f7cc58ba31047e92df6a5b1c80"_s;
            device.notAfterMs = nowMs + 361LL * 86'400'000;
        }
        devices.append(device);
    };
    inCloud(throttledClaim, u"Cold store gateway"_s, DeviceState::Throttled,
            u"throttled · sends every 6.1 s"_s);
    inCloud(releasedClaim, u"Conveyor counter"_s, DeviceState::Released,
            u"released 4 min ago · certificate revoked"_s);
    inCloud(unclaimedClaim, u"7GJ4YE8M0C"_s, DeviceState::Unclaimed, u"registered 20 s ago"_s);
    inCloud(u"Q2F6ZD3S1H"_s, u"Roof weather station"_s, DeviceState::Offline,
            u"last seen 41 min ago"_s);

    for (int index = 0; index < 4; ++index) {
        Device device;
        device.id = u"bench:"_s + virtualClaim(index);
        device.section = Section::Bench;
        device.state = DeviceState::Online;
        device.name = u"Virtual device %1"_s.arg(index + 1);
        device.claimId = virtualClaim(index);
        device.detail = index == 3 ? u"connected · waits 4.0 s before each message"_s
                                   : u"connected · 1 message a minute"_s;
        device.product = u"Bench sensor"_s;
        device.model = u"virtual"_s;
        device.firmware = u"0.1.0"_s;
        device.lastSeenMs = nowMs - 2'000;
        devices.append(device);
    }
    return devices;
}

QList<TimelineEntry> timeline(qint64 nowMs)
{
    struct Line
    {
        Channel channel;
        Severity severity;
        QString device;
        QString summary;
        QString detail;
    };
    const QList<Line> lines{
        {Channel::Cloud,
         Severity::Good,
         {},
         u"Bench cloud is up on localhost:41883"_s,
         u"mosquitto 2.0.11, TLS 1.3, certificates required"_s},
        {Channel::Serial, Severity::Info, u"/dev/pts/4"_s, u"Port appeared"_s,
         u"Simulated device"_s},
        {Channel::Serial, Severity::Info, u"/dev/pts/4"_s, u"→ Sys.GetInfo"_s,
         u"{\"id\":1,\"method\":\"Sys.GetInfo\"}"_s},
        {Channel::Serial, Severity::Good, u"/dev/pts/4"_s,
         u"← Sys.GetInfo: ferrule-ref-1, firmware 1.4.2"_s, u"96 ms"_s},
        {Channel::Mqtt, Severity::Info, boardClaim, u"CONNECT, client certificate 4f:a1:09"_s,
         u"Clean session 0, keep-alive 1200 s"_s},
        {Channel::Mqtt, Severity::Good, boardClaim, u"CONNACK accepted"_s, u"TLS 1.3"_s},
        {Channel::Store, Severity::Info, boardClaim, u"cpu set to 56 by the device"_s, {}},
        {Channel::Store, Severity::Warning, boardClaim,
         u"enabled: a boolean was sent as 56.000000"_s, u"Shown as true"_s},
        {Channel::Enforcement, Severity::Warning, throttledClaim,
         u"Throttled: 31 messages (1 KB) in the last minute, its share of the limit is 1"_s,
         u"By policy Eval 60"_s},
        {Channel::Mqtt, Severity::Info, throttledClaim,
         u"PUBLISH ioto/service/…/store/set, QoS 1"_s, u"64 bytes"_s},
        {Channel::Enforcement, Severity::Error, releasedClaim,
         u"Released: connection cut in 0.3 s, certificate 51:b2:0e revoked"_s,
         u"Over the limit 4 times in a row"_s},
        {Channel::Store, Severity::Info, boardClaim, u"interval set to 60 by you, sent"_s, {}},
    };
    QList<TimelineEntry> entries;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const Line& line = lines.at(index);
        entries.append({quint64(index + 1), nowMs - (lines.size() - index) * 3'170, line.channel,
                        line.severity, line.device, line.summary, line.detail});
    }
    return entries;
}

QList<Message> messages(int count, qint64 nowMs)
{
    const QStringList claims{boardClaim, throttledClaim, virtualClaim(0), virtualClaim(3)};
    QList<Message> messages;
    messages.reserve(count);
    for (int index = 0; index < count; ++index) {
        const QString claim = claims.at(index % claims.size());
        Message message;
        message.sequence = quint64(index + 1);
        message.utcMs = nowMs - (count - index) * 1'730LL;
        message.qos = 1;
        switch (index % 5) {
        case 0:
            message.topic = u"$aws/rules/IotoDevice/ioto/service/%1/store/set"_s.arg(claim);
            message.payload = "{\"key\":\"cpu\",\"value\":" + QByteArray::number(40 + index % 31) +
                              ",\"type\":\"number\"}";
            break;
        case 1:
            message.topic = u"ioto/service/%1/store/get/%2"_s.arg(claim).arg(100 + index);
            message.payload = "{\"key\":\"interval\"}";
            break;
        case 2:
            message.topic = u"ioto/device/%1/store/get/%2"_s.arg(claim).arg(99 + index);
            message.payload = "60";
            message.outgoing = true;
            break;
        case 3:
            message.topic = u"ioto/service/%1/telemetry"_s.arg(claim);
            message.payload = QByteArray::fromHex("a26474656d70f94d6863707764187f");
            message.duplicate = index % 15 == 3;
            break;
        default:
            message.topic = u"ioto/device/%1/mqtt/throttle"_s.arg(claim);
            message.payload = "{\"timestamp\":" + QByteArray::number(nowMs) + "}";
            message.outgoing = true;
            message.qos = 0;
            message.retain = index % 10 == 4;
            break;
        }
        messages.append(message);
    }
    return messages;
}

QList<VirtualDevice> virtualDevices()
{
    QList<VirtualDevice> devices;
    for (int index = 0; index < 4; ++index) {
        VirtualDevice device;
        device.id = u"bench:"_s + virtualClaim(index);
        device.claimId = virtualClaim(index);
        device.behaviour.messagesPerMinute = index == 3 ? 20 : 1;
        device.behaviour.payloadBytes = index == 3 ? 900 : 64;
        device.behaviour.obeysThrottle = index != 2;
        device.feels = index == 3 ? u"connected · waits 4.0 s before each message"_s
                                  : u"connected · 1 message a minute"_s;
        device.sent = 40 + 311 * quint64(index);
        device.delayMs = index == 3 ? 4000 : 0;
        devices.append(device);
    }
    return devices;
}

RetainedMessages retained()
{
    RetainedMessages retained;
    retained.filter = u"ioto/device/#"_s;
    const auto add = [&retained](const QString& topic, const QByteArray& payload, quint8 qos) {
        Message message;
        message.topic = topic;
        message.payload = payload;
        message.qos = qos;
        message.retain = true;
        retained.messages.append(message);
    };
    add(u"ioto/device/P7QX2M9A4B/config"_s, "{\"interval\":60,\"unit\":\"C\"}", 1);
    add(u"ioto/device/P7QX2M9A4B/firmware"_s, "1.4.2", 1);
    add(u"ioto/device/K3V8N0TZ6W/mqtt/throttle"_s, "{\"timestamp\":1800000000000}", 0);
    return retained;
}

Batch bench(qint64 nowMs)
{
    Batch batch;
    batch.cloud = cloud();
    batch.devices = devices(nowMs);
    batch.runs = {runningRun(freshPort, nowMs), passedRun(boardPort, nowMs)};
    batch.storeItems = storeItems(boardClaim, nowMs) + storeItems(throttledClaim, nowMs);
    batch.storeItems += settings(freshPort);
    batch.traffic = traffic();
    batch.samples = samples(nowMs);
    batch.policy = policy();
    batch.policyPresets = policyPresets();
    batch.products = products();
    batch.deviceTraffic = deviceTraffic();
    batch.enforcements = enforcements(nowMs);
    batch.timeline = timeline(nowMs);
    batch.messages = messages(400, nowMs);
    batch.console = console(u"/dev/ttyACM0"_s, nowMs) + console(u"/dev/pts/4"_s, nowMs);
    batch.virtualDevices = virtualDevices();
    addStation(batch, nowMs);
    return batch;
}

} // namespace ferrule::testing::scenario
