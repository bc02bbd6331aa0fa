// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cloud_choice.h"
#include "commands/commands.h"
#include "commands/control_report.h"
#include "commands/exit_code.h"
#include "support/command_line.h"
#include "support/home.h"
#include "workbench/user.h"

#include <QCommandLineParser>

#include <cstdio>

namespace ferrule::app {

using namespace Qt::StringLiterals;

namespace {

using cloud::EnforcementAction;

struct Verb
{
    EnforcementAction action;
    const char* effect;
};

constexpr Verb throttleVerb{EnforcementAction::Throttle,
                            "Tells a connected device to wait before each message. It speeds up "
                            "again by itself."};
constexpr Verb closeVerb{EnforcementAction::Close,
                         "Tells a connected device to disconnect and to stay away, an hour as a "
                         "rule. Its certificate\nstays valid."};
constexpr Verb releaseVerb{EnforcementAction::Release,
                           "Cuts a device off: its connection ends, its certificate is revoked, "
                           "and it cannot come back\nbefore it is reclaimed."};
constexpr Verb reclaimVerb{EnforcementAction::Reclaim,
                           "Lets a device that was released register again."};

int run(const QStringList& arguments, const Verb& verb)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QString::fromLatin1(verb.effect) +
        u"\nDone by the Ferrule that runs in the home; it is in the audit trail as yours.\n\n"
        "Exit codes: 0 done; 2 command line; 5 the cloud refused, or none runs; 7 no such "
        "device or broker."_s);
    parser.addPositionalArgument(u"CLAIM-ID"_s, u"The device's claim ID."_s);
    const QCommandLineOption home(u"home"_s, u"Where Ferrule keeps everything."_s, u"FOLDER"_s);
    const QCommandLineOption json(u"json"_s, u"Print JSON, errors as well."_s);
    parser.addOptions({home, json, brokerOption()});
    if (const auto done = readCommandLine(parser, arguments, 1))
        return *done;
    const QString program = arguments.constFirst();
    const QString claimId = parser.positionalArguments().value(0);
    if (claimId.isEmpty()) {
        std::fprintf(stderr, "%s: name one claim ID.\nTry: %s --help\n", qPrintable(program),
                     qPrintable(program));
        return exitcode::usage;
    }
    const ControlReport report{program, claimId, parser.isSet(json)};
    return report.askCloud(homeFolder(parser.value(home)), parser.value(u"broker"_s),
                           [&](cloud::ControlClient& client) {
                               return client.enforce(verb.action, claimId, userName());
                           });
}

} // namespace

int runThrottle(const QStringList& arguments)
{
    return run(arguments, throttleVerb);
}

int runClose(const QStringList& arguments)
{
    return run(arguments, closeVerb);
}

int runRelease(const QStringList& arguments)
{
    return run(arguments, releaseVerb);
}

int runReclaim(const QStringList& arguments)
{
    return run(arguments, reclaimVerb);
}

} // namespace ferrule::app
