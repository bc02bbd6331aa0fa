// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/qr_code.h"

#include "words/phrase.h"

#include <qrencode.h>

#include <memory>

namespace ferrule::station {

Result<QrCode> makeQrCode(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeData(int(utf8.size()),
                          reinterpret_cast<const unsigned char*>(utf8.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!made) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("station", "The text fits no QR code.");
        error.measured = phrase("station", "%1 bytes.").arg(utf8.size());
        error.expected = phrase("station", "1 to 2331 bytes.");
        return error;
    }
    QrCode code;
    code.size = made->width;
    code.modules.resize(qsizetype(code.size) * code.size);
    // Only the lowest bit of a module tells its colour.
    for (qsizetype i = 0; i < code.modules.size(); ++i)
        code.modules[i] = char(made->data[i] & 1U);
    return code;
}

} // namespace ferrule::station
