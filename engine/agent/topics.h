// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The topics of a device, as devices in the field use them.
namespace ferrule::agent::topics {

/// Prefix of what the cloud's rules take in (basic ingest of AWS IoT Core).
inline QByteArray ruled(const QByteArray& claimId, const QByteArray& rest)
{
    return "$aws/rules/IotoDevice/ioto/service/" + claimId + '/' + rest;
}

inline QByteArray service(const QByteArray& claimId, const QByteArray& rest)
{
    return "ioto/service/" + claimId + '/' + rest;
}

inline QByteArray device(const QByteArray& claimId, const QByteArray& rest)
{
    return "ioto/device/" + claimId + '/' + rest;
}

inline QByteArray account(const QByteArray& accountId, const QByteArray& rest)
{
    return "ioto/account/" + accountId + '/' + rest;
}

} // namespace ferrule::agent::topics
