// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/simulated_device.h"

#include "bench/simulated_device_cloud.h"
#include "bench/simulated_device_state.h"
#include "bench/simulated_device_terminal.h"
#include "bench/simulated_firmware.h"
#include "words/phrase.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <random>

namespace ferrule::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration aliveInterval = 1s;
constexpr int garbageBytes = 96;

} // namespace

class SimulatedDevice::Private
{
public:
    Private(SimulatedDevice& device, Scheduler& clock, SimulatedDeviceConfig settings,
            std::unique_ptr<DeviceUart> wire)
        : q(device)
        , scheduler(clock)
        , config(std::move(settings))
        , uart(wire ? std::move(wire)
                    : std::make_unique<SimulatedTerminal>(clock, config.baud, config.linkPath))
        , state(config.stateFolder)
        , bootTimer(clock)
        , aliveTimer(clock)
        , plugTimer(clock)
    {
        QObject::connect(uart.get(), &DeviceUart::received, &q,
                         [this](const QByteArray& bytes) { onReceived(bytes); });
        QObject::connect(uart.get(), &DeviceUart::drained, &q, [this] { onDrained(); });
        applyNoise();
    }

    enum class AfterReply { Nothing, Restart, Unplug };

    Result<void> openTerminal();
    Result<FirmwareEntry> chosenFirmware() const;
    SimulatedBoard board();
    Result<void> boot();
    void continueBoot();
    void stop();
    void restart();
    void unplug();
    void log(const QString& line);
    void sayAlive();
    void startCloud();
    void onCloudChanged(const QString& cloudState, const QString& detail, qint64 delayMs);
    void setBehaviour(const SimulatedBehaviour& wanted);
    void applyNoise();
    void onReceived(const QByteArray& bytes);
    void onDrained();
    void reply(const QString& operation, const QByteArray& bytes);
    void sendPaced(const QByteArray& reply);
    void after(AfterReply what);

    SimulatedDevice& q;
    Scheduler& scheduler;
    SimulatedDeviceConfig config;
    std::unique_ptr<DeviceUart> uart;
    SimulatedState state;
    std::unique_ptr<SimulatedFirmware> firmware;
    std::unique_ptr<SimulatedCloud> cloud;
    std::optional<SimulatedBehaviour> behaviour;
    Timer bootTimer;
    Timer aliveTimer;
    Timer plugTimer;
    QStringList bootLog;
    qsizetype bootLines = 1;
    qsizetype bootSteps = 0;
    Instant started{};
    bool ready = false;
    bool logs = true;
    quint64 served = 0;
    AfterReply afterReply = AfterReply::Nothing;
    std::mt19937 garbage{1};
};

Result<void> SimulatedDevice::Private::openTerminal()
{
    if (Result<void> opened = uart->open(); !opened)
        return opened;
    emit q.attached(uart->path());
    return {};
}

Result<FirmwareEntry> SimulatedDevice::Private::chosenFirmware() const
{
    const QList<FirmwareEntry> all = allFirmware();
    QStringList ids;
    for (const FirmwareEntry& entry : all) {
        if (config.dialect.isEmpty() || entry.id == config.dialect)
            return entry;
        ids << entry.id;
    }
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = phrase("bench", "There is no simulated firmware \"%1\".").arg(config.dialect);
    error.expected = phrase("bench", "One of: %1.").arg(ids.join(u", "_s));
    return error;
}

SimulatedBoard SimulatedDevice::Private::board()
{
    return {
        scheduler,
        config,
        state,
        started,
        [this](const QString& operation, const QByteArray& bytes) { reply(operation, bytes); },
        [this](const QByteArray& bytes) { uart->write(bytes); },
        [this](const QString& text) { log(text); },
        [this] { logs = false; },
        [this] { after(AfterReply::Restart); },
        [this] { startCloud(); },
        [this](const SimulatedBehaviour& wanted) { setBehaviour(wanted); },
    };
}

