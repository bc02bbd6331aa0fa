// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/publisher.h"

namespace ferrule::app {

using namespace published;

namespace {

constexpr auto frame = std::chrono::milliseconds(16);

QString itemKey(const QString& claimId, const QString& key)
{
    return claimId + QLatin1Char('\n') + key;
}

/// Whether a Store is a cloud's, and not that of a device on a port.
bool isOfCloud(const QString& claimId)
{
    return !claimId.startsWith(QLatin1String("port:"));
}

} // namespace

Publisher::Publisher(Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_frame(scheduler)
{
}

Publisher::~Publisher() = default;

Batch& Publisher::open()
{
    if (!m_frame.isActive())
        m_frame.startAfter(frame, [this] { send(); });
    return m_batch;
}

void Publisher::batchTaken()
{
    --m_ahead;
    if (!m_frame.isActive())
        m_frame.startAfter(frame, [this] { send(); });
}

void Publisher::send()
{
    if (m_waits && m_ahead >= aheadMost)
        return; // batchTaken() comes back here
    m_batch.devices = m_devices.values();
    m_batch.devicesGone = QStringList(m_gone.cbegin(), m_gone.cend());
    m_batch.runs = m_runs.values();
    m_batch.storeItems = m_items.values();
    m_batch.virtualDevices = m_virtual.values();
    m_batch.stationSlots = m_slots.values();
    m_batch.dropped = m_dropped;
    m_devices.clear();
    m_gone.clear();
    m_runs.clear();
    m_items.clear();
    m_virtual.clear();
    m_slots.clear();
    if (m_batch.isEmpty())
        return;
    m_consoleBytes = 0;
    const auto batch = std::make_shared<const Batch>(std::exchange(m_batch, {}));
    ++m_ahead;
    emit published(batch);
}

void Publisher::cloud(const CloudStatus& status)
{
    open().cloud = status;
}

void Publisher::cloudReplaced()
{
    Batch& batch = open();
    batch.cloudReplaced = true;
    batch.storeGone.removeIf([](const StoreKey& gone) { return isOfCloud(gone.claimId); });
    batch.storeHistories.removeIf(
        [](const StoreHistory& history) { return isOfCloud(history.of.claimId); });
    batch.deviceRecords.clear();
    batch.syncedRows.clear();
    batch.syncedGone.clear();
    batch.deviceCommands.clear();
    batch.products.clear();
    batch.policy.reset();
    batch.traffic.reset();
    batch.samples.clear();
    batch.deviceTraffic.clear();
    batch.enforcements.clear();
    batch.retained.reset();
    m_items.removeIf(
        [](const QHash<QString, StoreItem>::iterator& item) { return isOfCloud(item->claimId); });
}

void Publisher::brokers(const Brokers& brokers)
{
    open().brokers = brokers;
}

void Publisher::brokerCheck(const BrokerCheck& check)
{
    open().brokerCheck = check;
}

void Publisher::device(const Device& device)
{
    open();
    m_gone.remove(device.id);
    m_devices.insert(device.id, device);
}

void Publisher::deviceGone(const QString& id)
{
    open();
    m_devices.remove(id);
    m_virtual.remove(id);
    m_gone.insert(id);
}

void Publisher::run(const ProvisionRun& run)
{
    open();
    m_runs.insert(run.deviceId, run);
}

void Publisher::storeItem(const StoreItem& item)
{
    open().storeGone.removeIf([&item](const StoreKey& gone) {
        return gone.claimId == item.claimId && gone.key == item.key;
    });
    m_items.insert(itemKey(item.claimId, item.key), item);
}

void Publisher::storeItemGone(const StoreKey& key)
{
    m_items.remove(itemKey(key.claimId, key.key));
    open().storeGone.append(key);
}

void Publisher::traffic(const TrafficStatus& status)
{
    open().traffic = status;
}

void Publisher::sample(const PoolSample& sample)
{
    open().samples.append(sample);
}

void Publisher::deviceTraffic(const QList<DeviceTraffic>& table)
{
    open().deviceTraffic = table;
}

void Publisher::enforcement(const Enforcement& enforcement)
{
    open().enforcements.append(enforcement);
}

void Publisher::storeHistory(const StoreHistory& history)
{
    open().storeHistories.append(history);
}

void Publisher::retained(const RetainedMessages& retained)
{
    open().retained = retained;
}

void Publisher::station(const StationStatus& status)
{
    open().station = status;
}

void Publisher::stationSlot(const StationSlot& slot)
{
    open().stationSlotsGone.removeAll(slot.deviceId);
    m_slots.insert(slot.deviceId, slot);
}

void Publisher::stationSlotGone(const QString& deviceId)
{
    open().stationSlotsGone.append(deviceId);
    m_slots.remove(deviceId);
}

void Publisher::stationRecord(const StationRecord& record)
{
    open().stationRecords.append(record);
}

void Publisher::stationLabel(const StationLabel& label)
{
    open().stationLabels.append(label);
}

void Publisher::deviceRecords(const DeviceRecords& records)
{
    open().deviceRecords.append(records);
}

void Publisher::syncedRow(const SyncedRow& row)
{
    Batch& batch = open();
    if (batch.syncedRows.size() < frameMost)
        batch.syncedRows.append(row);
    else
        ++m_dropped;
}

void Publisher::syncedRowGone(const SyncedKey& key)
{
    Batch& batch = open();
    batch.syncedRows.removeIf(
        [&key](const SyncedRow& row) { return row.claimId == key.claimId && row.key == key.key; });
    batch.syncedGone.append(key);
}

void Publisher::command(const DeviceCommand& command)
{
    open().deviceCommands.append(command);
}

void Publisher::products(const QList<Product>& products)
{
    open().products = products;
}

void Publisher::policy(const TrafficPolicy& policy)
{
    open().policy = policy;
}

void Publisher::policyPresets(const QList<PolicyPreset>& presets)
{
    open().policyPresets = presets;
}

void Publisher::virtualDevice(const VirtualDevice& device)
{
    open();
    m_virtual.insert(device.id, device);
}

void Publisher::timeline(TimelineEntry entry)
{
    Batch& batch = open();
    entry.sequence = ++m_timelineSequence;
    if (entry.utcMs == 0)
        entry.utcMs = m_scheduler.utcMs();
    if (batch.timeline.size() < frameMost)
        batch.timeline.append(std::move(entry));
    else
        ++m_dropped;
}

void Publisher::message(Message message)
{
    Batch& batch = open();
    message.sequence = ++m_messageSequence;
    if (message.utcMs == 0)
        message.utcMs = m_scheduler.utcMs();
    if (batch.messages.size() < frameMost)
        batch.messages.append(std::move(message));
    else
        ++m_dropped;
}

void Publisher::console(ConsoleLine line)
{
    Batch& batch = open();
    line.sequence = ++m_consoleSequence;
    if (line.utcMs == 0)
        line.utcMs = m_scheduler.utcMs();
    const qsizetype bytes = line.raw.size() + line.decoded.size() * qsizetype(sizeof(QChar));
    if (batch.console.size() >= consoleMost || m_consoleBytes + bytes > consoleBytesMost) {
        ++m_dropped;
        return;
    }
    m_consoleBytes += bytes;
    batch.console.append(std::move(line));
}

void Publisher::note(Channel channel, Severity severity, const QString& device,
                     const QString& summary, const QString& detail)
{
    TimelineEntry entry;
    entry.channel = channel;
    entry.severity = severity;
    entry.device = device;
    entry.summary = summary;
    entry.detail = detail;
    timeline(std::move(entry));
}

} // namespace ferrule::app
