// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/authority.h"

#include "pki/authority_files.h"
#include "pki/certificate_builder.h"
#include "pki/openssl.h"
#include "words/phrase.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace ferrule::pki {

namespace {

using std::chrono::milliseconds;
using RevocationList = std::unique_ptr<X509_CRL, openssl::Free<X509_CRL_free>>;
using Integer = std::unique_ptr<ASN1_INTEGER, openssl::Free<ASN1_INTEGER_free>>;
using Time = std::unique_ptr<ASN1_TIME, openssl::Free<ASN1_TIME_free>>;

Result<IssuedCertificate> finished(Result<openssl::Certificate> certificate)
{
    if (!certificate)
        return certificate.error();
    IssuedCertificate issued;
    issued.pem = openssl::pemOf(certificate->get());
    Result<CertificateInfo> info = inspectCertificate(issued.pem);
    if (!info)
        return info.error();
    issued.info = std::move(*info);
    return issued;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ",") + name;
    return text;
}

bool isServerName(const std::string& name)
{
    // A comma would end the name in OpenSSL's notation and begin whatever follows.
    const bool known = name.starts_with("DNS:") || name.starts_with("IP:");
    return known && name.back() != ':' && name.find_first_of(",;= \n") == std::string::npos;
}

bool addRevoked(X509_CRL* list, const RevokedCertificate& revoked)
{
    BIGNUM* number = nullptr;
    if (BN_hex2bn(&number, revoked.serial.c_str()) == 0)
        return false;
    const Integer serial(BN_to_ASN1_INTEGER(number, nullptr));
    BN_free(number);
    const Time time(ASN1_TIME_new());
    X509_REVOKED* entry = X509_REVOKED_new();
    if (serial && time && entry && setTime(time.get(), revoked.revokedAt) &&
        X509_REVOKED_set_serialNumber(entry, serial.get()) == 1 &&
        X509_REVOKED_set_revocationDate(entry, time.get()) == 1 &&
        X509_CRL_add0_revoked(list, entry) == 1)
        return true;
    X509_REVOKED_free(entry);
    return false;
}

bool addAuthorityKey(X509_CRL* list, X509* root)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, root, nullptr, nullptr, list, 0);
    X509_EXTENSION* extension =
        X509V3_EXT_conf_nid(nullptr, &context, NID_authority_key_identifier, "keyid:always");
    const bool added = extension && X509_CRL_add_ext(list, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

} // namespace

void Authority::Deleter::operator()(X509* certificate) const noexcept
{
    X509_free(certificate);
}

Authority::Authority(PrivateKey key, std::unique_ptr<X509, Deleter> certificate, std::string pem,
                     CertificateInfo info, const ValidityProfile& profile)
    : m_key(std::move(key))
    , m_certificate(std::move(certificate))
    , m_certificatePem(std::move(pem))
    , m_info(std::move(info))
    , m_profile(profile)
{
}

Authority::~Authority() = default;
Authority::Authority(Authority&&) noexcept = default;
Authority& Authority::operator=(Authority&&) noexcept = default;

Result<Authority> Authority::openOrCreate(const std::filesystem::path& folder,
                                          std::string_view commonName, UtcMs now,
                                          const ValidityProfile& profile)
{
    Result<RootPair> pair = openOrCreateRoot(folder, commonName, now, profile);
    if (!pair)
        return pair.error();
    Result<CertificateInfo> info = inspectCertificate(pair->pem);
    if (!info)
        return info.error();
    std::unique_ptr<X509, Deleter> certificate(pair->certificate.release());
    return Authority(std::move(pair->key), std::move(certificate), std::move(pair->pem),
                     std::move(*info), profile);
}

