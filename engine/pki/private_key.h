// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <string_view>

using EVP_PKEY = struct evp_pkey_st;

namespace ferrule::pki {

/// A private key on the curve P-256 (secp256r1). Move-only; OpenSSL clears the memory when it goes.
class PrivateKey
{
public:
    /// A new key from the system's strong random source.
    static Result<PrivateKey> generate();

    /// Reads PKCS #8 or SEC 1 text. An encrypted key needs its passphrase.
    /// Errors: InvalidArgument (not a key, not on P-256), PermissionDenied (passphrase wrong or
    /// missing).
    static Result<PrivateKey> fromPem(std::string_view pem, std::string_view passphrase = {});

    ~PrivateKey();
    PrivateKey(PrivateKey&&) noexcept;
    PrivateKey& operator=(PrivateKey&&) noexcept;

    /// PKCS #8 text, encrypted with AES-256 where a passphrase is given. The caller owns a secret:
    /// see wipe() in digest.h.
    Result<std::string> toPem(std::string_view passphrase = {}) const;

    EVP_PKEY* native() const noexcept { return m_key.get(); }

private:
    struct Deleter
    {
        void operator()(EVP_PKEY* key) const noexcept;
    };
    explicit PrivateKey(EVP_PKEY* key);

    std::unique_ptr<EVP_PKEY, Deleter> m_key;
};

} // namespace ferrule::pki
