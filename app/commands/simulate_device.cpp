// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/simulated_firmware.h"
#include "commands/commands.h"
#include "support/command_line.h"
#include "support/home.h"
#include "support/termination.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <optional>

namespace ferrule::app {

namespace {

const QStringList faultNames{
    QStringLiteral("never-answers"), QStringLiteral("garbage"),    QStringLiteral("no-keygen"),
    QStringLiteral("wrong-crc"),     QStringLiteral("wrong-hash"), QStringLiteral("flip=N"),
    QStringLiteral("drop=N"),        QStringLiteral("stall=MS"),   QStringLiteral("slow=MS"),
    QStringLiteral("unplug=METHOD"),
};

QStringList dialectNames()
{
    QStringList names;
    for (const bench::FirmwareEntry& entry : bench::allFirmware())
        names << entry.id;
    return names;
}

QStringList trapsOf(const QString& dialect)
{
    for (const bench::FirmwareEntry& entry : bench::allFirmware()) {
        if (dialect.isEmpty() || entry.id == dialect)
            return entry.traps;
    }
    return {};
}

/// The faults that only one kind of firmware knows, for the help.
QString trapHelp()
{
    QString text;
    for (const bench::FirmwareEntry& entry : bench::allFirmware()) {
        if (!entry.traps.isEmpty())
            text += QStringLiteral(" With --dialect %1: %2.")
                        .arg(entry.id, entry.traps.join(QStringLiteral(", ")));
    }
    return text;
}

/// Takes "name" or "name=value"; false when there is no such fault or its value is no number.
bool addFault(const QString& text, bench::SimulatedFaults& faults)
{
    const QString name = text.section(QLatin1Char('='), 0, 0);
    const QString value = text.section(QLatin1Char('='), 1);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (value.isEmpty()) {
        if (name == QLatin1String("never-answers"))
            return faults.neverAnswers = true;
        if (name == QLatin1String("garbage"))
            return faults.answersGarbage = true;
        if (name == QLatin1String("no-keygen"))
            return faults.refusesKeyGen = true;
        if (name == QLatin1String("wrong-crc"))
            return faults.wrongCrc = true;
        if (name == QLatin1String("wrong-hash"))
            return faults.wrongHash = true;
        return false;
    }
    if (name == QLatin1String("unplug")) {
        faults.unplugAt = value;
        return true;
    }
    if (!isNumber || number <= 0)
        return false;
    if (name == QLatin1String("flip"))
        faults.flipOneIn = number;
    else if (name == QLatin1String("drop"))
        faults.dropOneIn = number;
    else if (name == QLatin1String("stall"))
        faults.stallMs = number;
    else if (name == QLatin1String("slow"))
        faults.slowMs = number;
    else
        return false;
    return true;
}

/// The configuration that the command line asks for; nothing, and an exit code, where it asks for
/// help or is wrong.
std::optional<bench::SimulatedDeviceConfig> readConfig(const QStringList& arguments, int& exitCode)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "An unprovisioned device on a pseudo-terminal. The first line on standard output is the\n"
        "terminal's path; the device's log follows on standard error with --verbose."));
    const QCommandLineOption state(QStringLiteral("state"),
                                   QStringLiteral("Keep the device's memory in FOLDER."),
                                   QStringLiteral("FOLDER"));
    const QCommandLineOption link(QStringLiteral("link"),
                                  QStringLiteral("Make PATH a link to the terminal."),
                                  QStringLiteral("PATH"));
    const QCommandLineOption dialect(QStringLiteral("dialect"),
                                     QStringLiteral("Its firmware: %1. The first is the default.")
                                         .arg(dialectNames().join(QStringLiteral(", "))),
                                     QStringLiteral("NAME"));
    const QCommandLineOption model(QStringLiteral("model"), QStringLiteral("The device's model."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption product(QStringLiteral("product-token"),
                                     QStringLiteral("The token of its product."),
                                     QStringLiteral("TOKEN"));
    const QCommandLineOption baud(QStringLiteral("baud"),
                                  QStringLiteral("Pace replies to RATE baud; 0 = unpaced."),
                                  QStringLiteral("RATE"));
    const QCommandLineOption hangUp(
        QStringLiteral("hang-up-at-reboot"),
        QStringLiteral("A reboot takes the terminal away; with --link it comes back there."));
    const QCommandLineOption fault(QStringLiteral("fault"),
                                   QStringLiteral("What goes wrong, may be repeated: %1.%2")
                                       .arg(faultNames.join(QStringLiteral(", ")), trapHelp()),
                                   QStringLiteral("FAULT"));
    const QCommandLineOption endpoint(
        QStringLiteral("endpoint"),
        QStringLiteral("The broker that is built into firmware which has no place for it."),
        QStringLiteral("HOST:PORT"));
    const QCommandLineOption verbose(QStringLiteral("verbose"),
                                     QStringLiteral("Print the device's log as well."));
    parser.addOptions(
        {dialect, state, link, model, product, baud, endpoint, hangUp, fault, verbose});
    if (const auto done = readCommandLine(parser, arguments)) {
        exitCode = *done;
        return std::nullopt;
    }

    bench::SimulatedDeviceConfig config;
    config.stateFolder = parser.isSet(state) ? parser.value(state)
                                             : homeFolder({}) + QStringLiteral("/simulated-device");
    config.linkPath = parser.value(link);
    config.dialect = parser.value(dialect);
    if (parser.isSet(dialect) && !dialectNames().contains(config.dialect)) {
        std::fprintf(stderr, "ferrule simulate-device: there is no dialect '%s'; there are: %s.\n",
                     qPrintable(config.dialect),
                     qPrintable(dialectNames().join(QStringLiteral(", "))));
        return std::nullopt;
    }
    config.hangUpAtReboot = parser.isSet(hangUp);
    if (parser.isSet(model))
        config.model = parser.value(model);
    if (parser.isSet(product))
        config.productToken = parser.value(product);
    if (parser.isSet(baud)) {
        bool isNumber = false;
        config.baud = parser.value(baud).toInt(&isNumber);
        if (!isNumber || config.baud < 0) {
            std::fprintf(stderr, "ferrule simulate-device: --baud wants a number, not '%s'.\n",
                         qPrintable(parser.value(baud)));
            return std::nullopt;
        }
    }
    if (parser.isSet(endpoint)) {
        const QString text = parser.value(endpoint);
        const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
        config.endpoint = text.left(colon);
        config.endpointPort = colon < 0 ? 0 : text.mid(colon + 1).toUShort();
        if (config.endpoint.isEmpty() || config.endpointPort == 0) {
            std::fprintf(stderr, "ferrule simulate-device: --endpoint wants HOST:PORT, not '%s'.\n",
                         qPrintable(text));
            return std::nullopt;
        }
    }
    const QStringList faults = parser.values(fault);
    const QStringList traps = trapsOf(config.dialect);
    for (const QString& text : faults) {
        if (traps.contains(text))
            config.faults.traps << text;
        else if (!addFault(text, config.faults)) {
            std::fprintf(
                stderr, "ferrule simulate-device: there is no fault '%s'; there are: %s.\n",
                qPrintable(text), qPrintable((faultNames + traps).join(QStringLiteral(", "))));
            return std::nullopt;
        }
    }
    return config;
}

} // namespace

int runSimulateDevice(const QStringList& arguments)
{
    int exitCode = 2;
    const auto config = readConfig(arguments, exitCode);
    if (!config)
        return exitCode;
    SystemScheduler scheduler;
    bench::SimulatedDevice device(scheduler, *config);
    QObject::connect(&device, &bench::SimulatedDevice::attached, [](const QString& path) {
        std::printf("%s\n", qPrintable(path));
        std::fflush(stdout);
    });
    if (arguments.contains(QStringLiteral("--verbose")))
        QObject::connect(&device, &bench::SimulatedDevice::logged, [](const QString& line) {
            std::fprintf(stderr, "%s\n", qPrintable(line));
        });
    if (const Result<void> started = device.start(); !started) {
        std::fprintf(stderr, "ferrule simulate-device: %s\n", describe(started.error()).c_str());
        return 1;
    }
    onTermination(QCoreApplication::instance(), [] { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}

} // namespace ferrule::app
