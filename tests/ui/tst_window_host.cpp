// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_engine.h"
#include "support/scenario.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/window_host.h"
#include "views/centre/page_stack.h"
#include "views/devices/device_list.h"
#include "widgets/error_panel.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace Qt::StringLiterals;
namespace scenario = ferrule::testing::scenario;

/// Another language at run time: other words, and nothing else.
class TestWindowHost : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { installLanguage(*qApp, u"en"_s); }

    void aCloudThatDoesNotStartIsToldOfByItsStatus()
    {
        const QTemporaryDir home;
        Settings settings(home.filePath(u"window.ini"_s));
        testing::FakeEngine engine;
        WindowHost host(engine, settings);
        host.window().show();
        published::Batch batch;
        batch.cloud.emplace();
        batch.cloud->state = published::CloudStatus::State::Waiting;
        batch.cloud->failure.emplace();
        batch.cloud->failure->what = u"No connection could be made."_s;
        engine.push(batch);
        QSignalSpy finished(&engine, &published::Engine::commandFinished);
        engine.failNext(*batch.cloud->failure);
        host.start();
        QTRY_COMPARE(finished.size(), 1);
        engine.failNext(*batch.cloud->failure);
        host.window().findChild<QAction*>(u"restartCloudAction"_s)->trigger();
        QTRY_COMPARE(finished.size(), 2);
        QCoreApplication::processEvents();
        // It stands in one place, and goes with its cause.
        QVERIFY(host.window().findChild<QWidget*>(u"poolFailure"_s)->isVisible());
        QVERIFY(!host.window().findChild<PageStack*>()->errorPanel()->isVisible());
        batch.cloud.emplace();
        batch.cloud->state = published::CloudStatus::State::Running;
        engine.push(batch);
        QTRY_VERIFY(!host.window().findChild<QWidget*>(u"poolFailure"_s)->isVisible());
    }

    void nothingButTheWordsIsDifferent()
    {
        const QTemporaryDir home;
        Settings settings(home.filePath(u"window.ini"_s));
        settings.set(Settings::language, u"en"_s);
        testing::FakeEngine engine;
        WindowHost host(engine, settings);
        host.window().show();
        engine.push(scenario::bench(QDateTime::currentMSecsSinceEpoch()));
        host.window().findChild<DeviceList*>()->select(scenario::boardPort);
        auto* pages = host.window().findChild<PageStack*>();
        pages->showPage(u"storePage"_s);
        const int rows = storeTable(host)->model()->rowCount();
        QVERIFY(rows > 0);
        host.window().findChild<QLineEdit*>(u"storeFilter"_s)->setText(u"tele"_s);
        const int filtered = storeTable(host)->model()->rowCount();
        QVERIFY(filtered < rows);
        const MainWindow* before = &host.window();

        auto* other = host.window().findChild<QAction*>(u"language_en"_s);
        QVERIFY(other);
        other->trigger();
        QTRY_VERIFY(&host.window() != before);
        QVERIFY(host.window().isVisible());
        QTRY_COMPARE(host.window().findChild<DeviceList*>()->selected(), scenario::boardPort);
        QCOMPARE(host.window().findChild<PageStack*>()->currentPage(), u"storePage"_s);
        QCOMPARE(host.window().findChild<QLineEdit*>(u"storeFilter"_s)->text(), u"tele"_s);
        QCOMPARE(storeTable(host)->model()->rowCount(), filtered);
        // It goes on listening.
        published::Batch batch;
        batch.dropped = 3;
        engine.push(batch);
    }

    void aLanguageChangesWordsAndNumbers()
    {
        const QList<Language> known = languages();
        QVERIFY(!known.isEmpty());
        for (const Language& language : known) {
            installLanguage(*qApp, language.code);
            QCOMPARE(QLocale().language(), QLocale(language.code).language());
            const QString store = QCoreApplication::translate("ferrule::ui::MainWindow", "Traffic");
            if (language.code != u"en"_s)
                QVERIFY2(store != u"Traffic"_s || language.code == u"fr"_s,
                         qUtf8Printable(language.code));
        }
        installLanguage(*qApp, u"tlh"_s);
        QCOMPARE(
            QCoreApplication::translate("ferrule::ui::DiffPanel", "Apply %n change(s)", nullptr, 1),
            u"Apply 1 change"_s);
    }

private:
    static QTableView* storeTable(WindowHost& host)
    {
        return host.window().findChild<QTableView*>(u"storeTable"_s);
    }
};

QTEST_MAIN(TestWindowHost)
#include "tst_window_host.moc"
