// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace ferrule::driver {

/// One JSON object on a line, written field by field. Texts are UTF-8 and go out as they are: a
/// detour over QString would take a leading U+FEFF away.
class JsonLine
{
public:
    explicit JsonLine(const char* event) { addText("event", event); }

    JsonLine& addText(const char* key, QByteArrayView utf8);
    JsonLine& addNumber(const char* key, qint64 number);
    JsonLine& addFlag(const char* key, bool flag);
    JsonLine& addHex(const char* key, QByteArrayView bytes);
    template<typename Numbers>
    JsonLine& addNumbers(const char* key, const Numbers& numbers)
    {
        beginField(key);
        m_text += '[';
        for (const auto number : numbers)
            m_text += QByteArray::number(number) + ',';
        if (m_text.endsWith(','))
            m_text.chop(1);
        m_text += ']';
        return *this;
    }

    /// With the closing brace and the line feed.
    QByteArray text() const { return m_text + "}\n"; }

private:
    void beginField(const char* key);

    QByteArray m_text;
};

/// The UTF-8 of a text; a lone surrogate becomes three bytes that are not UTF-8, so that the
/// engine, and not this driver, refuses it.
QByteArray encode(const QString& text);

} // namespace ferrule::driver
