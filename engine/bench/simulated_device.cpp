// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/simulated_device.h"

#include "bench/simulated_device_cloud.h"
#include "bench/simulated_device_methods.h"
#include "bench/simulated_device_protocol.h"
#include "bench/simulated_device_state.h"
#include "bench/simulated_device_terminal.h"

#include <QStringList>

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
    Private(SimulatedDevice& device, Scheduler& clock, SimulatedDeviceConfig settings)
        : q(device)
        , scheduler(clock)
        , config(std::move(settings))
        , terminal(clock, config.baud, config.linkPath)
        , state(config.stateFolder)
        , methods(clock, config, state,
                  [this](const SimulatedBehaviour& wanted) { setBehaviour(wanted); })
        , bootTimer(clock)
        , aliveTimer(clock)
        , plugTimer(clock)
    {
        QObject::connect(&terminal, &SimulatedTerminal::received, &q,
                         [this](const QByteArray& bytes) { onReceived(bytes); });
        QObject::connect(&terminal, &SimulatedTerminal::drained, &q, [this] { onDrained(); });
        applyNoise();
    }

    enum class AfterReply { Nothing, Restart, Unplug };

    Result<void> openTerminal();
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
    void onRequest(qint64 id, const QString& method, const QJsonObject& params);
    void onDrained();
    void sendReply(const QByteArray& reply);

    SimulatedDevice& q;
    Scheduler& scheduler;
    SimulatedDeviceConfig config;
    SimulatedTerminal terminal;
    SimulatedState state;
    SimulatedMethods methods;
    std::unique_ptr<SimulatedProtocol> protocol;
    std::unique_ptr<SimulatedCloud> cloud;
    std::optional<SimulatedBehaviour> behaviour;
    Timer bootTimer;
    Timer aliveTimer;
    Timer plugTimer;
    QStringList bootLog;
    qsizetype bootLogCount = 0;
    Instant started{};
    bool ready = false;
    bool logs = true;
    quint64 served = 0;
    AfterReply afterReply = AfterReply::Nothing;
    std::mt19937 garbage{1};
};

Result<void> SimulatedDevice::Private::openTerminal()
{
    if (Result<void> opened = terminal.open(); !opened)
        return opened;
    emit q.attached(terminal.path());
    return {};
}

Result<void> SimulatedDevice::Private::boot()
{
    if (Result<void> read = state.boot(); !read)
        return read;
    started = scheduler.now();
    methods.setStarted(started);
    logs = true;
    served = 0;
    SimulatedProtocol::Handlers handlers;
    handlers.request = [this](qint64 id, const QString& method, const QJsonObject& params) {
        onRequest(id, method, params);
    };
    handlers.answer = [this](const QByteArray& bytes) { terminal.write(bytes); };
    handlers.logOff = [this] { logs = false; };
    handlers.complaint = [this](const QString& text) { log(u"rpc: %1"_s.arg(text)); };
    protocol = std::make_unique<SimulatedProtocol>(std::move(handlers));
    protocol->setWrongChecksums(config.faults.wrongCrc);

    const agent::Identity identity = state.identity();
    bootLog = {
        u"boot: start %1 of board %2"_s.arg(state.boots()).arg(state.hardwareId()),
        u"boot: %1, firmware %2"_s.arg(config.model, QLatin1StringView(FERRULE_VERSION)),
        u"store: %1 settings"_s.arg(state.settings(SimulatedState::Stage::Effective).size()),
        identity.certificatePem.isEmpty() ? u"cred: no certificate"_s
                                          : u"cred: certificate for %1"_s.arg(identity.claimId),
        u"rpc: ready"_s,
    };
    bootLogCount = bootLog.size();
    continueBoot();
    return {};
}

void SimulatedDevice::Private::continueBoot()
{
    if (!bootLog.isEmpty()) {
        log(bootLog.takeFirst());
        bootTimer.startAfter(Duration(std::chrono::milliseconds(config.bootMs)) / bootLogCount,
                             [this] { continueBoot(); });
        return;
    }
    ready = true;
    aliveTimer.startAfter(aliveInterval, [this] { sayAlive(); });
    startCloud();
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
    if (!terminal.isOpen())
        return;
    terminal.close();
    emit q.detached();
}

