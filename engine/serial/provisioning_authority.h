// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "serial/dialect.h"

#include <QByteArray>
#include <QString>

namespace ferrule::serial {

/// The keys under which the provisioning job writes what the authority's claim says.
namespace setting {
inline constexpr char16_t deviceId[] = u"device.id"; ///< the claim ID
inline constexpr char16_t product[] = u"device.product";
inline constexpr char16_t builder[] = u"cloud.builder"; ///< URL, where it registers
inline constexpr char16_t account[] = u"cloud.account";
inline constexpr char16_t endpoint[] = u"mqtt.endpoint"; ///< host name of the broker
inline constexpr char16_t port[] = u"mqtt.port";
inline constexpr char16_t alpn[] = u"mqtt.alpn"; ///< ALPN protocol name; absent = none
} // namespace setting

/// Who asks to be claimed, and what the user wished for it.
struct ClaimRequest
{
    DeviceInfo device;
    QString port;    ///< path; for the record
    QString name;    ///< how people call it; empty = its model
    QString product; ///< empty = what the device says
    QString claimId; ///< empty = the one the device holds, else a new one
};

struct DeviceClaim
{
    QString claimId;
    QString product;
    /// Written to the device as they are; the keys are those of `setting`.
    Settings settings;
};

struct IssuedCertificate
{
    QByteArray certificatePem;
    QByteArray authorityPem; ///< what the device shall trust
    QString serial;          ///< lower-case hex
    QString fingerprint;     ///< SHA-256 of the certificate's DER, lower-case hex
    UtcMs notAfterMs = 0;
};

/// A login that the broker has seen.
struct Login
{
    QString address; ///< the peer's address as the broker tells it; empty = not told
    UtcMs utcMs = 0;
};

/// What the provisioning job needs from a cloud. Held by shared pointer: a request whose job was
/// cancelled runs to its own end, and the authority lives at least as long.
///
/// Every call ends with a value. A certificate is *issued* by sign(), *held* from confirm() on. A
/// certificate that is never confirmed is on no device: the job revokes it in every failure, and an
/// authority that finds an unconfirmed one after a crash must revoke it.
class ProvisioningAuthority
{
public:
    virtual ~ProvisioningAuthority() = default;

    /// Makes sure the device is claimed. Repeating it with the same claim ID is no error.
    virtual Task<Result<DeviceClaim>> claim(ClaimRequest request) = 0;

    /// Issues a certificate for the signing request, whose common name is the claim ID.
    virtual Task<Result<IssuedCertificate>> sign(QString claimId, QByteArray requestPem) = 0;

    /// Whether it takes certificates that devices came with. Where it does not, such a device is
    /// refused before anything is claimed for it.
    virtual bool adopts() const { return false; }

    /// Takes the certificate that a device came with as the credential of `claimId`; it counts as
    /// issued, and is confirmed and revoked like one; adopting it again makes it valid again.
    /// Unsupported where this cloud trusts only what it has signed.
    virtual Task<Result<IssuedCertificate>> adopt(QString claimId, QByteArray certificatePem);

    /// Makes a certificate worthless. Repeating it is no error.
    virtual Task<Result<void>> revoke(QString serial, QString reason) = 0;

    /// The device has committed the certificate and read it back: from now on it stays valid until
    /// it is revoked for a reason of its own. Repeating it is no error.
    virtual Task<Result<void>> confirm(QString serial) = 0;

    /// Waits until the broker has accepted a login of `claimId` with the certificate of that serial
    /// number; one since confirm() counts even when it was before this call. Timeout after
    /// `timeout`; a refused handshake or CONNACK may end it earlier, with the peer's code.
    virtual Task<Result<Login>> awaitLogin(QString claimId, QString serial, Duration timeout) = 0;
};

/// Why a device that came with its own certificate cannot be provisioned, and what to do instead.
Error foreignCertificate();

} // namespace ferrule::serial
