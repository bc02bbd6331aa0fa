// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace ferrule::pki {

/// Who may read a file that writeFile() makes.
enum class FileAccess {
    OwnerOnly, ///< mode 0600: keys
    Everybody, ///< mode 0644: certificates
};

/// Writes a file so that a power cut leaves either the old or the whole new one: a temporary file
/// beside it, flushed, renamed over it. Errors: PermissionDenied, Io.
Result<void> writeFile(const std::filesystem::path& path, std::string_view content,
                       FileAccess access);

/// Reads a whole file of at most `maxBytes`. Errors: NotFound, PermissionDenied, Io.
Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes = 1 << 20);

} // namespace ferrule::pki
