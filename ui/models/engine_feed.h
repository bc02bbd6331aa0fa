// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace ferrule::ui {

/// Takes the engine's batches apart and hands each part to whoever shows it: one signal a part and
/// a batch, never an empty list. Lives on the UI thread, however the engine's thread is arranged.
///
/// It keeps only what a late comer cannot do without (the cloud, the traffic summary, the count of
/// what was dropped); everything else belongs to the models.
class EngineFeed : public QObject
{
    Q_OBJECT
public:
    using Outcome = std::function<void(const published::Failure* failure)>;

    explicit EngineFeed(published::Engine& engine, QObject* parent = nullptr);

    const published::CloudStatus& cloud() const { return m_cloud; }
    const published::Brokers& brokers() const { return m_brokers; }
    const published::TrafficStatus& traffic() const { return m_traffic; }
    quint64 dropped() const { return m_dropped; }
    const QList<published::Product>& products() const { return m_products; }
    const published::TrafficPolicy& policy() const { return m_policy; }
    const QList<published::PolicyPreset>& policyPresets() const { return m_presets; }

    /// The one model of its kind that listens to this feed, made when it is first asked for. Pages
    /// come and go with the language; what they show stays.
    template<typename Model>
    Model& model();

    /// Calls `outcome` once when the command with this token has finished; `failure` is null for
    /// success. Nothing is called once `context` is gone.
    void whenFinished(published::Engine::Token token, QObject* context, Outcome outcome);

signals:
    /// Another cloud from here on: its Store, its traffic and its enforcement are void.
    void cloudReplaced();
    void brokersChanged(const ferrule::published::Brokers& brokers);
    void brokerChecked(const ferrule::published::BrokerCheck& check);
    void cloudChanged(const ferrule::published::CloudStatus& cloud);
    void devicesChanged(const QList<ferrule::published::Device>& devices);
    void devicesGone(const QStringList& deviceIds);
    void runsChanged(const QList<ferrule::published::ProvisionRun>& runs);
    void storeItemsChanged(const QList<ferrule::published::StoreItem>& items);
    void storeItemsGone(const QList<ferrule::published::StoreKey>& keys);
    void trafficChanged(const ferrule::published::TrafficStatus& traffic);
    void samplesAdded(const QList<ferrule::published::PoolSample>& samples);
    /// The whole table.
    void deviceTrafficChanged(const QList<ferrule::published::DeviceTraffic>& table);
    void enforcementsAdded(const QList<ferrule::published::Enforcement>& enforcements);
    void timelineAdded(const QList<ferrule::published::TimelineEntry>& entries);
    void messagesAdded(const QList<ferrule::published::Message>& messages);
    void consoleAdded(const QList<ferrule::published::ConsoleLine>& lines);
    void virtualDevicesChanged(const QList<ferrule::published::VirtualDevice>& devices);
    void storeHistoryRead(const ferrule::published::StoreHistory& history);
    void retainedRead(const ferrule::published::RetainedMessages& retained);
    void deviceRecordsRead(const ferrule::published::DeviceRecords& records);
    void syncedRowsChanged(const QList<ferrule::published::SyncedRow>& rows);
    void syncedRowsGone(const QList<ferrule::published::SyncedKey>& keys);
    void deviceCommandsChanged(const QList<ferrule::published::DeviceCommand>& commands);
    /// All of them.
    void productsChanged(const QList<ferrule::published::Product>& products);
    void stationChanged(const ferrule::published::StationStatus& station);
    void stationSlotsChanged(const QList<ferrule::published::StationSlot>& places);
    void stationSlotsGone(const QStringList& deviceIds);
    void stationRecordsAdded(const QList<ferrule::published::StationRecord>& records);
    void stationLabelRead(const ferrule::published::StationLabel& label);
    /// Timeline entries, messages and lines that did not fit, since the start.
    void droppedChanged(quint64 dropped);
    /// A command failed and nobody was waiting for its outcome, so it is shown to the user.
    void commandFailed(const ferrule::published::Failure& failure);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Outcome outcome;
    };

    void take(const published::BatchPointer& batch);
    void finish(quint64 token, const std::shared_ptr<const published::Failure>& failure);

    published::CloudStatus m_cloud;
    published::Brokers m_brokers;
    published::TrafficStatus m_traffic;
    quint64 m_dropped = 0;
    QList<published::Product> m_products;
    published::TrafficPolicy m_policy;
    QList<published::PolicyPreset> m_presets;
    QHash<quint64, Waiter> m_waiters;
};

template<typename Model>
Model& EngineFeed::model()
{
    if (auto* known = findChild<Model*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new Model(*this, this);
}

} // namespace ferrule::ui
