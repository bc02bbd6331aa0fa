// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "pki/certificate_info.h"
#include "pki/private_key.h"
#include "pki/signing_request.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using X509 = struct x509_st;

namespace ferrule::pki {

/// How long certificates live and how far they are backdated.
struct ValidityProfile
{
    std::chrono::hours client{24 * 365 * 2};
    std::chrono::hours server{24 * 365};
    std::chrono::hours root{24 * 365 * 10};
    /// Subtracted from notBefore, for devices whose clock is a little behind.
    std::chrono::minutes backdate{60};
};

struct IssuedCertificate
{
    std::string pem; ///< the leaf alone; the root is Authority::certificatePem()
    CertificateInfo info;
};

/// One entry of a revocation list.
struct RevokedCertificate
{
    std::string serial; ///< as in CertificateInfo
    UtcMs revokedAt = 0;
};

/// A certificate authority of one root (P-256, ECDSA with SHA-256), kept in a folder as
/// `authority.crt` and `authority.key` (mode 0600). It keeps no books: the registry knows what was
/// issued and revoked.
class Authority
{
public:
    /// Opens the authority in `folder`, or makes a new one where the folder holds none. Nothing
    /// that exists is ever overwritten: an unreadable, corrupt, foreign or expired file is an Error
    /// and stays as it is. Errors: Io, PermissionDenied, InvalidArgument (corrupt), Conflict (key
    /// and certificate do not belong together, or one of the two is missing), Tls (expired or not
    /// yet valid).
    static Result<Authority> openOrCreate(const std::filesystem::path& folder,
                                          std::string_view commonName, UtcMs now,
                                          const ValidityProfile& profile = {});

    ~Authority();
    Authority(Authority&&) noexcept;
    Authority& operator=(Authority&&) noexcept;

    const std::string& certificatePem() const noexcept { return m_certificatePem; }
    const CertificateInfo& info() const noexcept { return m_info; }

    /// A certificate for TLS clients. The subject is CN = `commonName`, whatever the request says;
    /// the serial number is random (159 bits). It never outlives the root.
    Result<IssuedCertificate> issueClient(const SigningRequest& request,
                                          std::string_view commonName, UtcMs now) const;

    /// A certificate for a TLS server with `names`: "DNS:localhost", "IP:127.0.0.1". CN is the
    /// first name without its prefix. Errors: InvalidArgument.
    Result<IssuedCertificate> issueServer(const SigningRequest& request,
                                          const std::vector<std::string>& names, UtcMs now) const;

    /// The revocation list (CRL v2) of `revoked`, as PEM. `number` must grow with each list; the
    /// list is valid until `nextUpdate`.
    Result<std::string> revocationList(const std::vector<RevokedCertificate>& revoked,
                                       std::int64_t number, UtcMs now, UtcMs nextUpdate) const;

private:
    struct Deleter
    {
        void operator()(X509* certificate) const noexcept;
    };
    Authority(PrivateKey key, std::unique_ptr<X509, Deleter> certificate, std::string pem,
              CertificateInfo info, const ValidityProfile& profile);

    PrivateKey m_key;
    std::unique_ptr<X509, Deleter> m_certificate;
    std::string m_certificatePem;
    CertificateInfo m_info;
    ValidityProfile m_profile;
};

/// A certificate signed by its own key, for a peer that is to be trusted by itself and by no chain.
Result<IssuedCertificate> issueSelfSigned(const PrivateKey& key, std::string_view commonName,
                                          UtcMs now, std::chrono::hours validity);

} // namespace ferrule::pki
