// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent_private.h"

#include "words/error_text.h"
#include "words/phrase.h"

namespace ferrule::agent {

namespace {

/// One refusal may be a broker that is just being set up; three are an answer.
constexpr int refusalsBeforeRenewal = 3;

Error missing(std::string what, std::string remedy)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = std::move(what);
    error.remedy = std::move(remedy);
    return error;
}

} // namespace

Agent::Private::Private(Agent* agent, Scheduler& theScheduler, AgentConfig theConfig)
    : q(agent)
    , scheduler(theScheduler)
    , config(std::move(theConfig))
    , sender(theScheduler, config, session)
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
    sender.cancelWaiting();
    retire(m_provisioner);
    retire(m_renewal);
    retire(session);
    setState(State::Stopped);
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
