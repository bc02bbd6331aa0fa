// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/database_sync.h"

#include "words/error_text.h"
#include "words/phrase.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr qsizetype largestAcknowledgement = 3800; ///< with its topic within a device's packet

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

DatabaseSync::DatabaseSync(store::StoreTable& items, SyncTable& rows, Registry& registry,
                           DeviceMessenger& messenger, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_items(items)
    , m_rows(rows)
    , m_registry(registry)
    , m_messenger(messenger)
    , m_clock(clock)
{
}

void DatabaseSync::receiveUp(const QString& claimId, const QByteArray& payload)
{
    m_devices.insert(claimId);
    const Result<SyncUp> up = readSyncUp(payload);
    if (!up)
        return complain(claimId, phrase("cloud", "A sync message could not be read").text(),
                        up.error());
    for (const SyncChange& change : up->changes)
        take(claimId, change);
    // Everything is acknowledged, kept or not, or the device would send it for ever.
    for (const QByteArray& answer :
         syncAcknowledgements(*up, m_clock.utcMs(), largestAcknowledgement))
        m_messenger.send(claimId, "sync/SYNC", answer);
}

void DatabaseSync::take(const QString& claimId, const SyncChange& change)
{
    if (change.isStore) {
        if (const auto sound = store::validateKey(change.key); !sound)
            return complain(claimId, phrase("cloud", "A synced item was not kept").text(),
                            sound.error());
        return change.removed ? removeItem(claimId, change) : takeItem(claimId, change);
    }
    if (change.removed) {
        if (const auto removed = m_rows.remove(claimId, change.sortKey); !removed)
            return complain(claimId, phrase("cloud", "A synced row was not removed").text(),
                            removed.error());
        emit rowRemoved(claimId, change.sortKey);
        return;
    }
    const UtcMs now = m_clock.utcMs();
    SyncedRow row;
    row.sortKey = change.sortKey.left(200);
    row.table = change.table;
    row.item = change.item;
    row.updatedMs = change.updatedMs == 0 ? now : std::min(change.updatedMs, now);
    row.receivedMs = now;
    if (const auto written = m_rows.write(claimId, row); !written)
        return complain(claimId, phrase("cloud", "A synced row was not kept").text(),
                        written.error());
    emit rowChanged(claimId, row);
}

void DatabaseSync::takeItem(const QString& claimId, const SyncChange& change)
{
    const auto current = m_items.find(claimId, change.key);
    if (!current)
        return complain(claimId, phrase("cloud", "The Store could not be read").text(),
                        current.error());
    const UtcMs now = m_clock.utcMs();
    const store::Synced synced = store::afterDeviceSync(*current, change.key, change.value,
                                                        change.finding, change.updatedMs, now);
    const std::vector<store::Change> write{
        {claimId, change.key, synced.item, now, std::string(store::byDevice)}};
    if (const auto written = m_items.write(write); !written)
        return complain(claimId, phrase("cloud", "The Store could not be written").text(),
                        written.error());
    emit itemChanged(claimId, synced.item);
    emit deviceSet(claimId, synced.item);
    if (synced.oursIsNewer)
        offer(claimId, synced.item);
}

void DatabaseSync::removeItem(const QString& claimId, const SyncChange& change)
{
    const auto current = m_items.find(claimId, change.key);
    if (!current)
        return complain(claimId, phrase("cloud", "The Store could not be read").text(),
                        current.error());
    if (!*current)
        return;
    const UtcMs now = m_clock.utcMs();
    const bool oursIsNewer = (*current)->updatedBy != store::byDevice && change.updatedMs > 0 &&
                             (*current)->updatedMs > change.updatedMs;
    if (oursIsNewer)
        return offer(claimId, **current);
    const std::vector<store::Change> removal{
        {claimId, change.key, std::nullopt, now, std::string(store::byDevice)}};
    if (const auto written = m_items.write(removal); !written)
        return complain(claimId, phrase("cloud", "The Store could not be written").text(),
                        written.error());
    emit itemRemoved(claimId, text(change.key));
}

void DatabaseSync::receiveDown(const QString& claimId, const QByteArray& payload)
{
    m_devices.insert(claimId);
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const UtcMs since = fromIsoTime(object.value("timestamp"_L1).toString());
    const auto all = m_items.list(claimId);
    if (!all)
        return complain(claimId, phrase("cloud", "The Store could not be read").text(),
                        all.error());
    // A device that has never synced holds nothing that could have been removed meanwhile.
    std::vector<store::StoreTable::Removal> gone;
    if (since > 0) {
        auto removed = m_items.removedSince(claimId, since);
        if (!removed)
            return complain(claimId, phrase("cloud", "The Store could not be read").text(),
                            removed.error());
        gone = std::move(*removed);
    }
    // The stamp of the answer is taken first: what changes meanwhile is asked for again.
    const UtcMs now = m_clock.utcMs();
    for (const store::Item& item : *all) {
        // What the device itself wrote last is no news to it.
        if (item.updatedMs > since && item.updatedBy != store::byDevice)
            offer(claimId, item);
    }
    for (const store::StoreTable::Removal& removal : gone)
        withdraw(claimId, removal.key, removal.utcMs);
    push(claimId, "SYNCDOWN", {{u"updated"_s, isoTime(now)}});
}

void DatabaseSync::offer(const QString& claimId, const store::Item& item)
{
    const QByteArray payload = compact(syncItem(claimId, m_registry.accountId(), item));
    m_messenger.sendItem(claimId, "sync/UPSERT", payload, item.key, item.revision);
}

void DatabaseSync::withdraw(const QString& claimId, const std::string& key, UtcMs now)
{
    push(claimId, "REMOVE", syncRemoval(claimId, m_registry.accountId(), key, now));
}

void DatabaseSync::push(const QString& claimId, const QByteArray& command, const QJsonObject& item)
{
    m_messenger.send(claimId, "sync/" + command, compact(item));
}

void DatabaseSync::complain(const QString& claimId, const QString& summary, const Error& error)
{
    emit complained(claimId, summary, errorText(error));
}

} // namespace ferrule::cloud
