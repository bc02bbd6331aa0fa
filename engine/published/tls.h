// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What a broker showed when TLS was made with it.
namespace ferrule::published {

/// One certificate of a chain (RFC 5280, section 4.1).
struct TlsCertificate
{
    QString subject; ///< "CN=broker.example, O=Example"
    QString issuer;
    qint64 notBeforeMs = 0;
    qint64 notAfterMs = 0;
    QStringList names;   ///< what it is valid for: "DNS:broker.example", "IP:192.0.2.1"
    QString fingerprint; ///< SHA-256 of the whole certificate, lower-case hex
    bool selfSigned = false;

    bool operator==(const TlsCertificate&) const = default;
};

/// What the verification found wrong.
struct TlsFinding
{
    enum class Problem {
        NameMismatch,
        Expired,
        NotYetValid,
        SelfSigned,
        UnknownAuthority,
        Revoked,
        Other,
    };
    Problem problem = Problem::Other;
    QString text;   ///< the TLS library's sentence
    int depth = -1; ///< index in TlsPeer::chain of the certificate it is about; -1 = none

    bool operator==(const TlsFinding&) const = default;
};

struct TlsPeer
{
    QString endpoint;            ///< host:port
    QString protocol;            ///< "TLSv1.3"; empty = no agreement on one
    QString cipher;              ///< "TLS_AES_256_GCM_SHA384"
    bool resumed = false;        ///< an earlier, verified connection was taken up again
    QList<TlsCertificate> chain; ///< the broker's own first
    QList<TlsFinding> findings;  ///< empty = accepted; the first is the reason of a failure

    bool operator==(const TlsPeer&) const = default;
};

} // namespace ferrule::published
