// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/json_scanner.h"

#include "base/phrase_mark.h"
#include "store/core/json.h"

namespace ferrule::store {

namespace {

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

bool JsonScanner::fail(const char* expected)
{
    m_expected = expected;
    return false;
}

void JsonScanner::skipSpace()
{
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
        ++m_offset;
}

bool JsonScanner::take(char symbol)
{
    if (atEnd() || peek() != symbol) {
        switch (symbol) {
        case ':':
            return fail(markPhrase("base", "a colon"));
        case '{':
            return fail(markPhrase("base", "an object"));
        case '}':
            return fail(markPhrase("base", "a comma or the end of the object"));
        default:
            return fail(markPhrase("base", "a comma or the end of the array"));
        }
    }
    ++m_offset;
    return true;
}

bool JsonScanner::word(std::string_view word)
{
    if (m_text.substr(m_offset, word.size()) != word)
        return fail(markPhrase("base", "a value"));
    m_offset += word.size();
    return true;
}

bool JsonScanner::digits()
{
    if (!isDigit(peek()))
        return fail(markPhrase("base", "a digit"));
    while (isDigit(peek()))
        ++m_offset;
    return true;
}

bool JsonScanner::number(std::string_view& slice)
{
    const std::size_t start = m_offset;
    if (peek() == '-')
        ++m_offset;
    if (peek() == '0')
        ++m_offset;
    else if (!digits())
        return false;
    if (peek() == '.') {
        ++m_offset;
        if (!digits())
            return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_offset;
        if (peek() == '+' || peek() == '-')
            ++m_offset;
        if (!digits())
            return false;
    }
    slice = m_text.substr(start, m_offset - start);
    return true;
}

bool JsonScanner::string(std::string_view& slice)
{
    const std::size_t start = m_offset;
    if (peek() != '"')
        return fail(markPhrase("base", "a string"));
    ++m_offset;
    while (peek() != '"') {
        if (atEnd())
            return fail(markPhrase("base", "the end of the string"));
        if (static_cast<unsigned char>(peek()) < 0x20)
            return fail(markPhrase("base", "an escaped control character"));
        if (peek() != '\\') {
            ++m_offset;
            continue;
        }
        ++m_offset;
        if (peek() == 'u') {
            ++m_offset;
            for (int i = 0; i < 4; ++i, ++m_offset)
                if (!isHexDigit(peek()))
                    return fail(markPhrase("base", "four hexadecimal digits"));
        } else if (!atEnd() &&
                   std::string_view("\"\\/bfnrt").find(peek()) != std::string_view::npos)
            ++m_offset;
        else
            return fail(markPhrase("base", "an escape"));
    }
    ++m_offset;
    slice = m_text.substr(start, m_offset - start);
    return true;
}

bool JsonScanner::value(std::string* compact, int depth)
{
    if (depth > jsonDepthLimit)
        return fail(markPhrase("base", "less nesting"));
    skipSpace();
    const char first = peek();
    if (first == '{' || first == '[') {
        ++m_offset;
        if (compact != nullptr)
            *compact += first;
        return members(compact, first == '{' ? '}' : ']', depth);
    }
    const std::size_t start = m_offset;
    std::string_view slice;
    bool good = false;
    if (first == '"')
        good = string(slice);
    else if (first == 't')
        good = word("true");
    else if (first == 'f')
        good = word("false");
    else if (first == 'n')
        good = word("null");
    else if (first == '-' || isDigit(first))
        good = number(slice);
    else
        return fail(markPhrase("base", "a value"));
    if (good && compact != nullptr)
        compact->append(m_text.substr(start, m_offset - start));
    return good;
}

bool JsonScanner::members(std::string* compact, char close, int depth)
{
    const auto emit = [compact](std::string_view text) {
        if (compact != nullptr)
            compact->append(text);
    };
    skipSpace();
    if (peek() == close) {
        ++m_offset;
        emit(std::string_view(&close, 1));
        return true;
    }
    while (true) {
        if (close == '}') {
            skipSpace();
            std::string_view key;
            if (!string(key))
                return false;
            skipSpace();
            if (!take(':'))
                return false;
            emit(key);
            emit(":");
        }
        if (!value(compact, depth + 1))
            return false;
        skipSpace();
        if (peek() != ',')
            break;
        ++m_offset;
        emit(",");
    }
    if (!take(close))
        return false;
    emit(std::string_view(&close, 1));
    return true;
}

} // namespace ferrule::store
