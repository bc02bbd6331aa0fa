// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_fixture.h"
#include "net/outbox_store.h"

using namespace ferrule;
using namespace ferrule::test;

namespace {

ClientOptions lastingOptions()
{
    ClientOptions options = plainOptions();
    options.cleanSession = false;
    options.autoReconnect = true;
    options.reconnectFixed = 1s;
    return options;
}

Error full()
{
    Error error;
    error.kind = ErrorKind::Io;
    error.what = "The disk is full.";
    return error;
}

/// Says in one line what is recorded, and what had gone over the wire before.
class StoreFake final : public OutboxStore
{
public:
    explicit StoreFake(MemoryBroker& broker)
        : m_broker(broker)
    {
    }

    Result<StoredSession> load(const QByteArray& clientId) override
    {
        loaded += clientId;
        if (refuses)
            return full();
        return content;
    }
    Result<void> record(const QByteArray& clientId, std::span<const mqtt::Change> steps,
                        std::span<const StoredMessage> accepted) override
    {
        noteWire();
        if (refuses)
            return full();
        QByteArray line = clientId;
        for (const mqtt::Change& step : steps) {
            static const char* const names[] = {"sent", "released", "complete", "received",
                                                "returned"};
            line += QByteArray(" ") + names[int(step.step)] + ' ' + QByteArray::number(step.token) +
                    ':' + QByteArray::number(step.packetId);
        }
        for (const StoredMessage& message : accepted)
            line += " accepted " + QByteArray::number(message.sequence) + ':' + message.topic +
                    '=' + message.payload + '@' + QByteArray::number(int(message.qos));
        log += line;
        return {};
    }
    Result<void> forget(const QByteArray& clientId) override
    {
        log += clientId + " forgotten";
        return {};
    }

    QList<QByteArray> takeLog()
    {
        QCoreApplication::processEvents();
        noteWire();
        return std::exchange(log, {});
    }

    bool refuses = false;
    StoredSession content;
    QList<QByteArray> loaded;
    QList<QByteArray> log;

private:
    void noteWire()
    {
        if (const QByteArray bytes = m_broker.takeWritten(); !bytes.isEmpty())
            log += bytes;
    }

    MemoryBroker& m_broker;
};

using Log = QList<QByteArray>;

} // namespace

/// What a client tells its outbox, and that it does so before anybody else hears of it.
class TestOutbox : public ClientFixture
{
    Q_OBJECT

    std::unique_ptr<StoreFake> m_store;

private slots:
    void init()
    {
        setUp();
        m_store = std::make_unique<StoreFake>(m_broker);
        m_client->setOutbox(m_store.get());
    }
    void cleanup() { tearDown(); }

    void aMessageIsAcceptedOnceItIsRecorded()
    {
        establish(lastingOptions());
        m_store->takeLog();
        const auto sent = start(m_client->publish("t", "a", Qos::AtLeastOnce, Wait::None));
        QVERIFY(!sent->answer);
        QCOMPARE(m_store->takeLog(), (Log{"c accepted 1:t=a@1", "c sent 1:1",
                                          "320600017400"
                                          "0161"}));
        QVERIFY(sent->answer && *sent->answer);
        QCOMPARE(m_client->unfinished(), 1);
        m_broker.send("40020001");
        QCOMPARE(m_store->takeLog(), Log{"c complete 1:1"});
        QCOMPARE(m_client->unfinished(), 0);
    }

    void releaseIsRecordedBeforePubrel()
    {
        establish(lastingOptions());
        const auto done = start(m_client->publish("t", "a", Qos::ExactlyOnce, Wait::Acknowledged));
        m_store->takeLog();
        m_broker.send("50020001");
        QCOMPARE(m_store->takeLog(), (Log{"c released 1:1", "62020001"}));
        m_broker.send("70020001");
        QCOMPARE(m_store->takeLog(), Log{"c complete 1:1"});
        QVERIFY(done->answer && *done->answer);
    }

    void aReceivedIdentifierIsRecordedBeforePubrecAndPubcomp()
    {
        establish(lastingOptions());
        m_store->takeLog();
        m_broker.send("3406000174000761");
        QCOMPARE(m_store->takeLog(), (Log{"c received 0:7", "50020007"}));
        m_broker.send("62020007");
        QCOMPARE(m_store->takeLog(), (Log{"c returned 0:7", "70020007"}));
    }

