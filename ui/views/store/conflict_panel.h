// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store_model.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ferrule::ui {

/// Both values of a conflict side by side, and the choice between them.
class ConflictPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget* parent = nullptr);

    /// `others`: how many more conflicts wait behind this one.
    void showConflict(const StoreConflict& conflict, int others);

signals:
    void keepMine(const QString& key);
    void takeTheirs(const QString& key);

private:
    QString m_key;
    QLabel* m_title;
    QLabel* m_mineCaption;
    QLabel* m_theirsCaption;
    QLabel* m_mine;
    QLabel* m_theirs;
    QPushButton* m_keep;
    QPushButton* m_take;
};

} // namespace ferrule::ui
