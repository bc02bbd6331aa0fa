// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ferrule::ui {

/// One line of what applying will do.
struct StoreDifference
{
    QString key;
    QString before; ///< empty with `isNew`
    QString after;  ///< empty with `isRemoval`
    bool isNew = false;
    bool isRemoval = false;
};

/// What the staged edits will do, key by key, before they are done.
class DiffPanel : public QFrame
{
    Q_OBJECT
public:
    explicit DiffPanel(QWidget* parent = nullptr);

    void showDifferences(const QList<StoreDifference>& differences, const QString& deviceName);

signals:
    void applyChosen();
    void backChosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_title;
    QScrollArea* m_scroll;
    QPushButton* m_apply;
};

} // namespace ferrule::ui
