// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store_model.h"

#include "models/engine_feed.h"

#include <algorithm>

namespace ferrule::ui {

using published::ItemState;
using published::StoreItem;
using published::ValueType;

StoreModel::StoreModel(EngineFeed& feed, QObject* parent)
    : StoreModel(parent)
{
    connect(&feed, &EngineFeed::storeItemsChanged, this, &StoreModel::updateItems);
    connect(&feed, &EngineFeed::storeItemsGone, this, &StoreModel::removeItems);
    connect(&feed, &EngineFeed::cloudReplaced, this, &StoreModel::forgetCloud);
}

struct StoreModel::DeviceStore
{
    QMap<QString, StoreItem> items;
    StoreStaging staging;
    bool applying = false;
};

StoreModel::StoreModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

StoreModel::~StoreModel() = default;

StoreModel::DeviceStore& StoreModel::store(const QString& claimId)
{
    auto& place = m_stores[claimId];
    if (!place) {
        place = std::make_unique<DeviceStore>();
        connect(&place->staging, &StoreStaging::changed, this, [this, claimId](const QString& key) {
            refreshKey(claimId, key);
            emit stagingChanged(claimId);
        });
        connect(&place->staging, &StoreStaging::countChanged, this, [this, claimId](int count) {
            if (claimId == m_device)
                emit stagedCountChanged(count);
        });
    }
    return *place;
}

const StoreModel::DeviceStore* StoreModel::current() const
{
    const auto it = m_stores.find(m_device);
    return it == m_stores.end() ? nullptr : it->second.get();
}

StoreStaging& StoreModel::staging()
{
    return store(m_device).staging;
}

StoreStaging& StoreModel::stagingOf(const QString& claimId)
{
    return store(claimId).staging;
}

void StoreModel::setDevice(const QString& claimId)
{
    if (claimId == m_device)
        return;
    beginResetModel();
    m_device = claimId;
    const DeviceStore& shown = store(claimId);
    m_keys = shown.items.keys();
    for (const QString& key : shown.staging.edits().keys()) {
        if (!shown.items.contains(key))
            m_keys.append(key);
    }
    m_keys.sort();
    endResetModel();
    emit stagedCountChanged(shown.staging.count());
}

void StoreModel::setApplying(const QString& claimId, bool applying)
{
    store(claimId).applying = applying;
    if (claimId == m_device && !m_keys.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_keys.size()) - 1, columns - 1));
}

bool StoreModel::isApplying() const
{
    const DeviceStore* shown = current();
    return shown && shown->applying;
}

void StoreModel::updateItems(const QList<StoreItem>& items)
{
    for (const StoreItem& item : items)
        updateOne(item);
}

void StoreModel::updateOne(const StoreItem& item)
{
    DeviceStore& place = store(item.claimId);
    const StagedEdit* staged = place.staging.find(item.key);
    const auto before = place.items.constFind(item.key);
    const bool differs = before == place.items.constEnd()
                             ? staged != nullptr
                             : before->value != item.value || before->reported != item.reported ||
                                   before->state != item.state || before->type != item.type;
    place.items.insert(item.key, item);
    // Somebody stored exactly what was staged: there is nothing left to apply.
    if (staged && !staged->remove && !staged->overwrite && staged->type == item.type &&
        staged->value == item.value && staged->expiresMs == item.expiresMs)
        place.staging.dropSilently(item.key);
    refreshKey(item.claimId, item.key);
    if (differs && item.claimId == m_device)
        emit itemArrived(item.key);
}

/// What was read over a port stays; so does what is staged, for a cloud that comes back.
void StoreModel::forgetCloud()
{
    QList<published::StoreKey> gone;
    for (const auto& [claimId, place] : m_stores) {
        if (claimId.startsWith(QLatin1String("port:")))
            continue;
        for (auto item = place->items.cbegin(); item != place->items.cend(); ++item)
            gone.append({claimId, item.key()});
    }
    removeItems(gone);
}

void StoreModel::removeItems(const QList<published::StoreKey>& keys)
{
    for (const published::StoreKey& gone : keys) {
        DeviceStore& place = store(gone.claimId);
        if (place.items.remove(gone.key) == 0)
            continue;
        const StagedEdit* staged = place.staging.find(gone.key);
        if (staged && staged->remove)
            place.staging.dropSilently(gone.key);
        refreshKey(gone.claimId, gone.key);
    }
}

