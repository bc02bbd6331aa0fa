// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace ferrule::station {

/// A QR code (ISO/IEC 18004) as a square of modules, without the quiet zone of four modules that
/// its printer leaves around it.
struct QrCode
{
    int size = 0;       ///< modules a side
    QByteArray modules; ///< size × size bytes, row by row; 1 = dark
};

/// Error correction level M: a label that is scratched over 15 % of its area still reads.
/// InvalidArgument for an empty text, or one that fits no code.
Result<QrCode> makeQrCode(const QString& text);

} // namespace ferrule::station
