// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/demultiplexer.h"
#include "serial/dialects/rpc/frame.h"
#include "support/manual_scheduler.h"

#include <QtTest>

#include <memory>
#include <random>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Everything that came out, in order: "F:" frames, "T:" text, "D:" damage.
struct Collector
{
    explicit Collector(Scheduler& scheduler)
        : demultiplexer(
              scheduler, [this](const QByteArray& frame) { out << "F:" + frame.trimmed(); },
              [this](const ConsoleEntry& entry) {
                  const bool damaged = entry.kind == ConsoleEntry::Kind::Damaged;
                  out << (damaged ? "D:" : "T:") + entry.raw;
                  stamps << entry.utcMs;
              })
    {
        demultiplexer.setFraming(&framing);
    }

    rpc::RpcFraming framing;
    QByteArrayList out;
    QList<UtcMs> stamps;
    Demultiplexer demultiplexer;
};

QByteArray randomLine(std::mt19937& random)
{
    static const QByteArrayList lines{"[    1.000] boot: ready",
                                      "I (312) wifi: { \"state\": 1",
                                      "}",
                                      "{}",
                                      "{\"level\":\"warn\"}",
                                      "\x1b[31mred\x1b[0m",
                                      "\xff\xfe\x80",
                                      "> ",
                                      "OK",
                                      "8 hex deadbeef"};
    return lines.at(qsizetype(random() % unsigned(lines.size())));
}

QByteArray randomFrame(std::mt19937& random)
{
    QJsonObject result;
    result.insert("text"_L1, QString(qsizetype(random() % 300U), QChar(u'}')));
    QJsonObject object;
    object.insert("id"_L1, qint64(random() % 1000U));
    object.insert("result"_L1, result);
    return rpc::encode(object, true);
}

} // namespace

class TestDemultiplexer : public QObject
{
    Q_OBJECT

private slots:
    void framesAndLogLinesInAnyOrderAndAnyPieces();
    void noiseNeverSwallowsTheNextFrame();
    void showsAPromptAfterASilence();
    void keepsHalfAFrameThroughAShortSilence();
    void givesUpHalfAFrameAfterALongSilence();
    void cutsEndlessLines();
    void survivesItsOwnEndInAHandler();
    void stampsLines();
};

void TestDemultiplexer::framesAndLogLinesInAnyOrderAndAnyPieces()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        QByteArray stream;
        QByteArrayList expected;
        bool lineIsOpen = false;
        for (int i = 0; i < 30; ++i) {
            if (random() % 2U == 0) {
                const QByteArray frame = randomFrame(random);
                stream += frame;
                expected << "F:" + frame.trimmed();
                lineIsOpen = false;
            } else {
                const QByteArray line = randomLine(random);
                stream += (lineIsOpen ? "\n" : "") + line;
                expected << "T:" + line;
                // The line feed that begins a frame also ends what was printed before it.
                lineIsOpen = random() % 2U == 0;
                stream += lineIsOpen ? "" : "\n";
            }
        }
        stream += "\n";
        test::ManualScheduler scheduler;
        Collector collector(scheduler);
        for (qsizetype at = 0; at < stream.size();) {
            const qsizetype size =
                std::min<qsizetype>(1 + qsizetype(random() % 40U), stream.size() - at);
            collector.demultiplexer.receive(QByteArrayView(stream).sliced(at, size));
            at += size;
        }
        QCOMPARE(collector.out, expected);
        QCOMPARE(collector.demultiplexer.framesDamaged(), 0U);
        QCOMPARE(scheduler.pendingTimers(), std::size_t(0));
    }
}

void TestDemultiplexer::noiseNeverSwallowsTheNextFrame()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        QByteArray noise;
        for (unsigned i = 0; i < random() % 200U; ++i)
            noise.append(static_cast<char>(random() & 0xFFU));
        const QByteArray frame = randomFrame(random);
        test::ManualScheduler scheduler;
        Collector collector(scheduler);
        collector.demultiplexer.receive(noise + frame);
        QVERIFY(!collector.out.isEmpty());
        QCOMPARE(collector.out.last(), "F:" + frame.trimmed());
    }
}

