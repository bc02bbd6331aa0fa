// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/traffic_table.h"
#include "store/store_table.h"
#include "traffic/explain.h"
#include "traffic/ladder.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <malloc.h>

using namespace ferrule;
using namespace std::chrono_literals;

/// What the registry's tables and the meter cost at size: a Store of 100,000 items over 1,000
/// devices, 50,000 messages a second, and pools from 1,000 to 100,000 devices. Prints figures of
/// this machine, and fails where growth is not linear.
namespace {

class Stopwatch
{
public:
    double milliseconds() const
    {
        using Milliseconds = std::chrono::duration<double, std::milli>;
        return Milliseconds(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

void require(bool good, const char* what)
{
    if (good)
        return;
    std::fprintf(stderr, "bench_store: %s failed\n", what);
    std::exit(1);
}

QString claimId(int number)
{
    return QStringLiteral("DEV%1").arg(number, 7, 10, QLatin1Char('0'));
}

store::Change change(int device, int key, double value, UtcMs now)
{
    store::Item item;
    item.key = "group" + std::to_string(key % 10) + ".key" + std::to_string(key);
    item.value = store::Value::number(value);
    item.revision = static_cast<std::int64_t>(value);
    item.updatedMs = now;
    item.updatedBy = "device";
    return {claimId(device), item.key, item, now, item.updatedBy};
}

void benchStore(const QString& folder)
{
    constexpr int devices = 1000;
    constexpr int keys = 100;
    data::Database database;
    require(database.open(folder + QStringLiteral("/store.db")).hasValue(), "opening the database");
    store::StoreTable table(database);
    const Stopwatch filling;
    for (int device = 0; device < devices; ++device) {
        std::vector<store::Change> changes;
        for (int key = 0; key < keys; ++key)
            changes.push_back(change(device, key, 1, 1000));
        require(table.write(changes).hasValue(), "filling the Store");
    }
    std::printf("Store of %d items over %d devices, filled in %.0f ms\n", devices * keys, devices,
                filling.milliseconds());

    constexpr int rounds = 200;
    double list = 0;
    double worstList = 0;
    double write = 0;
    double worstWrite = 0;
    for (int round = 0; round < rounds; ++round) {
        const int device = (round * 7919) % devices;
        const Stopwatch listing;
        const auto items = table.list(claimId(device));
        list += listing.milliseconds();
        worstList = std::max(worstList, listing.milliseconds());
        require(items.hasValue() && items->size() == keys, "listing a device");
        const std::vector<store::Change> one{change(device, round % keys, 2.0 + round, 2000)};
        const Stopwatch writing;
        require(table.write(one).hasValue(), "writing an item");
        write += writing.milliseconds();
        worstWrite = std::max(worstWrite, writing.milliseconds());
    }
    std::printf("  list one device   %7.3f ms, worst %.3f ms\n", list / rounds, worstList);
    std::printf("  write one item    %7.3f ms, worst %.3f ms\n", write / rounds, worstWrite);

    const Stopwatch loading;
    const auto all = table.load();
    require(all.hasValue() && all->size() == devices * keys, "loading the Store");
    std::printf("  load everything   %7.0f ms (once, at the start)\n", loading.milliseconds());
    const Stopwatch filtering;
    const auto found = std::count_if(all->begin(), all->end(), [](const store::DeviceItem& each) {
        return each.item.key.find("key42") != std::string::npos;
    });
    std::printf("  filter all by key %7.3f ms, %td found\n", filtering.milliseconds(), found);
}

void benchMeter()
{
    constexpr int devices = 1000;
    constexpr int messages = 2'000'000;
    constexpr double rate = 50'000;
    std::vector<std::string> names;
    std::vector<std::string> topics;
    for (int i = 0; i < devices; ++i) {
        names.push_back(claimId(i).toStdString());
        topics.push_back("$aws/rules/IotoDevice/ioto/service/" + names.back() + "/store/set");
    }
    traffic::Meter meter;
    Instant now{1h};
    const double before = cpuSeconds();
    for (int i = 0; i < messages; ++i) {
        const auto device = static_cast<std::size_t>(i % devices);
        meter.count(names[device], topics[device], 200, now);
        now += 20us;
    }
    const double each = (cpuSeconds() - before) / messages;
    std::printf("Meter: %.0f ns a message; at %.0f messages/s %.1f %% of one core\n", each * 1e9,
                rate, each * rate * 100);
}

struct Cost
{
    double bytesEach = 0;
    double measureMs = 0;
};

Cost benchPool(const QString& folder, int devices)
{
    data::Database database;
    require(database.open(folder + QStringLiteral("/pool%1.db").arg(devices)).hasValue(),
            "opening the database");
    cloud::TrafficTable table(database);
    const std::size_t before = mallinfo2().uordblks;
    traffic::Meter meter(traffic::burstPolicy(60));
    traffic::Ladder ladder(meter);
    Instant now{1h};
    for (int i = 0; i < devices; ++i) {
        const std::string name = claimId(i).toStdString();
        meter.setConnected(name, true);
    }
    // One message a minute each, and one device in a hundred that sends a hundred times as much.
    for (int round = 0; round < 100; ++round) {
        for (int i = 0; i < devices; ++i) {
            if (round > 0 && i % 100 != 0)
                continue;
            const std::string name = claimId(i).toStdString();
            meter.count(name, "ioto/service/" + name + "/store/set", 200, now);
        }
        now += 500ms;
    }
    Cost cost;
    cost.bytesEach = static_cast<double>(mallinfo2().uordblks - before) / devices;
    const Stopwatch measuring;
    const traffic::Measurement measured = meter.measure(now);
    const std::vector<traffic::Decision> decisions = ladder.judge(measured);
    cost.measureMs = measuring.milliseconds();
    const Stopwatch storing;
    require(table.add(measured, 1'000'000).hasValue(), "storing the samples");
    std::printf(
        "Pool of %6d: %5.0f bytes a device, measured and judged in %6.1f ms (%zu throttled),"
        " samples stored in %6.1f ms\n",
        devices, cost.bytesEach, cost.measureMs, decisions.size(), storing.milliseconds());
    return cost;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    benchStore(folder.path());
    benchMeter();
    const Cost small = benchPool(folder.path(), 1000);
    benchPool(folder.path(), 10'000);
    const Cost large = benchPool(folder.path(), 100'000);
    const bool linear =
        large.bytesEach < 2 * small.bytesEach && large.measureMs < 300 * small.measureMs;
    std::printf("From 1,000 to 100,000 devices: memory a device x %.2f, time a device x %.2f\n",
                large.bytesEach / small.bytesEach, large.measureMs / small.measureMs / 100);
    return linear ? 0 : 1;
}
