// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_engine.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "widgets/theme.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

namespace ferrule::ui {
class DeviceList;
class PageStack;
} // namespace ferrule::ui

namespace ferrule::gallery {

/// scenario::bench() and a run that failed, as it stands now.
published::Batch wholeBench();

/// The pictures of one window: its scheme, its size, in the language that is installed.
class Album
{
public:
    /// The files go to `folder` and are called NAME-SCHEME-WIDTH.png.
    Album(const QDir& folder, ui::theme::Choice choice, const QSize& size);

    /// Every page, and the states of it that are worth a look. False where a file was not written.
    bool takeAll();

private:
    void takePages();
    void takeDevices();
    void takeStore();
    void takeTraffic();
    void takeMessages();
    void takeStation();
    void takeProducts();
    void takeBench();
    void takeConsole();
    void takeBrokers();

    void go(const QString& device, const QString& page);
    void press(const QString& button);
    void trigger(const QString& action);
    void push(const published::Batch& batch);
    void take(const QString& name);
    template<typename T>
    T& find(const QString& name) const;

    QDir m_folder;
    QString m_ending;
    QTemporaryDir m_home;
    ui::Settings m_settings;
    testing::FakeEngine m_engine;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::DeviceList* m_list = nullptr;
    ui::PageStack* m_pages = nullptr;
    bool m_good = true;
};

} // namespace ferrule::gallery
