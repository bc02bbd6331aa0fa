// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/simulated_device_state.h"

#include "pki/certificate_info.h"
#include "words/phrase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QUrl>

namespace ferrule::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView settingsFile = "settings.json"_L1;
constexpr QLatin1StringView boardFile = "board.json"_L1;
const QString appliedFile = u".applied"_s;
constexpr QLatin1StringView commitFile = "commit.json"_L1;

Result<void> save(const QString& path, const QJsonObject& object)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(object).toJson();
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(text) == text.size() && file.commit())
        return {};
    Error error;
    error.kind = ErrorKind::Io;
    error.what = phrase("bench", "The simulated device could not write %1.").arg(path);
    error.measured = file.errorString().toStdString() + ".";
    error.remedy = phrase("bench", "Give it a folder that may be written.");
    return error;
}

QJsonObject load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject toJson(const SimulatedState::Settings& settings)
{
    QJsonObject object;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

SimulatedState::Settings toSettings(const QJsonObject& object)
{
    SimulatedState::Settings settings;
    for (auto it = object.begin(); it != object.end(); ++it)
        settings.insert(it.key(), it.value().toString());
    return settings;
}

QByteArray credentialOf(const agent::Identity& identity, const QString& kind)
{
    if (kind == "authority"_L1)
        return identity.authorityPem;
    if (kind == "certificate"_L1)
        return identity.certificatePem;
    if (kind == "key"_L1)
        return identity.keyPem;
    return {};
}

/// A board's number: a locally administered MAC address.
QString newHardwareId()
{
    const quint64 number = QRandomGenerator::system()->generate64() & 0xFFFF'FFFF'FFULL;
    return u"02%1"_s.arg(number, 10, 16, QChar(u'0'));
}

} // namespace

SimulatedState::SimulatedState(QString folder)
    : m_folder(std::move(folder))
    , m_identity(m_folder + "/identity"_L1)
{
}

Result<void> SimulatedState::boot()
{
    m_stagedSettings.clear();
    m_stagedCredentials.clear();
    const QDir folder(m_folder);
    if (!folder.mkpath(u"."_s)) {
        Error error;
        error.kind = ErrorKind::Io;
        error.what = phrase("bench", "The folder %1 could not be made.").arg(m_folder);
        error.remedy = phrase("bench", "Give the simulated device a folder that may be written.");
        return error;
    }
    m_settings = toSettings(load(folder.filePath(settingsFile)));
    if (QFile record(folder.filePath(commitFile)); record.open(QIODevice::ReadOnly)) {
        if (Result<void> applied = apply(record.readAll()); !applied)
            return applied;
    }
    QJsonObject board = load(folder.filePath(boardFile));
    m_hardwareId = board.value("hardwareId"_L1).toString();
    if (m_hardwareId.isEmpty())
        m_hardwareId = newHardwareId();
    m_boots = board.value("boots"_L1).toInteger() + 1;
    board.insert("hardwareId"_L1, m_hardwareId);
    board.insert("boots"_L1, m_boots);
    return save(folder.filePath(boardFile), board);
}

agent::Identity SimulatedState::identity() const
{
    return m_identity.load().valueOr({});
}

Result<void> SimulatedState::setIdentity(const agent::Identity& identity)
{
    QCryptographicHash mark(QCryptographicHash::Sha256);
    for (const QString& text :
         {identity.claimId, identity.product, identity.builderUrl, identity.accountId,
          identity.endpoint, QString::number(identity.port)})
        mark.addData(text.toUtf8() + '\n');
    for (const QByteArray& pem : {identity.certificatePem, identity.keyPem, identity.authorityPem})
        mark.addData(pem);
    const QByteArray digest = mark.result().toHex();
    // What the agent made of it since, at a release or a claim of its own, is not undone.
    if (file(appliedFile) == digest)
        return {};
    if (Result<void> saved = m_identity.save(identity); !saved)
        return saved;
    setFile(appliedFile, digest);
    return {};
}