void TestDemultiplexer::showsAPromptAfterASilence()
{
    test::ManualScheduler scheduler;
    Collector collector(scheduler);
    collector.demultiplexer.receive("first\nlogin: ");
    QCOMPARE(collector.out, QByteArrayList{"T:first"});
    scheduler.advance(Demultiplexer::partialLineSilence - 1ms);
    QCOMPARE(collector.out.size(), 1);
    scheduler.advance(1ms);
    QCOMPARE(collector.out, (QByteArrayList{"T:first", "T:login: "}));
    collector.demultiplexer.receive("root\n");
    QCOMPARE(collector.out.last(), QByteArray("T:root"));
}

void TestDemultiplexer::keepsHalfAFrameThroughAShortSilence()
{
    test::ManualScheduler scheduler;
    Collector collector(scheduler);
    const QByteArray frame = "{\"id\":1,\"result\":{}}";
    collector.demultiplexer.receive("log" + frame.first(10));
    scheduler.advance(1s);
    QCOMPARE(collector.out, QByteArrayList{"T:log"});
    collector.demultiplexer.receive(frame.sliced(10) + '\n');
    QCOMPARE(collector.out, (QByteArrayList{"T:log", "F:" + frame}));
}

void TestDemultiplexer::givesUpHalfAFrameAfterALongSilence()
{
    test::ManualScheduler scheduler;
    Collector collector(scheduler);
    collector.demultiplexer.receive("{\"id\":1,\"res");
    scheduler.advance(Demultiplexer::partialFrameSilence);
    QCOMPARE(collector.out, QByteArrayList{"T:{\"id\":1,\"res"});
    collector.demultiplexer.receive("\n{\"id\":2,\"result\":1}\n");
    QCOMPARE(collector.out.last(), QByteArray("F:{\"id\":2,\"result\":1}"));
}

void TestDemultiplexer::cutsEndlessLines()
{
    test::ManualScheduler scheduler;
    Collector collector(scheduler);
    const QByteArray piece(1000, 'x');
    for (int i = 0; i < 200; ++i)
        collector.demultiplexer.receive(piece);
    qsizetype shown = 0;
    for (const QByteArray& line : std::as_const(collector.out)) {
        QVERIFY(line.size() <= Demultiplexer::lengthLimit + piece.size() + 2);
        shown += line.size() - 2;
    }
    collector.demultiplexer.flush();
    QVERIFY(shown > 0);
    QCOMPARE(shown + collector.out.last().size() - 2, qsizetype(200'000));
}

void TestDemultiplexer::survivesItsOwnEndInAHandler()
{
    test::ManualScheduler scheduler;
    rpc::RpcFraming framing;
    std::unique_ptr<Demultiplexer> demultiplexer;
    int frames = 0;
    demultiplexer = std::make_unique<Demultiplexer>(
        scheduler,
        [&](const QByteArray&) {
            ++frames;
            demultiplexer.reset();
        },
        [](const ConsoleEntry&) {});
    demultiplexer->setFraming(&framing);
    demultiplexer->receive("{\"id\":1,\"result\":1}\n{\"id\":2,\"result\":1}\nrest");
    QCOMPARE(frames, 1);
    QCOMPARE(scheduler.pendingTimers(), std::size_t(0));
}

void TestDemultiplexer::stampsLines()
{
    test::ManualScheduler scheduler;
    Collector collector(scheduler);
    const UtcMs start = scheduler.utcMs();
    collector.demultiplexer.receive("one\n");
    scheduler.advance(5s);
    collector.demultiplexer.receive("two\n");
    QCOMPARE(collector.stamps, (QList<UtcMs>{start, start + 5000}));
}

QTEST_APPLESS_MAIN(TestDemultiplexer)
#include "tst_demultiplexer.moc"
