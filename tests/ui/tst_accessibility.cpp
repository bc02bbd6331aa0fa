// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader hears, and where the Tab key leads, on each page.
#include "views/page.h"
#include "window_desk.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QScrollArea>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace ferrule;
using namespace ferrule::testing;
using namespace Qt::StringLiterals;

namespace {

/// Parts of Qt's own compound widgets, which speak for them.
bool isInner(const QWidget& widget)
{
    static const QSet<QByteArray> inner{
        "QLineEditIconButton", "QTableCornerButton",
        "QToolBarExtension",   "QComboBoxPrivateContainer",
        "QComboBoxListView",   "QHeaderView",
        "QScrollBar",          "QAbstractScrollAreaScrollBarContainer"};
    const QWidget* whole = widget.parentWidget();
    return inner.contains(widget.metaObject()->className()) ||
           qobject_cast<const QComboBox*>(whole) || qobject_cast<const QAbstractSpinBox*>(whole) ||
           widget.objectName().startsWith("qt_"_L1);
}

bool takesInput(const QWidget& widget)
{
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(&widget);
}

/// A scroll area is scrolled by the keys of what is in it.
bool isPassedOver(const QWidget& widget)
{
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    if (!area)
        return false;
    const auto inner = area->widget()->findChildren<QWidget*>();
    return std::any_of(inner.begin(), inner.end(), [](const QWidget* each) {
        return each->isVisible() && each->isEnabled() &&
               (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    });
}

QString place(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget()) {
        if (!at->objectName().isEmpty())
            path.prepend(at->objectName());
    }
    return QString::fromLatin1(widget.metaObject()->className()) + u" in "_s + path.join(u'/');
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

    /// Each page once, with something to show on it.
    static void forEachPage(const std::function<void(Desk&, const QString&)>& look)
    {
        QSet<QString> seen;
        Desk desk;
        desk.pushBench();
        desk.pushRun(scenario::failedRun(scenario::boardPort, now));
        for (const QString& device : {QString(), u"Boiler room sensor"_s}) {
            if (device.isEmpty())
                desk.click(u"poolButton"_s);
            else
                desk.clickDevice(device);
            const auto pages = desk.window.findChildren<ui::Page*>();
            for (const ui::Page* page : pages) {
                desk.go(page->objectName());
                if (desk.page() != page->objectName())
                    continue;
                seen.insert(page->objectName());
                QCoreApplication::processEvents();
                look(desk, page->objectName());
            }
        }
        QCOMPARE(seen.size(), desk.window.findChildren<ui::Page*>().size());
    }

private slots:
    void everyControlSaysWhatItIs()
    {
        QStringList mute;
        forEachPage([&mute](Desk& desk, const QString&) {
            for (QWidget* widget : desk.window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || isInner(*widget) || !takesInput(*widget))
                    continue;
                QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
                const bool named = spoken && !spoken->text(QAccessible::Name).isEmpty() &&
                                   spoken->role() != QAccessible::NoRole;
                if (!named && !mute.contains(place(*widget)))
                    mute.append(place(*widget));
            }
        });
        for (const QString& widget : std::as_const(mute))
            qWarning().noquote() << widget;
        QCOMPARE(mute, QStringList());
    }

    /// With Tab and Shift+Tab alone, each control of each page can be reached.
    void tabReachesEveryControl()
    {
        QStringList unreached;
        forEachPage([&unreached](Desk& desk, const QString& page) {
            const auto canBeReached = [&desk](const QWidget* widget) {
                return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                       widget->isVisible() && widget->isEnabled() && !isInner(*widget) &&
                       widget->window() == &desk.window && widget->focusProxy() == nullptr &&
                       !isPassedOver(*widget);
            };
            QSet<const QWidget*> wanted;
            for (const QWidget* widget : desk.window.findChildren<QWidget*>()) {
                if (canBeReached(widget))
                    wanted.insert(widget);
            }
            const qsizetype steps = wanted.size() + 20;
            for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
                for (qsizetype step = 0; step < steps && !wanted.isEmpty(); ++step) {
                    QWidget* focus = desk.window.focusWidget();
                    wanted.remove(focus);
                    QTest::keyClick(focus ? focus : &desk.window, key);
                }
            }
            wanted.removeIf([&](const QWidget* widget) { return !canBeReached(widget); });
            for (const QWidget* widget : std::as_const(wanted))
                unreached.append(page + u": "_s + place(*widget));
            if (const QWidget* last = desk.window.focusWidget(); last && !wanted.isEmpty())
                unreached.append(page + u" ends at "_s + place(*last));
        });
        for (const QString& widget : std::as_const(unreached))
            qWarning().noquote() << widget;
        QCOMPARE(unreached, QStringList());
    }

    /// From the list to the page to the timeline, as they are read.
    void tabFollowsTheLayout()
    {
        forEachPage([](Desk& desk, const QString& page) {
            desk.find<QWidget>(u"deviceFilter"_s)->setFocus();
            const auto* shown = desk.find<QWidget>(page);
            const auto* list = desk.find<QWidget>(u"deviceList"_s);
            const auto* drawer = desk.find<QWidget>(u"timelineDrawer"_s);
            bool inDrawer = false;
            QPoint last;
            for (int step = 0; step < 200; ++step) {
                QTest::keyClick(desk.window.focusWidget(), Qt::Key_Tab);
                const QWidget* focus = desk.window.focusWidget();
                if (inDrawer && list->isAncestorOf(focus))
                    return;
                inDrawer = inDrawer || drawer->isAncestorOf(focus);
                if (!shown->isAncestorOf(focus))
                    continue;
                QVERIFY2(!inDrawer, qPrintable(page + u": "_s + place(*focus)));
                // Far up again it goes only to the right, to what stands beside.
                const QPoint at = focus->mapTo(shown, QPoint());
                QVERIFY2(at.y() > last.y() - shown->height() / 2 || at.x() > last.x(),
                         qPrintable(page + u": "_s + place(*focus)));
                last = at;
            }
            QFAIL(qPrintable(page + u" is not left again"_s));
        });
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
