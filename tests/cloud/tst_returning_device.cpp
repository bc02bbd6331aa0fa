// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "agent/agent.h"

#include <QSignalSpy>

using namespace ferrule;
using namespace ferrule::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Our agent against our cloud over the real broker: what happened while one of them was away.
class TestReturningDevice : public QObject
{
    Q_OBJECT

    const QString m_id = u"RETURNER12"_s;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<agent::Agent> m_agent;

    agent::AgentConfig config() const
    {
        agent::AgentConfig config;
        config.stateFolder = m_home->filePath(u"state"_s);
        config.claimId = m_id;
        config.product = m_bench->cloud->productToken();
        config.builderUrl = m_bench->cloud->builderUrl();
        config.model = u"test"_s;
        config.pollFirst = 20ms;
        config.pollGrowth = 5ms;
        config.reconnectFirst = 20ms;
        config.reconnectMost = 100ms;
        return config;
    }
    void makeAgent()
    {
        m_agent = std::make_unique<agent::Agent>(m_bench->scheduler, config());
        QVERIFY(m_agent->start());
    }
    void becomeConnected()
    {
        makeAgent();
        QTRY_COMPARE(m_agent->state(), agent::State::Unclaimed);
        QVERIFY(m_bench->cloud->registry().claim(m_id, u"tester"_s));
        QTRY_COMPARE(m_agent->state(), agent::State::Connected);
    }
    agent::Identity stored() const
    {
        return *agent::IdentityFolder(m_home->filePath(u"state"_s)).load();
    }
    void edit(const char* key, double value, bool remove = false)
    {
        store::Edit edit;
        edit.key = key;
        edit.value = store::Value::number(value);
        edit.remove = remove;
        edit.overwrite = true;
        QVERIFY(m_bench->cloud->store().apply(m_id, {edit}, u"tester"_s));
    }
    std::optional<store::Item> item(const char* key)
    {
        const auto items = m_bench->cloud->store().items(m_id);
        for (const store::Item& item : items.valueOr({})) {
            if (item.key == key)
                return item;
        }
        return std::nullopt;
    }

private slots:
    void init()
    {
        traffic::Policy policy;
        policy.limitPerDevice = 100'000;
        policy.escalation.reclaimAfter = 1ms;
        m_bench = std::make_unique<Bench>(policy);
        QVERIFY(m_bench->start());
        m_home = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_agent.reset();
        m_bench.reset();
        QTRY_COMPARE(Flows::live(), 0);
    }

    void oneThatWasReleasedWhileAwayAsksItsBuilder()
    {
        becomeConnected();
        const QByteArray before = stored().certificatePem;
        m_agent.reset();
        QTRY_VERIFY(!m_bench->cloud->presence().isOnline(m_id));
        QVERIFY(await(m_bench->cloud->enforcer().release(m_id, u"tester"_s, u"test"_s)));

        makeAgent();
        QSignalSpy log(m_agent.get(), &agent::Agent::logLine);
        // Nobody has reclaimed it: it knows that it is unclaimed, and has given up nothing.
        QTRY_COMPARE(m_agent->state(), agent::State::Unclaimed);
        QCOMPARE(stored().certificatePem, before);
        QVERIFY(m_bench->cloud->enforcer().reclaim(m_id, u"tester"_s));
        QTRY_COMPARE(m_agent->state(), agent::State::Connected);
        QVERIFY(stored().certificatePem != before);
        QVERIFY(stored().isComplete());
    }

    void anOutageOfTheBrokerCostsNothing()
    {
        becomeConnected();
        const QByteArray before = stored().certificatePem;
        QSignalSpy provisioned(m_agent.get(), &agent::Agent::provisioned);
        QSignalSpy away(m_agent.get(), &agent::Agent::disconnected);
        m_bench->stop();
        QTRY_VERIFY(!away.isEmpty());
        // How long the outage lasts: some dozens of failed attempts, at 100 ms at most. On a slow
        // machine they are fewer, which spoils nothing.
        QTest::qWait(1500);
        QVERIFY(m_bench->start());
        QTRY_COMPARE(m_agent->state(), agent::State::Connected);
        QCOMPARE(stored().certificatePem, before);
        QVERIFY(provisioned.isEmpty());
    }

    void aCloseOutlastsARestart()
    {
        becomeConnected();
        QVERIFY(await(m_bench->cloud->enforcer().close(m_id, u"tester"_s, u"test"_s)));
        QTRY_COMPARE(m_agent->state(), agent::State::Closed);
        QTRY_VERIFY(!m_bench->cloud->presence().isOnline(m_id));
        m_agent.reset();
        m_agent = std::make_unique<agent::Agent>(m_bench->scheduler, config());
        QSignalSpy closed(m_agent.get(), &agent::Agent::closed);
        QVERIFY(m_agent->start());
        QCOMPARE(m_agent->state(), agent::State::Closed);
        QCOMPARE(closed.size(), 1);
        QVERIFY(closed[0][0].toLongLong() > 3'500'000);
        QVERIFY(closed[0][0].toLongLong() <= 3'600'000);
    }

