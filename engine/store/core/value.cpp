// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/value.h"

#include "base/phrase_mark.h"
#include "store/core/json.h"
#include "store/core/json_scanner.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace ferrule::store {

namespace {

constexpr std::size_t longestKey = 256;

Error invalid(std::string what, std::string_view measured, std::string expected)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = std::move(what);
    error.measured =
        measured.size() > 80 ? std::string(measured.substr(0, 77)) + "..." : std::string(measured);
    error.expected = std::move(expected);
    return error;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const auto first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

/// Shortest form that reads back; with an exponent only where a person would use one.
std::string formatNumber(double number)
{
    if (number == 0)
        return "0";
    const double size = std::fabs(number);
    const auto format =
        size >= 1e-6 && size < 1e15 ? std::chars_format::fixed : std::chars_format::scientific;
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, format);
    return {buffer.data(), end.ptr};
}

std::optional<double> readNumber(std::string_view text)
{
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

Result<Value> parseNumber(std::string_view text)
{
    std::string_view digits = trimmed(text);
    if (digits.starts_with('+') && !digits.starts_with("+-"))
        digits.remove_prefix(1);
    JsonScanner scanner(digits);
    std::string_view slice;
    if (scanner.number(slice) && scanner.atEnd())
        if (const auto number = readNumber(digits))
            return Value::number(*number);
    return invalid(markPhrase("base", "The text is not a number"), text,
                   markPhrase("base", "digits with a decimal point, such as 21.5 or -3e8"));
}

Result<Value> parseBoolean(std::string_view text)
{
    const std::string_view word = trimmed(text);
    if (word == "true" || word == "false")
        return Value::boolean(word == "true");
    return invalid(markPhrase("base", "The text is not a boolean"), text,
                   markPhrase("base", "true or false"));
}

} // namespace

std::string_view name(Type type) noexcept
{
    switch (type) {
    case Type::String:
        return "string";
    case Type::Number:
        return "number";
    case Type::Boolean:
        return "boolean";
    case Type::Json:
        break;
    }
    return "json";
}

std::optional<Type> typeFromName(std::string_view name) noexcept
{
    for (const Type type : {Type::String, Type::Number, Type::Boolean, Type::Json})
        if (name == store::name(type))
            return type;
    return std::nullopt;
}

Value Value::string(std::string text)
{
    return {Type::String, std::move(text)};
}

Value Value::number(double number)
{
    assert(std::isfinite(number));
    return {Type::Number, formatNumber(number)};
}

Value Value::boolean(bool on)
{
    return {Type::Boolean, on ? "true" : "false"};
}

Result<Value> Value::parse(Type type, std::string_view text)
{
    switch (type) {
    case Type::String:
        if (!isUtf8(text))
            return invalid(markPhrase("base", "The text is not UTF-8"),
                           std::to_string(text.size()) + " bytes", "UTF-8");
        return string(std::string(text));
    case Type::Number:
        return parseNumber(text);
    case Type::Boolean:
        return parseBoolean(text);
    case Type::Json:
        break;
    }
    Result<std::string> compact = compactJson(text);
    if (!compact)
        return compact.error();
    return Value(Type::Json, std::move(*compact));
}

std::optional<double> Value::asNumber() const
{
    if (m_type != Type::Number)
        return std::nullopt;
    return readNumber(m_text);
}

std::optional<bool> Value::asBoolean() const
{
    if (m_type != Type::Boolean)
        return std::nullopt;
    return m_text == "true";
}

std::string Value::json() const
{
    return m_type == Type::String ? quoteJson(m_text) : m_text;
}

Result<void> validateKey(std::string_view key)
{
    if (key.empty() || key.size() > longestKey)
        return invalid(markPhrase("base", "The key cannot be used"),
                       std::to_string(key.size()) + " bytes", markPhrase("base", "1 to 256 bytes"));
    const bool control = std::any_of(key.begin(), key.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
    if (control || !isUtf8(key))
        return invalid(markPhrase("base", "The key cannot be used"),
                       control ? markPhrase("base", "a control character")
                               : markPhrase("base", "not UTF-8"),
                       markPhrase("base", "UTF-8 without control characters"));
    return {};
}

} // namespace ferrule::store
