// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "pki/authority.h"
#include "pki/openssl.h"

#include <filesystem>

namespace ferrule::pki {

/// What an authority keeps on disk.
struct RootPair
{
    PrivateKey key;
    openssl::Certificate certificate;
    std::string pem;
};

/// Reads the pair in `folder`, or makes it. A key without a certificate is what a kill in the
/// middle of the making leaves: its certificate is made then. See Authority::openOrCreate() for the
/// errors.
Result<RootPair> openOrCreateRoot(const std::filesystem::path& folder, std::string_view commonName,
                                  UtcMs now, const ValidityProfile& profile);

} // namespace ferrule::pki
