// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_command.h"
#include "simulated_port.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace ferrule::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray told(const Outcome& outcome)
{
    return "exit code " + QByteArray::number(outcome.code) + "\n" + outcome.out + outcome.err;
}

QJsonObject jsonOf(const Outcome& outcome)
{
    return QJsonDocument::fromJson(outcome.out).object();
}

/// Whether the refusal names the process that holds the port, and says what to do.
void verifyRefusal(const Outcome& outcome, const QString& program, qint64 processId)
{
    QVERIFY2(outcome.code == 3, told(outcome).constData());
    const QJsonObject error = jsonOf(outcome).value("error"_L1).toObject();
    QCOMPARE(error.value("kind"_L1).toString(), u"busy"_s);
    const QString holder = u"%1 (process %2)"_s.arg(program).arg(processId);
    QVERIFY2(error.value("measured"_L1).toString().contains(holder), told(outcome).constData());
    QVERIFY2(error.value("remedy"_L1).toString().contains(holder), told(outcome).constData());
}

void verifyUndisturbed(const Outcome& outcome)
{
    QVERIFY2(outcome.code == 0, told(outcome).constData());
    // A fresh ESP-AT refuses to list what it does not hold, and is asked again.
    QVERIFY2(jsonOf(outcome).value("retries"_L1).toInt() <= 2, told(outcome).constData());
}

/// A UUCP lock file, gone with this object.
class LockFile
{
public:
    LockFile(const QString& port, qint64 owner)
        : m_file(u"/tmp/LCK.."_s + QString(port).remove(u"/dev/"_s).replace(u'/', u'_'))
    {
        if (m_file.open(QIODevice::WriteOnly)) {
            m_file.write(QByteArray::number(owner).rightJustified(10) + '\n');
            m_file.close();
        }
    }
    ~LockFile() { m_file.remove(); }

private:
    QFile m_file;
};

} // namespace

/// Two programs on one port, as processes: the second is told by whom it is held, and the first
/// notices nothing.
class TestSharedPort : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void namesAProgramThatHasItOpen();
    void namesTheOwnerOfALockFile();
    void takesThePortOfADeadLockFile();
    void aSecondRunLeavesTheFirstAlone();
    void ofTwoAtOnceOneGetsThrough();

private:
    QString home(int number) const { return m_folder->filePath(u"home%1"_s.arg(number)); }
    QStringList provision(const SimulatedPort& device) const
    {
        return {u"provision"_s, u"--port"_s, device.path(), u"--json"_s};
    }
    /// Some ten seconds of answers, so that the first run is under way when the second has come up.
    static QStringList slowDevice()
    {
        return {u"--dialect"_s, u"esp-at"_s, u"--fault"_s, u"slow=250"_s};
    }
    /// The same, given to a run that asks for nothing else.
    QStringList provisionSlowly(const SimulatedPort& device) const
    {
        return provision(device) + QStringList{u"--dialect"_s, u"esp-at"_s};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSharedPort::namesAProgramThatHasItOpen()
{
    SimulatedPort device(m_folder->path(), {});
    QVERIFY(device.isUp());
    QProcess terminal;
    terminal.setStandardInputFile(QProcess::nullDevice());
    terminal.start(u"cat"_s, {device.path()});
    // The log that it prints shows that it has the port.
    QTRY_VERIFY_WITH_TIMEOUT(terminal.bytesAvailable() > 0, 30'000);
    verifyRefusal(runFerrule(home(1), provision(device)), u"cat"_s, terminal.processId());
    QCOMPARE(terminal.state(), QProcess::Running);
    terminal.kill();
    QVERIFY(terminal.waitForFinished());
    const Outcome free = runFerrule(home(1), provision(device));
    QVERIFY2(free.code == 0, told(free).constData());
}

void TestSharedPort::namesTheOwnerOfALockFile()
{
    SimulatedPort device(m_folder->path(), {});
    QVERIFY(device.isUp());
    QProcess owner;
    owner.start(u"sleep"_s, {u"600"_s});
    QVERIFY(owner.waitForStarted());
    const LockFile lock(QFileInfo(device.path()).canonicalFilePath(), owner.processId());
    verifyRefusal(runFerrule(home(1), provision(device)), u"sleep"_s, owner.processId());
    owner.kill();
    QVERIFY(owner.waitForFinished());
}

void TestSharedPort::takesThePortOfADeadLockFile()
{
    SimulatedPort device(m_folder->path(), {u"--baud"_s, u"0"_s});
    QVERIFY(device.isUp());
    QProcess owner;
    owner.start(u"true"_s, {});
    QVERIFY(owner.waitForStarted());
    const qint64 dead = owner.processId();
    QVERIFY(owner.waitForFinished());
    const LockFile lock(QFileInfo(device.path()).canonicalFilePath(), dead);
    const Outcome outcome = runFerrule(home(1), provision(device));
    QVERIFY2(outcome.code == 0, told(outcome).constData());
}

void TestSharedPort::aSecondRunLeavesTheFirstAlone()
{
    SimulatedPort device(m_folder->path(), slowDevice());
    QVERIFY(device.isUp());
    RunningCommand first(home(1), provisionSlowly(device));
    QVERIFY2(first.waitForStep("Port"), first.said().constData());
    verifyRefusal(runFerrule(home(2), provisionSlowly(device)), u"ferrule"_s, first.processId());
    const Outcome outcome = first.finish();
    verifyUndisturbed(outcome);
}

void TestSharedPort::ofTwoAtOnceOneGetsThrough()
{
    SimulatedPort device(m_folder->path(), slowDevice());
    QVERIFY(device.isUp());
    RunningCommand one(home(1), provisionSlowly(device));
    RunningCommand other(home(2), provisionSlowly(device));
    const qint64 processOfOne = one.processId();
    const qint64 processOfOther = other.processId();
    const Outcome outcomeOfOne = one.finish();
    const Outcome outcomeOfOther = other.finish();
    const bool oneWon = outcomeOfOne.code == 0;
    const Outcome& winner = oneWon ? outcomeOfOne : outcomeOfOther;
    QVERIFY2(winner.code == 0, (told(outcomeOfOne) + told(outcomeOfOther)).constData());
    verifyRefusal(oneWon ? outcomeOfOther : outcomeOfOne, u"ferrule"_s,
                  oneWon ? processOfOne : processOfOther);
    verifyUndisturbed(winner);
}

QTEST_GUILESS_MAIN(TestSharedPort)
#include "tst_shared_port.moc"
