// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// What a device keeps in step with the cloud by database sync besides its Store, and the commands
/// that it was given that way. Devices whose agent does not sync have none of it.
namespace ferrule::published {

/// A row as the device sent it.
struct SyncedRow
{
    QString claimId;
    QString key;          ///< the sort key, "l#01HZX…"; identity within the device
    QString table;        ///< "Log", "Device", or one of the device's own
    qint64 updatedMs = 0; ///< when the device says that it changed it
    qint64 receivedMs = 0;
    QByteArray item; ///< compact JSON

    bool operator==(const SyncedRow&) const = default;
};

struct SyncedKey
{
    QString claimId;
    QString key;
};

/// One command for a device.
struct DeviceCommand
{
    enum class State {
        Asked,    ///< not with the broker yet
        Sent,     ///< the broker has it, and keeps it for a device that is away
        Answered, ///< the device showed that it has acted on it
    };
    QString claimId;
    QString id;           ///< identity within the device
    QString word;         ///< "reboot", "update", or one of the device's own
    QByteArray arguments; ///< a JSON object, compact
    QString by;
    State state = State::Asked;
    qint64 askedMs = 0;
    qint64 sentMs = 0;
    qint64 answeredMs = 0;
    QString answer; ///< what showed it, in words

    bool operator==(const DeviceCommand&) const = default;
};

/// What readDeviceRecords() answers: all that is kept of one device.
struct DeviceRecords
{
    QString claimId;
    bool syncs = false;            ///< its agent has used database sync
    QList<SyncedRow> rows;         ///< by table and key
    QList<DeviceCommand> commands; ///< the oldest first
};

} // namespace ferrule::published
