// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_setup.h"
#include "judged_network.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ProvisionResult::State;

namespace {

/// A bench whose line gets its faults later. A modem that logs in by itself meets a judge in place
/// of a broker.
class Rig : public test::BenchSetup
{
public:
    Rig(const QString& firmware, quint32 seed)
        : BenchSetup({}, Wire::Memory, seed)
    {
        config.dialect = firmware;
        config.bootMs = 20;
        config.modemNetwork = [this] { return std::make_unique<test::JudgedNetwork>(judge); };
        if (firmware == "esp-at"_L1 || firmware == "expresslink"_L1)
            authority->sawLogin = [this](const QString& name) { return judge.letIn == name; };
        if (firmware == "expresslink"_L1)
            authority->adoptsForeign = true;
    }

    bool runClean()
    {
        wire->faults = {};
        wire->event = nullptr;
        newJob().start();
        return waitForJob() && job->result().state == State::Passed;
    }

    test::LoginJudge judge{*authority};
};

const QStringList& firmwares()
{
    static const QStringList names{u"rpc"_s,   u"smp"_s,    u"mos"_s,        u"smp-mynewt"_s,
                                   u"nrf91"_s, u"esp-at"_s, u"expresslink"_s};
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
    test::LineFaults& faults = rig.wire->faults;
    const auto oneIn = [&random](unsigned least, unsigned most) {
        return int(least + random() % (most - least));
    };
    // A run is some 10,000 bytes; the event may come at any of them.
    const auto at = [&](const std::function<void()>& what) {
        faults.eventAtByte = rig.wire->bytes() + qint64(random() % 14'000);
        rig.wire->event = what;
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
    void findsADeviceThatStillBoots_data() { provisionsOverACleanLine_data(); }
    void findsADeviceThatStillBoots();
    void aWrongBitRateIsToldAndIssuesNothing();
    void anyBlowLeavesTheOldOrWhatTheNextRunCompletes();

private:
    /// One run that is struck, and the next where it takes one. Answers what is wrong, or nothing.
    QByteArray strike(int seed);

    std::map<std::pair<QString, Blow>, std::array<int, 3>> m_outcomes;
    quint64 m_retries = 0;
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
    QVERIFY2(rig.runClean(), rig.told().constData());
    QVERIFY(rig.deviceCanLogIn());
    // A plain refusal is doubted once: a fresh ESP-AT refuses to list what it does not hold.
    QVERIFY(rig.job->result().retries <= 2);
}

void TestFaultyLine::findsADeviceThatStillBoots()
{
    QFETCH(QString, firmware);
    Rig rig(firmware, 1);
    // As long as a board takes that restarts when its port is opened.
    rig.config.bootMs = 2500;
    QVERIFY(rig.start());
    rig.device->reset();
    QVERIFY2(rig.runClean(), rig.told().constData());
}

void TestFaultyLine::aWrongBitRateIsToldAndIssuesNothing()
{
    Rig rig(u"rpc"_s, 1);
    QVERIFY(rig.start());
    rig.line->setBaud(9600);
    rig.newJob().start();
    QVERIFY(rig.waitForJob());
    const ProvisionResult& result = rig.job->result();
    QCOMPARE(result.state, State::Failed);
    QCOMPARE(*result.failedStep, StepId::Identity);
    QVERIFY2(result.error->cause.find("bit rate") != std::string::npos,
             describe(*result.error).c_str());
    QVERIFY(rig.authority->issued.isEmpty());
    rig.line->close();
    rig.line->setBaud(115200);
    QVERIFY(rig.runClean());
}

QByteArray TestFaultyLine::strike(int seed)
{
    std::mt19937 random{quint32(seed)};
    const auto blow = Blow(seed % int(Blow::Count));
    const QString firmware = firmwares()[(seed / int(Blow::Count)) % firmwares().size()];
    Rig rig(firmware, quint32(seed));
    const auto complain = [&](const char* what) {
        return u"seed %1, %2, %3: %4 (%5)"_s.arg(seed)
            .arg(firmware, QLatin1StringView(nameOf(blow)), QLatin1StringView(what),
                 QString::fromUtf8(rig.told()))
            .toUtf8();
    };
    if (!rig.start())
        return complain("it does not boot");
    // Half of the devices come back to the bench.
    if (random() % 2 == 0 && !rig.runClean())
        return complain("the first run failed");
    const QString old = rig.serialOnDevice();

    rig.newJob().start();
    prepare(rig, blow, random);
    if (!rig.waitForJob())
        return complain("the run does not end");
    rig.letPass(1s);
    if (!rig.waitFor([&rig] { return rig.wire->isIdle(); }))
        return complain("the line does not come to rest");

    const QSet<QString> stray = rig.authority->valid() - QSet<QString>{old, rig.serialOnDevice()};
    if (!stray.isEmpty())
        return complain("a certificate is valid that is on no device, the old one aside");
    const bool passed = rig.job && rig.job->result().state == State::Passed;
    const bool works = rig.deviceCanLogIn();
    if (passed && !works)
        return complain("it passed, and the device cannot log in");
    ++m_outcomes[{firmware, blow}][passed ? 0 : works ? 1 : 2];
    if (rig.job)
        m_retries += rig.job->result().retries;
    if (passed)
        return {};
    // What is left is the old, or the next run completes it. A certificate that it replaces is
    // retired by the cloud when the new one logs in.
    const QString replaced = rig.serialOnDevice();
    if (!rig.runClean())
        return complain("the next run did not complete it");
    if (!rig.deviceCanLogIn())
        return complain("the next run passed, and the device cannot log in");
    const QSet<QString> strayAfter =
        rig.authority->valid() - QSet<QString>{old, replaced, rig.serialOnDevice()};
    return strayAfter.isEmpty() ? QByteArray()
                                : complain("a certificate is left that is on no device");
}

void TestFaultyLine::anyBlowLeavesTheOldOrWhatTheNextRunCompletes()
{
    constexpr int usualSeeds = 224;
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("FERRULE_LINE_SEEDS", &isSet);
    const int seeds = isSet ? wanted : usualSeeds;
    const int first = qEnvironmentVariableIntValue("FERRULE_LINE_FIRST_SEED");
    QByteArrayList complaints;
    for (int seed = first; seed < first + seeds; ++seed) {
        const QByteArray complaint = strike(seed);
        if (!complaint.isEmpty())
            complaints << complaint;
    }
    for (const auto& [key, counts] : m_outcomes)
        qInfo("%-11s %-15s passed %4d, ended with working credentials %4d, completed by the next "
              "run %4d",
              qPrintable(key.first), nameOf(key.second), counts[0], counts[1], counts[2]);
    qInfo("%d seeds, %llu requests repeated", seeds, m_retries);
    QVERIFY2(complaints.isEmpty(), complaints.join('\n').constData());
}

QTEST_GUILESS_MAIN(TestFaultyLine)
#include "tst_faulty_line.moc"
