// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulated_port.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace ferrule::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Outcome& outcome)
{
    return QJsonDocument::fromJson(outcome.out).object();
}

QByteArray told(const Outcome& outcome)
{
    return "exit code " + QByteArray::number(outcome.code) + "\n" + outcome.out + outcome.err;
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestSerialCommands : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void provisionsOverAPort_data();
    void provisionsOverAPort();
    void editsTheSettingsOverAPort();
    void editsTheStoreAtTheCloud();
    void answersWrongCommandLinesWithTwo_data();
    void answersWrongCommandLinesWithTwo();
    void tellsAPortThatIsNotThere();
    void tellsASilentDevice();
    void runsAStation();
    void runsDevicesBesideEachOther();

private:
    QString home() const { return m_folder->filePath(u"home"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSerialCommands::provisionsOverAPort_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("key");
    QTest::newRow("rpc") << u"rpc"_s << u"device"_s;
    QTest::newRow("smp") << u"smp"_s << u"device"_s;
    QTest::newRow("mos") << u"mos"_s << u"host"_s;
}

void TestSerialCommands::provisionsOverAPort()
{
    QFETCH(QString, dialect);
    QFETCH(QString, key);
    SimulatedPort device(m_folder->path(), {u"--dialect"_s, dialect});
    QVERIFY(device.isUp());
    const QString profile = m_folder->filePath(u"profile.json"_s);
    write(profile, R"({"product": "Line sensor", "store": {"interval": "30", "site": "Hall 3"}})");
    const Outcome outcome =
        runFerrule(home(), {u"provision"_s, u"--port"_s, device.path(), u"--profile"_s, profile,
                            u"--claim-id"_s, u"LINE0001"_s, u"--json"_s});
    QVERIFY2(outcome.code == 0, told(outcome).constData());
    const QJsonObject record = jsonOf(outcome);
    QVERIFY(record.value("passed"_L1).toBool());
    QCOMPARE(record.value("claimId"_L1).toString(), u"LINE0001"_s);
    QCOMPARE(record.value("product"_L1).toString(), u"Line sensor"_s);
    QCOMPARE(record.value("key"_L1).toString(), key);
    QCOMPARE(record.value("dialect"_L1).toString(), dialect);
    QVERIFY(!record.value("certificate"_L1).toString().isEmpty());
    QVERIFY2(record.value("deviceShare"_L1).toDouble() >= 0.8, told(outcome).constData());
    const QJsonArray steps = record.value("steps"_L1).toArray();
    QCOMPARE(steps.size(), 8);
    for (const QJsonValue& step : steps)
        QCOMPARE(step.toObject().value("state"_L1).toString(), u"done"_s);
    QVERIFY(outcome.err.contains("First login"));

    // The profile's values are in its Store.
    const Outcome got =
        runFerrule(home(), {u"store"_s, u"get"_s, u"site"_s, u"--device"_s, u"LINE0001"_s});
    QVERIFY2(got.code == 0, told(got).constData());
    QCOMPARE(got.out, QByteArray("Hall 3\n"));
}

void TestSerialCommands::editsTheSettingsOverAPort()
{
    SimulatedPort device(m_folder->path(), {u"--baud"_s, u"0"_s});
    QVERIFY(device.isUp());
    const auto store = [&](const QStringList& words) {
        return runFerrule(home(), QStringList{u"store"_s} + words +
                                      QStringList{u"--port"_s, device.path()});
    };
    const Outcome set = store({u"set"_s, u"app.rate"_s, u"10"_s, u"--json"_s});
    QVERIFY2(set.code == 0, told(set).constData());
    QCOMPARE(jsonOf(set).value("app.rate"_L1).toString(), u"10"_s);
    QCOMPARE(store({u"get"_s, u"app.rate"_s}).out, QByteArray("10\n"));
    const Outcome none = store({u"get"_s, u"app.none"_s, u"--json"_s});
    QCOMPARE(none.code, 7);
    QCOMPARE(jsonOf(none).value("error"_L1).toObject().value("kind"_L1).toString(), u"not-found"_s);

    const QString csv = m_folder->filePath(u"in.csv"_s);
    write(csv, "key,value\napp.site,\"Hall 3, left\"\napp.rate,20\n");
    QCOMPARE(store({u"import"_s, u"--file"_s, csv}).code, 0);
    const QString json = m_folder->filePath(u"out.json"_s);
    QCOMPARE(store({u"export"_s, u"--file"_s, json}).code, 0);
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject exported = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(exported.value("app.site"_L1).toString(), u"Hall 3, left"_s);
    QCOMPARE(exported.value("app.rate"_L1).toString(), u"20"_s);
    QCOMPARE(store({u"delete"_s, u"app.rate"_s}).code, 0);
    QCOMPARE(store({u"list"_s}).out, QByteArray("app.site=Hall 3, left\n"));
}

void TestSerialCommands::editsTheStoreAtTheCloud()
{
    const auto store = [&](const QStringList& words) {
        return runFerrule(home(), QStringList{u"store"_s} + words +
                                      QStringList{u"--device"_s, u"NOBODY"_s});
    };
    // There is no such device.
    QVERIFY(store({u"set"_s, u"a"_s, u"1"_s}).code != 0);
}

void TestSerialCommands::answersWrongCommandLinesWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const QStringList& arguments) {
        QTest::newRow(name) << arguments;
    };
    row("provision without a port", {u"provision"_s});
    row("unknown dialect", {u"provision"_s, u"--port"_s, u"x"_s, u"--dialect"_s, u"morse"_s});
    row("bad bit rate", {u"provision"_s, u"--port"_s, u"x"_s, u"--baud"_s, u"fast"_s});
    row("no profile", {u"provision"_s, u"--port"_s, u"x"_s, u"--profile"_s, u"/none"_s});
    row("store without a verb", {u"store"_s, u"--port"_s, u"x"_s});
    row("store of nothing", {u"store"_s, u"list"_s});
    row("store of both", {u"store"_s, u"list"_s, u"--port"_s, u"x"_s, u"--device"_s, u"y"_s});
    row("set without a value", {u"store"_s, u"set"_s, u"key"_s, u"--port"_s, u"x"_s});
    row("import of nothing", {u"store"_s, u"import"_s, u"--port"_s, u"x"_s});
    row("unknown option", {u"station"_s, u"--loud"_s});
}

