// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialect.h"

#include "base/phrase_mark.h"

namespace ferrule::serial {

using namespace Qt::StringLiterals;

Error Dialect::unsupported(std::string what) const
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.what = std::move(what);
    error.measured = phrase("serial", "It speaks %1.").arg(name());
    error.cause = phrase("serial", "The firmware, or the dialect itself, has no command for it.");
    return error;
}

Task<Result<Settings>> Dialect::listSettings(Stage)
{
    co_return unsupported(phrase("serial", "The device cannot list its settings over this line."));
}

Task<Result<QString>> Dialect::getSetting(QString, Stage)
{
    co_return unsupported(phrase("serial", "The device cannot tell a setting over this line."));
}

Task<Result<void>> Dialect::setSetting(QString, QString)
{
    co_return unsupported(phrase("serial", "The device cannot take a setting over this line."));
}

Task<Result<void>> Dialect::deleteSetting(QString)
{
    co_return unsupported(phrase("serial", "The device cannot delete a setting over this line."));
}

Task<Result<void>> Dialect::commit()
{
    co_return unsupported(phrase("serial", "The device cannot stage writes over this line."));
}

Task<Result<void>> Dialect::putCredential(CredentialKind, QByteArray, std::function<void(double)>)
{
    co_return unsupported(phrase("serial", "The device cannot take a credential over this line."));
}

QByteArray Dialect::storedForm(CredentialKind, const QByteArray& pem) const
{
    return pem;
}

Task<Result<QString>> Dialect::hashCredential(CredentialKind, Stage)
{
    co_return unsupported(
        phrase("serial", "The device cannot tell the digest of a credential over this line."));
}

Task<Result<QByteArray>> Dialect::readCredential(CredentialKind, Stage)
{
    co_return unsupported(
        phrase("serial", "The device cannot hand out a credential over this line."));
}

Task<Result<void>> Dialect::generateKey()
{
    co_return unsupported(phrase("serial", "The device cannot make a key over this line."));
}

Task<Result<QByteArray>> Dialect::certificateRequest(QString)
{
    co_return unsupported(
        phrase("serial", "The device cannot sign a certificate request over this line."));
}

Task<Result<QByteArray>> Dialect::ownCertificate()
{
    co_return unsupported(
        phrase("serial", "The device cannot show a certificate that it came with over this line."));
}

Task<Result<void>> Dialect::setClock(UtcMs)
{
    co_return unsupported(phrase("serial", "The device cannot be told the time over this line."));
}

Task<Result<void>> Dialect::joinWifi(WifiNetwork)
{
    co_return unsupported(
        phrase("serial", "The device cannot join a Wi-Fi network over this line."));
}

Task<Result<void>> Dialect::connectCloud()
{
    co_return unsupported(phrase("serial", "The device cannot be told to connect over this line."));
}

Task<Result<void>> Dialect::reboot()
{
    co_return unsupported(phrase("serial", "The device cannot be restarted over this line."));
}

Task<Result<void>> Dialect::setBehaviour(double, int, bool)
{
    co_return unsupported(
        phrase("serial", "The device cannot be told how to send over this line."));
}

bool isOver(const Error& error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::LinkLost;
}

Error asEnd(Error reason)
{
    if (reason.kind != ErrorKind::LinkLost)
        reason.kind = ErrorKind::Cancelled;
    return reason;
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

Phrase phraseOf(CredentialKind kind, const char* authority, const char* certificate,
                const char* key)
{
    switch (kind) {
    case CredentialKind::Authority:
        return phrase("serial", authority);
    case CredentialKind::Certificate:
        return phrase("serial", certificate);
    case CredentialKind::Key:
        return phrase("serial", key);
    }
    Q_UNREACHABLE();
}

QString title(CredentialKind kind)
{
    return phraseOf(kind, markPhrase("serial", "authority"), markPhrase("serial", "certificate"),
                    markPhrase("serial", "key"))
        .text();
}

} // namespace ferrule::serial
