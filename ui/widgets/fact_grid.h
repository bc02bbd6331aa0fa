// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ferrule::ui {

class ClaimIdLabel;

/// Facts in two columns, caption and value; values can be selected and wrap where they are long.
class FactGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(QWidget* parent = nullptr);

    QLabel* addText(const QString& caption);
    ClaimIdLabel* addIdentifier(const QString& caption);

    /// Sets a value, or a dash where it is empty.
    static void setText(QLabel* label, const QString& text);
    /// Shows or hides a fact with its caption.
    void setShown(QWidget* value, bool shown);

private:
    void add(const QString& caption, QWidget* value);

    QGridLayout* m_grid;
    QHash<QWidget*, QLabel*> m_captions;
};

} // namespace ferrule::ui