    /// A turn of the event loop is one transaction for what was accepted and one for what is sent.
    void aTurnIsTwoTransactions()
    {
        establish(lastingOptions());
        m_store->takeLog();
        for (const char* payload : {"a", "b", "c"})
            QVERIFY(m_client->post("t", payload, Qos::AtLeastOnce));
        QCOMPARE(m_store->takeLog(), (Log{"c accepted 1:t=a@1 accepted 2:t=b@1 accepted 3:t=c@1",
                                          "c sent 1:1 sent 2:2 sent 3:3",
                                          "32060001740001613206000174000262320600017400"
                                          "0363"}));
    }

    void offlineMessagesAreRecordedAndSentLater()
    {
        establish(lastingOptions());
        m_broker.drop();
        m_store->takeLog();
        const auto accepted = start(m_client->publish("t", "a", Qos::AtLeastOnce, Wait::None));
        QCOMPARE(m_store->takeLog(), Log{"c accepted 1:t=a@1"});
        QVERIFY(accepted->answer && *accepted->answer);
        m_scheduler.advance(1s);
        acceptConnection("20020100");
        QCOMPARE(m_store->takeLog(), (Log{"c sent 1:1", "3206000174000161"}));
    }

    void whatTheOutboxHoldsIsSentFirst()
    {
        StoredMessage message;
        message.topic = "t";
        message.qos = Qos::ExactlyOnce;
        message.sequence = 4;
        message.packetId = 9;
        message.released = true;
        m_store->content.messages.push_back(message);
        message.sequence = 5;
        message.packetId = 10;
        message.released = false;
        message.payload = "e";
        m_store->content.messages.push_back(message);
        message.sequence = 6;
        message.packetId = 0;
        message.payload = "f";
        m_store->content.messages.push_back(message);
        m_store->content.received = {7};
        int seen = 0;
        m_client->addRoute("#", [&seen](const MessageView&) { ++seen; });
        establish(lastingOptions(), "20020100");
        QCOMPARE(m_store->loaded, Log{"c"});
        QCOMPARE(m_store->takeLog(), (Log{"c sent 6:1", "62020009"
                                                        "3c060001"
                                                        "74000a65"
                                                        "3406000174000166"}));
        // Numbers go on behind the highest; the identifiers of what is under way are not used.
        QVERIFY(m_client->post("t", "g", Qos::AtLeastOnce));
        QCOMPARE(m_store->takeLog().constFirst(), QByteArray("c accepted 7:t=g@1"));
        m_broker.send("3c06000174000761");
        QCOMPARE(seen, 0);
    }

    /// A broker without our session gets again what it did not take over, and nothing else: a
    /// message that is past PUBREC is not published again.
    void aLostSessionPublishesNothingThatWasReleased()
    {
        StoredMessage message;
        message.topic = "t";
        message.qos = Qos::ExactlyOnce;
        message.sequence = 1;
        message.packetId = 1;
        message.released = true;
        m_store->content.messages.push_back(message);
        message.sequence = 2;
        message.packetId = 2;
        message.released = false;
        message.qos = Qos::AtLeastOnce;
        m_store->content.messages.push_back(message);
        m_store->content.received = {7};
        establish(lastingOptions(), "20020000");
        QCOMPARE(m_store->takeLog(), (Log{"c returned 0:0", "620200013a050001740002"}));
    }

    void aFullDiskRefusesTheMessage()
    {
        establish(lastingOptions());
        m_store->takeLog();
        m_store->refuses = true;
        const auto none = start(m_client->publish("t", "a", Qos::AtLeastOnce, Wait::None));
        const auto waits = start(m_client->publish("t", "b", Qos::ExactlyOnce, Wait::Acknowledged));
        QCOMPARE(m_store->takeLog(), Log());
        QCOMPARE(kindOf(none), ErrorKind::Io);
        QCOMPARE(kindOf(waits), ErrorKind::Io);
        QCOMPARE(m_client->unfinished(), 0);
        QCOMPARE(m_client->statistics().messagesDropped, 2u);
        // Nothing was under way, so the connection lives, and QoS 0 goes on.
        QCOMPARE(m_client->state(), ClientState::Connected);
        QVERIFY(m_client->post("t", "q", Qos::AtMostOnce));
        QCOMPARE(m_store->takeLog(), Log{"300400017471"});
    }

