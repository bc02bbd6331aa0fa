// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/meter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ferrule::traffic {

namespace {

constexpr std::int64_t bucketsPerTopicSlot = Meter::bucketsPerWindow / 6;
constexpr std::size_t topicSlots = 7; ///< six whole ones and the one being filled
constexpr std::size_t longestTopic = 256;
/// Rates are compared after a division and a multiplication each.
constexpr double tolerance = 1e-9;

std::uint32_t saturatingAdd(std::uint32_t a, std::uint64_t b) noexcept
{
    constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(a + std::min(b, most), most));
}

/// Makes `number` the newest stretch of a ring and empties those that were skipped. A number from
/// the past changes nothing.
template<typename Ring>
void advanceRing(Ring& ring, std::int64_t& last, std::int64_t number)
{
    const auto size = static_cast<std::int64_t>(ring.size());
    if (number - last >= size) {
        std::fill(ring.begin(), ring.end(), typename Ring::value_type{});
        last = number;
    }
    while (last < number) {
        ++last;
        ring[static_cast<std::size_t>(last % size)] = {};
    }
}

/// The share of stretch `number` that lies behind `from`; the newest one counts whole.
double weight(std::int64_t number, Duration width, Instant from)
{
    const Duration end = (number + 1) * width - from.time_since_epoch();
    if (end >= width)
        return 1;
    if (end <= Duration::zero())
        return 0;
    return static_cast<double>(end.count()) / static_cast<double>(width.count());
}

double unitsAfter(const std::vector<std::uint32_t>& units, std::int64_t last, Duration width,
                  Instant from)
{
    double sum = 0;
    const auto size = static_cast<std::int64_t>(units.size());
    for (std::int64_t number = last; number > last - size && number >= 0; --number) {
        const double share = weight(number, width, from);
        if (share <= 0)
            break;
        sum += share * units[static_cast<std::size_t>(number % size)];
    }
    return sum;
}

std::string_view shortened(std::string_view topic)
{
    if (topic.size() <= longestTopic)
        return topic;
    std::size_t end = longestTopic;
    while (end > 0 && (static_cast<unsigned char>(topic[end]) & 0xC0U) == 0x80U)
        --end;
    return topic.substr(0, end);
}

} // namespace

Meter::Meter(Policy policy)
{
    setPolicy(std::move(policy));
}

void Meter::setPolicy(Policy policy)
{
    const Duration bucket = policy.window / bucketsPerWindow;
    std::size_t windows = 0;
    if (policy.burst)
        windows = static_cast<std::size_t>(policy.burst->prior / policy.window) + 3;
    if (bucket != m_bucket || windows != m_windowsKept || policy.unitBytes != m_policy.unitBytes) {
        for (auto& [name, device] : m_devices) {
            device.ring.clear();
            device.windows.units.clear();
            device.topics.clear();
            device.unitsSinceMark = 0;
        }
    }
    m_bucket = bucket;
    m_windowsKept = windows;
    m_policy = std::move(policy);
}

std::int64_t Meter::bucketAt(Instant instant) const
{
    return instant.time_since_epoch() / m_bucket;
}

Meter::Device& Meter::deviceFor(std::string_view name, std::int64_t bucket)
{
    auto found = m_devices.find(name);
    if (found == m_devices.end())
        found = m_devices.emplace(std::string(name), Device()).first;
    Device& device = found->second;
    if (device.ring.empty()) {
        device.ring.resize(bucketsPerWindow + 1);
        device.lastBucket = bucket;
        device.windows.units.resize(m_windowsKept);
        device.windows.last = bucket / bucketsPerWindow;
    }
    advanceRing(device.ring, device.lastBucket, bucket);
    if (m_windowsKept > 0)
        advanceRing(device.windows.units, device.windows.last, bucket / bucketsPerWindow);
    return device;
}

void Meter::count(std::string_view name, std::string_view topic, std::uint64_t packetBytes,
                  Instant now)
{
    const std::uint32_t units = unitsOf(packetBytes, m_policy.unitBytes);
    Device& device = deviceFor(name, bucketAt(now));
    Bucket& bucket = device.ring[static_cast<std::size_t>(device.lastBucket) % device.ring.size()];
    bucket.units = saturatingAdd(bucket.units, units);
    bucket.messages = saturatingAdd(bucket.messages, 1);
    bucket.bytes = saturatingAdd(bucket.bytes, packetBytes);
    if (m_windowsKept > 0) {
        auto& slot =
            device.windows.units[static_cast<std::size_t>(device.windows.last) % m_windowsKept];
        slot = saturatingAdd(slot, units);
    }
    if (device.markedFrom && now >= *device.markedFrom)
        device.unitsSinceMark += units;
    countTopic(device, shortened(topic), units, device.lastBucket);
}

