// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine_feed.h"
#include "models/timeline_export.h"
#include "models/timeline_model.h"
#include "support/fake_engine.h"
#include "support/scenario.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'800'000'000'000;

QList<TimelineEntry> entries(int count, quint64 first = 1)
{
    QList<TimelineEntry> list;
    for (int index = 0; index < count; ++index) {
        const quint64 sequence = first + quint64(index);
        list.append({sequence,
                     now + qint64(sequence),
                     sequence % 2 ? Channel::Mqtt : Channel::Store,
                     sequence % 10 == 0 ? Severity::Error : Severity::Info,
                     u"dev"_s,
                     u"entry %1"_s.arg(sequence),
                     {}});
    }
    return list;
}

struct Line
{
    testing::FakeEngine engine;
    EngineFeed feed{engine};
    TimelineModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Line(int capacity = TimelineModel::defaultCapacity)
        : model(feed, capacity)
    {
    }

    void push(const QList<TimelineEntry>& list)
    {
        Batch batch;
        batch.timeline = list;
        engine.push(batch);
    }
};

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT
private slots:
    void aBatchIsOneInsert()
    {
        Line line;
        QSignalSpy inserted(&line.model, &QAbstractItemModel::rowsInserted);
        line.push(entries(3000));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(line.model.rowCount(), 3000);
        QCOMPARE(line.model.entry(2999).sequence, quint64(3000));
    }

    void theOldestLeaveWhenItIsFull()
    {
        Line line(4096);
        line.push(entries(4096));
        QCOMPARE(line.model.forgotten(), quint64(0));
        line.push(entries(1, 4097));
        QVERIFY(line.model.forgotten() > 0);
        QCOMPARE(line.model.rowCount() + int(line.model.forgotten()), 4097);
        QCOMPARE(line.model.entry(line.model.rowCount() - 1).sequence, quint64(4097));
        QCOMPARE(line.model.entry(0).sequence, line.model.forgotten() + 1);
        QVERIFY(line.model.fill() <= 1.0);
    }

    void pausingHoldsTheRowsAndLosesNothing()
    {
        Line line;
        line.push(entries(10));
        line.model.setPaused(true);
        line.push(entries(1204, 11));
        QCOMPARE(line.model.rowCount(), 10);
        QCOMPARE(line.model.waiting(), 1204);
        line.model.setFilter({.channels = {}, .atLeast = Severity::Error, .text = {}});
        QCOMPARE(line.model.rowCount(), 1);
        line.model.setPaused(false);
        QCOMPARE(line.model.waiting(), 0);
        QCOMPARE(line.model.rowCount(), 121);
    }

    void aPausedListThatOverflowsForgetsWhatWasShown()
    {
        Line line(2048);
        line.push(entries(100));
        line.model.setPaused(true);
        line.push(entries(5000, 101));
        QVERIFY(line.model.rowCount() == 0);
        line.model.setPaused(false);
        QCOMPARE(line.model.entry(line.model.rowCount() - 1).sequence, quint64(5100));
    }

    void filters_data()
    {
        QTest::addColumn<QList<int>>("channels");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("everything") << QList<int>{} << int(Severity::Info) << QString() << 100;
        QTest::newRow("one channel")
            << QList<int>{int(Channel::Mqtt)} << int(Severity::Info) << QString() << 50;
        QTest::newRow("errors") << QList<int>{} << int(Severity::Error) << QString() << 10;
        QTest::newRow("good news is information")
            << QList<int>{} << int(Severity::Good) << QString() << 100;
        QTest::newRow("text") << QList<int>{} << int(Severity::Info) << u"ENTRY 100"_s << 1;
        QTest::newRow("device") << QList<int>{} << int(Severity::Info) << u"dev"_s << 100;
        QTest::newRow("nothing") << QList<int>{int(Channel::Serial)} << int(Severity::Info)
                                 << QString() << 0;
    }

    void filters()
    {
        QFETCH(QList<int>, channels);
        QFETCH(int, atLeast);
        QFETCH(QString, text);
        QFETCH(int, rows);
        Line line;
        line.push(entries(60));
        TimelineFilter filter;
        for (const int channel : channels)
            filter.channels.append(Channel(channel));
        filter.atLeast = Severity(atLeast);
        filter.text = text;
        line.model.setFilter(filter);
        line.push(entries(40, 61));
        QCOMPARE(line.model.rowCount(), rows);
        QCOMPARE(line.model.shown().size(), rows);
    }

    void clearingForgets()
    {
        Line line;
        line.push(entries(1500));
        line.model.clear();
        QCOMPARE(line.model.rowCount(), 0);
        QCOMPARE(line.model.fill(), 0.0);
        line.push(entries(3, 1501));
        QCOMPARE(line.model.rowCount(), 3);
        QCOMPARE(line.model.entry(0).sequence, quint64(1501));
    }

    void csvIsQuotedAsRfc4180Says()
    {
        TimelineEntry entry = entries(1).first();
        entry.utcMs = 1;
        entry.summary = u"said \"no\", twice"_s;
        entry.detail = u"two\nlines"_s;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeTimeline(buffer, {entry}, ExportFormat::Csv));
        QCOMPARE(buffer.data(), QByteArray("time,channel,severity,device,summary,detail\r\n"
                                           "1970-01-01T00:00:00.001Z,mqtt,info,dev,"
                                           "\"said \"\"no\"\", twice\",\"two\nlines\"\r\n"));
    }

    void jsonLinesAreOneObjectEach()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeTimeline(buffer, entries(20), ExportFormat::JsonLines));
        const QList<QByteArray> lines = buffer.data().trimmed().split('\n');
        QCOMPARE(lines.size(), 20);
        const QJsonObject last = QJsonDocument::fromJson(lines.last()).object();
        QCOMPARE(last.value("summary"_L1).toString(), u"entry 20"_s);
        QCOMPARE(last.value("severity"_L1).toString(), u"error"_s);
    }

    void savingSaysWhyItFailed()
    {
        const QTemporaryDir folder;
        QVERIFY(saveTimeline(folder.filePath(u"a.csv"_s), entries(3)).isEmpty());
        QVERIFY(!saveTimeline(folder.filePath(u"none/a.csv"_s), entries(3)).isEmpty());
        QCOMPARE(exportFormat(u"x.JSONL"_s), ExportFormat::JsonLines);
        QCOMPARE(exportFormat(u"x"_s), ExportFormat::Csv);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timeline_model.moc"
