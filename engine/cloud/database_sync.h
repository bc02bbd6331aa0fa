// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/device_messenger.h"
#include "cloud/registry.h"
#include "cloud/store_messages.h"
#include "cloud/sync_table.h"
#include "store/store_table.h"

#include <QObject>
#include <QSet>

namespace ferrule::cloud {

/// The cloud's side of database sync (facts/wire.md (h)): takes what devices send up, acknowledges
/// all of it, and offers them what was edited here. The last writer wins by `updated`.
class DatabaseSync : public QObject
{
    Q_OBJECT
public:
    DatabaseSync(store::StoreTable& items, SyncTable& rows, Registry& registry,
                 DeviceMessenger& messenger, const Clock& clock, QObject* parent = nullptr);

    /// Whether the device has used database sync since this program knows it. An agent without it
    /// has no handler for what is offered, and asks by itself.
    bool usedBy(const QString& claimId) const { return m_devices.contains(claimId); }

    /// Offers an edited item, or that it is gone.
    void offer(const QString& claimId, const store::Item& item);
    void withdraw(const QString& claimId, const std::string& key, UtcMs now);

    void receiveUp(const QString& claimId, const QByteArray& payload);
    void receiveDown(const QString& claimId, const QByteArray& payload);

signals:
    void itemChanged(const QString& claimId, const ferrule::store::Item& item);
    void itemRemoved(const QString& claimId, const QString& key);
    void deviceSet(const QString& claimId, const ferrule::store::Item& item);
    /// A row of a table other than the Store's came, or went.
    void rowChanged(const QString& claimId, const ferrule::cloud::SyncedRow& row);
    void rowRemoved(const QString& claimId, const QString& sortKey);
    void complained(const QString& claimId, const QString& summary, const QString& detail);

private:
    void take(const QString& claimId, const SyncChange& change);
    void takeItem(const QString& claimId, const SyncChange& change);
    void removeItem(const QString& claimId, const SyncChange& change);
    void push(const QString& claimId, const QByteArray& command, const QJsonObject& item);
    void complain(const QString& claimId, const QString& summary, const Error& error);

    store::StoreTable& m_items;
    SyncTable& m_rows;
    Registry& m_registry;
    DeviceMessenger& m_messenger;
    const Clock& m_clock;
    QSet<QString> m_devices;
};

} // namespace ferrule::cloud
