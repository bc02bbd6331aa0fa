// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/termination.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace ferrule::app {

namespace {

int pipeEnds[2] = {-1, -1};

extern "C" void forwardSignal(int number)
{
    // Only async-signal-safe calls are allowed here, so the event loop is told through a pipe.
    std::signal(number, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
}

} // namespace

void onTermination(QObject* context, std::function<void()> callback)
{
    if (pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto* notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context,
                     [notifier, callback = std::move(callback)] {
                         notifier->setEnabled(false);
                         callback();
                     });
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, forwardSignal);
}

} // namespace ferrule::app