QString SimulatedState::filePath(const QString& name) const
{
    return m_folder + "/files/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

std::optional<QByteArray> SimulatedState::file(const QString& name) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

void SimulatedState::setFile(const QString& name, const QByteArray& content)
{
    QDir(m_folder).mkpath(u"files"_s);
    QFile file(filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

void SimulatedState::removeFile(const QString& name)
{
    QFile::remove(filePath(name));
}

QStringList SimulatedState::fileNames() const
{
    QStringList names;
    const QStringList found = QDir(m_folder + "/files"_L1).entryList(QDir::Files, QDir::Name);
    for (const QString& name : found)
        names << QUrl::fromPercentEncoding(name.toLatin1());
    names.removeAll(appliedFile);
    return names;
}

SimulatedState::Settings SimulatedState::settings(Stage stage) const
{
    Settings settings = m_settings;
    if (stage == Stage::Effective)
        return settings;
    for (auto it = m_stagedSettings.cbegin(); it != m_stagedSettings.cend(); ++it) {
        if (it.value())
            settings.insert(it.key(), *it.value());
        else
            settings.remove(it.key());
    }
    return settings;
}

void SimulatedState::setSetting(const QString& key, const QString& value)
{
    m_stagedSettings.insert(key, value);
}

void SimulatedState::removeSetting(const QString& key)
{
    m_stagedSettings.insert(key, std::nullopt);
}

QByteArray SimulatedState::credential(const QString& kind, Stage stage) const
{
    if (stage == Stage::Staged && m_stagedCredentials.contains(kind))
        return m_stagedCredentials.value(kind);
    return credentialOf(identity(), kind);
}

void SimulatedState::setCredential(const QString& kind, const QByteArray& pem)
{
    m_stagedCredentials.insert(kind, pem);
}

Result<void> SimulatedState::commit()
{
    const QByteArray certificate = credential(u"certificate"_s, Stage::Staged);
    const QByteArray keyPem = credential(u"key"_s, Stage::Staged);
    if (!certificate.isEmpty()) {
        const Result<pki::PrivateKey> key = pki::PrivateKey::fromPem(keyPem.toStdString());
        if (!key)
            return key.error();
        const Result<bool> fits = pki::certificateMatches(certificate.toStdString(), key.value());
        if (!fits || !fits.value()) {
            Error error;
            error.kind = ErrorKind::Conflict;
            error.what = "key and certificate do not belong together";
            return error;
        }
    }
    QJsonObject record;
    record.insert("settings"_L1, toJson(settings(Stage::Staged)));
    QJsonObject credentials;
    for (auto it = m_stagedCredentials.cbegin(); it != m_stagedCredentials.cend(); ++it)
        credentials.insert(it.key(), QString::fromLatin1(it.value()));
    record.insert("credentials"_L1, credentials);
    // The record is the commit: whatever cuts the work on it short, the next start ends it.
    const QString path = QDir(m_folder).filePath(commitFile);
    if (Result<void> saved = save(path, record); !saved)
        return saved;
    if (Result<void> applied = apply(QJsonDocument(record).toJson()); !applied)
        return applied;
    m_stagedSettings.clear();
    m_stagedCredentials.clear();
    return {};
}

Result<void> SimulatedState::apply(const QByteArray& commitRecord)
{
    const QJsonObject record = QJsonDocument::fromJson(commitRecord).object();
    const QDir folder(m_folder);
    m_settings = toSettings(record.value("settings"_L1).toObject());
    if (Result<void> saved = save(folder.filePath(settingsFile), toJson(m_settings)); !saved)
        return saved;

    agent::Identity identity = this->identity();
    const QJsonObject credentials = record.value("credentials"_L1).toObject();
    const auto take = [&credentials](QLatin1StringView kind, QByteArray& into) {
        if (credentials.contains(kind))
            into = credentials.value(kind).toString().toLatin1();
    };
    take("authority"_L1, identity.authorityPem);
    take("certificate"_L1, identity.certificatePem);
    take("key"_L1, identity.keyPem);
    identity.claimId = m_settings.value(u"device.id"_s);
    identity.product = m_settings.value(u"device.product"_s);
    identity.builderUrl = m_settings.value(u"cloud.builder"_s);
    identity.accountId = m_settings.value(u"cloud.account"_s);
    identity.endpoint = m_settings.value(u"mqtt.endpoint"_s);
    if (const quint16 port = m_settings.value(u"mqtt.port"_s).toUShort(); port != 0)
        identity.port = port;
    // What an earlier claim handed out belongs to that claim.
    identity.api.clear();
    identity.token.clear();
    if (Result<void> saved = m_identity.save(identity); !saved)
        return saved;
    QFile::remove(folder.filePath(commitFile));
    return {};
}

} // namespace ferrule::bench
