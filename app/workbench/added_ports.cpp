// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/added_ports.h"

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

QMap<QString, int> toMap(const QJsonObject& object)
{
    QMap<QString, int> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toInt());
    return map;
}

QJsonObject toJson(const QMap<QString, int>& map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

AddedPorts::AddedPorts(const QString& home)
    : m_file(home + "/ports.json"_L1)
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    m_baud = toMap(object.value("added"_L1).toObject());
    m_otherBaud = toMap(object.value("baud"_L1).toObject());
}

int AddedPorts::baud(const QString& path) const
{
    return m_baud.value(path, m_otherBaud.value(path, 0));
}

Result<void> AddedPorts::add(const QString& path)
{
    if (m_baud.contains(path))
        return {};
    m_baud.insert(path, m_otherBaud.take(path));
    return save();
}

Result<void> AddedPorts::remove(const QString& path)
{
    return m_baud.remove(path) > 0 ? save() : Result<void>();
}

Result<void> AddedPorts::setBaud(const QString& path, int baud)
{
    (m_baud.contains(path) ? m_baud : m_otherBaud)[path] = baud;
    return save();
}

Result<void> AddedPorts::save() const
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QJsonObject object;
    object.insert("added"_L1, toJson(m_baud));
    object.insert("baud"_L1, toJson(m_otherBaud));
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0 &&
        file.commit())
        return {};
    Error error;
    error.kind = ErrorKind::Io;
    error.what = phrase("workbench", "The port is used, but it will not be remembered.");
    error.measured = u"%1: %2."_s.arg(m_file, file.errorString()).toStdString();
    error.remedy = phrase("workbench", "Check who may write to the folder.");
    return error;
}

} // namespace ferrule::app
