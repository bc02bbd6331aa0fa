// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine_feed.h"
#include "models/store_drafts.h"
#include "models/store_model.h"
#include "models/time_text.h"
#include "support/fake_engine.h"
#include "views/store/store_page.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDateTime>
#include <QDateTimeEdit>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

namespace {

const QString claim = u"P7QX2M9A4B"_s;
constexpr qint64 hourMs = 3'600'000;

} // namespace

/// What became of a key on its way to the device and back, and when it goes by itself.
class TestStoreTrail : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Choice::Light); }

    void init()
    {
        m_engine = std::make_unique<testing::FakeEngine>();
        m_feed = std::make_unique<EngineFeed>(*m_engine);
        m_page = std::make_unique<StorePage>(*m_engine, *m_feed);
        m_page->resize(1000, 640);
        Device device;
        device.id = u"cloud:"_s + claim;
        device.claimId = claim;
        device.state = DeviceState::Online;
        m_page->showDevice(device);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->findChild<QTableView*>(u"storeTable"_s);
        m_item.claimId = claim;
        m_item.key = u"interval"_s;
        m_item.type = ValueType::Number;
        m_item.value = u"60"_s;
        m_item.reported = u"30"_s;
        m_item.state = ItemState::Sent;
        m_item.revision = 4;
        m_item.updatedBy = u"you"_s;
        m_item.updatedMs = 1'800'000'000'000;
        m_item.askedMs = 1'800'000'000'000;
        m_item.sentMs = 1'800'000'001'000;
        m_item.acknowledgedMs = 0;
        m_item.reportedMs = 1'799'999'000'000;
        m_item.expiresMs = 0;
        m_item.finding.clear();
        push();
        m_table->selectRow(0);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_engine.reset();
    }

    void eachStepHasItsTime()
    {
        QTRY_VERIFY(label(u"keyAsked"_s)->isVisible());
        QCOMPARE(label(u"keyAsked"_s)->text(), u"60 at "_s + whenText(m_item.askedMs));
        QCOMPARE(label(u"keySent"_s)->text(), whenText(m_item.sentMs));
        QCOMPARE(label(u"keyAcknowledged"_s)->text(), u"–"_s);
        QCOMPARE(label(u"keyReported"_s)->text(), u"30 at "_s + whenText(m_item.reportedMs));
        m_item.acknowledgedMs = 1'800'000'002'000;
        m_item.state = ItemState::Acknowledged;
        push();
        QCOMPARE(label(u"keyAcknowledged"_s)->text(), whenText(m_item.acknowledgedMs));
    }

    void whatTheDeviceSetWasAskedByNobody()
    {
        m_item.askedMs = 0;
        m_item.sentMs = 0;
        push();
        QCOMPARE(label(u"keyAsked"_s)->text(), u"–"_s);
        QCOMPARE(label(u"keySent"_s)->text(), u"–"_s);
    }

    void aFindingIsToldAsOne()
    {
        QVERIFY(!label(u"keyFinding"_s)->isVisible());
        m_item.finding = u"a boolean was sent as 56.000000"_s;
        push();
        QTRY_VERIFY(label(u"keyFinding"_s)->isVisible());
        QVERIFY(label(u"keyFinding"_s)->text().contains(m_item.finding));
        QVERIFY(label(u"keyFinding"_s)->text().contains(m_item.key));
    }

    void expiryIsSetLikeAnEdit()
    {
        QCOMPARE(button()->text(), u"never"_s);
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        choose(8 * hourMs);
        QCOMPARE(button()->text(), u"expires in 8 h"_s);
        QVERIFY(changedCell().contains(u"expires in 8 h"_s));
        click(u"storeReview"_s);
        click(u"storeApply"_s);
        QCOMPARE(m_engine->last().name, u"applyStore"_s);
        QCOMPARE(m_engine->last().edits.size(), 1);
        const StoreEdit edit = m_engine->last().edits.first();
        QCOMPARE(edit.value, u"60"_s);
        QCOMPARE(edit.baseRevision, 4);
        QVERIFY(edit.expiresMs >= before + 8 * hourMs);
        QVERIFY(edit.expiresMs <= QDateTime::currentMSecsSinceEpoch() + 8 * hourMs);
    }

    void anyTimeToComeMayBeChosen()
    {
        auto* other = button()->menu()->findChild<QAction*>(u"expiryOther"_s);
        auto* when = m_page->findChild<QDateTimeEdit*>(u"expiryWhen"_s);
        auto* set = m_page->findChild<QPushButton*>(u"expirySet"_s);
        QVERIFY(!when->isVisible());
        other->trigger();
        QVERIFY(when->isVisible());
        QVERIFY(set->isEnabled()); // Tomorrow is offered.
        when->setDateTime(QDateTime::currentDateTime().addDays(-1));
        QVERIFY(!set->isEnabled());
        QVERIFY(!set->toolTip().isEmpty());
        click(u"expiryCancel"_s);
        QVERIFY(!when->isVisible());
        QCOMPARE(m_page->model().staging().count(), 0);

        other->trigger();
        const QDate day = QDate::currentDate().addDays(41);
        when->setDateTime(QDateTime(day, QTime(23, 17)));
        click(u"expirySet"_s);
        QVERIFY(!when->isVisible());
        QCOMPARE(staged().expiresMs, QDateTime(day, QTime(23, 17)).toMSecsSinceEpoch());
        QVERIFY(button()->text().contains(u"day"_s));
        // It begins with what was chosen.
        other->trigger();
        QCOMPARE(when->dateTime(), QDateTime(day, QTime(23, 17)));
    }

    void anEditOfTheValueLeavesTheExpiry()
    {
        m_item.expiresMs = QDateTime::currentMSecsSinceEpoch() + 2 * hourMs;
        push();
        QCOMPARE(button()->text(), u"expires in 2 h"_s);
        QCOMPARE(m_page->model().stageValue(u"interval"_s, ValueType::Number, u"10"_s), QString());
        QCOMPARE(staged().expiresMs, m_item.expiresMs);
        // Taken back to what is held, it is no edit at all.
        QCOMPARE(m_page->model().stageValue(u"interval"_s, ValueType::Number, u"60"_s), QString());
        QCOMPARE(m_page->model().staging().count(), 0);
        choose(0);
        QCOMPARE(staged().expiresMs, 0);
        QCOMPARE(button()->text(), u"never"_s);
        // Undone, the one that is held is shown again.
        m_page->findChild<QAction*>(u"storeUndo"_s)->trigger();
        QCOMPARE(button()->text(), u"expires in 2 h"_s);
    }

    void unsentExpiriesSurviveAStart()
    {
        StoreEdit edit;
        edit.key = u"interval"_s;
        edit.value = u"60"_s;
        edit.expiresMs = 1'800'000'123'456;
        const auto back = StoreDrafts::fromJson(StoreDrafts::toJson({{claim, {edit}}}));
        QCOMPARE(back.value(claim).size(), 1);
        QCOMPARE(back.value(claim).first().expiresMs, edit.expiresMs);
    }

