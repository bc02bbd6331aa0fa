// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent_private.h"

#include "agent/topics.h"
#include "store/core/message.h"
#include "words/error_text.h"
#include "words/phrase.h"

namespace ferrule::agent {

namespace {

/// One refusal may be a broker that is just being set up; three are an answer.
constexpr int refusalsBeforeRenewal = 3;

Error offline(std::string what)
{
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = std::move(what);
    error.measured = phrase("agent", "no connection to the device cloud");
    error.remedy = phrase("agent", "Wait until the device is connected.");
    return error;
}

Error missing(std::string what, std::string remedy)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = std::move(what);
    error.remedy = std::move(remedy);
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

Agent::Private::Private(Agent* agent, Scheduler& theScheduler, AgentConfig theConfig)
    : q(agent)
    , scheduler(theScheduler)
    , config(std::move(theConfig))
    , m_folder(config.stateFolder)
    , m_janitor(theScheduler)
    , m_closeTimer(theScheduler)
    , m_flows(theScheduler)
{
}

Agent::Private::~Private()
{
    stop();
    m_retired.clear();
}

Result<void> Agent::Private::start()
{
    if (run) {
        Error error;
        error.kind = ErrorKind::Busy;
        error.what = phrase("agent", "The agent has been started already");
        return error;
    }
    if (const Result<void> loaded = loadIdentity(); !loaded)
        return loaded;
    run = std::make_unique<Life>();
    m_releasing = false;
    const Result<void> begun = begin();
    if (!begun)
        run.reset();
    return begun;
}

Result<void> Agent::Private::loadIdentity()
{
    Result<Identity> loaded = m_folder.load();
    if (!loaded)
        return loaded.error();
    identity = std::move(*loaded);
    if (!config.product.isEmpty())
        identity.product = config.product;
    if (!config.builderUrl.isEmpty())
        identity.builderUrl = config.builderUrl;
    if (identity.claimId.isEmpty())
        identity.claimId = config.claimId.isEmpty() ? newClaimId() : config.claimId;
    if (!isUsableClaimId(identity.claimId)) {
        Error error =
            missing(phrase("agent", "The claim ID cannot be used"),
                    phrase("agent", "Choose one of 1 to 23 letters, digits, '-' and '_'."));
        error.measured = identity.claimId.toStdString();
        return error;
    }
    // Kept before it is shown to anybody, so that a restart does not make another device of it.
    return m_folder.save(identity);
}

Result<void> Agent::Private::begin()
{
    if (identity.isComplete()) {
        const Duration left = std::chrono::milliseconds(identity.closedUntilMs - scheduler.utcMs());
        // A clock that was set back must not keep it away for longer than it was told.
        if (left > Duration::zero() && left <= config.closeFor)
            closeFor(left);
        else
            openSession();
        return {};
    }
    if (!identity.isClaimed() && identity.product.isEmpty())
        return missing(phrase("agent", "The device cannot register: it has no product token"),
                       phrase("agent", "Name the product token in the configuration."));
    if (!identity.isClaimed() && identity.builderUrl.isEmpty())
        return missing(phrase("agent", "The device cannot register: it does not know where"),
                       phrase("agent", "Name the builder's URL in the configuration."));
    provision();
    return {};
}

void Agent::Private::stop()
{
    if (!run)
        return;
    run->end();
    run.reset();
    m_closeTimer.stop();
    m_flows.cancelSleeps();
    retire(m_provisioner);
    retire(m_renewal);
    retire(session);
    setState(State::Stopped);
}

template<typename Object>
void Agent::Private::retire(std::unique_ptr<Object>& object)
{
    if (!object)
        return;
    object->disconnect(q);
    object->stop();
    m_retired.push_back(std::move(object));
    m_janitor.startAfter(Duration::zero(), [this] {
        const auto leaving = std::move(m_retired);
        m_retired.clear();
    });
}

void Agent::Private::provision()
{
    m_provisioner = std::make_unique<Provisioner>(scheduler, config, identity);
    Provisioner* const provisioner = m_provisioner.get();
    QObject::connect(provisioner, &Provisioner::stateChanged, q,
                     [this](State next) { setState(next); });
    QObject::connect(provisioner, &Provisioner::registered, q,
                     [this] { emit q->registered(identity.claimId); });
    QObject::connect(provisioner, &Provisioner::identityChanged, q,
                     [this](const Identity& changed) {
                         const bool claimed = changed.isClaimed() && !identity.isClaimed();
                         keep(changed);
                         if (claimed)
                             emit q->claimed(changed.claimId);
                     });
    QObject::connect(provisioner, &Provisioner::provisioned, q, [this](const Identity& changed) {
        const Life::Pointer life = run->token();
        keep(changed);
        retire(m_provisioner);
        emit q->provisioned(identity.claimId);
        if (!life->over)
            openSession();
    });
    QObject::connect(provisioner, &Provisioner::logLine, q,
                     [this](const QString& text) { log(text); });
    provisioner->start();
    setState(State::Registering);
}

void Agent::Private::openSession()
{
    session = std::make_unique<CloudSession>(scheduler, config, identity);
    QObject::connect(session.get(), &CloudSession::connected, q, [this] {
        const Life::Pointer life = run->token();
        retire(m_renewal);
        setState(State::Connected);
        if (!life->over)
            emit q->connected();
    });
    QObject::connect(session.get(), &CloudSession::disconnected, q, [this](const QString& reason) {
        const Life::Pointer life = run->token();
        if (state == State::Connected)
            setState(State::Connecting);
        if (!life->over)
            emit q->disconnected(reason);
    });
    QObject::connect(session.get(), &CloudSession::throttled, q,
                     [this](qint64, bool close) { throttleReceived(close); });
    QObject::connect(session.get(), &CloudSession::releaseAsked, q, [this] { releaseReceived(); });
    QObject::connect(session.get(), &CloudSession::loginRefused, q,
                     [this](int inARow) { loginRefused(inARow); });
    QObject::connect(session.get(), &CloudSession::commandReceived, q,
                     [this](const QString& command, const QJsonObject& arguments) {
                         emit q->commandReceived(command, arguments);
                     });
    QObject::connect(session.get(), &CloudSession::storePushed, q,
                     [this](const QString& key, const store::Value& value, bool removed) {
                         storePushed(key, value, removed);
                     });
    QObject::connect(session.get(), &CloudSession::logLine, q,
                     [this](const QString& text) { log(text); });
    const Life::Pointer life = run->token();
    setState(State::Connecting);
    if (!life->over)
        session->open();
}

void Agent::Private::loginRefused(int inARow)
{
    if (inARow < refusalsBeforeRenewal || m_renewal)
        return;
    if (inARow == refusalsBeforeRenewal)
        log(phrase("agent",
                   "The broker has refused this device %1 times. It asks its builder for a "
                   "new certificate, and keeps the one it has until then.")
                .arg(inARow)
                .text());
    renew();
}

void Agent::Private::renew()
{
    Identity asking = identity;
    asking.release();
    if (asking.product.isEmpty() || asking.builderUrl.isEmpty()) {
        log(phrase("agent",
                   "It cannot ask: it knows no builder, or has no product token. Provision "
                   "it again.")
                .text());
        return;
    }
    m_renewal = std::make_unique<Provisioner>(scheduler, config, asking);
    Provisioner* const provisioner = m_renewal.get();
    QObject::connect(provisioner, &Provisioner::stateChanged, q, [this](State next) {
        if (state != State::Connected && state != State::Closed)
            setState(next);
    });
    QObject::connect(provisioner, &Provisioner::identityChanged, q,
                     [this](const Identity& changed) {
                         if (changed.isClaimed())
                             emit q->claimed(changed.claimId);
                     });
    QObject::connect(provisioner, &Provisioner::provisioned, q,
                     [this](const Identity& changed) { renewed(changed); });
    QObject::connect(provisioner, &Provisioner::logLine, q,
                     [this](const QString& text) { log(text); });
    provisioner->start();
}

void Agent::Private::renewed(const Identity& changed)
{
    const Life::Pointer life = run->token();
    keep(changed);
    retire(m_renewal);
    retire(session);
    emit q->provisioned(identity.claimId);
    if (!life->over)
        openSession();
}

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
    governor.throttle(scheduler.now());
    emit q->throttled(ceil<milliseconds>(governor.delay(scheduler.now())).count());
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
    self->governor.reset();
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
    Task<Result<store::Value>> reading = ask(self, life, service, payload, type);
    const Result<store::Value> read = co_await reading;
    if (!life->over && !read)
        self->log(errorText(read.error()));
}

Task<Result<void>> Agent::Private::waitTurn(Private* self, Life::Pointer life)
{
    const Instant now = self->scheduler.now();
    const Instant turn = self->config.obeysThrottle ? self->governor.reserve(now) : now;
    if (turn <= now)
        co_return Result<void>();
    Task<Result<void>> nap = self->m_flows.sleep(turn - now);
    const Result<void> slept = co_await nap;
    if (life->over)
        co_return cancelled(phrase("agent", "The agent was stopped"));
    co_return slept;
}

Task<Result<void>> Agent::Private::send(Private* self, Life::Pointer life, QByteArray topic,
                                        QByteArray payload, net::Wait wait)
{
    if (!self->session)
        co_return offline(phrase("agent", "The message was not sent"));
    Task<Result<void>> turn = waitTurn(self, life);
    const Result<void> reached = co_await turn;
    if (!reached)
        co_return reached;
    if (!self->session)
        co_return offline(phrase("agent", "The message was not sent"));
    Task<Result<void>> sending = self->session->publish(topic, payload, wait);
    const Result<void> result = co_await sending;
    if (!life->over && result)
        ++self->sent;
    co_return result;
}

Task<Result<store::Value>> Agent::Private::ask(Private* self, Life::Pointer life,
                                               QByteArray service, QByteArray payload,
                                               store::Type type)
{
    if (!self->session || !self->session->isConnected())
        co_return offline(phrase("agent", "The item was not read"));
    Task<Result<void>> turn = waitTurn(self, life);
    const Result<void> reached = co_await turn;
    if (!reached)
        co_return reached.error();
    if (!self->session || !self->session->isConnected())
        co_return offline(phrase("agent", "The item was not read"));
    Task<Result<QByteArray>> request = self->session->request(service, payload);
    const Result<QByteArray> reply = co_await request;
    if (!reply)
        co_return reply.error();
    if (!life->over)
        ++self->sent;
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

void Agent::Private::keep(const Identity& changed)
{
    identity = changed;
    if (const Result<void> saved = m_folder.save(identity); !saved)
        log(errorText(saved.error()));
}

void Agent::Private::setState(State next)
{
    if (std::exchange(state, next) != next)
        emit q->stateChanged(next);
}

void Agent::Private::log(const QString& text)
{
    emit q->logLine(text);
}

} // namespace ferrule::agent
