// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/digest.h"

#include "base/bytes.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>

namespace ferrule::pki {

std::string sha256Hex(std::string_view bytes)
{
    std::array<unsigned char, 32> digest{};
    unsigned size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr);
    return toHex(BytesView(digest.data(), size));
}

void wipe(std::string& secret) noexcept
{
    OPENSSL_cleanse(secret.data(), secret.size());
    secret.clear();
}

void wipe(char* secret, std::size_t size) noexcept
{
    OPENSSL_cleanse(secret, size);
}

} // namespace ferrule::pki
