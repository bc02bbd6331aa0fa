// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/registry.h"

#include "base/phrase_mark.h"
#include "cloud/claim_id.h"
#include "cloud/device_row.h"
#include "data/transaction.h"
#include "words/phrase.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

Error wrongClaimId(const QString& claimId)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = markPhrase("base", "The claim ID cannot be used.");
    error.measured = claimId.left(40).toStdString();
    error.expected = markPhrase("base", "1 to 20 of A-Z, a-z, 0-9, '-' and '_'");
    return error;
}

Error unknownDevice(const QString& claimId)
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = phrase("cloud", "No device has the claim ID %1.").arg(claimId);
    error.remedy = phrase("cloud", "Check the claim ID, or let the device register first.");
    return error;
}

Error refusedToken(std::string what)
{
    Error error;
    error.kind = ErrorKind::Refused;
    error.what = std::move(what);
    error.peerCode = 401;
    return error;
}

} // namespace

Registry::Registry(data::Database& database, const Clock& clock, QString accountId,
                   Duration reclaimAfter, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_accountId(std::move(accountId))
    , m_reclaimAfter(reclaimAfter)
    , m_audit(database, clock)
{
}

Result<DeviceRecord> Registry::registerDevice(const NewDevice& device,
                                              const QJsonObject& attributes)
{
    if (!isValidClaimId(device.claimId))
        return wrongClaimId(device.claimId);
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const auto known = this->device(device.claimId)) {
        if (!known->product.isEmpty() && known->product != device.product) {
            Error error;
            error.kind = ErrorKind::Refused;
            error.what = markPhrase("base", "The claim ID belongs to a device of another product.");
            error.peerCode = 403;
            return error;
        }
    } else if (known.error().kind != ErrorKind::NotFound) {
        return known.error();
    }
    if (const Result<void> stored = insert(device, NamedBy::Device); !stored)
        return stored.error();
    const QString text =
        QString::fromUtf8(QJsonDocument(attributes).toJson(QJsonDocument::Compact));
    const auto noted =
        m_database.run(u"UPDATE devices SET attributes = ?, last_seen_ms = ? WHERE claim_id = ?"_s,
                       {text, qint64(m_clock.utcMs()), device.claimId});
    if (!noted)
        return noted.error();
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    return announced(device.claimId);
}

Result<DeviceRecord> Registry::reserve(const NewDevice& device)
{
    NewDevice named = device;
    if (named.claimId.isEmpty())
        named.claimId = makeClaimId();
    if (!isValidClaimId(named.claimId))
        return wrongClaimId(named.claimId);
    const NamedBy namedBy = device.name.isEmpty() ? NamedBy::Device : NamedBy::Person;
    if (const Result<void> stored = insert(named, namedBy); !stored)
        return stored.error();
    return announced(named.claimId);
}

Result<void> Registry::insert(const NewDevice& device, NamedBy namedBy)
{
    const QString name = device.name.isEmpty() ? device.model : device.name;
    // What the device does not say must not erase what was known.
    const auto done = m_database.run(
        u"INSERT INTO devices (claim_id, status, name, product, model, firmware, created_ms)"
        " VALUES (?, 'unclaimed', ?, ?, ?, ?, ?) ON CONFLICT (claim_id) DO UPDATE SET"
        " name = CASE WHEN ? = 1 OR devices.name = '' THEN excluded.name ELSE devices.name END,"
        " product = CASE WHEN excluded.product = '' THEN devices.product ELSE excluded.product END,"
        " model = CASE WHEN excluded.model = '' THEN devices.model ELSE excluded.model END,"
        " firmware = CASE WHEN excluded.firmware = '' THEN devices.firmware"
        " ELSE excluded.firmware END"_s,
        {device.claimId, textOrEmpty(name), textOrEmpty(device.product), textOrEmpty(device.model),
         textOrEmpty(device.firmware), qint64(m_clock.utcMs()),
         namedBy == NamedBy::Person ? 1 : 0});
    return done ? Result<void>() : done.error();
}

