// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/device_messenger.h"
#include "cloud/metric_table.h"

#include <QObject>

namespace ferrule::cloud {

/// Takes the devices' metrics and answers what they ask of them (facts/wire.md (i)).
class MetricService : public QObject
{
    Q_OBJECT
public:
    MetricService(MetricTable& table, DeviceMessenger& messenger, const Clock& clock,
                  QObject* parent = nullptr);

    void receiveSet(const QString& claimId, const QByteArray& payload);
    void receiveGet(const QString& claimId, const QByteArray& sequence, const QByteArray& payload);

signals:
    void complained(const QString& claimId, const QString& summary, const QString& detail);

private:
    MetricTable& m_table;
    DeviceMessenger& m_messenger;
    const Clock& m_clock;
};

} // namespace ferrule::cloud
