// SPDX-License-Identifier: GPL-3.0-or-later

// What the Stores of the scenario hold, and what one key held before.
#include "support/scenario.h"

namespace ferrule::testing::scenario {

using namespace published;
using namespace Qt::StringLiterals;

QList<StoreItem> storeItems(const QString& claimId, qint64 nowMs)
{
    const auto item = [&](const QString& key, ValueType type, const QString& value,
                          std::optional<QString> reported, ItemState state, qint64 secondsAgo,
                          const QString& by, const QString& finding = {}) {
        StoreItem item;
        item.claimId = claimId;
        item.key = key;
        item.type = type;
        item.value = value;
        item.reported = std::move(reported);
        item.state = state;
        item.revision = 3;
        item.updatedMs = nowMs - secondsAgo * 1000;
        item.updatedBy = by;
        item.finding = finding;
        item.reportedMs = item.reported ? nowMs - (secondsAgo + 60) * 1000 : 0;
        if (by != u"device"_s) {
            item.askedMs = item.updatedMs;
            item.sentMs = item.updatedMs + 150;
            if (state == ItemState::Acknowledged || state == ItemState::InStep)
                item.acknowledgedMs = item.updatedMs + 2'300;
        }
        if (key == u"interval"_s)
            item.expiresMs = nowMs + 2 * 3'600'000LL;
        return item;
    };
    return {
        item(u"alarm.enabled"_s, ValueType::Boolean, u"true"_s, u"true"_s, ItemState::InStep, 312,
             u"you"_s),
        item(u"calibration"_s, ValueType::Json, u"{\"gain\":1.02,\"offset\":-0.4}"_s,
             u"{\"gain\":1.02,\"offset\":-0.4}"_s, ItemState::Acknowledged, 95, u"you"_s),
        item(u"cpu"_s, ValueType::Number, u"56"_s, u"56"_s, ItemState::InStep, 12, u"device"_s),
        item(u"enabled"_s, ValueType::Boolean, u"true"_s, u"56.000000"_s, ItemState::InStep, 40,
             u"device"_s, u"A boolean was sent as 56.000000."_s),
        item(u"interval"_s, ValueType::Number, u"60"_s, u"30"_s, ItemState::Sent, 8, u"you"_s),
        item(u"label"_s, ValueType::String, u"Boiler room, left wall"_s, u"Boiler room"_s,
             ItemState::Conflict, 3, u"device"_s),
        item(u"model"_s, ValueType::String, u"nRF9160 DK"_s, u"nRF9160 DK"_s, ItemState::InStep,
             86'400, u"device"_s),
        item(u"setpoint"_s, ValueType::Number, u"71.5"_s, std::nullopt, ItemState::Sent, 2,
             u"you"_s),
    };
}

StoreHistory history(qint64 nowMs)
{
    StoreHistory history;
    history.of = {boardClaim, u"interval"_s};
    history.changes = {
        {6, nowMs - 9'000, u"you"_s, false, ValueType::Number, u"60"_s},
        {5, nowMs - 3'600'000, u"device"_s, false, ValueType::Number, u"30"_s},
        {4, nowMs - 26 * 3'600'000LL, u"you"_s, false, ValueType::Number, u"15"_s},
        {3, nowMs - 27 * 3'600'000LL, u"you"_s, true, ValueType::String, {}},
        {2, nowMs - 50 * 3'600'000LL, u"device"_s, false, ValueType::String, u"one minute"_s}};
    return history;
}

} // namespace ferrule::testing::scenario
