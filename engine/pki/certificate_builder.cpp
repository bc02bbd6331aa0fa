// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/certificate_builder.h"

#include "words/phrase.h"

#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <ctime>

namespace ferrule::pki {

namespace {

bool setRandomSerial(X509* certificate)
{
    std::array<unsigned char, 20> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return false;
    bytes[0] &= 0x7f;
    bytes[0] |= 0x40; // never zero, and always the same length
    BIGNUM* number = BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr);
    const bool set = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return set;
}

} // namespace

bool setTime(ASN1_TIME* time, UtcMs utcMs)
{
    return ASN1_TIME_set(time, static_cast<std::time_t>(utcMs / 1000)) != nullptr;
}

CertificateBuilder::CertificateBuilder(std::string_view subject, EVP_PKEY* publicKey)
    : m_certificate(X509_new())
{
    const openssl::Name name = openssl::nameOf(subject);
    m_sound = m_certificate && name && X509_set_version(m_certificate.get(), X509_VERSION_3) == 1 &&
              setRandomSerial(m_certificate.get()) &&
              X509_set_subject_name(m_certificate.get(), name.get()) == 1 &&
              X509_set_pubkey(m_certificate.get(), publicKey) == 1;
}

CertificateBuilder& CertificateBuilder::issuer(const X509* certificate)
{
    m_issuer = certificate;
    m_sound = m_sound &&
              X509_set_issuer_name(m_certificate.get(), X509_get_subject_name(certificate)) == 1;
    return *this;
}

CertificateBuilder& CertificateBuilder::selfIssued()
{
    return issuer(m_certificate.get());
}

CertificateBuilder& CertificateBuilder::validity(UtcMs notBefore, UtcMs notAfter)
{
    m_sound = m_sound && setTime(X509_getm_notBefore(m_certificate.get()), notBefore) &&
              setTime(X509_getm_notAfter(m_certificate.get()), notAfter);
    return *this;
}

CertificateBuilder& CertificateBuilder::extension(int nid, const std::string& value)
{
    if (!m_sound)
        return *this;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, const_cast<X509*>(m_issuer), m_certificate.get(), nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str());
    m_sound = extension && X509_add_ext(m_certificate.get(), extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return *this;
}

Result<openssl::Certificate> CertificateBuilder::sign(EVP_PKEY* issuerKey)
{
    if (!m_sound || X509_sign(m_certificate.get(), issuerKey, EVP_sha256()) <= 0)
        return openssl::failure(ErrorKind::Internal,
                                phrase("pki", "The certificate cannot be made."));
    return std::move(m_certificate);
}

} // namespace ferrule::pki
