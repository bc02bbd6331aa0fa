// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine_feed.h"
#include "support/fake_engine.h"
#include "support/scenario.h"
#include "views/records/records_page.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;
namespace scenario = ferrule::testing::scenario;

namespace {

constexpr qint64 now = 1'800'000'000'000;

} // namespace

class TestRecordsPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Choice::Light); }

    void init()
    {
        m_engine = std::make_unique<testing::FakeEngine>();
        m_feed = std::make_unique<EngineFeed>(*m_engine);
        m_page = std::make_unique<RecordsPage>(*m_engine, *m_feed);
        m_page->resize(1000, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        Device device;
        device.id = scenario::boardPort;
        device.claimId = scenario::boardClaim;
        m_page->showDevice(device);
        Batch batch;
        batch.deviceRecords = {scenario::deviceRecords(now)};
        m_engine->push(batch);
        QTRY_VERIFY(rows()->rowCount() > 0);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_engine.reset();
    }

    void aDeviceIsAskedForOnceItIsSeen()
    {
        QCOMPARE(m_engine->names(), QStringList{u"readDeviceRecords"_s});
        QCOMPARE(m_engine->last().target, scenario::boardClaim);
        m_page->hide();
        Device other;
        other.claimId = scenario::throttledClaim;
        m_page->showDevice(other);
        QCOMPARE(m_engine->commands().size(), 1);
        m_page->show();
        QTRY_COMPARE(m_engine->commands().size(), 2);
        QCOMPARE(m_engine->last().target, scenario::throttledClaim);
        QCOMPARE(rows()->rowCount(), 0);
    }

    void atAnotherCloudTheDeviceIsAskedForAnew()
    {
        m_engine->forget();
        Batch batch;
        batch.cloudReplaced = true;
        batch.cloud.emplace();
        batch.cloud->profile = u"hall"_s;
        batch.cloud->state = CloudStatus::State::Starting;
        batch.cloud->findings = {
            {u"$aws/rules/#"_s, BrokerFinding::State::Missing, u"Rules are not heard."_s}};
        batch.cloud->whyNoEnforcement = u"LAB2 enforces."_s;
        m_engine->push(batch);
        QTRY_COMPARE(rows()->rowCount(), 0);
        QVERIFY(m_engine->commands().isEmpty());
        auto* send = m_page->findChild<QPushButton*>(u"commandSend"_s);
        QVERIFY(!send->isEnabled());
        QCOMPARE(send->toolTip(), u"LAB2 enforces."_s);
        QTest::keyClick(m_page->findChild<QLineEdit*>(u"commandArguments"_s), Qt::Key_Return);
        QVERIFY(m_engine->commands().isEmpty());
        QVERIFY(shows(u"Rules are not heard."_s));

        batch.cloudReplaced = false;
        batch.cloud->state = CloudStatus::State::Running;
        batch.cloud->findings.clear();
        batch.cloud->whyNoEnforcement.clear();
        m_engine->push(batch);
        QTRY_COMPARE(m_engine->names(), QStringList{u"readDeviceRecords"_s});
        QVERIFY(send->isEnabled());
        QVERIFY(!shows(u"Rules are not heard."_s));
        m_engine->push(batch);
        QCOMPARE(m_engine->commands().size(), 1); // Once is enough.
    }

    void theLogIsFilteredAndReadInFull()
    {
        const int all = int(scenario::deviceRecords(now).rows.size());
        QCOMPARE(rows()->rowCount(), all);
        auto* tables = m_page->findChild<QComboBox*>(u"recordsTables"_s);
        tables->setCurrentIndex(tables->findData(u"Log"_s));
        QCOMPARE(rows()->rowCount(), all - 1);
        m_page->findChild<QLineEdit*>(u"recordsFilter"_s)->setText(u"sensor 2"_s);
        QCOMPARE(rows()->rowCount(), 2);
        auto* table = m_page->findChild<QTableView*>(u"recordsTable"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(rows()->index(0, 0)).center());
        auto* item = m_page->findChild<QPlainTextEdit*>(u"recordsItem"_s);
        QTRY_VERIFY(item->isVisible());
        QVERIFY(item->toPlainText().contains(u"\"_type\": \"Log\""_s));
        m_page->findChild<QLineEdit*>(u"recordsFilter"_s)->setText(u"no such row"_s);
        QVERIFY(!table->isVisible());
    }

    void newRowsComeAsTheyAreSent()
    {
        const int before = rows()->rowCount();
        Batch batch;
        batch.syncedRows = {{scenario::boardClaim, u"l#9"_s, u"Log"_s, now, now,
                             R"({"_type":"Log","message":"just now"})"}};
        m_engine->push(batch);
        QTRY_COMPARE(rows()->rowCount(), before + 1);
        QCOMPARE(rows()->index(before, 2).data().toString(), u"just now"_s);
    }

    void aCommandIsSentAndItsStateShown()
    {
        auto* word = m_page->findChild<QComboBox*>(u"commandWord"_s);
        auto* arguments = m_page->findChild<QLineEdit*>(u"commandArguments"_s);
        word->setEditText(u"blink"_s);
        QTest::keyClicks(arguments, u"{\"times\":3}"_s);
        click(u"commandSend"_s);
        QCOMPARE(m_engine->last().name, u"sendDeviceCommand"_s);
        QCOMPARE(m_engine->last().target, scenario::boardClaim);
        QCOMPARE(m_engine->last().targets, QStringList{u"blink"_s});
        QCOMPARE(m_engine->last().bytes, QByteArray("{\"times\":3}"));
        QTRY_VERIFY(arguments->text().isEmpty());
        const QAbstractItemModel* commands =
            m_page->findChild<QTableView*>(u"commandTable"_s)->model();
        QCOMPARE(commands->rowCount(), 2);
        DeviceCommand command = scenario::deviceRecords(now).commands.last();
        QCOMPARE(commands->index(0, 3).data().toString(), u"Sent"_s);
        command.state = DeviceCommand::State::Answered;
        Batch batch;
        batch.deviceCommands = {command};
        m_engine->push(batch);
        QTRY_COMPARE(commands->index(0, 3).data().toString(), u"Acted on"_s);
    }

    void aRefusedCommandIsExplainedAndKept()
    {
        Failure failure;
        failure.what = u"The command was not sent."_s;
        m_engine->failNext(failure);
        auto* arguments = m_page->findChild<QLineEdit*>(u"commandArguments"_s);
        arguments->setText(u"{\"times\":3}"_s);
        click(u"commandSend"_s);
        QTRY_VERIFY(m_page->findChild<QWidget*>(u"recordsError"_s)->isVisible());
        QCOMPARE(arguments->text(), u"{\"times\":3}"_s);
    }

    void aDeviceWithoutAnIdentityIsToldSo()
    {
        Device fresh;
        fresh.id = scenario::freshPort;
        m_page->showDevice(fresh);
        QCOMPARE(rows()->rowCount(), 0);
        QVERIFY(!m_page->findChild<QPushButton*>(u"commandSend"_s)->isEnabled());
    }

private:
    bool shows(const QString& sentence) const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&sentence](const QLabel* label) {
            return label->isVisible() && label->text() == sentence;
        });
    }
    QAbstractItemModel* rows()
    {
        return m_page->findChild<QTableView*>(u"recordsTable"_s)->model();
    }

    void click(const QString& name)
    {
        auto* target = m_page->findChild<QPushButton*>(name);
        QVERIFY2(target && target->isVisible() && target->isEnabled(), qUtf8Printable(name));
        QTest::mouseClick(target, Qt::LeftButton);
    }

    std::unique_ptr<testing::FakeEngine> m_engine;
    std::unique_ptr<EngineFeed> m_feed;
    std::unique_ptr<RecordsPage> m_page;
};

QTEST_MAIN(TestRecordsPage)
#include "tst_records_page.moc"
