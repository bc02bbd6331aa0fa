// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cloud/broker.h"
#include "cloud/registry.h"
#include "flow/life.h"
#include "store/store_table.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>

namespace ferrule::cloud {

/// The Store's side of the cloud (facts/wire.md (e), (h), (i)): what devices set is kept, what they
/// ask for is answered, and an edit is pushed at once to those that use database sync. Who sent a
/// message is what its topic says, which the broker holds to the certificate.
class StoreService : public QObject
{
    Q_OBJECT
public:
    StoreService(Broker& broker, store::StoreTable& table, Registry& registry, const Clock& clock,
                 QObject* parent = nullptr);
    ~StoreService() override;

    /// Routes the devices' messages here; subscribing to them (ioto/service/#, $aws/rules/#) is the
    /// caller's.
    void start();

    Result<std::vector<store::Item>> items(const QString& claimId) { return m_table.list(claimId); }
    Result<std::vector<store::DeviceItem>> all() { return m_table.load(); }
    Result<std::vector<store::HistoryEntry>> history(const QString& claimId, const QString& key)
    {
        return m_table.history(claimId, key.toStdString());
    }

    /// All of the edits or none. Items that change are offered to the device at once where it
    /// syncs, at its next get otherwise. Errors: those of store::applyEdit() and of the database;
    /// NotFound (device).
    Result<void> apply(const QString& claimId, const std::vector<store::Edit>& edits,
                       const QString& by);

signals:
    void itemChanged(const QString& claimId, const ferrule::store::Item& item);
    void itemRemoved(const QString& claimId, const QString& key);
    /// A message that could not be read or answered: kept as it came.
    void complained(const QString& claimId, const QString& summary, const QString& detail);
    /// Something that a device did with its Store, for the timeline.
    void deviceSet(const QString& claimId, const ferrule::store::Item& item);
    void deviceGot(const QString& claimId, const QString& key, const QString& value);

private:
    void onMessage(const net::MessageView& message);
    void onSet(const QString& claimId, std::string_view payload);
    void onGet(const QString& claimId, const QByteArray& sequence, std::string_view payload);
    void onMetricSet(const QString& claimId, const QByteArray& payload);
    void onMetricGet(const QString& claimId, const QByteArray& sequence, const QByteArray& payload);
    void onSyncUp(const QString& claimId, const QByteArray& payload);
    void onSyncDown(const QString& claimId, const QByteArray& payload);
    void keepReported(const QString& claimId, const std::string& key, const store::Value& value,
                      const std::string& finding);
    void removeReported(const QString& claimId, const std::string& key);
    void push(const QString& claimId, const QByteArray& command, const QJsonObject& item);
    void send(const QString& claimId, const QByteArray& rest, const QByteArray& payload);
    void complainOnFailure(const QString& claimId, const Error& error);

    Broker& m_broker;
    store::StoreTable& m_table;
    Registry& m_registry;
    const Clock& m_clock;
    QList<net::Client::RouteId> m_routes;
    QSet<QString> m_syncing;          ///< have asked for database sync since we know them
    QHash<QString, double> m_metrics; ///< newest value by "CLAIMID/metric"
    Life m_life;
};

} // namespace ferrule::cloud

Q_DECLARE_METATYPE(ferrule::store::Item)
