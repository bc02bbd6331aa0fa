// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ferrule::store {

/// Walks over JSON text (RFC 8259) without building anything: checks, and hands out the slices that
/// were walked over, so that what a peer wrote can be shown as it wrote it.
class JsonScanner
{
public:
    explicit JsonScanner(std::string_view text)
        : m_text(text)
    {
    }

    std::size_t offset() const { return m_offset; }
    bool atEnd() const { return m_offset == m_text.size(); }

    /// What should have stood at offset(), after one of the calls below answered false.
    const char* expected() const { return m_expected; }

    void skipSpace();

    /// Moves past `symbol`, which is one of JSON's punctuation marks.
    bool take(char symbol);

    /// Moves past one value; its significant bytes are appended to `compact` where that is given.
    bool value(std::string* compact = nullptr) { return value(compact, 0); }

    /// Moves past a string literal, quotes included, or a number. `slice` is what was walked over.
    bool string(std::string_view& slice);
    bool number(std::string_view& slice);

private:
    bool value(std::string* compact, int depth);
    bool members(std::string* compact, char close, int depth);
    bool word(std::string_view word);
    bool digits();
    bool fail(const char* expected);
    char peek() const { return atEnd() ? '\0' : m_text[m_offset]; }

    std::string_view m_text;
    std::size_t m_offset = 0;
    const char* m_expected = "";
};

} // namespace ferrule::store
