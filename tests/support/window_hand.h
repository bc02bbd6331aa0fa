// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"
#include "views/centre/page_stack.h"

#include <QAbstractButton>
#include <QTest>
#include <QTreeView>

namespace ferrule::testing {

/// Mouse and keyboard on a window; what is not there ends the test.
class WindowHand
{
public:
    /// It is looked at when something is done, not before.
    explicit WindowHand(ui::MainWindow& window)
        : m_window(window)
    {
    }

    template<typename T>
    T* find(const QString& name) const
    {
        T* found = m_window.findChild<T*>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }

    /// Waits until the button can be pressed, as a person would.
    void click(const QString& button) const
    {
        auto* found = find<QAbstractButton>(button);
        QTRY_VERIFY2_WITH_TIMEOUT(found->isVisible() && found->isEnabled(), qPrintable(button),
                                  10'000);
        QTest::mouseClick(found, Qt::LeftButton);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(&m_window, static_cast<Qt::Key>(key), modifiers);
    }

    /// Clicks the row of the list that shows this name.
    void clickDevice(const QString& name) const
    {
        auto* view = find<QTreeView>(QStringLiteral("deviceView"));
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

    QString page() const { return m_window.findChild<ui::PageStack*>()->currentPage(); }
    void go(const QString& page) const { m_window.findChild<ui::PageStack*>()->showPage(page); }

private:
    ui::MainWindow& m_window;
};

} // namespace ferrule::testing
