// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls_description.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>

namespace ferrule::net {

namespace {

/// "CN=device, O=Example", the way certificates are spoken of.
QString nameOf(const QSslCertificate& certificate,
               QStringList (QSslCertificate::*values)(const QByteArray&) const,
               const QList<QByteArray>& attributes)
{
    QStringList parts;
    for (const QByteArray& attribute : attributes) {
        for (const QString& value : (certificate.*values)(attribute))
            parts += QString::fromLatin1(attribute) + u'=' + value;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

PeerCertificate describeCertificate(const QSslCertificate& certificate)
{
    PeerCertificate shown;
    shown.subject =
        nameOf(certificate, &QSslCertificate::subjectInfo, certificate.subjectInfoAttributes());
    shown.issuer =
        nameOf(certificate, &QSslCertificate::issuerInfo, certificate.issuerInfoAttributes());
    shown.notBefore = certificate.effectiveDate().toMSecsSinceEpoch();
    shown.notAfter = certificate.expiryDate().toMSecsSinceEpoch();
    shown.sha256 = certificate.digest(QCryptographicHash::Sha256);
    // Qt's own answer says no for one that may not sign others.
    shown.isSelfSigned = shown.subject == shown.issuer;
    const auto names = certificate.subjectAlternativeNames();
    for (auto it = names.begin(); it != names.end(); ++it) {
        const QLatin1StringView kind(it.key() == QSsl::DnsEntry     ? "DNS:"
                                     : it.key() == QSsl::EmailEntry ? "email:"
                                                                    : "IP:");
        shown.alternateNames += kind + it.value();
    }
    return shown;
}

TlsProblem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::NoError:
        return TlsProblem::None;
    case QSslError::HostNameMismatch:
        return TlsProblem::NameMismatch;
    case QSslError::CertificateExpired:
        return TlsProblem::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsProblem::NotYetValid;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return TlsProblem::SelfSigned;
    case QSslError::CertificateUntrusted:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return TlsProblem::UnknownAuthority;
    case QSslError::CertificateRevoked:
        return TlsProblem::Revoked;
    default:
        return TlsProblem::Other;
    }
}

TlsReport describeTls(const QSslSocket& socket, const QList<QSslError>& errors)
{
    TlsReport report;
    QList<QSslCertificate> chain = socket.peerCertificateChain();
    const QSslCertificate leaf = socket.peerCertificate();
    const QSslCipher cipher = socket.sessionCipher();
    if (!cipher.isNull()) {
        report.protocol = cipher.protocolString();
        report.cipher = cipher.name();
    }
    // A ticket holds the peer's own certificate and no chain; a full handshake shows both.
    report.resumed = chain.isEmpty() && !leaf.isNull();
    if (report.resumed)
        chain.append(leaf);
    for (const QSslCertificate& certificate : std::as_const(chain))
        report.chain.append(describeCertificate(certificate));
    for (const QSslError& error : errors) {
        TlsFinding finding;
        finding.problem = problemOf(error.error());
        finding.text = error.errorString();
        finding.depth = static_cast<int>(chain.indexOf(error.certificate()));
        report.findings.append(finding);
    }
    return report;
}

} // namespace ferrule::net
