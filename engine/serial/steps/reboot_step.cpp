// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/steps/steps.h"

#include "words/phrase.h"

#include <chrono>

namespace ferrule::serial::steps {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration lookInterval = 100ms;
/// Firmware restarts a moment after it has said yes; one that does not tell how often or how long
/// ago it started would be taken for restarted before it has.
constexpr Duration goingDown = 1s;

/// Whether `after` comes from a later start of the device than `before`, as far as it tells.
bool hasRestarted(const DeviceInfo& before, const DeviceInfo& after, Duration since)
{
    if (before.bootCount >= 0 && after.bootCount >= 0)
        return after.bootCount > before.bootCount;
    if (before.uptimeMs >= 0 && after.uptimeMs >= 0)
        return Duration(std::chrono::milliseconds(after.uptimeMs)) <= since + 1s;
    return true;
}

Error wrongDevice(const QString& measured, const QString& expected)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what = phrase("serial", "Another device came back after the restart.");
    error.measured = phrase("serial", "It says it is %1.").arg(measured);
    error.expected = u"%1."_s.arg(expected).toStdString();
    error.remedy = phrase("serial", "Plug the first device in again, then resume.");
    return error;
}

} // namespace

Task<Result<void>> reboot(RunPointer run)
{
    Dialect* dialect = run->dialect();
    if (!dialect)
        co_return lineGone();
    if (!run->device->capabilities.reboot) {
        run->restartedMs = run->scheduler.utcMs();
        run->measured(phrase("serial", "This firmware cannot restart on request").text());
        run->detail(phrase("serial", "Power it off and on if it does not log in by itself").text());
        co_return Result<void>();
    }
    Task<Result<DeviceInfo>> asking = dialect->info();
    const Result<DeviceInfo> before = co_await asking;
    if (!before)
        co_return before.error();
    dialect = run->dialect();
    if (!dialect)
        co_return lineGone();
    const Instant start = run->scheduler.now();
    run->restartedMs = run->scheduler.utcMs();
    Task<Result<void>> restarting = dialect->reboot();
    const Result<void> agreed = co_await restarting;
    // A port that vanishes here is the restart itself.
    if (!agreed && agreed.error().kind != ErrorKind::LinkLost)
        co_return agreed;
    run->detail(phrase("serial", "The device agreed to restart").text());
    if (before.value().bootCount < 0 && before.value().uptimeMs < 0 && run->line &&
        run->line->isOpen()) {
        Task<Result<void>> waiting = run->line->sleep(goingDown);
        const Result<void> waited = co_await waiting;
        if (!waited)
            co_return waited;
    }

    bool vanished = false;
    for (;;) {
        if (run->interrupted())
            co_return *run->interruption;
        if (!run->line)
            co_return lineGone();
        if (!run->line->isOpen() && !vanished) {
            vanished = true;
            run->detail(phrase("serial", "Its port vanished; waiting for it to come back").text());
        }
        Task<Result<void>> reopening = run->line->reopen(run->timeouts.of(StepId::Reboot));
        const Result<void> open = co_await reopening;
        if (!open)
            co_return open;
        if (!run->line)
            co_return lineGone();
        Task<Result<Identified>> identifying = run->line->identify();
        const Result<Identified> found = co_await identifying;
        if (run->interrupted())
            co_return *run->interruption;
        const Duration since = run->scheduler.now() - start;
        if (found && found.value().info.hardwareId != before.value().hardwareId)
            co_return wrongDevice(found.value().info.hardwareId, before.value().hardwareId);
        if (found && hasRestarted(before.value(), found.value().info, since)) {
            run->device = found.value();
            run->result.device = found.value();
            const double seconds = std::chrono::duration<double>(since).count();
            run->measured(phrase("serial", "Back after %1 s on %2")
                              .arg(QString::number(seconds, 'f', 1), run->line->portInfo().path)
                              .text());
            co_return Result<void>();
        }
        if (!run->line)
            co_return lineGone();
        Task<Result<void>> pausing = run->line->sleep(lookInterval);
        const Result<void> paused = co_await pausing;
        if (!paused)
            co_return paused;
    }
}

} // namespace ferrule::serial::steps
