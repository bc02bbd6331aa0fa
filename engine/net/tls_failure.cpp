// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls_failure.h"

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
    {"certificate required", "The broker asks for a client certificate, and none was shown.",
     "Give a client certificate and its key."},
    {"certificate revoked", "The broker knows our certificate as revoked.",
     "Have a new certificate issued."},
    {"certificate expired", "The broker finds our certificate expired.",
     "Have a new certificate issued, or correct the clocks."},
    {"unknown ca", "The broker does not trust the authority that issued our certificate.",
     "Use a certificate of the broker's own authority."},
    {"bad certificate", "The broker refused our certificate.",
     "Use a certificate of the broker's own authority."},
    {"wrong version number", "The broker does not speak TLS on this port.",
     "Correct the port, or turn TLS off."},
    {"no application protocol", "The broker speaks none of the protocols offered by ALPN.",
     "Correct the ALPN setting."},
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
    Error error = failure("The certificate of " + peer + " was not accepted.");
    QStringList texts;
    for (const QSslError& each : errors)
        texts += each.errorString();
    error.measured = texts.join(QStringLiteral(" ")).toStdString();

    const QSslCertificate shown = errors.constFirst().certificate();
    switch (errors.constFirst().error()) {
    case QSslError::HostNameMismatch: {
        const QStringList names = shown.subjectInfo(QSslCertificate::CommonName) +
                                  shown.subjectAlternativeNames().values();
        error.expected = "A certificate for this host name.";
        error.cause =
            "The certificate is for " + names.join(QStringLiteral(", ")).toStdString() + ".";
        error.remedy = "Connect by a name that the certificate holds.";
        break;
    }
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        error.expected = "A certificate that is valid today.";
        error.cause = "It is valid from " +
                      shown.effectiveDate().toString(Qt::ISODate).toStdString() + " to " +
                      shown.expiryDate().toString(Qt::ISODate).toStdString() + ".";
        error.remedy = "Renew the broker's certificate, or correct the clock.";
        break;
    case QSslError::CertificateRevoked:
        error.expected = "A certificate that is still good.";
        error.cause = "Its authority has revoked it.";
        error.remedy = "Have a new certificate issued for the broker.";
        break;
    case QSslError::SelfSignedCertificate:
        error.expected = "A certificate of a trusted authority, or one that is trusted itself.";
        error.cause = "The broker signed its certificate itself.";
        error.remedy =
            "Give this very certificate as the authority, if the broker is the right one.";
        break;
    default:
        error.expected = "A chain that ends at a trusted authority.";
        error.cause = "The authority that issued it is not among the trusted ones.";
        error.remedy = "Give the authority's certificate that belongs to this broker.";
    }
    return error;
}

Error handshakeFailure(const std::string& peer, const std::string& said)
{
    Error error = failure("The TLS handshake with " + peer + " failed.");
    error.measured = said;
    for (const Advice& advice : alertAdvice) {
        if (said.find(advice.said) != std::string::npos) {
            error.cause = advice.cause;
            error.remedy = advice.remedy;
            break;
        }
    }
    return error;
}

} // namespace ferrule::net
