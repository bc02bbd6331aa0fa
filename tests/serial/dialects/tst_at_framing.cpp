// SPDX-License-Identifier: GPL-3.0-or-later
#include "cut_stream.h"
#include "serial/demultiplexer.h"
#include "serial/dialects/at/at_framing.h"
#include "support/manual_scheduler.h"

#include <QtTest>

Q_DECLARE_METATYPE(ferrule::serial::at::Expectation)

using namespace ferrule;
using namespace ferrule::serial;
using namespace ferrule::serial::at;

namespace {

QByteArrayList cut(const QByteArray& stream, const Expectation& expected, qsizetype piece)
{
    AtFraming framing;
    framing.expect(expected);
    return test::cutStream(framing, stream, piece);
}

} // namespace

class TestAtFraming : public QObject
{
    Q_OBJECT

private slots:
    void findsAnswersAmongLogLines_data();
    void findsAnswersAmongLogLines();
    void claimsNothingWhileNothingIsExpected();
    void showsAPromptOfSomebodyElse();
    void readsLengthHeaders();
};

void TestAtFraming::findsAnswersAmongLogLines_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Expectation>("expected");
    QTest::addColumn<QByteArrayList>("seen");

    Expectation listing;
    listing.prefixes = {"%CMNG:"};
    listing.echo = {"AT%CMNG=1"};
    QTest::newRow("echo, log in the middle, CR LF")
        << QByteArray("AT%CMNG=1\r\n%CMNG: 1,0,\"AB\"\r\n[00:01] lte: OK, attached\r\n"
                      "%CMNG: 1,1,\"CD\"\r\nOK\r\n")
        << listing
        << QByteArrayList{"F:%CMNG: 1,0,\"AB\"", "T:[00:01] lte: OK, attached",
                          "F:%CMNG: 1,1,\"CD\"", "F:OK"};
    QTest::newRow("CR only") << QByteArray("%CMNG: 1,0,\"AB\"\rOK\r") << listing
                             << QByteArrayList{"F:%CMNG: 1,0,\"AB\"", "F:OK"};
    QTest::newRow("NUL") << QByteArray("noise\0%CMNG: 1,0,\"AB\"\0OK\0", 25) << listing
                         << QByteArrayList{"T:noise", "F:%CMNG: 1,0,\"AB\"", "F:OK"};
    QTest::newRow("LF LF CR, in any mixture")
        << QByteArray("\n\nOK\n\r") << listing << QByteArrayList{"F:OK"};
    QTest::newRow("the word within base64")
        << QByteArray("MIIBOK\r\nOKMIIB\r\nERRORx\r\n+CME ERROR: 513\r\n") << listing
        << QByteArrayList{"T:MIIBOK", "T:OKMIIB", "T:ERRORx", "F:+CME ERROR: 513"};

    Expectation bare;
    bare.accepts = [](QByteArrayView line) { return line.size() == 15 && line.front() == '3'; };
    QTest::newRow("a bare value") << QByteArray("booted\r\n352656100000011\r\nOK\r\n") << bare
                                  << QByteArrayList{"T:booted", "F:352656100000011", "F:OK"};

    Expectation counted;
    counted.grammar = Grammar::Counted;
    QTest::newRow("counted lines")
        << QByteArray("OK3 pem\r\n-----BEGIN\r\nERR14 is base64 here\r\n-----END\r\nI (12) log\r\n")
        << counted
        << QByteArrayList{"F:OK3 pem\r\n-----BEGIN\r\nERR14 is base64 here\r\n-----END",
                          "T:I (12) log"};
    QTest::newRow("counted lines, LF only") << QByteArray("OK2 pem\nAB\nCD\nlog\n") << counted
                                            << QByteArrayList{"F:OK2 pem\nAB\nCD", "T:log"};
    QTest::newRow("a refusal") << QByteArray("ERR12 READ ONLY\r\n") << counted
                               << QByteArrayList{"F:ERR12 READ ONLY"};

    Expectation value;
    value.lengthPrefix = "+SYSMFG:";
    QTest::newRow("delimited by length")
        << QByteArray("+SYSMFG:\"mqtt_ca\",\"mqtt_ca.0\",8,9,a\r\nOK\r\nb,\r\n\r\nOK\r\n") << value
        << QByteArrayList{"F:+SYSMFG:\"mqtt_ca\",\"mqtt_ca.0\",8,9,a\r\nOK\r\nb,", "F:OK"};
    QTest::newRow("a listing without values")
        << QByteArray("+SYSMFG:\"mqtt_ca\"\r\n+SYSMFG:\"a\",\"b\",7\r\nOK\r\n") << value
        << QByteArrayList{"F:+SYSMFG:\"mqtt_ca\"", "F:+SYSMFG:\"a\",\"b\",7", "F:OK"};
    QTest::newRow("a byte was lost") << QByteArray("+SYSMFG:\"a\",\"b\",7,4,abc\r\nOK\r\n") << value
                                     << QByteArrayList{"F:+SYSMFG:\"a\",\"b\",7,4,abc\r", "F:OK"};
    QTest::newRow("a byte too many") << QByteArray("+SYSMFG:\"a\",\"b\",7,2,abc\r\nOK\r\n") << value
                                     << QByteArrayList{"D:+SYSMFG:\"a\",\"b\",7,2,abc", "F:OK"};
    QTest::newRow("a hurt length") << QByteArray("+SYSMFG:\"a\",\"b\",7,x,abc\r\nOK\r\n") << value
                                   << QByteArrayList{"D:+SYSMFG:\"a\",\"b\",7,x,abc", "F:OK"};

    Expectation prompt;
    prompt.prompt = true;
    QTest::newRow("a prompt") << QByteArray("OK\r\n\r\n> ") << prompt
                              << QByteArrayList{"F:OK", "F:> "};
}