Result<DeviceRecord> Registry::claim(const QString& claimId, const QString& by)
{
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const Result<DeviceRecord> known = device(claimId);
    if (!known || known->status == DeviceStatus::Claimed)
        return known;
    const UtcMs now = m_clock.utcMs();
    if (known->status == DeviceStatus::Blocked) {
        Error error;
        error.kind = ErrorKind::Refused;
        error.what = markPhrase("base", "The device is blocked.");
        error.measured = phrase("cloud", "%1 s of the block are left")
                             .arg((known->blockedUntilMs - now + 999) / 1000);
        error.remedy = markPhrase("base", "Lift the block, or wait until it ends.");
        return error;
    }
    const bool again = known->status == DeviceStatus::Released;
    if (again) {
        const auto rows =
            m_database.run(u"SELECT released_ms FROM devices WHERE claim_id = ?"_s, {claimId});
        if (!rows)
            return rows.error();
        const UtcMs since = (*rows)->next() ? now - (*rows)->value(0).toLongLong() : 0;
        // A clock that was set back must not lock a device out, so a negative wait is over.
        const auto least = std::chrono::duration_cast<std::chrono::milliseconds>(m_reclaimAfter);
        if (since >= 0 && since < least.count())
            return refusedReclaim(since);
    }
    const auto done = m_database.run(u"UPDATE devices SET status = 'claimed', claimed_ms = ?,"
                                     " account_id = ? WHERE claim_id = ?"_s,
                                     {qint64(now), m_accountId, claimId});
    if (!done)
        return done.error();
    const Result<void> noted = m_audit.add(claimId, again ? u"reclaim"_s : u"claim"_s, by, {});
    if (!noted)
        return noted.error();
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    emit claimed(claimId);
    return announced(claimId);
}

Error Registry::refusedReclaim(UtcMs waitedMs) const
{
    const auto least = std::chrono::duration_cast<std::chrono::milliseconds>(m_reclaimAfter);
    Error error;
    error.kind = ErrorKind::Refused;
    error.what = markPhrase("base", "The device was released too short a time ago.");
    error.measured = std::to_string(waitedMs) + " ms";
    error.expected = phrase("cloud", "at least %1 ms").arg(least.count());
    error.cause = phrase("cloud", "Agents honour a release that is up to 10 s old, so a late copy "
                                  "of it would undo the claim.");
    error.remedy = phrase("cloud", "Claim it again in a moment.");
    return error;
}

Result<DeviceRecord> Registry::release(const QString& claimId, const QString& by,
                                       const EnforcementReason& why)
{
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const Result<DeviceRecord> known = device(claimId);
    if (!known || known->status == DeviceStatus::Released)
        return known;
    const qint64 now = m_clock.utcMs();
    // Token and certificates go in the same transaction: there is no moment at which a released
    // device could still use one of them.
    const auto done = m_database.run(u"UPDATE devices SET status = 'released', released_ms = ?,"
                                     " cut_ms = 0, token_hash = NULL WHERE claim_id = ?"_s,
                                     {now, claimId});
    if (!done)
        return done.error();
    const auto revoked = m_database.run(u"UPDATE credentials SET revoked_ms = ?, revoked_why = ?"
                                        " WHERE claim_id = ? AND revoked_ms = 0"_s,
                                        {now, u"released"_s, claimId});
    if (!revoked)
        return revoked.error();
    if (const Result<void> noted = m_audit.add(claimId, u"release"_s, by, why); !noted)
        return noted.error();
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    emit released(claimId);
    return announced(claimId);
}

Result<void> Registry::noteCut(const QString& claimId)
{
    const auto done = m_database.run(u"UPDATE devices SET cut_ms = ? WHERE claim_id = ?"_s,
                                     {qint64(m_clock.utcMs()), claimId});
    return done ? Result<void>() : done.error();
}

