// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/explain.h"

#include "base/phrase_mark.h"

#include <array>
#include <charconv>
#include <cmath>

namespace ferrule::traffic {

namespace {

/// At most one decimal, none where it would be a zero.
std::string number(double value)
{
    std::array<char, 64> buffer{};
    const double rounded = std::round(value * 10) / 10;
    const bool whole = rounded == std::floor(rounded);
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded,
                                   std::chars_format::fixed, whole ? 0 : 1);
    return {buffer.data(), end.ptr};
}

std::string words(Duration duration)
{
    const double seconds = std::chrono::duration<double>(duration).count();
    if (seconds >= 5400)
        return number(seconds / 3600) + " h";
    if (seconds >= 600)
        return number(seconds / 60) + " min";
    return number(seconds) + " s";
}

std::string lastStretch(Duration window)
{
    return window == std::chrono::minutes(1) ? std::string("in the last minute")
                                             : "in the last " + words(window);
}

std::string counted(int count, const char* noun)
{
    return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

std::string messages(double units)
{
    return number(units) + (number(units) == "1" ? " message" : " messages");
}

/// The same with the size that one is counted at.
std::string messages(double units, std::uint32_t unitBytes)
{
    const std::string size = unitBytes % 1024 == 0 ? std::to_string(unitBytes / 1024) + " KB"
                                                   : std::to_string(unitBytes) + " bytes";
    return messages(units) + " (" + size + ")";
}

double inWindow(double perHour, Duration window)
{
    return perHour * std::chrono::duration<double, std::ratio<3600>>(window).count();
}

} // namespace

std::string explain(const Measurement& pool)
{
    if (pool.devicesInPool == 0)
        return markPhrase("base", "No device is connected and nothing was sent.");
    std::string text = std::to_string(pool.devicesInPool) +
                       (pool.devicesInPool == 1 ? " device sent " : " devices sent ") +
                       messages(pool.units, pool.unitBytes) + " " + lastStretch(pool.window) +
                       ", " + number(pool.share * 100) + " % of the limit of " +
                       number(inWindow(pool.limit, pool.window));
    if (pool.allowed > pool.limit)
        text += " (burst line " + number(inWindow(pool.allowed, pool.window)) + ")";
    return text + ".";
}

std::string explain(const Forecast& forecast)
{
    if (!forecast.bitesIn)
        return {};
    std::string text;
    if (*forecast.bitesIn == Duration::zero())
        text = "The pool is over its line and devices are throttled now";
    else
        text = "At this rate the pool is throttled in " + words(*forecast.bitesIn);
    if (forecast.safeInterval) {
        using namespace std::chrono;
        // Rounded up to what a person would type in, so that it stays safe.
        const Duration unit = *forecast.safeInterval >= seconds(10) ? Duration(seconds(1))
                                                                    : Duration(milliseconds(100));
        const Duration rounded = (*forecast.safeInterval + unit - Duration(1)) / unit * unit;
        return text + "; one message every " + words(rounded) + " would be safe.";
    }
    return text + "; under this limit even one message a window is too many for a device.";
}

std::string explain(const Decision& decision, const Policy& policy)
{
    const Standing& standing = decision.standing;
    const bool byHand = decision.unitsSinceAction <= 0;
    std::string text = "By hand: ";
    if (!byHand)
        text = "Sent " + messages(decision.unitsSinceAction, policy.unitBytes) + " " +
               (standing.throttles + standing.closes > 1 ? "since it was last told, " : "") +
               lastStretch(policy.window) + ", " + number(decision.unitsAllowed) +
               " allowed, while the pool was over its limit: ";
    const std::string warnings = counted(standing.throttles, "throttle") + " and " +
                                 counted(standing.closes, "close") + " did not help.";
    switch (decision.action) {
    case Action::None:
        return text + "nothing done.";
    case Action::Throttle:
        return text + "throttle " + std::to_string(standing.throttles) + " of " +
               std::to_string(policy.escalation.throttlesBeforeClose) +
               ", an obedient device now waits " + words(standing.expectedDelay) +
               " before each message.";
    case Action::Close:
        return text + (byHand ? "closed."
                              : "closed, as " + counted(standing.throttles, "throttle") +
                                    " did not help.");
    case Action::Release:
        return text + (byHand ? "released." : "released, as " + warnings);
    }
    return text;
}

} // namespace ferrule::traffic
