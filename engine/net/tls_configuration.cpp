// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls_configuration.h"

#include "words/phrase.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/err.h>

namespace ferrule::net {

namespace {

Error unusable(std::string what, std::string cause, std::string remedy)
{
    Error error;
    error.kind = ErrorKind::Tls;
    error.what = std::move(what);
    error.cause = std::move(cause);
    error.remedy = std::move(remedy);
    return error;
}

/// QSslKey has to be told the algorithm, which a PKCS#8 file does not name in its header.
QSslKey readKey(const QByteArray& pem, const QByteArray& passphrase)
{
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        key = QSslKey(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            break;
    }
    // OpenSSL keeps the failed attempt in a queue of the thread, where the next read of any other
    // TLS connection would find it and take it for a failure of its own.
    ERR_clear_error();
    return key;
}

Result<void> readIdentity(const TlsOptions& options, QSslConfiguration& configuration)
{
    if (options.certificatePem.isEmpty() && options.keyPem.isEmpty())
        return {};
    const QList<QSslCertificate> chain =
        QSslCertificate::fromData(options.certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return unusable(
            phrase("net", "The client certificate cannot be read."),
            phrase("net", "It is not a certificate in PEM form, or only the key was given."),
            phrase("net", "Choose the certificate file that belongs to the key."));
    const QSslKey key = readKey(options.keyPem, options.keyPassphrase);
    if (key.isNull())
        return unusable(
            phrase("net", "The private key cannot be read."),
            phrase("net", "It is not an RSA or EC key in PEM form, or its passphrase is another."),
            phrase("net", "Choose the key file of the certificate and give its passphrase."));
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return {};
}

} // namespace

Result<QSslConfiguration> makeTlsConfiguration(const TlsOptions& options)
{
    if (!QSslSocket::supportsSsl())
        return unusable(phrase("net", "TLS is not available."),
                        phrase("net", "Qt found no usable OpenSSL library."),
                        phrase("net", "Install OpenSSL 3."));

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(options.verifyPeer ? QSslSocket::VerifyPeer
                                                       : QSslSocket::VerifyNone);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
    if (!options.authorityPem.isEmpty()) {
        const QList<QSslCertificate> authorities =
            QSslCertificate::fromData(options.authorityPem, QSsl::Pem);
        if (authorities.isEmpty())
            return unusable(phrase("net", "The authority's certificate cannot be read."),
                            phrase("net", "It is not a certificate in PEM form."),
                            phrase("net", "Choose the file with the authority's certificate."));
        configuration.setCaCertificates(authorities);
    }
    if (!options.alpn.isEmpty())
        configuration.setAllowedNextProtocols(options.alpn);
    if (const Result<void> identity = readIdentity(options, configuration); !identity)
        return identity.error();
    return configuration;
}

} // namespace ferrule::net