    void nothingIsSentThatCouldNotBeRecorded()
    {
        establish(lastingOptions());
        const auto done = start(m_client->publish("t", "a", Qos::ExactlyOnce, Wait::Acknowledged));
        m_store->takeLog();
        m_store->refuses = true;
        m_broker.send("50020001");
        QCOMPARE(m_store->takeLog(), Log());
        QCOMPARE(lastEnd().reason, EndReason::Storage);
        QCOMPARE(lastEnd().error.kind, ErrorKind::Io);
        QVERIFY(lastEnd().willReconnect);
        // As soon as it can be written, what was held back comes first.
        m_store->refuses = false;
        m_scheduler.advance(1s);
        m_store->takeLog();
        m_broker.send("20020100");
        QCOMPARE(m_store->takeLog(), Log{"62020001"});
        m_broker.send("70020001");
        QVERIFY(done->answer && *done->answer);
    }

    void anOutboxThatCannotBeReadIsToldBeforeConnecting()
    {
        m_store->refuses = true;
        QCOMPARE(kindOf(start(m_client->connectToBroker(lastingOptions()))), ErrorKind::Io);
        QCOMPARE(m_broker.attempts, 0);
    }

    void aSessionThatDoesNotLastIsRefused()
    {
        QCOMPARE(kindOf(start(m_client->connectToBroker(plainOptions()))),
                 ErrorKind::InvalidArgument);
        QCOMPARE(m_broker.attempts, 0);
    }

    void whatIsForMemoryIsNotRecordedAndKeepsItsPlace()
    {
        establish(lastingOptions());
        m_store->takeLog();
        QVERIFY(m_client->post("t", "a", Qos::AtLeastOnce));
        QVERIFY(m_client->post("t", "b", Qos::AtLeastOnce, false, Wait::None, {}, Keep::Memory));
        QVERIFY(m_client->post("t", "c", Qos::ExactlyOnce, false, Wait::None, {}, Keep::Memory));
        const Log log = m_store->takeLog();
        QCOMPARE(log.constFirst(), QByteArray("c accepted 1:t=a@1 accepted 3:t=c@2"));
        QCOMPARE(log.constLast(), QByteArray("3206000174000161"
                                             "3206000174000262"
                                             "3406000174000363"));
    }

    void whatWasAcceptedWhenTheClientGoesIsRecorded()
    {
        establish(lastingOptions());
        m_store->takeLog();
        const auto none = start(m_client->publish("t", "a", Qos::AtLeastOnce, Wait::None));
        const auto waits = start(m_client->publish("t", "b", Qos::AtLeastOnce, Wait::Acknowledged));
        m_client.reset();
        QCOMPARE(m_store->log.constFirst(), QByteArray("c accepted 1:t=a@1 accepted 2:t=b@1"));
        QVERIFY(none->answer && *none->answer);
        QCOMPARE(kindOf(waits), ErrorKind::Cancelled);
    }

    void disconnectingSendsWhatWasAccepted()
    {
        establish(lastingOptions());
        m_store->takeLog();
        QVERIFY(m_client->post("t", "a", Qos::AtLeastOnce));
        const auto ended = std::make_shared<bool>(false);
        Flows::launch(setWhenDone(m_client->disconnectFromBroker(), ended), "test");
        QCOMPARE(m_store->takeLog(),
                 (Log{"c accepted 1:t=a@1", "c sent 1:1", "3206000174000161e000"}));
        QTRY_VERIFY(*ended);
    }

    void aForgottenSessionIsForgottenInTheOutbox()
    {
        establish(lastingOptions());
        const auto waits = start(m_client->publish("t", "b", Qos::AtLeastOnce, Wait::Acknowledged));
        m_store->takeLog();
        QCOMPARE(m_client->forgetSession().error().kind, ErrorKind::Busy);
        m_client->abort();
        QVERIFY(m_client->forgetSession());
        QCOMPARE(m_store->takeLog(), Log{"c forgotten"});
        QCOMPARE(kindOf(waits), ErrorKind::LinkLost);
        QCOMPARE(m_client->unfinished(), 0);
        QCOMPARE(m_client->post("t", "c", Qos::AtLeastOnce).error().kind, ErrorKind::LinkLost);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
