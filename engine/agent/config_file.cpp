// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/config_file.h"

#include "pki/files.h"
#include "words/phrase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace ferrule::agent {

namespace {

Error wrong(const QString& path, const std::string& measured, std::string expected)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = phrase("agent", "The configuration %1 cannot be used").arg(path);
    error.measured = measured;
    error.expected = std::move(expected);
    error.remedy = phrase("agent", "Correct the file.");
    return error;
}

Result<QByteArray> readFile(const QString& path)
{
    const std::filesystem::path native{QFile::encodeName(path).toStdString()};
    Result<std::string> content = pki::readFile(native);
    if (!content)
        return content.error();
    return QByteArray::fromStdString(*content);
}

/// The text fields, by their names in the file.
QString* textField(AgentConfig& config, const QString& name)
{
    const std::pair<const char16_t*, QString*> fields[] = {
        {u"product", &config.product},
        {u"builder", &config.builderUrl},
        {u"state", &config.stateFolder},
        {u"id", &config.claimId},
        {u"name", &config.name},
        {u"model", &config.model},
        {u"description", &config.description},
        {u"account", &config.account},
        {u"cloud", &config.cloud},
    };
    for (const auto& [known, field] : fields)
        if (name == QStringView(known))
            return field;
    return nullptr;
}

} // namespace

Result<AgentConfig> loadConfigFile(const QString& path)
{
    const Result<QByteArray> content = readFile(path);
    if (!content)
        return content.error();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &problem);
    if (!document.isObject())
        return wrong(path,
                     phrase("agent", "%1 at byte %2").arg(problem.errorString(), problem.offset),
                     phrase("agent", "a JSON object"));

    const QDir folder = QFileInfo(path).absoluteDir();
    const QJsonObject object = document.object();
    AgentConfig config;
    config.stateFolder = QStringLiteral("state");
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::string field = phrase("agent", "the field \"%1\"").arg(it.key());
        const QJsonValue value = it.value();
        if (QString* text = textField(config, it.key())) {
            if (!value.isString())
                return wrong(path, field, phrase("agent", "a string"));
            *text = value.toString();
        } else if (it.key() == QLatin1StringView("authority")) {
            if (!value.isString())
                return wrong(path, field, phrase("agent", "the path of a PEM file"));
            const Result<QByteArray> pem = readFile(folder.absoluteFilePath(value.toString()));
            if (!pem)
                return pem.error();
            config.authorityPem = *pem;
        } else if (it.key() == QLatin1StringView("properties")) {
            if (!value.isObject())
                return wrong(path, field, phrase("agent", "an object"));
            config.properties = value.toObject();
        } else if (it.key() == QLatin1StringView("keepAlive")) {
            const double seconds = value.toDouble(-1);
            if (seconds < 0 || seconds > 65535 || seconds != static_cast<quint16>(seconds))
                return wrong(path, field, phrase("agent", "0 to 65535 seconds, 0 = off"));
            config.keepAliveSeconds = static_cast<quint16>(seconds);
        } else if (it.key() == QLatin1StringView("obeysThrottle")) {
            if (!value.isBool())
                return wrong(path, field, phrase("agent", "true or false"));
            config.obeysThrottle = value.toBool();
        } else {
            return wrong(
                path, field,
                phrase("agent",
                       "product, builder, state, id, name, model, description, account, cloud, "
                       "authority, properties, keepAlive or obeysThrottle"));
        }
    }
    config.stateFolder = folder.absoluteFilePath(config.stateFolder);
    return config;
}

} // namespace ferrule::agent
