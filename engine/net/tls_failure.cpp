// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls_failure.h"

#include "base/phrase_mark.h"
#include "words/phrase.h"

#include <QSslCertificate>
#include <QStringList>

namespace ferrule::net {

namespace {

struct Advice
{
    const char* said; ///< part of OpenSSL's text
    const char* cause;
    const char* remedy;
};

constexpr Advice alertAdvice[] = {
    {"certificate required",
     markPhrase("net", "The broker asks for a client certificate, and none was shown."),
     markPhrase("net", "Give a client certificate and its key.")},
    {"certificate revoked", markPhrase("net", "The broker knows our certificate as revoked."),
     markPhrase("net", "Have a new certificate issued.")},
    {"certificate expired", markPhrase("net", "The broker finds our certificate expired."),
     markPhrase("net", "Have a new certificate issued, or correct the clocks.")},
    {"unknown ca",
     markPhrase("net", "The broker does not trust the authority that issued our certificate."),
     markPhrase("net", "Use a certificate of the broker's own authority.")},
    {"bad certificate", markPhrase("net", "The broker refused our certificate."),
     markPhrase("net", "Use a certificate of the broker's own authority.")},
    {"wrong version number", markPhrase("net", "The broker does not speak TLS on this port."),
     markPhrase("net", "Correct the port, or turn TLS off.")},
    {"no application protocol",
     markPhrase("net", "The broker speaks none of the protocols offered by ALPN."),
     markPhrase("net", "Correct the ALPN setting.")},
};

Error failure(std::string what)
{
    Error error;
    error.kind = ErrorKind::Tls;
    error.what = std::move(what);
    return error;
}

} // namespace

Error certificateFailure(const std::string& peer, const QList<QSslError>& errors)
{
    Error error = failure(phrase("net", "The certificate of %1 was not accepted.").arg(peer));
    QStringList texts;
    for (const QSslError& each : errors)
        texts += each.errorString();
    error.measured = texts.join(QStringLiteral(" ")).toStdString();

    const QSslCertificate shown = errors.constFirst().certificate();
    switch (errors.constFirst().error()) {
    case QSslError::HostNameMismatch: {
        const QStringList names = shown.subjectInfo(QSslCertificate::CommonName) +
                                  shown.subjectAlternativeNames().values();
        error.expected = phrase("net", "A certificate for this host name.");
        error.cause =
            phrase("net", "The certificate is for %1.").arg(names.join(QStringLiteral(", ")));
        error.remedy = phrase("net", "Connect by a name that the certificate holds.");
        break;
    }
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        error.expected = phrase("net", "A certificate that is valid today.");
        error.cause = phrase("net", "It is valid from %1 to %2.")
                          .arg(shown.effectiveDate().toString(Qt::ISODate),
                               shown.expiryDate().toString(Qt::ISODate));
        error.remedy = phrase("net", "Renew the broker's certificate, or correct the clock.");
        break;
    case QSslError::CertificateRevoked:
        error.expected = phrase("net", "A certificate that is still good.");
        error.cause = phrase("net", "Its authority has revoked it.");
        error.remedy = phrase("net", "Have a new certificate issued for the broker.");
        break;
    case QSslError::SelfSignedCertificate:
        error.expected =
            phrase("net", "A certificate of a trusted authority, or one that is trusted itself.");
        error.cause = phrase("net", "The broker signed its certificate itself.");
        error.remedy = phrase(
            "net", "Give this very certificate as the authority, if the broker is the right one.");
        break;
    default:
        error.expected = phrase("net", "A chain that ends at a trusted authority.");
        error.cause = phrase("net", "The authority that issued it is not among the trusted ones.");
        error.remedy =
            phrase("net", "Give the authority's certificate that belongs to this broker.");
    }
    return error;
}

Error handshakeFailure(const std::string& peer, const std::string& said)
{
    Error error = failure(phrase("net", "The TLS handshake with %1 failed.").arg(peer));
    error.measured = said;
    for (const Advice& advice : alertAdvice) {
        if (said.find(advice.said) != std::string::npos) {
            error.cause = phrase("net", advice.cause);
            error.remedy = phrase("net", advice.remedy);
            break;
        }
    }
    return error;
}

} // namespace ferrule::net
