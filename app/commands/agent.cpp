// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/config_file.h"
#include "bench/telemetry_loop.h"
#include "commands/commands.h"
#include "outbox/sql_outbox.h"
#include "support/command_line.h"
#include "support/termination.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <cstdio>

namespace ferrule::app {

int runAgent(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "A device agent without a window: registers, waits to be claimed, provisions, connects,\n"
        "sends telemetry at the interval of its Store item telemetry.interval, obeys the "
        "throttle.\n"
        "The configuration is described in engine/agent/config_file.h."));
    const QCommandLineOption file(QStringLiteral("config"), QStringLiteral("The configuration."),
                                  QStringLiteral("FILE"));
    parser.addOption(file);
    if (const auto done = readCommandLine(parser, arguments))
        return *done;
    if (!parser.isSet(file)) {
        std::fprintf(stderr, "ferrule agent: --config FILE is missing.\n");
        return 2;
    }

    Result<agent::AgentConfig> config = agent::loadConfigFile(parser.value(file));
    if (!config) {
        std::fprintf(stderr, "ferrule agent: %s\n", describe(config.error()).c_str());
        return config.error().kind == ErrorKind::InvalidArgument ? 2 : 1;
    }
    SystemScheduler scheduler;
    data::Database database;
    const QString outboxFile = QDir(config->stateFolder).filePath(QStringLiteral("outbox.db"));
    if (const Result<void> opened = database.open(outboxFile); !opened) {
        std::fprintf(stderr, "ferrule agent: %s\n", describe(opened.error()).c_str());
        return 1;
    }
    outbox::SqlOutbox outbox(database, scheduler);
    config->outbox = &outbox;
    agent::Agent agent(scheduler, *config);
    QObject::connect(&agent, &agent::Agent::logLine, [](const QString& text) {
        const QString stamp = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        std::printf("%s %s\n", qPrintable(stamp), qPrintable(text));
        std::fflush(stdout);
    });
    // A device would restart its program; this one starts its agent anew from its folder.
    Timer reboot(scheduler);
    QObject::connect(
        &agent, &agent::Agent::commandReceived, [&](const QString& command, const QJsonObject&) {
            std::printf("The cloud asks for: %s\n", qPrintable(command));
            std::fflush(stdout);
            if (command != QStringLiteral("reboot"))
                return;
            reboot.startAfter(Duration::zero(), [&agent] {
                agent.stop();
                if (const Result<void> started = agent.start(); !started) {
                    std::fprintf(stderr, "ferrule agent: %s\n", describe(started.error()).c_str());
                    QCoreApplication::exit(1);
                }
            });
        });
    bench::TelemetryLoop application(scheduler, agent);
    if (const Result<void> started = agent.start(); !started) {
        std::fprintf(stderr, "ferrule agent: %s\n", describe(started.error()).c_str());
        return 1;
    }
    onTermination(QCoreApplication::instance(), [&agent] {
        agent.stop();
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

} // namespace ferrule::app
