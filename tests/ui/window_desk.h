// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_engine.h"
#include "support/scenario.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "views/centre/page_stack.h"
#include "views/devices/device_list.h"
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

/// The whole window on an engine that remembers what it was asked, driven by hand.
namespace ferrule::testing {

using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

inline constexpr qint64 now = 1'800'000'000'000;

class Desk
{
public:
    explicit Desk(const QString& settingsFile = {})
        : settings(settingsFile.isEmpty() ? home.filePath(u"window.ini"_s) : settingsFile)
        , window(engine, settings)
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not become active");
    }

    template<typename T>
    T* find(const QString& name) const
    {
        T* found = window.findChild<T*>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }

    void click(const QString& button) const
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
    }

    /// Clicks the row of the list that shows this name.
    void clickDevice(const QString& name) const
    {
        auto* view = find<QTreeView>(u"deviceView"_s);
        for (int section = 0; section < view->model()->rowCount(); ++section) {
            const QModelIndex parent = view->model()->index(section, 0);
            for (int row = 0; row < view->model()->rowCount(parent); ++row) {
                const QModelIndex index = view->model()->index(row, 0, parent);
                if (index.data().toString() != name)
                    continue;
                view->scrollTo(index);
                QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                                  view->visualRect(index).center());
                return;
            }
        }
        qFatal("The list does not show %s", qPrintable(name));
    }

    QString page() const { return window.findChild<PageStack*>()->currentPage(); }
    void go(const QString& pageName) const { window.findChild<PageStack*>()->showPage(pageName); }

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
