// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "power_cut.h"

#include "agent/agent.h"
#include "pki/signing_request.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <filesystem>

using namespace ferrule;
using namespace ferrule::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString claimId = u"P0WERCUT12"_s;

/// The books of a cloud without its broker, in a folder that outlives the process.
struct Desk
{
    explicit Desk(const QString& folder)
    {
        const auto opened = database.open(folder + u"/test.db"_s);
        auto made = pki::Authority::openOrCreate(QFile::encodeName(folder).toStdString(),
                                                 "Test authority", time.utcMs());
        if (!opened || !made)
            qFatal("The books cannot be opened: %s",
                   describe(opened ? made.error() : opened.error()).c_str());
        authority.emplace(std::move(*made));
        registry = std::make_unique<cloud::Registry>(database, time, u"bench"_s, 1ms);
        issuer = std::make_unique<cloud::Issuer>(database, *authority, time);
        if (!issuer->recover())
            qFatal("The books cannot be put in order");
    }
    bool reserve()
    {
        cloud::NewDevice device;
        device.claimId = claimId;
        device.model = u"test"_s;
        return registry->reserve(device).hasValue();
    }
    bool claim() { return registry->claim(claimId, u"tester"_s).hasValue(); }
    bool provision()
    {
        const auto key = pki::PrivateKey::generate();
        const auto request = pki::SigningRequest::create(*key, claimId.toStdString());
        const auto identity = issuer->sign(claimId, QByteArray::fromStdString(request->toPem()),
                                           cloud::Issuer::Confirm::Explicitly);
        return identity && issuer->confirm(identity->serial);
    }
    int count(const QString& what)
    {
        const auto rows = database.run(u"SELECT COUNT(*) FROM "_s + what);
        return rows && (*rows)->next() ? (*rows)->value(0).toInt() : -1;
    }

    SystemScheduler time;
    data::Database database;
    std::optional<pki::Authority> authority;
    std::unique_ptr<cloud::Registry> registry;
    std::unique_ptr<cloud::Issuer> issuer;
};

cloud::BenchCloudConfig cloudIn(const QString& folder)
{
    cloud::BenchCloudConfig config;
    config.home = folder;
    config.policy.escalation.reclaimAfter = 1ms;
    return config;
}

/// `words`: builder, product token, claim ID and state folder.
agent::AgentConfig deviceConfig(const QString& words)
{
    const QStringList word = words.split(u' ');
    agent::AgentConfig config;
    config.builderUrl = word.at(0);
    config.product = word.at(1);
    config.claimId = word.at(2);
    config.stateFolder = word.at(3);
    config.pollFirst = 20ms;
    config.reconnectFirst = 20ms;
    config.reconnectMost = 100ms;
    return config;
}

} // namespace

/// Whatever step of an operation is the last one of a process, the next start completes or undoes
/// it. The steps are those of the operating system: each write to a disk, a pipe or a socket.
class TestPowerCut : public QObject
{
    Q_OBJECT

    /// Runs an operation of this program in another process that dies at a step. Whether it was
    /// done before it came to that.
    bool completes(const QString& operation, const QString& folder, int step)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {operation, folder, QString::number(step)});
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            qFatal("The operation does not end");
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() != 0)
            qFatal("The operation failed without having been cut");
        return process.exitStatus() == QProcess::NormalExit;
    }
    static void copy(const QString& from, const QString& to)
    {
        std::filesystem::remove_all(to.toStdString());
        std::filesystem::copy(from.toStdString(), to.toStdString(),
                              std::filesystem::copy_options::recursive);
    }

