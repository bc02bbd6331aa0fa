// SPDX-License-Identifier: GPL-3.0-or-later

// What the cloud asks of the device, and how it obeys.
#include "agent/agent_private.h"
#include "store/core/message.h"
#include "words/error_text.h"
#include "words/phrase.h"

namespace ferrule::agent {

void Agent::Private::closeFor(Duration left)
{
    const Life::Pointer life = run->token();
    setState(State::Closed);
    if (life->over)
        return;
    emit q->closed(std::chrono::duration_cast<std::chrono::milliseconds>(left).count());
    if (life->over)
        return;
    m_closeTimer.startAfter(left, [this] {
        Identity opened = identity;
        opened.closedUntilMs = 0;
        keep(opened);
        if (!session) {
            openSession();
            return;
        }
        const Life::Pointer life = run->token();
        setState(State::Connecting);
        if (!life->over && session)
            session->open();
    });
}

void Agent::Private::throttleReceived(bool close)
{
    const Life::Pointer life = run->token();
    if (!config.obeysThrottle) {
        log(close
                ? phrase("agent", "A close was received and is ignored, as the fault asks.").text()
                : phrase("agent", "A throttle was received and is ignored, as the fault asks.")
                      .text());
        return;
    }
    using namespace std::chrono;
    sender.throttle();
    emit q->throttled(ceil<milliseconds>(sender.throttleDelay()).count());
    if (!life->over && close && state != State::Closed)
        Flows::launch(closeFlow(this, life), "device close");
}

Task<void> Agent::Private::closeFlow(Private* self, Life::Pointer life)
{
    using namespace std::chrono;
    // Out of the handler of the message that asked for it.
    Task<Result<void>> turn = self->m_flows.sleep(Duration::zero());
    const Result<void> slept = co_await turn;
    if (life->over || !slept || !self->session)
        co_return;
    Identity closed = self->identity;
    closed.closedUntilMs =
        self->scheduler.utcMs() + duration_cast<milliseconds>(self->config.closeFor).count();
    self->keep(closed);
    self->retire(self->m_renewal);
    self->closeFor(self->config.closeFor);
    if (life->over || !self->session)
        co_return;
    Task<void> leaving = self->session->close();
    co_await leaving;
}

void Agent::Private::releaseReceived()
{
    if (std::exchange(m_releasing, true))
        return;
    Flows::launch(releaseFlow(this, run->token()), "device release");
}

Task<void> Agent::Private::releaseFlow(Private* self, Life::Pointer life)
{
    // Out of the handler of the message that asked for it; its acknowledgement leaves first, so
    // that the broker does not deliver it again to whoever is claimed under this name next.
    Task<Result<void>> turn = self->m_flows.sleep(Duration::zero());
    const Result<void> slept = co_await turn;
    if (life->over || !slept || !self->session)
        co_return;
    Task<void> leaving = self->session->close();
    co_await leaving;
    if (life->over)
        co_return;
    self->m_closeTimer.stop();
    self->retire(self->m_renewal);
    const Result<void> forgotten = self->session->forget();
    self->retire(self->session);
    if (!forgotten)
        self->log(errorText(forgotten.error()));
    if (life->over)
        co_return;
    Identity changed = self->identity;
    changed.release();
    self->keep(changed);
    self->sender.forgetThrottle();
    self->m_releasing = false;
    emit self->q->released();
    if (life->over)
        co_return;
    const Result<void> begun = self->begin();
    if (begun)
        co_return;
    self->log(errorText(begun.error()));
    if (!life->over)
        self->stop();
}

void Agent::Private::storePushed(const QString& key, const store::Value& value, bool removed)
{
    const Life::Pointer life = run->token();
    emit q->storeChanged(key, value, removed);
    if (life->over || removed)
        return;
    const QByteArray payload = QByteArray::fromStdString(store::writeGetMessage(key.toStdString()));
    Flows::launch(acknowledge(this, life, payload, value.type()), "device sync");
}

Task<void> Agent::Private::acknowledge(Private* self, Life::Pointer life, QByteArray payload,
                                       store::Type type)
{
    const QByteArray service = "store/get";
    Task<Result<store::Value>> reading =
        PacedSender::ask(&self->sender, life, service, payload, type);
    const Result<store::Value> read = co_await reading;
    if (!life->over && !read)
        self->log(errorText(read.error()));
}

} // namespace ferrule::agent