void TestAtFraming::findsAnswersAmongLogLines()
{
    QFETCH(QByteArray, stream);
    QFETCH(Expectation, expected);
    QFETCH(QByteArrayList, seen);
    QCOMPARE(cut(stream, expected, stream.size()), seen);
    for (const qsizetype piece : {1, 2, 3, 7}) {
        // A prompt has no end: cut behind it, its space is the next piece's.
        if (expected.prompt)
            continue;
        QCOMPARE(cut(stream, expected, piece), seen);
    }
}

void TestAtFraming::claimsNothingWhileNothingIsExpected()
{
    test::ManualScheduler scheduler;
    AtFraming framing;
    framing.setUnsolicited({"+MQTTCONNECTED:"});
    QByteArrayList frames;
    QByteArrayList texts;
    Demultiplexer demultiplexer(
        scheduler, [&](const QByteArray& frame) { frames << frame; },
        [&](const ConsoleEntry& entry) { texts << entry.raw; });
    demultiplexer.setFraming(&framing);
    demultiplexer.receive("OK\r\n> \r\n%CMNG: 1\r\n+MQTTCONNECTED:0,1\r\n");
    QCOMPARE(frames, QByteArrayList{"+MQTTCONNECTED:0,1"});
    QCOMPARE(texts, (QByteArrayList{"OK", "> ", "%CMNG: 1"}));
}

void TestAtFraming::showsAPromptOfSomebodyElse()
{
    test::ManualScheduler scheduler;
    AtFraming framing;
    Expectation listing;
    listing.prefixes = {"%CMNG:"};
    framing.expect(listing);
    QByteArrayList texts;
    Demultiplexer demultiplexer(
        scheduler, [](const QByteArray&) {},
        [&](const ConsoleEntry& entry) { texts << entry.raw; });
    demultiplexer.setFraming(&framing);
    demultiplexer.receive("login: ");
    scheduler.advance(Demultiplexer::partialLineSilence);
    QCOMPARE(texts, QByteArrayList{"login: "});
    demultiplexer.receive("%CM");
    scheduler.advance(Demultiplexer::partialLineSilence);
    QCOMPARE(texts.size(), 1);
}

void TestAtFraming::readsLengthHeaders()
{
    const LengthHeader whole = readLengthHeader("+SYSMFG:\"a,b\",\"c\",8,12,rest", "+SYSMFG:");
    QCOMPARE(whole.length, 12);
    QCOMPARE(whole.parameters, (QByteArrayList{"a,b", "c", "8"}));
    QCOMPARE(whole.size, 23);
    QCOMPARE(readLengthHeader("+SYSMFG:\"a\",\"c\",8,1", "+SYSMFG:").size, 0);
    QCOMPARE(readLengthHeader("+SYSMFG:\"a\",\"c\",8,99999,", "+SYSMFG:").length, -1);
    QCOMPARE(readLengthHeader("+SYSMFG:\"a\",\"c\",8,-1,", "+SYSMFG:").length, -1);
}

QTEST_APPLESS_MAIN(TestAtFraming)
#include "tst_at_framing.moc"