void Meter::countTopic(Device& device, std::string_view name, std::uint32_t units,
                       std::int64_t bucket) const
{
    const std::int64_t slot = bucket / bucketsPerTopicSlot;
    const auto byName = [](std::string_view wanted) {
        return [wanted](const Topic& topic) { return topic.name == wanted; };
    };
    const auto isCold = [slot](const Topic& topic) {
        return topic.sixths.last + static_cast<std::int64_t>(topicSlots) <= slot;
    };
    auto found = std::find_if(device.topics.begin(), device.topics.end(), byName(name));
    if (found == device.topics.end() && device.topics.size() >= topicsPerDevice) {
        found = std::find_if(device.topics.begin(), device.topics.end(), isCold);
        if (found != device.topics.end())
            found->name = name;
        else {
            name = otherTopics;
            found = std::find_if(device.topics.begin(), device.topics.end(), byName(name));
        }
    }
    if (found == device.topics.end()) {
        found = device.topics.emplace(found);
        found->name = name;
        found->sixths.units.resize(topicSlots);
        found->sixths.last = slot;
    }
    advanceRing(found->sixths.units, found->sixths.last, slot);
    auto& count = found->sixths.units[static_cast<std::size_t>(found->sixths.last) % topicSlots];
    count = saturatingAdd(count, units);
}

void Meter::setConnected(std::string_view name, bool connected)
{
    auto found = m_devices.find(name);
    if (found == m_devices.end()) {
        if (!connected)
            return;
        found = m_devices.emplace(std::string(name), Device()).first;
    }
    if (found->second.connected == connected)
        return;
    found->second.connected = connected;
    m_connected += connected ? 1 : -1;
}

void Meter::forget(std::string_view name)
{
    const auto found = m_devices.find(name);
    if (found == m_devices.end())
        return;
    if (found->second.connected)
        --m_connected;
    m_devices.erase(found);
}

void Meter::mark(std::string_view name, Instant from)
{
    const auto found = m_devices.find(name);
    if (found == m_devices.end())
        return;
    found->second.markedFrom = from;
    found->second.unitsSinceMark = 0;
}

Meter::Totals Meter::totals(const Device& device, Instant from) const
{
    Totals sum;
    const auto size = static_cast<std::int64_t>(device.ring.size());
    for (std::int64_t number = device.lastBucket; number > device.lastBucket - size && number >= 0;
         --number) {
        const double share = weight(number, m_bucket, from);
        if (share <= 0)
            break;
        const Bucket& bucket = device.ring[static_cast<std::size_t>(number % size)];
        sum.units += share * bucket.units;
        sum.messages += share * bucket.messages;
        sum.bytes += share * bucket.bytes;
    }
    return sum;
}

double Meter::priorUnits(const Device& device, double unitsInWindow, Instant now) const
{
    if (!m_policy.burst || device.windows.units.empty())
        return 0;
    const Instant from = now - m_policy.window - m_policy.burst->prior;
    const double all =
        unitsAfter(device.windows.units, device.windows.last, m_bucket * bucketsPerWindow, from);
    return std::max(0.0, all - unitsInWindow);
}

std::vector<TopicCost> Meter::dearestTopics(const Device& device, Instant now) const
{
    std::vector<TopicCost> costs;
    for (const Topic& topic : device.topics) {
        const double units = unitsAfter(topic.sixths.units, topic.sixths.last,
                                        m_bucket * bucketsPerTopicSlot, now - m_policy.window);
        if (units > 0)
            costs.push_back({topic.name, units});
    }
    std::sort(costs.begin(), costs.end(), [](const TopicCost& a, const TopicCost& b) {
        return a.units != b.units ? a.units > b.units : a.topic < b.topic;
    });
    if (costs.size() > topicsShown)
        costs.resize(topicsShown);
    return costs;
}

double Meter::line(double limit, double priorRate) const
{
    if (!m_policy.burst)
        return limit;
    const bool quiet = priorRate < m_policy.burst->quietShare * limit;
    return limit * (quiet ? m_policy.burst->quietMultiple : m_policy.burst->multiple);
}

double Meter::perHour(double units, Duration stretch) const
{
    return units * std::chrono::duration<double>(std::chrono::hours(1)).count() /
           std::chrono::duration<double>(stretch).count();
}

