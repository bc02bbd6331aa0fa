// SPDX-License-Identifier: GPL-3.0-or-later
//
// What "Copy as command" puts on the clipboard is run by a shell, as it stands, and does to the
// same bench cloud what the window would have done.
#include "command_line.h"
#include "models/engine_feed.h"
#include "models/store_model.h"
#include "support/mosquitto_fixture.h"
#include "support/seen.h"
#include "support/window_hand.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "views/messages/publish_form.h"
#include "views/store/store_page.h"
#include "workbench/engine_host.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace ferrule;
using namespace ferrule::published;
using namespace ferrule::test;
using namespace Qt::StringLiterals;

class TestCopiedCommands : public QObject
{
    Q_OBJECT

    static constexpr int patience = 90'000;

    static QString copied() { return QGuiApplication::clipboard()->text(); }
    static Outcome shell(const QString& line) { return run(u"bash"_s, {u"-c"_s, line}); }
    static QByteArray told(const QString& line, const Outcome& outcome)
    {
        return line.toUtf8() + "\nexit code " + QByteArray::number(outcome.exitCode) + "\n" +
               outcome.out + outcome.err;
    }

    /// The command of an action that asks first, from its question.
    QString fromQuestion(const QString& action)
    {
        QGuiApplication::clipboard()->clear();
        m_hand->find<QAction>(action)->trigger();
        m_hand->click(u"copyQuestionButton"_s);
        m_hand->click(u"withdrawButton"_s);
        return copied();
    }
    QString commandOf(const QString& action)
    {
        return m_hand->find<QAction>(action)->property("command").toString();
    }
    DeviceState stateOf(const QString& claimId) const
    {
        return m_seen->devices.value(u"bench:"_s + claimId).state;
    }
    void select(const QString& claimId)
    {
        m_hand->clickDevice(m_seen->devices.value(u"bench:"_s + claimId).name);
    }

private slots:
    void initTestCase()
    {
        const QString programs = QCoreApplication::applicationDirPath();
        QVERIFY(QFileInfo::exists(programs + u"/ferrule"_s));
        qputenv("PATH", programs.toUtf8() + ':' + qgetenv("PATH"));
        // Commands that name no home would otherwise find what an earlier run has left.
        qputenv("FERRULE_HOME", m_shell.filePath(u"home"_s).toUtf8());
        QDir::setCurrent(m_shell.path());
        app::WorkbenchConfig config;
        config.home = m_home.path();
        m_engine = std::make_unique<app::EngineHost>(config);
        m_seen = std::make_unique<testing::Seen>(*m_engine);
        m_settings = std::make_unique<ui::Settings>(m_home.filePath(u"window.ini"_s));
        m_window = std::make_unique<ui::MainWindow>(*m_engine, *m_settings);
        m_hand = std::make_unique<testing::WindowHand>(*m_window);
        m_engine->start();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->cloud.state, CloudStatus::State::Running, patience);
        m_engine->addVirtualDevices(1, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->in(Section::Bench).has_value(), patience);
        m_claimId = m_seen->in(Section::Bench)->claimId;
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_claimId), DeviceState::Online, patience);
        select(m_claimId);
    }

    void throttles()
    {
        const QString line = fromQuestion(u"throttleAction"_s);
        QCOMPARE(line, u"ferrule throttle %1 --home %2"_s.arg(m_claimId, m_home.path()));
        const Outcome outcome = shell(line);
        QVERIFY2(outcome.exitCode == 0, told(line, outcome).constData());
        QVERIFY(outcome.out.contains(m_claimId.toUtf8()));
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->enforcements.contains(Enforcement::Action::Throttle),
                                 patience);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_claimId), DeviceState::Throttled, patience);
    }

    void publishes_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("text") << QByteArray("it's $HOME, `date` \"grüße\"\nand -n");
        QTest::newRow("bytes") << QByteArray("\x00\x01%d\\n\xff'", 8);
        QTest::newRow("empty") << QByteArray();
    }

    void publishes()
    {
        QFETCH(QByteArray, payload);
        Message message;
        message.topic = u"ioto/device/%1/it's a test"_s.arg(m_claimId);
        message.payload = payload;
        message.qos = 1;
        m_hand->go(u"messagesPage"_s);
        m_hand->find<ui::PublishForm>(u"publishForm"_s)->setMessage(message);
        m_seen->messages.clear();
        m_hand->click(u"publishCopyCommand"_s);
        const QString line = copied();
        const Outcome outcome = shell(line);
        QVERIFY2(outcome.exitCode == 0, told(line, outcome).constData());
        const auto arrived = [&] {
            for (const Message& seen : m_seen->messages) {
                if (seen.topic == message.topic && seen.payload == payload)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(arrived(), qPrintable(line), patience);
    }

    void publishesWhatTheBrokerKeeps()
    {
        Message message;
        message.topic = u"ioto/device/%1/kept"_s.arg(m_claimId);
        message.payload = "stays";
        message.retain = true;
        m_hand->find<ui::PublishForm>(u"publishForm"_s)->setMessage(message);
        m_hand->click(u"publishCopyCommand"_s);
        const QString line = copied();
        const Outcome outcome = shell(line);
        QVERIFY2(outcome.exitCode == 0, told(line, outcome).constData());
        m_engine->readRetained(message.topic);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->retained.messages.size(), 1, patience);
        QCOMPARE(m_seen->retained.messages.constFirst().payload, message.payload);
    }

    void setsReadsAndRemovesStoreKeys()
    {
        m_hand->go(u"storePage"_s);
        auto& model = m_hand->find<ui::StorePage>(u"storePage"_s)->model();
        // A text that looks like a number stays a text.
        QCOMPARE(model.addKey(u"site.code"_s, ValueType::String, u"56"_s), QString());
        auto* table = m_hand->find<QTableView>(u"storeTable"_s);
        selectKey(u"site.code"_s);
        m_hand->find<QAction>(u"storeCopyCommand"_s)->trigger();
        const QString set = copied();
        model.staging().discard();
        const Outcome written = shell(set);
        QVERIFY2(written.exitCode == 0, told(set, written).constData());
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->items.contains(u"site.code"_s), patience);
        QCOMPARE(m_seen->items[u"site.code"_s].type, ValueType::String);
        QCOMPARE(m_seen->items[u"site.code"_s].value, u"56"_s);

        QTRY_VERIFY(table->model()->rowCount() > 0);
        selectKey(u"site.code"_s);
        m_hand->find<QAction>(u"storeCopyCommand"_s)->trigger();
        const QString get = copied();
        const Outcome read = shell(get);
        QVERIFY2(read.out == "56\n", told(get, read).constData());

        const QString exporting = commandOf(u"storeExport"_s);
        const Outcome exported = shell(exporting);
        QVERIFY2(exported.exitCode == 0, told(exporting, exported).constData());
        const QString removing = commandOf(u"storeRemoveKeys"_s);
        const Outcome removed = shell(removing);
        QVERIFY2(removed.exitCode == 0, told(removing, removed).constData());
        QTRY_VERIFY_WITH_TIMEOUT(!m_seen->items.contains(u"site.code"_s), patience);
        const QString importing = commandOf(u"storeImport"_s);
        const Outcome imported = shell(importing);
        QVERIFY2(imported.exitCode == 0, told(importing, imported).constData());
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->items.contains(u"site.code"_s), patience);

        m_hand->find<QAction>(u"copyCommandAction"_s)->trigger();
        const Outcome listed = shell(copied());
        QVERIFY2(listed.out.contains("site.code=56\n"), told(copied(), listed).constData());
    }

    void closes()
    {
        const QString line = fromQuestion(u"closeAction"_s);
        const Outcome outcome = shell(line);
        QVERIFY2(outcome.exitCode == 0, told(line, outcome).constData());
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->enforcements.contains(Enforcement::Action::Close),
                                 patience);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_claimId), DeviceState::Offline, patience);
        // Nobody is there to be told a second time, and that is said.
        const Outcome again = shell(line + u" --json"_s);
        QCOMPARE(again.exitCode, 5);
        QVERIFY(again.out.contains("link-lost"));
    }

    void blocksAndUnblocks()
    {
        const QString block = fromQuestion(u"blockAction"_s);
        const Outcome blocked = shell(block);
        QVERIFY2(blocked.exitCode == 0, told(block, blocked).constData());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_claimId), DeviceState::Blocked, patience);
        const QString unblock = commandOf(u"unblockAction"_s);
        const Outcome lifted = shell(unblock);
        QVERIFY2(lifted.exitCode == 0, told(unblock, lifted).constData());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_claimId), DeviceState::Offline, patience);
    }

    void releasesAndReclaims()
    {
        const QString release = fromQuestion(u"releaseAction"_s);
        const Outcome released = shell(release);
        QVERIFY2(released.exitCode == 0, told(release, released).constData());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_claimId), DeviceState::Released, patience);
        const QString reclaim = commandOf(u"reclaimAction"_s);
        // Refused while the release may still be under way to the device.
        Outcome reclaimed;
        QTRY_VERIFY2_WITH_TIMEOUT((reclaimed = shell(reclaim)).exitCode == 0,
                                  told(reclaim, reclaimed).constData(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(m_claimId) != DeviceState::Released, patience);
    }

    void claims()
    {
        const Outcome released =
            shell(u"ferrule release %1 --home %2"_s.arg(m_claimId, m_home.path()));
        QCOMPARE(released.exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_claimId), DeviceState::Released, patience);
        // A released device is claimed anew by the same command as one that has just registered.
        const QString claim = commandOf(u"claimAction"_s);
        Outcome claimed;
        QTRY_VERIFY2_WITH_TIMEOUT((claimed = shell(claim)).exitCode == 0,
                                  told(claim, claimed).constData(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(m_claimId) != DeviceState::Released, patience);
    }

    void claimsAProductsDevicesByThemselves()
    {
        m_hand->go(u"productsPage"_s);
        auto* table = m_hand->find<QTableView>(u"productsTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
        table->selectRow(0);
        // What the window shows of it, and what the command turns it to.
        auto* claiming = m_hand->find<QCheckBox>(u"productAutoClaim"_s);
        for (const bool before : {claiming->isChecked(), !claiming->isChecked()}) {
            QTRY_COMPARE_WITH_TIMEOUT(claiming->isChecked(), before, patience);
            const QString line = commandOf(u"productsClaiming"_s);
            QVERIFY2(line.contains(before ? u" --manual "_s : u" --auto "_s), qPrintable(line));
            const Outcome outcome = shell(line);
            QVERIFY2(outcome.exitCode == 0, told(line, outcome).constData());
            QTRY_COMPARE_WITH_TIMEOUT(claiming->isChecked(), !before, patience);
        }
    }

    void checksAndUsesABroker()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        BrokerProfile profile;
        profile.name = u"Plant 2"_s;
        profile.host = u"127.0.0.1"_s;
        profile.port = broker.port();
        profile.tls = false;
        m_hand->go(u"brokersPage"_s);
        m_engine->saveBroker(profile, false);
        auto* list = m_hand->find<QListWidget>(u"brokerList"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, patience);
        list->setCurrentRow(1);
        const QString check = commandOf(u"brokerCheckAction"_s);
        const Outcome checked = shell(check);
        QVERIFY2(checked.exitCode == 0, told(check, checked).constData());
        QVERIFY2(checked.out.contains("ioto/service/#"), told(check, checked).constData());
        const QString use = commandOf(u"brokerConnectAction"_s);
        const Outcome used = shell(use);
        QVERIFY2(used.exitCode == 0, told(use, used).constData());
        const Outcome listed = shell(u"ferrule broker list --home "_s + m_home.path());
        QVERIFY2(listed.out.contains("* Plant 2"), told(use, listed).constData());
        // What follows is done at the bench cloud.
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->cloud.endpoint.section(u':', 1),
                                  QString::number(broker.port()), patience);
        list->setCurrentRow(0);
        const QString bench = commandOf(u"brokerConnectAction"_s);
        const Outcome back = shell(bench);
        QVERIFY2(back.exitCode == 0, told(bench, back).constData());
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->cloud.profile.isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->cloud.state, CloudStatus::State::Running, patience);
        list->setCurrentRow(1);
        // What is typed and not saved is known to no command.
        m_hand->find<QLineEdit>(u"brokerHost"_s)->setText(u"elsewhere"_s);
        QVERIFY(commandOf(u"brokerCheckAction"_s).isEmpty());
    }

    void attachesASimulatedDevice()
    {
        const QString line = commandOf(u"attachAction"_s);
        m_device.start(u"bash"_s, {u"-c"_s, u"exec "_s + line});
        QTRY_VERIFY_WITH_TIMEOUT(m_device.canReadLine(), patience);
        m_port = QString::fromUtf8(m_device.readLine()).trimmed();
        m_engine->addPort(m_port);
        const QString id = u"port:"_s + m_port;
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->devices.contains(id), patience);
        // A machine that is busy may be too slow for a device's first answers.
        bool answers = false;
        for (int attempt = 0; attempt < 5 && !answers; ++attempt) {
            m_engine->identify(id);
            answers = QTest::qWaitFor(
                [&] { return m_seen->devices[id].state == DeviceState::Unprovisioned; },
                patience / 5);
        }
        QVERIFY2(answers, qPrintable(m_seen->devices[id].detail));
        m_hand->clickDevice(m_seen->devices[id].name);
        m_hand->find<QAction>(u"copyCommandAction"_s)->trigger();
        m_provision = copied();
        m_hand->go(u"stationPage"_s);
        m_hand->find<QAction>(u"stationCopyCommand"_s)->trigger();
        m_station = copied();
        QVERIFY(m_station.startsWith(u"ferrule station"_s));
    }

    /// These run the cloud and hold the port themselves, so the window is closed.
    void provisionsWithoutTheWindow()
    {
        const QStringList known = m_seen->devices.keys();
        QSignalSpy stopped(m_engine.get(), &app::EngineHost::stopped);
        m_window->close();
        m_engine->shutdown();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, patience);
        const Outcome outcome = shell(m_provision);
        QVERIFY2(outcome.exitCode == 0, told(m_provision, outcome).constData());
        QVERIFY(outcome.err.contains("PASS"));
        m_provisioned = outcome.out.trimmed();
        QVERIFY(!m_provisioned.isEmpty());
        const Outcome listed = shell(u"ferrule store list --device %1 --home %2"_s.arg(
            QString::fromUtf8(m_provisioned), m_home.path()));
        QCOMPARE(listed.exitCode, 0);
    }

    void runsTheStation()
    {
        // A device that has passed already is left alone, so there is another one.
        m_second.start(u"bash"_s, {u"-c"_s, u"FERRULE_HOME=%1 exec ferrule simulate-device"_s.arg(
                                                m_shell.filePath(u"second"_s))});
        QTRY_VERIFY_WITH_TIMEOUT(m_second.canReadLine(), patience);
        const QString port = QString::fromUtf8(m_second.readLine()).trimmed();
        // As plugged in: what the system does not list is named.
        const QString line = m_station + u" --count 1 --port "_s + port;
        const Outcome outcome = shell(line);
        QVERIFY2(outcome.exitCode == 0, told(line, outcome).constData());
        QVERIFY2(outcome.out.startsWith("PASS"), told(line, outcome).constData());
        QFile ledger(m_home.filePath(u"station/ledger.csv"_s));
        QVERIFY(ledger.open(QIODevice::ReadOnly));
        QVERIFY(ledger.readAll().contains(port.toUtf8()));
    }

    void saysThatNoCloudRuns()
    {
        const Outcome outcome =
            shell(u"ferrule throttle %1 --home %2"_s.arg(m_claimId, m_home.path()));
        QCOMPARE(outcome.exitCode, 5);
        QVERIFY(outcome.err.contains("No cloud runs"));
        const Outcome published = shell(u"ferrule pub --bench -t a -m b --home "_s + m_home.path());
        QVERIFY(published.exitCode != 0);
        QCOMPARE(shell(u"ferrule pub --bench -t a -m b -h localhost"_s).exitCode, 2);
    }

    void cleanupTestCase()
    {
        m_hand.reset();
        m_window.reset();
        m_engine.reset();
        m_seen.reset();
        for (QProcess* device : {&m_device, &m_second}) {
            device->terminate();
            QTRY_COMPARE_WITH_TIMEOUT(device->state(), QProcess::NotRunning, patience);
        }
    }

private:
    void selectKey(const QString& key)
    {
        auto* table = m_hand->find<QTableView>(u"storeTable"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == key)
                return table->selectRow(row);
        }
        QFAIL(qPrintable(key));
    }

    QTemporaryDir m_home;
    QTemporaryDir m_shell;
    QString m_claimId;
    QString m_port;
    QString m_provision;
    QString m_station;
    QByteArray m_provisioned;
    QProcess m_device;
    QProcess m_second;
    std::unique_ptr<app::EngineHost> m_engine;
    std::unique_ptr<testing::Seen> m_seen;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<testing::WindowHand> m_hand;
};

QTEST_MAIN(TestCopiedCommands)
#include "tst_copied_commands.moc"
