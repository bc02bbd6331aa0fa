// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/provision_job.h"

#include <QPointer>

#include <functional>
#include <string>

namespace ferrule::serial {

/// A private key made here, wiped when it goes.
class HostKey
{
public:
    HostKey() = default;
    ~HostKey() { clear(); }
    HostKey(const HostKey&) = delete;
    HostKey& operator=(const HostKey&) = delete;

    void assign(std::string pem);
    void clear();
    bool isEmpty() const { return m_pem.empty(); }
    /// Not a copy: it must not be kept.
    const std::string& pem() const { return m_pem; }

private:
    std::string m_pem;
};

/// Everything that one provisioning knows, shared by its job and its flows so that either may go
/// first. The steps read and fill it; the job arranges them.
struct ProvisionRun : std::enable_shared_from_this<ProvisionRun>
{
    ProvisionRun(Scheduler& clock, DeviceLine& deviceLine,
                 std::shared_ptr<ProvisioningAuthority> cloud, ProvisionWish userWish,
                 StepTimeouts limits);

    Scheduler& scheduler;
    QPointer<DeviceLine> line;
    std::shared_ptr<ProvisioningAuthority> authority;
    ProvisionWish wish;
    StepTimeouts timeouts;
    ProvisionJob* job = nullptr; ///< null once the job is gone: nobody to report to

    std::array<StepReport, stepCount> steps;
    ProvisionResult result;
    bool running = false;
    std::optional<StepId> current;
    /// Why the running step is being ended from outside: cancelled, or its time is up.
    std::optional<Error> interruption;

    std::optional<Identified> device;
    std::optional<DeviceClaim> claim;
    HostKey hostKey;
    std::optional<IssuedCertificate> certificate;
    bool committed = false; ///< the certificate is what the device works with
    UtcMs restartedMs = 0;  ///< when the device was asked to restart; 0 = not yet

    // ---- For the steps

    /// Null when the line or its dialect is gone.
    Dialect* dialect() const;
    bool interrupted() const { return interruption.has_value(); }
    StepReport& report() { return steps[static_cast<std::size_t>(*current)]; }
    /// Reports the fraction done of the running step.
    void setProgress(double fraction);
    void detail(const QString& text);
    void measured(const QString& text);

    /// Awaits a question to the authority so that interrupt() ends the wait at once; the question
    /// itself runs on to its own end.
    template<typename T>
    Task<Result<T>> ask(Task<Result<T>> question)
    {
        Pending<T> answer;
        Flows::launch(relay<T>(std::move(question), answer), "a question to the authority");
        return wait<T>(shared_from_this(), answer);
    }

    /// As ask(), for an answer that somebody else settles.
    template<typename T>
    static Task<Result<T>> wait(std::shared_ptr<ProvisionRun> self, Pending<T> answer)
    {
        self->m_endWait = [answer](const Error& reason) mutable { answer.settle(reason); };
        Result<T> outcome = co_await answer.answer();
        self->m_endWait = nullptr;
        co_return outcome;
    }

    // ---- For the job

    /// Ends the running step with `reason`, at whatever it waits for.
    void interrupt(const Error& reason);
    /// Puts the steps from `step` on back to waiting.
    void forgetFrom(StepId step);
    void beginStep(StepId step);
    void endStep(const std::optional<Error>& error);
    void finish();

private:
    template<typename T>
    static Task<void> relay(Task<Result<T>> question, Pending<T> answer)
    {
        Result<T> outcome = co_await question;
        answer.settle(std::move(outcome));
    }
    Duration deviceTimeSoFar() const;
    void announceStep();

    std::function<void(const Error& reason)> m_endWait;
    Timer m_stepTimer;
    Instant m_stepStart{};
    Duration m_waitingBefore{0};
    Duration m_wireBefore{0};
    qint64 m_bytesInBefore = 0;
    qint64 m_bytesOutBefore = 0;
    quint64 m_retriesBefore = 0;
};

using RunPointer = std::shared_ptr<ProvisionRun>;

/// The error of a step whose line or dialect is gone.
Error lineGone();

} // namespace ferrule::serial
