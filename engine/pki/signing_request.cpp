// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/signing_request.h"

#include "base/phrase_mark.h"
#include "pki/openssl.h"
#include "words/phrase.h"

#include <openssl/pem.h>

namespace ferrule::pki {

namespace {

constexpr std::size_t longestCommonName = 64; // RFC 5280, ub-common-name
constexpr int weakestEllipticBits = 256;
constexpr int weakestRsaBits = 2048;

Error invalid(std::string what)
{
    return openssl::failure(ErrorKind::InvalidArgument, std::move(what));
}

bool isStrong(const EVP_PKEY* key)
{
    const int bits = EVP_PKEY_get_bits(key);
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_EC:
        return bits >= weakestEllipticBits;
    case EVP_PKEY_RSA:
        return bits >= weakestRsaBits;
    default:
        return false;
    }
}

} // namespace

void SigningRequest::Deleter::operator()(X509_REQ* request) const noexcept
{
    X509_REQ_free(request);
}

SigningRequest::SigningRequest(X509_REQ* request)
    : m_request(request)
{
}

SigningRequest::~SigningRequest() = default;
SigningRequest::SigningRequest(SigningRequest&&) noexcept = default;
SigningRequest& SigningRequest::operator=(SigningRequest&&) noexcept = default;

Result<SigningRequest> SigningRequest::create(const PrivateKey& key, std::string_view commonName)
{
    if (commonName.empty() || commonName.size() > longestCommonName)
        return invalid(markPhrase("base", "A common name has 1 to 64 characters."));
    SigningRequest request(X509_REQ_new());
    const openssl::Name name = openssl::nameOf(commonName);
    if (!name)
        return invalid(markPhrase("base", "The common name is not UTF-8."));
    if (X509_REQ_set_version(request.native(), X509_REQ_VERSION_1) != 1 ||
        X509_REQ_set_subject_name(request.native(), name.get()) != 1 ||
        X509_REQ_set_pubkey(request.native(), key.native()) != 1 ||
        X509_REQ_sign(request.native(), key.native(), EVP_sha256()) <= 0)
        return openssl::failure(ErrorKind::Internal,
                                phrase("pki", "The signing request cannot be made."));
    return request;
}

Result<SigningRequest> SigningRequest::fromPem(std::string_view pem)
{
    if (pem.size() > maxPemBytes)
        return invalid(markPhrase("base", "The signing request is too long."));
    const openssl::Bio bio = openssl::reader(pem);
    SigningRequest request(PEM_read_bio_X509_REQ(bio.get(), nullptr, nullptr, nullptr));
    if (!request.m_request)
        return invalid(markPhrase("base", "This is not a PEM signing request."));
    EVP_PKEY* key = X509_REQ_get0_pubkey(request.native());
    if (!key)
        return invalid(markPhrase("base", "The signing request holds no readable public key."));
    if (!isStrong(key))
        return invalid(markPhrase(
            "base", "The key of the signing request is too weak or of an unknown kind."));
    if (X509_REQ_verify(request.native(), key) != 1)
        return invalid(
            markPhrase("base", "The signature of the signing request does not match its key."));
    return request;
}

std::string SigningRequest::toPem() const
{
    const openssl::Bio bio = openssl::memory();
    PEM_write_bio_X509_REQ(bio.get(), m_request.get());
    return openssl::contents(bio.get());
}

std::string SigningRequest::commonName() const
{
    return openssl::commonName(X509_REQ_get_subject_name(m_request.get()));
}

} // namespace ferrule::pki
