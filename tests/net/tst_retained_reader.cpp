// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retained_reader.h"
#include "support/await.h"
#include "support/mosquitto_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace ferrule;
using namespace ferrule::net;
using ferrule::test::await;
using ferrule::test::MosquittoFixture;

/// Against a real broker: only one can say what it keeps.
class TestRetainedReader : public QObject
{
    Q_OBJECT

    ClientOptions options(const QByteArray& id) const
    {
        ClientOptions options;
        options.host = QStringLiteral("localhost");
        options.port = m_broker->port();
        options.clientId = id;
        options.autoReconnect = false;
        return options;
    }

    Result<RetainedSet> read(const QByteArray& filter, qsizetype most = 100)
    {
        RetainedReader reader(m_scheduler);
        std::optional<Result<RetainedSet>> outcome;
        connect(&reader, &RetainedReader::finished, this,
                [&outcome](const Result<RetainedSet>& result) { outcome.emplace(result); });
        reader.start(options("reader"), filter, most);
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000))
            return Error{};
        return *outcome;
    }

private slots:
    void initTestCase()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("mosquitto is not installed");
    }

    void init()
    {
        m_broker = std::make_unique<MosquittoFixture>();
        QCOMPARE(m_broker->start(), QString());
    }
    void cleanup()
    {
        QTRY_COMPARE(Flows::live(), 0);
        m_broker.reset();
    }

    void readsWhatIsKeptByTopicAndWithItsQos()
    {
        Client writer(m_scheduler);
        QVERIFY(await(writer.connectToBroker(options("writer"))));
        for (const auto& [topic, qos] :
             {std::pair("a/2", Qos::AtMostOnce), std::pair("a/1", Qos::ExactlyOnce),
              std::pair("b/1", Qos::AtLeastOnce)})
            QVERIFY(await(writer.publish(topic, QByteArray("kept on ") + topic, qos,
                                         Wait::Acknowledged, true)));
        QVERIFY(await(writer.publish("a/3", "passes by", Qos::AtLeastOnce, Wait::Acknowledged)));

        const Result<RetainedSet> kept = read("a/#");
        QVERIFY(kept);
        QVERIFY(kept->complete);
        QCOMPARE(kept->messages.size(), 2);
        QCOMPARE(kept->messages[0].topic, QByteArray("a/1"));
        QCOMPARE(kept->messages[0].payload, QByteArray("kept on a/1"));
        QCOMPARE(kept->messages[0].qos, Qos::ExactlyOnce);
        QCOMPARE(kept->messages[1].topic, QByteArray("a/2"));
        QCOMPARE(kept->messages[1].qos, Qos::AtMostOnce);

        QVERIFY(await(writer.publish("a/1", "", Qos::AtLeastOnce, Wait::Acknowledged, true)));
        QCOMPARE(read("a/#")->messages.size(), 1);
    }

    void saysWhenThereIsMore()
    {
        Client writer(m_scheduler);
        QVERIFY(await(writer.connectToBroker(options("writer"))));
        for (int i = 0; i < 20; ++i)
            QVERIFY(await(writer.publish("m/" + QByteArray::number(i), "x", Qos::AtLeastOnce,
                                         Wait::Acknowledged, true)));
        const Result<RetainedSet> some = read("m/+", 5);
        QVERIFY(some);
        QVERIFY(!some->complete);
        QCOMPARE(some->messages.size(), 5);
    }

    void nothingIsAnAnswer()
    {
        const Result<RetainedSet> none = read("nobody/#");
        QVERIFY(none);
        QVERIFY(none->complete);
        QVERIFY(none->messages.isEmpty());
    }

    void aBrokerThatIsNotThereIsAFailure()
    {
        m_broker->stop();
        QVERIFY(!read("a/#"));
    }

private:
    SystemScheduler m_scheduler;
    std::unique_ptr<MosquittoFixture> m_broker;
};

QTEST_GUILESS_MAIN(TestRetainedReader)
#include "tst_retained_reader.moc"
