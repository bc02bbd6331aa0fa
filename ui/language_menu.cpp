// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language_menu.h"

#include "ui/language.h"
#include "ui/settings.h"
#include "widgets/icon.h"

#include <QActionGroup>

namespace ferrule::ui {

LanguageMenu::LanguageMenu(const Settings& settings, QWidget* window)
    : QMenu(tr("&Language"), window)
{
    setObjectName(QStringLiteral("languageMenu"));
    auto* group = new QActionGroup(this);
    const QString current = settings.get(Settings::language);
    const auto add = [&](const QString& text, const QString& code) {
        auto* action = new QAction(ui::icon(QStringLiteral("language")), text, window);
        action->setObjectName(QStringLiteral("language_") + code);
        action->setToolTip(tr("Language: the words of the window"));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(current == code);
        connect(action, &QAction::triggered, this, [this, code] { emit languageChosen(code); });
        window->addAction(action);
        addAction(action);
    };
    add(tr("Language of the &desktop"), {});
    addSeparator();
    const QList<Language> known = languages();
    for (const Language& language : known)
        add(language.name, language.code);
}

} // namespace ferrule::ui
