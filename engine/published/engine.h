// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QMetaType>
#include <QObject>

#include <memory>

namespace ferrule::published {

using BatchPointer = std::shared_ptr<const Batch>;

/// The engine as a user interface sees it. It lives behind its own thread; every call returns at
/// once, from any thread, and everything that comes of it arrives later through published().
///
/// Each command answers a token (never 0), and exactly one commandFinished() carries that token:
/// without a failure when the command took effect, with one when it did not. Commands that start
/// something long (provision) finish when it has started; how it goes on is in the batches.
class Engine : public QObject
{
    Q_OBJECT
public:
    using Token = quint64;
    using QObject::QObject;

    /// Brings up the bench cloud and the port watch. The first batches follow.
    virtual Token start() = 0;

    /// Starts the cloud again after a failure that the user has mended; where it waits to try again
    /// by itself, it tries now.
    virtual Token restartCloud() = 0;

    // ---- The broker: the bench cloud, or somebody's own. Batch::brokers tells which there are.

    /// Keeps a profile: a new one where its id is empty, else that one is replaced. Refused where
    /// it cannot work, naming the field. `use` goes on as useBroker() does; one that is in use
    /// already is connected to anew in any case.
    virtual Token saveBroker(const BrokerProfile& profile, bool use) = 0;
    /// Forgets a profile with its secrets; what was recorded at that broker stays in the home. The
    /// bench cloud takes over where it was in use.
    virtual Token removeBroker(const QString& id) = 0;
    /// Logs in with a profile, saved or not, and finds out what is allowed there;
    /// Batch::brokerCheck answers. A check that is under way is given up.
    virtual Token checkBroker(const BrokerProfile& profile) = 0;
    /// Works with this broker from now on and after the next start too; empty = the bench cloud.
    virtual Token useBroker(const QString& id) = 0;

    /// Starts a simulated device on a pseudo-terminal; it appears under Attached.
    virtual Token attachSimulatedDevice() = 0;
    /// Adds a port by path, for ports that the system does not list.
    virtual Token addPort(const QString& path) = 0;
    /// Unplugs a simulated device or forgets an added port.
    virtual Token detach(const QString& deviceId) = 0;
    /// The bit rate of a port, from its next opening on; a port that is open is opened again.
    virtual Token setBaud(const QString& deviceId, int baud) = 0;
    /// Asks the device behind a port who it is. Nothing is written to a port before this,
    /// provision() or sendConsole(), except where the station is armed.
    virtual Token identify(const QString& deviceId) = 0;

    virtual Token provision(const QString& deviceId, const ProvisionRequest& request) = 0;
    virtual Token resumeProvision(const QString& deviceId) = 0;
    virtual Token cancelProvision(const QString& deviceId) = 0;

    /// Claims a device that registered itself.
    virtual Token claim(const QString& claimId) = 0;

    /// Reads the settings of an attached device over its port; they come as Store items of its id.
    /// applyStore() with that id writes them to the device, and reads them back.
    virtual Token readDeviceStore(const QString& deviceId) = 0;
    virtual Token applyStore(const QString& claimId, const QList<StoreEdit>& edits) = 0;

    /// Asks for the past of a key; Batch::storeHistories answers. To restore a value is an edit.
    virtual Token readStoreHistory(const QString& claimId, const QString& key) = 0;

    /// Asks for what is kept of a device beside its Store; Batch::deviceRecords answers, and single
    /// rows and commands follow as they change.
    virtual Token readDeviceRecords(const QString& claimId) = 0;
    /// Gives a device that syncs a command, once: "reboot", "update", or a word of its own.
    /// `arguments` is a JSON object, or empty. What became of it is in Batch::deviceCommands.
    virtual Token sendDeviceCommand(const QString& claimId, const QString& word,
                                    const QByteArray& arguments) = 0;

    /// Makes a product, or changes the one of this name. An empty token keeps the one that it has,
    /// or makes one.
    virtual Token setProduct(const Product& product) = 0;

    virtual Token throttle(const QString& claimId) = 0;
    /// Tells a device to slow down and to stay away for its close time.
    virtual Token close(const QString& claimId) = 0;
    virtual Token release(const QString& claimId) = 0;
    virtual Token reclaim(const QString& claimId) = 0;
    /// Has the provisioning service refuse a device an identity for so long, in milliseconds from
    /// now; a connection that it has stays. 0 = lifts the block.
    virtual Token block(const QString& claimId, qint64 forMs) = 0;
    virtual Token setPolicy(const TrafficPolicy& policy) = 0;

    virtual Token addVirtualDevices(int count, const Behaviour& behaviour) = 0;
    virtual Token removeVirtualDevice(const QString& deviceId) = 0;
    /// For virtual devices and simulated ones.
    virtual Token setBehaviour(const QString& deviceId, const Behaviour& behaviour) = 0;

    /// Holds virtual devices back, or lets them send again. An empty list is all of them.
    virtual Token setVirtualPaused(const QStringList& deviceIds, bool paused) = 0;
    /// Has virtual devices send one message each, paused or not. An empty list is all of them.
    virtual Token stepVirtual(const QStringList& deviceIds) = 0;

    virtual Token publishMessage(const QString& topic, const QByteArray& payload, int qos,
                                 bool retain) = 0;
    static constexpr qsizetype retainedMost = 10'000;
    /// Asks the broker for the retained messages of a topic filter; Batch::retained answers.
    virtual Token readRetained(const QString& filter) = 0;
    /// Has the broker forget the retained message of each topic.
    virtual Token clearRetained(const QStringList& topics) = 0;
    /// Publishes each as retained again, with its payload and QoS.
    virtual Token restoreRetained(const QList<Message>& messages) = 0;

    virtual Token sendConsole(const QString& deviceId, const QByteArray& bytes) = 0;

    // ---- Station mode. Its state comes as StationStatus, StationSlot and StationRecord; the
    // newest 500 records are published at the start.

    /// Armed, each device that is plugged in from now on is provisioned by itself; those that are
    /// attached already wait for retryStation(). Disarmed, running devices run to their end.
    virtual Token armStation(bool armed) = 0;
    /// An empty wifiPassphrase leaves the one that is set, unless wifiSsid changes.
    virtual Token setStation(const StationSettings& settings) = 0;
    /// Runs a slot's device now: again after a failure, or one that was attached before.
    virtual Token retryStation(const QString& deviceId) = 0;
    /// Takes claim IDs from a CSV file with a header: the column "claim_id" and, optional, "name",
    /// "hardware_id" (only that device gets it) and "store:KEY" (a value for the device's Store).
    /// An empty path forgets the list. Nothing is taken from a file with a fault in it.
    virtual Token importStationList(const QString& path) = 0;
    /// Publishes the label of a device that has passed, by its record.
    virtual Token stationLabel(quint64 record) = 0;

signals:
    /// At most once a frame (16 ms), never empty.
    void published(ferrule::published::BatchPointer batch);
    /// `failure` is null for success.
    void commandFinished(quint64 token, std::shared_ptr<const ferrule::published::Failure> failure);
};

} // namespace ferrule::published

Q_DECLARE_METATYPE(ferrule::published::BatchPointer)
Q_DECLARE_METATYPE(std::shared_ptr<const ferrule::published::Failure>)
