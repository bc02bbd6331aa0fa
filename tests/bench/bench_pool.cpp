// SPDX-License-Identifier: GPL-3.0-or-later
//
// What metering and enforcing cost a device, with pools of 1,000, 3,000 and 10,000 of them: fifteen
// minutes in simulated time, through the manager's MQTT client, the meter, the ladder, the
// registry's trail and back to the devices as throttle commands. Two devices in a hundred send a
// hundred times too much; half of those obey. Prints figures of this machine, and fails where
// anybody is treated wrongly or growth is not linear.
//
//   bench_pool
#include "cloud/registry.h"
#include "cloud/throttle_notice.h"
#include "cloud/traffic_service.h"
#include "data/database.h"
#include "data/transaction.h"
#include "net/memory_link.h"
#include "support/manual_scheduler.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <malloc.h>

using namespace ferrule;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto simulated = 15min;
constexpr auto tick = 500ms;
constexpr int ticksPerMinute = 120;

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
    std::fprintf(stderr, "bench_pool: %s failed\n", what);
    std::exit(1);
}

QString claimId(int number)
{
    return u"POOL%1"_s.arg(number, 6, 10, QChar(u'0'));
}

enum class Nature { Good, Obedient, Rude };

Nature natureOf(int number)
{
    return number % 100 == 7 ? Nature::Obedient : number % 100 == 57 ? Nature::Rude : Nature::Good;
}

QByteArray publication(int number)
{
    const QByteArray topic =
        "$aws/rules/IotoDevice/ioto/service/" + claimId(number).toLatin1() + "/store/set";
    const QByteArray body =
        QByteArray(1, 0) + char(topic.size()) + topic + "{\"key\":\"celsius\",\"value\":21.42}";
    return QByteArray("\x30", 1) + char(body.size()) + body;
}

/// Says to devices what the policy decided. A release ends here in the registry: revocation lists
/// and the broker's process are what the cloud's own tests are about.
class Hand final : public cloud::Enforcement
{
public:
    Hand(cloud::ManagerLink& link, cloud::Registry& registry, cloud::Presence& presence,
         const Clock& clock)
        : m_link(link)
        , m_registry(registry)
        , m_presence(presence)
        , m_clock(clock)
    {
    }

    Task<Result<void>> throttle(QString id, QString by, QString why) override
    {
        ++throttles;
        return cloud::sendThrottle(m_link, m_registry, m_clock, std::move(id),
                                   cloud::EnforcementAction::Throttle, std::move(by),
                                   std::move(why));
    }
    Task<Result<void>> close(QString id, QString by, QString why) override
    {
        closed.insert(id);
        return cloud::sendThrottle(m_link, m_registry, m_clock, std::move(id),
                                   cloud::EnforcementAction::Close, std::move(by), std::move(why));
    }
    Task<Result<void>> release(QString id, QString by, QString why) override
    {
        released.insert(id);
        const auto done = m_registry.release(id, by, why);
        m_presence.noteLogout(id, why);
        co_return done ? Result<void>() : done.error();
    }

    int throttles = 0;
    QSet<QString> closed;
    QSet<QString> released;

private:
    cloud::ManagerLink& m_link;
    cloud::Registry& m_registry;
    cloud::Presence& m_presence;
    const Clock& m_clock;
};

Task<void> logIn(net::Client* client, net::ClientOptions options)
{
    co_await client->connectToBroker(options);
}

struct Cost
{
    double bytesEach = 0; ///< of memory
    double messageNs = 0; ///< from the link to the count
    double measureUs = 0; ///< a device and interval: measured, judged, stored, enforced
    double slowestMs = 0; ///< the longest turn that held one measurement
};