private slots:
    void aClaimIsWholeOrNotThere()
    {
        int step = 0;
        for (bool done = false; !done;) {
            QTemporaryDir home;
            QVERIFY(Desk(home.path()).reserve());
            done = completes(u"--claim"_s, home.path(), ++step);
            Desk desk(home.path());
            const auto device = desk.registry->device(claimId);
            QVERIFY(device);
            const bool claimed = device->status == cloud::DeviceStatus::Claimed;
            QVERIFY(claimed || device->status == cloud::DeviceStatus::Unclaimed);
            QVERIFY(claimed || !done);
            QCOMPARE(desk.count(u"audit_trail WHERE action = 'claim'"_s), claimed ? 1 : 0);
            QVERIFY(desk.claim());
            QCOMPARE(desk.count(u"audit_trail WHERE action = 'claim'"_s), 1);
            QVERIFY(desk.provision());
        }
        QVERIFY(step > 2);
        qInfo("%d steps", step - 1);
    }

    void aCertificateIsInForceOrRevoked()
    {
        int step = 0;
        for (bool done = false; !done;) {
            QTemporaryDir home;
            {
                Desk desk(home.path());
                QVERIFY(desk.reserve() && desk.claim() && desk.provision());
            }
            done = completes(u"--provision"_s, home.path(), ++step);
            Desk desk(home.path());
            // The one from before or the new one, never none and never one that nobody confirmed.
            QCOMPARE(desk.count(u"credentials WHERE revoked_ms = 0 AND confirmed_ms = 0"_s), 0);
            const int inForce = desk.count(u"credentials WHERE revoked_ms = 0"_s);
            QVERIFY2(inForce >= 1, qPrintable(u"cut at step %1"_s.arg(step)));
            QVERIFY(desk.provision());
            QCOMPARE(desk.count(u"credentials WHERE revoked_ms = 0"_s), 1);
        }
        QVERIFY(step > 2);
        qInfo("%d steps", step - 1);
    }

    void aDeviceThatIsBeingProvisionedComesUpAllTheSame()
    {
        QTemporaryDir folder;
        Bench bench;
        bench.cloud = std::make_unique<cloud::BenchCloud>(bench.scheduler,
                                                          cloudIn(folder.filePath(u"home"_s)));
        QVERIFY(await(bench.cloud->start()));
        const QString arguments =
            bench.cloud->builderUrl() + u' ' + bench.cloud->productToken() + u' ';
        int step = 0;
        for (bool done = false; !done;) {
            // Each a device of its own; a claim that is there before it registers is taken.
            const QString id = u"CUT%1"_s.arg(++step, 7, 10, QLatin1Char('0'));
            cloud::NewDevice device;
            device.claimId = id;
            device.product = u"bench"_s;
            QVERIFY(bench.cloud->registry().reserve(device));
            QVERIFY(bench.cloud->registry().claim(id, u"tester"_s));
            const QString state = folder.filePath(id);
            done = completes(u"--device"_s, arguments + id + u' ' + state, step);
            agent::Agent survivor(bench.scheduler, deviceConfig(arguments + id + u' ' + state));
            QVERIFY(survivor.start());
            QTRY_VERIFY2_WITH_TIMEOUT(survivor.state() == agent::State::Connected,
                                      qPrintable(u"cut at step %1"_s.arg(step)), 10'000);
            QCOMPARE(survivor.identity().claimId, id);
            survivor.stop();
        }
        QVERIFY(step > 5);
        qInfo("%d steps", step - 1);
        bench.stop();
        QTRY_COMPARE(Flows::live(), 0);
    }

    void aReleaseIsCompletedOrHasNotBegun()
    {
        QTemporaryDir folder;
        const QString original = folder.filePath(u"original"_s);
        const QString home = folder.filePath(u"home"_s);
        Bench bench;
        bench.cloud = std::make_unique<cloud::BenchCloud>(bench.scheduler, cloudIn(original));
        QVERIFY(await(bench.cloud->start()));
        Device device(bench, claimId);
        QVERIFY(device.provision());
        bench.stop();

        int step = 0;
        int completed = 0;
        for (bool done = false; !done;) {
            copy(original, home);
            done = completes(u"--release"_s, home, ++step);
            bench.cloud = std::make_unique<cloud::BenchCloud>(bench.scheduler, cloudIn(home));
            const Result<void> up = await(bench.cloud->start());
            QVERIFY2(up, up ? "" : describe(up.error()).c_str());
            cloud::Registry& registry = bench.cloud->registry();
            QCOMPARE(registry.uncut()->size(), 0);
            const bool released = registry.device(claimId)->status == cloud::DeviceStatus::Released;
            QVERIFY(released || !done);
            const Result<net::Connected> login = device.connect();
            QCOMPARE(login.hasValue(), !released);
            await(device.client.disconnectFromBroker());
            if (released) {
                ++completed;
                QVERIFY(bench.cloud->enforcer().reclaim(claimId, u"tester"_s));
                Device again(bench, claimId);
                QVERIFY(again.provision());
                QVERIFY(again.connect());
                await(again.client.disconnectFromBroker());
            }
            bench.stop();
        }
        QVERIFY(step > 3);
        qInfo("%d steps, %d of the cuts completed at the next start", step - 1, completed);
        QTRY_COMPARE(Flows::live(), 0);
    }
};

namespace {

int cutDesk(const QString& operation, const QString& folder, int step)
{
    Desk desk(folder);
    cutPowerAt(step);
    const bool done = operation == "--claim"_L1 ? desk.claim() : desk.provision();
    cutPowerAt(0);
    return done ? 0 : 1;
}

int cutDevice(const QString& words, int step)
{
    SystemScheduler scheduler;
    agent::Agent agent(scheduler, deviceConfig(words));
    cutPowerAt(step);
    if (!agent.start())
        return 1;
    const bool connected =
        QTest::qWaitFor([&] { return agent.state() == agent::State::Connected; }, 60'000);
    cutPowerAt(0);
    return connected ? 0 : 1;
}

int cutRelease(const QString& folder, int step)
{
    SystemScheduler scheduler;
    cloud::BenchCloud cloud(scheduler, cloudIn(folder));
    if (!await(cloud.start()))
        return 1;
    cutPowerAt(step);
    const Result<void> released = await(cloud.enforcer().release(claimId, u"tester"_s, {}));
    cutPowerAt(0);
    await(cloud.stop());
    return released ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrncmp(argv[1], "--", 2) == 0) {
        const QString operation = QString::fromLatin1(argv[1]);
        const QString folder = QString::fromLocal8Bit(argv[2]);
        const int step = QByteArray(argv[3]).toInt();
        if (operation == "--device"_L1)
            return cutDevice(folder, step);
        return operation == "--release"_L1 ? cutRelease(folder, step)
                                           : cutDesk(operation, folder, step);
    }
    TestPowerCut test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_power_cut.moc"
