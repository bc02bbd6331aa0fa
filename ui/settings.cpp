// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

namespace ferrule::ui {

Settings::Settings(const QString& path)
    : m_file(path, QSettings::IniFormat)
{
}

} // namespace ferrule::ui