// Brings the rows in line with the items and the staged edits of one key.
void StoreModel::refreshKey(const QString& claimId, const QString& key)
{
    if (claimId != m_device)
        return;
    const DeviceStore& shown = store(claimId);
    const bool wanted = shown.items.contains(key) || shown.staging.find(key);
    const auto place = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    const int row = int(place - m_keys.begin());
    const bool present = place != m_keys.end() && *place == key;
    if (wanted && present) {
        emit dataChanged(index(row, 0), index(row, columns - 1));
    } else if (wanted) {
        beginInsertRows({}, row, row);
        m_keys.insert(row, key);
        endInsertRows();
    } else if (present) {
        beginRemoveRows({}, row, row);
        m_keys.removeAt(row);
        endRemoveRows();
    }
}

QString StoreModel::keyAt(int row) const
{
    return row >= 0 && row < m_keys.size() ? m_keys.at(row) : QString();
}

int StoreModel::rowOf(const QString& key) const
{
    const auto place = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    return place != m_keys.end() && *place == key ? int(place - m_keys.begin()) : -1;
}

const StagedEdit* StoreModel::staged(const QString& key) const
{
    const DeviceStore* shown = current();
    return shown ? shown->staging.find(key) : nullptr;
}

const StoreItem* StoreModel::item(const QString& key) const
{
    const DeviceStore* shown = current();
    if (!shown)
        return nullptr;
    const auto it = shown->items.constFind(key);
    return it == shown->items.constEnd() ? nullptr : &it.value();
}

std::optional<StoreConflict> StoreModel::conflict(const QString& key) const
{
    const StoreItem* held = item(key);
    const QString removed = tr("(removed)");
    if (const StagedEdit* edit = staged(key)) {
        const qint64 revision = held ? held->revision : 0;
        if (edit->baseRevision != revision) {
            const QString mine = edit->remove ? removed : edit->value;
            if (!held)
                return StoreConflict{StoreConflict::Kind::RemovedMeanwhile, key, mine, removed, {}};
            return StoreConflict{StoreConflict::Kind::EditedMeanwhile, key, mine, held->value,
                                 held->updatedBy};
        }
        return std::nullopt;
    }
    if (held && held->state == ItemState::Conflict)
        return StoreConflict{StoreConflict::Kind::DeviceDisagrees, key, held->value,
                             held->reported.value_or(removed), tr("the device")};
    return std::nullopt;
}

QStringList StoreModel::conflicts() const
{
    QStringList keys;
    const DeviceStore* shown = current();
    if (!shown)
        return keys;
    for (const QString& key : shown->staging.edits().keys()) {
        if (conflict(key))
            keys.append(key);
    }
    return keys;
}

StoreState StoreModel::stateOf(const QString& key) const
{
    // Our own edits come back from the cloud before the command itself does.
    const bool isStaged = staged(key);
    if (conflict(key) && !(isStaged && isApplying()))
        return StoreState::Conflict;
    if (isStaged)
        return StoreState::Staged;
    const StoreItem* held = item(key);
    switch (held ? held->state : ItemState::InStep) {
    case ItemState::InStep:
        return StoreState::InStep;
    case ItemState::Sent:
        return StoreState::Sent;
    case ItemState::Acknowledged:
        return StoreState::Acknowledged;
    case ItemState::Conflict:
        return StoreState::Conflict;
    }
    return StoreState::InStep;
}

ValueType StoreModel::type(int row) const
{
    const QString key = keyAt(row);
    if (const StagedEdit* edit = staged(key))
        return edit->type;
    const StoreItem* held = item(key);
    return held ? held->type : ValueType::String;
}

QString StoreModel::value(int row) const
{
    const QString key = keyAt(row);
    const StagedEdit* edit = staged(key);
    if (edit && !edit->remove)
        return edit->value;
    const StoreItem* held = item(key);
    return held ? held->value : QString();
}

qint64 StoreModel::expiry(const QString& key) const
{
    if (const StagedEdit* edit = staged(key))
        return edit->remove ? 0 : edit->expiresMs;
    const StoreItem* held = item(key);
    return held ? held->expiresMs : 0;
}

QStringList StoreModel::stagedDevices() const
{
    QStringList devices;
    for (const auto& [claimId, place] : m_stores)
        if (place->staging.count() > 0)
            devices.append(claimId);
    return devices;
}

} // namespace ferrule::ui
