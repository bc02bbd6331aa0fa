// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace ferrule::published {
class Engine;
}

namespace ferrule::ui {

class EngineFeed;
class MainWindow;
class Settings;

/// Keeps the window. Another language makes it anew; what it shows belongs to the feed and what it
/// remembers to the settings, so nothing but the words is different.
class WindowHost : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the host. The words of the settings' language are installed.
    WindowHost(published::Engine& engine, Settings& settings);
    ~WindowHost() override;

    MainWindow& window() { return *m_window; }
    /// Starts the engine. A cloud that does not come up is told of by its status, for as long as
    /// that is so, and not as a command that failed.
    void start();

private:
    void make();
    void changeLanguage(const QString& code);

    published::Engine& m_engine;
    Settings& m_settings;
    std::unique_ptr<EngineFeed> m_feed;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ferrule::ui
