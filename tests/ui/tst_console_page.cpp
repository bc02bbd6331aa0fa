// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console_ansi.h"
#include "models/console_model.h"
#include "models/engine_feed.h"
#include "support/fake_engine.h"
#include "views/console/console_page.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

namespace {

const QString port = u"/dev/ttyACM0"_s;

ConsoleLine line(const QByteArray& raw, ConsoleLine::Kind kind = ConsoleLine::Kind::Text,
                 const QString& decoded = {})
{
    ConsoleLine line;
    line.utcMs = 1'800'000'000'000;
    line.port = port;
    line.kind = kind;
    line.raw = raw;
    line.decoded = decoded;
    return line;
}

Device device()
{
    Device device;
    device.id = u"port:/dev/ttyACM0"_s;
    device.port = port;
    device.baud = 115200;
    return device;
}

} // namespace

class TestConsolePage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Choice::Light); }

    void coloursAreParsed()
    {
        const QList<AnsiSpan> spans = parseAnsi("plain \x1b[1;31mbad\x1b[0m \x1b[38;5;10mgood");
        QCOMPARE(spans.size(), 4);
        QCOMPARE(spans.at(0).text, u"plain "_s);
        QCOMPARE(spans.at(1).text, u"bad"_s);
        QCOMPARE(spans.at(1).style.foreground, 1);
        QVERIFY(spans.at(1).style.bold);
        QCOMPARE(spans.at(2).style, AnsiStyle());
        QCOMPARE(spans.at(3).style.foreground, 10);
    }

    void otherSequencesAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("plain");
        QTest::newRow("cursor") << QByteArray("a\x1b[2Kb\x1b[10;5Hc") << u"abc"_s;
        QTest::newRow("title") << QByteArray("\x1b]0;title\adone") << u"done"_s;
        QTest::newRow("cut short") << QByteArray("end\x1b[31") << u"end"_s;
        QTest::newRow("lone escape") << QByteArray("end\x1b") << u"end"_s;
        QTest::newRow("line ending") << QByteArray("text\r\n") << u"text"_s;
        QTest::newRow("huge parameter") << QByteArray("\x1b[38;5;99999mx") << u"x"_s;
        QTest::newRow("extended cut short") << QByteArray("\x1b[38mx\x1b[38;2;1my") << u"xy"_s;
    }

    void otherSequencesAreLeftOut()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, plain);
        QCOMPARE(ansiPlainText(raw), plain);
    }

    void framesUnfoldAndOldLinesFallOut()
    {
        ConsoleModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPort(port);
        model.append({line("boot"), line("{\"id\":1,\"method\":\"x\"}", ConsoleLine::Kind::FrameOut,
                                         u"Sys.GetInfo"_s)});
        QCOMPARE(model.rowCount(), 2);
        const auto foldOf = [&model](int row) {
            return ConsoleModel::Fold(model.index(row, 0).data(ConsoleModel::FoldRole).toInt());
        };
        QCOMPARE(foldOf(0), ConsoleModel::Fold::None);
        QCOMPARE(foldOf(1), ConsoleModel::Fold::Folded);
        model.toggle(0);
        QCOMPARE(model.rowCount(), 2);
        model.toggle(1);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(foldOf(1), ConsoleModel::Fold::Unfolded);
        QVERIFY(model.index(2, 0).data(ConsoleModel::BytesRole).toBool());
        QVERIFY(
            model.index(2, ConsoleModel::TextColumn).data().toString().contains(u"7b 22 69 64"_s));
        model.append({line("behind it")});
        QCOMPARE(model.index(4, ConsoleModel::TextColumn).data().toString(), u"behind it"_s);
        QCOMPARE(model.find(u"behind"_s, -1, false), 4);
        model.toggle(3); // from one of its bytes
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.find(u"behind"_s, -1, false), 2);
        model.toggle(1);
        ConsoleLine other = line("elsewhere");
        other.port = u"/dev/ttyUSB7"_s;
        model.append({other});
        QCOMPARE(model.rowCount(), 5);
        model.setBudget(200'000);
        const QList<ConsoleLine> many(1000, line(QByteArray(100, 'x')));
        for (int batch = 0; batch < 5; ++batch)
            model.append(many);
        QVERIFY(model.fellOut() > 0);
        QCOMPARE(quint64(model.rowCount()) + model.fellOut(), quint64(5003));
        model.setPort(other.port);
        QCOMPARE(model.rowCount(), 1);
    }

    void aLongLineIsParsedAsFarAsItIsSeen()
    {
        const QByteArray raw = "\x1b[31m" + QByteArray("ä").repeated(50'000) + "\x1b[32mend";
        QCOMPARE(ansiPlainText(raw).size(), 50'003);
        const QList<AnsiSpan> spans = parseAnsi(raw, 100);
        QCOMPARE(spans.size(), 1);
        QVERIFY(spans.first().text.size() >= 100);
        QVERIFY(spans.first().text.size() < 500);
        QVERIFY(!spans.first().text.contains(QChar::ReplacementCharacter));
        QCOMPARE(spans.first().style.foreground, 1);
    }

    void whatIsNoTextShowsItsBytes()
    {
        QCOMPARE(ansiPlainText("ok \xff\x80 \x1b[31mü"), u"ok \\xff\\x80 ü"_s);
        QCOMPARE(ansiPlainText("\xc3\xbc"), u"ü"_s);
    }

    void linesThatWereDroppedAreCounted()
    {
        ConsoleModel model;
        model.setPort(port);
        ConsoleLine first = line("one");
        first.sequence = 7;
        ConsoleLine second = line("two");
        second.sequence = 8;
        ConsoleLine later = line("later");
        later.sequence = 20;
        model.append({first, second});
        QCOMPARE(model.missed(), 0u);
        model.append({later});
        QCOMPARE(model.missed(), 11u);
    }

    void framesUnfoldByMouseAndKeyboardAndLossIsSaid()
    {
        testing::FakeEngine engine;
        EngineFeed feed(engine);
        ConsolePage page(engine, feed);
        page.resize(900, 600);
        page.showDevice(device());
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* lines = page.findChild<QTableView*>(u"consoleLines"_s);
        auto* loss = page.findChild<QLabel*>(u"consoleLoss"_s);
        Batch batch;
        batch.console = {line("boot"), line("{\"id\":1,\"method\":\"x\"}",
                                            ConsoleLine::Kind::FrameOut, u"Sys.GetInfo"_s)};
        batch.console[0].sequence = 1;
        batch.console[1].sequence = 2;
        engine.push(batch);
        QTRY_VERIFY(lines->isVisible());
        QVERIFY(!loss->isVisible());
        const QModelIndex kind = page.model().index(1, ConsoleModel::KindColumn);
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->visualRect(kind).center());
        QCOMPARE(page.model().rowCount(), 4);
        QTest::keyClick(lines, Qt::Key_Left);
        QCOMPARE(page.model().rowCount(), 2);
        QTest::keyClick(lines, Qt::Key_Right);
        QCOMPARE(page.model().rowCount(), 4);

        Batch later;
        later.console = {line("after a gap")};
        later.console[0].sequence = 10;
        engine.push(later);
        QTRY_VERIFY(loss->isVisible());
        QVERIFY2(loss->text().contains(u"7"_s), qUtf8Printable(loss->text()));
    }

    void theEndOfALongLineCanBeScrolledTo()
    {
        testing::FakeEngine engine;
        EngineFeed feed(engine);
        ConsolePage page(engine, feed);
        page.resize(900, 600);
        page.showDevice(device());
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* lines = page.findChild<QTableView*>(u"consoleLines"_s);
        Batch batch;
        batch.console = {line("short"), line(QByteArray(60'000, 'x'))};
        engine.push(batch);
        QTRY_VERIFY(lines->isVisible());
        QTRY_VERIFY(lines->horizontalScrollBar()->maximum() > 100'000);
        lines->horizontalScrollBar()->setValue(lines->horizontalScrollBar()->maximum());
        const QImage end = lines->viewport()->grab().toImage();
        page.model().clear();
        QTRY_COMPARE(lines->horizontalScrollBar()->maximum(), 0);
        QVERIFY(end != lines->viewport()->grab().toImage());
    }

    void theBitRateIsChosenHere()
    {
        testing::FakeEngine engine;
        EngineFeed feed(engine);
        ConsolePage page(engine, feed);
        Device attached = device();
        attached.baud = 74880;
        page.showDevice(attached);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* baud = page.findChild<QComboBox*>(u"baudField"_s);
        QCOMPARE(baud->currentData().toInt(), 74880);
        baud->setFocus();
        QTest::keyClick(baud, Qt::Key_Home);
        QCOMPARE(engine.last().name, u"setBaud"_s);
        QCOMPARE(engine.last().target, attached.id);
        QCOMPARE(engine.last().count, 9600);
        Failure failure;
        failure.what = u"The device is being provisioned"_s;
        engine.failNext(failure);
        QTest::keyClick(baud, Qt::Key_Down);
        QTRY_VERIFY(page.findChild<QWidget*>(u"consoleError"_s)->isVisible());
        QCOMPARE(baud->currentData().toInt(), 74880);
    }

    void linesAreShownSearchedAndSent()
    {
        testing::FakeEngine engine;
        EngineFeed feed(engine);
        ConsolePage page(engine, feed);
        page.resize(900, 600);
        page.showDevice(device());
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* lines = page.findChild<QTableView*>(u"consoleLines"_s);
        QVERIFY(!lines->isVisible());
        Batch batch;
        batch.console = {line("one"), line("two \x1b[31mmqtt\x1b[0m"), line("three")};
        engine.push(batch);
        QTRY_VERIFY(lines->isVisible());

        auto* search = page.findChild<QLineEdit*>(u"consoleSearch"_s);
        QTest::keyClicks(search, u"MQTT"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(lines->currentIndex().row(), 1);

        auto* input = page.findChild<QLineEdit*>(u"consoleLine"_s);
        page.findChild<QComboBox*>(u"consoleEnding"_s)->setCurrentIndex(1);
        QTest::keyClicks(input, u"reboot"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(engine.last().name, u"sendConsole"_s);
        QCOMPARE(engine.last().target, device().id);
        QCOMPARE(engine.last().bytes, QByteArray("reboot\r\n"));
        QVERIFY(input->text().isEmpty());
        QTest::keyClick(input, Qt::Key_Up);
        QCOMPARE(input->text(), u"reboot"_s);

        Failure failure;
        failure.what = u"The port is held by another program."_s;
        engine.failNext(failure);
        QTest::mouseClick(page.findChild<QPushButton*>(u"consoleSend"_s), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<QWidget*>(u"consoleError"_s)->isVisible());
        QCOMPARE(input->text(), u"reboot"_s);
    }

    void withoutAPortThereIsNothingToSendTo()
    {
        testing::FakeEngine engine;
        EngineFeed feed(engine);
        ConsolePage page(engine, feed);
        Device device;
        device.id = u"cloud:K3V8N0TZ6W"_s;
        device.claimId = u"K3V8N0TZ6W"_s;
        page.showDevice(device);
        page.show();
        QVERIFY(!page.findChild<QLineEdit*>(u"consoleLine"_s)->isEnabled());
        QVERIFY(!page.findChild<QPushButton*>(u"consoleSend"_s)->isEnabled());
    }
};

QTEST_MAIN(TestConsolePage)
#include "tst_console_page.moc"
