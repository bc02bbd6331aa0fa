// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_line.h"

#include <QCoreApplication>

#include <cstdio>

namespace ferrule::app {

std::optional<int> readCommandLine(QCommandLineParser& parser, const QStringList& arguments,
                                   int operands)
{
    const QCommandLineOption help = parser.addHelpOption();
    const QString program = arguments.value(0);
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "%s: %s\nTry: %s --help\n", qPrintable(program),
                     qPrintable(parser.errorText()), qPrintable(program));
        return 2;
    }
    if (parser.isSet(help)) {
        // Qt names the process; a command is called by more than that.
        QString text = parser.helpText();
        text.replace(QCoreApplication::arguments().constFirst() + u' ', program + u' ');
        std::printf("%s", qPrintable(text));
        return 0;
    }
    if (const QStringList given = parser.positionalArguments(); given.size() > operands) {
        std::fprintf(stderr, "%s: what is '%s'?\nTry: %s --help\n", qPrintable(program),
                     qPrintable(given.at(operands)), qPrintable(program));
        return 2;
    }
    return std::nullopt;
}

} // namespace ferrule::app
