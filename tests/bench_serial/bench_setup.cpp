// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_setup.h"

#include "agent/identity_folder.h"
#include "pki/certificate_info.h"

#include <QSignalSpy>
#include <QTest>

namespace ferrule::test {

using namespace Qt::StringLiterals;

BenchSetup::BenchSetup(bench::SimulatedDeviceConfig wanted)
    : config(std::move(wanted))
{
    config.stateFolder = folder.filePath(u"device"_s);
    config.linkPath = folder.filePath(u"port"_s);
    config.runAgent = false;
    device = std::make_unique<bench::SimulatedDevice>(scheduler, config);
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
    bool booted = false;
    const auto connection =
        QObject::connect(device.get(), &bench::SimulatedDevice::cloudStateChanged, device.get(),
                         [&booted] { booted = true; });
    if (!device->start() || !QTest::qWaitFor([&booted] { return booted; }))
        return false;
    QObject::disconnect(connection);
    const serial::PortInfo port = serial::describePort(config.linkPath);
    line = std::make_unique<serial::DeviceLine>(scheduler, port);
    QObject::connect(line.get(), &serial::DeviceLine::console, line.get(),
                     [this](const serial::ConsoleEntry& entry) { console << entry; });
    return true;
}

serial::ProvisionJob& BenchSetup::newJob(serial::StepTimeouts timeouts)
{
    job = std::make_unique<serial::ProvisionJob>(scheduler, *line, authority,
                                                 serial::ProvisionWish(), timeouts);
    return *job;
}

bool BenchSetup::waitForJob()
{
    constexpr int patienceMs = 30'000;
    QSignalSpy finished(job.get(), &serial::ProvisionJob::finished);
    return !job->isRunning() || finished.wait(patienceMs);
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

} // namespace ferrule::test
