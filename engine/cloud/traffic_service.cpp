// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/traffic_service.h"

#include "base/phrase_mark.h"
#include "cloud/device_topic.h"
#include "cloud/throttle_notice.h"
#include "traffic/explain.h"
#include "words/error_text.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

/// How long a device stays away after a close (facts/wire.md (f)).
constexpr auto closedFor = std::chrono::hours(1);

std::string_view textOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

/// The size of the PUBLISH as its sender wrote it at QoS 0 (MQTT 3.1.1 section 3.3); at QoS 1 and 2
/// it had two bytes more, which a subscriber cannot see.
std::uint64_t packetBytes(const net::MessageView& message)
{
    const qsizetype remaining = 2 + message.topic.size() + message.payload.size();
    const int lengthBytes = remaining < 128         ? 1
                            : remaining < 16'384    ? 2
                            : remaining < 2'097'152 ? 3
                                                    : 4;
    return static_cast<std::uint64_t>(1 + lengthBytes + remaining);
}

} // namespace

TrafficService::TrafficService(ManagerLink& link, Presence& presence, Enforcement& enforcement,
                               TrafficTable& table, Scheduler& scheduler, traffic::Policy policy,
                               QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_presence(presence)
    , m_enforcement(enforcement)
    , m_table(table)
    , m_scheduler(scheduler)
    , m_meter(std::move(policy))
    , m_ladder(m_meter)
    , m_interval(scheduler)
{
    connect(&m_presence, &Presence::loggedIn, this,
            [this](const QString& claimId) { m_meter.setConnected(claimId.toStdString(), true); });
    connect(&m_presence, &Presence::loggedOut, this,
            [this](const QString& claimId) { m_meter.setConnected(claimId.toStdString(), false); });
}

TrafficService::~TrafficService()
{
    m_life.end();
    stop();
}

void TrafficService::start()
{
    if (!m_routes.isEmpty())
        return;
    for (const char* filter : {"ioto/service/#", "$aws/rules/#"}) {
        m_routes.append(m_link.client().addRoute(
            filter, [this](const net::MessageView& message) { onMessage(message); }));
    }
    m_nextMeasurement = m_scheduler.now();
    scheduleMeasurement();
}

void TrafficService::stop()
{
    m_interval.stop();
    for (const net::Client::RouteId route : m_routes)
        m_link.client().removeRoute(route);
    m_routes.clear();
}

Result<void> TrafficService::setPolicy(traffic::Policy policy)
{
    if (const Result<void> sound = traffic::validate(policy); !sound)
        return sound;
    m_meter.setPolicy(std::move(policy));
    if (m_interval.isActive()) {
        m_nextMeasurement = m_scheduler.now();
        scheduleMeasurement();
    }
    return {};
}

void TrafficService::onMessage(const net::MessageView& message)
{
    const auto topic = parseDeviceTopic(message.topic);
    if (!topic)
        return;
    ++m_counted;
    m_meter.count(textOf(topic->claimId), textOf(message.topic), packetBytes(message),
                  m_scheduler.now());
}

void TrafficService::scheduleMeasurement()
{
    // From the planned time, not from now: delays must not add up.
    const Duration interval = m_meter.policy().interval;
    const Instant now = m_scheduler.now();
    m_nextMeasurement += interval;
    if (m_nextMeasurement <= now)
        m_nextMeasurement = now + interval;
    m_interval.startAt(m_nextMeasurement, [this] { measure(); });
}

void TrafficService::measure()
{
    scheduleMeasurement();
    const traffic::Measurement measurement = m_meter.measure(m_scheduler.now());
    std::vector<traffic::Decision> decisions;
    if (m_judging)
        decisions = m_ladder.judge(measurement);
    // One stamp for what is kept and what is told: the two are the same sample.
    const UtcMs now = m_scheduler.utcMs();
    if (const auto stored = m_table.add(measurement, now); !stored)
        emit failed({}, stored.error());
    emit measured(report(measurement, now));
    for (const traffic::Decision& decision : decisions) {
        const QString claimId = QString::fromStdString(decision.device);
        const EnforcementReason why = reasonOf(decision, m_meter.policy());
        Flows::launch(carryOutDecision(m_life.of(this), claimId, decision.action, why),
                      "enforcement");
    }
}

TrafficReport TrafficService::look()
{
    return report(m_meter.measure(m_scheduler.now()), m_scheduler.utcMs());
}

TrafficReport TrafficService::report(traffic::Measurement measurement, UtcMs now) const
{
    TrafficReport report;
    report.utcMs = now;
    for (const traffic::DeviceMeasure& device : measurement.devices) {
        report.standings.insert(QString::fromStdString(device.device),
                                m_ladder.standing(device.device, measurement.at));
    }
    report.explanation = shownText(traffic::explain(measurement));
    report.forecast = QString::fromStdString(traffic::explain(measurement.forecast));
    report.measurement = std::move(measurement);
    return report;
}

Task<Result<void>> TrafficService::act(QString claimId, traffic::Action action, QString by)
{
    static_cast<void>(m_ladder.act(claimId.toStdString(), action, m_scheduler.now()));
    const EnforcementReason why(QString::fromLatin1(markPhrase("base", "by hand")));
    return carryOut(m_life.of(this), std::move(claimId), action, std::move(by), why);
}

Task<Result<void>> TrafficService::carryOut(Lifeline<TrafficService> self, QString claimId,
                                            traffic::Action action, QString by,
                                            EnforcementReason why)
{
    Result<void> outcome;
    switch (action) {
    case traffic::Action::None:
        break;
    case traffic::Action::Throttle:
        outcome = co_await self->m_enforcement.throttle(claimId, by, why);
        break;
    case traffic::Action::Close:
        outcome = co_await self->m_enforcement.close(claimId, by, why);
        break;
    case traffic::Action::Release:
        outcome = co_await self->m_enforcement.release(claimId, by, why);
        if (self && outcome)
            self->m_meter.forget(claimId.toStdString());
        break;
    }
    // What did not reach the device must not count against it, and must be tried again.
    if (self && !outcome)
        self->m_ladder.reset(claimId.toStdString());
    co_return outcome;
}

Task<void> TrafficService::carryOutDecision(Lifeline<TrafficService> self, QString claimId,
                                            traffic::Action action, EnforcementReason why)
{
    const QString by = QString::fromLatin1(markPhrase("base", "policy"));
    const Result<void> done = co_await carryOut(self, claimId, action, by, why);
    if (self && !done)
        emit self->failed(claimId, done.error());
}

Duration TrafficService::memory() const
{
    return closedFor + m_meter.policy().escalation.coolDown;
}

void TrafficService::recall(const QList<AuditEntry>& entries)
{
    using std::chrono::milliseconds;
    const Instant now = m_scheduler.now();
    const UtcMs utcNow = m_scheduler.utcMs();
    for (const AuditEntry& entry : entries) {
        // An entry from the future is one from before the clock was set back: it counts as new.
        const Duration age = milliseconds(std::max<UtcMs>(utcNow - entry.utcMs, 0));
        const std::string device = entry.claimId.toStdString();
        if (entry.action == name(EnforcementAction::Throttle)) {
            if (age < m_meter.policy().escalation.coolDown)
                static_cast<void>(m_ladder.act(device, traffic::Action::Throttle, now - age));
        } else if (entry.action == name(EnforcementAction::Close)) {
            if (age < memory())
                static_cast<void>(m_ladder.act(device, traffic::Action::Close, now - age));
        } else if (entry.action == "claim"_L1 || entry.action == "release"_L1 ||
                   entry.action == name(EnforcementAction::Reclaim)) {
            m_ladder.reset(device);
        }
    }
}

void TrafficService::observe(const QString& claimId, traffic::Action action)
{
    static_cast<void>(m_ladder.act(claimId.toStdString(), action, m_scheduler.now()));
}

void TrafficService::startOver(const QString& claimId)
{
    m_ladder.reset(claimId.toStdString());
}

} // namespace ferrule::cloud
