// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokers/profile_file.h"

#include "brokers/json_fields.h"
#include "words/phrase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace ferrule::app {

using namespace Qt::StringLiterals;
using published::BrokerProfile;

namespace {

constexpr struct
{
    SecretPlace place;
    QLatin1StringView name;
} placeNames[] = {{SecretPlace::Keychain, "keychain"_L1}, {SecretPlace::File, "file"_L1}};

constexpr struct
{
    bool BrokerProfile::*has;
    QLatin1StringView name;
} secretNames[] = {{&BrokerProfile::hasPassword, "password"_L1},
                   {&BrokerProfile::hasKey, "key"_L1},
                   {&BrokerProfile::hasKeyPassphrase, "keyPassphrase"_L1}};

Error fileError(const Phrase& what, const QFileDevice& file)
{
    Error error;
    error.kind =
        file.error() == QFileDevice::PermissionsError ? ErrorKind::PermissionDenied : ErrorKind::Io;
    error.what = what;
    error.measured = u"%1: %2"_s.arg(file.fileName(), file.errorString()).toStdString();
    error.remedy =
        phrase("brokers", "Check who may read and write there, and whether there is room.");
    return error;
}

Error corrupt(const QString& path, const QString& measured)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = phrase("brokers", "The connection profiles in %1 cannot be used.").arg(path);
    error.measured = measured.toStdString();
    error.expected = R"({"version":1,"used":"","profiles":[]})";
    return error;
}

QJsonObject tlsJson(const BrokerProfile& profile)
{
    return {{u"verifyPeer"_s, profile.verifyPeer},
            {u"serverName"_s, profile.serverName},
            {u"alpn"_s, QJsonArray::fromStringList(profile.alpn)},
            {u"authority"_s, profile.authority},
            {u"certificate"_s, profile.certificate},
            {u"key"_s, profile.key}};
}

QJsonObject secretsJson(const KeptProfile& kept)
{
    QJsonArray held;
    for (const auto& secret : secretNames) {
        if (kept.profile.*secret.has)
            held.append(secret.name);
    }
    QString place;
    for (const auto& each : placeNames) {
        if (each.place == kept.place)
            place = each.name;
    }
    return {{u"place"_s, place}, {u"under"_s, kept.secretsKey}, {u"held"_s, held}};
}

QJsonObject toJson(const KeptProfile& kept)
{
    const BrokerProfile& profile = kept.profile;
    QJsonObject object{
        {u"id"_s, profile.id},
        {u"name"_s, profile.name},
        {u"host"_s, profile.host},
        {u"port"_s, profile.port},
        {u"user"_s, profile.user},
        {u"clientIdPrefix"_s, profile.clientIdPrefix},
        {u"keepAliveSeconds"_s, profile.keepAliveSeconds},
        {u"timeoutSeconds"_s, profile.timeoutSeconds},
        {u"deviceFilters"_s, QJsonArray::fromStringList(profile.deviceFilters)},
        {u"watchOnly"_s, profile.watchOnly},
    };
    if (profile.tls)
        object.insert(u"tls"_s, tlsJson(profile));
    if (kept.place != SecretPlace::None)
        object.insert(u"secrets"_s, secretsJson(kept));
    return object;
}

void readTls(JsonFields& fields, BrokerProfile& profile)
{
    profile.verifyPeer = fields.flag(u"verifyPeer"_s, true);
    profile.serverName = fields.text(u"serverName"_s);
    profile.alpn = fields.texts(u"alpn"_s);
    profile.authority = fields.text(u"authority"_s);
    profile.certificate = fields.text(u"certificate"_s);
    profile.key = fields.text(u"key"_s);
}

void readSecrets(JsonFields& fields, KeptProfile& kept)
{
    const QString place = fields.text(u"place"_s);
    for (const auto& each : placeNames) {
        if (place == each.name)
            kept.place = each.place;
    }
    if (kept.place == SecretPlace::None)
        fields.complain(u"place"_s, place, u"keychain, file"_s);
    kept.secretsKey = fields.text(u"under"_s);
    fields.need({u"under"_s});
    const QStringList held = fields.texts(u"held"_s);
    for (const auto& secret : secretNames)
        kept.profile.*secret.has = held.contains(secret.name);
}

