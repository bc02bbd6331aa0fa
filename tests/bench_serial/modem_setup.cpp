// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem_setup.h"

#include "serial/port_list.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace ferrule::test {

using namespace Qt::StringLiterals;

constexpr int patienceMs = 120'000;

ModemSetup::ModemSetup(const QString& dialect, const QStringList& traps)
{
    config.dialect = dialect;
    config.stateFolder = folder.filePath(u"device"_s);
    config.linkPath = folder.filePath(u"port"_s);
    config.baud = 0;
    config.bootMs = 20;
    config.faults.traps = traps;
    authority = std::make_shared<FakeAuthority>(scheduler);
    broker = std::make_unique<LoginBroker>(authority->authority());
}

ModemSetup::~ModemSetup()
{
    authority->letGo();
    job.reset();
    line.reset();
}

void ModemSetup::trustVendor()
{
    authority->adoptsForeign = true;
    const std::string path = QFile::encodeName(config.stateFolder + u"/vendor"_s).toStdString();
    QDir().mkpath(config.stateFolder);
    const Result<pki::Authority> vendor =
        pki::Authority::openOrCreate(path, "Simulated module vendor", scheduler.utcMs());
    if (vendor)
        vendorPem = QByteArray::fromStdString(vendor.value().certificatePem());
}

QString ModemSetup::start()
{
    if (QString failure = broker->start(scheduler.utcMs(), vendorPem); !failure.isEmpty())
        return failure;
    authority->settings.insert(u"mqtt.port"_s, QString::number(broker->port()));
    authority->sawLogin = [this](const QString& name) { return broker->sawLogin(name); };
    config.endpointPort = broker->port();
    device = std::make_unique<bench::SimulatedDevice>(scheduler, config);
    bool booted = false;
    const auto connection =
        QObject::connect(device.get(), &bench::SimulatedDevice::cloudStateChanged, device.get(),
                         [&booted] { booted = true; });
    if (const Result<void> started = device->start(); !started)
        return QString::fromStdString(describe(started.error()));
    if (!QTest::qWaitFor([&booted] { return booted; }))
        return u"The device does not boot."_s;
    QObject::disconnect(connection);
    line = std::make_unique<serial::DeviceLine>(scheduler, serial::describePort(config.linkPath));
    QObject::connect(line.get(), &serial::DeviceLine::console, line.get(),
                     [this](const serial::ConsoleEntry& entry) { console << entry; });
    return {};
}

serial::ProvisionJob& ModemSetup::newJob(serial::ProvisionWish wish)
{
    job = std::make_unique<serial::ProvisionJob>(scheduler, *line, authority, std::move(wish));
    return *job;
}

const serial::ProvisionResult& ModemSetup::run(serial::ProvisionJob& running)
{
    QSignalSpy finished(&running, &serial::ProvisionJob::finished);
    if (running.start() && finished.isEmpty())
        finished.wait(patienceMs);
    return running.result();
}

const serial::ProvisionResult& ModemSetup::resume(serial::ProvisionJob& running)
{
    QSignalSpy finished(&running, &serial::ProvisionJob::finished);
    if (running.resume() && finished.isEmpty())
        finished.wait(patienceMs);
    return running.result();
}

QByteArray ModemSetup::told(const serial::ProvisionResult& result)
{
    return result.error ? QByteArray::fromStdString(describe(*result.error)) : QByteArray("passed");
}

QString ModemSetup::record(const serial::ProvisionJob& job)
{
    QStringList lines;
    for (const serial::StepReport& step : job.steps()) {
        lines << serial::title(step.id) + u": "_s + step.measured;
        lines << step.details;
    }
    return lines.join(u'\n');
}

} // namespace ferrule::test