DeviceMeasure Meter::measureDevice(const std::string& name, Device& device, Instant now,
                                   double& poolPrior) const
{
    DeviceMeasure measure;
    measure.device = name;
    measure.connected = device.connected;
    const Totals sum = totals(device, now - m_policy.window);
    measure.units = sum.units;
    measure.messages = sum.messages;
    measure.bytes = sum.bytes;
    measure.rate = perHour(sum.units, m_policy.window);
    measure.limit = m_policy.limitPerDevice;
    measure.allowed = measure.limit;
    if (m_policy.burst) {
        const double prior = priorUnits(device, sum.units, now);
        poolPrior += prior;
        measure.allowed = line(measure.limit, perHour(prior, m_policy.burst->prior));
    }
    measure.unitsSinceAction =
        device.markedFrom ? std::min(sum.units, device.unitsSinceMark) : sum.units;
    measure.topics = dearestTopics(device, now);
    return measure;
}

Measurement Meter::measure(Instant now)
{
    Measurement pool;
    pool.at = now;
    pool.window = m_policy.window;
    pool.unitBytes = m_policy.unitBytes;
    pool.connected = m_connected;

    double prior = 0;
    for (auto it = m_devices.begin(); it != m_devices.end();) {
        Device& device = deviceFor(it->first, bucketAt(now));
        const double before = prior;
        DeviceMeasure measure = measureDevice(it->first, device, now, prior);
        const bool quiet = measure.units <= 0 && prior <= before;
        if (quiet && !device.connected) {
            it = m_devices.erase(it);
            continue;
        }
        ++it;
        if (measure.units > 0 || measure.connected) {
            pool.messages += measure.messages;
            pool.units += measure.units;
            pool.devices.push_back(std::move(measure));
        }
    }

    pool.devicesInPool = static_cast<int>(pool.devices.size());
    pool.rate = perHour(pool.units, m_policy.window);
    pool.limit = m_policy.limitPerDevice * pool.devicesInPool;
    pool.allowed = pool.limit;
    if (m_policy.burst)
        pool.allowed = line(pool.limit, perHour(prior, m_policy.burst->prior));
    pool.share = pool.limit > 0 ? pool.rate / pool.limit : 0;
    pool.over = pool.rate > pool.allowed * (1 + tolerance);

    for (DeviceMeasure& device : pool.devices) {
        device.shareOfPool = pool.units > 0 ? device.units / pool.units : 0;
        if (device.rate > device.allowed * (1 + tolerance))
            device.finding = pool.over ? Finding::Excess : Finding::OverOwnLimit;
    }
    std::sort(pool.devices.begin(), pool.devices.end(),
              [](const DeviceMeasure& a, const DeviceMeasure& b) {
                  return a.units != b.units ? a.units > b.units : a.device < b.device;
              });
    pool.forecast = forecast(pool);
    return pool;
}

Forecast Meter::forecast(const Measurement& pool) const
{
    Forecast forecast;
    for (const DeviceMeasure& device : pool.devices)
        if (device.messages > 0)
            forecast.unitsPerMessage =
                std::max(forecast.unitsPerMessage, device.units / device.messages);

    const double hours = std::chrono::duration<double, std::ratio<3600>>(m_policy.window).count();
    const double multiple = m_policy.burst ? m_policy.burst->multiple : 1;
    const double unitsAllowed = m_policy.limitPerDevice * multiple * hours;
    const double messagesAllowed =
        std::floor(unitsAllowed * (1 + tolerance) / forecast.unitsPerMessage);
    if (messagesAllowed >= 1) {
        const auto window = static_cast<double>(m_policy.window.count());
        forecast.safeInterval = Duration(std::llround(window / messagesAllowed * 13 / 12));
    }

    const bool bitesNow =
        std::any_of(pool.devices.begin(), pool.devices.end(),
                    [](const DeviceMeasure& device) { return device.finding == Finding::Excess; });
    if (bitesNow) {
        forecast.bitesIn = Duration::zero();
        return forecast;
    }
    // What the coming measurements will find: what is still in their window, and as much again as
    // the last interval brought.
    const Duration furthest = m_policy.window + m_policy.interval;
    for (Duration ahead = m_policy.interval; ahead <= furthest; ahead += m_policy.interval) {
        double units = 0;
        bool deviceOver = false;
        for (const DeviceMeasure& measure : pool.devices) {
            const Device& device = m_devices.find(measure.device)->second;
            const double recent = totals(device, pool.at - m_policy.interval).units;
            const Duration fresh = std::min(ahead, m_policy.window);
            const double coming = recent * static_cast<double>(fresh.count()) /
                                  static_cast<double>(m_policy.interval.count());
            const double left = totals(device, pool.at + ahead - m_policy.window).units;
            const double expected = coming + (ahead < m_policy.window ? left : 0);
            units += expected;
            deviceOver = deviceOver ||
                         perHour(expected, m_policy.window) > measure.allowed * (1 + tolerance);
        }
        if (deviceOver && perHour(units, m_policy.window) > pool.allowed * (1 + tolerance)) {
            forecast.bitesIn = ahead;
            return forecast;
        }
    }
    return forecast;
}

} // namespace ferrule::traffic
