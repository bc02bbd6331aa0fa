// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ferrule::pki {

/// SHA-256 (FIPS 180-4) of the bytes, as 64 lower-case hexadecimal digits.
std::string sha256Hex(std::string_view bytes);

/// Overwrites a secret text before it is let go, in a way that the compiler may not leave out.
void wipe(std::string& secret) noexcept;
void wipe(char* secret, std::size_t size) noexcept;

} // namespace ferrule::pki
