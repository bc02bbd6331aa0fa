// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/agent.h"

namespace ferrule::bench {

/// How a device application sends.
struct Telemetry
{
    Duration interval = std::chrono::seconds(60); ///< 0 = silence
    int payloadBytes = 64; ///< of the value; a shorter one than the counter needs is the counter's
};

/// A device's application: sets the Store item `telemetry` (a counter, a temperature, padding) when
/// the agent is connected and at an interval from then on, one message at a time, so that a
/// throttle slows it down.
///
/// The interval follows the Store item `telemetry.interval` (seconds, a number; 0 = silence) as the
/// cloud pushes it, at each connect and at each edit; without that item, or while setFollowsStore()
/// is off, it is that of setTelemetry().
class TelemetryLoop : public QObject
{
    Q_OBJECT
public:
    static constexpr char intervalKey[] = "telemetry.interval";
    static constexpr char telemetryKey[] = "telemetry";

    /// Both must outlive the loop. It starts by itself when the agent is connected.
    TelemetryLoop(Scheduler& scheduler, agent::Agent& agent, QObject* parent = nullptr);
    ~TelemetryLoop() override;

    void setTelemetry(const Telemetry& telemetry);
    const Telemetry& telemetry() const;

    /// Off where somebody else gives the pace; on by default.
    void setFollowsStore(bool on);

    /// The interval in force; 0 = silence.
    Duration interval() const;

    void setPaused(bool paused);
    bool isPaused() const;

    /// Sends one message as soon as the agent is connected, paused or not.
    void sendOne();

    quint64 sent() const;   ///< handed to the broker's connection
    quint64 failed() const; ///< ended with an error
    /// Time between the last two messages; 0 before the second.
    Duration lastGap() const;

signals:
    void messageSent(quint64 counter);
    void intervalChanged(qint64 intervalMs);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ferrule::bench
