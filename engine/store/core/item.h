// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/core/value.h"

#include <functional>
#include <map>
#include <vector>

namespace ferrule::store {

enum class State : std::uint8_t {
    InStep,       ///< the device reports what was asked, or nothing was asked
    Sent,         ///< stored and offered to the device, which has not read it yet
    Acknowledged, ///< the device has read it
    Conflict,     ///< the device set another value after we asked for ours
};

/// One key of one device: what was asked, sent, acknowledged and reported. Times are UTC, 0 =
/// never.
struct Item
{
    std::string key;
    Value value;                   ///< what the cloud holds, and answers to a get
    std::optional<Value> reported; ///< what the device last set
    State state = State::InStep;
    std::int64_t revision = 0; ///< grows by one with each change of `value`
    UtcMs updatedMs = 0;
    std::string updatedBy;    ///< "device", or who edited it
    UtcMs askedMs = 0;        ///< when somebody here asked for `value`
    UtcMs sentMs = 0;         ///< when it last left for the device: the broker has taken it
    UtcMs acknowledgedMs = 0; ///< when the device read what was asked
    UtcMs reportedMs = 0;
    UtcMs expiresMs = 0; ///< the item goes by itself then; 0 = never
    std::string finding; ///< what is odd about what the device sent, a sentence; empty = nothing

    bool operator==(const Item&) const = default;
};

inline constexpr std::string_view byDevice = "device";
inline constexpr std::string_view byExpiry = "expiry";

/// A change that somebody at a keyboard asks for.
struct Edit
{
    std::string key;
    Value value;
    bool remove = false;
    UtcMs expiresMs = 0;           ///< when the item goes by itself; 0 = never
    std::int64_t baseRevision = 0; ///< what the editor saw; 0 = a new key
    bool overwrite = false;        ///< the editor saw the conflict and chose this value
};

/// The item after `edit`; absent when it was removed. `current` is absent where the key is new.
/// Errors: InvalidArgument (key, or an expiry that is over), NotFound (removing what is not there),
/// Conflict (another revision than the editor saw, without `overwrite`; `measured` names the value
/// that is there).
Result<std::optional<Item>> applyEdit(const std::optional<Item>& current, const Edit& edit,
                                      std::string_view by, UtcMs now);

/// The item after the device set `value`. A value other than the one that we asked for and the
/// device has not reported yet is a conflict: ours stays, theirs stands beside it.
Item afterDeviceSet(const std::optional<Item>& current, std::string_view key, const Value& value,
                    std::string_view finding, UtcMs now);

/// What a synced change of a device comes to.
struct Synced
{
    Item item;
    bool oursIsNewer = false; ///< the device is to be told of `item` again
};

/// The item after database sync brought the device's `value`, which it changed at `updated`: the
/// last writer wins. A time in the future counts as now, or a clock that runs ahead would win for
/// ever.
Synced afterDeviceSync(const std::optional<Item>& current, std::string_view key, const Value& value,
                       std::string_view finding, UtcMs updated, UtcMs now);

/// The item after it left for the device.
Item afterSending(const Item& current, UtcMs now);

/// The item after the device read it (get, or the acknowledgement of a sync).
Item afterDeviceGet(const Item& current, UtcMs now);

using Values = std::map<std::string, Value, std::less<>>;

struct Difference
{
    std::string key;
    std::optional<Value> before; ///< absent = added
    std::optional<Value> after;  ///< absent = removed
    bool operator==(const Difference&) const = default;
};

/// What takes `from` to `to`, by key.
std::vector<Difference> difference(const Values& from, const Values& to);

} // namespace ferrule::store
