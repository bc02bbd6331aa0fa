// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/identity_folder.h"

#include "pki/files.h"
#include "words/phrase.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

namespace ferrule::agent {

namespace {

constexpr int formatVersion = 1;

Error corrupt(const QString& path, std::string measured, std::string expected)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = phrase("agent", "The identity in %1 cannot be understood").arg(path);
    error.measured = std::move(measured);
    error.expected = std::move(expected);
    error.cause = phrase("agent", "The file was changed by something else, or is damaged.");
    error.remedy = phrase(
        "agent", "Restore the file from a copy, or move it away and provision the device again.");
    return error;
}

std::filesystem::path nativePath(const QString& path)
{
    return {QFile::encodeName(path).toStdString()};
}

/// Reads members of one type each and remembers the first that is wrong.
class Reader
{
public:
    explicit Reader(const QJsonObject& object)
        : m_object(object)
    {
    }
    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && !value.isString())
            m_wrong = phrase("agent", "the member \"%1\"").arg(name);
        return value.toString();
    }
    QByteArray pem(QLatin1StringView name) { return text(name).toUtf8(); }
    const std::string& wrong() const { return m_wrong; }

private:
    const QJsonObject& m_object;
    std::string m_wrong;
};

} // namespace

void Identity::release()
{
    api.clear();
    token.clear();
    accountId.clear();
    cloudName.clear();
    keyStaysHere = false;
    endpoint.clear();
    port = 443;
    certificatePem.clear();
    keyPem.clear();
    closedUntilMs = 0;
}

bool isUsableClaimId(const QString& claimId)
{
    return !claimId.isEmpty() && claimId.size() <= 23 &&
           std::all_of(claimId.begin(), claimId.end(), [](QChar c) {
               const char16_t u = c.unicode();
               return (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') ||
                      (u >= u'0' && u <= u'9') || u == u'-' || u == u'_';
           });
}

QString newClaimId()
{
    static constexpr char symbols[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString claimId;
    for (int i = 0; i < 10; ++i)
        claimId += QLatin1Char(symbols[QRandomGenerator::system()->bounded(32)]);
    return claimId;
}

IdentityFolder::IdentityFolder(QString path)
    : m_path(std::move(path))
{
}

QString IdentityFolder::filePath() const
{
    return m_path + QStringLiteral("/identity.json");
}

Result<Identity> IdentityFolder::load() const
{
    const QString path = filePath();
    const Result<std::string> content = pki::readFile(nativePath(path));
    if (!content) {
        if (content.error().kind == ErrorKind::NotFound)
            return Identity();
        return content.error();
    }
    QJsonParseError problem;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromStdString(*content), &problem);
    if (!document.isObject())
        return corrupt(path,
                       phrase("agent", "%1 at byte %2").arg(problem.errorString(), problem.offset),
                       phrase("agent", "a JSON object"));
    const QJsonObject object = document.object();
    const int version = object.value(QLatin1StringView("version")).toInt();
    if (version != formatVersion)
        return corrupt(path, phrase("agent", "version %1").arg(version),
                       phrase("agent", "version %1").arg(formatVersion));

    Reader reader(object);
    Identity identity;
    identity.claimId = reader.text(QLatin1StringView("id"));
    identity.product = reader.text(QLatin1StringView("product"));
    identity.builderUrl = reader.text(QLatin1StringView("builder"));
    identity.api = reader.text(QLatin1StringView("api"));
    identity.token = reader.text(QLatin1StringView("token"));
    identity.accountId = reader.text(QLatin1StringView("accountId"));
    identity.cloudName = reader.text(QLatin1StringView("cloudName"));
    identity.keyStaysHere = object.value(QLatin1StringView("csr")).toBool();
    identity.endpoint = reader.text(QLatin1StringView("endpoint"));
    const int port = object.value(QLatin1StringView("port")).toInt(443);
    identity.certificatePem = reader.pem(QLatin1StringView("certificate"));
    identity.keyPem = reader.pem(QLatin1StringView("key"));
    identity.authorityPem = reader.pem(QLatin1StringView("authority"));
    identity.closedUntilMs = object.value(QLatin1StringView("closedUntil")).toInteger();
    if (!reader.wrong().empty())
        return corrupt(path, reader.wrong(), phrase("agent", "a string there"));
    if (port < 1 || port > 65535)
        return corrupt(path, phrase("agent", "port %1").arg(port), phrase("agent", "1 to 65535"));
    if (!identity.claimId.isEmpty() && !isUsableClaimId(identity.claimId))
        return corrupt(path, phrase("agent", "the claim ID %1").arg(identity.claimId),
                       phrase("agent", "1 to 23 letters, digits, '-' and '_'"));
    identity.port = static_cast<quint16>(port);
    return identity;
}

Result<void> IdentityFolder::save(const Identity& identity) const
{
    const std::filesystem::path folder = nativePath(m_path);
    std::error_code failure;
    if (std::filesystem::create_directories(folder, failure))
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failure);
    if (failure) {
        Error error;
        error.kind =
            failure == std::errc::permission_denied ? ErrorKind::PermissionDenied : ErrorKind::Io;
        error.what = phrase("agent", "The state folder %1 cannot be made").arg(m_path);
        error.measured = failure.message();
        error.remedy = phrase("agent", "Choose a folder that this user may write to.");
        return error;
    }
    const QJsonObject object{
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("id"), identity.claimId},
        {QStringLiteral("product"), identity.product},
        {QStringLiteral("builder"), identity.builderUrl},
        {QStringLiteral("api"), identity.api},
        {QStringLiteral("token"), identity.token},
        {QStringLiteral("accountId"), identity.accountId},
        {QStringLiteral("cloudName"), identity.cloudName},
        {QStringLiteral("csr"), identity.keyStaysHere},
        {QStringLiteral("endpoint"), identity.endpoint},
        {QStringLiteral("port"), identity.port},
        {QStringLiteral("certificate"), QString::fromUtf8(identity.certificatePem)},
        {QStringLiteral("key"), QString::fromUtf8(identity.keyPem)},
        {QStringLiteral("authority"), QString::fromUtf8(identity.authorityPem)},
        {QStringLiteral("closedUntil"), qint64(identity.closedUntilMs)},
    };
    const QByteArray content = QJsonDocument(object).toJson(QJsonDocument::Indented);
    return pki::writeFile(nativePath(filePath()), {content.constData(), size_t(content.size())},
                          pki::FileAccess::OwnerOnly);
}

} // namespace ferrule::agent
