// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/telemetry_loop.h"

#include "flow/life.h"

#include <algorithm>
#include <cmath>

namespace ferrule::bench {

class TelemetryLoop::Private
{
public:
    Private(TelemetryLoop* loop, Scheduler& theScheduler, agent::Agent& theAgent)
        : q(loop)
        , scheduler(theScheduler)
        , agent(theAgent)
        , timer(theScheduler)
    {
    }

    static Task<void> sendFlow(Private* self, Life::Pointer life);
    Duration interval() const;
    void followStore(const QString& key, const store::Value& value, bool removed);
    void update();
    void sendOrWait();
    store::Value nextValue();

    TelemetryLoop* const q;
    Scheduler& scheduler;
    agent::Agent& agent;
    Telemetry telemetry;
    std::optional<Duration> fromStore;
    bool followsStore = true;
    bool paused = false;
    bool oneAsked = false;
    bool sending = false;
    quint64 sent = 0;
    quint64 failed = 0;
    std::optional<Instant> lastStart; ///< when the last message was handed to the agent
    std::optional<Instant> lastSent;  ///< when it left
    Duration lastGap{0};
    Duration announced = telemetry.interval;
    Timer timer;
    Life life;
};

TelemetryLoop::TelemetryLoop(Scheduler& scheduler, agent::Agent& agent, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, scheduler, agent))
{
    connect(&agent, &agent::Agent::stateChanged, this, [this](agent::State) { d->update(); });
    connect(&agent, &agent::Agent::storeChanged, this,
            [this](const QString& key, const store::Value& value, bool removed) {
                d->followStore(key, value, removed);
            });
    d->update();
}

TelemetryLoop::~TelemetryLoop()
{
    d->life.end();
}

void TelemetryLoop::setTelemetry(const Telemetry& telemetry)
{
    d->telemetry = telemetry;
    d->update();
}

const Telemetry& TelemetryLoop::telemetry() const
{
    return d->telemetry;
}

void TelemetryLoop::setFollowsStore(bool on)
{
    d->followsStore = on;
    d->update();
}

Duration TelemetryLoop::interval() const
{
    return d->interval();
}

void TelemetryLoop::setPaused(bool paused)
{
    d->paused = paused;
    d->update();
}

bool TelemetryLoop::isPaused() const
{
    return d->paused;
}

void TelemetryLoop::sendOne()
{
    d->oneAsked = true;
    d->update();
}

quint64 TelemetryLoop::sent() const
{
    return d->sent;
}

quint64 TelemetryLoop::failed() const
{
    return d->failed;
}

Duration TelemetryLoop::lastGap() const
{
    return d->lastGap;
}

Duration TelemetryLoop::Private::interval() const
{
    return followsStore && fromStore ? *fromStore : telemetry.interval;
}

void TelemetryLoop::Private::followStore(const QString& key, const store::Value& value,
                                         bool removed)
{
    if (key != QLatin1StringView(intervalKey))
        return;
    const std::optional<double> seconds = value.asNumber();
    if (removed)
        fromStore.reset();
    else if (seconds && *seconds >= 0)
        fromStore = Duration(std::llround(std::min(*seconds, 86400.0) * 1e9));
    update();
}

void TelemetryLoop::Private::update()
{
    const Life::Pointer alive = life.token();
    if (std::exchange(announced, interval()) != interval()) {
        using namespace std::chrono;
        emit q->intervalChanged(duration_cast<milliseconds>(interval()).count());
    }
    if (!alive->over)
        sendOrWait();
}

void TelemetryLoop::Private::sendOrWait()
{
    if (sending)
        return;
    timer.stop();
    if (agent.state() != agent::State::Connected)
        return;
    if (!oneAsked && (paused || interval() <= Duration::zero()))
        return;
    const Instant due = lastStart && !oneAsked ? *lastStart + interval() : scheduler.now();
    // Through the timer even when it is due, so that nothing is sent from within a setter.
    timer.startAt(std::max(due, scheduler.now()), [this] {
        if (agent.state() == agent::State::Connected)
            Flows::launch(sendFlow(this, life.token()), "telemetry");
    });
}

Task<void> TelemetryLoop::Private::sendFlow(Private* self, Life::Pointer life)
{
    self->sending = true;
    self->oneAsked = false;
    self->lastStart = self->scheduler.now();
    const QString key = QString::fromLatin1(telemetryKey);
    const store::Value value = self->nextValue();
    Task<Result<void>> setting = self->agent.set(key, value, net::Wait::Sent);
    const Result<void> result = co_await setting;
    if (life->over)
        co_return;
    self->sending = false;
    if (result) {
        const Instant now = self->scheduler.now();
        if (self->lastSent)
            self->lastGap = now - *self->lastSent;
        self->lastSent = now;
        ++self->sent;
        emit self->q->messageSent(self->sent);
    } else {
        ++self->failed;
    }
    if (!life->over)
        self->sendOrWait();
}

store::Value TelemetryLoop::Private::nextValue()
{
    const quint64 counter = sent + failed + 1;
    // A slow swing about room temperature, so that a plot shows something that is easy to check.
    const double celsius = 21 + 2 * std::sin(static_cast<double>(counter) / 10);
    std::string text = "{\"count\":" + std::to_string(counter) + ",\"celsius\":" +
                       store::Value::number(std::round(celsius * 100) / 100).text();
    constexpr std::string_view padding = ",\"padding\":\"\"";
    const auto wanted = static_cast<std::size_t>(std::max(0, telemetry.payloadBytes));
    if (text.size() + padding.size() + 1 <= wanted) {
        const std::size_t filler = wanted - text.size() - padding.size() - 1;
        text += padding.substr(0, padding.size() - 1);
        text.append(filler, 'x');
        text += '"';
    }
    text += '}';
    return store::Value::parse(store::Type::Json, text).valueOr(store::Value());
}

} // namespace ferrule::bench
