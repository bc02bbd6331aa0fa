// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/station_settings.h"

#include "words/phrase.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace ferrule::app {

using namespace Qt::StringLiterals;
using published::StationSettings;

namespace {

struct TextField
{
    QLatin1StringView name;
    QString StationSettings::*member;
};

struct SwitchField
{
    QLatin1StringView name;
    bool StationSettings::*member;
};

constexpr TextField textFields[] = {
    {"product"_L1, &StationSettings::product},
    {"namePrefix"_L1, &StationSettings::namePrefix},
    {"dialect"_L1, &StationSettings::dialect},
    {"wifiSsid"_L1, &StationSettings::wifiSsid},
    {"wifiPassphrase"_L1, &StationSettings::wifiPassphrase},
    {"labelFolder"_L1, &StationSettings::labelFolder},
    {"labelTemplate"_L1, &StationSettings::labelTemplate},
};

constexpr SwitchField switchFields[] = {
    {"sound"_L1, &StationSettings::sound},
    {"saveLabels"_L1, &StationSettings::saveLabels},
    {"printLabels"_L1, &StationSettings::printLabels},
};

QString pathIn(const QString& home)
{
    return home + "/station.json"_L1;
}

} // namespace

StationSettings readStationSettings(const QString& home)
{
    StationSettings settings;
    QFile file(pathIn(home));
    if (!file.open(QIODevice::ReadOnly))
        return settings;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    for (const TextField& field : textFields)
        settings.*field.member = object.value(field.name).toString();
    for (const SwitchField& field : switchFields)
        settings.*field.member = object.value(field.name).toBool(settings.*field.member);
    settings.baud = object.value("baud"_L1).toInt(settings.baud);
    return settings;
}

Result<void> writeStationSettings(const QString& home, const StationSettings& settings)
{
    QJsonObject object;
    for (const TextField& field : textFields)
        object.insert(field.name, settings.*field.member);
    for (const SwitchField& field : switchFields)
        object.insert(field.name, settings.*field.member);
    object.insert("baud"_L1, settings.baud);
    QDir().mkpath(home);
    QSaveFile file(pathIn(home));
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(QJsonDocument(object).toJson()) > 0 && file.commit())
        return {};
    Error error;
    error.kind = ErrorKind::Io;
    error.what =
        phrase("workbench", "The station's settings are used, but will not be remembered.");
    error.measured = u"%1: %2."_s.arg(pathIn(home), file.errorString()).toStdString();
    error.remedy = phrase("workbench", "Check who may write to the folder.");
    return error;
}

} // namespace ferrule::app
