// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ferrule {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

inline BytesView asBytes(std::string_view text) noexcept
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

inline std::string_view asText(BytesView bytes) noexcept
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Lower-case hexadecimal, two digits a byte, no separators.
std::string toHex(BytesView bytes);

/// The bytes of an even number of hexadecimal digits of either case; nothing on any other input.
std::optional<Bytes> fromHex(std::string_view text);

/// CRC-32 as in zlib and IEEE 802.3 (reflected, polynomial 0xEDB88320); "123456789" gives
/// 0xCBF43926.
std::uint32_t crc32(BytesView bytes) noexcept;

} // namespace ferrule
