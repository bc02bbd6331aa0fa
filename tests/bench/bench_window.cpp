// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window costs and how quickly it answers, printed beside what issue and README promise:
//
//   bench_window [--rate 50000] [--seconds 30] [--broker]
//
// The flood goes through the engine's own publisher and hand-over to the real window; with --broker
// it comes from mosquitto, through the whole bench cloud. QT_QPA_PLATFORM chooses the platform.
#include "flooder.h"
#include "models/engine_feed.h"
#include "models/message_model.h"
#include "support/fake_engine.h"
#include "traffic/meter.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/window_host.h"
#include "views/centre/page_stack.h"
#include "window_meter.h"
#include "workbench/engine_host.h"
#include "workbench/publisher.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace ferrule;
using namespace ferrule::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ferrule::benchmark;

namespace {

published::Message sample(int number, qint64 utcMs)
{
    published::Message message;
    message.utcMs = utcMs;
    message.topic = u"ioto/service/V%1/store/set"_s.arg(number % 500, 5, 10, QChar(u'0'));
    message.payload = QByteArray("{\"key\":\"telemetry\",\"value\":{\"count\":") +
                      QByteArray::number(number) + ",\"celsius\":21.42}}";
    message.qos = 1;
    return message;
}

/// The engine's publisher on a thread of its own, with as many messages as asked for. The rest of
/// the engine does nothing.
class FloodEngine final : public testing::FakeEngine
{
public:
    explicit FloodEngine(int rate)
        : m_rate(rate)
    {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
    }
    ~FloodEngine() override { stop(); }