Result<KeptProfile> profileOf(const QJsonValue& value, qsizetype number)
{
    const QJsonObject object = value.toObject();
    QString where = phrase("brokers", "profile %1").arg(number).text();
    if (const QString name = object.value(u"name"_s).toString(); !name.isEmpty())
        where = phrase("brokers", "the profile \"%1\"").arg(name).text();
    JsonFields fields(object, where);
    KeptProfile kept;
    BrokerProfile& profile = kept.profile;
    profile.id = fields.text(u"id"_s);
    profile.name = fields.text(u"name"_s);
    profile.host = fields.text(u"host"_s);
    profile.port = fields.number(u"port"_s, 0, 0, 65535);
    profile.user = fields.text(u"user"_s);
    profile.clientIdPrefix = fields.text(u"clientIdPrefix"_s);
    profile.keepAliveSeconds =
        fields.number(u"keepAliveSeconds"_s, profile.keepAliveSeconds, 0, 65535);
    profile.timeoutSeconds = fields.number(u"timeoutSeconds"_s, profile.timeoutSeconds, 1, 600);
    profile.deviceFilters = fields.texts(u"deviceFilters"_s, profile.deviceFilters);
    profile.watchOnly = fields.flag(u"watchOnly"_s, false);
    profile.tls = fields.has(u"tls"_s);
    JsonFields tls(fields.object(u"tls"_s), where + u", tls"_s);
    readTls(tls, profile);
    const bool secret = fields.has(u"secrets"_s);
    JsonFields secrets(fields.object(u"secrets"_s), where + u", secrets"_s);
    if (secret)
        readSecrets(secrets, kept);
    fields.need({u"id"_s, u"name"_s, u"host"_s});
    for (JsonFields* each : {&fields, &tls, &secrets}) {
        if (const std::optional<Error> fault = each->fault())
            return *fault;
    }
    return kept;
}

Result<ProfileFile> fileOf(const QJsonObject& object, const QString& path)
{
    JsonFields fields(object, path);
    const int version = fields.number(u"version"_s, 0, 1, 1'000'000);
    if (version > ProfileFile::version) {
        Error error;
        error.kind = ErrorKind::Unsupported;
        error.what = phrase("brokers", "The connection profiles in %1 were written by a newer "
                                       "Ferrule.")
                         .arg(path);
        error.measured = "version " + std::to_string(version);
        error.expected = "version " + std::to_string(ProfileFile::version);
        error.remedy = phrase("brokers", "Use that version, or move the file away.");
        return error;
    }
    ProfileFile file;
    file.used = fields.text(u"used"_s);
    const QJsonArray list = fields.list(u"profiles"_s);
    fields.need({u"version"_s, u"profiles"_s});
    if (const std::optional<Error> fault = fields.fault())
        return *fault;
    QStringList ids;
    for (const QJsonValue& value : list) {
        const Result<KeptProfile> kept = profileOf(value, ids.size() + 1);
        if (!kept)
            return kept.error();
        if (ids.contains(kept->profile.id))
            return corrupt(path,
                           phrase("brokers", "the id \"%1\" twice").arg(kept->profile.id).text());
        ids.append(kept->profile.id);
        file.profiles.append(*kept);
    }
    if (!file.used.isEmpty() && !ids.contains(file.used))
        return corrupt(path,
                       phrase("brokers", "\"%1\" is used and not there").arg(file.used).text());
    return file;
}

} // namespace

QString profilePath(const QString& home)
{
    return home + u"/brokers.json"_s;
}

QString brokerBooks(const QString& home, const QString& id)
{
    return home + u"/brokers/"_s + id;
}

Result<ProfileFile> readProfiles(const QString& home)
{
    QFile source(profilePath(home));
    if (!source.exists())
        return ProfileFile();
    if (!source.open(QIODevice::ReadOnly))
        return fileError(phrase("brokers", "The connection profiles cannot be read."), source);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &problem);
    if (!document.isObject())
        return corrupt(source.fileName(), problem.errorString());
    return fileOf(document.object(), source.fileName());
}

Result<void> writeProfiles(const QString& home, const ProfileFile& file)
{
    QJsonArray profiles;
    for (const KeptProfile& kept : file.profiles)
        profiles.append(toJson(kept));
    const QJsonObject object{
        {u"version"_s, ProfileFile::version}, {u"used"_s, file.used}, {u"profiles"_s, profiles}};
    QDir().mkpath(home);
    QSaveFile target(profilePath(home));
    if (target.open(QIODevice::WriteOnly) &&
        target.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        target.write(QJsonDocument(object).toJson()) > 0 && target.commit())
        return {};
    return fileError(phrase("brokers", "The connection profiles cannot be saved."), target);
}

} // namespace ferrule::app
