// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
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

    UtcMs closedUntilMs = 0; ///< told to stay away until then; 0 = it was not

    bool isClaimed() const { return !api.isEmpty(); }
    /// Whether a login can be tried without any HTTP.
    bool isComplete() const
    {
        return !claimId.isEmpty() && !endpoint.isEmpty() && !certificatePem.isEmpty() &&
               !keyPem.isEmpty();
    }
    /// Forgets the claim and the credentials, as a release asks; claim ID, product, builder and
    /// authority stay.
    void release();
};

/// Whether a claim ID may be used: 1 to 23 of A-Z, a-z, 0-9, '-' and '_'. It is the MQTT client ID
/// as well, which brokers must take up to 23 bytes (MQTT 3.1.1 section 3.1.3.1).
bool isUsableClaimId(const QString& claimId);

/// A new claim ID: 10 characters, each of 32 symbols (Crockford base 32) from the system's strong
/// random source, 50 bits.
QString newClaimId();

/// A device's state folder: one file, `identity.json`, readable by the owner alone (mode 0600) and
/// replaced in one piece, so that a power cut leaves either the old or the new identity.
class IdentityFolder
{
public:
    explicit IdentityFolder(QString path);

    const QString& path() const { return m_path; }

    /// An empty Identity for a folder that holds none, or is not there. A file that cannot be read
    /// or understood is an Error and stays as it is.
    /// Errors: Io, PermissionDenied, InvalidArgument (corrupt).
    Result<Identity> load() const;

    /// Makes the folder (mode 0700) where it is missing. Errors: Io, PermissionDenied.
    Result<void> save(const Identity& identity) const;

private:
    QString filePath() const;

    QString m_path;
};

} // namespace ferrule::agent
