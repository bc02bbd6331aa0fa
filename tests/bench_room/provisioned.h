// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/identity_folder.h"
#include "scripted_broker.h"

namespace ferrule::test {

/// An identity that the scripted broker lets in.
inline agent::Identity provisioned(const ScriptedBroker& broker, const QString& claimId)
{
    const ScriptedBroker::Credentials credentials = broker.issue(claimId);
    agent::Identity identity;
    identity.claimId = claimId;
    identity.accountId = QStringLiteral("ACC1");
    identity.endpoint = QStringLiteral("localhost");
    identity.port = broker.port();
    identity.certificatePem = credentials.certificatePem;
    identity.keyPem = credentials.keyPem;
    identity.authorityPem = broker.authorityPem();
    return identity;
}

} // namespace ferrule::test
