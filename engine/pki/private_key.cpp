// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/private_key.h"

#include "pki/openssl.h"
#include "words/phrase.h"

#include <openssl/core_names.h>
#include <openssl/pem.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace ferrule::pki {

namespace {

int givePassphrase(char* buffer, int size, int, void* user)
{
    const auto* passphrase = static_cast<const std::string_view*>(user);
    const auto length = std::min(passphrase->size(), static_cast<std::size_t>(size));
    // An absent passphrase has no address, which memcpy may not be given.
    if (length != 0)
        std::memcpy(buffer, passphrase->data(), length);
    // 0 would be tried as an empty passphrase; -1 tells that there is none.
    return length == 0 ? -1 : static_cast<int>(length);
}

bool isOnP256(EVP_PKEY* key)
{
    std::array<char, 80> group{};
    return EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1 &&
           std::strcmp(group.data(), SN_X9_62_prime256v1) == 0;
}

bool isEncrypted(std::string_view pem)
{
    return pem.find("ENCRYPTED") != std::string_view::npos;
}

} // namespace

void PrivateKey::Deleter::operator()(EVP_PKEY* key) const noexcept
{
    EVP_PKEY_free(key);
}

PrivateKey::PrivateKey(EVP_PKEY* key)
    : m_key(key)
{
}

PrivateKey::~PrivateKey() = default;
PrivateKey::PrivateKey(PrivateKey&&) noexcept = default;
PrivateKey& PrivateKey::operator=(PrivateKey&&) noexcept = default;

Result<PrivateKey> PrivateKey::generate()
{
    EVP_PKEY* key = EVP_EC_gen(SN_X9_62_prime256v1);
    if (!key)
        return openssl::failure(ErrorKind::Internal,
                                phrase("pki", "A private key cannot be made."));
    return PrivateKey(key);
}

Result<PrivateKey> PrivateKey::fromPem(std::string_view pem, std::string_view passphrase)
{
    const openssl::Bio bio = openssl::reader(pem);
    PrivateKey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase, &passphrase));
    if (!key.m_key && isEncrypted(pem)) {
        return openssl::failure(ErrorKind::PermissionDenied,
                                phrase("pki", "The private key cannot be decrypted."),
                                passphrase.empty() ? phrase("pki", "Give its passphrase.")
                                                   : phrase("pki", "Give the right passphrase."));
    }
    if (!key.m_key)
        return openssl::failure(ErrorKind::InvalidArgument,
                                phrase("pki", "This is not a PEM private key."));
    if (!isOnP256(key.native())) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("pki", "The private key is of another kind.");
        error.expected = phrase("pki", "a key on the curve P-256");
        return error;
    }
    return key;
}

Result<std::string> PrivateKey::toPem(std::string_view passphrase) const
{
    const openssl::Bio bio = openssl::memory();
    const EVP_CIPHER* cipher = passphrase.empty() ? nullptr : EVP_aes_256_cbc();
    if (PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), cipher, passphrase.data(),
                                      static_cast<int>(passphrase.size()), nullptr, nullptr) != 1)
        return openssl::failure(ErrorKind::Internal,
                                phrase("pki", "The private key cannot be written as text."));
    return openssl::contents(bio.get());
}

} // namespace ferrule::pki
