// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialect.h"

namespace ferrule::serial {

using namespace Qt::StringLiterals;

Error Dialect::unsupported(const char* doWhat) const
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.what = std::string("The device cannot ") + doWhat + " over this line.";
    error.measured = u"It speaks %1."_s.arg(name()).toStdString();
    error.cause = "The firmware, or the dialect itself, has no command for it.";
    return error;
}

Task<Result<Settings>> Dialect::listSettings(Stage)
{
    co_return unsupported("list its settings");
}

Task<Result<QString>> Dialect::getSetting(QString, Stage)
{
    co_return unsupported("tell a setting");
}

Task<Result<void>> Dialect::setSetting(QString, QString)
{
    co_return unsupported("take a setting");
}

Task<Result<void>> Dialect::deleteSetting(QString)
{
    co_return unsupported("delete a setting");
}

Task<Result<void>> Dialect::commit()
{
    co_return unsupported("stage writes");
}

Task<Result<void>> Dialect::putCredential(CredentialKind, QByteArray, std::function<void(double)>)
{
    co_return unsupported("take a credential");
}

QByteArray Dialect::storedForm(CredentialKind, const QByteArray& pem) const
{
    return pem;
}

Task<Result<QString>> Dialect::hashCredential(CredentialKind, Stage)
{
    co_return unsupported("tell the digest of a credential");
}

Task<Result<QByteArray>> Dialect::readCredential(CredentialKind, Stage)
{
    co_return unsupported("hand out a credential");
}

Task<Result<void>> Dialect::generateKey()
{
    co_return unsupported("make a key");
}

Task<Result<QByteArray>> Dialect::certificateRequest(QString)
{
    co_return unsupported("sign a certificate request");
}

Task<Result<QByteArray>> Dialect::ownCertificate()
{
    co_return unsupported("show a certificate that it came with");
}

Task<Result<void>> Dialect::setClock(UtcMs)
{
    co_return unsupported("be told the time");
}

Task<Result<void>> Dialect::joinWifi(WifiNetwork)
{
    co_return unsupported("join a Wi-Fi network");
}

Task<Result<void>> Dialect::connectCloud()
{
    co_return unsupported("be told to connect");
}

Task<Result<void>> Dialect::reboot()
{
    co_return unsupported("be restarted");
}

Task<Result<void>> Dialect::setBehaviour(double, int, bool)
{
    co_return unsupported("be told how to send");
}

QString toString(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Authority:
        return u"authority"_s;
    case CredentialKind::Certificate:
        return u"certificate"_s;
    case CredentialKind::Key:
        return u"key"_s;
    }
    return {};
}

} // namespace ferrule::serial
