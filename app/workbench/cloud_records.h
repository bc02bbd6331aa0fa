// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/store_service.h"
#include "published/device_records.h"

#include <QObject>

namespace ferrule::app {

class Publisher;

/// What devices of a cloud keep in step by database sync beside their Store, and the commands that
/// they are given.
class CloudRecords : public QObject
{
    Q_OBJECT
public:
    explicit CloudRecords(Publisher& publisher, QObject* parent = nullptr);

    /// Publishes what `cloud`, of whatever make, tells from now on.
    template<typename Cloud>
    void follow(Cloud& cloud);

    /// Publishes all that is kept of a device. Errors: those of the database.
    Result<void> read(cloud::StoreService& store, const QString& claimId);
    /// Errors: InvalidArgument (`arguments` is no JSON object), those of DeviceCommands::send().
    static Result<void> command(cloud::StoreService& store, const QString& claimId,
                                const QString& word, const QByteArray& arguments);

private:
    void noteRow(const QString& claimId, const cloud::SyncedRow& row);
    void noteRowGone(const QString& claimId, const QString& sortKey);
    void noteCommand(const cloud::CommandRecord& command);

    Publisher& m_publisher;
};

template<typename Cloud>
void CloudRecords::follow(Cloud& cloud)
{
    connect(&cloud, &Cloud::rowChanged, this, &CloudRecords::noteRow);
    connect(&cloud, &Cloud::rowRemoved, this, &CloudRecords::noteRowGone);
    connect(&cloud, &Cloud::commandChanged, this, &CloudRecords::noteCommand);
}

} // namespace ferrule::app
