// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/chapters.h"

#include "agent/identity_folder.h"
#include "workbench/translate.h"

namespace ferrule::app {

using namespace std::chrono_literals;

namespace {

constexpr double calmInterval = 1.5; ///< seconds between messages: a third of the limit
constexpr double busyInterval = 0.2; ///< two and a half times the limit
constexpr auto telemetryInterval = "telemetry.interval";

Error unexpected(const QString& what, const QString& measured, const QString& expected)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = what.toStdString();
    error.measured = measured.toStdString();
    error.expected = expected.toStdString();
    return error;
}

std::optional<store::Item> findItem(const std::shared_ptr<Cast>& cast, const char* key)
{
    const auto items = cast->cloud.store().items(cast->claimId);
    if (!items)
        return std::nullopt;
    for (const store::Item& item : *items) {
        if (item.key == key)
            return item;
    }
    return std::nullopt;
}

/// Edits the device's sending interval as a person would on the Store page.
Result<void> editInterval(const std::shared_ptr<Cast>& cast, double seconds)
{
    const std::optional<store::Item> current = findItem(cast, telemetryInterval);
    store::Edit edit;
    edit.key = telemetryInterval;
    edit.value = store::Value::number(seconds);
    edit.baseRevision = current ? current->revision : 0;
    return cast->cloud.store().apply(cast->claimId, {edit}, QStringLiteral("story"));
}

Task<Result<void>> editIntervalAndWait(std::shared_ptr<Cast> cast, double seconds)
{
    const Result<void> edited = editInterval(cast, seconds);
    if (!edited)
        co_return edited;
    const Watch::Condition isRead = [cast] {
        const std::optional<store::Item> item = findItem(cast, telemetryInterval);
        return item && item->state == store::State::Acknowledged;
    };
    co_return co_await cast->watch.until(isRead, 10s,
                                         QStringLiteral("the device reads telemetry.interval"));
}

int countActions(const std::shared_ptr<Cast>& cast, cloud::EnforcementAction action)
{
    return static_cast<int>(std::count_if(
        cast->enforcements.cbegin(), cast->enforcements.cend(),
        [action](const cloud::EnforcementRecord& record) { return record.action == action; }));
}

Task<Result<QString>> cloudUp(std::shared_ptr<Cast> cast)
{
    const Result<void> started = co_await cast->cloud.start();
    if (!started)
        co_return started.error();
    co_return QStringLiteral("mosquitto %1 on %2:%3 (TLS), provisioning at %4")
        .arg(cast->cloud.broker().version(), cast->cloud.endpointHost())
        .arg(cast->cloud.endpointPort())
        .arg(cast->cloud.builderUrl());
}

Task<Result<QString>> deviceAttached(std::shared_ptr<Cast> cast)
{
    const Result<QString> path = co_await cast->device->start();
    if (!path)
        co_return path.error();
    const serial::PortInfo port = serial::describePort(*path);
    cast->line = std::make_unique<serial::DeviceLine>(cast->scheduler, port);
    co_return QStringLiteral("a process of its own on %1").arg(*path);
}

void reportStep(Cast& cast, const serial::StepReport& step)
{
    if (step.state == serial::StepState::Running)
        cast.narrator.began(serial::title(step.id));
    else if (step.state == serial::StepState::Done)
        cast.narrator.verified(serial::title(step.id), step.duration, step.measured);
}

Task<Result<QString>> provisioned(std::shared_ptr<Cast> cast)
{
    serial::ProvisionWish wish;
    wish.name = QStringLiteral("Story device");
    cast->job =
        std::make_unique<serial::ProvisionJob>(cast->scheduler, *cast->line, cast->authority, wish);
    Cast* stage = cast.get();
    QObject::connect(cast->job.get(), &serial::ProvisionJob::stepChanged, stage,
                     [stage](const serial::StepReport& step) { reportStep(*stage, step); });
    auto outcome = std::make_shared<std::optional<serial::ProvisionResult>>();
    QObject::connect(cast->job.get(), &serial::ProvisionJob::finished, stage,
                     [stage, outcome](const serial::ProvisionResult& result) {
                         *outcome = result;
                         stage->watch.poke();
                     });
    cast->job->start();
    const Watch::Condition isOver = [outcome] { return outcome->has_value(); };
    const Result<void> over =
        co_await cast->watch.until(isOver, 60s, QStringLiteral("the provisioning run ends"));
    if (!over)
        co_return over.error();
    const serial::ProvisionResult& result = **outcome;
    if (result.state != serial::ProvisionResult::State::Passed)
        co_return result.error.value_or(
            unexpected(QStringLiteral("Provisioning did not pass"), {}, {}));
    cast->claimId = result.claimId;
    cast->certificateSerial = result.certificateSerial;
    cast->watchTelemetry();
    co_return QStringLiteral(
        "%1, key made on the %2, certificate %3…, %4 % of the time the device's")
        .arg(result.claimId,
             result.keyOrigin == serial::KeyOrigin::Device ? QStringLiteral("device")
                                                           : QStringLiteral("host"),
             result.certificateSerial.left(12))
        .arg(qRound(result.deviceShare() * 100));
}

Task<Result<QString>> deviceReads(std::shared_ptr<Cast> cast)
{
    const Result<void> read = co_await editIntervalAndWait(cast, calmInterval);
    if (!read)
        co_return read.error();
    co_return QStringLiteral("%1 = %2, acknowledged by the device's get")
        .arg(QLatin1String(telemetryInterval))
        .arg(calmInterval);
}

Task<Result<QString>> deviceSets(std::shared_ptr<Cast> cast)
{
    const Watch::Condition hasArrived = [cast] {
        const std::optional<store::Item> item = findItem(cast, "telemetry");
        return item && item->reported;
    };
    const Result<void> arrived = co_await cast->watch.until(
        hasArrived, 10s, QStringLiteral("the device sets its item 'telemetry'"));
    if (!arrived)
        co_return arrived.error();
    co_return QStringLiteral("telemetry = %1")
        .arg(QString::fromStdString(findItem(cast, "telemetry")->reported->text()).left(48));
}

Task<Result<QString>> overTheLimit(std::shared_ptr<Cast> cast)
{
    const Result<void> read = co_await editIntervalAndWait(cast, busyInterval);
    if (!read)
        co_return read.error();
    const Instant from = cast->scheduler.now();
    const int throttlesBefore = countActions(cast, cloud::EnforcementAction::Throttle);
    const Watch::Condition isThrottled = [cast, throttlesBefore] {
        return countActions(cast, cloud::EnforcementAction::Throttle) > throttlesBefore;
    };
    const Result<void> throttled =
        co_await cast->watch.until(isThrottled, 15s, QStringLiteral("a throttle message"));
    if (!throttled)
        co_return throttled.error();
    const std::optional<Duration> gap = cast->meanGap(from, 3);
    if (!gap)
        co_return unexpected(QStringLiteral("The device was throttled before it sent often"),
                             QStringLiteral("%1 messages").arg(cast->arrivals.size()),
                             QStringLiteral("several a second"));
    cast->busyGap = *gap;
    co_return QStringLiteral("a message every %1; throttled: %2")
        .arg(durationText(*gap), cast->enforcements.last().why);
}

Task<Result<QString>> slowsDown(std::shared_ptr<Cast> cast)
{
    const Instant from = cast->scheduler.now() + 500ms; // what was under way has arrived by then
    const Watch::Condition hasGap = [cast, from] { return cast->meanGap(from, 2).has_value(); };
    const Result<void> measured = co_await cast->watch.until(
        hasGap, 15s, QStringLiteral("three messages after the throttle"));
    if (!measured)
        co_return measured.error();
    const Duration gap = *cast->meanGap(from, 2);
    if (gap < 4 * cast->busyGap)
        co_return unexpected(
            QStringLiteral("The device did not slow down"), durationText(gap),
            QStringLiteral("at least four times %1").arg(durationText(cast->busyGap)));
    const Watch::Condition isCalm = [cast] { return cast->lastShare < 1; };
    const Result<void> calm =
        co_await cast->watch.until(isCalm, 10s, QStringLiteral("the pool is within its limit"));
    if (!calm)
        co_return calm.error();
    co_return QStringLiteral("now a message every %1; the pool is at %2 % of its limit")
        .arg(durationText(gap))
        .arg(qRound(cast->lastShare * 100));
}

Task<Result<QString>> keepsPushing(std::shared_ptr<Cast> cast)
{
    const agent::IdentityFolder folder(cast->device->stateFolder() + QStringLiteral("/identity"));
    const Result<agent::Identity> identity = folder.load();
    if (!identity)
        co_return identity.error();
    if (!identity->isComplete())
        co_return unexpected(QStringLiteral("The device's credentials could not be copied"),
                             QStringLiteral("an incomplete identity in %1").arg(folder.path()),
                             QStringLiteral("certificate and key"));
    cast->stolenIdentity.authorityPem = identity->authorityPem;
    cast->stolenIdentity.certificatePem = identity->certificatePem;
    cast->stolenIdentity.keyPem = identity->keyPem;

    const Result<void> set = co_await cast->line->dialect()->setBehaviour(300, 64, false);
    if (!set)
        co_return set.error();
    const Watch::Condition isReleased = [cast] {
        return countActions(cast, cloud::EnforcementAction::Release) > 0;
    };
    const Result<void> released =
        co_await cast->watch.until(isReleased, 25s, QStringLiteral("the release"));
    if (!released)
        co_return released.error();
    co_return QStringLiteral("throttled %1 times, told to close %2 time(s), then released")
        .arg(countActions(cast, cloud::EnforcementAction::Throttle))
        .arg(countActions(cast, cloud::EnforcementAction::Close));
}

Task<Result<QString>> isCut(std::shared_ptr<Cast> cast)
{
    const Watch::Condition isOffline = [cast] {
        return !cast->cloud.presence().isOnline(cast->claimId);
    };
    const Result<void> offline =
        co_await cast->watch.until(isOffline, 5s, QStringLiteral("the connection is cut"));
    if (!offline)
        co_return offline.error();
    const Duration took = cast->lastLogout - cast->releaseDecided;
    if (took > 2s)
        co_return unexpected(QStringLiteral("The connection was cut too late"), durationText(took),
                             QStringLiteral("2 s at most"));
    co_return QStringLiteral("connection cut %1 after the verdict").arg(durationText(took));
}

Task<Result<QString>> isRefused(std::shared_ptr<Cast> cast)
{
    net::Client thief(cast->scheduler);
    net::ClientOptions options;
    options.host = cast->cloud.endpointHost();
    options.port = cast->cloud.endpointPort();
    options.clientId = cast->claimId.toUtf8();
    options.cleanSession = true;
    options.autoReconnect = false;
    options.tls = cast->stolenIdentity;
    const Result<net::Connected> answer = co_await thief.connectToBroker(options);
    if (answer)
        co_return unexpected(QStringLiteral("The revoked certificate still opens the broker"),
                             QStringLiteral("a login"), QStringLiteral("a refused handshake"));
    // Any other failure would prove nothing: our own check of the broker, or a dead network.
    const QString reason = QString::fromStdString(describe(answer.error()));
    if (answer.error().kind != ErrorKind::Tls || !reason.contains(QStringLiteral("revoked")))
        co_return answer.error();
    co_return reason;
}

Task<Result<QString>> isBack(std::shared_ptr<Cast> cast)
{
    const Duration quarantine = cast->cloud.config().policy.escalation.reclaimAfter;
    Flows patience(cast->scheduler);
    const Duration waited = cast->scheduler.now() - cast->releaseDecided;
    if (waited < quarantine) {
        const Result<void> slept = co_await patience.sleep(quarantine - waited);
        if (!slept)
            co_return slept.error();
    }
    const Instant from = cast->scheduler.now();
    const Result<void> reclaimed =
        cast->cloud.enforcer().reclaim(cast->claimId, QStringLiteral("story"));
    if (!reclaimed)
        co_return reclaimed.error();
    const Watch::Condition isOnline = [cast] {
        return cast->cloud.presence().isOnline(cast->claimId);
    };
    const Result<void> online =
        co_await cast->watch.until(isOnline, 30s, QStringLiteral("the device logs in again"));
    if (!online)
        co_return online.error();
    const auto record = cast->cloud.registry().device(cast->claimId);
    if (!record)
        co_return record.error();
    if (record->certificateSerial == cast->certificateSerial)
        co_return unexpected(QStringLiteral("The device came back with its old certificate"),
                             record->certificateSerial, QStringLiteral("a new one"));
    co_return QStringLiteral("logged in %1 after the reclaim with a new certificate %2…")
        .arg(durationText(cast->scheduler.now() - from), record->certificateSerial.left(12));
}

constexpr Chapter allChapters[] = {
    {"Bench cloud up", cloudUp},
    {"Device attached", deviceAttached},
    {"Provisioned", provisioned},
    {"The device reads our edit", deviceReads},
    {"The device sets its Store", deviceSets},
    {"Over the limit", overTheLimit},
    {"The device slows down", slowsDown},
    {"Keeps pushing", keepsPushing},
    {"Released", isCut},
    {"The certificate is refused", isRefused},
    {"Reclaimed and back", isBack},
};

} // namespace

std::span<const Chapter> chapters()
{
    return allChapters;
}

} // namespace ferrule::app
