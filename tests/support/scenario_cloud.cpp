// SPDX-License-Identifier: GPL-3.0-or-later

// The rules, products and records of the scenario; its devices are in scenario.cpp.
#include "support/scenario.h"

#include <utility>

namespace ferrule::testing::scenario {

using namespace published;
using namespace Qt::StringLiterals;

TrafficPolicy policy()
{
    TrafficPolicy policy;
    policy.name = u"Burst"_s;
    policy.burst = BurstRule();
    return policy;
}

QList<PolicyPreset> policyPresets()
{
    QList<PolicyPreset> presets;
    for (const bool burst : {false, true}) {
        for (const auto& [plan, limit] : {std::pair(u"Eval"_s, 60), std::pair(u"Hosted"_s, 10),
                                          std::pair(u"Dedicated"_s, 100)}) {
            TrafficPolicy policy;
            policy.name = burst ? u"Burst"_s : u"One minute"_s;
            policy.limitPerDevice = limit;
            if (burst)
                policy.burst = BurstRule();
            presets.append({plan, policy});
        }
    }
    return presets;
}

QList<Product> products()
{
    Product sensor;
    sensor.name = u"Bench sensor"_s;
    sensor.token = u"5b1c80ac3f7de2240f8a77c1"_s;
    sensor.autoClaim = true;
    sensor.firmwareVersion = u"1.5.0"_s;
    sensor.firmwareUrl = u"https://firmware.example/bench-sensor-1.5.0.bin"_s;
    sensor.firmwareChecksum = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    Product gateway;
    gateway.name = u"Field gateway"_s;
    gateway.token = u"c04d77e90a5b4b7f8e11d2aa"_s;
    return {sensor, gateway};
}

DeviceRecords deviceRecords(qint64 nowMs)
{
    DeviceRecords records;
    records.claimId = boardClaim;
    records.syncs = true;
    const auto add = [&records](const QString& key, const QString& table, qint64 utcMs,
                                const QByteArray& item) {
        records.rows.append({boardClaim, key, table, utcMs, utcMs + 140, item});
    };
    add(u"d#"_s + boardClaim, u"Device"_s, nowMs - 3'600'000,
        R"({"_type":"Device","sk":"d#P7QX2M9A4B","connection":"online","model":"nRF9160 DK"})");
    const std::pair<const char*, const char*> lines[]{
        {"info", "boot, reason: power on"}, {"info", "modem registered, RSRP -94 dBm"},
        {"info", "store: 8 keys in step"},  {"warn", "sensor 2 does not answer, tried 3 times"},
        {"info", "sensor 2 answers again"}, {"error", "flash: sector 41 was written 9,800 times"},
    };
    qint64 utcMs = nowMs - 540'000;
    int number = 0;
    for (const auto& [level, text] : lines) {
        add(u"l#01HZX%1"_s.arg(++number, 4, 10, QLatin1Char('0')), u"Log"_s, utcMs,
            QByteArray(R"({"_type":"Log","level":")") + level + R"(","message":")" + text + "\"}");
        utcMs += 83'000;
    }
    DeviceCommand reboot;
    reboot.claimId = boardClaim;
    reboot.id = u"C1"_s;
    reboot.word = u"reboot"_s;
    reboot.by = u"you"_s;
    reboot.state = DeviceCommand::State::Answered;
    reboot.askedMs = nowMs - 300'000;
    reboot.sentMs = nowMs - 299'900;
    reboot.answeredMs = nowMs - 291'000;
    reboot.answer = u"It went and logged in anew."_s;
    DeviceCommand blink = reboot;
    blink.id = u"C2"_s;
    blink.word = u"blink"_s;
    blink.arguments = R"({"times":3})";
    blink.state = DeviceCommand::State::Sent;
    blink.askedMs = nowMs - 20'000;
    blink.sentMs = nowMs - 19'900;
    records.commands = {reboot, blink};
    return records;
}

} // namespace ferrule::testing::scenario
