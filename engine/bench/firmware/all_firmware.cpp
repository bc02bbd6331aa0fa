// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/at/esp_at_firmware.h"
#include "bench/firmware/at/expresslink_firmware.h"
#include "bench/firmware/at/nrf91_firmware.h"
#include "bench/firmware/improv/improv_firmware.h"
#include "bench/firmware/mos/mos_firmware.h"
#include "bench/firmware/rpc/rpc_firmware.h"
#include "bench/firmware/smp/smp_firmware.h"

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
        {u"rpc"_s, make<RpcFirmware>, {}},
        {u"mos"_s, make<MosFirmware>, MosFirmware::traps()},
        {u"smp"_s, make<ZephyrFirmware>, SmpFirmware::traps()},
        {u"smp-mynewt"_s, make<MynewtFirmware>, SmpFirmware::traps()},
        {u"nrf91"_s, make<Nrf91Firmware>, Nrf91Firmware::traps()},
        {u"expresslink"_s, make<ExpressLinkFirmware>, ExpressLinkFirmware::traps()},
        {u"esp-at"_s, make<EspAtFirmware>, EspAtFirmware::traps()},
        {u"improv"_s, make<ImprovFirmware>, ImprovFirmware::traps()},
    };
}

} // namespace ferrule::bench
