// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "flow/scheduler.h"
#include "serial/port_list.h"
#include "support/command_line.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace ferrule::app {

namespace {

QString usbId(const serial::PortInfo& port)
{
    if (port.vendorId == 0)
        return {};
    return QStringLiteral("%1:%2")
        .arg(port.vendorId, 4, 16, QLatin1Char('0'))
        .arg(port.productId, 4, 16, QLatin1Char('0'));
}

void printJson(const QList<serial::PortInfo>& ports)
{
    QJsonArray list;
    for (const serial::PortInfo& port : ports)
        list.append(QJsonObject{{QStringLiteral("path"), port.path},
                                {QStringLiteral("canonicalPath"), port.canonicalPath},
                                {QStringLiteral("manufacturer"), port.manufacturer},
                                {QStringLiteral("product"), port.product},
                                {QStringLiteral("serialNumber"), port.serialNumber},
                                {QStringLiteral("usb"), usbId(port)}});
    std::printf("%s", QJsonDocument(list).toJson().constData());
}

void printTable(const QList<serial::PortInfo>& ports)
{
    for (const serial::PortInfo& port : ports)
        std::printf("%-20s %-10s %s %s %s\n", qPrintable(port.path), qPrintable(usbId(port)),
                    qPrintable(port.manufacturer), qPrintable(port.product),
                    qPrintable(port.serialNumber));
    if (ports.isEmpty())
        std::fprintf(stderr, "No serial port is attached. Plug in a device, or start one: "
                             "ferrule simulate-device\n");
}

} // namespace

int runPorts(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Lists the attached serial ports. Opens none of them."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print JSON."));
    parser.addOption(json);
    if (const auto done = readCommandLine(parser, arguments))
        return *done;

    SystemScheduler scheduler;
    serial::PortList list(scheduler);
    list.refresh();
    if (parser.isSet(json))
        printJson(list.ports());
    else
        printTable(list.ports());
    return 0;
}

} // namespace ferrule::app
