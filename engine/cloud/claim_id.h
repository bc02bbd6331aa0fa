// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace ferrule::cloud {

/// A new claim ID: 10 symbols of Crockford's base 32, upper case (50 bits), from the system's
/// strong random source. Source: facts/wire.md (a).
QString makeClaimId();

/// Whether a claim ID may be used: 1 to 20 of A-Z, a-z, 0-9, '-' and '_'. Hand-written ones are
/// allowed; longer ones are refused by agents, and other characters would reach topics and ACLs.
bool isValidClaimId(QStringView claimId);

/// A new bearer or product token: 256 bits from the strong random source, 64 hex digits.
QString makeToken();

/// What of a token is stored: its SHA-256, lower-case hex.
QString tokenHash(QStringView token);

} // namespace ferrule::cloud
