// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QFileInfo>

#include <algorithm>

namespace ferrule::ui {

Settings::Settings(const QString& path)
    : m_file(path, QSettings::IniFormat)
{
}

std::size_t Settings::messageBudget() const
{
    constexpr std::size_t mebi = 1024 * 1024;
    return std::size_t(std::max(16, get(bufferMiB))) * mebi * 3 / 4;
}

QString Settings::folder() const
{
    return QFileInfo(m_file.fileName()).absolutePath();
}

Settings::Entry<QByteArray> Settings::splitter(const QString& name)
{
    return {QStringLiteral("splitters/") + name, {}};
}

Settings::Entry<QList<int>> Settings::columns(const QString& table)
{
    return {QStringLiteral("columns/") + table, {}};
}

Settings::Entry<QList<int>> Settings::sorting(const QString& table)
{
    return {QStringLiteral("sorting/") + table, {}};
}

Settings::Entry<QString> Settings::filter(const QString& field)
{
    return {QStringLiteral("filters/") + field, {}};
}

Settings::Entry<int> Settings::choice(const QString& box)
{
    return {QStringLiteral("choices/") + box, -1};
}

} // namespace ferrule::ui
