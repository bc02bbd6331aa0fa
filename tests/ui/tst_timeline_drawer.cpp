// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_drawer.h"
#include "window_desk.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ferrule;
using namespace ferrule::testing;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

class TestTimelineDrawer : public QObject
{
    Q_OBJECT
private slots:
    void theTimelinePausesFiltersAndSaves()
    {
        Desk desk;
        desk.pushBench();
        auto* view = desk.find<QTableView>(u"timelineView"_s);
        const int before = view->model()->rowCount();
        desk.find<QAction>(u"pauseTimelineAction"_s)->trigger();
        Batch batch;
        for (quint64 sequence = 100; sequence < 1304; ++sequence)
            batch.timeline.append(
                {sequence, now, Channel::Mqtt, Severity::Info, u"X"_s, u"ping"_s, {}});
        desk.push(batch);
        QCOMPARE(view->model()->rowCount(), before);
        auto* waiting = desk.find<QPushButton>(u"waitingButton"_s);
        QVERIFY(waiting->isVisible());
        QVERIFY(waiting->text().startsWith(QLocale().toString(1204)));
        QTest::mouseClick(waiting, Qt::LeftButton);
        QVERIFY(!waiting->isVisible());
        QCOMPARE(view->model()->rowCount(), before + 1204);
        QTRY_COMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());

        QTest::keyClicks(desk.find<QLineEdit>(u"timelineText"_s), u"revoked"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        auto* drawer = desk.window.findChild<TimelineDrawer*>();
        QSignalSpy saved(drawer, &TimelineDrawer::saved);
        const QString path = desk.home.filePath(u"timeline.csv"_s);
        drawer->saveTo(path);
        QTRY_COMPARE(saved.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);

        desk.find<QAction>(u"clearTimelineAction"_s)->trigger();
        QCOMPARE(view->model()->rowCount(), 0);
    }

    void theDrawerFollowsOnlyAtItsEnd()
    {
        Desk desk;
        auto* view = desk.find<QTableView>(u"timelineView"_s);
        const auto pings = [](quint64 first) {
            Batch batch;
            for (quint64 sequence = first; sequence < first + 500; ++sequence) {
                batch.timeline.append(
                    {sequence, now, Channel::Mqtt, Severity::Info, u"X"_s, u"ping"_s, {}});
            }
            return batch;
        };
        desk.push(pings(1));
        auto* bar = view->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        bar->setValue(10);
        desk.push(pings(501));
        QTRY_COMPARE(view->model()->rowCount(), 1000);
        QCOMPARE(bar->value(), 10);
    }
};

QTEST_MAIN(TestTimelineDrawer)
#include "tst_timeline_drawer.moc"
