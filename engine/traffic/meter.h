// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traffic/policy.h"

#include <cstddef>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ferrule::traffic {

struct TopicCost
{
    std::string topic; ///< Meter::otherTopics for what did not fit the table
    double units = 0;  ///< in the window
};

enum class Finding {
    WithinLimit,
    OverOwnLimit, ///< over the device's own line, while the pool is within its own
    Excess,       ///< over its own line while the pool is over its own: to be throttled
};

/// One device over the last window. Rates are units an hour.
struct DeviceMeasure
{
    std::string device;
    bool connected = false;
    double messages = 0; ///< in the window; the oldest 1/60 of it is counted in proportion
    double units = 0;
    double bytes = 0;
    double rate = 0;
    double limit = 0;            ///< the policy's limit
    double allowed = 0;          ///< the line that is judged by: the limit, or its burst multiple
    double shareOfPool = 0;      ///< of all units in the window, 0 to 1
    double unitsSinceAction = 0; ///< in the window, and after the last Meter::mark()
    Finding finding = Finding::WithinLimit;
    std::vector<TopicCost> topics; ///< the most expensive first, five at most
};

/// What will happen if everybody goes on as in the last `interval`.
struct Forecast
{
    /// Until a measurement finds the pool over its line with a device over its own; 0 = now,
    /// absent = not at this rate.
    std::optional<Duration> bitesIn;
    /// One message every so often keeps a device below its line in every window, with a twelfth to
    /// spare for jitter. Absent where the line is below one message a window.
    std::optional<Duration> safeInterval;
    double unitsPerMessage = 1; ///< measured in the window, what safeInterval was worked out with
};

/// The pool over the last window. Rates are units an hour.
struct Measurement
{
    Instant at{};
    Duration window{0};
    std::uint32_t unitBytes = 1024;
    int devicesInPool = 0; ///< connected, or with traffic in the window
    int connected = 0;
    double messages = 0;
    double units = 0;
    double rate = 0;
    double limit = 0;   ///< limit of a device × devicesInPool
    double allowed = 0; ///< the line that is judged by: the limit, or its burst multiple
    double share = 0;   ///< rate / limit; 1 = at the limit, 0 for an empty pool
    bool over = false;  ///< rate > allowed
    std::vector<DeviceMeasure> devices; ///< the greatest share first
    Forecast forecast;
};

/// Counts what devices publish and judges it against a policy. Time comes in with each call and
/// must not run backwards. A packet costs one hash look-up; memory is bounded for each device (a
/// ring of 60 buckets a window, 16 topics), and a device that is gone and quiet is forgotten.
class Meter
{
public:
    static constexpr int bucketsPerWindow = 60;
    static constexpr std::size_t topicsPerDevice = 16;
    static constexpr std::size_t topicsShown = 5;
    static constexpr std::string_view otherTopics = "(other topics)";

    explicit Meter(Policy policy = {});

    const Policy& policy() const { return m_policy; }

    /// Measures by other rules from now on. What was counted is kept where window, unit and burst
    /// stretch stay the same, and is forgotten otherwise.
    void setPolicy(Policy policy);

    /// One PUBLISH of `packetBytes` (the whole packet) that `device` sent.
    void count(std::string_view device, std::string_view topic, std::uint64_t packetBytes,
               Instant now);

    void setConnected(std::string_view device, bool connected);
    int connected() const { return m_connected; }

    /// Drops a device with everything that it sent, for one that was released or removed.
    void forget(std::string_view device);

    /// From `from` on, unitsSinceAction counts anew for this device.
    void mark(std::string_view device, Instant from);

    Measurement measure(Instant now);

private:
    struct Bucket
    {
        std::uint32_t units = 0;
        std::uint32_t messages = 0;
        std::uint32_t bytes = 0; ///< stays at its maximum once there
    };
    /// A ring of counts over equal stretches of time; the newest one is still being filled.
    struct Slots
    {
        std::vector<std::uint32_t> units;
        std::int64_t last = 0; ///< number of the newest stretch
    };
    struct Topic
    {
        std::string name;
        Slots sixths; ///< of the window
    };
    struct Device
    {
        bool connected = false;
        std::int64_t lastBucket = 0; ///< number of the newest bucket in the ring
        std::vector<Bucket> ring;
        Slots windows; ///< whole windows, back to the start of the burst rule's stretch
        std::vector<Topic> topics;
        std::optional<Instant> markedFrom;
        double unitsSinceMark = 0;
    };
    struct Totals
    {
        double units = 0;
        double messages = 0;
        double bytes = 0;
    };
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept
        {
            return std::hash<std::string_view>()(text);
        }
    };

    Device& deviceFor(std::string_view name, std::int64_t bucket);
    std::int64_t bucketAt(Instant instant) const;
    void countTopic(Device& device, std::string_view name, std::uint32_t units,
                    std::int64_t bucket) const;
    Totals totals(const Device& device, Instant from) const;
    double priorUnits(const Device& device, double unitsInWindow, Instant now) const;
    std::vector<TopicCost> dearestTopics(const Device& device, Instant now) const;
    double line(double limit, double priorRate) const;
    double perHour(double units, Duration stretch) const;
    DeviceMeasure measureDevice(const std::string& name, Device& device, Instant now,
                                double& poolPrior) const;
    Forecast forecast(const Measurement& pool) const;

    Policy m_policy;
    Duration m_bucket{};
    std::size_t m_windowsKept = 0;
    int m_connected = 0;
    std::unordered_map<std::string, Device, Hash, std::equal_to<>> m_devices;
};

} // namespace ferrule::traffic
