// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/json.h"

#include "base/phrase_mark.h"
#include "store/core/json_scanner.h"

#include <cstdint>

namespace ferrule::store {

namespace {

Error notJson(std::size_t offset, std::string expected)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = markPhrase("base", "The text is not JSON");
    error.measured = "something else at byte " + std::to_string(offset);
    error.expected = std::move(expected);
    error.remedy = markPhrase("base", "Correct the text at that place.");
    return error;
}

std::uint32_t hex4(std::string_view digits)
{
    std::uint32_t value = 0;
    for (const char c : digits) {
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        value = value * 16 + static_cast<std::uint32_t>(digit);
    }
    return value;
}

void appendUtf8(std::string& text, std::uint32_t code)
{
    const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
    if (code < 0x80)
        text += byte(code);
    else if (code < 0x800) {
        text += byte(0xC0U | (code >> 6));
        text += byte(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        text += byte(0xE0U | (code >> 12));
        text += byte(0x80U | ((code >> 6) & 0x3FU));
        text += byte(0x80U | (code & 0x3FU));
    } else {
        text += byte(0xF0U | (code >> 18));
        text += byte(0x80U | ((code >> 12) & 0x3FU));
        text += byte(0x80U | ((code >> 6) & 0x3FU));
        text += byte(0x80U | (code & 0x3FU));
    }
}

/// Length of the well-formed UTF-8 sequence at the start (Unicode, table 3-7); 0 = none.
std::size_t sequenceLength(std::string_view text) noexcept
{
    const auto at = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto isTail = [&at](std::size_t i) { return (at(i) & 0xC0U) == 0x80U; };
    const unsigned first = at(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return isTail(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && at(1) < 0xA0;
        const bool surrogate = first == 0xED && at(1) > 0x9F;
        return isTail(1) && isTail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && at(1) < 0x90;
        const bool beyond = first == 0xF4 && at(1) > 0x8F;
        return isTail(1) && isTail(2) && isTail(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

} // namespace

Result<std::string> compactJson(std::string_view text)
{
    if (!isUtf8(text))
        return notJson(0, "UTF-8");
    std::string compact;
    compact.reserve(text.size());
    JsonScanner scanner(text);
    if (!scanner.value(&compact))
        return notJson(scanner.offset(), scanner.expected());
    scanner.skipSpace();
    if (!scanner.atEnd())
        return notJson(scanner.offset(), markPhrase("base", "the end of the text"));
    return compact;
}

std::string quoteJson(std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string literal = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        switch (c) {
        case '"':
            literal += "\\\"";
            break;
        case '\\':
            literal += "\\\\";
            break;
        case '\n':
            literal += "\\n";
            break;
        case '\r':
            literal += "\\r";
            break;
        case '\t':
            literal += "\\t";
            break;
        default:
            if (code < 0x20 || code == 0x7F) {
                literal += "\\u00";
                literal += digits[code >> 4];
                literal += digits[code & 0x0FU];
            } else
                literal += c;
        }
    }
    return literal + '"';
}

Result<std::string> unquoteJson(std::string_view literal)
{
    JsonScanner scanner(literal);
    std::string_view slice;
    if (!scanner.string(slice))
        return notJson(scanner.offset(), scanner.expected());
    if (!scanner.atEnd())
        return notJson(scanner.offset(), markPhrase("base", "the end of the string"));

    std::string text;
    text.reserve(slice.size());
    for (std::size_t i = 1; i + 1 < slice.size(); ++i) {
        if (slice[i] != '\\') {
            text += slice[i];
            continue;
        }
        ++i;
        switch (slice[i]) {
        case 'b':
            text += '\b';
            break;
        case 'f':
            text += '\f';
            break;
        case 'n':
            text += '\n';
            break;
        case 'r':
            text += '\r';
            break;
        case 't':
            text += '\t';
            break;
        case 'u': {
            std::uint32_t code = hex4(slice.substr(i + 1, 4));
            i += 4;
            if (code >= 0xD800 && code <= 0xDFFF) {
                const bool pair = code < 0xDC00 && slice.substr(i + 1, 2) == "\\u";
                const std::uint32_t low = pair ? hex4(slice.substr(i + 3, 4)) : 0;
                if (low < 0xDC00 || low > 0xDFFF)
                    return notJson(i, markPhrase("base", "both halves of a surrogate pair"));
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                i += 6;
            }
            appendUtf8(text, code);
            break;
        }
        default:
            text += slice[i];
        }
    }
    return text;
}

bool isUtf8(std::string_view text) noexcept
{
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

} // namespace ferrule::store
