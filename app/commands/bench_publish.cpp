// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bench_publish.h"

#include "cloud/control_client.h"
#include "commands/mqtt_options.h"

#include <QCoreApplication>

namespace ferrule::app {

namespace {

Task<void> finish(Task<Result<QString>> asking, bool quiet)
{
    const Result<QString> answer = co_await asking;
    QCoreApplication::exit(answer ? int(Done) : report("ferrule pub", answer.error(), quiet));
}

} // namespace

int publishAtBench(const BenchMessage& message)
{
    SystemScheduler scheduler;
    cloud::ControlClient client(scheduler, message.home + QStringLiteral("/cloud"));
    // The answer may be there at once, and exit() needs a loop that runs.
    Timer start(scheduler);
    start.startAfter(Duration::zero(), [&] {
        Flows::launch(
            finish(client.publish(message.topic, message.payload, message.qos, message.retain),
                   message.quiet),
            "publish at the bench");
    });
    return QCoreApplication::exec();
}

} // namespace ferrule::app
