// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/core/value.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace ferrule::agent {

/// A Store item that the cloud pushed.
struct PushedItem
{
    QString key;
    store::Value value; ///< the default value where it was removed
    bool removed = false;
};

/// Reads the payload of `…/sync/{command}`: a flat item with `_type`, `sk`, `key`, `value`, `type`.
/// Absent for items of another table. The value may be of its JSON type or a string that spells it,
/// as database streams carry it. Errors: Protocol.
Result<std::optional<PushedItem>> readSyncMessage(QByteArrayView command,
                                                  const QByteArray& payload);

/// A row of the Command table.
struct PushedCommand
{
    QString id;
    QString word; ///< "reboot", "update", …
    QJsonObject arguments;
    qint64 updatedMs = 0; ///< when it was given; 0 = not said
};

/// Absent for anything else, and for a command without a word.
std::optional<PushedCommand> readCommand(QByteArrayView command, const QByteArray& payload);

} // namespace ferrule::agent
