// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/core/item.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace ferrule::cloud {

/// "2026-01-31T12:00:00.000Z", and back; 0 for a text that is no time.
QString isoTime(UtcMs utcMs);
UtcMs fromIsoTime(const QString& text);

/// A Store item as database sync carries it (facts/wire.md (h)); values are strings there.
QJsonObject syncItem(const QString& claimId, const QString& accountId, const store::Item& item);
/// The same for one that is gone. It has `_type`: without, agents in the field crash.
QJsonObject syncRemoval(const QString& claimId, const QString& accountId, const std::string& key,
                        UtcMs now);

/// A row of the Command table.
QJsonObject syncCommand(const QString& claimId, const QString& accountId, const QString& commandId,
                        const QString& word, const QJsonObject& arguments, UtcMs now);

/// One change that a device sent up.
struct SyncChange
{
    QString sortKey;     ///< what the acknowledgement names
    QString table;       ///< "Store", "Device", "Log", …
    UtcMs updatedMs = 0; ///< when the device changed it; 0 = it did not say
    QJsonObject item;    ///< as it came
    bool isStore = false;
    bool removed = false;
    std::string key;
    store::Value value;
    std::string finding; ///< what an agent's bug did to it; empty = nothing
};

struct SyncUp
{
    qint64 sequence = 0;
    QList<SyncChange> changes;
};

/// Reads the body of db/syncToDynamo. Errors: Protocol.
Result<SyncUp> readSyncUp(const QByteArray& payload);

/// The acknowledgements of `up`: one, or several where all keys do not fit `maxBytes`.
QList<QByteArray> syncAcknowledgements(const SyncUp& up, UtcMs now, qsizetype maxBytes);

} // namespace ferrule::cloud