void SimulatedDevice::Private::log(const QString& line)
{
    const std::chrono::duration<double> uptime = scheduler.now() - started;
    const QString stamped = u"[%1] %2"_s.arg(uptime.count(), 9, 'f', 3).arg(line);
    if (logs)
        terminal.write(stamped.toUtf8() + '\n');
    emit q.logged(stamped);
}

void SimulatedDevice::Private::sayAlive()
{
    log(u"app: %1 requests served"_s.arg(served));
    aliveTimer.startAfter(aliveInterval, [this] { sayAlive(); });
}

void SimulatedDevice::Private::startCloud()
{
    const agent::Identity identity = state.identity();
    if (!config.runAgent || identity.claimId.isEmpty()) {
        onCloudChanged(u"unprovisioned"_s, {}, 0);
        return;
    }
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
    QJsonObject params;
    params.insert("state"_L1, cloudState);
    params.insert("detail"_L1, detail);
    params.insert("delayMs"_L1, delayMs);
    terminal.write(protocol->notification(u"Cloud.State"_s, params));
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
    SimulatedTerminal::Noise noise;
    noise.flipOneIn = config.faults.flipOneIn;
    noise.dropOneIn = config.faults.dropOneIn;
    noise.seed = config.faults.seed;
    terminal.setNoise(noise);
    garbage.seed(config.faults.seed);
    if (protocol)
        protocol->setWrongChecksums(config.faults.wrongCrc);
}

void SimulatedDevice::Private::onReceived(const QByteArray& bytes)
{
    // A board that is starting has nobody at its UART yet.
    if (ready)
        protocol->receive(bytes);
}

void SimulatedDevice::Private::onRequest(qint64 id, const QString& method,
                                         const QJsonObject& params)
{
    const SimulatedFaults& faults = config.faults;
    if (faults.neverAnswers || afterReply != AfterReply::Nothing)
        return;
    ++served;
    if (faults.answersGarbage) {
        QByteArray bytes;
        for (int i = 0; i < garbageBytes; ++i)
            bytes.append(static_cast<char>(garbage() & 0xFFU));
        terminal.write(bytes);
        return;
    }
    log(u"rpc: %1"_s.arg(method));
    const SimulatedReply answer = methods.call(method, params);
    const QByteArray reply = answer.code == 0 ? protocol->result(id, answer.result)
                                              : protocol->error(id, answer.code, answer.message);
    if (!faults.unplugAt.isEmpty() && method == faults.unplugAt) {
        config.faults.unplugAt.clear();
        terminal.write(reply.first(reply.size() / 2));
        afterReply = AfterReply::Unplug;
    } else {
        sendReply(reply);
        if (method == "Sys.Reboot"_L1)
            afterReply = AfterReply::Restart;
    }
    if (afterReply != AfterReply::Nothing)
        terminal.notifyDrained();
}

void SimulatedDevice::Private::sendReply(const QByteArray& reply)
{
    const Duration thinking = std::chrono::milliseconds(config.faults.slowMs);
    if (config.faults.stallMs <= 0) {
        terminal.write(reply, thinking);
        return;
    }
    const qsizetype half = reply.size() / 2;
    terminal.write(reply.first(half), thinking);
    terminal.write(reply.sliced(half), std::chrono::milliseconds(config.faults.stallMs));
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
                                 QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, scheduler, std::move(config)))
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
    return d->terminal.path();
}

void SimulatedDevice::unplug()
{
    d->plugTimer.stop();
    d->unplug();
}

Result<void> SimulatedDevice::plugIn()
{
    d->plugTimer.stop();
    return d->terminal.isOpen() ? Result<void>() : d->openTerminal();
}

void SimulatedDevice::setFaults(const SimulatedFaults& faults)
{
    d->config.faults = faults;
    d->applyNoise();
}

} // namespace ferrule::bench