Result<void> SimulatedDevice::Private::boot()
{
    const Result<FirmwareEntry> entry = chosenFirmware();
    if (!entry)
        return entry.error();
    if (Result<void> read = state.boot(); !read)
        return read;
    started = scheduler.now();
    served = 0;
    firmware = entry.value().make(board());
    logs = firmware->logsOnTheLine();
    bootLog = firmware->bootLog();
    bootLines = std::max<qsizetype>(bootLog.size(), 1);
    bootSteps = 0;
    continueBoot();
    return {};
}

void SimulatedDevice::Private::continueBoot()
{
    if (bootSteps < bootLines) {
        // Firmware that prints nothing takes its time all the same.
        if (bootSteps++ < bootLog.size())
            log(bootLog[bootSteps - 1]);
        bootTimer.startAfter(Duration(std::chrono::milliseconds(config.bootMs)) / bootLines,
                             [this] { continueBoot(); });
        return;
    }
    ready = true;
    aliveTimer.startAfter(aliveInterval, [this] { sayAlive(); });
    firmware->ready();
    if (firmware->connectsByItself())
        startCloud();
    else
        onCloudChanged(u"idle"_s, {}, 0);
}

void SimulatedDevice::Private::stop()
{
    ready = false;
    cloud.reset();
    bootTimer.stop();
    aliveTimer.stop();
}

void SimulatedDevice::Private::restart()
{
    stop();
    const auto bootAgain = [this] {
        if (Result<void> booted = boot(); !booted)
            log(QString::fromStdString(describe(booted.error())));
    };
    if (!config.hangUpAtReboot) {
        bootAgain();
        return;
    }
    unplug();
    // As long as it takes a USB stack to come up again.
    plugTimer.startAfter(std::chrono::milliseconds(config.bootMs), [this, bootAgain] {
        if (openTerminal())
            bootAgain();
    });
}

void SimulatedDevice::Private::unplug()
{
    if (uart->isOpen())
        uart->close();
}

void SimulatedDevice::Private::log(const QString& line)
{
    const QString stamped = firmware->logLine(scheduler.now() - started, line);
    if (logs)
        uart->write(stamped.toUtf8() + '\n');
    emit q.logged(stamped);
}

void SimulatedDevice::Private::sayAlive()
{
    log(u"app: %1 requests served"_s.arg(served));
    aliveTimer.startAfter(aliveInterval, [this] { sayAlive(); });
}

void SimulatedDevice::Private::startCloud()
{
    const agent::Identity identity = firmware->identity();
    if (!config.runAgent || identity.claimId.isEmpty()) {
        onCloudChanged(u"unprovisioned"_s, {}, 0);
        return;
    }
    if (const Result<void> kept = state.setIdentity(identity); !kept)
        log(u"cloud: %1"_s.arg(QString::fromStdString(describe(kept.error()))));
    cloud = std::make_unique<SimulatedCloud>(scheduler, config, state.identityFolder(), identity);
    QObject::connect(cloud.get(), &SimulatedCloud::changed, &q,
                     [this](const QString& cloudState, const QString& detail, qint64 delayMs) {
                         onCloudChanged(cloudState, detail, delayMs);
                     });
    QObject::connect(cloud.get(), &SimulatedCloud::logged, &q,
                     [this](const QString& line) { log(u"cloud: %1"_s.arg(line)); });
    if (behaviour)
        cloud->setBehaviour(*behaviour);
    if (const Result<void> begun = cloud->start(); !begun)
        log(u"cloud: %1"_s.arg(QString::fromStdString(describe(begun.error()))));
}

void SimulatedDevice::Private::onCloudChanged(const QString& cloudState, const QString& detail,
                                              qint64 delayMs)
{
    log(detail.isEmpty() ? u"cloud: %1"_s.arg(cloudState)
                         : u"cloud: %1, %2"_s.arg(cloudState, detail));
    firmware->cloudChanged(cloudState, detail, delayMs);
    emit q.cloudStateChanged(cloudState);
}

