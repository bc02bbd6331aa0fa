// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace ferrule::agent {

/// Tells a flow whether its owner is still there. The owner holds one, hands its token to each flow
/// and ends it before anything else in its destructor; the flow looks at the token after each await
/// and touches the owner no more once `over` is set.
class Life
{
public:
    struct Token
    {
        bool over = false;
    };
    using Pointer = std::shared_ptr<const Token>;

    ~Life() { end(); }
    Life() = default;
    Life(const Life&) = delete;
    Life& operator=(const Life&) = delete;

    Pointer token() const { return m_token; }
    void end() { m_token->over = true; }

private:
    std::shared_ptr<Token> m_token = std::make_shared<Token>();
};

} // namespace ferrule::agent
