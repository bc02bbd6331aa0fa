// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_setup.h"

#include "agent/identity_folder.h"
#include "pki/certificate_info.h"
#include "pki/private_key.h"

#include <QTest>

namespace ferrule::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int terminalPatienceMs = 120'000;
constexpr Duration memoryPatience = 1h;
constexpr int outsideStepMs = 1;

void deliverEvents()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

BenchSetup::BenchSetup(bench::SimulatedDeviceConfig wanted, Wire kind, quint32 seed)
    : m_manual(kind == Wire::Memory ? std::make_unique<ManualScheduler>() : nullptr)
    , m_system(kind == Wire::Terminal ? std::make_unique<SystemScheduler>() : nullptr)
    , scheduler(m_manual ? static_cast<Scheduler&>(*m_manual) : *m_system)
    , config(std::move(wanted))
{
    config.stateFolder = folder.filePath(u"device"_s);
    config.linkPath = folder.filePath(u"port"_s);
    config.runAgent = false;
    if (m_manual) {
        wire = std::make_unique<FaultyLine>(*m_manual, seed);
        // Certificates are looked at by others as well, whose clock is the machine's.
        m_manual->jumpUtc(SystemScheduler().utcMs() - m_manual->utcMs());
    }
    authority = std::make_shared<FakeAuthority>(scheduler);
}

BenchSetup::~BenchSetup()
{
    authority->letGo();
    job.reset();
    line.reset();
}

bool BenchSetup::start()
{
    device = std::make_unique<bench::SimulatedDevice>(scheduler, config,
                                                      wire ? wire->deviceEnd() : nullptr);
    bool booted = false;
    const auto connection =
        QObject::connect(device.get(), &bench::SimulatedDevice::cloudStateChanged, device.get(),
                         [&booted] { booted = true; });
    if (!device->start() || !waitFor([&booted] { return booted; }))
        return false;
    QObject::disconnect(connection);
    serial::PortInfo port;
    if (wire)
        port.path = device->path();
    else
        port = serial::describePort(config.linkPath);
    line = std::make_unique<serial::DeviceLine>(scheduler, port, QList<serial::DialectEntry>(),
                                                wire ? wire->hostEnd() : nullptr);
    QObject::connect(line.get(), &serial::DeviceLine::console, line.get(),
                     [this](const serial::ConsoleEntry& entry) { console << entry; });
    return true;
}

serial::ProvisionJob& BenchSetup::newJob(serial::StepTimeouts timeouts, serial::ProvisionWish wish)
{
    job = std::make_unique<serial::ProvisionJob>(scheduler, *line, authority, std::move(wish),
                                                 timeouts);
    return *job;
}

bool BenchSetup::waitFor(const std::function<bool()>& done)
{
    if (!m_manual)
        return QTest::qWaitFor(done, terminalPatienceMs);
    const Instant deadline = m_manual->now() + memoryPatience;
    for (;;) {
        deliverEvents();
        if (done())
            return true;
        if (m_manual->now() >= deadline)
            return false;
        if (isOutside()) {
            QTest::qWait(outsideStepMs);
            m_manual->advance(std::chrono::milliseconds(outsideStepMs));
        } else if (!m_manual->advanceToNext()) {
            return false;
        }
    }
}

bool BenchSetup::waitForJob()
{
    return waitFor([this] { return !job || !job->isRunning(); });
}

void BenchSetup::letPass(Duration time)
{
    bool passed = false;
    Timer timer(scheduler);
    timer.startAfter(time, [&passed] { passed = true; });
    waitFor([&passed] { return passed; });
}

agent::Identity BenchSetup::identityOfFirmware() const
{
    return device->identity();
}

QString BenchSetup::serialOnDevice() const
{
    const agent::Identity held = identityOfFirmware();
    const Result<pki::CertificateInfo> info =
        pki::inspectCertificate(held.certificatePem.toStdString());
    return info ? QString::fromStdString(info.value().serial) : QString();
}

QSet<QString> BenchSetup::stray() const
{
    return authority->valid() - QSet<QString>{serialOnDevice()};
}

bool BenchSetup::deviceCanLogIn() const
{
    const agent::Identity identity = identityOfFirmware();
    const auto key = pki::PrivateKey::fromPem(identity.keyPem.toStdString());
    return key && authority->valid().contains(serialOnDevice()) &&
           pki::certificateMatches(identity.certificatePem.toStdString(), key.value())
               .valueOr(false);
}

QByteArray BenchSetup::told() const
{
    if (!job)
        return "no job";
    const serial::ProvisionResult& result = job->result();
    if (result.error)
        return QByteArray::fromStdString(describe(*result.error));
    return result.state == serial::ProvisionResult::State::Passed ? "passed" : "not ended";
}

QString BenchSetup::record() const
{
    QStringList lines;
    for (const serial::StepReport& step : job->steps()) {
        lines << serial::title(step.id) + u": "_s + step.measured;
        lines << step.details;
    }
    return lines.join(u'\n');
}

} // namespace ferrule::test
