// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"

#include "agent/agent_private.h"
#include "agent/topics.h"
#include "store/core/message.h"
#include "words/phrase.h"

#include <QJsonDocument>

#include <cmath>

namespace ferrule::agent {

namespace {

constexpr qsizetype largestMessage = 128 * 1024;

Task<Result<void>> answered(Result<void> result)
{
    co_return result;
}

Task<Result<store::Value>> refused(Error error)
{
    co_return error;
}

Error stopped()
{
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = phrase("agent", "The agent is not running");
    return error;
}

Error tooLarge(qsizetype bytes)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = phrase("agent", "The message is too large");
    error.measured = phrase("agent", "%1 bytes").arg(bytes);
    error.expected = phrase("agent", "128 KiB at most");
    return error;
}

} // namespace

const char* name(State state) noexcept
{
    switch (state) {
    case State::Stopped:
        return "stopped";
    case State::Registering:
        return "registering";
    case State::Unclaimed:
        return "unclaimed";
    case State::Provisioning:
        return "provisioning";
    case State::Connecting:
        return "connecting";
    case State::Connected:
        return "connected";
    case State::Closed:
        break;
    }
    return "closed";
}

Agent::Agent(Scheduler& scheduler, AgentConfig config, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, scheduler, std::move(config)))
{
    qRegisterMetaType<ferrule::agent::State>();
    qRegisterMetaType<ferrule::store::Value>();
}

Agent::~Agent()
{
    // Nobody is told of the end by an object that is half gone.
    blockSignals(true);
    d.reset();
}

Result<void> Agent::start()
{
    return d->start();
}

void Agent::stop()
{
    d->stop();
}

State Agent::state() const
{
    return d->state;
}

const Identity& Agent::identity() const
{
    return d->identity;
}

const AgentConfig& Agent::config() const
{
    return d->config;
}

Task<Result<void>> Agent::set(QString key, store::Value value, net::Wait wait)
{
    const std::string utf8 = key.toStdString();
    if (const Result<void> good = store::validateKey(utf8); !good)
        return answered(good);
    const QByteArray payload = QByteArray::fromStdString(store::writeSetMessage(utf8, value));
    if (payload.size() > largestMessage)
        return answered(tooLarge(payload.size()));
    if (!d->run)
        return answered(stopped());
    const QByteArray topic = topics::ruled(d->identity.claimId.toUtf8(), "store/set");
    return PacedSender::send(&d->sender, d->run->token(), topic, payload, wait);
}

Task<Result<store::Value>> Agent::get(QString key, store::Type type)
{
    const std::string utf8 = key.toStdString();
    if (const Result<void> good = store::validateKey(utf8); !good)
        return refused(good.error());
    if (!d->run)
        return refused(stopped());
    const QByteArray payload = QByteArray::fromStdString(store::writeGetMessage(utf8));
    const QByteArray service = "store/get";
    return PacedSender::ask(&d->sender, d->run->token(), service, payload, type);
}

Task<Result<double>> Agent::getMetric(QString metric, QString statistic, Duration period)
{
    if (const Result<void> good = store::validateKey(metric.toStdString()); !good)
        return detail::asNumber(refused(good.error()));
    if (!d->run)
        return detail::asNumber(refused(stopped()));
    const double seconds = std::chrono::duration<double>(period).count();
    const QJsonObject body{
        {QStringLiteral("metric"), metric},
        {QStringLiteral("dimensions"),
         QJsonObject{{QStringLiteral("Device"), QStringLiteral("${deviceId}")}}},
        {QStringLiteral("period"), seconds},
        {QStringLiteral("statistic"), statistic},
    };
    const QByteArray payload = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QByteArray service = "metric/get";
    return detail::asNumber(
        PacedSender::ask(&d->sender, d->run->token(), service, payload, store::Type::Number));
}

Task<Result<QString>> detail::asText(Task<Result<store::Value>> reading)
{
    const Result<store::Value> read = co_await reading;
    if (!read)
        co_return read.error();
    co_return QString::fromStdString(read->text());
}

Task<Result<double>> detail::asNumber(Task<Result<store::Value>> reading)
{
    const Result<store::Value> read = co_await reading;
    if (!read)
        co_return read.error();
    co_return read->asNumber().value_or(0);
}

Task<Result<bool>> detail::asBoolean(Task<Result<store::Value>> reading)
{
    const Result<store::Value> read = co_await reading;
    if (!read)
        co_return read.error();
    co_return read->asBoolean().value_or(false);
}

Task<Result<void>> Agent::publishMetric(QString metric, double value, net::Wait wait)
{
    if (const Result<void> good = store::validateKey(metric.toStdString()); !good)
        return answered(good);
    if (!std::isfinite(value)) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("agent", "The metric's value is not a finite number");
        return answered(error);
    }
    if (!d->run)
        return answered(stopped());
    const store::Value name = store::Value::string(metric.toStdString());
    // The cloud replaces ${deviceId} by who sent the message.
    const std::string payload = "{\"metric\":" + name.json() +
                                ",\"value\":" + store::Value::number(value).text() +
                                ",\"dimensions\":[{\"Device\":\"${deviceId}\"}],"
                                "\"buffer\":{\"elapsed\":0}}";
    const QByteArray topic = topics::ruled(d->identity.claimId.toUtf8(), "metric/set");
    return PacedSender::send(&d->sender, d->run->token(), topic, QByteArray::fromStdString(payload),
                             wait);
}

Duration Agent::sendDelay() const
{
    return d->sender.sendDelay();
}

Duration Agent::throttleDelay() const
{
    return d->sender.throttleDelay();
}

void Agent::setObeysThrottle(bool on)
{
    d->config.obeysThrottle = on;
}

bool Agent::obeysThrottle() const
{
    return d->config.obeysThrottle;
}

quint64 Agent::messagesSent() const
{
    return d->sender.messagesSent();
}

} // namespace ferrule::agent
