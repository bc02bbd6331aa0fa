// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario.h"

namespace ferrule::testing::scenario {

using namespace published;
using namespace Qt::StringLiterals;

QList<StoreItem> settings(const QString& deviceId)
{
    QList<StoreItem> items;
    const QList<std::pair<QString, QString>> values{
        {u"cloud.account"_s, u"A0417"_s},
        {u"cloud.builder"_s, u"http://localhost:8080"_s},
        {u"device.product"_s, u"bench-sensor"_s},
        {u"mqtt.endpoint"_s, u"localhost"_s},
        {u"mqtt.port"_s, u"8883"_s},
        {u"site.note"_s, u"left wall, second rail"_s}};
    for (const auto& [key, value] : values) {
        StoreItem item;
        item.claimId = deviceId;
        item.key = key;
        item.value = value;
        item.reported = value;
        item.revision = 1;
        items.append(item);
    }
    return items;
}

QList<ConsoleLine> console(const QString& port, qint64 nowMs)
{
    using Kind = ConsoleLine::Kind;
    const QList<std::tuple<Kind, QByteArray, QString>> lines{
        {Kind::Note, {}, u"Opened at 115200 8N1"_s},
        {Kind::Text, "*** Booting ferrule-ref 1.4.2 ***", {}},
        {Kind::Text, "\x1b[32mI (312) wifi: connected, 192.168.4.17\x1b[0m", {}},
        {Kind::FrameOut, "\n{\"id\":1,\"method\":\"Sys.GetInfo\"}1f2e3d4c\n", u"Sys.GetInfo"_s},
        {Kind::FrameIn, "\n{\"id\":1,\"result\":{\"model\":\"ferrule-ref-1\"}}9a0b1c2d\n",
         u"Sys.GetInfo: ferrule-ref-1, firmware 1.4.2"_s},
        {Kind::Text, "\x1b[33mW (1204) sensor: probe 2 out of range, using last value\x1b[0m", {}},
        {Kind::FrameOut, "\n{\"id\":2,\"method\":\"Cred.KeyGen\"}77aa01bc\n", u"Cred.KeyGen"_s},
        {Kind::Text, "I (1377) cred: generating P-256 key", {}},
        {Kind::FrameIn, "\n{\"id\":2,\"result\":{}}0c4411fe\n", u"Cred.KeyGen: done in 173 ms"_s},
        {Kind::Text, "\x1b[31mE (2090) mqtt: not connected, no certificate\x1b[0m", {}},
    };
    QList<ConsoleLine> result;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const auto& [kind, raw, decoded] = lines.at(index);
        result.append(
            {quint64(index + 1), nowMs - (lines.size() - index) * 240, port, kind, raw, decoded});
    }
    return result;
}

} // namespace ferrule::testing::scenario
