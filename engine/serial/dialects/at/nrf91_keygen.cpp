// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/nrf91_keygen.h"

#include "pki/signing_request.h"
#include "words/phrase.h"

namespace ferrule::serial::at {

namespace {

constexpr qsizetype pemLineLength = 64;

Error brokenKeygen(const QString& measured)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("serial", "The modem's signing request cannot be used.");
    error.measured = measured.toStdString();
    error.expected =
        phrase("serial", "base64url(CSR DER).base64url(COSE), signed with the new key.");
    error.cause = phrase("serial", "Bytes were lost on the line.");
    error.remedy = phrase("serial", "Resume: a new key is made.");
    return error;
}

} // namespace

Result<QByteArray> requestFromKeygen(const QByteArray& answer)
{
    const QByteArray encoded = answer.left(answer.indexOf('.'));
    if (encoded.size() == answer.size())
        return brokenKeygen(
            phrase("serial", "%1 characters without a dot.").arg(answer.size()).text());
    const auto der = QByteArray::fromBase64Encoding(
        encoded, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                     QByteArray::AbortOnBase64DecodingErrors);
    if (!der)
        return brokenKeygen(phrase("serial", "Characters that are no base64url.").text());
    const QByteArray base64 = der.decoded.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE REQUEST-----\n";
    for (qsizetype at = 0; at < base64.size(); at += pemLineLength)
        pem += base64.mid(at, pemLineLength) + '\n';
    pem += "-----END CERTIFICATE REQUEST-----\n";
    const Result<pki::SigningRequest> request = pki::SigningRequest::fromPem(pem.toStdString());
    if (!request)
        return brokenKeygen(QString::fromStdString(request.error().what));
    return pem;
}

} // namespace ferrule::serial::at
