// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QHash>
#include <QObject>

namespace ferrule::ui {

class EngineFeed;

/// The last provisioning run of each device.
class ProvisionRuns : public QObject
{
    Q_OBJECT
public:
    explicit ProvisionRuns(EngineFeed& feed, QObject* parent = nullptr);

    /// Null where the device was never provisioned in this run of the program.
    const published::ProvisionRun* run(const QString& deviceId) const;

    static QString title(published::StepId id);

signals:
    void runChanged(const QString& deviceId);

private:
    QHash<QString, published::ProvisionRun> m_runs;
};

} // namespace ferrule::ui
