// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ferrule::ui {

class Settings;

/// The language of the window: the desktop's, or one of those that there are words for.
class LanguageMenu : public QMenu
{
    Q_OBJECT
public:
    LanguageMenu(const Settings& settings, QWidget* window);

signals:
    /// Empty = the desktop's.
    void languageChosen(const QString& code);
};

} // namespace ferrule::ui
