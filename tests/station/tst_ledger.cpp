// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/ledger.h"

#include "station/csv.h"
#include "support/database_place.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace ferrule;
using namespace ferrule::station;
using namespace Qt::StringLiterals;

namespace {

Record someRecord(int number)
{
    Record record;
    record.utcMs = 1'790'000'000'000 + number;
    record.outcome = number % 3 == 0 ? Outcome::Failed : Outcome::Passed;
    record.claimId = u"CLAIM%1"_s.arg(number);
    record.hardwareId = u"hw%1"_s.arg(number);
    record.model = u"Sensor, \"large\""_s;
    record.port = u"/dev/ttyACM0"_s;
    record.keyOrigin = u"device"_s;
    record.durationMs = 4200 + number;
    record.reason = number % 3 == 0 ? u"two\nlines"_s : QString();
    return record;
}

/// A ledger in a folder, opened anew each time.
struct Books
{
    explicit Books(const QString& folder)
        : ledger(database, folder + u"/ledger.csv"_s)
        , opened(database.open(test::databaseIn(folder)))
    {
        if (opened)
            opened = ledger.open();
    }
    data::Database database;
    Ledger ledger;
    Result<void> opened;
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything the two hold, compared; how many records there are, negative where they differ.
qsizetype inStep(const QString& folder)
{
    Books books(folder);
    const auto records = books.ledger.newest(1'000'000);
    if (!books.opened || !records)
        return -1;
    const auto again = parseCsv(QString::fromUtf8(contents(folder + u"/ledger.csv"_s)));
    if (again.value().size() != records.value().size() + 1)
        return -2;
    for (qsizetype i = 0; i < records.value().size(); ++i) {
        const Record& record = records.value()[i];
        if (record.sequence != quint64(i) + 1 ||
            again.value()[i + 1][0] != QString::number(record.sequence) ||
            again.value()[i + 1][3] != record.claimId)
            return -3;
    }
    return records.value().size();
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void numbersWhatItTakes();
    void keepsRecordsAsTheyAre();
    void endsATornLine();
    void bringsBackALostFile();
    void bringsBackLostRows();
    void leavesAForeignFileAlone();
    void survivesKillsAtAnyMoment();
};

void TestLedger::numbersWhatItTakes()
{
    QTemporaryDir folder;
    Books books(folder.path());
    QVERIFY(books.opened);
    for (int i = 1; i <= 5; ++i) {
        const auto kept = books.ledger.append(someRecord(i));
        QVERIFY(kept);
        QCOMPARE(kept.value().sequence, quint64(i));
    }
    const auto newest = books.ledger.newest(2);
    QVERIFY(newest);
    QCOMPARE(newest.value().size(), 2);
    QCOMPARE(newest.value()[0].sequence, quint64(4));
    QVERIFY(!books.ledger.find(9));
}

void TestLedger::keepsRecordsAsTheyAre()
{
    QTemporaryDir folder;
    Record wanted = someRecord(3);
    {
        Books books(folder.path());
        QVERIFY(books.ledger.append(wanted));
    }
    wanted.sequence = 1;
    Books books(folder.path());
    QVERIFY(books.opened);
    const auto found = books.ledger.find(1);
    QVERIFY(found);
    QCOMPARE(found.value().reason, u"two lines"_s);
    QCOMPARE(found.value().model, wanted.model);
    QCOMPARE(found.value().outcome, wanted.outcome);
    QCOMPARE(found.value().utcMs, wanted.utcMs);
    QCOMPARE(books.ledger.append(someRecord(4)).value().sequence, quint64(2));
}

void TestLedger::endsATornLine()
{
    QTemporaryDir folder;
    {
        Books books(folder.path());
        for (int i = 1; i <= 3; ++i)
            QVERIFY(books.ledger.append(someRecord(i)));
    }
    QFile file(folder.filePath(u"ledger.csv"_s));
    const qint64 whole = file.size();
    for (qint64 cut = whole - 1; cut > whole - 60; cut -= 7) {
        QVERIFY(file.resize(cut));
        QCOMPARE(inStep(folder.path()), 3);
        QCOMPARE(file.size(), whole);
    }
}

void TestLedger::bringsBackALostFile()
{
    QTemporaryDir folder;
    {
        Books books(folder.path());
        for (int i = 1; i <= 3; ++i)
            QVERIFY(books.ledger.append(someRecord(i)));
    }
    const QByteArray before = contents(folder.filePath(u"ledger.csv"_s));
    QVERIFY(QFile::remove(folder.filePath(u"ledger.csv"_s)));
    QCOMPARE(inStep(folder.path()), 3);
    QCOMPARE(contents(folder.filePath(u"ledger.csv"_s)), before);
}

void TestLedger::bringsBackLostRows()
{
    QTemporaryDir folder;
    {
        Books books(folder.path());
        for (int i = 1; i <= 3; ++i)
            QVERIFY(books.ledger.append(someRecord(i)));
        QVERIFY(books.database.run(u"DELETE FROM station_record WHERE sequence > 1"_s));
    }
    QCOMPARE(inStep(folder.path()), 3);
}

void TestLedger::leavesAForeignFileAlone()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ledger.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,value\nfriend,1\n");
    file.close();
    Books books(folder.path());
    QVERIFY(!books.opened);
    QCOMPARE(books.opened.error().kind, ErrorKind::Conflict);
    QCOMPARE(contents(file.fileName()), QByteArray("name,value\nfriend,1\n"));
}

void TestLedger::survivesKillsAtAnyMoment()
{
    QTemporaryDir folder;
    {
        Books books(folder.path());
        QVERIFY(books.opened);
    }
    std::mt19937 random(1);
    qsizetype before = 0;
    qsizetype told = 0;
    for (int round = 0; round < 25; ++round) {
        int pipes[2];
        QCOMPARE(::pipe(pipes), 0);
        const pid_t writer = ::fork();
        if (writer == 0) {
            // The child of the fork: writes until it is killed, and tells each line that was kept.
            Books books(folder.path());
            for (int i = 1; books.opened; ++i) {
                if (!books.ledger.append(someRecord(i)))
                    break;
                const char byte = 1;
                if (::write(pipes[1], &byte, 1) != 1)
                    break;
            }
            ::_exit(0);
        }
        ::close(pipes[1]);
        // Killed a random number of lines, and a random moment, later.
        char byte = 0;
        qsizetype kept = 0;
        const int lines = 1 + int(random() % 8U);
        while (kept < lines && ::read(pipes[0], &byte, 1) == 1)
            ++kept;
        for (unsigned spin = random() % 20'000U; spin > 0; --spin)
            asm volatile("" ::: "memory");
        ::kill(writer, SIGKILL);
        ::waitpid(writer, nullptr, 0);
        while (::read(pipes[0], &byte, 1) == 1)
            ++kept;
        ::close(pipes[0]);
        told += kept;
        test::waitForOthersToLeave();
        const qsizetype now = inStep(folder.path());
        // What append() has answered is there; one more may be.
        QVERIFY2(now >= before + kept && now <= before + kept + 1,
                 qPrintable(u"%1 before, %2 told, %3 now"_s.arg(before).arg(kept).arg(now)));
        before = now;
    }
    QVERIFY(told > 50);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
