// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine_feed.h"

namespace ferrule::ui {

using namespace published;

EngineFeed::EngineFeed(Engine& engine, QObject* parent)
    : QObject(parent)
{
    connect(&engine, &Engine::published, this, &EngineFeed::take);
    // Queued even on one thread: a command may finish before its caller has its token.
    connect(&engine, &Engine::commandFinished, this, &EngineFeed::finish, Qt::QueuedConnection);
}

void EngineFeed::whenFinished(Engine::Token token, QObject* context, Outcome outcome)
{
    m_waiters.insert(token, {context, std::move(outcome)});
}

void EngineFeed::take(const BatchPointer& batch)
{
    if (batch->cloudReplaced) {
        m_traffic = {};
        m_products.clear();
        emit cloudReplaced();
        emit productsChanged(m_products);
        emit trafficChanged(m_traffic);
    }
    if (batch->brokers) {
        m_brokers = *batch->brokers;
        emit brokersChanged(m_brokers);
    }
    if (batch->brokerCheck)
        emit brokerChecked(*batch->brokerCheck);
    // Devices before the rest: what follows refers to them.
    if (!batch->devicesGone.isEmpty())
        emit devicesGone(batch->devicesGone);
    if (!batch->devices.isEmpty())
        emit devicesChanged(batch->devices);
    if (batch->cloud) {
        m_cloud = *batch->cloud;
        emit cloudChanged(m_cloud);
    }
    if (!batch->runs.isEmpty())
        emit runsChanged(batch->runs);
    if (!batch->storeGone.isEmpty())
        emit storeItemsGone(batch->storeGone);
    if (!batch->storeItems.isEmpty())
        emit storeItemsChanged(batch->storeItems);
    for (const StoreHistory& history : batch->storeHistories)
        emit storeHistoryRead(history);
    for (const DeviceRecords& records : batch->deviceRecords)
        emit deviceRecordsRead(records);
    if (!batch->syncedGone.isEmpty())
        emit syncedRowsGone(batch->syncedGone);
    if (!batch->syncedRows.isEmpty())
        emit syncedRowsChanged(batch->syncedRows);
    if (!batch->deviceCommands.isEmpty())
        emit deviceCommandsChanged(batch->deviceCommands);
    if (!batch->products.isEmpty()) {
        m_products = batch->products;
        emit productsChanged(m_products);
    }
    if (!batch->policyPresets.isEmpty())
        m_presets = batch->policyPresets;
    if (batch->policy)
        m_policy = *batch->policy;
    if (batch->traffic) {
        m_traffic = *batch->traffic;
        emit trafficChanged(m_traffic);
    }
    if (!batch->samples.isEmpty())
        emit samplesAdded(batch->samples);
    if (!batch->deviceTraffic.isEmpty())
        emit deviceTrafficChanged(batch->deviceTraffic);
    if (!batch->enforcements.isEmpty())
        emit enforcementsAdded(batch->enforcements);
    if (!batch->virtualDevices.isEmpty())
        emit virtualDevicesChanged(batch->virtualDevices);
    if (batch->station)
        emit stationChanged(*batch->station);
    if (!batch->stationSlotsGone.isEmpty())
        emit stationSlotsGone(batch->stationSlotsGone);
    if (!batch->stationSlots.isEmpty())
        emit stationSlotsChanged(batch->stationSlots);
    if (!batch->stationRecords.isEmpty())
        emit stationRecordsAdded(batch->stationRecords);
    for (const StationLabel& label : batch->stationLabels)
        emit stationLabelRead(label);
    if (!batch->timeline.isEmpty())
        emit timelineAdded(batch->timeline);
    if (!batch->messages.isEmpty())
        emit messagesAdded(batch->messages);
    if (batch->retained)
        emit retainedRead(*batch->retained);
    if (!batch->console.isEmpty())
        emit consoleAdded(batch->console);
    if (batch->dropped != m_dropped) {
        m_dropped = batch->dropped;
        emit droppedChanged(m_dropped);
    }
}

void EngineFeed::finish(quint64 token, const std::shared_ptr<const Failure>& failure)
{
    const auto found = m_waiters.constFind(token);
    if (found == m_waiters.constEnd()) {
        if (failure)
            emit commandFailed(*failure);
        return;
    }
    const Waiter waiter = m_waiters.take(token);
    if (waiter.context)
        waiter.outcome(failure.get());
    else if (failure)
        emit commandFailed(*failure);
}

} // namespace ferrule::ui