Cost benchPool(const QString& folder, int devices)
{
    test::ManualScheduler time;
    data::Database database;
    require(database.open(folder + u"/pool%1.db"_s.arg(devices)).hasValue(),
            "opening the database");
    cloud::Registry registry(database, time, u"bench"_s, 15s);
    {
        data::Transaction filling(database);
        for (int i = 0; i < devices; ++i) {
            cloud::NewDevice device;
            device.claimId = claimId(i);
            require(registry.reserve(device).hasValue() &&
                        registry.claim(device.claimId, u"bench"_s).hasValue(),
                    "filling the registry");
        }
        require(filling.commit().hasValue(), "filling the registry");
    }
    std::vector<QByteArray> packets;
    packets.reserve(static_cast<std::size_t>(devices));
    for (int i = 0; i < devices; ++i)
        packets.push_back(publication(i));

    test::MemoryBroker broker;
    net::Client client(time, broker.factory());
    net::ClientOptions options;
    options.host = u"broker"_s;
    options.clientId = "manager";
    options.keepAliveSeconds = 0;
    Flows::launch(logIn(&client, options), "bench");
    QCoreApplication::processEvents();
    broker.send("20020000");
    require(client.state() == net::ClientState::Connected, "the login");
    broker.takeBytes();

    const std::size_t before = mallinfo2().uordblks;
    cloud::ManagerLink link(client);
    cloud::Presence presence(time);
    cloud::TrafficTable samples(database);
    Hand hand(link, registry, presence, time);
    cloud::TrafficService traffic(link, presence, hand, samples, time,
                                  traffic::oneMinutePolicy(60));
    int failures = 0;
    QObject::connect(&traffic, &cloud::TrafficService::failed, &traffic, [&] { ++failures; });
    int measurements = 0;
    QObject::connect(&traffic, &cloud::TrafficService::measured, &traffic, [&] { ++measurements; });
    for (int i = 0; i < devices; ++i)
        presence.noteLogin(claimId(i));
    traffic.start();

    Cost cost;
    QSet<QString> told;
    double counting = 0;
    double enforcing = 0;
    quint64 messages = 0;
    const int ticks = static_cast<int>(simulated / tick);
    for (int now = 0; now < ticks; ++now) {
        // What is on its way at once: a broker's writes are as large as its readers are slow.
        QByteArray bytes;
        for (int i = 0; i < devices; ++i) {
            const Nature nature = natureOf(i);
            const bool due = (now + i) % ticksPerMinute == 0;
            if (nature == Nature::Good && !due)
                continue;
            const QString id = nature == Nature::Good ? QString() : claimId(i);
            if (hand.released.contains(id) ||
                (nature == Nature::Obedient && told.contains(id) && !due))
                continue;
            bytes += packets[static_cast<std::size_t>(i)];
            ++messages;
        }
        double began = cpuSeconds();
        broker.sendBytes(bytes);
        counting += cpuSeconds() - began;
        began = cpuSeconds();
        time.advance(tick);
        QCoreApplication::processEvents();
        const double took = cpuSeconds() - began;
        enforcing += took;
        cost.slowestMs = std::max(cost.slowestMs, took * 1e3);
        const QByteArray said = broker.takeBytes();
        static const QByteArray topic("ioto/device/");
        for (qsizetype at = said.indexOf(topic); at >= 0; at = said.indexOf(topic, at + 1))
            told.insert(QString::fromLatin1(said.mid(at + topic.size(), 10)));
    }
    cost.bytesEach = static_cast<double>(mallinfo2().uordblks - before) / devices;
    cost.messageNs = counting / static_cast<double>(messages) * 1e9;
    cost.measureUs = enforcing / measurements / devices * 1e6;

    require(failures == 0, "enforcing");
    require(traffic.messagesCounted() == messages, "counting each message");
    for (int i = 0; i < devices; ++i) {
        const QString id = claimId(i);
        const Nature nature = natureOf(i);
        require(told.contains(id) == (nature != Nature::Good), "telling who sends too much");
        require(hand.released.contains(id) == (nature == Nature::Rude), "releasing who goes on");
    }
    std::printf("%6d devices: %6.0f bytes, %5.0f ns a message, %5.2f us a device and interval,"
                " longest turn %5.0f ms; %llu messages, %d throttles, %d closes, %d releases\n",
                devices, cost.bytesEach, cost.messageNs, cost.measureUs, cost.slowestMs,
                static_cast<unsigned long long>(messages), hand.throttles, int(hand.closed.size()),
                int(hand.released.size()));
    std::fflush(stdout);
    return cost;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    std::printf("15 simulated minutes, one message a minute each, 1 %% rude and 1 %% obedient\n");
    const Cost small = benchPool(folder.path(), 1000);
    benchPool(folder.path(), 3000);
    const Cost large = benchPool(folder.path(), 10'000);
    std::printf("From 1,000 to 10,000: memory a device x %.2f, a message x %.2f, a device and"
                " interval x %.2f\n",
                large.bytesEach / small.bytesEach, large.messageNs / small.messageNs,
                large.measureUs / small.measureUs);
    const bool linear = large.bytesEach < 2 * small.bytesEach &&
                        large.messageNs < 2.5 * small.messageNs &&
                        large.measureUs < 2.5 * small.measureUs;
    return linear ? 0 : 1;
}
