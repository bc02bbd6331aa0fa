// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/tls.h"

#include <QString>

/// What a broker's certificates come down to, in words.
namespace ferrule::ui {

/// One sentence: that the chain was accepted, or the first thing that is wrong with it.
QString tlsVerdict(const published::TlsPeer& peer);

/// What is wrong with which certificate, and what would mend it.
QString findingText(const published::TlsFinding& finding, const published::TlsPeer& peer);

/// "22 Nov 2026 to 20 Feb 2027, 90 days left"
QString validityText(const published::TlsCertificate& certificate, qint64 nowMs);

} // namespace ferrule::ui
