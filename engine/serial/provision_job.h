// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "serial/device_line.h"
#include "serial/provisioning_authority.h"

#include <QObject>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>

namespace ferrule::serial {

enum class StepId { Port, Identity, Claim, KeyAndCertificate, Write, Verify, Reboot, FirstLogin };
inline constexpr int stepCount = 8;

enum class StepState { Waiting, Running, Done, Failed };

/// The record of one step, complete at each report.
struct StepReport
{
    StepId id = StepId::Port;
    StepState state = StepState::Waiting;
    Duration duration{0};
    double progress = -1; ///< 0 to 1; negative = not known
    QString measured;     ///< one line: what was seen
    QStringList details;  ///< the record behind it
    std::optional<Error> error;
};

/// Where a certificate's private key was made.
enum class KeyOrigin { None, Device, Host };

/// What a run came to.
struct ProvisionResult
{
    enum class State { Passed, Failed, Cancelled };
    State state = State::Failed;
    std::optional<StepId> failedStep;
    std::optional<Error> error;
    bool canResume = false;

    QString claimId;
    QString product;
    Identified device;
    KeyOrigin keyOrigin = KeyOrigin::None;
    QString certificateSerial; ///< empty when no certificate stays valid
    QString fingerprint;
    UtcMs notAfterMs = 0;

    Duration total{0};      ///< running time, pauses before a resume left out
    Duration deviceTime{0}; ///< of it: on the wire, or waiting for the device
    qint64 bytesOut = 0;
    qint64 bytesIn = 0;
    Duration wire{0}; ///< bytes at the line's bit rate; part of deviceTime
    quint64 retries = 0;

    /// deviceTime / total, 0 to 1; 0 when nothing ran.
    double deviceShare() const;
};

/// What the user wishes for a device; empty fields are decided by the authority.
struct ProvisionWish
{
    QString name;
    QString product;
    QString claimId;
    /// The network to join, where the device has Wi-Fi. A device that has none goes without.
    std::optional<WifiNetwork> wifi = {};
};

/// How long each step may take at most.
struct StepTimeouts
{
    std::array<Duration, stepCount> limit{std::chrono::seconds(15),  std::chrono::seconds(40),
                                          std::chrono::seconds(30),  std::chrono::seconds(120),
                                          std::chrono::seconds(180), std::chrono::seconds(120),
                                          std::chrono::seconds(60),  std::chrono::seconds(90)};

    Duration of(StepId step) const { return limit[static_cast<std::size_t>(step)]; }
};

struct ProvisionRun;

/// Provisions one device over its line as one transaction that ends with its first login: the eight
/// steps in order, each with its report, its time limit and an error of its own.
///
/// Nothing is committed that was not read back. Whatever fails or is cancelled before the commit
/// leaves the device's old credentials working, and the certificate of this run revoked.
class ProvisionJob final : public QObject
{
    Q_OBJECT
public:
    /// `line` may be open or closed, is used alone by this job while it runs, and may die before it
    /// (the run then fails with LinkLost).
    ProvisionJob(Scheduler& scheduler, DeviceLine& line,
                 std::shared_ptr<ProvisioningAuthority> authority, ProvisionWish wish,
                 StepTimeouts timeouts = {}, QObject* parent = nullptr);
    /// Ends a running job as cancel() does, without signals; the revocation still runs to its end.
    ~ProvisionJob() override;

    /// Starts the run; false when one is running.
    bool start();

    /// Goes on after a failure or a cancel: identifies the device again, then continues at the
    /// failed step, or at the key where its certificate was revoked. False when nothing can be
    /// resumed.
    bool resume();

    /// Ends the running step at once; finished() follows when the certificate, if any, is revoked.
    void cancel();

    bool isRunning() const;
    bool canResume() const;
    /// All eight, in order.
    const std::array<StepReport, stepCount>& steps() const;
    /// What is known so far; complete after finished().
    const ProvisionResult& result() const;

signals:
    void stepChanged(const ferrule::serial::StepReport& step);
    void finished(const ferrule::serial::ProvisionResult& result);

private:
    std::shared_ptr<ProvisionRun> m_run;
};

/// The name of a step in English, as books and machine-readable output hold it: "Key and
/// certificate". The catalogues have it in the context "serial".
QString title(StepId step);

} // namespace ferrule::serial
