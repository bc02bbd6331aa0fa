// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ferrule::store {

enum class Type : std::uint8_t { String, Number, Boolean, Json };

/// The wire's name of a type: "string", "number", "boolean", "json".
std::string_view name(Type type) noexcept;
std::optional<Type> typeFromName(std::string_view name) noexcept;

/// A typed value, kept as its canonical text: a string as it is (UTF-8), a number in the shortest
/// decimal form that reads back to the same double (56, 0.1, 1e+300), `true` or `false`, or compact
/// JSON. Two values are equal when type and text are. The default value is the empty string.
class Value
{
public:
    Value() = default;

    static Value string(std::string text);
    static Value number(double number); ///< must be finite
    static Value boolean(bool on);

    /// Reads what a person or a peer wrote, whatever the locale. Numbers take JSON's spelling and a
    /// leading '+', booleans the exact words; white space around both is ignored.
    /// InvalidArgument tells what was wrong and what is accepted.
    static Result<Value> parse(Type type, std::string_view text);

    Type type() const { return m_type; }
    const std::string& text() const { return m_text; }

    /// Absent for another type.
    std::optional<double> asNumber() const;
    std::optional<bool> asBoolean() const;

    /// The value as a JSON token: quoted and escaped, or as it is.
    std::string json() const;

    bool operator==(const Value&) const = default;

private:
    Value(Type type, std::string text)
        : m_type(type)
        , m_text(std::move(text))
    {
    }
    Type m_type = Type::String;
    std::string m_text;
};

/// Keys are 1 to 256 bytes of UTF-8 without control characters.
Result<void> validateKey(std::string_view key);

} // namespace ferrule::store
