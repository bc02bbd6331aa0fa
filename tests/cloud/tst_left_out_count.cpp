// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QSignalSpy>

#include <csignal>

using namespace ferrule;
using namespace ferrule::test;
using namespace Qt::StringLiterals;

namespace {

/// More than the broker keeps for a device that is away.
constexpr int sent = 1200;
constexpr int kept = 1000;

} // namespace

class TestLeftOutCount : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QTRY_COMPARE(Flows::live(), 0); }

    void whatTheBrokerDropsIsCountedOverItsRestarts()
    {
        Bench bench;
        QVERIFY(bench.start());
        QSignalSpy told(bench.cloud.get(), &cloud::BenchCloud::messagesLeftOut);
        Device away(bench, u"AWAYDEV123"_s);
        QVERIFY(away.provision());
        QVERIFY(away.connect());
        QVERIFY(away.subscribe());
        await(away.client.disconnectFromBroker());

        QVERIFY(overflow(bench, away));
        QTRY_COMPARE(bench.cloud->broker().leftOut().total(), quint64(sent - kept));
        QCOMPARE(told.last().first().toULongLong(), quint64(sent - kept));

        // Its successor has its queue again and counts from nothing.
        const qint64 first = bench.cloud->broker().processId();
        QSignalSpy states(bench.cloud.get(), &cloud::BenchCloud::brokerStateChanged);
        QCOMPARE(::kill(static_cast<pid_t>(first), SIGKILL), 0);
        QTRY_VERIFY(bench.cloud->broker().processId() != first &&
                    bench.cloud->broker().state() == cloud::BrokerState::Up &&
                    states.size() >= 2);
        Device again(bench, u"AGAINDEV12"_s);
        QVERIFY(again.provision());
        std::string why;
        const auto isIn = [&] {
            if (again.client.state() == net::ClientState::Connected)
                return true;
            const auto login = again.connect();
            why = login ? std::string() : describe(login.error());
            return bool(login);
        };
        QTRY_VERIFY2(isIn(), why.c_str());
        QVERIFY(again.subscribe());
        await(again.client.disconnectFromBroker());
        QVERIFY(overflow(bench, again));
        QTRY_COMPARE(bench.cloud->broker().leftOut().total(), quint64(2 * (sent - kept)));
    }

private:
    static bool overflow(Bench& bench, const Device& device)
    {
        const QByteArray topic = "ioto/device/" + device.id() + "/test";
        for (int i = 0; i < sent - 1; ++i)
            static_cast<void>(bench.cloud->broker().manager().publish(
                topic, "1", net::Qos::AtLeastOnce, net::Wait::None));
        return bool(await(bench.cloud->broker().manager().publish(
            topic, "1", net::Qos::AtLeastOnce, net::Wait::Acknowledged)));
    }
};

QTEST_GUILESS_MAIN(TestLeftOutCount)
#include "tst_left_out_count.moc"
