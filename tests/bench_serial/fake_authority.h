// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/authority.h"
#include "serial/provisioning_authority.h"

#include <QSet>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <optional>

namespace ferrule::test {

/// A provisioning authority without a cloud behind it: certificates are real, logins are told by
/// the test. Any call can be held back until it is let go.
class FakeAuthority final : public serial::ProvisioningAuthority
{
public:
    explicit FakeAuthority(Scheduler& scheduler);

    Task<Result<serial::DeviceClaim>> claim(serial::ClaimRequest request) override;
    Task<Result<serial::IssuedCertificate>> sign(QString claimId, QByteArray requestPem) override;
    bool adopts() const override { return adoptsForeign; }
    Task<Result<serial::IssuedCertificate>> adopt(QString claimId,
                                                  QByteArray certificatePem) override;
    Task<Result<void>> revoke(QString serial, QString reason) override;
    Task<Result<void>> confirm(QString serial) override;
    Task<Result<serial::Login>> awaitLogin(QString claimId, QString serial,
                                           Duration timeout) override;

    /// The next call of this name waits until letGo(). Names are those of the methods.
    void hold(const QString& call) { m_held.insert(call); }
    void letGo();
    bool isHolding() const { return m_gate.has_value(); }
    /// The next call of this name fails.
    void fail(const QString& call, ErrorKind kind) { m_failures.insert(call, kind); }

    const pki::Authority& authority() const { return *m_authority; }

    /// Takes the certificates that devices came with; else it answers Unsupported.
    bool adoptsForeign = false;
    /// Whether a broker has seen a login of this common name; where it is set, awaitLogin() waits
    /// for it.
    std::function<bool(const QString& commonName)> sawLogin;

    QStringList calls;
    QSet<QString> issued;
    QSet<QString> revoked;
    QSet<QString> confirmed;
    serial::Settings settings;

    QSet<QString> valid() const { return issued - revoked; }

private:
    Task<Result<void>> pass(QString call);

    Scheduler& m_scheduler;
    QTemporaryDir m_folder;
    std::optional<pki::Authority> m_authority;
    Flows m_flows;
    QMap<QString, QString> m_commonNames; ///< by the certificate's serial number
    QSet<QString> m_held;
    QMap<QString, ErrorKind> m_failures;
    std::optional<Pending<void>> m_gate;
};

} // namespace ferrule::test
