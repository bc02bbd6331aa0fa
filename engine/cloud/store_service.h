// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cloud/database_sync.h"
#include "cloud/device_commands.h"
#include "cloud/manager_link.h"
#include "cloud/metric_service.h"
#include "cloud/registry.h"
#include "store/store_table.h"

#include <QObject>

namespace ferrule::cloud {

/// The Store's side of the cloud (facts/wire.md (e), (h), (i)): what devices set is kept, what they
/// ask for is answered, an edit is pushed at once to those that use database sync, and items go
/// when they expire. Who sent a message is what its topic says, which the broker holds to the
/// certificate.
class StoreService : public QObject
{
    Q_OBJECT
public:
    StoreService(ManagerLink& link, data::Database& database, Registry& registry,
                 Scheduler& scheduler, QObject* parent = nullptr);
    ~StoreService() override;

    /// Routes the devices' messages here; subscribing to them (ioto/service/#, $aws/rules/#) is the
    /// caller's.
    void start();

    /// Not serving, it follows what devices set, answers nothing and takes no edit: another manager
    /// serves them. On from the start.
    void setServing(bool on);

    Result<std::vector<store::Item>> items(const QString& claimId) { return m_table.list(claimId); }
    Result<std::vector<store::DeviceItem>> all() { return m_table.load(); }
    Result<std::vector<store::HistoryEntry>> history(const QString& claimId, const QString& key)
    {
        return m_table.history(claimId, key.toStdString());
    }

    /// All of the edits or none. Items that change are offered to the device at once where it
    /// syncs, at its next get otherwise. Errors: those of store::applyEdit() and of the database;
    /// NotFound (device); Busy while it does not serve.
    Result<void> apply(const QString& claimId, const std::vector<store::Edit>& edits,
                       const QString& by);

    DatabaseSync& sync() { return m_sync; }
    DeviceCommands& commands() { return m_commands; }
    SyncTable& syncedRows() { return m_rows; }
    MetricTable& metrics() { return m_metricTable; }

signals:
    void itemChanged(const QString& claimId, const ferrule::store::Item& item);
    void itemRemoved(const QString& claimId, const QString& key);
    /// A message that could not be read or answered: kept as it came.
    void complained(const QString& claimId, const QString& summary, const QString& detail);
    /// Somebody here edited it, or its time was over (store::byExpiry). No value: removed.
    void edited(const QString& claimId, const QString& key, const std::optional<QString>& value,
                const QString& by);
    /// Something that a device did with its Store, for the timeline.
    void deviceSet(const QString& claimId, const ferrule::store::Item& item);
    void deviceGot(const QString& claimId, const QString& key, const QString& value);

private:
    void onMessage(const net::MessageView& message);
    void onSet(const QString& claimId, std::string_view payload);
    void onGet(const QString& claimId, const QByteArray& sequence, std::string_view payload);
    Result<std::optional<store::Item>> current(const QString& claimId, const std::string& key);
    bool keep(const QString& claimId, const store::Item& item, std::string_view by);
    void noteSent(const QString& claimId, const QString& key, qint64 revision);
    void expire();
    void watchExpiry();
    void complainOnFailure(const QString& claimId, const Error& error);

    ManagerLink& m_link;
    bool m_serving = true;
    Registry& m_registry;
    Scheduler& m_scheduler;
    store::StoreTable m_table;
    SyncTable m_rows;
    MetricTable m_metricTable;
    CommandTable m_commandTable;
    DeviceMessenger m_messenger;
    DatabaseSync m_sync;
    DeviceCommands m_commands;
    MetricService m_metrics;
    Timer m_expiry;
    QList<net::Client::RouteId> m_routes;
};

} // namespace ferrule::cloud

Q_DECLARE_METATYPE(ferrule::store::Item)
