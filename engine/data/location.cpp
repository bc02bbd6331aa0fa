// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/location.h"

#include "words/phrase.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ferrule::data {

namespace {

constexpr QLatin1StringView fileName("/ferrule.db");
constexpr QLatin1StringView serverName("/database.json");

Error wrong(const QString& what, const QString& measured, const QString& expected)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = what.toStdString();
    error.measured = measured.toStdString();
    error.expected = expected.toStdString();
    return error;
}

Error wrongFile(const QString& path, const QString& measured, const QString& expected)
{
    return wrong(phrase("data", "%1 does not say where the database is.").arg(path).text(),
                 measured, expected);
}

struct TextField
{
    QLatin1StringView name;
    QString Server::*field;
};

constexpr TextField textFields[] = {
    {"host"_L1, &Server::host},     {"database"_L1, &Server::database},
    {"user"_L1, &Server::user},     {"password"_L1, &Server::password},
    {"tls"_L1, &Server::tls},       {"authority"_L1, &Server::authorityFile},
    {"schema"_L1, &Server::schema},
};

Result<Server> serverFrom(const QJsonObject& object, const QString& path)
{
    Server server;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "port"_L1) {
            const int port = it.value().toInt();
            if (port < 1 || port > 65535)
                return wrongFile(path, phrase("data", "The port is no number of a port.").text(),
                                 phrase("data", "1 to 65535").text());
            server.port = static_cast<quint16>(port);
            continue;
        }
        if (it.key() == "timeout"_L1) {
            server.timeoutS = it.value().toInt();
            continue;
        }
        const auto* field =
            std::find_if(std::begin(textFields), std::end(textFields),
                         [&it](const TextField& candidate) { return it.key() == candidate.name; });
        if (field == std::end(textFields))
            return wrongFile(
                path, phrase("data", "\"%1\" is not known.").arg(it.key()).text(),
                u"host, port, database, user, password, tls, authority, schema, timeout"_s);
        if (!it.value().isString())
            return wrongFile(path, phrase("data", "\"%1\" is no text.").arg(it.key()).text(),
                             phrase("data", "a string").text());
        server.*(field->field) = it.value().toString();
    }
    if (const Result<void> sound = validate(server); !sound)
        return wrongFile(path, QString::fromStdString(sound.error().what),
                         QString::fromStdString(sound.error().expected));
    return server;
}

} // namespace

QString describe(const Location& location)
{
    if (const auto* path = std::get_if<QString>(&location))
        return *path;
    const Server& server = std::get<Server>(location);
    return u"%1@%2:%3/%4, schema %5"_s.arg(server.user, server.host, QString::number(server.port),
                                           server.database, server.schema);
}

Result<void> validate(const Server& server)
{
    if (server.host.isEmpty() || server.database.isEmpty() || server.user.isEmpty())
        return wrong(phrase("data", "The database server is not named.").text(), {},
                     phrase("data", "a host, a database, a user").text());
    static const QRegularExpression name(u"\\A[a-z_][a-z0-9_]{0,62}\\z"_s);
    if (!name.match(server.schema).hasMatch())
        return wrong(phrase("data", "The schema cannot be used.").text(), server.schema,
                     phrase("data", "1 to 63 of a-z, 0-9 and '_', no digit first").text());
    if (server.timeoutS < 1 || server.timeoutS > 300)
        return wrong(phrase("data", "The time that the server is given cannot be used.").text(),
                     QString::number(server.timeoutS),
                     phrase("data", "1 to 300, in seconds").text());
    static const QStringList modes{u""_s,        u"disable"_s,   u"prefer"_s,
                                   u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    if (!modes.contains(server.tls))
        return wrong(phrase("data", "The way to use TLS is not known.").text(), server.tls,
                     u"disable, prefer, require, verify-ca, verify-full"_s);
    // Qt parts the options of a connection by semicolons, and knows no way to write one.
    if (server.authorityFile.contains(u';'))
        return wrong(phrase("data", "The path of the authority's file cannot be used.").text(),
                     server.authorityFile, phrase("data", "no semicolon").text());
    return {};
}

QString sqliteFileIn(const QString& folder)
{
    return folder + fileName;
}

bool hasDatabase(const QString& folder)
{
    return QFile::exists(sqliteFileIn(folder)) || QFile::exists(folder + serverName);
}

Result<Location> locationIn(const QString& folder)
{
    QFile file(folder + serverName);
    if (!file.exists())
        return Location(sqliteFileIn(folder));
    Error denied;
    denied.kind = ErrorKind::PermissionDenied;
    if (!file.open(QIODevice::ReadOnly)) {
        denied.what = phrase("data", "%1 cannot be read.").arg(file.fileName());
        denied.measured = file.errorString().toStdString();
        denied.remedy = phrase("data", "Make the file readable for you.");
        return denied;
    }
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsed);
    if (!document.isObject())
        return wrongFile(file.fileName(), parsed.errorString(),
                         phrase("data", "one JSON object").text());
    const Result<Server> server = serverFrom(document.object(), file.fileName());
    if (!server)
        return server.error();
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    if (!server->password.isEmpty() && (file.permissions() & others)) {
        denied.what =
            phrase("data", "%1 holds a password that others may read.").arg(file.fileName());
        denied.expected = phrase("data", "a file that only you can read");
        denied.remedy = phrase("data", "Run chmod 600 on it, and change the password.");
        return denied;
    }
    return Location(*server);
}

} // namespace ferrule::data
