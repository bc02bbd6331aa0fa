// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QMetaType>
#include <QString>

/// What the cloud's parts tell their user: plain values, copied. Times are milliseconds since
/// 1970-01-01 UTC, 0 = never.
namespace ferrule::cloud {

/// Where a device stands with the cloud. Whether it is connected is Presence's business.
enum class DeviceStatus {
    Unclaimed, ///< registered itself or reserved for a serial job; waits to be claimed
    Claimed,   ///< may ask for a certificate and connect
    Released,  ///< cut off, certificates revoked; waits to be reclaimed
    Blocked,   ///< refused until DeviceRecord::blockedUntilMs
};

struct DeviceRecord
{
    QString claimId;
    DeviceStatus status = DeviceStatus::Unclaimed;
    QString name;
    QString product; ///< name of the product, not its token
    QString model;
    QString firmware; ///< as the device last said; empty = it did not
    QString accountId;
    QString certificateSerial; ///< of the newest certificate in force; empty = none
    QString fingerprint;       ///< SHA-256 of it, lower-case hex
    UtcMs notAfterMs = 0;
    UtcMs createdMs = 0;
    UtcMs claimedMs = 0;
    UtcMs lastSeenMs = 0;
    UtcMs blockedUntilMs = 0;
};

/// What is known of a device before it has an identity.
struct NewDevice
{
    QString claimId; ///< empty = a new one is made
    QString name;    ///< empty = the model
    QString product;
    QString model;
    QString firmware;
};

/// An identity as a device is given it.
struct IssuedIdentity
{
    QString claimId;
    QByteArray certificatePem;
    QByteArray keyPem; ///< only in the legacy flow, where the cloud makes the key; never stored
    QByteArray authorityPem;
    QString serial;
    QString fingerprint;
    UtcMs notAfterMs = 0;
};

enum class EnforcementAction { Throttle, Close, Release, Reclaim };

struct EnforcementRecord
{
    UtcMs utcMs = 0;
    QString claimId;
    EnforcementAction action = EnforcementAction::Throttle;
    QString by;      ///< "policy", or a person
    QString why;     ///< with the numbers, in English
    QString figures; ///< of the reason (cloud/enforcement_reason.h)
};

/// Something worth a line on a timeline.
struct CloudEvent
{
    enum class Channel { Cloud, Provisioning, Mqtt, Store, Enforcement };
    enum class Severity { Info, Good, Warning, Error };
    UtcMs utcMs = 0;
    Channel channel = Channel::Cloud;
    Severity severity = Severity::Info;
    QString claimId; ///< empty = the cloud itself
    QString summary;
    QString detail;
};

enum class BrokerState {
    Stopped,
    Starting,   ///< the process is being started, or our own login is under way
    Up,         ///< the manager has logged in
    Restarting, ///< it died; waiting to start it again
    Failed,     ///< given up; see the Error
};

} // namespace ferrule::cloud

Q_DECLARE_METATYPE(ferrule::cloud::DeviceRecord)
Q_DECLARE_METATYPE(ferrule::cloud::EnforcementRecord)
Q_DECLARE_METATYPE(ferrule::cloud::CloudEvent)
Q_DECLARE_METATYPE(ferrule::cloud::BrokerState)
