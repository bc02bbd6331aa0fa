// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"

#include <QMainWindow>

class QSplitter;

namespace ferrule::ui {

class CommandPalette;
class DeviceActions;
class DeviceList;
class DeviceModel;
class EngineFeed;
class PageStack;
class PoolPage;
class ProvisionRuns;
class Settings;
class TimelineDrawer;
class TimelineModel;

/// The window: it arranges the list, the pages and the drawer, and connects what they ask for to
/// the engine. What is shown and how is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Both outlive the window. The caller starts the engine.
    MainWindow(published::Engine& engine, Settings& settings);
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QAction* makeAction(const QString& name, const QString& iconName, const QString& text,
                        const QString& tip, const QKeySequence& shortcut = {});
    void makePages();
    void makeActions();
    void makeBars();
    void connectParts();
    void restoreState();

    void showSelection(const QString& deviceId);
    void attachSimulated();
    void addVirtual();
    void addPort(const QString& path);
    void selectClaim(const QString& claimId);
    void await(published::Engine::Token token);

    published::Engine& m_engine;
    Settings& m_settings;
    EngineFeed* m_feed;
    DeviceModel* m_devices;
    TimelineModel* m_timelineModel;
    ProvisionRuns* m_runs;

    QSplitter* m_across;
    QSplitter* m_down;
    DeviceList* m_list;
    PageStack* m_pages;
    PoolPage* m_pool = nullptr;
    TimelineDrawer* m_drawer;
    DeviceActions* m_deviceActions;
    CommandPalette* m_palette;
    QMenu* m_deviceMenu;

    QAction* m_attach = nullptr;
    QAction* m_addVirtual = nullptr;
    QAction* m_restart = nullptr;
    QAction* m_findAnything = nullptr;
    QAction* m_findDevice = nullptr;
    QAction* m_showPool = nullptr;
    QAction* m_showDrawer = nullptr;
    QAction* m_quit = nullptr;
};

} // namespace ferrule::ui
