// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the console costs while a device prints at a megabyte a second, printed beside what is
// promised:
//
//   bench_console [--rate 1000000] [--seconds 10]
//
// A real pseudo-terminal into the real engine, through its publisher and hand-over to the real
// window with the console page open. QT_QPA_PLATFORM chooses the platform.
#include "models/console_model.h"
#include "models/engine_feed.h"
#include "serial/pty.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "views/centre/page_stack.h"
#include "views/devices/device_list.h"
#include "window_meter.h"
#include "workbench/engine_host.h"

#include <QCommandLineParser>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace ferrule;
using namespace ferrule::benchmark;
using namespace ferrule::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What the device prints: about a hundred kilobytes that are repeated.
struct Load
{
    const char* name;
    QByteArray bytes;
    int lines; ///< in these bytes; 0 = not to be told
};

Load logLines()
{
    QByteArray bytes;
    for (int number = 0; number < 1280; ++number)
        bytes += "[" + QByteArray::number(number).rightJustified(8, '0') +
                 "] <inf> app: " + QByteArray(56, 'x') + "\r\n";
    return {"lines of 80 bytes", bytes, 1280};
}

Load shortLines()
{
    QByteArray bytes;
    for (int number = 0; number < 12'500; ++number)
        bytes += QByteArray::number(number % 1'000'000).rightJustified(6, '0') + "\r\n";
    return {"lines of 8 bytes", bytes, 12'500};
}

Load colouredLines()
{
    QByteArray bytes;
    for (int number = 0; number < 1000; ++number)
        bytes += "\x1b[1;3" + QByteArray::number(number % 8) + "mE (" + QByteArray::number(number) +
                 ")\x1b[0m \x1b[38;5;" + QByteArray::number(number % 256) +
                 "mwifi\x1b[0m: \x1b[4mreason\x1b[24m " + QByteArray(40, 'y') + "\r\n";
    return {"lines in ANSI colours", bytes, 1000};
}

Load longLines()
{
    QByteArray bytes;
    for (int number = 0; number < 2; ++number)
        bytes += QByteArray(60'000, char('a' + number)) + "\r\n";
    return {"lines of 60,000 bytes", bytes, 2};
}

Load garbage()
{
    QByteArray bytes(100'000, Qt::Uninitialized);
    QRandomGenerator random(1);
    for (char& byte : bytes)
        byte = char(random.bounded(256));
    return {"random bytes", bytes, 0};
}

/// Prints at the rate on a thread of its own; what the terminal does not take at once waits.
class Printer
{
public:
    Printer(int descriptor, QByteArray bytes, double rate)
        : m_thread([this, descriptor, bytes, rate] {
            const auto began = Steady::now();
            while (!m_over) {
                const auto due = qint64(milliseconds(Steady::now() - began) * rate / 1000);
                while (m_printed < due && !m_over)
                    print(descriptor, bytes, due - m_printed);
                std::this_thread::sleep_for(1ms);
            }
            // The last line is a whole one.
            while (m_printed % bytes.size() != 0)
                print(descriptor, bytes, bytes.size());
        })
    {
    }
    ~Printer() { stop(); }

    void stop()
    {
        m_over = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    qint64 printed() const { return m_printed; }

private:
    void print(int descriptor, const QByteArray& bytes, qsizetype most)
    {
        const qsizetype at = m_printed % bytes.size();
        const qsizetype count = std::min(most, bytes.size() - at);
        const ssize_t written = ::write(descriptor, bytes.constData() + at, std::size_t(count));
        if (written > 0) {
            m_printed += written;
            return;
        }
        pollfd ready{descriptor, POLLOUT, 0};
        ::poll(&ready, 1, 100);
    }

    std::atomic<bool> m_over{false};
    std::atomic<qint64> m_printed{0};
    std::thread m_thread;
};

quint64 linesSeen(const ConsoleModel& model)
{
    return quint64(model.rowCount()) + model.fellOut();
}

void measure(const test::Pty& pty, const Load& load, double rate, int seconds, MainWindow& window,
             EngineFeed& feed)
{
    std::printf("\n%s at %.1f MB/s, %d s, %s\n", load.name, rate / 1e6, seconds,
                qPrintable(QGuiApplication::platformName()));
    ConsoleModel& model = feed.model<ConsoleModel>();
    const quint64 linesBefore = linesSeen(model);
    const quint64 droppedBefore = feed.dropped();
    const quint64 missedBefore = model.missed();
    Watch watch;
    const auto began = Steady::now();
    Printer printer(pty.descriptor(), load.bytes, rate);
    run(std::chrono::seconds(seconds));
    const qint64 inTime = printer.printed();
    const double took = milliseconds(Steady::now() - began) / 1000;
    printer.stop();
    const auto* bar = window.findChild<QTableView*>(u"consoleLines"_s)->verticalScrollBar();
    const quint64 expected = quint64(printer.printed() / load.bytes.size()) * quint64(load.lines);
    const auto emptied = Steady::now();
    const bool whole = runUntil(
        [&] { return load.lines == 0 || linesSeen(model) - linesBefore >= expected; }, 10s);
    auto* application = static_cast<TimedApplication*>(qApp);
    report("taken from the device", double(inTime) / took / 1e6, "MB/s", 0);
    report("lines shown", double(linesSeen(model) - linesBefore), "", 0);
    if (load.lines > 0)
        report("lines that are missing", double(expected) - double(linesSeen(model) - linesBefore),
               "", 1e-9);
    report("dropped by the publisher", double(feed.dropped() - droppedBefore), "", 1e-9);
    report("counted on the page as lost", double(model.missed() - missedBefore), "", 0);
    report("behind the device at its end", whole ? milliseconds(Steady::now() - emptied) : 1e9,
           "ms", 200);
    report("frames painted", double(application->frames.size()) / took, "/s", 0);
    report("a frame, p50", percentile(application->frames, 0.5), "ms", 0);
    report("a frame, p99", percentile(application->frames, 0.99), "ms", 16);
    report("a frame, p99, in CPU time", percentile(application->frameWork, 0.99), "ms", 16);
    report("a batch taken, p99", percentile(application->calls, 0.99), "ms", 16);
    report("a batch taken, p99, in CPU time", percentile(application->callWork, 0.99), "ms", 16);
    report("latency of an event, p99", percentile(watch.latency, 0.99), "ms", 50);
    report("the newest line is on the screen", bar->value() == bar->maximum() ? 0 : 1, "", 1e-9);
    report("resident memory", residentMiB(), "MiB", 0);
}

} // namespace

int main(int argc, char** argv)
{
    const TimedApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    const QCommandLineOption rate(u"rate"_s, u"Bytes a second."_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"How long each load lasts."_s, u"N"_s, u"10"_s);
    parser.addOptions({rate, seconds});
    parser.addHelpOption();
    parser.process(application);

    const QTemporaryDir home;
    const test::Pty pty;
    app::WorkbenchConfig config;
    config.home = home.path();
    app::EngineHost engine(config);
    Settings settings(home.filePath(u"window.ini"_s));
    EngineFeed feed(engine);
    MainWindow window(engine, settings, feed);
    window.resize(1280, 800);
    window.show();
    engine.start();
    const QString id = u"port:"_s + pty.path();
    bool there = false;
    QObject::connect(&feed, &EngineFeed::devicesChanged, &feed, [&](const auto& devices) {
        for (const published::Device& device : devices)
            there = there || device.id == id;
    });
    engine.addPort(pty.path());
    if (!runUntil([&there] { return there; }, 30s)) {
        std::printf("The port does not appear.\n");
        return 1;
    }
    window.findChild<DeviceList*>()->select(id);
    window.findChild<PageStack*>()->showPage(u"consolePage"_s);
    // Whoever sends a line opens the port.
    bool open = false;
    feed.whenFinished(engine.sendConsole(id, "\n"), &feed,
                      [&open](const published::Failure* failure) { open = failure == nullptr; });
    if (!runUntil([&open] { return open; }, 10s)) {
        std::printf("The port cannot be opened.\n");
        return 1;
    }
    run(2s);
    for (const Load& load : {logLines(), shortLines(), colouredLines(), longLines(), garbage()})
        measure(pty, load, parser.value(rate).toDouble(), parser.value(seconds).toInt(), window,
                feed);
    bool stopped = false;
    QObject::connect(&engine, &app::EngineHost::stopped, &feed, [&stopped] { stopped = true; });
    engine.shutdown();
    runUntil([&stopped] { return stopped; }, 20s);
    return 0;
}
