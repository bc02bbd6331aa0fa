// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "cloud/audit_trail.h"
#include "cloud/values.h"
#include "data/database.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QStringList>

namespace ferrule::cloud {

struct Product
{
    QString name;
    QString token;
    bool autoClaim = false; ///< devices that name our account are claimed as they register
    // What an update check is told of (facts/wire.md (c)). An empty version = nothing.
    QString firmwareVersion;
    QString firmwareUrl;
    QString firmwareChecksum; ///< SHA-256 of the file, lower-case hex

    /// Whether a device that runs `version` is to fetch the firmware: it is the newer one by its
    /// numbers ("1.10.0" after "1.9"), or another one where they are no numbers.
    bool updates(const QString& version) const;
};

/// The devices and products of one cloud, in the database. Each call is one transaction and so
/// survives a kill.
class Registry : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the registry. A released device cannot be claimed sooner than
    /// `reclaimAfter`: see traffic::Escalation.
    Registry(data::Database& database, const Clock& clock, QString accountId, Duration reclaimAfter,
             QObject* parent = nullptr);

    QString accountId() const { return m_accountId; }
    void setReclaimAfter(Duration wait) { m_reclaimAfter = wait; }

    /// Makes sure that a product of this name exists. An empty token keeps the stored one, or makes
    /// a new one.
    Result<Product> ensureProduct(const QString& name, const QString& token);
    /// The product of a token. Errors: Refused (peerCode 401).
    Result<Product> productOfToken(const QString& token);
    /// By name.
    Result<QList<Product>> products();
    /// Errors: NotFound.
    Result<Product> product(const QString& name);
    /// Makes a product or replaces the one of this name. An empty token keeps the stored one, or
    /// makes a new one. Errors: InvalidArgument (a name or token that is none, firmware that no
    /// device could fetch), Conflict (the token is another product's).
    Result<Product> saveProduct(const Product& product);
    /// Claims devices that name our account as they register, without a human. Errors: NotFound.
    Result<void> setAutoClaim(const QString& product, bool on);

    /// A device introduced itself: remembered as unclaimed, or refreshed. `attributes` is all of
    /// its device.json5. Errors: InvalidArgument (claim ID), Refused (belongs to another product;
    /// peerCode 403).
    Result<DeviceRecord> registerDevice(const NewDevice& device, const QJsonObject& attributes);

    /// An unclaimed device for a serial job: under a new claim ID, or under the one named, which
    /// may exist already and is refreshed then. Errors: InvalidArgument (claim ID).
    Result<DeviceRecord> reserve(const NewDevice& device);

    /// Claims a device, or reclaims a released one. Claiming a claimed one is no error.
    /// Errors: NotFound, Refused (blocked, or released too short a time ago: `measured` and
    /// `expected` say how long).
    Result<DeviceRecord> claim(const QString& claimId, const QString& by);

    /// Token forgotten, certificates revoked, refused until it is claimed again. Releasing a
    /// released device is no error.
    Result<DeviceRecord> release(const QString& claimId, const QString& by,
                                 const EnforcementReason& why);
    /// A released device's connection and session at the broker are gone.
    Result<void> noteCut(const QString& claimId);
    /// Released devices of which that is not known: a kill came between.
    Result<QStringList> uncut();

    /// Refuses provisioning until `untilMs`; 0 lifts it.
    Result<DeviceRecord> block(const QString& claimId, UtcMs untilMs, const QString& by);

    /// A new bearer token for the device API; the one before it opens nothing any more.
    Result<QString> issueToken(const QString& claimId);
    /// Errors: Refused (peerCode 401).
    Result<DeviceRecord> deviceOfToken(const QString& token);

    /// Errors: NotFound.
    Result<DeviceRecord> device(const QString& claimId);
    Result<QList<DeviceRecord>> devices();

    /// Notes that the device was heard of now.
    Result<void> touch(const QString& claimId);
    Result<void> setFirmware(const QString& claimId, const QString& firmware);
    Result<void> rename(const QString& claimId, const QString& name);
    /// Tells the listeners that something about the device has changed elsewhere.
    void announce(const QString& claimId);

    AuditTrail& auditTrail() { return m_audit; }

signals:
    void deviceChanged(const ferrule::cloud::DeviceRecord& device);
    void claimed(const QString& claimId);
    void productsChanged();
    void released(const QString& claimId);
    /// Or, until 0, let in again.
    void blocked(const QString& claimId, qint64 untilMs, const QString& by);

private:
    /// A name that a person gave is not overwritten by what a device calls itself.
    enum class NamedBy { Device, Person };
    Result<void> insert(const NewDevice& device, NamedBy namedBy);
    Result<DeviceRecord> announced(const QString& claimId);
    Result<Product> storeProduct(Product product);
    Error refusedReclaim(UtcMs waitedMs) const;

    data::Database& m_database;
    const Clock& m_clock;
    QString m_accountId;
    Duration m_reclaimAfter;
    AuditTrail m_audit;
};

} // namespace ferrule::cloud
