// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/issuer.h"

#include "base/phrase_mark.h"
#include "cloud/device_row.h"
#include "cloud/settings_table.h"
#include "data/transaction.h"
#include "pki/digest.h"
#include "words/phrase.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

/// A list that has expired makes mosquitto refuse everybody, so it lives long and is renewed often.
constexpr UtcMs listLivesMs = std::chrono::milliseconds(std::chrono::hours(24 * 30)).count();
/// Likewise one that is "not valid yet", which a clock that was set back would make of it.
constexpr UtcMs listBackdatedMs = std::chrono::milliseconds(std::chrono::hours(24)).count();

QString listNumberKey()
{
    return u"revocation-list.number"_s;
}

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

Issuer::Issuer(data::Database& database, const pki::Authority& authority, const Clock& clock,
               QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_authority(authority)
    , m_clock(clock)
{
}

Result<void> Issuer::recover()
{
    const auto revoked =
        revokeWhere(u"confirmed_ms = 0"_s, {}, u"issued, but never confirmed by the device"_s);
    return revoked ? Result<void>() : revoked.error();
}

Result<IssuedIdentity> Issuer::sign(const QString& claimId, const QByteArray& requestPem,
                                    Confirm confirm)
{
    const auto request = pki::SigningRequest::fromPem(
        std::string_view(requestPem.constData(), static_cast<std::size_t>(requestPem.size())));
    if (!request)
        return request.error();
    return issue(claimId, *request, confirm);
}

Result<IssuedIdentity> Issuer::issueWithKey(const QString& claimId)
{
    const auto key = pki::PrivateKey::generate();
    if (!key)
        return key.error();
    const auto request = pki::SigningRequest::create(*key, claimId.toStdString());
    if (!request)
        return request.error();
    Result<IssuedIdentity> identity = issue(claimId, *request, Confirm::AtLogin);
    if (!identity)
        return identity;
    Result<std::string> pem = key->toPem();
    if (!pem)
        return pem.error();
    identity->keyPem = bytes(*pem);
    pki::wipe(*pem);
    return identity;
}

Result<QByteArray> Issuer::signExpired(const QString& claimId, const QByteArray& requestPem)
{
    const auto request = pki::SigningRequest::fromPem(requestPem.toStdString());
    if (!request)
        return request.error();
    // Longer ago than any profile's lifetime.
    constexpr UtcMs longAgo = 10LL * 365 * 24 * 3600 * 1000;
    const auto issued =
        m_authority.issueClient(*request, claimId.toStdString(), m_clock.utcMs() - longAgo);
    if (!issued)
        return issued.error();
    return bytes(issued->pem);
}

Result<IssuedIdentity> Issuer::issue(const QString& claimId, const pki::SigningRequest& request,
                                     Confirm confirm)
{
    const auto rows = m_database.run(u"SELECT status FROM devices WHERE claim_id = ?"_s, {claimId});
    if (!rows)
        return rows.error();
    Error error;
    if (!(*rows)->next()) {
        error.kind = ErrorKind::NotFound;
        error.what = phrase("cloud", "No device has the claim ID %1.").arg(claimId);
        return error;
    }
    if (const QString status = (*rows)->value(0).toString(); status != "claimed"_L1) {
        error.kind = ErrorKind::Refused;
        error.what = markPhrase("base", "The device gets no certificate.");
        error.measured = status.toStdString();
        error.expected = "claimed";
        error.remedy = phrase("cloud", "Claim the device first.");
        return error;
    }
    const auto issued = m_authority.issueClient(request, claimId.toStdString(), m_clock.utcMs());
    if (!issued)
        return issued.error();
    IssuedIdentity identity;
    identity.claimId = claimId;
    identity.certificatePem = bytes(issued->pem);
    identity.authorityPem = authorityPem();
    identity.serial = QString::fromStdString(issued->info.serial);
    identity.fingerprint = QString::fromStdString(issued->info.fingerprint);
    identity.notAfterMs = issued->info.notAfter;
    if (const Result<void> recorded = record(identity, confirm); !recorded)
        return recorded.error();
    emit credentialsChanged(claimId);
    return identity;
}

Result<void> Issuer::record(const IssuedIdentity& identity, Confirm confirm)
{
    const auto done = m_database.run(
        u"INSERT INTO credentials (serial, claim_id, fingerprint, not_after_ms, issued_ms,"
        " confirm_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {identity.serial, identity.claimId, identity.fingerprint, qint64(identity.notAfterMs),
         qint64(m_clock.utcMs()), confirm == Confirm::AtLogin ? u"login"_s : u"explicit"_s});
    return done ? Result<void>() : done.error();
}

