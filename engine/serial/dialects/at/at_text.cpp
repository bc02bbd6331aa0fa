// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/at_text.h"

namespace ferrule::serial::at {

namespace {

/// A count or code has at most this many digits; more is text that happens to begin alike.
constexpr qsizetype digitsLimit = 3;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<int> wholeNumber(QByteArrayView text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<FinalResult> parseHayes(QByteArrayView line)
{
    FinalResult result;
    if (line == "OK") {
        result.ok = true;
        return result;
    }
    if (line == "ERROR")
        return result;
    for (const QByteArrayView prefix :
         {QByteArrayView("+CME ERROR:"), QByteArrayView("+CMS ERROR:")}) {
        if (!line.startsWith(prefix))
            continue;
        const QByteArrayView rest = line.sliced(prefix.size()).trimmed();
        result.code = wholeNumber(rest).value_or(0);
        result.detail = rest.toByteArray();
        return result;
    }
    // ESP-AT says so while it works on an earlier command ("p") or on what it sends ("s").
    if (line == "busy p..." || line == "busy s...") {
        result.busy = true;
        result.detail = line.toByteArray();
        return result;
    }
    return std::nullopt;
}

std::optional<FinalResult> parseCounted(QByteArrayView line)
{
    FinalResult result;
    // What a modem of another kind says to a command that it does not know.
    if (line == "ERROR")
        return result;
    qsizetype at = 0;
    if (line.startsWith("OK")) {
        result.ok = true;
        at = 2;
    } else if (line.startsWith("ERR")) {
        at = 3;
    } else {
        return std::nullopt;
    }
    qsizetype end = at;
    while (end < line.size() && isDigit(line[end]))
        ++end;
    const QByteArrayView digits = line.sliced(at, end - at);
    const QByteArrayView rest = line.sliced(end);
    if (digits.size() > digitsLimit || (!rest.isEmpty() && rest.front() != ' '))
        return std::nullopt;
    if (!result.ok && digits.isEmpty())
        return std::nullopt;
    const int number = digits.isEmpty() ? 0 : digits.toInt();
    (result.ok ? result.extraLines : result.code) = number;
    result.detail = rest.trimmed().toByteArray();
    return result;
}

} // namespace

std::optional<FinalResult> parseFinal(QByteArrayView line, Grammar grammar)
{
    return grammar == Grammar::Hayes ? parseHayes(line) : parseCounted(line);
}

QByteArrayList splitParameters(QByteArrayView text)
{
    QByteArrayList parameters;
    QByteArray current;
    bool inQuotes = false;
    bool wasQuoted = false;
    const auto finish = [&] {
        parameters << (wasQuoted ? current : current.trimmed());
        current.clear();
        wasQuoted = false;
    };
    for (const char c : text) {
        if (c == '"') {
            inQuotes = !inQuotes;
            if (inQuotes && !wasQuoted)
                current.clear();
            wasQuoted = true;
        } else if (c == ',' && !inQuotes) {
            finish();
        } else if (inQuotes || !wasQuoted) {
            current += c;
        }
    }
    finish();
    return parameters;
}

std::optional<QByteArray> quoted(QByteArrayView text)
{
    if (text.contains('"'))
        return std::nullopt;
    return '"' + text.toByteArray() + '"';
}

QByteArray escapedAndQuoted(QByteArrayView text)
{
    QByteArray result("\"");
    for (const char c : text) {
        if (c == '\\' || c == ',' || c == '"')
            result += '\\';
        result += c;
    }
    return result + '"';
}

QByteArray escaped(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '\n':
            result += "\\A";
            break;
        case '\r':
            result += "\\D";
            break;
        case '\\':
            result += "\\\\";
            break;
        default:
            result += c;
        }
    }
    return result;
}

std::optional<QByteArray> unescaped(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            result += text[i];
            continue;
        }
        if (++i == text.size())
            return std::nullopt;
        switch (text[i]) {
        case 'A':
            result += '\n';
            break;
        case 'D':
            result += '\r';
            break;
        case '\\':
            result += '\\';
            break;
        default:
            return std::nullopt;
        }
    }
    return result;
}

} // namespace ferrule::serial::at
