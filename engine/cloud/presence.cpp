// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/presence.h"

#include "words/phrase.h"

namespace ferrule::cloud {

namespace {

Task<Result<UtcMs>> answerOf(Pending<UtcMs> pending)
{
    Result<UtcMs> answer = co_await pending.answer();
    co_return answer;
}

} // namespace

Presence::Presence(Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
{
}

Presence::~Presence()
{
    std::list<Waiter> waiters;
    waiters.swap(m_waiters);
    for (Waiter& waiter : waiters)
        waiter.answer.settle(cancelled(phrase("cloud", "The cloud was stopped.")));
}

void Presence::noteLogin(const QString& claimId)
{
    const UtcMs now = m_scheduler.utcMs();
    m_online.insert(claimId, now);
    m_lastLogin.insert(claimId, now);
    std::list<Waiter> due;
    for (auto waiter = m_waiters.begin(); waiter != m_waiters.end();) {
        const auto next = std::next(waiter);
        if (waiter->claimId == claimId)
            due.splice(due.end(), m_waiters, waiter);
        waiter = next;
    }
    emit loggedIn(claimId, now);
    for (Waiter& waiter : due)
        waiter.answer.settle(now);
}

void Presence::noteLogout(const QString& claimId, const QString& why)
{
    if (m_online.remove(claimId) > 0)
        emit loggedOut(claimId, why);
}

Task<Result<UtcMs>> Presence::awaitLogin(QString claimId, UtcMs since, Duration timeout)
{
    Pending<UtcMs> pending;
    if (const UtcMs last = m_lastLogin.value(claimId, -1); last >= since) {
        pending.settle(last);
        return answerOf(pending);
    }
    const auto waiter = m_waiters.emplace(m_waiters.end(), m_scheduler, claimId);
    waiter->answer = pending;
    waiter->timer.startAfter(timeout, [this, waiter] {
        std::list<Waiter> due;
        due.splice(due.end(), m_waiters, waiter);
        Error error;
        error.kind = ErrorKind::Timeout;
        error.what = phrase("cloud", "The device has not logged in.");
        error.expected = phrase("cloud", "a login of %1").arg(due.front().claimId);
        error.remedy = phrase("cloud", "Check that the device reaches the broker, and its log.");
        due.front().answer.settle(error);
    });
    return answerOf(pending);
}

} // namespace ferrule::cloud