Result<IssuedCertificate> Authority::issueClient(const SigningRequest& request,
                                                 std::string_view commonName, UtcMs now) const
{
    const UtcMs from = now - milliseconds(m_profile.backdate).count();
    const UtcMs until = now + milliseconds(m_profile.client).count();
    return finished(CertificateBuilder(commonName, X509_REQ_get0_pubkey(request.native()))
                        .issuer(m_certificate.get())
                        .validity(from, std::min(until, m_info.notAfter))
                        .extension(NID_basic_constraints, "critical,CA:FALSE")
                        .extension(NID_key_usage, "critical,digitalSignature")
                        .extension(NID_ext_key_usage, "clientAuth")
                        .extension(NID_subject_key_identifier, "hash")
                        .extension(NID_authority_key_identifier, "keyid:always")
                        .sign(m_key.native()));
}

Result<IssuedCertificate> Authority::issueServer(const SigningRequest& request,
                                                 const std::vector<std::string>& names,
                                                 UtcMs now) const
{
    if (names.empty() || !std::all_of(names.begin(), names.end(), isServerName)) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("pki", "A server certificate needs names.");
        error.measured = joined(names);
        error.expected = phrase("pki", "DNS:host or IP:address");
        return error;
    }
    const UtcMs from = now - milliseconds(m_profile.backdate).count();
    const UtcMs until = now + milliseconds(m_profile.server).count();
    const std::string commonName = names.front().substr(names.front().find(':') + 1);
    return finished(CertificateBuilder(commonName, X509_REQ_get0_pubkey(request.native()))
                        .issuer(m_certificate.get())
                        .validity(from, std::min(until, m_info.notAfter))
                        .extension(NID_basic_constraints, "critical,CA:FALSE")
                        .extension(NID_key_usage, "critical,digitalSignature")
                        .extension(NID_ext_key_usage, "serverAuth")
                        .extension(NID_subject_alt_name, joined(names))
                        .extension(NID_subject_key_identifier, "hash")
                        .extension(NID_authority_key_identifier, "keyid:always")
                        .sign(m_key.native()));
}

Result<std::string> Authority::revocationList(const std::vector<RevokedCertificate>& revoked,
                                              std::int64_t number, UtcMs now,
                                              UtcMs nextUpdate) const
{
    const RevocationList list(X509_CRL_new());
    const Integer serial(ASN1_INTEGER_new());
    const Time from(ASN1_TIME_new());
    const Time until(ASN1_TIME_new());
    bool sound = list && serial && from && until && setTime(from.get(), now) &&
                 setTime(until.get(), nextUpdate) &&
                 X509_CRL_set_version(list.get(), X509_CRL_VERSION_2) == 1 &&
                 X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(m_certificate.get())) &&
                 X509_CRL_set1_lastUpdate(list.get(), from.get()) == 1 &&
                 X509_CRL_set1_nextUpdate(list.get(), until.get()) == 1 &&
                 ASN1_INTEGER_set_int64(serial.get(), number) == 1 &&
                 X509_CRL_add1_ext_i2d(list.get(), NID_crl_number, serial.get(), 0, 0) == 1 &&
                 addAuthorityKey(list.get(), m_certificate.get());
    for (const RevokedCertificate& entry : revoked)
        sound = sound && addRevoked(list.get(), entry);
    if (!sound || X509_CRL_sort(list.get()) != 1 ||
        X509_CRL_sign(list.get(), m_key.native(), EVP_sha256()) <= 0)
        return openssl::failure(ErrorKind::Internal,
                                phrase("pki", "The revocation list cannot be made."));
    const openssl::Bio bio = openssl::memory();
    PEM_write_bio_X509_CRL(bio.get(), list.get());
    return openssl::contents(bio.get());
}

Result<IssuedCertificate> issueSelfSigned(const PrivateKey& key, std::string_view commonName,
                                          UtcMs now, std::chrono::hours validity)
{
    const UtcMs backdate = milliseconds(std::chrono::hours(24)).count();
    return finished(CertificateBuilder(commonName, key.native())
                        .selfIssued()
                        .validity(now - backdate, now + milliseconds(validity).count())
                        .extension(NID_basic_constraints, "critical,CA:FALSE")
                        .extension(NID_key_usage, "critical,digitalSignature")
                        .extension(NID_ext_key_usage, "clientAuth")
                        .extension(NID_subject_key_identifier, "hash")
                        .sign(key.native()));
}

} // namespace ferrule::pki
