// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "pki/openssl.h"

#include <string>
#include <string_view>

namespace ferrule::pki {

/// Puts one certificate together, X.509 v3 with a random serial number of 159 bits (RFC 5280
/// section 4.1.2.2 allows 20 octets, and the first bit must be 0). A step that fails is remembered
/// and makes sign() fail.
class CertificateBuilder
{
public:
    CertificateBuilder(std::string_view subject, EVP_PKEY* publicKey);

    CertificateBuilder& issuer(const X509* certificate);
    /// Signed by its own key.
    CertificateBuilder& selfIssued();
    CertificateBuilder& validity(UtcMs notBefore, UtcMs notAfter);
    /// `value` as in x509v3_config(5): "critical,CA:FALSE".
    CertificateBuilder& extension(int nid, const std::string& value);

    Result<openssl::Certificate> sign(EVP_PKEY* issuerKey);

private:
    openssl::Certificate m_certificate;
    const X509* m_issuer = nullptr;
    bool m_sound = true;
};

/// Sets an ASN.1 time, which has whole seconds only.
bool setTime(ASN1_TIME* time, UtcMs utcMs);

} // namespace ferrule::pki
