// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

/// A bench in full work, as values: what the gallery shows and the tests of the window start from.
/// The claim IDs and ports are constants so that tests can name them.
namespace ferrule::testing::scenario {

inline const QString freshPort = QStringLiteral("port:/dev/pts/4");   ///< not provisioned yet
inline const QString boardPort = QStringLiteral("port:/dev/ttyACM0"); ///< provisioned, online
inline const QString boardClaim = QStringLiteral("P7QX2M9A4B");       ///< of boardPort
inline const QString throttledClaim = QStringLiteral("K3V8N0TZ6W");   ///< throttled
inline const QString releasedClaim = QStringLiteral("B5D1HR9XQ2");    ///< released
inline const QString unclaimedClaim = QStringLiteral("7GJ4YE8M0C");   ///< waits to be claimed
/// Of one of the four virtual devices, 0 to 3.
QString virtualClaim(int index);

/// The id of the profile of somebody's own broker.
inline const QString ownBroker = QStringLiteral("plant2");

/// What the broker of cloud() showed: accepted.
published::TlsPeer tls();
published::CloudStatus cloud();
QList<published::Device> devices(qint64 nowMs);

/// All eight steps, passed.
published::ProvisionRun passedRun(const QString& deviceId, qint64 nowMs);
/// Running, in the middle of Write.
published::ProvisionRun runningRun(const QString& deviceId, qint64 nowMs);
/// Stopped at Verify, can be resumed.
published::ProvisionRun failedRun(const QString& deviceId, qint64 nowMs);

QList<published::StoreItem> storeItems(const QString& claimId, qint64 nowMs);
/// What an attached device holds itself.
QList<published::StoreItem> settings(const QString& deviceId);

published::TrafficStatus traffic();
/// The burst rule with the plan of 60 messages an hour, and all that ship.
published::TrafficPolicy policy();
QList<published::PolicyPreset> policyPresets();
/// One sample every 30 s for the two hours before nowMs.
QList<published::PoolSample> samples(qint64 nowMs);
QList<published::DeviceTraffic> deviceTraffic();
QList<published::Enforcement> enforcements(qint64 nowMs);

QList<published::TimelineEntry> timeline(qint64 nowMs);
QList<published::Message> messages(int count, qint64 nowMs);
QList<published::ConsoleLine> console(const QString& port, qint64 nowMs);
QList<published::VirtualDevice> virtualDevices();

/// Two connection profiles, ownBroker the first.
published::Brokers brokers(const QString& used);
/// In use in place of cloud().
published::CloudStatus ownCloud();
/// Of ownBroker, with findings of each kind.
published::BrokerCheck brokerCheck();
/// The login was refused.
published::BrokerCheck refusedCheck();
published::Failure refusal();

published::StoreHistory history(qint64 nowMs);
QList<published::Product> products();
/// Of boardClaim: a log, and commands in each state.
published::DeviceRecords deviceRecords(qint64 nowMs);
published::RetainedMessages retained();
published::StationLabel stationLabel();
/// Four ports in the middle of a shift.
void addStation(published::Batch& batch, qint64 nowMs);
/// Everything above in one batch; the run of freshPort is the running one.
published::Batch bench(qint64 nowMs);

} // namespace ferrule::testing::scenario
