// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QToolBar;
class QWidget;

namespace ferrule::ui {

/// What can be done whatever is selected. The actions belong to the window, whose shortcuts and
/// command palette know them; what they do is connected there.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QWidget& window);

    /// The few that are always in sight.
    void fill(QToolBar& bar) const;

    QAction* attach;
    QAction* addVirtual;
    QAction* addPort;
    QAction* connectBroker;
    QAction* restartCloud;
    QAction* findAnything;
    QAction* findDevice;
    QAction* showPool;
    QAction* showDrawer;
    QAction* quit;

private:
    QAction* make(const QString& name, const QString& iconName, const QString& text,
                  const QString& tip, const QKeySequence& shortcut = {});

    QWidget& m_window;
};

} // namespace ferrule::ui
