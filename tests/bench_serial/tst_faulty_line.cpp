// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_authority.h"
#include "faulty_line.h"

#include "bench/simulated_device.h"
#include "pki/certificate_info.h"
#include "pki/private_key.h"
#include "serial/provision_job.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ProvisionResult::State;

namespace {

/// A host, a line and a device with their authority, all on one clock.
class Rig
{
public:
    Rig(const QString& firmware, quint32 seed)
        : line(scheduler, seed)
        , authority(std::make_shared<test::FakeAuthority>(scheduler))
    {
        bench::SimulatedDeviceConfig config;
        config.stateFolder = folder.filePath(u"device"_s);
        config.dialect = firmware;
        config.bootMs = 20;
        config.runAgent = false;
        device = std::make_unique<bench::SimulatedDevice>(scheduler, config, line.deviceEnd());
        PortInfo port;
        port.path = u"/memory/device"_s;
        host = std::make_unique<DeviceLine>(scheduler, port, QList<DialectEntry>(), line.hostEnd());
    }
    ~Rig()
    {
        authority->letGo();
        job.reset();
        host.reset();
    }

    bool start() { return device->start().hasValue(); }

    ProvisionJob& newJob()
    {
        job = std::make_unique<ProvisionJob>(scheduler, *host, authority, ProvisionWish());
        return *job;
    }

    /// Moves the clock until the job has ended, at most an hour.
    bool finish()
    {
        const Instant deadline = scheduler.now() + 1h;
        while (job && job->isRunning() && scheduler.now() < deadline)
            scheduler.advance(5ms);
        return !job || !job->isRunning();
    }

    bool runClean()
    {
        line.faults = {};
        line.event = nullptr;
        newJob().start();
        return finish() && job->result().state == State::Passed;
    }

    QString serialOnDevice() const
    {
        const auto info = pki::inspectCertificate(device->identity().certificatePem.toStdString());
        return info ? QString::fromStdString(info.value().serial) : QString();
    }

    /// Whether key and certificate of the device belong together and the certificate is valid.
    bool deviceCanLogIn() const
    {
        const agent::Identity identity = device->identity();
        const auto key = pki::PrivateKey::fromPem(identity.keyPem.toStdString());
        return key && authority->valid().contains(serialOnDevice()) &&
               pki::certificateMatches(identity.certificatePem.toStdString(), key.value())
                   .valueOr(false);
    }

    QTemporaryDir folder;
    test::ManualScheduler scheduler;
    test::FaultyLine line;
    std::shared_ptr<test::FakeAuthority> authority;
    std::unique_ptr<bench::SimulatedDevice> device;
    std::unique_ptr<DeviceLine> host;
    std::unique_ptr<ProvisionJob> job;
};

const QStringList& firmwares()
{
    static const QStringList names{u"rpc"_s, u"smp"_s, u"mos"_s, u"smp-mynewt"_s};
    return names;
}

/// What a seed does to its run.
enum class Blow { Noise, LogsInFrames, Delays, TwoPrograms, Reset, HangUp, Cancel, JobGone, Count };

const char* nameOf(Blow blow)
{
    constexpr const char* names[] = {"noise", "logs in frames", "delays", "two programs",
                                     "reset", "hang-up",        "cancel", "job gone"};
    return names[int(blow)];
}

void prepare(Rig& rig, Blow blow, std::mt19937& random)
{
    test::LineFaults& faults = rig.line.faults;
    const auto oneIn = [&random](unsigned least, unsigned most) {
        return int(least + random() % (most - least));
    };
    // A run is some 10,000 bytes; the event may come at any of them.
    const auto at = [&](const std::function<void()>& what) {
        faults.eventAtByte = rig.line.bytes() + qint64(random() % 14'000);
        rig.line.event = what;
    };
    switch (blow) {
    case Blow::Noise:
        faults.dropOneIn = oneIn(300, 6000);
        faults.doubleOneIn = oneIn(300, 6000);
        faults.flipOneIn = oneIn(300, 6000);
        break;
    case Blow::LogsInFrames:
        faults.logOneIn = oneIn(200, 3000);
        break;
    case Blow::Delays:
        faults.delayOneIn = oneIn(5, 100);
        break;
    case Blow::TwoPrograms:
        faults.stealOneIn = oneIn(20, 300);
        faults.foreignOneIn = oneIn(500, 5000);
        break;
    case Blow::Reset:
        at([&rig] { rig.device->reset(); });
        break;
    case Blow::HangUp:
        at([&rig] {
            rig.device->unplug();
            rig.scheduler.callAt(rig.scheduler.now() + 700ms,
                                 [&rig] { static_cast<void>(rig.device->plugIn()); });
        });
        break;
    case Blow::Cancel:
        at([&rig] { rig.job->cancel(); });
        break;
    case Blow::JobGone:
        at([&rig] { rig.job.reset(); });
        break;
    case Blow::Count:
        break;
    }
}

} // namespace

/// Provisioning over a line that does everything wrong, in virtual time: a few hundred seeds in a
/// test run, and as many as FERRULE_LINE_SEEDS says.
class TestFaultyLine : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void provisionsOverACleanLine_data();
    void provisionsOverACleanLine();
    void aWrongBitRateIsToldAndIssuesNothing();
    void anyBlowLeavesTheOldOrWhatTheNextRunCompletes();
};