    void flood()
    {
        QMetaObject::invokeMethod(
            &m_worker, [this] { begin(); }, Qt::QueuedConnection);
    }
    void stop()
    {
        if (!m_thread.isRunning())
            return;
        QMetaObject::invokeMethod(
            &m_worker,
            [this] {
                m_timer.reset();
                m_publisher.reset();
                m_scheduler.reset();
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    quint64 sent() const { return m_sent; }
    void sendNoMore()
    {
        QMetaObject::invokeMethod(
            &m_worker, [this] { m_timer->stop(); }, Qt::BlockingQueuedConnection);
    }
    void sendOne()
    {
        QMetaObject::invokeMethod(
            &m_worker, [this] { m_publisher->message(m_samples.first()), ++m_sent; },
            Qt::BlockingQueuedConnection);
    }
    /// CPU seconds that counting the same messages has cost.
    double meterSeconds() const { return m_meterSeconds; }

private:
    void begin()
    {
        m_scheduler = std::make_unique<SystemScheduler>();
        m_publisher = std::make_unique<app::Publisher>(*m_scheduler);
        m_publisher->waitForTaker();
        connect(m_publisher.get(), &app::Publisher::published, this,
                [this](const published::BatchPointer& batch) {
                    emit published(batch);
                    QMetaObject::invokeMethod(
                        &m_worker,
                        [this] {
                            if (m_publisher)
                                m_publisher->batchTaken();
                        },
                        Qt::QueuedConnection);
                });
        for (int i = 0; i < 4096; ++i)
            m_samples.append(sample(i, 0));
        m_began = Steady::now();
        m_timer = std::make_unique<QTimer>();
        connect(m_timer.get(), &QTimer::timeout, &m_worker, [this] {
            const double due = milliseconds(Steady::now() - m_began) * m_rate / 1000;
            const quint64 first = m_sent;
            for (; double(m_sent) < due; ++m_sent)
                m_publisher->message(m_samples.at(qsizetype(m_sent) % m_samples.size()));
            meter(first, m_sent);
        });
        m_timer->start(2ms);
    }

    void meter(quint64 from, quint64 to)
    {
        const double before = threadSeconds();
        const Instant now = m_scheduler->now();
        for (; from < to; ++from) {
            const published::Message& message = m_samples.at(qsizetype(from) % m_samples.size());
            const std::string topic = message.topic.toStdString();
            const std::string_view device = std::string_view(topic).substr(13, 6);
            m_meter.count(device, topic, std::uint64_t(message.payload.size()) + topic.size(), now);
        }
        m_meterSeconds = m_meterSeconds + threadSeconds() - before;
    }

    const int m_rate;
    QThread m_thread;
    QObject m_worker;
    traffic::Meter m_meter;
    std::atomic<double> m_meterSeconds{0};
    std::unique_ptr<SystemScheduler> m_scheduler;
    std::unique_ptr<app::Publisher> m_publisher;
    std::unique_ptr<QTimer> m_timer;
    QList<published::Message> m_samples;
    Steady::time_point m_began;
    std::atomic<quint64> m_sent{0};
};

void showMessages(MainWindow& window)
{
    window.resize(1280, 800);
    window.show();
    window.findChild<PageStack*>()->showPage(u"messagesPage"_s);
    run(300ms);
}

/// Where messages come from, and how many.
struct Source
{
    std::function<quint64()> sent;
    std::function<void()> sendNoMore;
    std::function<void()> sendOne; ///< whose number tells how many came in all
};

/// All messages that the engine heard are numbered: those that are in the window or fell out of it,
/// and those that the drop counter on screen stands for, must be as many.
struct Account
{
    quint64 heard = 0;
    quint64 shown = 0;
    quint64 dropped = 0;

    explicit Account(const EngineFeed& feed, const MessageModel& model)
        : heard(model.rowCount() > 0 ? model.at(model.rowCount() - 1).sequence : 0)
        , shown(model.total() + model.fellOut())
        , dropped(feed.dropped())
    {
    }
};

void measure(EngineFeed& feed, const Settings& settings, int seconds, const Source& source)
{
    MessageModel& model = feed.model<MessageModel>();
    const double memoryBefore = residentMiB();
    const ThreadTimes threads;
    Watch watch;
    const auto began = Steady::now();
    const quint64 sentBefore = source.sent();
    const Account before(feed, model);
    run(std::chrono::seconds(seconds));
    const double took = milliseconds(Steady::now() - began) / 1000;
    const double memoryAfter = residentMiB();
    threads.report(took);
    source.sendNoMore();
    run(2s);
    source.sendOne();
    run(2s);
    const Account after(feed, model);
    const quint64 sent = source.sent() - sentBefore;
    const quint64 heard = after.heard - before.heard;
    report("sent", double(sent) / took, "/s", 0);
    report("heard by the engine", double(heard), "", 0);
    report("sent and not heard, left out by the broker", double(sent) - double(heard), "", 0);
    report("shown", double(after.shown - before.shown), "", 0);
    report("dropped, counted on screen", double(after.dropped - before.dropped), "", 0);
    const quint64 known = after.shown - before.shown + after.dropped - before.dropped;
    report("lost silently", double(heard) - double(known), "", 0);
    auto* application = static_cast<TimedApplication*>(qApp);
    report("frames painted", double(application->frames.size()) / took, "/s", 0);
    report("a frame, p50", percentile(application->frames, 0.5), "ms", 0);
    report("a frame, p99", percentile(application->frames, 0.99), "ms", 16);
    report("a batch taken, p99", percentile(application->calls, 0.99), "ms", 16);
    report("latency of an event, p99", percentile(watch.latency, 0.99), "ms", 50);
    report("latency of an event, longest", percentile(watch.latency, 1), "ms", 0);
    report("buffer gauge", model.fill() * 100, "%", 100);
    report("rows held, of the budget for them",
           model.fill() * double(settings.messageBudget()) / (1024 * 1024), "MiB",
           double(settings.messageBudget()) / (1024 * 1024));
    report("resident memory at the start", memoryBefore, "MiB", 0);
    report("resident memory at the end", memoryAfter, "MiB", 0);
    report("resident memory grew by", memoryAfter - memoryBefore, "MiB", 256);
}

void floodThroughPublisher(int rate, int seconds)
{
    std::printf("\n%d messages/s through the publisher, %d s, %s\n", rate, seconds,
                qPrintable(QGuiApplication::platformName()));
    const QTemporaryDir home;
    Settings settings(home.filePath(u"window.ini"_s));
    FloodEngine engine(rate);
    EngineFeed feed(engine);
    MainWindow window(engine, settings, feed);
    showMessages(window);
    engine.flood();
    run(100ms);
    const double meterBefore = engine.meterSeconds();
    measure(feed, settings, seconds,
            {[&engine] { return engine.sent(); }, [&engine] { engine.sendNoMore(); },
             [&engine] { engine.sendOne(); }});
    report("the meter, counting all of them, of a core",
           (engine.meterSeconds() - meterBefore) / seconds * 100, "%", 100);
    engine.stop();
}

void floodThroughBroker(int rate, int seconds)
{
    std::printf("\n%d messages/s through mosquitto, %d s, %s\n", rate, seconds,
                qPrintable(QGuiApplication::platformName()));
    const QTemporaryDir home;
    app::WorkbenchConfig config;
    config.home = home.path();
    app::EngineHost engine(config);
    Settings settings(home.filePath(u"window.ini"_s));
    EngineFeed feed(engine);
    QString claimId;
    bool online = false;
    QObject::connect(&feed, &EngineFeed::devicesChanged, &feed, [&](const auto& devices) {
        for (const published::Device& device : devices) {
            claimId = device.claimId;
            online = device.state == published::DeviceState::Online;
        }
    });
    MainWindow window(engine, settings, feed);
    engine.start();
    showMessages(window);
    runUntil([&feed] { return feed.cloud().state == published::CloudStatus::State::Running; }, 30s);
    // Nobody is to be throttled here.
    published::TrafficPolicy policy;
    policy.limitPerDevice = 1e9;
    engine.setPolicy(policy);
    published::Behaviour silent;
    silent.messagesPerMinute = 0;
    engine.addVirtualDevices(1, silent);
    if (!runUntil([&online] { return online; }, 30s)) {
        std::printf("The device did not log in.\n");
        return;
    }
    Result<agent::Identity> identity =
        agent::IdentityFolder(home.filePath(u"fleet/"_s + claimId)).load();
    QFile authority(home.filePath(u"cloud/authority/authority.crt"_s));
    if (!identity || !authority.open(QIODevice::ReadOnly)) {
        std::printf("There is no identity to flood with.\n");
        return;
    }
    identity->authorityPem = authority.readAll();
    engine.removeVirtualDevice(u"bench:"_s + claimId);
    run(500ms);
    QThread thread;
    QObject worker;
    worker.moveToThread(&thread);
    thread.start();
    std::unique_ptr<Flooder> flooder;
    QMetaObject::invokeMethod(
        &worker, [&] { flooder = std::make_unique<Flooder>(*identity, rate); },
        Qt::BlockingQueuedConnection);
    run(1s);
    const auto there = [&worker](const std::function<void()>& what) {
        QMetaObject::invokeMethod(&worker, what, Qt::BlockingQueuedConnection);
    };
    measure(feed, settings, seconds,
            {[&flooder] { return flooder->sent(); },
             [&] { there([&flooder] { flooder->sendNoMore(); }); },
             [&] { there([&flooder] { flooder->sendOne(); }); }});
    QMetaObject::invokeMethod(
        &worker, [&] { flooder.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    bool stopped = false;
    QObject::connect(&engine, &app::EngineHost::stopped, &feed, [&stopped] { stopped = true; });
    engine.shutdown();
    runUntil([&stopped] { return stopped; }, 20s);
}

void millionRows()
{
    std::printf("\nA million rows, %s\n", qPrintable(QGuiApplication::platformName()));
    const QTemporaryDir home;
    Settings settings(home.filePath(u"window.ini"_s));
    testing::FakeEngine engine;
    EngineFeed feed(engine);
    MainWindow window(engine, settings, feed);
    MessageModel& model = feed.model<MessageModel>();
    model.setBudget(std::size_t(1) << 30);
    showMessages(window);
    for (int thousand = 0; thousand < 200; ++thousand) {
        QList<published::Message> messages;
        for (int i = 0; i < 5000; ++i)
            messages.append(sample(thousand * 5000 + i, 1'800'000'000'000 + i));
        model.append(messages);
    }
    run(200ms);
    auto* table = window.findChild<QTableView*>(u"messagesTable"_s);
    report("rows", double(table->model()->rowCount()), "", 0);
    std::vector<double> frames;
    QScrollBar* bar = table->verticalScrollBar();
    for (int step = 0; step < 300; ++step) {
        bar->setValue(int(double(bar->maximum()) * step / 300));
        const auto began = Steady::now();
        table->viewport()->repaint();
        frames.push_back(milliseconds(Steady::now() - began));
    }
    report("a frame while scrolling, p99", percentile(frames, 0.99), "ms", 16);
    MessageFilter filter;
    filter.text = "\"count\":99999";
    const auto began = Steady::now();
    model.setFilter(filter);
    const double handed = milliseconds(Steady::now() - began);
    runUntil([&model] { return !model.isFiltering(); }, 10s);
    QEventLoop loop;
    std::vector<double> filters;
    for (int round = 0; round < 5; ++round) {
        const auto start = Steady::now();
        const auto over =
            QObject::connect(&model, &MessageModel::filteringChanged, &loop, [&loop](bool running) {
                if (!running)
                    loop.quit();
            });
        filter.text = "\"count\":9999" + QByteArray::number(round);
        model.setFilter(filter);
        loop.exec();
        filters.push_back(milliseconds(Steady::now() - start));
        QObject::disconnect(over);
    }
    report("filtering: the window is held up by", handed, "ms", 16);
    report("filtering a million rows by text, median", percentile(filters, 0.5), "ms", 200);
    report("rows that match", double(model.rowCount()), "", 0);
    filter.text = "nothing has this";
    model.setFilter(filter);
    const auto cancel = Steady::now();
    model.setFilter({});
    report("withdrawing a filter that runs", milliseconds(Steady::now() - cancel), "ms", 16);
}

/// In a process of its own: CPU time from its beginning to the first painted window, then idle.
int startOnly()
{
    const QTemporaryDir home;
    app::WorkbenchConfig config;
    config.home = home.path();
    app::EngineHost engine(config);
    Settings settings(home.filePath(u"window.ini"_s));
    WindowHost host(engine, settings);
    engine.start();
    host.window().show();
    host.window().repaint();
    QApplication::processEvents();
    const double start = cpuSeconds();
    run(6s);
    const double idleBefore = cpuSeconds();
    run(10s);
    const double idle = (cpuSeconds() - idleBefore) / 10;
    std::printf("%f %f\n", start, idle * 100);
    std::fflush(stdout);
    bool stopped = false;
    QObject::connect(&engine, &app::EngineHost::stopped, &host, [&stopped] { stopped = true; });
    engine.shutdown();
    runUntil([&stopped] { return stopped; }, 20s);
    return 0;
}

void coldStart()
{
    std::printf("\nA start, three times, %s\n", qPrintable(QGuiApplication::platformName()));
    std::vector<double> starts;
    std::vector<double> idles;
    for (int round = 0; round < 3; ++round) {
        QProcess child;
        child.start(QApplication::applicationFilePath(), {u"--start-only"_s});
        QEventLoop loop;
        QObject::connect(&child, &QProcess::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const QList<QByteArray> words = child.readAllStandardOutput().trimmed().split(' ');
        starts.push_back(words.value(0).toDouble());
        idles.push_back(words.value(1).toDouble());
    }
    report("CPU time to a painted window, median", percentile(starts, 0.5), "s", 0.5);
    report("idle, of a core, median", percentile(idles, 0.5), "%", 0.5);
}

} // namespace

int main(int argc, char** argv)
{
    const TimedApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    const QCommandLineOption rate(u"rate"_s, u"Messages a second."_s, u"N"_s, u"50000"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"How long it floods."_s, u"N"_s, u"30"_s);
    const QCommandLineOption broker(u"broker"_s, u"Flood through mosquitto and the whole bench cloud."_s);
    const QCommandLineOption start(u"start-only"_s, u"Start, print, end."_s);
    parser.addOptions({rate, seconds, broker, start});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(start))
        return startOnly();
    coldStart();
    const auto flood = parser.isSet(broker) ? floodThroughBroker : floodThroughPublisher;
    flood(parser.value(rate).toInt(), parser.value(seconds).toInt());
    millionRows();
    return 0;
}
