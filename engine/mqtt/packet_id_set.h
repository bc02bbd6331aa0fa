// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>

namespace ferrule::mqtt {

/// A set of packet identifiers, 8 KB once anything was ever in it, nothing before.
class PacketIdSet
{
public:
    bool contains(std::uint16_t id) const
    {
        return m_bits && (m_bits[id / 64u] >> (id % 64u) & 1) != 0;
    }
    void insert(std::uint16_t id)
    {
        if (!m_bits)
            m_bits = std::make_unique<std::uint64_t[]>(words);
        m_bits[id / 64u] |= std::uint64_t{1} << (id % 64u);
    }
    void remove(std::uint16_t id)
    {
        if (m_bits)
            m_bits[id / 64u] &= ~(std::uint64_t{1} << (id % 64u));
    }
    void clear() { m_bits.reset(); }
    /// Whether nothing was inserted since the start, or clear().
    bool isUntouched() const { return !m_bits; }

private:
    static constexpr std::size_t words = 65536 / 64;
    std::unique_ptr<std::uint64_t[]> m_bits;
};

} // namespace ferrule::mqtt
