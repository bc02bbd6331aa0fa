// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/scheduler.h"
#include "net/link.h"

#include <memory>
#include <random>
#include <vector>

namespace ferrule::bench {

class Line;

/// What can be wrong with a line; see published::Fault for the words.
enum class LineFault { None, HalfOpen, Loss, SlowReader };

/// Makes links to a broker that fail as lines do in the field. The connection below is a real one,
/// so the broker sees what it would see there.
class FaultyLine
{
public:
    static constexpr Duration passesFor = std::chrono::seconds(20); ///< before it is half open
    static constexpr double lossShare = 0.2;
    static constexpr Duration resendAfter = std::chrono::milliseconds(200); ///< doubles each time
    static constexpr qint64 slowBytes = 32;                                 ///< a second

    FaultyLine(Scheduler& scheduler, net::LinkFactory makeLink, quint32 seed);
    ~FaultyLine();

    /// For links that are made from now on.
    void setFault(LineFault fault) { m_fault = fault; }
    LineFault fault() const { return m_fault; }

    std::unique_ptr<net::Link> make(const net::ClientOptions& options, net::LinkObserver& owner);

    /// The newest link passes nothing any more.
    bool isHalfOpen() const;
    quint64 resent() const { return m_resent; } ///< segments that were lost and sent again

private:
    friend class Line;

    Scheduler& m_scheduler;
    net::LinkFactory m_makeLink;
    std::mt19937 m_random;
    LineFault m_fault = LineFault::None;
    quint64 m_resent = 0;
    std::weak_ptr<Line> m_newest;
    /// Half-open connections that the device has given up and the broker has not noticed.
    std::vector<std::shared_ptr<Line>> m_orphans;
    Timer m_janitor;
};

} // namespace ferrule::bench