Result<QStringList> Registry::uncut()
{
    const auto rows =
        m_database.run(u"SELECT claim_id FROM devices WHERE status = 'released' AND cut_ms = 0"_s);
    if (!rows)
        return rows.error();
    QStringList claimIds;
    while ((*rows)->next())
        claimIds.append((*rows)->value(0).toString());
    return claimIds;
}

Result<DeviceRecord> Registry::block(const QString& claimId, UtcMs untilMs, const QString& by)
{
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const Result<DeviceRecord> known = device(claimId); !known)
        return known;
    const auto done =
        m_database.run(u"UPDATE devices SET blocked_until_ms = ? WHERE claim_id = ?"_s,
                       {qint64(untilMs), claimId});
    if (!done)
        return done.error();
    const QString action = untilMs == 0 ? u"unblock"_s : u"block"_s;
    if (const Result<void> noted = m_audit.add(claimId, action, by, {}); !noted)
        return noted.error();
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    emit blocked(claimId, untilMs, by);
    return announced(claimId);
}

Result<QString> Registry::issueToken(const QString& claimId)
{
    const QString token = makeToken();
    const auto done = m_database.run(u"UPDATE devices SET token_hash = ? WHERE claim_id = ?"_s,
                                     {tokenHash(token), claimId});
    if (!done)
        return done.error();
    if ((*done)->numRowsAffected() != 1)
        return unknownDevice(claimId);
    return token;
}

Result<DeviceRecord> Registry::deviceOfToken(const QString& token)
{
    const auto rows =
        m_database.run(selectDevices(u"WHERE d.token_hash = ?"_s), {tokenHash(token)});
    if (!rows)
        return rows.error();
    if (token.isEmpty() || !(*rows)->next())
        return refusedToken(markPhrase("base", "The device token is not known here."));
    return deviceFromRow(**rows, m_clock.utcMs());
}

Result<DeviceRecord> Registry::device(const QString& claimId)
{
    const auto rows = m_database.run(selectDevices(u"WHERE d.claim_id = ?"_s), {claimId});
    if (!rows)
        return rows.error();
    if (!(*rows)->next())
        return unknownDevice(claimId);
    return deviceFromRow(**rows, m_clock.utcMs());
}

Result<QList<DeviceRecord>> Registry::devices()
{
    const auto rows = m_database.run(selectDevices(u"ORDER BY d.created_ms, d.claim_id"_s));
    if (!rows)
        return rows.error();
    QList<DeviceRecord> devices;
    while ((*rows)->next())
        devices.append(deviceFromRow(**rows, m_clock.utcMs()));
    return devices;
}

Result<void> Registry::touch(const QString& claimId)
{
    const auto done = m_database.run(u"UPDATE devices SET last_seen_ms = ? WHERE claim_id = ?"_s,
                                     {qint64(m_clock.utcMs()), claimId});
    if (!done)
        return done.error();
    announce(claimId);
    return {};
}

Result<void> Registry::setFirmware(const QString& claimId, const QString& firmware)
{
    const auto done = m_database.run(u"UPDATE devices SET firmware = ? WHERE claim_id = ?"_s,
                                     {textOrEmpty(firmware), claimId});
    if (!done)
        return done.error();
    announce(claimId);
    return {};
}

Result<void> Registry::rename(const QString& claimId, const QString& name)
{
    const auto done = m_database.run(u"UPDATE devices SET name = ? WHERE claim_id = ?"_s,
                                     {textOrEmpty(name), claimId});
    if (!done)
        return done.error();
    announce(claimId);
    return {};
}

void Registry::announce(const QString& claimId)
{
    static_cast<void>(announced(claimId));
}

Result<DeviceRecord> Registry::announced(const QString& claimId)
{
    Result<DeviceRecord> record = device(claimId);
    if (record)
        emit deviceChanged(*record);
    return record;
}

} // namespace ferrule::cloud
