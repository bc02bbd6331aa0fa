// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario.h"

#include <cmath>

namespace ferrule::testing::scenario {

using namespace published;
using namespace Qt::StringLiterals;

StationLabel stationLabel()
{
    StationLabel label;
    label.deviceId = u"port:/dev/ttyACM4"_s;
    label.claimId = u"M4T9W2K7QD"_s;
    label.model = u"nRF9160 DK"_s;
    label.product = u"Boiler sensor"_s;
    label.name = u"Sensor 0417A2"_s;
    label.utcMs = 1'800'000'000'000;
    label.text = label.claimId;
    // The look of a code, not one: what makes one is tested with the engine.
    label.qrSize = 21;
    for (int y = 0; y < label.qrSize; ++y) {
        for (int x = 0; x < label.qrSize; ++x) {
            const auto finder = [x, y](int left, int top) {
                const int dx = std::abs(x - left - 3);
                const int dy = std::abs(y - top - 3);
                const int ring = std::max(dx, dy);
                return ring <= 4 ? (ring == 4 || ring == 2 ? 0 : 1) : -1;
            };
            int dark = (x * 7 + y * 5 + x * y) % 3 == 0 ? 1 : 0;
            for (const auto& [left, top] : {std::pair(0, 0), std::pair(14, 0), std::pair(0, 14)})
                if (const int part = finder(left, top); part >= 0)
                    dark = part;
            label.qrModules.append(char(dark));
        }
    }
    return label;
}

void addStation(Batch& batch, qint64 nowMs)
{
    StationStatus status;
    status.armed = true;
    status.passed = 47;
    status.failed = 3;
    status.firstPass = 45;
    status.yield = 0.94;
    status.firstPassYield = 0.9;
    status.meanMs = 11'400;
    status.list = u"batch-0417.csv"_s;
    status.listTotal = 200;
    status.listLeft = 150;
    status.ledgerPath = u"ledger.csv"_s;
    batch.station = status;
    const auto place = [nowMs](const QString& port, StationSlot::State state,
                               const QString& instruction) {
        StationSlot slot;
        slot.deviceId = u"port:"_s + port;
        slot.port = port;
        slot.state = state;
        slot.instruction = instruction;
        slot.model = u"nRF9160 DK"_s;
        slot.startedMs = nowMs - 8'000;
        return slot;
    };
    StationSlot passed = place(u"/dev/ttyACM4"_s, StationSlot::State::Passed, u"Unplug it"_s);
    passed.claimId = u"M4T9W2K7QD"_s;
    passed.durationMs = 10'900;
    passed.record = 50;
    StationSlot failed = place(u"/dev/ttyACM5"_s, StationSlot::State::Failed, u"Set it aside"_s);
    failed.claimId = u"W0K6R3XH8P"_s;
    failed.step = 4;
    failed.failure = Failure{};
    failed.failure->what = u"The settings could not be written."_s;
    failed.failure->remedy = u"Check the cable and try again."_s;
    StationSlot running = place(u"/dev/ttyACM6"_s, StationSlot::State::Running, u"Wait"_s);
    running.claimId = u"C2Z5Y8N1VE"_s;
    running.step = 3;
    running.progress = 0.4;
    StationSlot empty = place(u"/dev/ttyACM7"_s, StationSlot::State::Empty, u"Plug in a device"_s);
    empty.model.clear();
    batch.stationSlots = {passed, failed, running, empty};
    for (quint64 number = 44; number <= 50; ++number) {
        StationRecord record;
        record.sequence = number;
        record.utcMs = nowMs - qint64(51 - number) * 14'000;
        record.outcome =
            number == 48 ? StationRecord::Outcome::Failed : StationRecord::Outcome::Passed;
        record.claimId = number == 50 ? passed.claimId : u"T%1QW8M5KA"_s.arg(number);
        record.model = u"nRF9160 DK"_s;
        record.port = u"/dev/ttyACM%1"_s.arg(4 + number % 4);
        record.durationMs = 10'400 + qint64(number) * 20;
        if (number == 48) {
            record.failedStep = u"Write"_s;
            record.reason = u"No answer within 2 s"_s;
        }
        batch.stationRecords.append(record);
    }
}

} // namespace ferrule::testing::scenario
