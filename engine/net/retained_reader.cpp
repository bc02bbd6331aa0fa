// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retained_reader.h"

#include "words/phrase.h"

#include <algorithm>

namespace ferrule::net {

RetainedReader::RetainedReader(Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_client(scheduler)
    , m_quiet(scheduler)
    , m_deadline(scheduler)
{
    m_client.setHandler([this](const MessageView& message) { take(message); });
}

RetainedReader::~RetainedReader()
{
    m_life.end();
}

void RetainedReader::start(const ClientOptions& options, const QByteArray& filter, qsizetype most)
{
    m_filter = filter;
    m_most = most;
    ClientOptions own = options;
    own.autoReconnect = false;
    own.cleanSession = true;
    m_deadline.startAfter(longest, [this] {
        m_set.complete = false;
        if (!m_set.messages.isEmpty())
            return finish(m_set);
        Error error;
        error.kind = ErrorKind::Timeout;
        error.what = phrase("net", "The retained messages could not be read in time.");
        error.expected = phrase("net", "an answer within 15 s");
        finish(error);
    });
    Flows::launch(connectFlow(m_life.of(this), own), "retained messages");
}

Task<void> RetainedReader::connectFlow(Lifeline<RetainedReader> self, ClientOptions options)
{
    Task<Result<Connected>> attempt = self->m_client.connectToBroker(options);
    const Result<Connected> report = co_await attempt;
    if (!self)
        co_return;
    if (report)
        self->subscribe();
    else
        self->finish(report.error());
}

void RetainedReader::subscribe()
{
    connect(&m_client, &Client::disconnected, this,
            [this](const Disconnected& report) { finish(report.error); });
    // At QoS 2, so that each comes with the QoS that it is kept with (section 3.8.4).
    const Result<void> posted =
        m_client.postSubscribe({{m_filter, Qos::ExactlyOnce}}, [this](const Result<Grant>& grant) {
            if (!grant)
                return finish(grant.error());
            if (!grant->codes.contains(128))
                return waitForQuiet();
            Error error;
            error.kind = ErrorKind::Refused;
            error.what = phrase("net", "The broker refused the subscription to %1.").arg(m_filter);
            error.measured = "SUBACK 128";
            error.cause = phrase("net", "Its access rules do not allow it.");
            error.peerCode = 128;
            finish(error);
        });
    if (!posted)
        finish(posted.error());
}

void RetainedReader::take(const MessageView& message)
{
    if (m_over || !message.retain)
        return;
    if (m_set.messages.size() >= m_most) {
        m_set.complete = false;
        return finish(m_set);
    }
    m_set.messages.append(
        {message.topic.toByteArray(), message.payload.toByteArray(), message.qos});
    if (m_quiet.isActive())
        waitForQuiet();
}

void RetainedReader::waitForQuiet()
{
    if (!m_over)
        m_quiet.startAfter(quiet, [this] { finish(m_set); });
}

void RetainedReader::finish(Result<RetainedSet> outcome)
{
    if (std::exchange(m_over, true))
        return;
    m_quiet.stop();
    m_deadline.stop();
    if (outcome)
        std::sort(outcome->messages.begin(), outcome->messages.end(),
                  [](const auto& left, const auto& right) { return left.topic < right.topic; });
    Flows::launch(leaveFlow(m_life.of(this), std::move(outcome)), "leave after retained messages");
}

Task<void> RetainedReader::leaveFlow(Lifeline<RetainedReader> self, Result<RetainedSet> outcome)
{
    // Without DISCONNECT and TLS's own farewell the broker would take it for a failure.
    co_await self->m_client.disconnectFromBroker();
    if (self)
        emit self->finished(outcome);
}

} // namespace ferrule::net
