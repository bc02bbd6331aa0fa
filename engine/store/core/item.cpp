// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/item.h"

#include "base/phrase_mark.h"

namespace ferrule::store {

namespace {

Error conflict(const std::optional<Item>& current, const Edit& edit)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what = markPhrase("base", "The item was changed by somebody else");
    error.measured = current ? "revision " + std::to_string(current->revision) + " by " +
                                   current->updatedBy + ", " + current->value.json()
                             : std::string(markPhrase("base", "it is not there any more"));
    error.expected = edit.baseRevision == 0 ? std::string(markPhrase("base", "no item of this key"))
                                            : "revision " + std::to_string(edit.baseRevision);
    error.remedy = markPhrase("base", "Look at both values and choose one.");
    return error;
}

} // namespace

Result<std::optional<Item>> applyEdit(const std::optional<Item>& current, const Edit& edit,
                                      std::string_view by, UtcMs now)
{
    if (const Result<void> good = validateKey(edit.key); !good)
        return good.error();
    if (edit.remove && !current && (edit.baseRevision == 0 || edit.overwrite)) {
        Error error;
        error.kind = ErrorKind::NotFound;
        error.what = markPhrase("base", "There is no item of this key");
        error.measured = edit.key;
        return error;
    }
    if (!edit.remove && edit.expiresMs != 0 && edit.expiresMs <= now) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = markPhrase("base", "The item would expire before it is set");
        error.measured = std::to_string(now - edit.expiresMs) + " ms ago";
        error.expected = markPhrase("base", "a time to come, or none");
        return error;
    }
    const std::int64_t revision = current ? current->revision : 0;
    if (!edit.overwrite && revision != edit.baseRevision)
        return conflict(current, edit);
    if (edit.remove)
        return std::optional<Item>();

    Item item = current.value_or(Item());
    item.key = edit.key;
    item.value = edit.value;
    ++item.revision;
    item.updatedMs = now;
    item.updatedBy = by;
    item.expiresMs = edit.expiresMs;
    item.askedMs = now;
    item.sentMs = 0;
    item.acknowledgedMs = 0;
    item.state = item.reported == item.value ? State::InStep : State::Sent;
    return std::optional<Item>(std::move(item));
}

Item afterDeviceSet(const std::optional<Item>& current, std::string_view key, const Value& value,
                    std::string_view finding, UtcMs now)
{
    Item item = current.value_or(Item());
    item.key = key;
    item.reported = value;
    item.reportedMs = now;
    item.finding = finding;
    if (current && item.value == value) {
        item.state = State::InStep;
        return item;
    }
    if (item.state != State::InStep) {
        item.state = State::Conflict;
        return item;
    }
    item.value = value;
    ++item.revision;
    item.updatedMs = now;
    item.updatedBy = byDevice;
    return item;
}

Synced afterDeviceSync(const std::optional<Item>& current, std::string_view key, const Value& value,
                       std::string_view finding, UtcMs updated, UtcMs now)
{
    const UtcMs changed = updated <= 0 || updated > now ? now : updated;
    const bool ours = current && current->updatedBy != byDevice;
    if (ours && current->updatedMs > changed && current->value != value) {
        Synced synced{*current, true};
        synced.item.reported = value;
        synced.item.reportedMs = now;
        synced.item.finding = finding;
        return synced;
    }
    Item item = current.value_or(Item());
    item.key = key;
    item.reported = value;
    item.reportedMs = now;
    item.finding = finding;
    item.state = State::InStep;
    if (!current || item.value != value) {
        item.value = value;
        ++item.revision;
        item.updatedMs = changed;
        item.updatedBy = byDevice;
    }
    return {std::move(item), false};
}

Item afterSending(const Item& current, UtcMs now)
{
    Item item = current;
    item.sentMs = now;
    return item;
}

Item afterDeviceGet(const Item& current, UtcMs now)
{
    Item item = current;
    if (item.state == State::Sent) {
        item.state = State::Acknowledged;
        item.acknowledgedMs = now;
    }
    return item;
}

std::vector<Difference> difference(const Values& from, const Values& to)
{
    std::vector<Difference> differences;
    auto before = from.begin();
    auto after = to.begin();
    while (before != from.end() || after != to.end()) {
        if (after == to.end() || (before != from.end() && before->first < after->first)) {
            differences.push_back({before->first, before->second, std::nullopt});
            ++before;
        } else if (before == from.end() || after->first < before->first) {
            differences.push_back({after->first, std::nullopt, after->second});
            ++after;
        } else {
            if (before->second != after->second)
                differences.push_back({before->first, before->second, after->second});
            ++before;
            ++after;
        }
    }
    return differences;
}

} // namespace ferrule::store
