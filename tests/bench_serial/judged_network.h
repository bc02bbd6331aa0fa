// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/modem_network.h"
#include "fake_authority.h"

namespace ferrule::test {

/// Decides on a modem's login as a broker does: by the authority that it trusts, its key, and
/// whether its certificate is valid.
class LoginJudge
{
public:
    explicit LoginJudge(const FakeAuthority& authority)
        : m_authority(authority)
    {
    }

    bench::ModemNetwork::Outcome judge(const bench::ModemNetwork::Target& target);

    QString letIn; ///< the common name of the last one; empty = nobody was let in since

private:
    const FakeAuthority& m_authority;
};

/// A modem's network without a socket: one name, one broker, which the judge decides for.
class JudgedNetwork final : public bench::ModemNetwork
{
public:
    explicit JudgedNetwork(LoginJudge& judge)
        : m_judge(judge)
    {
    }

    void resolve(const QString& host, std::function<void(const QString& address)> done) override;
    void open(const Target& target,
              std::function<void(Outcome outcome, const QString& told)> done) override;
    void close() override;
    bool isConnected() const override { return m_connected; }

private:
    LoginJudge& m_judge;
    bool m_connected = false;
};

} // namespace ferrule::test
