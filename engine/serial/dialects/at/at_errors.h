// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace ferrule::serial::at {

/// Codes of "+CME ERROR:" on nRF91 modems (nRF91 AT commands reference, credential storage).
namespace cme {
inline constexpr int notFound = 513;
inline constexpr int noAccess = 514;
inline constexpr int full = 515;
inline constexpr int active = 518;
inline constexpr int exists = 519;
inline constexpr int powerWarning = 528;
} // namespace cme

/// Codes of "ERR#" (AWS IoT ExpressLink programmer's guide, table 1).
namespace expresslink {
inline constexpr int unknownCommand = 3;
inline constexpr int parameter = 4;
inline constexpr int invalidEscape = 5;
inline constexpr int unknownKey = 11;
inline constexpr int readOnly = 12;
inline constexpr int writeOnly = 13;
inline constexpr int connectFailed = 14;
inline constexpr int signature = 23;
inline constexpr int busy = 25;
inline constexpr int badCertificate = 26;
} // namespace expresslink

/// Adds kind, cause and remedy to the refusal whose code is in `error`; unknown codes stay as they
/// are.
void explainCme(Error& error);
void explainExpressLink(Error& error);

} // namespace ferrule::serial::at
