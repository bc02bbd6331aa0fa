// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/paced_sender.h"

#include "words/phrase.h"

namespace ferrule::agent {

namespace {

Error offline(std::string what)
{
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = std::move(what);
    error.measured = phrase("agent", "no connection to the device cloud");
    error.remedy = phrase("agent", "Wait until the device is connected.");
    return error;
}

/// What an item that is not there counts as.
Result<store::Value> zero(store::Type type)
{
    switch (type) {
    case store::Type::Number:
        return store::Value::number(0);
    case store::Type::Boolean:
        return store::Value::boolean(false);
    case store::Type::Json:
        return store::Value::parse(type, "null");
    case store::Type::String:
        break;
    }
    return store::Value();
}

} // namespace

PacedSender::PacedSender(Scheduler& scheduler, const AgentConfig& config,
                         const std::unique_ptr<CloudSession>& session)
    : m_scheduler(scheduler)
    , m_config(config)
    , m_session(session)
    , m_flows(scheduler)
{
}

Task<Result<void>> PacedSender::waitTurn(PacedSender* self, Life::Pointer life)
{
    const Instant now = self->m_scheduler.now();
    const Instant turn = self->m_config.obeysThrottle ? self->m_governor.reserve(now) : now;
    if (turn <= now)
        co_return Result<void>();
    Task<Result<void>> nap = self->m_flows.sleep(turn - now);
    const Result<void> slept = co_await nap;
    if (life->over)
        co_return cancelled(phrase("agent", "The agent was stopped"));
    co_return slept;
}

Task<Result<void>> PacedSender::send(PacedSender* self, Life::Pointer life, QByteArray topic,
                                     QByteArray payload, net::Wait wait)
{
    if (!self->m_session)
        co_return offline(phrase("agent", "The message was not sent"));
    Task<Result<void>> turn = waitTurn(self, life);
    const Result<void> reached = co_await turn;
    if (!reached)
        co_return reached;
    if (!self->m_session)
        co_return offline(phrase("agent", "The message was not sent"));
    Task<Result<void>> sending = self->m_session->publish(topic, payload, wait);
    const Result<void> result = co_await sending;
    if (!life->over && result)
        ++self->m_sent;
    co_return result;
}

Task<Result<store::Value>> PacedSender::ask(PacedSender* self, Life::Pointer life,
                                            QByteArray service, QByteArray payload,
                                            store::Type type)
{
    if (!self->m_session || !self->m_session->isConnected())
        co_return offline(phrase("agent", "The item was not read"));
    Task<Result<void>> turn = waitTurn(self, life);
    const Result<void> reached = co_await turn;
    if (!reached)
        co_return reached.error();
    if (!self->m_session || !self->m_session->isConnected())
        co_return offline(phrase("agent", "The item was not read"));
    Task<Result<QByteArray>> request = self->m_session->request(service, payload);
    const Result<QByteArray> reply = co_await request;
    if (!reply)
        co_return reply.error();
    if (!life->over)
        ++self->m_sent;
    if (reply->isEmpty())
        co_return zero(type);
    Result<store::Value> value = store::Value::parse(type, reply->toStdString());
    if (value)
        co_return value;
    Error error = value.error();
    error.kind = ErrorKind::Protocol;
    error.what = phrase("agent", "The cloud answered a value of another type");
    co_return error;
}

void PacedSender::cancelWaiting()
{
    m_flows.cancelSleeps();
}

void PacedSender::throttle()
{
    m_governor.throttle(m_scheduler.now());
}

void PacedSender::forgetThrottle()
{
    m_governor.reset();
}

Duration PacedSender::sendDelay() const
{
    return m_config.obeysThrottle ? m_governor.delayFor(m_scheduler.now()) : Duration::zero();
}

Duration PacedSender::throttleDelay() const
{
    return m_config.obeysThrottle ? m_governor.delay(m_scheduler.now()) : Duration::zero();
}

} // namespace ferrule::agent
