// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/message.h"

#include "base/phrase_mark.h"
#include "store/core/json.h"
#include "store/core/json_scanner.h"

namespace ferrule::store {

namespace {

constexpr const char* noSet = markPhrase("base", "A store/set message cannot be read");
constexpr const char* noGet = markPhrase("base", "A store/get message cannot be read");

Error unreadable(const char* what, std::size_t offset, std::string expected)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = what;
    error.measured = "something else at byte " + std::to_string(offset);
    error.expected = std::move(expected);
    return error;
}

/// The members of interest as they were written; empty where a member is missing.
struct Tokens
{
    std::string_view key;
    std::string_view value;
    std::string_view type;
};

/// Walks over one flat object; answers what was wrong at scanner.offset().
bool readTokens(JsonScanner& scanner, std::string_view text, Tokens& tokens)
{
    scanner.skipSpace();
    if (!scanner.take('{'))
        return false;
    scanner.skipSpace();
    if (scanner.take('}'))
        return true;
    do {
        scanner.skipSpace();
        std::string_view member;
        if (!scanner.string(member))
            return false;
        scanner.skipSpace();
        if (!scanner.take(':'))
            return false;
        scanner.skipSpace();
        const std::size_t start = scanner.offset();
        if (!scanner.value())
            return false;
        const std::string_view token = text.substr(start, scanner.offset() - start);
        if (member == "\"key\"")
            tokens.key = token;
        else if (member == "\"value\"")
            tokens.value = token;
        else if (member == "\"type\"")
            tokens.type = token;
        scanner.skipSpace();
    } while (scanner.take(','));
    return scanner.take('}');
}

/// What field agents print with a format string is not always JSON: quotes in a string, or a number
/// that is none. The three parts are found by the fixed text around them.
bool salvage(std::string_view payload, Tokens& tokens)
{
    constexpr std::string_view opening = "{\"key\":";
    constexpr std::string_view middle = ",\"value\":";
    constexpr std::string_view closing = ",\"type\":";
    if (!payload.starts_with(opening) || !payload.ends_with('}'))
        return false;
    const auto value = payload.find(middle);
    const auto type = payload.rfind(closing);
    if (value == std::string_view::npos || type == std::string_view::npos ||
        type < value + middle.size())
        return false;
    tokens.key = payload.substr(opening.size(), value - opening.size());
    const auto valueStart = value + middle.size();
    tokens.value = payload.substr(valueStart, type - valueStart);
    const auto typeStart = type + closing.size();
    tokens.type = payload.substr(typeStart, payload.size() - 1 - typeStart);
    return true;
}

Type typeOfToken(std::string_view token)
{
    switch (token.empty() ? '{' : token.front()) {
    case '"':
        return Type::String;
    case 't':
    case 'f':
        return Type::Boolean;
    case '{':
    case '[':
    case 'n':
        return Type::Json;
    default:
        return Type::Number;
    }
}

Result<Value> valueOfToken(Type type, std::string_view token)
{
    if (type != Type::String)
        return Value::parse(type, token);
    Result<std::string> text = unquoteJson(token);
    if (!text)
        return text.error();
    return Value::string(std::move(*text));
}

/// A value that is not JSON, kept as its text.
SetMessage keptAsText(std::string key, std::string_view token, std::string_view type)
{
    SetMessage message;
    message.key = std::move(key);
    if (token.size() >= 2 && token.front() == '"' && token.back() == '"') {
        message.value = Value::string(std::string(token.substr(1, token.size() - 2)));
        message.finding =
            markPhrase("base", "The device did not escape the quotes in this string.");
    } else {
        message.value = Value::string(std::string(token));
        message.finding = "A " + std::string(type) + " was sent as " + std::string(token) +
                          ", which is not JSON.";
    }
    return message;
}

} // namespace

Result<SetMessage> readSetMessage(std::string_view payload)
{
    if (!isUtf8(payload))
        return unreadable(noSet, 0, "UTF-8");
    Tokens tokens;
    JsonScanner scanner(payload);
    bool isJson = readTokens(scanner, payload, tokens);
    scanner.skipSpace();
    isJson = isJson && scanner.atEnd();
    if (!isJson && !salvage(payload, tokens))
        return unreadable(noSet, scanner.offset(), scanner.expected());

    Result<std::string> key = unquoteJson(tokens.key);
    if (!key)
        return unreadable(noSet, scanner.offset(),
                          markPhrase("base", "a member \"key\" that is a string"));
    if (const Result<void> good = validateKey(*key); !good)
        return unreadable(noSet, scanner.offset(), good.error().expected + " as key");
    const std::string declared = unquoteJson(tokens.type).valueOr({});
    if (!isJson)
        return keptAsText(std::move(*key), tokens.value, declared);
    if (tokens.value.empty())
        return unreadable(noSet, scanner.offset(), markPhrase("base", "a member \"value\""));

    SetMessage message;
    message.key = std::move(*key);
    const Type sent = typeOfToken(tokens.value);
    const std::optional<Type> wanted = typeFromName(declared);
    const Type type = wanted == Type::Json ? Type::Json : sent;
    Result<Value> value = valueOfToken(type, tokens.value);
    if (!value) {
        // A number too large for a double is still JSON.
        message.value = Value::string(std::string(tokens.value));
        message.finding = "A " + declared + " was sent as " + std::string(tokens.value) +
                          ", which cannot be represented.";
        return message;
    }
    message.value = std::move(*value);
    if (!wanted && !tokens.type.empty())
        message.finding =
            "The device named a type that is not known: " + std::string(tokens.type) + '.';
    else if (wanted && *wanted != type)
        message.finding = "A " + declared + " was sent as " + std::string(tokens.value) + '.';
    return message;
}

std::string writeSetMessage(std::string_view key, const Value& value)
{
    std::string text = "{\"key\":" + quoteJson(key) + ",\"value\":" + value.json() + ",\"type\":\"";
    text += name(value.type());
    return text + "\"}";
}

Result<std::string> readGetMessage(std::string_view payload)
{
    Tokens tokens;
    JsonScanner scanner(payload);
    if (!isUtf8(payload) || !readTokens(scanner, payload, tokens))
        return unreadable(noGet, scanner.offset(), scanner.expected());
    Result<std::string> key = unquoteJson(tokens.key);
    if (!key || !validateKey(*key))
        return unreadable(noGet, scanner.offset(),
                          markPhrase("base", "a member \"key\" that is a string"));
    return key;
}

std::string writeGetMessage(std::string_view key)
{
    return "{\"key\":" + quoteJson(key) + "}";
}

} // namespace ferrule::store