void TestFaultyLine::provisionsOverACleanLine_data()
{
    QTest::addColumn<QString>("firmware");
    for (const QString& firmware : firmwares())
        QTest::newRow(qPrintable(firmware)) << firmware;
}

void TestFaultyLine::provisionsOverACleanLine()
{
    QFETCH(QString, firmware);
    Rig rig(firmware, 1);
    QVERIFY(rig.start());
    QVERIFY2(rig.runClean(),
             rig.job->result().error ? describe(*rig.job->result().error).c_str() : "?");
    QVERIFY(rig.deviceCanLogIn());
    QVERIFY(rig.job->result().retries <= 1);
}

void TestFaultyLine::aWrongBitRateIsToldAndIssuesNothing()
{
    Rig rig(u"rpc"_s, 1);
    QVERIFY(rig.start());
    rig.host->setBaud(9600);
    rig.newJob().start();
    QVERIFY(rig.finish());
    const ProvisionResult& result = rig.job->result();
    QCOMPARE(result.state, State::Failed);
    QCOMPARE(*result.failedStep, StepId::Identity);
    QVERIFY2(result.error->cause.find("bit rate") != std::string::npos,
             describe(*result.error).c_str());
    QVERIFY(rig.authority->issued.isEmpty());
    rig.host->close();
    rig.host->setBaud(115200);
    QVERIFY(rig.runClean());
}

void TestFaultyLine::anyBlowLeavesTheOldOrWhatTheNextRunCompletes()
{
    constexpr int usualSeeds = 300;
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("FERRULE_LINE_SEEDS", &isSet);
    const int seeds = isSet ? wanted : usualSeeds;
    const int first = qEnvironmentVariableIntValue("FERRULE_LINE_FIRST_SEED");
    std::map<std::pair<QString, Blow>, std::array<int, 3>> outcomes;
    quint64 retries = 0;
    for (int seed = first; seed < first + seeds; ++seed) {
        std::mt19937 random{quint32(seed)};
        const auto blow = Blow(seed % int(Blow::Count));
        const QString firmware = firmwares()[(seed / int(Blow::Count)) % firmwares().size()];
        const QByteArray where =
            u"seed %1, %2, %3"_s.arg(seed).arg(firmware, QLatin1StringView(nameOf(blow))).toUtf8();
        Rig rig(firmware, quint32(seed));
        QVERIFY(rig.start());
        // Half of the devices come back to the bench.
        const bool wasProvisioned = random() % 2 == 0;
        if (wasProvisioned)
            QVERIFY2(rig.runClean(), where.constData());
        const QString old = rig.serialOnDevice();

        rig.newJob().start();
        prepare(rig, blow, random);
        QVERIFY2(rig.finish(), where.constData());
        for (int i = 0; i < 200; ++i)
            rig.scheduler.advance(5ms);

        // No certificate is valid that is on no device, the old one aside.
        const QSet<QString> stray =
            rig.authority->valid() - QSet<QString>{old, rig.serialOnDevice()};
        QVERIFY2(stray.isEmpty(), where.constData());
        const bool passed = rig.job && rig.job->result().state == State::Passed;
        const bool works = rig.deviceCanLogIn();
        if (passed)
            QVERIFY2(works, where.constData());
        ++outcomes[{firmware, blow}][passed ? 0 : works ? 1 : 2];
        if (rig.job)
            retries += rig.job->result().retries;
        if (passed)
            continue;
        // What is left is the old, or the next run completes it. A certificate that it replaces is
        // retired by the cloud when the new one logs in.
        const QString replaced = rig.serialOnDevice();
        QVERIFY2(rig.runClean(), (where + ": " +
                                  (rig.job->result().error ? QByteArray::fromStdString(
                                                                 describe(*rig.job->result().error))
                                                           : QByteArray("not ended")))
                                     .constData());
        QVERIFY2(rig.deviceCanLogIn(), where.constData());
        const QSet<QString> strayAfter =
            rig.authority->valid() - QSet<QString>{old, replaced, rig.serialOnDevice()};
        QVERIFY2(strayAfter.isEmpty(), where.constData());
    }
    for (const auto& [key, counts] : outcomes)
        qInfo("%-11s %-15s passed %4d, ended with working credentials %4d, completed by the next "
              "run %4d",
              qPrintable(key.first), nameOf(key.second), counts[0], counts[1], counts[2]);
    qInfo("%d seeds, %llu requests repeated", seeds, retries);
}

QTEST_GUILESS_MAIN(TestFaultyLine)
#include "tst_faulty_line.moc"
