// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "data/database.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

namespace ferrule::cloud {

/// A command that a device was given, and what became of it. Times are UTC, 0 = not yet.
struct CommandRecord
{
    QString claimId;
    QString id;
    QString word; ///< "reboot", "update", or one of the device's own
    QJsonObject arguments;
    QString by;
    UtcMs askedMs = 0;
    UtcMs sentMs = 0;     ///< when the broker took it
    UtcMs answeredMs = 0; ///< when the device showed that it has acted on it
    QString answer;       ///< what showed it, a sentence
};

/// The commands of the past, the newest `perDevice` of each device. All errors are those of the
/// database.
class CommandTable
{
public:
    static constexpr int perDevice = 200;

    explicit CommandTable(data::Database& database)
        : m_database(database)
    {
    }

    /// The oldest goes where there are too many.
    Result<void> add(const CommandRecord& command);

    /// Each answers the commands that changed by it.
    Result<QList<CommandRecord>> noteSent(const QString& claimId, const QString& id, UtcMs now);
    Result<QList<CommandRecord>> noteAnswer(const QString& claimId, const QString& id,
                                            const QString& answer, UtcMs now);

    /// The oldest first.
    Result<QList<CommandRecord>> list(const QString& claimId);
    /// Of one word, sent and not answered.
    Result<QList<CommandRecord>> open(const QString& claimId, const QString& word);

private:
    Result<QList<CommandRecord>> select(const QString& condition, const QVariantList& values);
    Result<QList<CommandRecord>> one(const QString& claimId, const QString& id);

    data::Database& m_database;
};

} // namespace ferrule::cloud

Q_DECLARE_METATYPE(ferrule::cloud::CommandRecord)
