// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/tls_rows.h"

namespace ferrule::app {

namespace {

using Problem = published::TlsFinding::Problem;

Problem toPublished(net::TlsProblem problem)
{
    switch (problem) {
    case net::TlsProblem::NameMismatch:
        return Problem::NameMismatch;
    case net::TlsProblem::Expired:
        return Problem::Expired;
    case net::TlsProblem::NotYetValid:
        return Problem::NotYetValid;
    case net::TlsProblem::SelfSigned:
        return Problem::SelfSigned;
    case net::TlsProblem::UnknownAuthority:
        return Problem::UnknownAuthority;
    case net::TlsProblem::Revoked:
        return Problem::Revoked;
    case net::TlsProblem::None:
    case net::TlsProblem::Other:
        break;
    }
    return Problem::Other;
}

published::TlsCertificate toPublished(const net::PeerCertificate& certificate)
{
    published::TlsCertificate shown;
    shown.subject = certificate.subject;
    shown.issuer = certificate.issuer;
    shown.notBeforeMs = certificate.notBefore;
    shown.notAfterMs = certificate.notAfter;
    shown.names = certificate.alternateNames;
    shown.fingerprint = QString::fromLatin1(certificate.sha256.toHex());
    shown.selfSigned = certificate.isSelfSigned;
    return shown;
}

} // namespace

std::optional<published::TlsPeer> toPublished(const net::TlsReport& report, const QString& endpoint)
{
    if (report.protocol.isEmpty() && report.chain.isEmpty() && report.findings.isEmpty())
        return std::nullopt;
    published::TlsPeer peer;
    peer.endpoint = endpoint;
    peer.protocol = report.protocol;
    peer.cipher = report.cipher;
    peer.resumed = report.resumed;
    for (const net::PeerCertificate& certificate : report.chain)
        peer.chain.append(toPublished(certificate));
    for (const net::TlsFinding& finding : report.findings)
        peer.findings.append({toPublished(finding.problem), finding.text, finding.depth});
    return peer;
}

} // namespace ferrule::app
