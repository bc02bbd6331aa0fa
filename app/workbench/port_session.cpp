// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/port_session.h"

#include "words/error_text.h"
#include "words/phrase.h"
#include "workbench/not_now.h"
#include "workbench/port_store.h"
#include "workbench/publisher.h"
#include "workbench/serial_rows.h"
#include "workbench/translate.h"

namespace ferrule::app {

using published::Channel;
using published::Severity;

Task<void> identifyFlow(Lifeline<PortSession> session, PortSession::Done done)
{
    const Result<serial::Identified> answer = co_await session->m_line.identify();
    if (session)
        session->identified(answer);
    done(answer ? Result<void>() : Result<void>(answer.error()));
}

Task<void> storeFlow(Lifeline<PortSession> session, QList<published::StoreEdit> edits,
                     PortSession::Done done)
{
    Result<void> outcome;
    if (!session->m_facts.identified || session->m_line.dialect() == nullptr) {
        Task<Result<serial::Identified>> identifying = session->m_line.identify();
        const Result<serial::Identified> answer = co_await identifying;
        if (session)
            session->keepAnswer(answer);
        if (!answer)
            outcome = answer.error();
    }
    const QPointer<serial::DeviceLine> line(session ? &session->m_line : nullptr);
    if (outcome && line && !edits.isEmpty()) {
        const serial::Capabilities capabilities = session->m_facts.identified->capabilities;
        Task<Result<void>> writing = writeSettings(line, capabilities, edits);
        outcome = co_await writing;
    }
    // What the device holds is shown also where a write failed half-way.
    if (session && session->m_facts.identified) {
        const serial::Capabilities capabilities = session->m_facts.identified->capabilities;
        const QStringList keys = session->keysShown(edits);
        Task<Result<serial::Settings>> reading = readSettings(line, capabilities, keys);
        const Result<serial::Settings> settings = co_await reading;
        if (session && settings)
            session->publishSettings(*settings);
        if (outcome && !settings)
            outcome = settings.error();
    }
    if (session) {
        session->m_facts.activity = PortFacts::Activity::Idle;
        session->noteStore(edits, outcome);
        emit session->factsChanged();
    }
    done(outcome);
}

Task<void> behaviourFlow(Lifeline<PortSession> session, published::Behaviour behaviour,
                         PortSession::Done done)
{
    serial::Dialect* dialect = session->m_line.dialect();
    const Result<void> answer = co_await dialect->setBehaviour(
        behaviour.messagesPerMinute, behaviour.payloadBytes, behaviour.obeysThrottle);
    done(answer);
}

PortSession::PortSession(Scheduler& scheduler, Publisher& publisher, const serial::PortInfo& info,
                         QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_publisher(publisher)
    , m_line(scheduler, info)
{
    m_facts.info = info;
    connect(&m_line, &serial::DeviceLine::console, this, &PortSession::publishConsole);
    connect(&m_line, &serial::DeviceLine::lost, this, [this](const Error& error) {
        m_publisher.note(Channel::Serial, Severity::Warning, m_facts.info.path,
                         shownText(error.what), errorText(error));
    });
}

PortSession::~PortSession()
{
    m_life.end();
}

QString PortSession::deviceIdFor(const QString& path)
{
    return QStringLiteral("port:") + path;
}

void PortSession::setInfo(const serial::PortInfo& info)
{
    if (info.path != m_facts.info.path)
        forgetSettings();
    m_facts.info = info;
    emit factsChanged();
}

bool PortSession::keepsRun() const
{
    return m_facts.activity == PortFacts::Activity::Provisioning || (m_job && m_job->canResume());
}

void PortSession::setAttached(bool attached)
{
    m_facts.attached = attached;
    emit factsChanged();
}

Result<void> PortSession::refuseWhileBusy() const
{
    switch (m_facts.activity) {
    case PortFacts::Activity::Idle:
        return {};
    case PortFacts::Activity::Identifying:
        return notNow(phrase("workbench", "The device is being identified"),
                      phrase("workbench", "Wait until it has answered"));
    case PortFacts::Activity::Editing:
        return notNow(phrase("workbench", "The device's settings are being read or written"),
                      phrase("workbench", "Wait until that has ended"));
    case PortFacts::Activity::Provisioning:
        break;
    }
    return notNow(phrase("workbench", "The device is being provisioned"),
                  phrase("workbench", "Wait for the run to end, or cancel it"));
}

Result<void> PortSession::setBaud(int baud)
{
    if (const Result<void> free = refuseWhileBusy(); !free)
        return free;
    m_line.setBaud(baud);
    m_facts.baud = baud;
    emit factsChanged();
    if (!m_line.isOpen())
        return {};
    m_line.close();
    return m_line.open();
}

void PortSession::setDialects(const QList<serial::DialectEntry>& dialects)
{
    m_line.setDialects(dialects);
}

void PortSession::readStore(Done done)
{
    applyStore({}, std::move(done));
}

void PortSession::applyStore(const QList<published::StoreEdit>& edits, Done done)
{
    if (const Result<void> free = refuseWhileBusy(); !free)
        return done(free);
    m_facts.activity = PortFacts::Activity::Editing;
    emit factsChanged();
    Flows::launch(storeFlow(m_life.of(this), edits, std::move(done)), "device store");
}

QStringList PortSession::keysShown(const QList<published::StoreEdit>& edits) const
{
    QStringList keys = m_publishedKeys;
    for (const published::StoreEdit& edit : edits)
        keys << edit.key;
    return keys;
}

void PortSession::noteStore(const QList<published::StoreEdit>& edits, const Result<void>& outcome)
{
    if (!outcome)
        m_publisher.note(Channel::Serial, Severity::Error, m_facts.info.path,
                         shownText(outcome.error().what), errorText(outcome.error()));
    else if (!edits.isEmpty())
        m_publisher.note(Channel::Serial, Severity::Good, m_facts.info.path,
                         tr("%n setting(s) written and read back", nullptr, int(edits.size())));
}

void PortSession::forgetSettings()
{
    for (const QString& key : std::exchange(m_publishedKeys, {}))
        m_publisher.storeItemGone({deviceId(), key});
}

void PortSession::publishSettings(const serial::Settings& settings)
{
    for (const QString& key : std::as_const(m_publishedKeys)) {
        if (!settings.contains(key))
            m_publisher.storeItemGone({deviceId(), key});
    }
    m_publishedKeys = settings.keys();
    for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
        published::StoreItem item = settingItem(it.key(), it.value());
        item.claimId = deviceId();
        item.updatedMs = m_scheduler.utcMs();
        m_publisher.storeItem(item);
    }
}

void PortSession::identify(Done done)
{
    if (const Result<void> free = refuseWhileBusy(); !free)
        return done(free);
    m_facts.activity = PortFacts::Activity::Identifying;
    emit factsChanged();
    Flows::launch(identifyFlow(m_life.of(this), std::move(done)), "identify");
}

void PortSession::cancelIdentify()
{
    if (m_facts.activity == PortFacts::Activity::Identifying)
        m_line.cancel(
            cancelled(phrase("workbench", "Something else is to be done with the device.")));
}

void PortSession::identified(const Result<serial::Identified>& answer)
{
    m_facts.activity = PortFacts::Activity::Idle;
    keepAnswer(answer);
    emit factsChanged();
}

void PortSession::keepAnswer(const Result<serial::Identified>& answer)
{
    m_facts.error.reset();
    if (answer) {
        m_facts.identified = *answer;
        m_facts.claimId = answer->info.claimId;
        m_publisher.note(Channel::Serial, Severity::Good, m_facts.info.path,
                         tr("%1 answers %2").arg(answer->info.model, answer->dialect));
    } else {
        m_facts.error = answer.error();
        m_publisher.note(Channel::Serial, Severity::Warning, m_facts.info.path,
                         shownText(answer.error().what), errorText(answer.error()));
    }
}

Result<void> PortSession::provision(std::shared_ptr<serial::ProvisioningAuthority> authority,
                                    const published::ProvisionRequest& request)
{
    if (const Result<void> free = refuseWhileBusy(); !free)
        return free;
    serial::ProvisionWish wish;
    wish.name = request.name;
    wish.product = request.product;
    wish.claimId = request.claimId;
    if (!request.wifiSsid.isEmpty())
        wish.wifi = serial::WifiNetwork{request.wifiSsid, request.wifiPassphrase};
    m_job = std::make_unique<serial::ProvisionJob>(m_scheduler, m_line, std::move(authority), wish);
    connect(m_job.get(), &serial::ProvisionJob::stepChanged, this, [this] {
        publishRun(published::ProvisionRun::State::Running);
        emit runChanged();
    });
    connect(m_job.get(), &serial::ProvisionJob::finished, this, &PortSession::jobFinished);
    m_runStartedMs = m_scheduler.utcMs();
    m_facts.activity = PortFacts::Activity::Provisioning;
    m_facts.error.reset();
    m_publisher.note(Channel::Serial, Severity::Info, m_facts.info.path,
                     tr("Provisioning started"));
    emit factsChanged();
    m_job->start();
    return {};
}

Result<void> PortSession::resumeProvision()
{
    if (const Result<void> free = refuseWhileBusy(); !free)
        return free;
    if (!m_job || !m_job->resume())
        return notNow(phrase("workbench", "There is no provisioning run to resume"),
                      phrase("workbench", "Start a new one"));
    m_facts.activity = PortFacts::Activity::Provisioning;
    m_facts.error.reset();
    m_publisher.note(Channel::Serial, Severity::Info, m_facts.info.path,
                     tr("Provisioning resumed"));
    emit factsChanged();
    return {};
}

Result<void> PortSession::cancelProvision()
{
    if (m_facts.activity != PortFacts::Activity::Provisioning)
        return notNow(phrase("workbench", "No provisioning is running on this device"), "");
    m_job->cancel();
    return {};
}

void PortSession::setBehaviour(const published::Behaviour& behaviour, Done done)
{
    if (const Result<void> free = refuseWhileBusy(); !free)
        return done(free);
    if (m_line.dialect() == nullptr)
        return done(notNow(phrase("workbench", "The device has not been identified yet"),
                           phrase("workbench", "Identify it first")));
    Flows::launch(behaviourFlow(m_life.of(this), behaviour, std::move(done)), "behaviour");
}

Result<void> PortSession::sendConsole(const QByteArray& bytes)
{
    if (const Result<void> opened = m_line.open(); !opened)
        return opened;
    return m_line.writeConsole(bytes);
}

void PortSession::jobFinished(const serial::ProvisionResult& result)
{
    using State = serial::ProvisionResult::State;
    m_facts.activity = PortFacts::Activity::Idle;
    // One of the receivers may start the next run on this port.
    const serial::ProvisionResult kept = result;
    if (!result.device.dialect.isEmpty())
        m_facts.identified = result.device;
    if (!result.claimId.isEmpty())
        m_facts.claimId = result.claimId;
    m_facts.error = result.error;
    switch (result.state) {
    case State::Passed:
        publishRun(published::ProvisionRun::State::Passed);
        m_publisher.note(
            Channel::Serial, Severity::Good, result.claimId, tr("Provisioned and logged in"),
            tr("%1 in all, %2 % of it on the wire or waiting for the device; certificate %3")
                .arg(durationText(result.total))
                .arg(qRound(result.deviceShare() * 100))
                .arg(result.certificateSerial));
        emit provisioned(result.claimId);
        break;
    case State::Failed:
        publishRun(published::ProvisionRun::State::Failed);
        m_publisher.note(Channel::Serial, Severity::Error, m_facts.info.path,
                         tr("Provisioning failed"),
                         result.error ? errorText(*result.error) : QString());
        break;
    case State::Cancelled:
        m_facts.error.reset();
        publishRun(published::ProvisionRun::State::Cancelled);
        m_publisher.note(Channel::Serial, Severity::Info, m_facts.info.path,
                         tr("Provisioning cancelled"));
        break;
    }
    emit factsChanged();
    emit runFinished(kept);
}

void PortSession::publishRun(published::ProvisionRun::State state)
{
    published::ProvisionRun run = toPublished(*m_job);
    run.deviceId = deviceId();
    run.state = state;
    run.startedMs = m_runStartedMs;
    m_publisher.run(run);
}

void PortSession::publishConsole(const serial::ConsoleEntry& entry)
{
    published::ConsoleLine line = toPublished(entry);
    line.port = m_facts.info.path;
    m_publisher.console(std::move(line));
}

} // namespace ferrule::app
