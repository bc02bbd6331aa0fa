// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/simulated_air.h"

namespace ferrule::bench {

QList<SimulatedNetwork> simulatedAir()
{
    return {
        {"Bench", "correct horse", -48}, {"Caf\xc3\xa9", "", -71}, {"Neighbour", "unknown", -83}};
}

JoinOutcome joinSimulatedNetwork(const QByteArray& ssid, const QByteArray& passphrase)
{
    for (const SimulatedNetwork& network : simulatedAir()) {
        if (network.ssid == ssid)
            return network.passphrase == passphrase ? JoinOutcome::Joined
                                                    : JoinOutcome::WrongPassphrase;
    }
    return JoinOutcome::NotInReach;
}

} // namespace ferrule::bench
