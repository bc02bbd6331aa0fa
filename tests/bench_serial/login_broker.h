// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/authority.h"
#include "support/mosquitto_fixture.h"

namespace ferrule::test {

/// A real mosquitto that lets in who shows a certificate of `authority`, or of one that it was told
/// to trust, and by whom it is called "localhost".
class LoginBroker
{
public:
    explicit LoginBroker(const pki::Authority& authority)
        : m_authority(authority)
    {
    }

    /// Answers what went wrong, or nothing. `alsoTrusted` are further roots, PEM.
    QString start(UtcMs now, const QByteArray& alsoTrusted = {});
    quint16 port() const { return m_mosquitto.port(); }
    /// Whether the certificate of that common name has logged in.
    bool sawLogin(const QString& commonName);

private:
    const pki::Authority& m_authority;
    MosquittoFixture m_mosquitto;
};

} // namespace ferrule::test
