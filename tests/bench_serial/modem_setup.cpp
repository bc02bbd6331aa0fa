// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem_setup.h"

#include <QDir>
#include <QFile>

namespace ferrule::test {

using namespace Qt::StringLiterals;

ModemSetup::ModemSetup(const QString& dialect, const QStringList& traps, Wire wire, quint32 seed)
    : BenchSetup({}, wire, seed)
    , broker(std::make_unique<LoginBroker>(authority->authority()))
{
    config.dialect = dialect;
    config.bootMs = 20;
    config.faults.traps = traps;
    config.runAgent = true;
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

QString ModemSetup::startModem()
{
    if (QString failure = broker->start(scheduler.utcMs(), vendorPem); !failure.isEmpty())
        return failure;
    authority->settings.insert(u"mqtt.port"_s, QString::number(broker->port()));
    authority->sawLogin = [this](const QString& name) { return broker->sawLogin(name); };
    config.endpointPort = broker->port();
    return start() ? QString() : u"The device does not boot."_s;
}

const serial::ProvisionResult& ModemSetup::run(serial::ProvisionWish wish)
{
    newJob({}, std::move(wish)).start();
    waitForJob();
    return job->result();
}

const serial::ProvisionResult& ModemSetup::resume()
{
    job->resume();
    waitForJob();
    return job->result();
}

bool ModemSetup::isOutside() const
{
    // Until its first login a device speaks to nobody but the host.
    return job && job->steps()[std::size_t(serial::StepId::FirstLogin)].state ==
                      serial::StepState::Running;
}

} // namespace ferrule::test
