// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client_private.h"
#include "net/failure.h"
#include "net/views.h"

namespace ferrule::net {

namespace {

mqtt::Message toMessage(const StoredMessage& stored)
{
    mqtt::Message message;
    message.topic = toBytes(stored.topic);
    message.payload = toBytes(stored.payload);
    message.qos = static_cast<mqtt::Qos>(stored.qos);
    message.retain = stored.retain;
    return message;
}

} // namespace

void Client::Private::setOutbox(OutboxStore* store)
{
    Outcomes outcomes;
    recordAccepted(outcomes);
    (void)recordSteps().hasValue(); // what is not recorded is sent again
    m_outbox = store;
    for (const auto& outcome : outcomes)
        outcome();
}

bool Client::Private::stores(mqtt::Qos qos, Keep keep) const
{
    if (!m_outbox || qos == mqtt::Qos::AtMostOnce)
        return false;
    return keep == Keep::Stored || qos == mqtt::Qos::ExactlyOnce;
}

Result<void> Client::Private::restoreSession()
{
    const Result<StoredSession> stored = m_outbox->load(m_options.clientId);
    if (!stored)
        return stored.error();
    for (const StoredMessage& each : stored->messages) {
        m_lastToken = std::max(m_lastToken, each.sequence);
        if (each.released)
            m_session.restoreRelease(each.sequence, each.packetId);
        else if (const mqtt::Fault fault =
                     m_session.restore(toMessage(each), each.sequence, each.packetId);
                 fault != mqtt::Fault::None)
            return damagedOutbox(fault);
    }
    for (const quint16 packetId : stored->received)
        m_session.restoreReceived(packetId);
    return {};
}

void Client::Private::accept(const mqtt::Message& message, quint64 token, bool isStored, Wait wait,
                             PublishDone done)
{
    Accepted accepted;
    accepted.message.sequence = token;
    accepted.message.topic = toView(message.topic).toByteArray();
    accepted.message.payload = toView(message.payload).toByteArray();
    accepted.message.qos = static_cast<Qos>(message.qos);
    accepted.message.retain = message.retain;
    accepted.isStored = isStored;
    accepted.wait = wait;
    accepted.done = std::move(done);
    m_acceptedBytes += message.payload.size();
    m_accepted.push_back(std::move(accepted));
    scheduleFlush();
}

void Client::Private::recordAccepted(Outcomes& outcomes)
{
    if (m_accepted.empty())
        return;
    std::vector<Accepted> accepted = std::exchange(m_accepted, {});
    m_acceptedBytes = 0;

    std::vector<StoredMessage> messages;
    for (const Accepted& each : accepted) {
        if (each.isStored)
            messages.push_back(each.message);
    }
    // Steps of older messages wait for their own turn: where those cannot be recorded either, the
    // connection ends; where they can, only the new messages are refused.
    const Result<void> recorded =
        messages.empty() ? Result<void>() : m_outbox->record(m_options.clientId, {}, messages);

    for (Accepted& each : accepted) {
        const bool refused = each.isStored && !recorded;
        if (refused) {
            ++statistics.messagesDropped;
        } else {
            const mqtt::Fault fault =
                m_session.publish(toMessage(each.message), each.message.sequence);
            Q_ASSERT(fault == mqtt::Fault::None);
            Q_UNUSED(fault)
        }
        if (!each.done)
            continue;
        if (refused)
            outcomes.push_back(
                [done = std::move(each.done), error = recorded.error()] { done(error); });
        else if (each.wait != Wait::None)
            m_publishes.emplace(each.message.sequence,
                                Publish{std::move(each.done), each.wait == Wait::Sent});
        else if (each.isStored)
            outcomes.push_back([done = std::move(each.done)] { done(Receipt{}); });
    }
}

Result<void> Client::Private::recordSteps()
{
    noteSent();
    const mqtt::Records<mqtt::Change>& changes = m_session.changes();
    if (m_outbox && !changes.empty()) {
        const Result<void> recorded =
            m_outbox->record(m_options.clientId, {changes.begin(), changes.size()}, {});
        if (!recorded)
            return recorded;
    }
    m_session.clearChanges();
    m_noted = 0;
    return {};
}

} // namespace ferrule::net