void SimulatedDevice::Private::setBehaviour(const SimulatedBehaviour& wanted)
{
    behaviour = wanted;
    if (cloud)
        cloud->setBehaviour(wanted);
}

void SimulatedDevice::Private::applyNoise()
{
    DeviceUart::Noise noise;
    noise.flipOneIn = config.faults.flipOneIn;
    noise.dropOneIn = config.faults.dropOneIn;
    noise.seed = config.faults.seed;
    uart->setNoise(noise);
    garbage.seed(config.faults.seed);
    if (firmware)
        firmware->faultsChanged();
}

void SimulatedDevice::Private::onReceived(const QByteArray& bytes)
{
    // A board that is starting, or about to, has nobody at its UART.
    if (ready && !config.faults.neverAnswers && afterReply == AfterReply::Nothing)
        firmware->receive(bytes);
}

void SimulatedDevice::Private::reply(const QString& operation, const QByteArray& bytes)
{
    if (afterReply != AfterReply::Nothing)
        return;
    ++served;
    if (config.faults.answersGarbage) {
        QByteArray noise;
        for (int i = 0; i < garbageBytes; ++i)
            noise.append(static_cast<char>(garbage() & 0xFFU));
        uart->write(noise);
    } else if (!config.faults.unplugAt.isEmpty() && operation == config.faults.unplugAt) {
        config.faults.unplugAt.clear();
        uart->write(bytes.first(bytes.size() / 2));
        after(AfterReply::Unplug);
    } else {
        sendPaced(bytes);
    }
}

void SimulatedDevice::Private::after(AfterReply what)
{
    if (afterReply != AfterReply::Nothing)
        return;
    afterReply = what;
    uart->notifyDrained();
}

void SimulatedDevice::Private::sendPaced(const QByteArray& reply)
{
    const Duration thinking = std::chrono::milliseconds(config.faults.slowMs);
    if (config.faults.stallMs <= 0) {
        uart->write(reply, thinking);
        return;
    }
    const qsizetype half = reply.size() / 2;
    uart->write(reply.first(half), thinking);
    uart->write(reply.sliced(half), std::chrono::milliseconds(config.faults.stallMs));
}

void SimulatedDevice::Private::onDrained()
{
    switch (std::exchange(afterReply, AfterReply::Nothing)) {
    case AfterReply::Restart:
        restart();
        break;
    case AfterReply::Unplug:
        unplug();
        if (config.faults.unplugMs > 0)
            plugTimer.startAfter(std::chrono::milliseconds(config.faults.unplugMs),
                                 [this] { static_cast<void>(openTerminal()); });
        break;
    case AfterReply::Nothing:
        break;
    }
}

SimulatedDevice::SimulatedDevice(Scheduler& scheduler, SimulatedDeviceConfig config,
                                 std::unique_ptr<DeviceUart> uart, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, scheduler, std::move(config), std::move(uart)))
{
}

SimulatedDevice::~SimulatedDevice() = default;

Result<void> SimulatedDevice::start()
{
    if (Result<void> opened = d->openTerminal(); !opened)
        return opened;
    return d->boot();
}

QString SimulatedDevice::path() const
{
    return d->uart->path();
}

void SimulatedDevice::unplug()
{
    d->plugTimer.stop();
    d->unplug();
}

Result<void> SimulatedDevice::plugIn()
{
    d->plugTimer.stop();
    return d->uart->isOpen() ? Result<void>() : d->openTerminal();
}

agent::Identity SimulatedDevice::identity() const
{
    return d->firmware ? d->firmware->identity() : agent::Identity();
}

void SimulatedDevice::reset()
{
    d->afterReply = Private::AfterReply::Nothing;
    d->stop();
    if (const Result<void> booted = d->boot(); !booted)
        d->log(QString::fromStdString(describe(booted.error())));
}

void SimulatedDevice::setFaults(const SimulatedFaults& faults)
{
    d->config.faults = faults;
    d->applyNoise();
}

} // namespace ferrule::bench
