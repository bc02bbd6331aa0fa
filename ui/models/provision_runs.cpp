// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provision_runs.h"

#include "models/engine_feed.h"

namespace ferrule::ui {

using namespace published;

ProvisionRuns::ProvisionRuns(EngineFeed& feed, QObject* parent)
    : QObject(parent)
{
    connect(&feed, &EngineFeed::runsChanged, this, [this](const QList<ProvisionRun>& runs) {
        for (const ProvisionRun& run : runs) {
            m_runs.insert(run.deviceId, run);
            emit runChanged(run.deviceId);
        }
    });
    // The next device on the same port has a record of its own.
    connect(&feed, &EngineFeed::devicesGone, this, [this](const QStringList& deviceIds) {
        for (const QString& id : deviceIds) {
            if (m_runs.remove(id) > 0)
                emit runChanged(id);
        }
    });
}

const ProvisionRun* ProvisionRuns::run(const QString& deviceId) const
{
    const auto found = m_runs.constFind(deviceId);
    return found == m_runs.constEnd() ? nullptr : &*found;
}

QString ProvisionRuns::title(StepId id)
{
    switch (id) {
    case StepId::Port:
        return tr("Port");
    case StepId::Identity:
        return tr("Identity");
    case StepId::Claim:
        return tr("Claim");
    case StepId::KeyAndCertificate:
        return tr("Key and certificate");
    case StepId::Write:
        return tr("Write");
    case StepId::Verify:
        return tr("Verify");
    case StepId::Reboot:
        return tr("Reboot");
    case StepId::FirstLogin:
        return tr("First login");
    }
    Q_UNREACHABLE();
}

} // namespace ferrule::ui
