// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "story/story.h"
#include "support/command_line.h"
#include "support/termination.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

namespace ferrule::app {

namespace {

Task<void> perform(std::shared_ptr<Cast> cast, QString last)
{
    const bool verified = co_await tellStory(cast, last);
    QCoreApplication::exit(verified ? 0 : 1);
}

/// Interrupted: whatever the story was waiting for, its broker and its device go first.
Task<void> breakOff(std::shared_ptr<Cast> cast)
{
    co_await cast->device->stop();
    co_await cast->cloud.stop();
    QCoreApplication::exit(1);
}

} // namespace

int runDemo(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Tells the whole story on real parts: a bench cloud with a real broker, a simulated "
        "device\n"
        "on a pseudo-terminal, provisioning, Store, throttle, release, reclaim. Exit code 0 only\n"
        "if every step was verified."));
    const QCommandLineOption home(
        QStringLiteral("home"), QStringLiteral("Keep everything in FOLDER (else a temporary one)."),
        QStringLiteral("FOLDER"));
    const QCommandLineOption until(QStringLiteral("until"),
                                   QStringLiteral("Stop after the step titled TITLE."),
                                   QStringLiteral("TITLE"));
    parser.addOptions({home, until});
    if (const auto done = readCommandLine(parser, arguments))
        return *done;

    QTemporaryDir temporary;
    const QString folder = parser.isSet(home) ? parser.value(home) : temporary.path();
    auto cast = std::make_shared<Cast>(folder);
    cast->narrator.headline(QStringLiteral("Ferrule %1 tells its story in %2")
                                .arg(QCoreApplication::applicationVersion(), folder));
    onTermination(QCoreApplication::instance(),
                  [cast] { Flows::launch(breakOff(cast), "break off"); });
    // From within the event loop: a story that ends at once must find a loop to leave.
    const QString last = parser.value(until);
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [cast, last] { Flows::launch(perform(cast, last), "demo"); },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace ferrule::app
