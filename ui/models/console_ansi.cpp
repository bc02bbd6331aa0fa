// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console_ansi.h"

#include <algorithm>
#include <array>

namespace ferrule::ui {

namespace {

constexpr char escape = '\x1b';

struct Rgb
{
    int red = 0;
    int green = 0;
    int blue = 0;
};

// The sixteen as xterm draws them, to find the nearest.
constexpr std::array<Rgb, 16> palette{{{0, 0, 0},
                                       {205, 0, 0},
                                       {0, 205, 0},
                                       {205, 205, 0},
                                       {0, 0, 238},
                                       {205, 0, 205},
                                       {0, 205, 205},
                                       {229, 229, 229},
                                       {127, 127, 127},
                                       {255, 0, 0},
                                       {0, 255, 0},
                                       {255, 255, 0},
                                       {92, 92, 255},
                                       {255, 0, 255},
                                       {0, 255, 255},
                                       {255, 255, 255}}};

int nearest(Rgb colour)
{
    int best = 0;
    int bestDistance = std::numeric_limits<int>::max();
    for (int i = 0; i < int(palette.size()); ++i) {
        const Rgb& entry = palette[std::size_t(i)];
        const int red = entry.red - colour.red;
        const int green = entry.green - colour.green;
        const int blue = entry.blue - colour.blue;
        const int distance = red * red + green * green + blue * blue;
        if (distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

int fromIndexed(int index)
{
    if (index < 16)
        return std::max(0, index);
    if (index >= 232) {
        const int grey = 8 + 10 * (std::min(index, 255) - 232);
        return nearest({grey, grey, grey});
    }
    const int cube = index - 16;
    const auto level = [](int step) { return step == 0 ? 0 : 55 + 40 * step; };
    return nearest({level(cube / 36), level(cube / 6 % 6), level(cube % 6)});
}

// Reads "5;n" or "2;r;g;b" behind a 38 or 48 and leaves `at` on its last parameter.
int extendedColour(const QList<int>& parameters, qsizetype& at)
{
    const auto next = [&](qsizetype step) { return parameters.value(at + step, 0); };
    if (next(1) == 5) {
        const int colour = fromIndexed(next(2));
        at += 2;
        return colour;
    }
    if (next(1) == 2) {
        const int colour = nearest({next(2), next(3), next(4)});
        at += 4;
        return colour;
    }
    return -1;
}

void applyParameter(const QList<int>& parameters, qsizetype& at, AnsiStyle& style)
{
    const int code = parameters.at(at);
    if (code >= 30 && code <= 37)
        style.foreground = code - 30;
    else if (code >= 90 && code <= 97)
        style.foreground = code - 90 + 8;
    else if (code >= 40 && code <= 47)
        style.background = code - 40;
    else if (code >= 100 && code <= 107)
        style.background = code - 100 + 8;
    else if (code == 38)
        style.foreground = extendedColour(parameters, at);
    else if (code == 48)
        style.background = extendedColour(parameters, at);
    else if (code == 39)
        style.foreground = -1;
    else if (code == 49)
        style.background = -1;
    else if (code == 0)
        style = {};
    else if (code == 1)
        style.bold = true;
    else if (code == 2)
        style.faint = true;
    else if (code == 3)
        style.italic = true;
    else if (code == 4)
        style.underline = true;
    else if (code == 7)
        style.inverse = true;
    else if (code == 22)
        style.bold = style.faint = false;
    else if (code == 23)
        style.italic = false;
    else if (code == 24)
        style.underline = false;
    else if (code == 27)
        style.inverse = false;
}

void applySgr(QByteArrayView body, AnsiStyle& style)
{
    QList<int> parameters;
    for (const QByteArray& part : body.toByteArray().replace(':', ';').split(';'))
        parameters.append(part.toInt());
    for (qsizetype at = 0; at < parameters.size(); ++at)
        applyParameter(parameters, at, style);
}

// The first byte behind the control sequence that begins with the escape at `at`.
qsizetype sequenceEnd(const QByteArray& line, qsizetype at)
{
    const qsizetype size = line.size();
    if (at + 1 >= size)
        return size;
    const char kind = line.at(at + 1);
    if (kind == '[') {
        for (qsizetype i = at + 2; i < size; ++i) {
            if (line.at(i) >= 0x40 && line.at(i) <= 0x7e)
                return i + 1;
        }
        return size;
    }
    if (kind == ']') {
        for (qsizetype i = at + 2; i < size; ++i) {
            if (line.at(i) == '\a')
                return i + 1;
            if (line.at(i) == escape && i + 1 < size && line.at(i + 1) == '\\')
                return i + 2;
        }
        return size;
    }
    return at + 2;
}

// As many bytes from `at` as hold whole characters, `length` or a few less.
qsizetype wholeCharacters(const QByteArray& line, qsizetype at, qsizetype length)
{
    constexpr int longestTail = 3;
    for (int back = 0; back < longestTail; ++back) {
        const auto behind = static_cast<unsigned char>(line.at(at + length - back));
        if ((behind & 0xc0) != 0x80)
            return length - back;
    }
    return length;
}

// What is no text (a wrong bit rate, a binary protocol) shows its bytes as C writes them. Letters
// of a hundred scripts would tell less, and each had to be found in another font.
QString decoded(const QByteArray& bytes)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    QString text;
    text.reserve(4 * bytes.size());
    for (const char byte : bytes) {
        if (static_cast<unsigned char>(byte) < 0x80)
            text += QLatin1Char(byte);
        else
            text += QStringLiteral("\\x") + QString::number(static_cast<unsigned char>(byte), 16);
    }
    return text;
}

qsizetype addText(QList<AnsiSpan>& spans, const QByteArray& bytes, const AnsiStyle& style)
{
    QString text = decoded(bytes);
    text.replace(u'\t', QStringLiteral("    "));
    text.removeIf([](QChar letter) { return letter < u' '; });
    if (text.isEmpty())
        return 0;
    if (!spans.isEmpty() && spans.last().style == style)
        spans.last().text += text;
    else
        spans.append({text, style});
    return text.size();
}

} // namespace

QList<AnsiSpan> parseAnsi(const QByteArray& line, qsizetype most)
{
    QList<AnsiSpan> spans;
    AnsiStyle style;
    qsizetype at = 0;
    qsizetype characters = 0;
    while (at < line.size() && characters < most) {
        const qsizetype next = line.indexOf(escape, at);
        qsizetype length = (next < 0 ? line.size() : next) - at;
        // No character takes more than four bytes of UTF-8.
        if (length / 4 > most - characters)
            length = wholeCharacters(line, at, 4 * (most - characters));
        characters += addText(spans, line.mid(at, length), style);
        if (next < 0 || at + length < next)
            break;
        at = sequenceEnd(line, next);
        const bool isSgr = at - next >= 3 && line.at(next + 1) == '[' && line.at(at - 1) == 'm';
        if (isSgr)
            applySgr(QByteArrayView(line).sliced(next + 2, at - next - 3), style);
    }
    return spans;
}

QString ansiPlainText(const QByteArray& line)
{
    QString text;
    for (const AnsiSpan& span : parseAnsi(line))
        text += span.text;
    return text;
}

} // namespace ferrule::ui
