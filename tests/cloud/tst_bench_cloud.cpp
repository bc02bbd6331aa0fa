// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "cloud/free_port.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>

#include <csignal>
#include <cstdio>

#include <unistd.h>

using namespace ferrule;
using namespace ferrule::test;
using namespace Qt::StringLiterals;

class TestBenchCloud : public QObject
{
    Q_OBJECT

    static QByteArray pidOf(const Bench& bench)
    {
        QFile file(bench.config().home + u"/broker/broker.pid"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void cleanup() { QTRY_COMPARE(Flows::live(), 0); }

    void aStopLeavesNothingBehind()
    {
        Bench bench;
        const Result<void> up = bench.start();
        QVERIFY2(up, up ? "" : describe(up.error()).c_str());
        QCOMPARE(bench.cloud->state(), cloud::BenchCloud::State::Running);
        QCOMPARE(bench.cloud->endpointHost(), u"localhost"_s);
        const qint64 processId = bench.cloud->broker().processId();
        QVERIFY(processExists(processId));
        const quint16 port = bench.cloud->endpointPort();
        bench.stop();
        QVERIFY(!processExists(processId));
        QCOMPARE(cloud::freePort(QHostAddress::LocalHost, port), port);
    }

    void aSecondStartKeepsPortsTokenAndAuthority()
    {
        Bench bench;
        QVERIFY(bench.start());
        const quint16 port = bench.cloud->endpointPort();
        const QString url = bench.cloud->builderUrl();
        const QString token = bench.cloud->productToken();
        const QByteArray authority = bench.cloud->authorityPem();
        Device device(bench, u"RETURNING1"_s);
        QVERIFY(device.provision());
        bench.stop();
        QVERIFY(bench.start());
        QCOMPARE(bench.cloud->endpointPort(), port);
        QCOMPARE(bench.cloud->builderUrl(), url);
        QCOMPARE(bench.cloud->productToken(), token);
        QCOMPARE(bench.cloud->authorityPem(), authority);
        QVERIFY(device.connect());
    }

    void aTakenPortIsGivenUpForAnother()
    {
        Bench bench;
        QVERIFY(bench.start());
        const quint16 brokerPort = bench.cloud->endpointPort();
        const quint16 httpPort = bench.cloud->provisioning().port();
        bench.stop();
        QTcpServer first;
        QTcpServer second;
        QVERIFY(first.listen(QHostAddress::LocalHost, brokerPort));
        QVERIFY(second.listen(QHostAddress::LocalHost, httpPort));
        bench.cloud = std::make_unique<cloud::BenchCloud>(bench.scheduler, bench.config());
        QSignalSpy events(bench.cloud.get(), &cloud::BenchCloud::happened);
        QVERIFY(await(bench.cloud->start()));
        QVERIFY(bench.cloud->endpointPort() != brokerPort);
        QVERIFY(bench.cloud->provisioning().port() != httpPort);
        int warnings = 0;
        for (const QVariantList& event : events) {
            if (event.first().value<cloud::CloudEvent>().summary.contains(u"is taken"_s))
                ++warnings;
        }
        QCOMPARE(warnings, 2);
    }

    void aPortThatMovedOnceStrandsNobody()
    {
        Bench bench;
        QVERIFY(bench.start());
        const quint16 old = bench.cloud->endpointPort();
        Device early(bench, u"EARLYDEV12"_s);
        QVERIFY(early.provision());
        bench.stop();
        auto intruder = std::make_unique<QTcpServer>();
        QVERIFY(intruder->listen(QHostAddress::LocalHost, old));
        QVERIFY(bench.start());
        const quint16 moved = bench.cloud->endpointPort();
        QVERIFY(moved != old);
        Device late(bench, u"LATEDEV123"_s);
        QVERIFY(late.provision());
        bench.stop();
        intruder.reset();
        QVERIFY(bench.start());
        // New devices are told the old port again, and those of the meantime still get in.
        QCOMPARE(bench.cloud->endpointPort(), old);
        QVERIFY(early.connect());
        QVERIFY(late.connect(false, moved));
    }

    void aHomeInUseIsBusyAndNamesTheProcess()
    {
        Bench bench;
        QVERIFY(bench.start());
        cloud::BenchCloud second(bench.scheduler, bench.config());
        const Result<void> refused = await(second.start());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        QVERIFY(QByteArray::fromStdString(refused.error().measured)
                    .contains(QByteArray::number(QCoreApplication::applicationPid())));
        QVERIFY(bench.cloud->broker().state() == cloud::BrokerState::Up);
    }

    void aDatabaseThatCannotBeWrittenIsAnErrorAndAllIsDown()
    {
        Bench bench;
        QVERIFY(QDir().mkpath(bench.config().home + u"/ferrule.db"_s));
        const Result<void> up = bench.start();
        QVERIFY(!up);
        QCOMPARE(up.error().kind, ErrorKind::PermissionDenied);
        QCOMPARE(bench.cloud->state(), cloud::BenchCloud::State::Failed);
        QVERIFY(pidOf(bench).isEmpty());
        // Mended, it starts.
        QVERIFY(QDir(bench.config().home).rmdir(u"ferrule.db"_s));
        QVERIFY(await(bench.cloud->start()));
    }

    void aBrokerThatDiesIsStartedAgainAndClientsComeBack()
    {
        Bench bench;
        QVERIFY(bench.start());
        Device device(bench, u"COMEBACK12"_s);
        QVERIFY(device.provision());
        QVERIFY(device.connect(true));
        QVERIFY(device.subscribe());
        QTRY_VERIFY(bench.cloud->presence().isOnline(device.claimId));
        QSignalSpy out(bench.cloud.get(), &cloud::BenchCloud::loggedOut);
        QSignalSpy in(bench.cloud.get(), &cloud::BenchCloud::loggedIn);
        const qint64 before = bench.cloud->broker().processId();
        const quint16 port = bench.cloud->endpointPort();
        QCOMPARE(::kill(static_cast<pid_t>(before), SIGKILL), 0);
        QTRY_COMPARE(out.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(in.size(), 1, 60'000);
        QTRY_COMPARE(bench.cloud->broker().state(), cloud::BrokerState::Up);
        QCOMPARE(bench.cloud->endpointPort(), port);
        QVERIFY(bench.cloud->broker().processId() != before);
        // The manager hears devices again.
        const quint64 counted = bench.cloud->traffic().messagesCounted();
        QVERIFY(device.publish("test/ping", {}));
        QTRY_VERIFY_WITH_TIMEOUT(bench.cloud->traffic().messagesCounted() > counted, 60'000);
        await(device.client.disconnectFromBroker());
    }

    void aKilledProgramLeavesNoBrokerAndNoLock()
    {
        Bench bench;
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, bench.config().home});
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 60'000);
        const qint64 broker = program.readLine().trimmed().toLongLong();
        QVERIFY(processExists(broker));
        program.kill();
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
        QTRY_VERIFY(!processExists(broker));
        const Result<void> up = bench.start();
        QVERIFY2(up, up ? "" : describe(up.error()).c_str());
    }

    void aBrokerThatWasLeftBehindIsEnded()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.stop();
        // As if the signal that ends it with us had been lost.
        const QString folder = bench.config().home + u"/broker"_s;
        const auto program = cloud::findMosquitto();
        QVERIFY(program);
        QProcess leftover;
        leftover.start(*program, {u"-c"_s, folder + u"/mosquitto.conf"_s});
        QTRY_COMPARE(leftover.state(), QProcess::Running);
        QFile pidFile(folder + u"/broker.pid"_s);
        QVERIFY(pidFile.open(QIODevice::WriteOnly));
        pidFile.write(QByteArray::number(leftover.processId()));
        pidFile.close();
        QVERIFY(bench.start());
        QTRY_COMPARE(leftover.state(), QProcess::NotRunning);
        QCOMPARE(leftover.exitStatus(), QProcess::CrashExit);
    }

    void goingAwayInTheMiddleOfTheStartEndsTheFlow()
    {
        Bench bench;
        auto cloud = std::make_unique<cloud::BenchCloud>(bench.scheduler, bench.config());
        auto answer = std::make_shared<std::optional<Result<void>>>();
        Flows::launch(keepAnswer(cloud->start(), answer), "start");
        QVERIFY(!answer->has_value());
        const qint64 processId = cloud->broker().processId();
        QVERIFY(processId > 1);
        cloud.reset();
        QTRY_VERIFY(answer->has_value());
        QVERIFY(!**answer);
        QCOMPARE((*answer)->error().kind, ErrorKind::Cancelled);
        QTRY_VERIFY(!processExists(processId));
    }
};

namespace {

/// The other program of aKilledProgramLeavesNoBrokerAndNoLock(): prints its broker and waits.
int hold(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    SystemScheduler scheduler;
    cloud::BenchCloudConfig config;
    config.home = QString::fromLocal8Bit(argv[2]);
    cloud::BenchCloud cloud(scheduler, config);
    if (!await(cloud.start()))
        return 1;
    std::printf("%lld\n", cloud.broker().processId());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0)
        return hold(argc, argv);
    QCoreApplication application(argc, argv);
    TestBenchCloud test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bench_cloud.moc"
