// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/steps/provision_run.h"

#include "pki/digest.h"
#include "words/phrase.h"

namespace ferrule::serial {

using namespace Qt::StringLiterals;

void HostKey::assign(std::string pem)
{
    clear();
    m_pem = std::move(pem);
}

void HostKey::clear()
{
    pki::wipe(m_pem);
    m_pem.clear();
}

ProvisionRun::ProvisionRun(Scheduler& clock, DeviceLine& deviceLine,
                           std::shared_ptr<ProvisioningAuthority> cloud, ProvisionWish userWish,
                           StepTimeouts limits)
    : scheduler(clock)
    , line(&deviceLine)
    , authority(std::move(cloud))
    , wish(std::move(userWish))
    , timeouts(limits)
    , m_stepTimer(clock)
{
    forgetFrom(StepId::Port);
}

Dialect* ProvisionRun::dialect() const
{
    return line && line->isOpen() ? line->dialect() : nullptr;
}

void ProvisionRun::setProgress(double fraction)
{
    report().progress = fraction;
    announceStep();
}

void ProvisionRun::detail(const QString& text)
{
    report().details << text;
    announceStep();
}

void ProvisionRun::measured(const QString& text)
{
    report().measured = text;
}

void ProvisionRun::interrupt(const Error& reason)
{
    if (!running || interruption)
        return;
    const RunPointer self = shared_from_this();
    interruption = reason;
    // Each of these may end the step, and the run with it; a run that was resumed at once is not
    // meant.
    if (const auto endWait = std::exchange(m_endWait, nullptr))
        endWait(reason);
    if (self->running && self->interruption && self->line)
        self->line->cancel(cancelled(phrase("serial", "The step was ended.")));
}

void ProvisionRun::forgetFrom(StepId step)
{
    for (int i = static_cast<int>(step); i < stepCount; ++i) {
        StepReport& report = steps[static_cast<std::size_t>(i)];
        report = StepReport();
        report.id = static_cast<StepId>(i);
        if (job)
            emit job->stepChanged(report);
    }
}

void ProvisionRun::beginStep(StepId step)
{
    current = step;
    interruption.reset();
    StepReport& now = report();
    now = StepReport();
    now.id = step;
    now.state = StepState::Running;
    m_stepStart = scheduler.now();
    if (line) {
        const WireTime wire = line->wireTime();
        m_waitingBefore = wire.waiting;
        m_retriesBefore = wire.retries;
        m_wireBefore = line->wireDuration();
        m_bytesInBefore = line->bytesIn();
        m_bytesOutBefore = line->bytesOut();
    }
    const Duration limit = timeouts.of(step);
    m_stepTimer.startAfter(limit, [this, limit] {
        Error error;
        error.kind = ErrorKind::Timeout;
        error.what = phrase("serial", "The step \"%1\" took too long.")
                         .arg(phrase("serial", title(*current).toLatin1().constData()).text());
        error.expected =
            phrase("serial", "At most %1 s.").arg(std::chrono::duration<double>(limit).count());
        error.measured = report().measured.toStdString();
        error.cause = phrase("serial", "The device or the cloud hangs.");
        error.remedy = phrase("serial", "Reset the device, then resume.");
        interrupt(error);
    });
    announceStep();
}

Duration ProvisionRun::deviceTimeSoFar() const
{
    // From the restart on, all there is to do is wait for the device.
    if (*current == StepId::Reboot || *current == StepId::FirstLogin)
        return scheduler.now() - m_stepStart;
    return line ? line->wireTime().waiting - m_waitingBefore : Duration(0);
}

void ProvisionRun::endStep(const std::optional<Error>& error)
{
    m_stepTimer.stop();
    StepReport& now = report();
    now.duration = scheduler.now() - m_stepStart;
    now.error = error;
    now.state = error ? StepState::Failed : StepState::Done;
    if (!error)
        now.progress = 1;
    result.total += now.duration;
    result.deviceTime += deviceTimeSoFar();
    if (line) {
        result.wire += line->wireDuration() - m_wireBefore;
        result.bytesIn += line->bytesIn() - m_bytesInBefore;
        result.bytesOut += line->bytesOut() - m_bytesOutBefore;
        result.retries += line->wireTime().retries - m_retriesBefore;
    }
    announceStep();
}

void ProvisionRun::announceStep()
{
    if (job)
        emit job->stepChanged(report());
}

void ProvisionRun::finish()
{
    running = false;
    if (job)
        emit job->finished(result);
}

Error lineGone()
{
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = phrase("serial", "The device's port is closed.");
    error.cause = phrase("serial", "The cable was pulled, or the device reset its USB side.");
    error.remedy = phrase("serial", "Plug the device in again, then resume.");
    return error;
}

} // namespace ferrule::serial
