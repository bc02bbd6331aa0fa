// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace ferrule::ui {

class StoreHistoryModel;

/// What a key was before, and the way back to it.
class HistoryPanel : public QFrame
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget* parent = nullptr);

    /// Opens for a key whose history is being read.
    void open(const published::StoreKey& key);
    /// Shows it, where it is of the key that the panel was opened for.
    void showHistory(const published::StoreHistory& history);

signals:
    /// Stage this old value, or the removal.
    void restoreChosen(const QString& key, const ferrule::published::StorePast& past);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void restore();

    published::StoreKey m_key;
    bool m_known = false; ///< the history has come
    StoreHistoryModel* m_model;
    QLabel* m_title;
    QTableView* m_table;
    QPushButton* m_restore;
};

} // namespace ferrule::ui
