// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "cloud/values.h"
#include "data/database.h"
#include "pki/authority.h"

#include <QObject>

namespace ferrule::cloud {

/// Issues device certificates and keeps their books. A certificate is in the books before anybody
/// sees it; one that is never confirmed is revoked, at the latest by recover() at the next start.
class Issuer : public QObject
{
    Q_OBJECT
public:
    /// When a certificate counts as arrived.
    enum class Confirm {
        Explicitly, ///< by confirm(): a serial job has read it back from the device
        AtLogin,    ///< by the device's next login
    };

    Issuer(data::Database& database, const pki::Authority& authority, const Clock& clock,
           QObject* parent = nullptr);

    /// Revokes what an earlier run issued and nobody confirmed.
    Result<void> recover();

    /// Signs the device's request; the subject becomes the claim ID, whatever the request says.
    /// Errors: NotFound (device), Refused (not claimed), InvalidArgument (request).
    Result<IssuedIdentity> sign(const QString& claimId, const QByteArray& requestPem,
                                Confirm confirm);

    /// The legacy flow: makes the key too. It is handed out here and kept nowhere.
    Result<IssuedIdentity> issueWithKey(const QString& claimId);

    /// A certificate that was over before now: for a bench device that shows one. It is in no
    /// books, as no broker takes it. Errors: InvalidArgument (request).
    Result<QByteArray> signExpired(const QString& claimId, const QByteArray& requestPem);

    /// Errors: NotFound, Conflict (revoked meanwhile).
    Result<void> confirm(const QString& serial);

    /// Repeating it is no error. Errors: NotFound.
    Result<void> revoke(const QString& serial, const QString& why);

    /// The device has logged in: confirms what waits for that and revokes what it replaces.
    Result<void> noteLogin(const QString& claimId);

    /// The revocation list as of now, with the next number.
    Result<QByteArray> revocationList();

    /// A list that has expired, by which a broker refuses everybody: what it starts with, until
    /// somebody listens to what devices say.
    Result<QByteArray> closedList() const;

    QByteArray authorityPem() const;

signals:
    /// The revocation list has grown: the broker must read a new one.
    void revocationsChanged();
    void credentialsChanged(const QString& claimId);

private:
    Result<IssuedIdentity> issue(const QString& claimId, const pki::SigningRequest& request,
                                 Confirm confirm);
    Result<void> record(const IssuedIdentity& identity, Confirm confirm);
    Result<void> retireReplaced(const QString& claimId);
    Result<int> revokeWhere(const QString& condition, const QVariantList& values,
                            const QString& why);

    data::Database& m_database;
    const pki::Authority& m_authority;
    const Clock& m_clock;
};

} // namespace ferrule::cloud
