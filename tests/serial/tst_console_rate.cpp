// SPDX-License-Identifier: GPL-3.0-or-later
#include "pty.h"

#include "serial/device_line.h"

#include <QElapsedTimer>
#include <QtTest>

#include <ctime>
#include <thread>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;

/// A device that prints as fast as a fast USB port carries it.
class TestConsoleRate : public QObject
{
    Q_OBJECT

private slots:
    void keepsEachLineAtAMegabyteASecond();
};

namespace {

constexpr int lines = 100'000;
constexpr int lineBytes = 80;

QByteArray lineNumber(int number)
{
    return "[" + QByteArray::number(number).rightJustified(8, '0') +
           "] <inf> app: " + QByteArray(lineBytes - 10 - 12 - 2 - 1, 'x') + "\r\n";
}

/// Writes all of it, and waits while the terminal is full.
void print(int descriptor)
{
    QByteArray all;
    for (int number = 0; number < lines; ++number)
        all += lineNumber(number);
    qsizetype at = 0;
    while (at < all.size()) {
        pollfd ready{descriptor, POLLOUT, 0};
        ::poll(&ready, 1, 1000);
        const ssize_t count =
            ::write(descriptor, all.constData() + at, std::size_t(all.size() - at));
        if (count > 0)
            at += count;
        else if (count < 0 && errno != EAGAIN && errno != EINTR)
            return;
    }
}

double processSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

void TestConsoleRate::keepsEachLineAtAMegabyteASecond()
{
    test::Pty pty;
    SystemScheduler scheduler;
    DeviceLine line(scheduler, describePort(pty.path()));
    int next = 0;
    bool inOrder = true;
    QObject::connect(&line, &DeviceLine::console, &line, [&](const ConsoleEntry& entry) {
        if (entry.kind != ConsoleEntry::Kind::Text)
            return;
        inOrder = inOrder && entry.raw == lineNumber(next).chopped(2);
        if (++next == lines)
            QTestEventLoop::instance().exitLoop();
    });
    QVERIFY(line.open());
    const double cpuBefore = processSeconds();
    QElapsedTimer clock;
    clock.start();
    std::thread printer(print, pty.descriptor());
    QTestEventLoop::instance().enterLoopMSecs(120'000);
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    const double cpu = processSeconds() - cpuBefore;
    printer.join();
    QVERIFY2(next == lines, qPrintable(QString::number(next)));
    QVERIFY(inOrder);
    QCOMPARE(line.bytesIn(), qint64(lines) * lineNumber(0).size());
    const double megabytes = double(line.bytesIn()) / 1e6;
    qInfo("%.1f MB in %.2f s: %.1f MB/s, %.3f s of CPU a megabyte, not a line lost", megabytes,
          seconds, megabytes / seconds, cpu / megabytes);
    // Of its own time: what else the machine does is no fault of the line.
    QVERIFY2(cpu / megabytes <= 1, qPrintable(QString::number(cpu / megabytes)));
}

QTEST_GUILESS_MAIN(TestConsoleRate)
#include "tst_console_rate.moc"
