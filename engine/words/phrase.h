// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <concepts>
#include <string>

namespace ferrule {

/// A sentence for people, for the fields of an Error: in the language of the catalogue that the
/// program has installed when the sentence is made, and in English where it has installed none (the
/// command line never does, so that scripts can rely on the words).
///
///     error.what = phrase("net", "The broker at %1 closed the connection.").arg(peer);
///
/// Safe from any thread.
class Phrase
{
public:
    /// `english` is UTF-8, with %1 to %9 where arg() fills in.
    Phrase(const char* context, const char* english);

    /// Fills %1, %2, … in this order, all at once: a value that holds "%1" itself stays as it is.
    /// Numbers are written as in C, since they are quoted from a wire or a file.
    template<typename... Values>
    [[nodiscard]] Phrase arg(const Values&... values) const
    {
        return Phrase(m_text.arg(written(values)...));
    }

    const QString& text() const noexcept { return m_text; }
    operator std::string() const { return m_text.toStdString(); }

private:
    explicit Phrase(QString text)
        : m_text(std::move(text))
    {
    }
    static QString written(const QString& value) { return value; }
    static QString written(const QByteArray& value) { return QString::fromUtf8(value); }
    static QString written(const std::string& value) { return QString::fromStdString(value); }
    static QString written(const char* value) { return QString::fromUtf8(value); }
    template<typename Number>
    requires std::integral<Number> || std::floating_point<Number>
    static QString written(Number value) { return QString::number(value); }

    QString m_text;
};

/// lupdate finds each call by this name: both arguments are literals, the context is the room.
inline Phrase phrase(const char* context, const char* english)
{
    return {context, english};
}

} // namespace ferrule
