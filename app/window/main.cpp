// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_line.h"
#include "support/home.h"
#include "support/termination.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/window_host.h"
#include "workbench/engine_host.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ferrule"));
    QApplication::setApplicationDisplayName(QStringLiteral("Ferrule"));
    QApplication::setApplicationVersion(QStringLiteral(FERRULE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("ferrule"));
    // The window may be closed long before the broker and the devices have been stopped.
    QApplication::setQuitOnLastWindowClosed(false);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Provision devices, edit their Store, watch their traffic, stand in for them"));
    const QCommandLineOption home(QStringLiteral("home"),
                                  QStringLiteral("Keep everything in FOLDER."),
                                  QStringLiteral("FOLDER"));
    const QCommandLineOption listen(
        QStringLiteral("listen"),
        QStringLiteral("Serve devices on the network interface with this ADDRESS (loopback else)."),
        QStringLiteral("ADDRESS"));
    parser.addOptions({home, listen});
    if (const auto done = ferrule::app::readCommandLine(parser, QApplication::arguments()))
        return *done;

    ferrule::app::WorkbenchConfig config;
    config.home = ferrule::app::homeFolder(parser.value(home));
    config.listenAddress = parser.value(listen);
    ferrule::app::EngineHost engine(config);
    ferrule::ui::Settings settings(config.home + QStringLiteral("/window.ini"));
    ferrule::ui::WindowHost host(engine, settings);

    QObject::connect(&application, &QApplication::lastWindowClosed, &engine,
                     &ferrule::app::EngineHost::shutdown);
    QObject::connect(&engine, &ferrule::app::EngineHost::stopped, &application,
                     &QApplication::quit);
    ferrule::app::onTermination(&application, [&host] { host.window().close(); });

    host.start();
    host.window().show();
    return QApplication::exec();
}
