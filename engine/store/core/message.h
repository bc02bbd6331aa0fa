// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/core/value.h"

namespace ferrule::store {

/// What a device sent to its `store/set` topic.
struct SetMessage
{
    std::string key;
    Value value;
    std::string finding; ///< what an agent's bug did to it, a sentence; empty = nothing
};

/// Reads `{"key":…,"value":…,"type":…}`, white space and member order as they come. Known agent
/// bugs are kept as they came and named in `finding`: a boolean sent as a number (it stays a
/// number), a string whose quotes were not escaped. Protocol for anything else that cannot be read.
Result<SetMessage> readSetMessage(std::string_view payload);

/// `{"key":"model","value":"Acme Rocket","type":"string"}`, escaped; booleans are true or false.
std::string writeSetMessage(std::string_view key, const Value& value);

/// The key of `{"key":"model"}`, the body of a get. Protocol where there is none.
Result<std::string> readGetMessage(std::string_view payload);
std::string writeGetMessage(std::string_view key);

} // namespace ferrule::store
