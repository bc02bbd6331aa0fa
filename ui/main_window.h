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
class Settings;
class TimelineDrawer;
class WindowActions;

/// The window: it arranges the list, the pages and the drawer, and connects what they ask for to
/// the engine. What is shown and how is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Both outlive the window. The caller starts the engine.
    MainWindow(published::Engine& engine, Settings& settings);
    /// On a feed that was there before this window, and outlives it.
    MainWindow(published::Engine& engine, Settings& settings, EngineFeed& feed);
    ~MainWindow() override;

    /// Remembers how everything is arranged; closing does so too.
    void saveState();

signals:
    /// The user wants the words of this language; empty = the desktop's.
    void languageChosen(const QString& code);

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makePages();
    void makeBars();
    void connectParts();
    void restoreState();

    void showSelection(const QString& deviceId);
    void restartCloud();
    void attachSimulated();
    void addVirtual();
    void addPort(const QString& path);
    void offerDrafts();
    void selectClaim(const QString& claimId);
    void await(published::Engine::Token token);

    published::Engine& m_engine;
    Settings& m_settings;
    EngineFeed& m_feed;
    DeviceModel& m_devices;

    QSplitter* m_across;
    QSplitter* m_down;
    DeviceList* m_list;
    PageStack* m_pages;
    PoolPage* m_pool = nullptr;
    TimelineDrawer* m_drawer;
    DeviceActions* m_deviceActions;
    CommandPalette* m_palette;
    QMenu* m_deviceMenu;

    WindowActions* m_actions;
};

} // namespace ferrule::ui
