// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <QByteArrayView>

namespace ferrule::net {

inline BytesView toBytes(QByteArrayView view)
{
    return {reinterpret_cast<const std::uint8_t*>(view.data()),
            static_cast<std::size_t>(view.size())};
}

inline QByteArrayView toView(BytesView bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace ferrule::net
