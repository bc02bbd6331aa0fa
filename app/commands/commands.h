// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The commands of `ferrule`. Each takes the arguments after its own name and answers the exit code
/// of the process; a QCoreApplication exists already. Exit codes that they share:
///   0  done, and verified where there is something to verify
///   1  it failed; the reason is on standard error
///   2  the command line is wrong
namespace ferrule::app {

int runAgent(const QStringList& arguments);
int runBroker(const QStringList& arguments);
int runClaim(const QStringList& arguments);
int runClose(const QStringList& arguments);
int runDemo(const QStringList& arguments);
int runPorts(const QStringList& arguments);
int runProvision(const QStringList& arguments);
int runReclaim(const QStringList& arguments);
int runBlock(const QStringList& arguments);
int runUnblock(const QStringList& arguments);
int runRelease(const QStringList& arguments);
int runSimulateDevice(const QStringList& arguments);
int runStation(const QStringList& arguments);
int runStore(const QStringList& arguments);
int runThrottle(const QStringList& arguments);

} // namespace ferrule::app
