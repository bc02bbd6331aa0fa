// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/pub.h"
#include "commands/sub.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace ferrule::app {

namespace {

struct Command
{
    const char* name;
    const char* summary;
    int (*run)(const QStringList& arguments);
};

constexpr Command commands[] = {
    {"demo", "tell the whole story in the terminal, on real parts", runDemo},
    {"simulate-device", "be an unprovisioned device on a pseudo-terminal", runSimulateDevice},
    {"provision", "provision the device on a port, up to its first login", runProvision},
    {"store", "read and write a device's settings, over its port or at the cloud", runStore},
    {"station", "provision each device that is plugged in, and keep a ledger", runStation},
    {"ports", "list the serial ports and what is known of them", runPorts},
    {"agent", "be a device agent, headless, with a config file", runAgent},
    {"claim", "claim a device that registered itself", runClaim},
    {"throttle", "tell a device to wait before each message", runThrottle},
    {"close", "tell a device to stay away for a while", runClose},
    {"release", "cut a device off and revoke its certificate", runRelease},
    {"reclaim", "let a released device register again", runReclaim},
    {"block", "refuse a device an identity for a while", runBlock},
    {"unblock", "let a blocked device be provisioned again", runUnblock},
    {"broker", "work with somebody's own MQTT broker in place of the bench cloud", runBroker},
    {"pub", "publish messages, in the manner of mosquitto_pub", runPub},
    {"sub", "subscribe and print messages, in the manner of mosquitto_sub", runSub},
};

void printUsage(FILE* where)
{
    QTextStream out(where);
    out << "Ferrule " << FERRULE_VERSION << ": provision devices, edit their Store, watch their "
        << "traffic, stand in for them\n\n"
        << "ferrule                    open the window\n";
    for (const Command& command : commands)
        out << "ferrule " << QString::fromLatin1(command.name).leftJustified(19) << command.summary
            << "\n";
    out << "ferrule COMMAND --help     the options of a command\n"
        << "ferrule --version          the version\n";
}

/// The window is a program of its own, so that no command loads a single GUI library.
int openWindow(char** argv)
{
    char self[4096];
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length > 0) {
        self[length] = '\0';
        const QByteArray window = QByteArray(self) + "-window";
        argv[0] = const_cast<char*>(window.constData());
        execv(window.constData(), argv);
        std::fprintf(stderr, "ferrule: cannot open the window: %s: %s\n", window.constData(),
                     std::strerror(errno));
    }
    return 1;
}

int dispatch(int argc, char** argv)
{
    const char* first = argc > 1 ? argv[1] : "";
    if (std::strcmp(first, "--help") == 0 || std::strcmp(first, "-h") == 0 ||
        std::strcmp(first, "help") == 0) {
        printUsage(stdout);
        return 0;
    }
    if (std::strcmp(first, "--version") == 0) {
        std::printf("ferrule %s\n", FERRULE_VERSION);
        return 0;
    }
    for (const Command& command : commands) {
        if (std::strcmp(first, command.name) != 0)
            continue;
        QCoreApplication application(argc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("ferrule"));
        QCoreApplication::setApplicationVersion(QStringLiteral(FERRULE_VERSION));
        // Qt's parser takes the first argument for the program's name.
        QStringList arguments = application.arguments().mid(1);
        arguments.first().prepend(QStringLiteral("ferrule "));
        return command.run(arguments);
    }
    // Options alone belong to the window; anything else is a command that does not exist.
    if (argc == 1 || first[0] == '-')
        return openWindow(argv);
    std::fprintf(stderr, "ferrule: there is no command '%s'.\n\n", first);
    printUsage(stderr);
    return 2;
}

} // namespace

} // namespace ferrule::app

int main(int argc, char** argv)
{
    return ferrule::app::dispatch(argc, argv);
}