void TestSerialCommands::answersWrongCommandLinesWithTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = runFerrule(home(), arguments);
    QVERIFY2(outcome.code == 2, told(outcome).constData());
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

void TestSerialCommands::tellsAPortThatIsNotThere()
{
    const Outcome outcome =
        runFerrule(home(), {u"provision"_s, u"--port"_s, u"/dev/none"_s, u"--json"_s});
    QVERIFY2(outcome.code == 3, told(outcome).constData());
    QVERIFY(!jsonOf(outcome).value("passed"_L1).toBool());
    QCOMPARE(jsonOf(outcome).value("exitCode"_L1).toInt(), 3);
    QVERIFY(!jsonOf(outcome).value("error"_L1).toObject().value("remedy"_L1).toString().isEmpty());
}

void TestSerialCommands::tellsASilentDevice()
{
    SimulatedPort device(m_folder->path(), {u"--fault"_s, u"never-answers"_s});
    QVERIFY(device.isUp());
    const Outcome outcome =
        runFerrule(home(), {u"store"_s, u"list"_s, u"--port"_s, device.path(), u"--json"_s});
    QVERIFY2(outcome.code == 4, told(outcome).constData());
}

void TestSerialCommands::runsAStation()
{
    SimulatedPort device(m_folder->path(), {});
    QVERIFY(device.isUp());
    const QString list = m_folder->filePath(u"claims.csv"_s);
    write(list, "claim_id,name,store:site\nLINE0001,Pump 1,Hall 3\nLINE0002,Pump 2,Hall 4\n");
    const Outcome outcome =
        runFerrule(home(), {u"station"_s, u"--port"_s, device.path(), u"--list"_s, list,
                            u"--count"_s, u"1"_s, u"--json"_s});
    QVERIFY2(outcome.code == 0, told(outcome).constData());
    const QJsonObject record = jsonOf(outcome);
    QCOMPARE(record.value("outcome"_L1).toString(), u"PASS"_s);
    QCOMPARE(record.value("claimId"_L1).toString(), u"LINE0001"_s);
    QFile ledger(home() + u"/station/ledger.csv"_s);
    QVERIFY(ledger.open(QIODevice::ReadOnly));
    QVERIFY(ledger.readAll().contains(",pass,LINE0001,"));
    const Outcome got =
        runFerrule(home(), {u"store"_s, u"get"_s, u"site"_s, u"--device"_s, u"LINE0001"_s});
    QCOMPARE(got.out, QByteArray("Hall 3\n"));
}

void TestSerialCommands::runsDevicesBesideEachOther()
{
    constexpr int devices = 4;
    std::vector<std::unique_ptr<QTemporaryDir>> folders;
    std::vector<std::unique_ptr<SimulatedPort>> ports;
    QStringList arguments{u"station"_s, u"--count"_s, QString::number(devices), u"--json"_s};
    for (int i = 0; i < devices; ++i) {
        folders.push_back(std::make_unique<QTemporaryDir>());
        // One of them is faulty.
        QStringList device;
        if (i == 2)
            device = {u"--fault"_s, u"wrong-hash"_s};
        ports.push_back(std::make_unique<SimulatedPort>(folders.back()->path(), device));
        QVERIFY(ports.back()->isUp());
        arguments << u"--port"_s << ports.back()->path();
    }
    QElapsedTimer clock;
    clock.start();
    const Outcome outcome = runFerrule(home(), arguments);
    const qint64 elapsed = clock.elapsed();
    QVERIFY2(outcome.code == 1, told(outcome).constData());
    int passed = 0;
    qint64 together = 0;
    QSet<QString> claimIds;
    const QByteArrayList lines = outcome.out.trimmed().split('\n');
    QCOMPARE(lines.size(), devices);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject record = QJsonDocument::fromJson(lines[i]).object();
        QCOMPARE(record.value("sequence"_L1).toInt(), int(i) + 1);
        const bool isFaulty = record.value("port"_L1).toString() == ports[2]->path();
        QCOMPARE(record.value("outcome"_L1).toString(), isFaulty ? u"FAIL"_s : u"PASS"_s);
        if (isFaulty)
            QCOMPARE(record.value("failedStep"_L1).toString(), u"Verify"_s);
        else
            ++passed;
        together += record.value("durationMs"_L1).toInteger();
        claimIds.insert(record.value("claimId"_L1).toString());
    }
    QCOMPARE(passed, devices - 1);
    QCOMPARE(claimIds.size(), devices);
    qInfo("%d devices beside each other: %lld ms of runs in %lld ms", devices, together, elapsed);
}

QTEST_GUILESS_MAIN(TestSerialCommands)
#include "tst_serial_commands.moc"
