// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cloud/broker_limits.h"
#include "cloud/enforcer.h"
#include "cloud/registry.h"
#include "cloud/store_service.h"
#include "cloud/traffic_service.h"

#include <QJsonObject>

/// What other programs of the same user may ask of the cloud that runs in a home, one JSON object
/// each:
///
/// - `{"claim":"ID","by":"NAME"}`, and `throttle`, `close`, `release`, `reclaim` in the same form
/// - `{"block":"ID","forMs":3600000,"by":"NAME"}`; 0 lifts the block
/// - `{"product":"NAME","autoClaim":true}`
/// - `{"publish":"TOPIC","payload":"BASE64","qos":0,"retain":false}`
/// - `{"store":"ID","edits":[{"key":…,"type":"number","value":…},{"key":…,"remove":true}],
///   "by":"NAME"}`; without edits it only reads
///
/// A reply is `{"done":"sentence"}`, for the Store with `"values":{KEY:TEXT}`, or
/// `{"kind":N,"what":…,"measured":…,"expected":…,"cause":…,"remedy":…}`.
namespace ferrule::cloud {

/// A request in one line is this long at most, in bytes: far more than the broker takes (128 KB).
inline constexpr qint64 longestRequest = 1024 * 1024;

/// The parts of a running cloud that a request may act on.
struct ControlledParts
{
    Registry& registry;
    Enforcer* enforcer; ///< null = somebody else's broker, where nothing is claimed or reclaimed
    TrafficService& traffic;
    StoreService& store;
    net::Client& manager;
    const Presence& presence;
    const Clock& clock;
};

/// Does what is asked; the reply of a success. The parts are not touched after it had to wait, so
/// they may go meanwhile. Errors: InvalidArgument (the request), NotFound (device), LinkLost (a
/// device that is not connected can be told nothing), Unsupported (see benchOnly()), and those of
/// what it does.
Task<Result<QJsonObject>> serve(ControlledParts parts, QJsonObject request);

/// What asks for something that only the bench cloud does; absent where any cloud may.
std::optional<BenchOnly> benchOnlyOf(const QJsonObject& request);

/// Claims a device, or reclaims one; a sentence about what was done. Errors: those of
/// Registry::claim(). Without an enforcer, as where no cloud runs, nobody is told of a reclaim.
Result<QString> claimByHand(Registry& registry, Enforcer* enforcer, const QString& claimId,
                            const QString& by);

/// Refuses a device an identity for so long, 0 = no longer; a sentence about it. Errors:
/// InvalidArgument (longer than longestBlock), those of Registry::block().
Result<QString> blockByHand(Registry& registry, const QString& claimId, qint64 forMs, UtcMs now,
                            const QString& by);
inline constexpr qint64 longestBlock = 366LL * 24 * 3'600'000; ///< milliseconds

/// Has the devices of a product claimed as they register, or not; a sentence about it. Errors:
/// those of Registry::setAutoClaim().
Result<QString> setAutoClaim(Registry& registry, const QString& product, bool on);

} // namespace ferrule::cloud
