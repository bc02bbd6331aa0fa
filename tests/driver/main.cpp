// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>
#include <unistd.h>

namespace {

/// All of it, or the reader is gone, and then nobody is left to be told.
void writeAll(const QByteArray& line)
{
    qsizetype done = 0;
    while (done < line.size()) {
        const ssize_t count = ::write(STDOUT_FILENO, line.constData() + done,
                                      static_cast<size_t>(line.size() - done));
        if (count > 0)
            done += count;
        else if (errno != EINTR)
            ::_exit(1);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    ferrule::SystemScheduler scheduler;
    ferrule::driver::Driver driver(scheduler, writeAll);
    QObject::connect(
        &driver, &ferrule::driver::Driver::finished, &application,
        [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);

    QByteArray input;
    QSocketNotifier readable(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&readable, &QSocketNotifier::activated, &driver, [&] {
        char chunk[65536];
        const ssize_t count = ::read(STDIN_FILENO, chunk, sizeof chunk);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            return;
        if (count <= 0) {
            readable.setEnabled(false);
            driver.quit();
            return;
        }
        const qsizetype searched = input.size();
        input.append(chunk, count);
        qsizetype begin = 0;
        for (qsizetype end = input.indexOf('\n', searched); end >= 0;
             end = input.indexOf('\n', begin)) {
            const QByteArray line = input.sliced(begin, end - begin).trimmed();
            begin = end + 1;
            if (!line.isEmpty())
                driver.handle(line);
        }
        input.remove(0, begin);
    });

    driver.announce();
    return QCoreApplication::exec();
}