private:
    QLabel* label(const QString& name) { return m_page->findChild<QLabel*>(name); }
    QToolButton* button() { return m_page->findChild<QToolButton*>(u"keyExpiry"_s); }

    void push()
    {
        Batch batch;
        batch.storeItems = {m_item};
        m_engine->push(batch);
    }

    StoreEdit staged()
    {
        const QList<StoreEdit> edits = m_page->model().staging().toApply();
        return edits.isEmpty() ? StoreEdit() : edits.first();
    }

    QString changedCell()
    {
        return m_page->model().index(0, StoreModel::ChangedColumn).data().toString();
    }

    void choose(qint64 afterMs)
    {
        const QList<QAction*> actions = button()->menu()->actions();
        for (QAction* action : actions)
            if (action->data().toLongLong() == afterMs)
                return action->trigger();
        QFAIL("no such expiry");
    }

    void click(const QString& name)
    {
        auto* target = m_page->findChild<QPushButton*>(name);
        QVERIFY2(target && target->isVisible() && target->isEnabled(), qUtf8Printable(name));
        QTest::mouseClick(target, Qt::LeftButton);
    }

    std::unique_ptr<testing::FakeEngine> m_engine;
    std::unique_ptr<EngineFeed> m_feed;
    std::unique_ptr<StorePage> m_page;
    QTableView* m_table = nullptr;
    StoreItem m_item;
};

QTEST_MAIN(TestStoreTrail)
#include "tst_store_trail.moc"
