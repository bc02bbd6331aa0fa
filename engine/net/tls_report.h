// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace ferrule::net {

/// One certificate of a chain, as it is shown to people (RFC 5280 section 4.1).
struct PeerCertificate
{
    QString subject; ///< "CN=broker.example, O=Example"
    QString issuer;
    UtcMs notBefore = 0;
    UtcMs notAfter = 0;
    QByteArray sha256;          ///< fingerprint of the whole certificate, 32 bytes
    QStringList alternateNames; ///< "DNS:broker.example", "IP:192.0.2.1"
    bool isSelfSigned = false;  ///< its issuer is itself, by name
};

/// What the verification found wrong.
enum class TlsProblem : quint8 {
    None,
    NameMismatch,
    Expired,
    NotYetValid,
    SelfSigned,       ///< the leaf, or the root of its chain, signs itself and is not trusted
    UnknownAuthority, ///< the chain does not end at a trusted root
    Revoked,
    Other,
};

struct TlsFinding
{
    TlsProblem problem = TlsProblem::None;
    QString text;   ///< the TLS library's sentence
    int depth = -1; ///< index in TlsReport::chain of the certificate it is about; -1 = none
};

/// What a TLS peer showed, and what came of it. Plain values, for a user interface.
struct TlsReport
{
    QString protocol;             ///< "TLSv1.3"; empty = no TLS, or no agreement on one
    QString cipher;               ///< "TLS_AES_256_GCM_SHA384"
    bool resumed = false;         ///< the ticket of an earlier, verified connection was taken
    QList<PeerCertificate> chain; ///< the peer's own first; a resumed connection shows that alone
    QList<TlsFinding> findings;   ///< empty = accepted; the first is the reason of a failure
};

} // namespace ferrule::net
