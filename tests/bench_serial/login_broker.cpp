// SPDX-License-Identifier: GPL-3.0-or-later
#include "login_broker.h"

#include "pki/private_key.h"
#include "pki/signing_request.h"

#include <QFile>

namespace ferrule::test {

using namespace Qt::StringLiterals;

namespace {

bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

QString LoginBroker::start(UtcMs now, const QByteArray& alsoTrusted)
{
    const Result<pki::PrivateKey> key = pki::PrivateKey::generate();
    if (!key)
        return QString::fromStdString(describe(key.error()));
    const Result<pki::SigningRequest> request =
        pki::SigningRequest::create(key.value(), "localhost");
    const Result<pki::IssuedCertificate> certificate =
        m_authority.issueServer(request.value(), {"DNS:localhost", "IP:127.0.0.1"}, now);
    if (!certificate)
        return QString::fromStdString(describe(certificate.error()));
    const QString folder = m_mosquitto.folder();
    const QByteArray roots = QByteArray::fromStdString(m_authority.certificatePem()) + alsoTrusted;
    if (!writeFile(folder + u"/trusted.pem"_s, roots) ||
        !writeFile(folder + u"/broker.pem"_s, QByteArray::fromStdString(certificate.value().pem)) ||
        !writeFile(folder + u"/broker.key"_s,
                   QByteArray::fromStdString(key.value().toPem().valueOr({}))))
        return u"The broker's files cannot be written."_s;
    const QByteArray path = folder.toLocal8Bit();
    m_mosquitto.addConfig("cafile " + path + "/trusted.pem");
    m_mosquitto.addConfig("certfile " + path + "/broker.pem");
    m_mosquitto.addConfig("keyfile " + path + "/broker.key");
    m_mosquitto.addConfig("require_certificate true");
    m_mosquitto.addConfig("use_identity_as_username true");
    return m_mosquitto.start();
}

bool LoginBroker::sawLogin(const QString& commonName)
{
    return m_mosquitto.log().contains("u'" + commonName.toUtf8() + '\'');
}

} // namespace ferrule::test