    void whatWasRemovedWhileItWasAwayIsRemovedOnIt()
    {
        becomeConnected();
        QSignalSpy changed(m_agent.get(), &agent::Agent::storeChanged);
        edit("interval", 5);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(await(m_agent->set(u"own"_s, store::Value::number(1), net::Wait::Acknowledged)));
        QTRY_VERIFY(item("own"));
        // It acknowledges by a get; until then the item is on its way.
        QTRY_COMPARE(item("interval")->state, store::State::Acknowledged);
        QVERIFY(item("interval")->sentMs > 0);

        // The connection drops, not the program; and the cloud forgets what it knew of it.
        QSignalSpy away(m_agent.get(), &agent::Agent::disconnected);
        m_bench->stop();
        QTRY_VERIFY(!away.isEmpty());
        QVERIFY(m_bench->start());
        edit("interval", 0, true);
        edit("further", 7);
        changed.clear();
        QTRY_COMPARE(changed.size(), 2);
        QStringList words;
        for (const QVariantList& each : changed)
            words += each[0].toString() + (each[2].toBool() ? u" gone"_s : u" set"_s);
        words.sort();
        // And not "own": what the device wrote itself is no news to it.
        QCOMPARE(words, (QStringList{u"further set"_s, u"interval gone"_s}));
    }

    void itReadsInTypesAsksForMetricsAndHearsCommands()
    {
        becomeConnected();
        edit("interval", 5);
        const Result<double> number = await(m_agent->get<double>(u"interval"_s));
        QVERIFY(number);
        QCOMPARE(*number, 5.0);
        QCOMPARE(*await(m_agent->get<QString>(u"interval"_s)), u"5"_s);
        QCOMPARE(await(m_agent->get<bool>(u"interval"_s)).error().kind, ErrorKind::Protocol);

        for (const double value : {2.0, 4.0, 9.0})
            QVERIFY(await(m_agent->publishMetric(u"heat"_s, value, net::Wait::Acknowledged)));
        QCOMPARE(*await(m_agent->getMetric(u"heat"_s, u"avg"_s, 300s)), 5.0);
        QCOMPARE(*await(m_agent->getMetric(u"heat"_s, u"max"_s, 300s)), 9.0);
        QCOMPARE(*await(m_agent->getMetric(u"heat"_s, u"count"_s, 300s)), 3.0);
        QCOMPARE(*await(m_agent->getMetric(u"cold"_s, u"avg"_s, 300s)), 0.0);

        QSignalSpy heard(m_agent.get(), &agent::Agent::commandReceived);
        cloud::DeviceCommands& commands = m_bench->cloud->store().commands();
        QVERIFY(commands.send(m_id, u"blink"_s, {{u"times"_s, 3}}, u"tester"_s));
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard[0][0].toString(), u"blink"_s);
        QCOMPARE(heard[0][1].toJsonObject().value("times"_L1).toInt(), 3);
        // What became of it is kept: the broker took it, and a device that writes it back had it.
        QTRY_VERIFY(commands.list(m_id)->last().sentMs > 0);
        QCOMPARE(commands.list(m_id)->last().word, u"blink"_s);
        QCOMPARE(commands.list(m_id)->last().answeredMs, UtcMs(0));
        const QString blink = commands.list(m_id)->last().id;
        const QByteArray row =
            "{\"seq\":5,\"changes\":[{\"cmd\":\"upsert\",\"key\":\"command#bench#" + m_id.toUtf8() +
            '#' + blink.toUtf8() + "\",\"item\":{\"_type\":\"Command\",\"id\":\"" + blink.toUtf8() +
            "\",\"status\":\"done\"}}]}";
        m_bench->cloud->store().sync().receiveUp(m_id, row);
        QVERIFY(commands.list(m_id)->last().answer.contains(u"done"_s));
        QVERIFY(commands.send(m_id, u"reboot"_s, {}, u"tester"_s));
        QVERIFY(commands.send(m_id, u"update"_s, {}, u"tester"_s));
        QTRY_COMPARE(heard.size(), 3);
        const auto allSent = [&commands, this] {
            const auto list = commands.list(m_id);
            return std::all_of(list->cbegin(), list->cend(),
                               [](const auto& command) { return command.sentMs > 0; });
        };
        QTRY_VERIFY(allSent());
        const auto answered = [&commands, this](const QString& word) {
            const auto list = commands.list(m_id);
            for (const cloud::CommandRecord& command : *list)
                if (command.word == word)
                    return command.answeredMs > 0;
            return false;
        };
        commands.noteLogin(m_id); // it had not gone: no restart
        QVERIFY(!answered(u"reboot"_s));
        commands.noteLogout(m_id);
        commands.noteLogin(m_id);
        QVERIFY(answered(u"reboot"_s));
        QVERIFY(!answered(u"update"_s));
        commands.noteUpdateCheck(m_id);
        QVERIFY(answered(u"update"_s));

        const auto refused = commands.send(m_id, u"release"_s, {}, u"tester"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(commands.send(u"NOBODY"_s, u"blink"_s, {}, u"x"_s).error().kind,
                 ErrorKind::NotFound);
    }

    void itRegistersOverHttpsAsWell()
    {
        agent::AgentConfig secure = config();
        secure.builderUrl = m_bench->cloud->secureBuilderUrl();
        secure.authorityPem = m_bench->cloud->authorityPem();
        m_agent = std::make_unique<agent::Agent>(m_bench->scheduler, secure);
        QVERIFY(m_agent->start());
        QTRY_COMPARE(m_agent->state(), agent::State::Unclaimed);
        QVERIFY(m_bench->cloud->registry().claim(m_id, u"tester"_s));
        QTRY_COMPARE(m_agent->state(), agent::State::Connected);
        QVERIFY(stored().api.startsWith(u"https://localhost:"_s));
    }
};

QTEST_GUILESS_MAIN(TestReturningDevice)
#include "tst_returning_device.moc"
