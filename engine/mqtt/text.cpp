// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/text.h"

#include "mqtt/types.h"

namespace ferrule::mqtt {

Fault checkText(BytesView text) noexcept
{
    if (text.size() > maxTextLength)
        return Fault::TextTooLong;

    const std::uint8_t* at = text.data();
    const std::uint8_t* const end = at + text.size();
    while (at != end) {
        const std::uint32_t lead = *at++;
        if (lead - 1 < 0x7f)
            continue;
        std::uint32_t more;
        std::uint32_t least;
        if (lead - 0xc0 < 0x20) {
            more = 1;
            least = 0x80;
        } else if (lead - 0xe0 < 0x10) {
            more = 2;
            least = 0x800;
        } else if (lead - 0xf0 < 0x08) {
            more = 3;
            least = 0x10000;
        } else {
            return Fault::TextMalformed;
        }
        std::uint32_t character = lead & (0x3fu >> more);
        do {
            if (at == end || (*at & 0xc0) != 0x80)
                return Fault::TextMalformed;
            character = character << 6 | (*at++ & 0x3fu);
        } while (--more != 0);
        if (character < least || character > 0x10ffff || (character & ~0x7ffu) == 0xd800)
            return Fault::TextMalformed;
    }
    return Fault::None;
}

} // namespace ferrule::mqtt
