// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokers/secret_file.h"

#include "words/phrase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace ferrule::app {

using namespace Qt::StringLiterals;

namespace {

Error fileError(const Phrase& what, const QFileDevice& file)
{
    Error error;
    error.kind =
        file.error() == QFileDevice::PermissionsError ? ErrorKind::PermissionDenied : ErrorKind::Io;
    error.what = what;
    error.measured = u"%1: %2"_s.arg(file.fileName(), file.errorString()).toStdString();
    error.remedy = phrase("brokers", "Check who may read and write there.");
    return error;
}

Result<QJsonObject> load(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return fileError(phrase("brokers", "The secrets of the brokers cannot be read."), file);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (document.isObject())
        return document.object();
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = phrase("brokers", "The secrets of the brokers in %1 cannot be used.").arg(path);
    error.remedy = phrase("brokers", "Move the file away and enter the passwords again.");
    return error;
}

Result<void> save(const QString& path, const QJsonObject& secrets)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    // Closed to others before the first byte is in it.
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(QJsonDocument(secrets).toJson()) > 0 && file.commit())
        return {};
    return fileError(phrase("brokers", "The secrets of the brokers cannot be saved."), file);
}

} // namespace

SecretFile::SecretFile(const QString& home)
    : m_path(home + u"/broker-secrets.json"_s)
{
}

Task<Result<void>> SecretFile::write(QString key, QByteArray secret)
{
    Result<QJsonObject> secrets = load(m_path);
    if (!secrets)
        co_return secrets.error();
    secrets->insert(key, QString::fromUtf8(secret));
    co_return save(m_path, *secrets);
}

Task<Result<QByteArray>> SecretFile::read(QString key)
{
    const Result<QJsonObject> secrets = load(m_path);
    if (!secrets)
        co_return secrets.error();
    if (secrets->contains(key))
        co_return secrets->value(key).toString().toUtf8();
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = phrase("brokers", "The secret is no longer in %1.").arg(m_path);
    error.remedy = phrase("brokers", "Enter it again.");
    co_return error;
}

Task<Result<void>> SecretFile::remove(QString key)
{
    Result<QJsonObject> secrets = load(m_path);
    if (!secrets)
        co_return secrets.error();
    if (!secrets->contains(key))
        co_return Result<void>();
    secrets->remove(key);
    if (!secrets->isEmpty())
        co_return save(m_path, *secrets);
    QFile file(m_path);
    if (file.remove())
        co_return Result<void>();
    co_return fileError(phrase("brokers", "The secrets of the brokers cannot be removed."), file);
}

QString SecretFile::place() const
{
    return phrase("brokers", "Kept in %1, which only you can read: no keychain answered here.")
        .arg(m_path)
        .text();
}

} // namespace ferrule::app
