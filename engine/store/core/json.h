// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace ferrule::store {

/// Deepest nesting of arrays and objects that is accepted.
inline constexpr int jsonDepthLimit = 64;

/// The same JSON text (RFC 8259) without insignificant white space; members keep their order and
/// numbers their spelling. InvalidArgument names the offset of the first wrong byte.
Result<std::string> compactJson(std::string_view text);

/// `text` as a JSON string with its quotes. Control characters are escaped; UTF-8 passes as it is.
std::string quoteJson(std::string_view text);

/// The text that a JSON string literal (with its quotes) stands for. InvalidArgument when it is not
/// one, or names half a surrogate pair.
Result<std::string> unquoteJson(std::string_view literal);

bool isUtf8(std::string_view text) noexcept;

} // namespace ferrule::store
