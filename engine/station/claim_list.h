// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "data/database.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace ferrule::station {

/// One line of a list of claim IDs that were assigned before.
struct ListedClaim
{
    QString claimId;
    QString name;
    QString hardwareId;           ///< empty = for any device
    QMap<QString, QString> store; ///< values for the device's Store, by key
};

/// Reads the CSV file of a list: a header with "claim_id", and optional "name", "hardware_id" and
/// "store:KEY". InvalidArgument, with the line, where a column is unknown, a claim ID is unusable
/// (1 to 23 of A-Z, a-z, 0-9, '-', '_') or listed twice, or a hardware ID is.
Result<QList<ListedClaim>> parseClaimList(const QString& csv);

/// The claim IDs that wait for devices, in the database: each goes to one device only, also across
/// a kill, and a device that comes again gets the one that it had.
class ClaimList
{
public:
    explicit ClaimList(data::Database& database)
        : m_database(database)
    {
    }

    /// Puts `claims` in the place of the list. Who had a claim ID that is listed again keeps it.
    Result<void> replace(const QString& fileName, const QList<ListedClaim>& claims);
    Result<void> clear();

    /// The claim ID for the device: the one it had, the one that names it, else the next free one.
    /// It is the device's from then on. NotFound when the list is used up.
    Result<ListedClaim> assign(const QString& hardwareId, UtcMs now);

    struct State
    {
        QString fileName; ///< empty = there is no list
        int total = 0;
        int left = 0; ///< not assigned yet
    };
    Result<State> state();

private:
    Result<std::optional<ListedClaim>> first(const QString& condition, const QVariantList& values);

    data::Database& m_database;
};

} // namespace ferrule::station
