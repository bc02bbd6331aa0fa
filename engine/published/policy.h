// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// The traffic rules as a user interface shows and edits them: every number of traffic/policy.h.
/// Durations are milliseconds.
namespace ferrule::published {

/// Headroom above the limit for traffic that comes in bursts.
struct BurstRule
{
    double multiple = 4;      ///< of the limit, allowed over one window
    double quietMultiple = 8; ///< the same where `priorMs` was quiet; not the smaller of the two
    double quietShare = 0.5;  ///< quiet is under this share of the limit, 0 to 1
    qint64 priorMs = 300'000; ///< the stretch before the window that is looked at, 1 to 100 windows

    bool operator==(const BurstRule&) const = default;
};

struct TrafficPolicy
{
    QString name;
    double limitPerDevice = 60; ///< messages of `unitBytes` or a started part of it, an hour
    qint64 windowMs = 60'000;
    qint64 intervalMs = 30'000;
    qint64 unitBytes = 1024;
    std::optional<BurstRule> burst; ///< absent = the limit itself is the line
    // How persistent excess climbs.
    int throttlesBeforeClose = 5;
    int closesBeforeRelease = 1;    ///< 0 = released without having been closed
    qint64 graceMs = 1000;          ///< what arrives so soon after an action is not counted
    qint64 coolDownMs = 300'000;    ///< without an excess for so long, back at the bottom
    qint64 reclaimAfterMs = 15'000; ///< a released device cannot be claimed again sooner

    bool operator==(const TrafficPolicy&) const = default;
};

/// A policy that ships with the program.
struct PolicyPreset
{
    QString plan; ///< the vendor's name of the limit, "Eval"
    TrafficPolicy policy;
};

} // namespace ferrule::published
