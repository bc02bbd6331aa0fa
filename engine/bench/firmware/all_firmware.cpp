// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/rpc/rpc_firmware.h"

namespace ferrule::bench {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
std::unique_ptr<SimulatedFirmware> make(SimulatedBoard board)
{
    return std::make_unique<T>(std::move(board));
}

} // namespace

QList<FirmwareEntry> allFirmware()
{
    return {
        {u"rpc"_s, make<RpcFirmware>},
    };
}

} // namespace ferrule::bench
