// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/wire.h"

namespace ferrule::mqtt::wire {

void appendHeader(Buffer& out, unsigned first, std::size_t length)
{
    std::uint8_t* const at = out.prepare(maxHeader);
    out.commit(static_cast<std::size_t>(putLength(putByte(at, first), length) - at));
}

void appendShort(Buffer& out, std::size_t value)
{
    putShort(out.prepare(2), value);
    out.commit(2);
}

void appendText(Buffer& out, BytesView text)
{
    appendShort(out, text.size());
    out.append(text);
}

} // namespace ferrule::mqtt::wire
