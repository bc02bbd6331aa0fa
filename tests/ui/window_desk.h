// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_engine.h"
#include "support/scenario.h"
#include "support/window_hand.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "views/devices/device_list.h"

#include <QPushButton>
#include <QTemporaryDir>

/// The whole window on an engine that remembers what it was asked, driven by hand.
namespace ferrule::testing {

using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

inline constexpr qint64 now = 1'800'000'000'000;

class Desk : public WindowHand
{
public:
    explicit Desk(const QString& settingsFile = {})
        : WindowHand(window)
        , settings(settingsFile.isEmpty() ? home.filePath(u"window.ini"_s) : settingsFile)
        , window(engine, settings)
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not become active");
    }

    void push(const Batch& batch) { engine.push(batch); }
    void pushBench() { engine.push(scenario::bench(now)); }
    void pushRun(const ProvisionRun& run)
    {
        Batch batch;
        batch.runs = {run};
        engine.push(batch);
    }

    QTemporaryDir home;
    FakeEngine engine;
    Settings settings;
    MainWindow window;
};

inline Device freshDevice()
{
    return scenario::devices(now).at(1);
}

} // namespace ferrule::testing
