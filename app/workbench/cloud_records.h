// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/bench_cloud.h"
#include "published/device_records.h"

#include <QObject>

namespace ferrule::app {

class Publisher;

/// What devices of the bench cloud keep in step by database sync beside their Store, and the
/// commands that they are given.
class CloudRecords : public QObject
{
    Q_OBJECT
public:
    CloudRecords(cloud::BenchCloud& cloud, Publisher& publisher, QObject* parent = nullptr);

    /// Publishes all that is kept of a device. Errors: LinkLost, those of the database.
    Result<void> read(const QString& claimId);
    /// Errors: InvalidArgument (`arguments` is no JSON object), those of DeviceCommands::send().
    Result<void> command(const QString& claimId, const QString& word, const QByteArray& arguments);

private:
    cloud::BenchCloud& m_cloud;
    Publisher& m_publisher;
};

} // namespace ferrule::app
