// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "pki/private_key.h"

#include <string>
#include <string_view>
#include <vector>

namespace ferrule::pki {

/// What a certificate (X.509 v3, RFC 5280) says, for people and for the registry.
struct CertificateInfo
{
    std::string subject;     ///< common name
    std::string issuer;      ///< common name of the issuer
    std::string serial;      ///< lower-case hex without leading zeros
    std::string fingerprint; ///< SHA-256 of the DER form, lower-case hex
    UtcMs notBefore = 0;
    UtcMs notAfter = 0;
    std::vector<std::string> names; ///< subject alternative names: "DNS:localhost", "IP:127.0.0.1"
    bool isAuthority = false;
};

/// Reads the first certificate of a PEM text. Errors: InvalidArgument.
Result<CertificateInfo> inspectCertificate(std::string_view pem);

/// Whether the first certificate of `certificatePem` holds the public half of `key`.
/// Errors: InvalidArgument.
Result<bool> certificateMatches(std::string_view certificatePem, const PrivateKey& key);

} // namespace ferrule::pki
