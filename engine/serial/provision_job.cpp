// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/provision_job.h"

#include "base/phrase_mark.h"
#include "serial/steps/steps.h"
#include "words/error_text.h"
#include "words/phrase.h"

namespace ferrule::serial {

using namespace Qt::StringLiterals;

namespace {

Task<Result<void>> perform(RunPointer run, StepId step)
{
    switch (step) {
    case StepId::Port:
        return steps::port(run);
    case StepId::Identity:
        return steps::identity(run);
    case StepId::Claim:
        return steps::claim(run);
    case StepId::KeyAndCertificate:
        return steps::keyAndCertificate(run);
    case StepId::Write:
        return steps::write(run);
    case StepId::Verify:
        return steps::verify(run);
    case StepId::Reboot:
        return steps::reboot(run);
    case StepId::FirstLogin:
        return steps::firstLogin(run);
    }
    Q_UNREACHABLE();
}

/// Makes the certificate of a run that failed worthless, unless the device works with it.
Task<void> withdrawCertificate(RunPointer run)
{
    run->hostKey.clear();
    if (!run->certificate || run->committed)
        co_return;
    const QString serial = run->certificate->serial;
    Task<Result<void>> revoking =
        run->authority->revoke(serial, u"its provisioning did not complete"_s);
    const Result<void> revoked = co_await revoking;
    if (revoked) {
        run->certificate.reset();
        run->result.certificateSerial.clear();
        run->result.fingerprint.clear();
        run->result.notAfterMs = 0;
        run->detail(
            phrase("serial", "Certificate %1 revoked: it is on no device").arg(serial).text());
    } else {
        // It stays in the run, so that the next attempt begins by revoking it.
        run->detail(phrase("serial", "Certificate %1 could not be revoked yet: %2")
                        .arg(serial, errorText(revoked.error()))
                        .text());
    }
}

/// Where a resumed run goes on after the device was identified again.
StepId resumePoint(const ProvisionRun& run, StepId failed)
{
    const bool needsCertificate =
        failed == StepId::Write || (failed == StepId::Verify && !run.committed);
    return needsCertificate ? StepId::KeyAndCertificate : failed;
}

Task<void> drive(RunPointer run, StepId resumeAt)
{
    std::optional<Error> failure;
    for (int index = 0; index < stepCount; ++index) {
        const StepId step = static_cast<StepId>(index);
        if (step > StepId::Identity && step < resumeAt)
            continue;
        run->beginStep(step);
        Task<Result<void>> performing = perform(run, step);
        const Result<void> outcome = co_await performing;
        // What was done before the user said stop is done, and still the run ends here.
        if (run->interruption)
            failure = run->interruption;
        else if (!outcome)
            failure = outcome.error();
        run->endStep(failure);
        if (failure) {
            run->result.failedStep = step;
            break;
        }
    }
    ProvisionResult& result = run->result;
    result.error = failure;
    if (failure) {
        Task<void> withdrawing = withdrawCertificate(run);
        co_await withdrawing;
        result.state = failure->kind == ErrorKind::Cancelled ? ProvisionResult::State::Cancelled
                                                             : ProvisionResult::State::Failed;
        result.canResume = true;
    } else {
        result.state = ProvisionResult::State::Passed;
        result.failedStep.reset();
        result.canResume = false;
    }
    run->finish();
}

/// A certificate that an earlier attempt could not revoke goes first.
Task<void> resumeRun(RunPointer run, StepId failed)
{
    Task<void> withdrawing = withdrawCertificate(run);
    co_await withdrawing;
    const StepId point = resumePoint(*run, failed);
    run->forgetFrom(point);
    Task<void> driving = drive(run, point);
    co_await driving;
}

const char* englishTitle(StepId step)
{
    switch (step) {
    case StepId::Port:
        return markPhrase("serial", "Port");
    case StepId::Identity:
        return markPhrase("serial", "Identity");
    case StepId::Claim:
        return markPhrase("serial", "Claim");
    case StepId::KeyAndCertificate:
        return markPhrase("serial", "Key and certificate");
    case StepId::Write:
        return markPhrase("serial", "Write");
    case StepId::Verify:
        return markPhrase("serial", "Verify");
    case StepId::Reboot:
        return markPhrase("serial", "Reboot");
    case StepId::FirstLogin:
        return markPhrase("serial", "First login");
    }
    Q_UNREACHABLE();
}

} // namespace

double ProvisionResult::deviceShare() const
{
    if (total <= Duration(0))
        return 0;
    return std::chrono::duration<double>(deviceTime) / std::chrono::duration<double>(total);
}

QString title(StepId step)
{
    return QString::fromLatin1(englishTitle(step));
}

ProvisionJob::ProvisionJob(Scheduler& scheduler, DeviceLine& line,
                           std::shared_ptr<ProvisioningAuthority> authority, ProvisionWish wish,
                           StepTimeouts timeouts, QObject* parent)
    : QObject(parent)
    , m_run(std::make_shared<ProvisionRun>(scheduler, line, std::move(authority), std::move(wish),
                                           timeouts))
{
    m_run->job = this;
}

ProvisionJob::~ProvisionJob()
{
    m_run->job = nullptr;
    m_run->interrupt(cancelled(phrase("serial", "The provisioning was given up.")));
}

bool ProvisionJob::start()
{
    if (m_run->running || m_run->current)
        return false;
    m_run->running = true;
    Flows::launch(drive(m_run, StepId::Port), "a provisioning run");
    return true;
}

bool ProvisionJob::resume()
{
    if (m_run->running || !m_run->result.canResume)
        return false;
    m_run->running = true;
    m_run->result.canResume = false;
    Flows::launch(resumeRun(m_run, *m_run->result.failedStep), "a resumed provisioning run");
    return true;
}

void ProvisionJob::cancel()
{
    Error error = cancelled(phrase("serial", "The provisioning was cancelled."));
    error.cause = phrase("serial", "Somebody asked for it.");
    error.remedy = phrase("serial", "Resume when you are ready.");
    m_run->interrupt(error);
}

bool ProvisionJob::isRunning() const
{
    return m_run->running;
}

bool ProvisionJob::canResume() const
{
    return !m_run->running && m_run->result.canResume;
}

const std::array<StepReport, stepCount>& ProvisionJob::steps() const
{
    return m_run->steps;
}

const ProvisionResult& ProvisionJob::result() const
{
    return m_run->result;
}

} // namespace ferrule::serial
