// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QMap>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <sys/resource.h>
#include <thread>
#include <time.h>
#include <unistd.h>
#include <vector>

/// What the benchmarks of the window measure with.
namespace ferrule::benchmark {

using Steady = std::chrono::steady_clock;

inline double milliseconds(Steady::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

inline double percentile(std::vector<double>& values, double share)
{
    if (values.empty())
        return 0;
    const auto place = std::size_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(place), values.end());
    return values[place];
}

inline double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// CPU time of this thread so far.
inline double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// CPU time of the thread that asks.
inline double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

inline double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> words = file.readAll().split(' ');
    return words.value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

inline void report(const char* what, double measured, const char* unit, double promised)
{
    std::printf("%-52s %10.2f %-6s", what, measured, unit);
    if (promised > 0)
        std::printf("  <= %-8.2f %s", promised, measured <= promised ? "yes" : "NO");
    std::printf("\n");
    std::fflush(stdout);
}

/// CPU time of each of the program's threads, from here to report(). Linux only.
class ThreadTimes
{
public:
    ThreadTimes()
        : m_began(now())
    {
    }

    void report(double seconds) const
    {
        const QMap<QString, double> ended = now();
        for (auto it = ended.begin(); it != ended.end(); ++it) {
            const double share = (it.value() - m_began.value(it.key())) / seconds * 100;
            if (share >= 1)
                benchmark::report(qPrintable(QStringLiteral("thread ") + it.key()), share, "%", 0);
        }
    }

private:
    static QMap<QString, double> now()
    {
        QMap<QString, double> times;
        const QDir tasks(QStringLiteral("/proc/self/task"));
        for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile file(tasks.filePath(task + QStringLiteral("/stat")));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray line = file.readAll();
            const qsizetype name = line.lastIndexOf(')');
            const QList<QByteArray> words = line.mid(name + 2).split(' ');
            const QString whose =
                QString::fromLatin1(line.left(name).mid(line.indexOf('(') + 1)) + u' ' + task;
            times.insert(whose, (words.value(11).toDouble() + words.value(12).toDouble()) /
                                    double(sysconf(_SC_CLK_TCK)));
        }
        return times;
    }

    QMap<QString, double> m_began;
};

/// Times each event that the window's thread handles, those within it included.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        // Events of other threads come through here as well, on those threads.
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type();
        if (m_depth > 0 || (type != QEvent::UpdateRequest && type != QEvent::MetaCall))
            return QApplication::notify(receiver, event);
        ++m_depth;
        const auto began = Steady::now();
        const double cpuBegan = threadMilliseconds();
        const bool answer = QApplication::notify(receiver, event);
        --m_depth;
        const bool isFrame = type == QEvent::UpdateRequest;
        (isFrame ? frames : calls).push_back(milliseconds(Steady::now() - began));
        (isFrame ? frameWork : callWork).push_back(threadMilliseconds() - cpuBegan);
        return answer;
    }

    std::vector<double> frames; ///< a painted frame each
    std::vector<double> calls;  ///< a batch taken, as a rule
    // The same in CPU time, which says more than the clock where the machine has other work.
    std::vector<double> frameWork;
    std::vector<double> callWork;

private:
    int m_depth = 0;
};

/// How long an event waited for the window's thread.
class Watch : public QObject
{
public:
    Watch()
    {
        auto* application = static_cast<TimedApplication*>(qApp);
        application->frames.clear();
        application->calls.clear();
        application->frameWork.clear();
        application->callWork.clear();
        m_prober = std::thread([this] {
            while (!m_over) {
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
                QMetaObject::invokeMethod(
                    this,
                    [this, asked = Steady::now()] {
                        latency.push_back(milliseconds(Steady::now() - asked));
                    },
                    Qt::QueuedConnection);
            }
        });
    }
    ~Watch() override
    {
        m_over = true;
        m_prober.join();
    }

    std::vector<double> latency;

private:
    std::atomic<bool> m_over{false};
    std::thread m_prober;
};

inline void run(Steady::duration time)
{
    QEventLoop loop;
    QTimer::singleShot(std::chrono::duration_cast<std::chrono::milliseconds>(time), &loop,
                       &QEventLoop::quit);
    loop.exec();
}

inline bool runUntil(const std::function<bool()>& done, Steady::duration most)
{
    const auto deadline = Steady::now() + most;
    while (!done() && Steady::now() < deadline)
        run(std::chrono::milliseconds(50));
    return done();
}

} // namespace ferrule::benchmark