Result<void> Issuer::confirm(const QString& serial)
{
    const auto done = m_database.run(u"UPDATE credentials SET confirmed_ms = ? WHERE serial = ?"
                                     " AND revoked_ms = 0 AND confirmed_ms = 0"_s,
                                     {qint64(m_clock.utcMs()), serial});
    if (!done)
        return done.error();
    const bool isNew = (*done)->numRowsAffected() == 1;
    const auto rows = m_database.run(
        u"SELECT revoked_ms, claim_id FROM credentials WHERE serial = ?"_s, {serial});
    if (!rows)
        return rows.error();
    Error error;
    if (!(*rows)->next()) {
        error.kind = ErrorKind::NotFound;
        error.what = phrase("cloud", "No certificate with the serial number %1 was issued here.")
                         .arg(serial);
        return error;
    }
    // From now on only the new certificate may log in, so that a login proves that it is in use.
    const QString claimId = (*rows)->value(1).toString();
    if ((*rows)->value(0).toLongLong() == 0)
        return isNew ? retireReplaced(claimId) : Result<void>();
    error.kind = ErrorKind::Conflict;
    error.what = phrase("cloud", "The certificate was revoked before it was confirmed.");
    error.remedy = phrase("cloud", "Provision the device again.");
    return error;
}

Result<void> Issuer::revoke(const QString& serial, const QString& why)
{
    const auto rows = m_database.run(u"SELECT 1 FROM credentials WHERE serial = ?"_s, {serial});
    if (!rows)
        return rows.error();
    if (!(*rows)->next()) {
        Error error;
        error.kind = ErrorKind::NotFound;
        error.what = phrase("cloud", "No certificate with the serial number %1 was issued here.")
                         .arg(serial);
        return error;
    }
    const auto revoked = revokeWhere(u"serial = ?"_s, {serial}, why);
    return revoked ? Result<void>() : revoked.error();
}

Result<void> Issuer::noteLogin(const QString& claimId)
{
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto confirmed =
        m_database.run(u"UPDATE credentials SET confirmed_ms = ? WHERE serial = (SELECT serial"
                       " FROM credentials WHERE claim_id = ? AND revoked_ms = 0 AND"
                       " confirmed_ms = 0 AND confirm_at = 'login'"
                       " ORDER BY issued_ms DESC, rowid DESC LIMIT 1)"_s,
                       {qint64(m_clock.utcMs()), claimId});
    if (!confirmed)
        return confirmed.error();
    if (const Result<void> retired = retireReplaced(claimId); !retired)
        return retired;
    return transaction.commit();
}

/// The newest confirmed one is what the device works with; one that a serial job has issued and not
/// confirmed yet is left alone.
Result<void> Issuer::retireReplaced(const QString& claimId)
{
    const auto replaced =
        revokeWhere(u"claim_id = ? AND (confirmed_ms <> 0 OR confirm_at = 'login') AND serial <>"
                    " (SELECT serial FROM credentials WHERE claim_id = ? AND revoked_ms = 0 AND"
                    " confirmed_ms <> 0 ORDER BY confirmed_ms DESC, rowid DESC LIMIT 1)"_s,
                    {claimId, claimId}, u"replaced by a newer one"_s);
    return replaced ? Result<void>() : replaced.error();
}

Result<int> Issuer::revokeWhere(const QString& condition, const QVariantList& values,
                                const QString& why)
{
    QVariantList bound{qint64(m_clock.utcMs()), textOrEmpty(why)};
    bound += values;
    const auto done = m_database.run(u"UPDATE credentials SET revoked_ms = ?, revoked_why = ?"
                                     " WHERE revoked_ms = 0 AND "_s +
                                         condition,
                                     bound);
    if (!done)
        return done.error();
    const int count = (*done)->numRowsAffected();
    if (count > 0)
        emit revocationsChanged();
    return count;
}

Result<QByteArray> Issuer::revocationList()
{
    const UtcMs now = m_clock.utcMs();
    SettingsTable settings(m_database);
    const Result<qint64> last = settings.number(listNumberKey());
    if (!last)
        return last.error();
    if (const auto saved = settings.setNumber(listNumberKey(), *last + 1); !saved)
        return saved.error();
    // A certificate that has expired is refused for that; the list need not carry it any longer.
    const auto rows = m_database.run(u"SELECT serial, revoked_ms FROM credentials"
                                     " WHERE revoked_ms <> 0 AND not_after_ms > ?"_s,
                                     {qint64(now - listBackdatedMs)});
    if (!rows)
        return rows.error();
    std::vector<pki::RevokedCertificate> revoked;
    while ((*rows)->next())
        revoked.push_back(
            {(*rows)->value(0).toString().toStdString(), (*rows)->value(1).toLongLong()});
    const auto list =
        m_authority.revocationList(revoked, *last + 1, now - listBackdatedMs, now + listLivesMs);
    if (!list)
        return list.error();
    return bytes(*list);
}

Result<QByteArray> Issuer::closedList() const
{
    const UtcMs now = m_clock.utcMs();
    const auto list =
        m_authority.revocationList({}, 1, now - 2 * listBackdatedMs, now - listBackdatedMs);
    if (!list)
        return list.error();
    return bytes(*list);
}

QByteArray Issuer::authorityPem() const
{
    return bytes(m_authority.certificatePem());
}

} // namespace ferrule::cloud
