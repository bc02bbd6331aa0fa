// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cloud_choice.h"
#include "commands/commands.h"
#include "commands/control_report.h"
#include "commands/exit_code.h"
#include "support/command_line.h"
#include "support/home.h"
#include "workbench/user.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdio>

namespace ferrule::app {

using namespace Qt::StringLiterals;

namespace {

/// "90s", "10m", "8h", "7d", in milliseconds; negative where it is none of these.
qint64 millisecondsOf(const QString& duration)
{
    static const QRegularExpression form(u"^([1-9][0-9]{0,6})([smhd])$"_s);
    const QRegularExpressionMatch match = form.match(duration);
    if (!match.hasMatch())
        return -1;
    constexpr qint64 second = 1000;
    const QString unit = match.captured(2);
    const qint64 each = unit == "s"_L1   ? second
                        : unit == "m"_L1 ? 60 * second
                        : unit == "h"_L1 ? 3600 * second
                                         : 86'400 * second;
    return match.captured(1).toLongLong() * each;
}

int run(const QStringList& arguments, bool lift)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        (lift ? u"Lets a device that was blocked be provisioned again."_s
              : u"Refuses a device an identity for a while: where it asks to be provisioned, it is "
                "told to\nwait until then. A connection that it has stays."_s) +
        u"\nDone by the Ferrule that runs in the home, or in the home's books where none runs; it "
        "is in the\naudit trail as yours.\n\n"
        "Exit codes: 0 done; 2 command line; 5 the cloud refused; 7 no such device or broker."_s);
    parser.addPositionalArgument(u"CLAIM-ID"_s, u"The device's claim ID."_s);
    const QCommandLineOption home(u"home"_s, u"Where Ferrule keeps everything."_s, u"FOLDER"_s);
    const QCommandLineOption json(u"json"_s, u"Print JSON, errors as well."_s);
    const QCommandLineOption length(u"for"_s, u"How long: 90s, 10m, 8h, 7d (else 1h)."_s,
                                    u"DURATION"_s, u"1h"_s);
    parser.addOptions({home, json, brokerOption()});
    if (!lift)
        parser.addOption(length);
    if (const auto done = readCommandLine(parser, arguments, 1))
        return *done;
    const QString program = arguments.constFirst();
    const QString claimId = parser.positionalArguments().value(0);
    const qint64 forMs = lift ? 0 : millisecondsOf(parser.value(length));
    if (claimId.isEmpty() || forMs < 0) {
        std::fprintf(stderr, "%s: %s\nTry: %s --help\n", qPrintable(program),
                     claimId.isEmpty() ? "name one claim ID." : "how long? 90s, 10m, 8h, 7d.",
                     qPrintable(program));
        return exitcode::usage;
    }
    const ControlReport report{program, claimId, parser.isSet(json)};
    return report.askCloud(
        homeFolder(parser.value(home)), parser.value(u"broker"_s),
        [&](cloud::ControlClient& client) { return client.block(claimId, forMs, userName()); });
}

} // namespace

int runBlock(const QStringList& arguments)
{
    return run(arguments, false);
}

int runUnblock(const QStringList& arguments)
{
    return run(arguments, true);
}

} // namespace ferrule::app
