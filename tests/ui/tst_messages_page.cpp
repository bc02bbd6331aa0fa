// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine_feed.h"
#include "models/message_model.h"
#include "support/fake_engine.h"
#include "views/messages/messages_page.h"
#include "views/messages/retained_panel.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

namespace {

Message message(quint64 sequence, const QString& topic, const QByteArray& payload)
{
    Message message;
    message.sequence = sequence;
    message.utcMs = 1'800'000'000'000 + qint64(sequence);
    message.topic = topic;
    message.payload = payload;
    message.qos = 1;
    return message;
}

} // namespace

class TestMessagesPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Choice::Light); }

    void init()
    {
        m_engine = std::make_unique<testing::FakeEngine>();
        m_feed = std::make_unique<EngineFeed>(*m_engine);
        m_page = std::make_unique<MessagesPage>(*m_engine, *m_feed);
        m_page->resize(1000, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table = m_page->findChild<QTableView*>(u"messagesTable"_s);
        QVERIFY(!m_table->isVisible());
        Batch batch;
        batch.messages = {message(1, u"ioto/service/A/store/set"_s, "{\"key\":\"cpu\"}"),
                          message(2, u"ioto/service/B/store/get/100"_s, "plain"),
                          message(3, u"ioto/device/A/mqtt/throttle"_s, "{}")};
        batch.dropped = 12;
        m_engine->push(batch);
        QTRY_COMPARE(m_page->model().rowCount(), 3);
        QVERIFY(m_table->isVisible());
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_engine.reset();
    }

    void whatWasDroppedIsOnScreen()
    {
        QVERIFY(text(u"messagesCounts"_s).contains(u"12 dropped"_s));
    }

    void topicAndTextNarrowTheList()
    {
        auto* topic = m_page->findChild<QLineEdit*>(u"messagesTopicFilter"_s);
        QTest::keyClicks(topic, u"ioto/service/+/store/#"_s);
        QTRY_COMPARE(m_page->model().rowCount(), 2);
        QTest::keyClicks(m_page->findChild<QLineEdit*>(u"messagesTextFilter"_s), u"PLAIN"_s);
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        QCOMPARE(m_page->model().at(0).sequence, quint64(2));
    }

    void theSelectedPayloadIsReadable()
    {
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                          m_table->visualRect(m_table->model()->index(0, 1)).center());
        QCOMPARE(text(u"messageTopic"_s), u"ioto/service/A/store/set"_s);
        const auto* payload = m_page->findChild<QPlainTextEdit*>(u"payloadText"_s);
        QVERIFY(payload->toPlainText().contains(u"\n    \"key\": \"cpu\""_s));
        auto* hex = m_page->findChild<QAbstractButton*>(u"payloadFormHex"_s);
        QTest::mouseClick(hex, Qt::LeftButton);
        QVERIFY(payload->toPlainText().startsWith(u"0000  7b 22"_s));
        QTest::keyClick(m_table, Qt::Key_Down);
        QVERIFY2(payload->toPlainText().startsWith(u"0000  70 6c"_s), "the chosen form stays");
    }

    void publishingSendsWhatIsWritten()
    {
        QTest::keyClicks(m_page->findChild<QLineEdit*>(u"publishTopic"_s), u"ioto/device/A/test"_s);
        QTest::keyClicks(m_page->findChild<QPlainTextEdit*>(u"publishPayload"_s), u"{\"x\":1}"_s);
        m_page->findChild<QComboBox*>(u"publishQos"_s)->setCurrentIndex(2);
        m_page->findChild<QCheckBox*>(u"publishRetain"_s)->click();
        QTest::mouseClick(m_page->findChild<QAbstractButton*>(u"publishButton"_s), Qt::LeftButton);
        const auto sent = m_engine->last();
        QCOMPARE(sent.name, u"publishMessage"_s);
        QCOMPARE(sent.target, u"ioto/device/A/test"_s);
        QCOMPARE(sent.bytes, QByteArray("{\"x\":1}"));
        QCOMPARE(sent.qos, 2);
        QVERIFY(sent.retain);
        QTRY_VERIFY(text(u"publishRemark"_s).contains(u"Published"_s));
    }

    void aFilterIsNoTopicToPublishTo()
    {
        auto* topic = m_page->findChild<QLineEdit*>(u"publishTopic"_s);
        QTest::keyClicks(topic, u"ioto/+/test"_s);
        QVERIFY(!m_page->findChild<QAbstractButton*>(u"publishButton"_s)->isEnabled());
        QTest::keyClick(topic, Qt::Key_Return);
        QVERIFY(m_engine->commands().isEmpty());
    }

    void aTopicOfTheTreeBecomesTheFilter()
    {
        auto* tree = m_page->findChild<QTreeView*>(u"topicTree"_s);
        QVERIFY2(!tree->isVisible(), "there is no room");
        QTest::keyClick(m_page.get(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(tree->isVisible());
        const QModelIndex ioto = tree->model()->index(0, 0);
        QCOMPARE(ioto.data().toString(), u"ioto"_s);
        tree->expandAll();
        const QModelIndex device = tree->model()->index(0, 0, ioto);
        QCOMPARE(device.data().toString(), u"device"_s);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(device).center());
        QCOMPARE(m_page->findChild<QLineEdit*>(u"messagesTopicFilter"_s)->text(),
                 u"ioto/device/#"_s);
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!tree->isVisible());
    }

    void aMessageIsPublishedAgainAsItWas()
    {
        Batch batch;
        Message binary = message(9, u"bin"_s, QByteArray::fromHex("a16161fe00"));
        binary.qos = 2;
        binary.retain = true;
        batch.messages = {binary};
        m_engine->push(batch);
        QTRY_COMPARE(m_page->model().rowCount(), 4);
        m_table->selectRow(3);
        m_page->findChild<QAction*>(u"messagesRepublish"_s)->trigger();
        QTest::mouseClick(m_page->findChild<QAbstractButton*>(u"publishButton"_s), Qt::LeftButton);
        QCOMPARE(m_engine->last().target, u"bin"_s);
        QCOMPARE(m_engine->last().bytes, binary.payload);
        QCOMPARE(m_engine->last().qos, 2);
        QVERIFY(m_engine->last().retain);
    }

    void cborIsReadInItsNotation()
    {
        Batch batch;
        batch.messages = {message(9, u"cbor"_s, QByteArray::fromHex("a263746d70182a626f6bf5"))};
        m_engine->push(batch);
        QTRY_COMPARE(m_page->model().rowCount(), 4);
        m_table->selectRow(3);
        const auto* payload = m_page->findChild<QPlainTextEdit*>(u"payloadText"_s);
        QVERIFY(m_page->findChild<QAbstractButton*>(u"payloadFormCbor"_s)->isChecked());
        QVERIFY(payload->toPlainText().contains(u"\"tmp\": 42"_s));
        QVERIFY(!m_page->findChild<QAbstractButton*>(u"payloadFormJson"_s)->isEnabled());
    }

    void theGapOnATopicIsSaid()
    {
        Batch batch;
        Message later = message(8, u"ioto/service/A/store/set"_s, "{}");
        later.utcMs = 1'800'000'000'001 + 6100;
        later.packetId = 77;
        batch.messages = {later};
        m_engine->push(batch);
        QTRY_COMPARE(m_page->model().rowCount(), 4);
        m_table->selectRow(3);
        QVERIFY(text(u"messageFacts"_s).contains(u"6.1 s after the one before"_s));
        QVERIFY(text(u"messageFacts"_s).contains(u"packet 77"_s));
    }

    void aTopicThatEndsInASlashIsNotFinished()
    {
        QTest::keyClicks(m_page->findChild<QLineEdit*>(u"publishTopic"_s), u"ioto/device/A/"_s);
        QVERIFY(!m_page->findChild<QAbstractButton*>(u"publishButton"_s)->isEnabled());
    }

    // Read, cleared with a count named first, brought back.
    void retainedMessagesAreClearedWithUndo()
    {
        QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto* panel = m_page->findChild<RetainedPanel*>();
        QVERIFY(panel->isVisible());
        QVERIFY2(m_engine->commands().isEmpty(), "nobody's broker is read unasked");
        auto* filter = panel->findChild<QLineEdit*>(u"retainedFilter"_s);
        QTest::keyClicks(filter, u"ioto/#"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(m_engine->last().name, u"readRetained"_s);
        QCOMPARE(m_engine->last().target, u"ioto/#"_s);
        const QList<Message> kept{message(0, u"ioto/a"_s, "1"), message(0, u"ioto/b"_s, "2")};
        answerRetained(kept);
        auto* table = panel->findChild<QTableView*>(u"retainedTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);

        table->selectRow(1);
        QTest::mouseClick(panel->findChild<QAbstractButton*>(u"retainedClear"_s), Qt::LeftButton);
        QCOMPARE(m_engine->last().name, u"readRetained"_s);
        auto* confirm = panel->findChild<QAbstractButton*>(u"confirmButton"_s);
        QVERIFY(confirm->text().contains(u"1"_s));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(m_engine->names().count(u"clearRetained"_s), 1);
        QTRY_COMPARE(m_engine->last().name, u"readRetained"_s);
        answerRetained({kept.first()});
        auto* undo = panel->findChild<QAbstractButton*>(u"retainedUndo"_s);
        QTRY_VERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(m_engine->names().count(u"restoreRetained"_s), 1);
        const auto& restored =
            m_engine->commands().at(m_engine->names().indexOf(u"restoreRetained"_s));
        QCOMPARE(restored.messages.size(), 1);
        QCOMPARE(restored.messages.first().topic, u"ioto/b"_s);
        QCOMPARE(restored.messages.first().payload, QByteArray("2"));
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void aPauseHoldsTheListAndCounts()
    {
        QTest::keyClick(m_table, Qt::Key_Space, Qt::ControlModifier);
        Batch batch;
        batch.messages = {message(4, u"a"_s, "b")};
        m_engine->push(batch);
        QTRY_VERIFY(text(u"messagesCounts"_s).contains(u"1 new"_s));
        QCOMPARE(m_page->model().rowCount(), 3);
        QTest::keyClick(m_table, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(m_page->model().rowCount(), 4);
    }

private:
    void answerRetained(const QList<Message>& messages)
    {
        Batch batch;
        batch.retained = RetainedMessages{u"ioto/#"_s, messages, true};
        m_engine->push(batch);
    }

    QString text(const QString& name) { return m_page->findChild<QLabel*>(name)->text(); }

    std::unique_ptr<testing::FakeEngine> m_engine;
    std::unique_ptr<EngineFeed> m_feed;
    std::unique_ptr<MessagesPage> m_page;
    QTableView* m_table = nullptr;
};

QTEST_MAIN(TestMessagesPage)
#include "tst_messages_page.moc"
