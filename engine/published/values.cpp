// SPDX-License-Identifier: GPL-3.0-or-later
#include "published/values.h"

namespace ferrule::published {

bool Batch::isEmpty() const
{
    return !cloudReplaced && !cloud && !brokers && !brokerCheck && devices.isEmpty() &&
           devicesGone.isEmpty() && runs.isEmpty() && storeItems.isEmpty() && storeGone.isEmpty() &&
           storeHistories.isEmpty() && !traffic && samples.isEmpty() && deviceRecords.isEmpty() &&
           syncedRows.isEmpty() && syncedGone.isEmpty() && deviceCommands.isEmpty() &&
           products.isEmpty() && !policy && policyPresets.isEmpty() && deviceTraffic.isEmpty() &&
           enforcements.isEmpty() && timeline.isEmpty() && messages.isEmpty() && !retained &&
           console.isEmpty() && virtualDevices.isEmpty() && !station && stationSlots.isEmpty() &&
           stationSlotsGone.isEmpty() && stationRecords.isEmpty() && stationLabels.isEmpty();
}

} // namespace ferrule::published
