// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_field.h"

#include "widgets/icon.h"

#include <QAction>
#include <QToolButton>

namespace ferrule::ui {

SearchField::SearchField(const QString& objectName, const QString& prompt, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    setClearButtonEnabled(true);
    // The desktop would draw it in its own colours, which need not be the window's.
    if (auto* clear = findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setIcon(icon(QStringLiteral("close")));
}

QToolButton* actionButton(QAction& action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setObjectName(action.objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action.text());
    return button;
}

} // namespace ferrule::ui
