// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_line.h"

namespace ferrule::driver {

void JsonLine::beginField(const char* key)
{
    m_text += m_text.isEmpty() ? "{\"" : ",\"";
    m_text += key;
    m_text += "\":";
}

JsonLine& JsonLine::addText(const char* key, QByteArrayView utf8)
{
    beginField(key);
    m_text += '"';
    for (const char character : utf8) {
        const auto byte = static_cast<quint8>(character);
        if (character == '"' || character == '\\') {
            m_text += '\\';
            m_text += character;
        } else if (byte < 0x20 || byte == 0x7f) {
            m_text += "\\u00" + QByteArray(&character, 1).toHex();
        } else {
            m_text += character;
        }
    }
    m_text += '"';
    return *this;
}

JsonLine& JsonLine::addNumber(const char* key, qint64 number)
{
    beginField(key);
    m_text += QByteArray::number(number);
    return *this;
}

JsonLine& JsonLine::addFlag(const char* key, bool flag)
{
    beginField(key);
    m_text += flag ? "true" : "false";
    return *this;
}

JsonLine& JsonLine::addHex(const char* key, QByteArrayView bytes)
{
    beginField(key);
    m_text += '"' + QByteArray::fromRawData(bytes.data(), bytes.size()).toHex() + '"';
    return *this;
}

QByteArray encode(const QString& text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    qsizetype run = 0;
    const auto takeRun = [&](qsizetype end) {
        bytes += QStringView(text).sliced(run, end - run).toUtf8();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (!unit.isSurrogate())
            continue;
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        takeRun(i);
        const char16_t code = unit.unicode();
        bytes += static_cast<char>(0xe0 | code >> 12);
        bytes += static_cast<char>(0x80 | (code >> 6 & 0x3f));
        bytes += static_cast<char>(0x80 | (code & 0x3f));
        run = i + 1;
    }
    takeRun(text.size());
    return bytes;
}

} // namespace ferrule::driver
