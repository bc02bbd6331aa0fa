// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/control_client.h"
#include "commands/cloud_choice.h"
#include "commands/commands.h"
#include "support/command_line.h"
#include "support/home.h"
#include "workbench/user.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace ferrule::app {

namespace {

Task<void> report(Task<Result<QString>> asking)
{
    const Result<QString> answer = co_await asking;
    if (answer)
        std::printf("%s\n", qPrintable(*answer));
    else
        std::fprintf(stderr, "ferrule claim: %s\n", describe(answer.error()).c_str());
    QCoreApplication::exit(answer ? 0 : 1);
}

} // namespace

int runClaim(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Claims a device that registered itself, or reclaims one that was released: "
                       "in the running\n"
                       "Ferrule of the home, or in the home's books where none runs."));
    parser.addPositionalArgument(QStringLiteral("ID"), QStringLiteral("The device's claim ID."));
    const QCommandLineOption home(QStringLiteral("home"),
                                  QStringLiteral("Where Ferrule keeps everything."),
                                  QStringLiteral("FOLDER"));
    const QCommandLineOption automatic(
        QStringLiteral("auto"),
        QStringLiteral("Claim the devices of a product as they register, instead of one ID."),
        QStringLiteral("PRODUCT"));
    const QCommandLineOption manual(
        QStringLiteral("manual"),
        QStringLiteral("Let the devices of a product wait to be claimed again."),
        QStringLiteral("PRODUCT"));
    parser.addOptions({home, automatic, manual, brokerOption()});
    if (const auto done = readCommandLine(parser, arguments, 1))
        return *done;
    const QStringList ids = parser.positionalArguments();
    if (ids.size() + int(parser.isSet(automatic)) + int(parser.isSet(manual)) != 1) {
        std::fprintf(stderr, "ferrule claim: name one claim ID, or --auto or --manual with a "
                             "product.\n");
        return 2;
    }
    const Result<CloudChoice> cloud =
        chooseCloud(homeFolder(parser.value(home)), parser.value(QStringLiteral("broker")));
    if (!cloud) {
        std::fprintf(stderr, "ferrule claim: %s\n", describe(cloud.error()).c_str());
        return 1;
    }
    SystemScheduler scheduler;
    cloud::ControlClient client(scheduler, cloud->folder, cloud->broker);
    // The answer may be there at once, and exit() needs a loop that runs.
    Timer start(scheduler);
    start.startAfter(Duration::zero(), [&] {
        if (!ids.isEmpty())
            Flows::launch(report(client.claim(ids.first(), userName())), "claim");
        else if (parser.isSet(automatic))
            Flows::launch(report(client.setAutoClaim(parser.value(automatic), true)), "claim");
        else
            Flows::launch(report(client.setAutoClaim(parser.value(manual), false)), "claim");
    });
    return QCoreApplication::exec();
}

} // namespace ferrule::app
