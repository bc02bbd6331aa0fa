// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ferrule::ui {

class Settings;

/// The colours of the window: the desktop's, light or dark. Applies and remembers what is chosen,
/// and follows the desktop when it changes its mind, unless the user has chosen.
class ThemeMenu : public QMenu
{
    Q_OBJECT
public:
    ThemeMenu(Settings& settings, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Settings& m_settings;
    bool m_applying = false;
};

} // namespace ferrule::ui
