// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_command.h"
#include "simulated_port.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <optional>

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

QJsonObject errorOf(const Outcome& outcome)
{
    return jsonOf(outcome).value("error"_L1).toObject();
}

/// The serial numbers of all certificates in the books of a home's cloud that nobody has revoked.
std::optional<QStringList> validCertificates(const QString& home)
{
    const QString connection = u"books"_s;
    QStringList serials;
    bool read = false;
    {
        QSqlDatabase books = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        books.setDatabaseName(home + u"/cloud/ferrule.db"_s);
        books.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (books.open()) {
            QSqlQuery query(books);
            read = query.exec(u"SELECT serial FROM credentials WHERE revoked_ms = 0"_s);
            while (read && query.next())
                serials << query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return read ? std::optional(serials) : std::nullopt;
}

} // namespace

/// The exit codes that only a run with a cloud, a device and somebody in a hurry can have: 5, 6 and
/// 130, each by processes as a script starts them.
class TestExitCodes : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fiveWhereTheCloudIsInUse();
    void sixWhereNoLoginComes();
    void interruptedAnywhereTheNextRunCompletes_data();
    void interruptedAnywhereTheNextRunCompletes();

private:
    QString home() const { return m_folder->filePath(u"home"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExitCodes::fiveWhereTheCloudIsInUse()
{
    // Slow enough to be under way when the second comes.
    SimulatedPort device(m_folder->path(), {u"--fault"_s, u"slow=60"_s});
    QVERIFY(device.isUp());
    RunningCommand first(home(),
                         {u"provision"_s, u"--port"_s, device.path(), u"--dialect"_s, u"rpc"_s});
    QVERIFY2(first.waitForStep("Port"), first.said().constData());
    const Outcome second =
        runFerrule(home(), {u"provision"_s, u"--port"_s, u"/dev/none"_s, u"--json"_s});
    QVERIFY2(second.code == 5, told(second).constData());
    QCOMPARE(jsonOf(second).value("exitCode"_L1).toInt(), 5);
    QCOMPARE(errorOf(second).value("kind"_L1).toString(), u"busy"_s);
    // It says who has it.
    const QString all = QString::fromUtf8(second.out);
    QVERIFY2(all.contains(QString::number(first.processId())), second.out.constData());
    QVERIFY(!errorOf(second).value("remedy"_L1).toString().isEmpty());
    const Outcome outcome = first.finish();
    QVERIFY2(outcome.code == 0, told(outcome).constData());
}

void TestExitCodes::sixWhereNoLoginComes()
{
    const QStringList arguments{u"--dialect"_s, u"esp-at"_s};
    const QStringList provision{u"provision"_s, u"--dialect"_s, u"esp-at"_s,
                                u"--json"_s,    u"--port"_s,    m_folder->filePath(u"port"_s)};
    {
        SimulatedPort device(m_folder->path(),
                             arguments + QStringList{u"--fault"_s, u"needs-wifi"_s});
        QVERIFY(device.isUp());
        const Outcome outcome = runFerrule(home(), provision);
        QVERIFY2(outcome.code == 6, told(outcome).constData());
        QCOMPARE(jsonOf(outcome).value("exitCode"_L1).toInt(), 6);
        QVERIFY(!jsonOf(outcome).value("passed"_L1).toBool());
        QVERIFY(!errorOf(outcome).value("remedy"_L1).toString().isEmpty());
        // Everything is on the device, so its certificate stays valid.
        const QString serial = jsonOf(outcome).value("certificate"_L1).toString();
        QCOMPARE(validCertificates(home()), std::optional(QStringList{serial}));
    }
    SimulatedPort device(m_folder->path(), arguments);
    QVERIFY(device.isUp());
    const Outcome outcome = runFerrule(home(), provision);
    QVERIFY2(outcome.code == 0, told(outcome).constData());
}

void TestExitCodes::interruptedAnywhereTheNextRunCompletes_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("hasIt");
    QTest::newRow("while it identifies") << QByteArray("Port") << false;
    QTest::newRow("while the key is made") << QByteArray("Claim") << false;
    QTest::newRow("while it is written") << QByteArray("Key and certificate") << false;
    QTest::newRow("while it is read back") << QByteArray("Write") << false;
    QTest::newRow("while it restarts") << QByteArray("Verify") << true;
}

void TestExitCodes::interruptedAnywhereTheNextRunCompletes()
{
    QFETCH(QByteArray, after);
    QFETCH(bool, hasIt);
    SimulatedPort device(m_folder->path(), {u"--baud"_s, u"0"_s, u"--fault"_s, u"slow=60"_s});
    QVERIFY(device.isUp());
    const QStringList provision{u"provision"_s, u"--port"_s,    device.path(),
                                u"--json"_s,    u"--dialect"_s, u"rpc"_s};
    RunningCommand struck(home(), provision);
    QVERIFY2(struck.waitForStep(after), struck.said().constData());
    QCOMPARE(::kill(pid_t(struck.processId()), SIGINT), 0);
    const Outcome interrupted = struck.finish();
    QVERIFY2(interrupted.code == 130, told(interrupted).constData());
    QCOMPARE(jsonOf(interrupted).value("exitCode"_L1).toInt(), 130);
    QCOMPARE(errorOf(interrupted).value("kind"_L1).toString(), u"cancelled"_s);
    // It is told once.
    QCOMPARE(interrupted.err.count(" failed: "), 1);
    // Nothing half done stays valid.
    const std::optional<QStringList> left = validCertificates(home());
    QVERIFY(left.has_value());
    QCOMPARE(left->size(), hasIt ? 1 : 0);

    const Outcome next = runFerrule(home(), provision);
    QVERIFY2(next.code == 0, told(next).constData());
    const QString serial = jsonOf(next).value("certificate"_L1).toString();
    const std::optional<QStringList> now = validCertificates(home());
    QVERIFY(now && now->contains(serial));
    QCOMPARE(QSet<QString>(now->begin(), now->end()) - QSet<QString>(left->begin(), left->end()),
             QSet<QString>{serial});
}

QTEST_GUILESS_MAIN(TestExitCodes)
#include "tst_exit_codes.moc"
