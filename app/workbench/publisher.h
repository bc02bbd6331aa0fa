// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/scheduler.h"
#include "published/engine.h"

#include <QHash>
#include <QSet>

namespace ferrule::app {

/// Collects what changed and hands it over once a frame. A row that changed ten times within a
/// frame is sent once, as it is at its end. Lives on the engine's thread.
class Publisher : public QObject
{
    Q_OBJECT
public:
    explicit Publisher(Scheduler& scheduler, QObject* parent = nullptr);
    ~Publisher() override;

    void cloud(const published::CloudStatus& status);
    /// Another cloud from here on: what waits of the one before is dropped. What waits of attached
    /// devices stays.
    void cloudReplaced();
    void brokers(const published::Brokers& brokers);
    void brokerCheck(const published::BrokerCheck& check);
    void device(const published::Device& device);
    void deviceGone(const QString& id);
    void run(const published::ProvisionRun& run);
    void storeItem(const published::StoreItem& item);
    void storeItemGone(const published::StoreKey& key);
    void traffic(const published::TrafficStatus& status);
    void sample(const published::PoolSample& sample);
    void deviceTraffic(const QList<published::DeviceTraffic>& table);
    void enforcement(const published::Enforcement& enforcement);
    void storeHistory(const published::StoreHistory& history);
    void retained(const published::RetainedMessages& retained);
    void station(const published::StationStatus& status);
    void stationSlot(const published::StationSlot& slot);
    void stationSlotGone(const QString& deviceId);
    void stationRecord(const published::StationRecord& record);
    void stationLabel(const published::StationLabel& label);
    void deviceRecords(const published::DeviceRecords& records);
    void syncedRow(const published::SyncedRow& row);
    void syncedRowGone(const published::SyncedKey& key);
    void command(const published::DeviceCommand& command);
    void products(const QList<published::Product>& products);
    void policy(const published::TrafficPolicy& policy);
    void policyPresets(const QList<published::PolicyPreset>& presets);
    void virtualDevice(const published::VirtualDevice& device);

    /// These three get their sequence and time stamp here. A frame carries at most `frameMost` of
    /// the first two, and consoleMost lines with consoleBytesMost; the rest is counted in
    /// Batch::dropped.
    void timeline(published::TimelineEntry entry);
    void message(published::Message message);
    void console(published::ConsoleLine line);

    /// The usual timeline entry in one call.
    void note(published::Channel channel, published::Severity severity, const QString& device,
              const QString& summary, const QString& detail = {});

    static constexpr qsizetype frameMost = 5000;
    /// A third of a second of a fast port's shortest lines, and four seconds of its bytes.
    static constexpr qsizetype consoleMost = 50'000;
    static constexpr qsizetype consoleBytesMost = 4 << 20;

    /// From now on each batch is answered with batchTaken(). While the taker is behind by
    /// `aheadMost` of them, nothing more is handed over: what changes is merged, and what does not
    /// fit is dropped and counted.
    void waitForTaker() { m_waits = true; }
    void batchTaken();
    static constexpr int aheadMost = 2;

signals:
    void published(ferrule::published::BatchPointer batch);

private:
    published::Batch& open();
    void send();

    Scheduler& m_scheduler;
    Timer m_frame;
    published::Batch m_batch;
    QHash<QString, published::Device> m_devices;
    QSet<QString> m_gone;
    QHash<QString, published::ProvisionRun> m_runs;
    QHash<QString, published::StoreItem> m_items;
    QHash<QString, published::VirtualDevice> m_virtual;
    QHash<QString, published::StationSlot> m_slots;
    quint64 m_timelineSequence = 0;
    quint64 m_messageSequence = 0;
    quint64 m_consoleSequence = 0;
    qsizetype m_consoleBytes = 0; ///< of the lines in m_batch
    quint64 m_dropped = 0;
    bool m_waits = false;
    int m_ahead = 0; ///< batches handed over and not taken yet
};

} // namespace ferrule::app
