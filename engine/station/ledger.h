// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "data/database.h"

#include <QFile>
#include <QList>
#include <QString>

#include <optional>

namespace ferrule::station {

enum class Outcome { Passed, Failed, Cancelled };

/// One finished run at the station. Line ends in its texts become spaces.
struct Record
{
    quint64 sequence = 0; ///< 1, 2, 3 … without gaps; given by the ledger
    UtcMs utcMs = 0;
    Outcome outcome = Outcome::Failed;
    QString claimId;
    QString hardwareId;
    QString model;
    QString product;
    QString firmware;
    QString dialect;
    QString port;
    QString keyOrigin; ///< "device", "host", "none"
    QString certificateSerial;
    QString fingerprint;
    int attempt = 1;
    qint64 durationMs = 0;
    QString failedStep;
    QString reason;

    bool operator==(const Record&) const = default;
};

/// The station's books: a line for each finished run, in the database and in a CSV file, only ever
/// added. A line is in the database before it is in the file, and in the file, flushed to the disk,
/// before append() answers; what a kill left half done is put right by the next open().
class Ledger
{
public:
    Ledger(data::Database& database, QString csvPath);

    /// Brings file and database in step: cuts a torn last line, adds what one of the two lacks.
    /// Errors: Io, PermissionDenied, Database, Conflict (the file is no ledger, or another one's).
    Result<void> open();

    /// Adds the record under the next number. On an error nothing is lost: the next open() ends it.
    Result<Record> append(Record record);

    /// The newest `count` records, the oldest first.
    Result<QList<Record>> newest(int count);
    /// NotFound where there is none of that number.
    Result<Record> find(quint64 sequence);

    const QString& csvPath() const { return m_csvPath; }

private:
    Result<void> insert(const Record& record);
    Result<QList<Record>> recordsAfter(quint64 sequence);
    Result<quint64> lastInDatabase();
    Result<QList<Record>> readFile();
    Result<void> writeLine(const QString& line);
    Error fileError(const char* what) const;

    data::Database& m_database;
    QString m_csvPath;
    QFile m_file;
    quint64 m_last = 0;
};

} // namespace ferrule::station
