// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace ferrule::agent {

/// Who a device is, and what it needs to log in. Empty fields are not known yet.
struct Identity
{
    QString claimId;
    QString product;    ///< the product token it registers with
    QString builderUrl; ///< where it registers
    // Given at the claim.
    QString api;   ///< base URL of the device API
    QString token; ///< bearer for it
    QString accountId;
    QString cloudName;
    bool keyStaysHere = false; ///< the cloud signs requests (`csr:true`): no key is sent
    // Given when provisioned.
    QString endpoint; ///< host name of the broker
    quint16 port = 443;
    QByteArray certificatePem;
    QByteArray keyPem;
    QByteArray authorityPem; ///< the roots that the broker is checked against

    bool isClaimed() const { return !api.isEmpty(); }
    /// Whether a login can be tried without any HTTP.
    bool isComplete() const
    {
        return !claimId.isEmpty() && !endpoint.isEmpty() && !certificatePem.isEmpty() &&
               !keyPem.isEmpty();
    }
};

/// A device's state folder: `identity.json` and `device.crt`, `device.key`, `authority.crt`, each
/// readable by the owner alone. Every file is replaced in one piece, the credentials before the
/// identity that names them, so that a power cut leaves either the old or the new identity.
class IdentityFolder
{
public:
    explicit IdentityFolder(QString path);

    const QString& path() const { return m_path; }

    /// An empty Identity for a folder that holds none. A file that cannot be read or understood is
    /// an Error and stays as it is. Errors: Io, PermissionDenied, InvalidArgument (corrupt).
    Result<Identity> load() const;

    /// Makes the folder (mode 0700) where it is missing. Errors: Io, PermissionDenied.
    Result<void> save(const Identity& identity);

    /// Forgets the claim and deletes certificate and key, as a release asks; claim ID, product,
    /// builder and authority stay. Answers the identity that is left. Errors as load() and save().
    Result<Identity> release();

    /// A new claim ID: 10 characters, each of 32 symbols (Crockford base 32) from the system's
    /// strong random source, 50 bits.
    static QString newClaimId();

private:
    QString m_path;
};

} // namespace ferrule::agent
