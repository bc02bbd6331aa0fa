// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme_menu.h"

#include "ui/settings.h"
#include "widgets/icon.h"

#include <QActionGroup>
#include <QApplication>
#include <QScopedValueRollback>

namespace ferrule::ui {

ThemeMenu::ThemeMenu(Settings& settings, QWidget* window)
    : QMenu(tr("&Colours"), window)
    , m_settings(settings)
{
    window->installEventFilter(this);
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& name, const QString& text, theme::Choice choice) {
        auto* action = new QAction(ui::icon(QStringLiteral("theme")), text, window);
        action->setObjectName(name);
        action->setToolTip(tr("Theme: the colours of the window"));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(m_settings.get(Settings::themeChoice) == choice);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_settings.set(Settings::themeChoice, choice);
            theme::apply(*qApp, choice);
        });
        window->addAction(action);
        addAction(action);
    };
    add(QStringLiteral("themeSystemAction"), tr("Colours of the &desktop"), theme::Choice::System);
    add(QStringLiteral("themeLightAction"), tr("&Light colours"), theme::Choice::Light);
    add(QStringLiteral("themeDarkAction"), tr("D&ark colours"), theme::Choice::Dark);
}

bool ThemeMenu::eventFilter(QObject* watched, QEvent* event)
{
    const bool follows = m_settings.get(Settings::themeChoice) == theme::Choice::System;
    if (event->type() == QEvent::ThemeChange && follows && !m_applying) {
        const QScopedValueRollback applying(m_applying, true);
        theme::apply(*qApp, theme::Choice::System);
    }
    return QMenu::eventFilter(watched, event);
}

} // namespace ferrule::ui
