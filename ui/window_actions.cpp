// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_actions.h"

#include "models/command_line.h"
#include "widgets/icon.h"
#include "widgets/menu_text.h"

#include <QAction>
#include <QToolBar>
#include <QWidget>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    attach = make(u"attachAction"_s, u"simulate"_s, tr("&Attach a simulated device"),
                  tr("Start a device on a pseudo-terminal, as unprovisioned as a new one"),
                  Qt::CTRL | Qt::Key_D);
    attach->setProperty("command", commandLine({u"ferrule"_s, u"simulate-device"_s}));
    addVirtual = make(u"addVirtualAction"_s, u"virtual"_s, tr("Add a &virtual device"),
                      tr("Add a device that registers and sends by itself"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    addPort = make(u"addPortAction"_s, u"plug"_s, tr("Add a &port by its path…"),
                   tr("For a port that does not appear by itself, such as a pseudo-terminal"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    connectBroker = make(u"connectBrokerAction"_s, u"cloud"_s, tr("&Connect to a broker…"),
                         tr("Work with an MQTT broker of your own in place of the bench cloud"),
                         Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    restartCloud =
        make(u"restartCloudAction"_s, u"refresh"_s, tr("&Start the cloud again"),
             tr("Bring the bench cloud up, or connect to the broker, again after it failed"));
    findAnything = make(u"paletteAction"_s, u"search"_s, tr("&Find anything"),
                        tr("Find any action and any device"), Qt::CTRL | Qt::Key_K);
    findDevice = make(u"filterAction"_s, u"filter"_s, tr("Fi&lter devices"),
                      tr("Go to the filter of the device list"), Qt::CTRL | Qt::Key_L);
    showPool = make(u"showPoolAction"_s, u"pool"_s, tr("Show the &pool"),
                    tr("Select no device and show all together"), Qt::CTRL | Qt::Key_0);
    showDrawer = make(u"drawerAction"_s, u"timeline"_s, tr("&Timeline"),
                      tr("Show or hide the timeline"), Qt::CTRL | Qt::Key_T);
    showDrawer->setCheckable(true);
    quit = make(u"quitAction"_s, u"close"_s, tr("&Quit"),
                tr("Close the window and stop the bench cloud"), QKeySequence::Quit);
}

void WindowActions::fill(QToolBar& bar) const
{
    bar.setObjectName(u"toolBar"_s);
    bar.setMovable(false);
    bar.setContextMenuPolicy(Qt::PreventContextMenu);
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.setIconSize(QSize(16, 16));
    bar.addActions({attach, addVirtual});
    auto* space = new QWidget(&bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(space);
    bar.addActions({findAnything, showDrawer});
}

QAction* WindowActions::make(const QString& name, const QString& iconName, const QString& text,
                             const QString& tip, const QKeySequence& shortcut)
{
    auto* action = new QAction(icon(iconName), text, &m_window);
    action->setObjectName(name);
    action->setIconText(withoutMnemonic(text)); // in the tool bar
    action->setToolTip(shortcut.isEmpty()
                           ? tip
                           : tr("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText)));
    action->setShortcut(shortcut);
    m_window.addAction(action);
    return action;
}

} // namespace ferrule::ui
