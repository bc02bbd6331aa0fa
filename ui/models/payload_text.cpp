// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload_text.h"

#include <QCborStreamReader>
#include <QCborValue>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype previewBytes = 160;

bool isReadable(const QByteArray& payload)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(payload);
    return !decoder.hasError() && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter.isPrint() || letter.isSpace() || letter.isSurrogate();
    });
}

} // namespace

PayloadForm bestForm(const QByteArray& payload)
{
    if (payloadAsJson(payload))
        return PayloadForm::Json;
    if (payload.isEmpty() || isReadable(payload))
        return PayloadForm::Text;
    return payloadAsCbor(payload) ? PayloadForm::Cbor : PayloadForm::Hex;
}

QString payloadAsText(const QByteArray& payload)
{
    return QString::fromUtf8(payload);
}

std::optional<QString> payloadAsJson(const QByteArray& payload)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(payload, &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

std::optional<QString> payloadAsCbor(const QByteArray& payload)
{
    if (payload.isEmpty())
        return std::nullopt;
    QCborStreamReader reader(payload);
    const QCborValue value = QCborValue::fromCbor(reader);
    if (reader.lastError() != QCborError::NoError || reader.currentOffset() != payload.size())
        return std::nullopt;
    return value.toDiagnosticNotation(QCborValue::LineWrapped);
}

QString payloadPreview(const QByteArray& payload)
{
    QString text = QString::fromUtf8(payload.left(previewBytes));
    for (QChar& letter : text) {
        if (letter.isSpace())
            letter = u' ';
        else if (!letter.isPrint() || letter == QChar::ReplacementCharacter)
            letter = u'·';
    }
    if (payload.size() > previewBytes)
        text += u'…';
    return text;
}

QString payloadAsHex(const QByteArray& payload)
{
    constexpr qsizetype lineBytes = 16;
    QString text;
    text.reserve(payload.size() * 5);
    for (qsizetype offset = 0; offset < payload.size(); offset += lineBytes) {
        const QByteArray line = payload.mid(offset, lineBytes);
        QString characters;
        for (const char byte : line)
            characters += byte >= 0x20 && byte < 0x7f ? QChar::fromLatin1(byte) : QChar(u'·');
        if (!text.isEmpty())
            text += u'\n';
        text += u"%1  %2  %3"_s.arg(offset, 4, 16, QChar(u'0'))
                    .arg(QString::fromLatin1(line.toHex(' ')), -int(lineBytes * 3 - 1))
                    .arg(characters);
    }
    return text;
}

} // namespace ferrule::ui
