// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/sql_outbox.h"
#include "support/database_place.h"
#include "support/manual_scheduler.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::net;
using ferrule::outbox::SqlOutbox;
using Step = mqtt::Change::Step;

namespace {

StoredMessage message(quint64 sequence, Qos qos, const QByteArray& payload)
{
    StoredMessage message;
    message.sequence = sequence;
    message.topic = "a/\xc3\xa4";
    message.payload = payload;
    message.qos = qos;
    message.retain = sequence % 2 == 0;
    return message;
}

} // namespace

class TestSqlOutbox : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<data::Database> m_database;
    std::unique_ptr<SqlOutbox> m_outbox;
    test::ManualScheduler m_clock;

    void reopen()
    {
        m_outbox.reset();
        m_database = std::make_unique<data::Database>();
        const Result<void> opened = m_database->open(test::databaseIn(m_folder->path()));
        QVERIFY2(opened, opened ? "" : describe(opened.error()).c_str());
        m_outbox = std::make_unique<SqlOutbox>(*m_database, m_clock);
    }
    void accept(const QByteArray& id, const std::vector<StoredMessage>& messages)
    {
        QVERIFY(m_outbox->record(id, {}, messages));
    }
    void take(const QByteArray& id, const std::vector<mqtt::Change>& steps)
    {
        QVERIFY(m_outbox->record(id, steps, {}));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void givesBackWhatItTookInTheOrderAccepted()
    {
        const QByteArray binary("\0\xff\n", 3);
        accept("c", {message(1, Qos::AtLeastOnce, binary), message(2, Qos::ExactlyOnce, {})});
        accept("c", {message(10, Qos::ExactlyOnce, "x")});
        reopen();
        const Result<StoredSession> session = m_outbox->load("c");
        QVERIFY(session);
        QCOMPARE(session->messages.size(), 3u);
        const StoredMessage& first = session->messages[0];
        QCOMPARE(first.sequence, 1u);
        QCOMPARE(first.topic, QByteArray("a/\xc3\xa4"));
        QCOMPARE(first.payload, binary);
        QCOMPARE(first.qos, Qos::AtLeastOnce);
        QVERIFY(!first.retain && session->messages[1].retain);
        QCOMPARE(session->messages[1].payload, QByteArray());
        QCOMPARE(session->messages[2].sequence, 10u);
    }

    void followsTheLifeOfAMessage()
    {
        accept("c", {message(1, Qos::ExactlyOnce, "payload")});
        take("c", {{1, 7, Step::Sent}});
        Result<StoredSession> session = m_outbox->load("c");
        QVERIFY(session);
        QCOMPARE(session->messages[0].packetId, quint16(7));
        QVERIFY(!session->messages[0].released);
        take("c", {{1, 7, Step::Released}});
        session = m_outbox->load("c");
        QVERIFY(session && session->messages[0].released);
        QCOMPARE(session->messages[0].packetId, quint16(7));
        QCOMPARE(session->messages[0].payload, QByteArray());
        take("c", {{1, 7, Step::Complete}});
        session = m_outbox->load("c");
        QVERIFY(session && session->messages.empty());
    }

    void keepsReceivedIdentifiers()
    {
        take("c", {{0, 3, Step::Received}, {0, 4, Step::Received}, {0, 4, Step::Received}});
        take("c", {{0, 3, Step::Returned}});
        reopen();
        Result<StoredSession> session = m_outbox->load("c");
        QVERIFY(session);
        QCOMPARE(session->received, std::vector<quint16>{4});
        take("c", {{0, 0, Step::Returned}});
        session = m_outbox->load("c");
        QVERIFY(session && session->received.empty());
    }

    void sessionsDoNotMeet()
    {
        accept("a", {message(1, Qos::AtLeastOnce, "a")});
        accept("b", {message(1, Qos::AtLeastOnce, "b")});
        take("a", {{0, 3, Step::Received}});
        QVERIFY(m_outbox->forget("a"));
        QVERIFY(m_outbox->load("a")->messages.empty());
        QVERIFY(m_outbox->load("a")->received.empty());
        QCOMPARE(m_outbox->load("b")->messages.size(), 1u);
    }

    void stepsOfMessagesThatItDoesNotHoldArePassedOver()
    {
        take("c", {{5, 1, Step::Sent}, {5, 1, Step::Released}, {5, 1, Step::Complete}});
        QVERIFY(m_outbox->load("c")->messages.empty());
    }

    /// All of a call or nothing, and the reason in words.
    void aFullDiskTakesNothing()
    {
        if (test::onPostgresql())
            QSKIP("A server's disk cannot be filled here.");
        accept("c", {message(1, Qos::AtLeastOnce, "kept")});
        // SQLite's own limit stands in for the disk's end: no page may be added.
        const auto pages = m_database->run(QStringLiteral("PRAGMA page_count"));
        QVERIFY(pages && (*pages)->next());
        const QString limit = QStringLiteral("PRAGMA max_page_count = %1");
        QVERIFY(m_database->run(limit.arg((*pages)->value(0).toInt())));
        const std::vector<StoredMessage> two{
            message(2, Qos::AtLeastOnce, "small"),
            message(3, Qos::AtLeastOnce, QByteArray(100'000, 'x'))};
        const Result<void> refused = m_outbox->record("c", {}, two);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Io);
        QVERIFY(QByteArray::fromStdString(refused.error().cause).contains("full"));
        QVERIFY(!refused.error().remedy.empty());
        QCOMPARE(m_outbox->load("c")->messages.size(), 1u);
    }

    void aDatabaseThatIsHeldIsToldAsBusy()
    {
        QVERIFY(m_database->run(test::onPostgresql() ? QStringLiteral("SET lock_timeout = 1")
                                                     : QStringLiteral("PRAGMA busy_timeout = 1")));
        data::Database other;
        QVERIFY(other.open(test::databaseIn(m_folder->path())));
        QVERIFY(other.begin());
        const std::vector<StoredMessage> one{message(1, Qos::AtLeastOnce, "x")};
        const Result<void> refused = m_outbox->record("c", {}, one);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        other.rollback();
        QVERIFY(m_outbox->record("c", {}, one));
    }

    void aRowThatMakesNoSenseIsToldApart()
    {
        accept("c", {message(1, Qos::AtLeastOnce, "x")});
        QVERIFY(m_database->run(QStringLiteral("UPDATE outbox SET qos = 7")));
        const Result<StoredSession> session = m_outbox->load("c");
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::Database);
    }
};

QTEST_GUILESS_MAIN(TestSqlOutbox)
#include "tst_sql_outbox.moc"
