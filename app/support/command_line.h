// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace ferrule::app {

/// Reads the arguments, the first of which is the program's name, and adds --help. Answers the exit
/// code where the program is done already: 0 after the help, 2 after saying what is wrong.
/// `operands`: how many arguments that belong to no option the command takes at most.
std::optional<int> readCommandLine(QCommandLineParser& parser, const QStringList& arguments,
                                   int operands = 0);

} // namespace ferrule::app
