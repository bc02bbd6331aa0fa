// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace ferrule::bench {

/// A Wi-Fi network that simulated devices see.
struct SimulatedNetwork
{
    QByteArray ssid;
    QByteArray passphrase; ///< empty = open
    int signalDbm = 0;
};

/// What is in the air around a simulated device.
QList<SimulatedNetwork> simulatedAir();

enum class JoinOutcome { Joined, WrongPassphrase, NotInReach };
JoinOutcome joinSimulatedNetwork(const QByteArray& ssid, const QByteArray& passphrase);

} // namespace ferrule::bench
