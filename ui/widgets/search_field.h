// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;
class QToolButton;

namespace ferrule::ui {

/// The field in a page's bar that narrows or searches what stands below it. Its prompt is what a
/// screen reader calls it as well.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    SearchField(const QString& objectName, const QString& prompt, QWidget* parent = nullptr);

    /// Its text is there again at the next start.
    void remember() { setProperty("remembered", true); }
};

/// A button of such a bar: it does what the action does, and is called as the action is, with
/// "Button" behind its object name.
QToolButton* actionButton(QAction& action, QWidget* parent);

} // namespace ferrule::ui
