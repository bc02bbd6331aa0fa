// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/ledger.h"

#include "base/phrase_mark.h"
#include "data/transaction.h"
#include "station/csv.h"
#include "words/phrase.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace ferrule::station {

using namespace Qt::StringLiterals;

namespace {

const QStringList& columns()
{
    static const QStringList names{
        u"sequence"_s,    u"utc"_s,         u"outcome"_s,     u"claim_id"_s, u"hardware_id"_s,
        u"model"_s,       u"product"_s,     u"firmware"_s,    u"dialect"_s,  u"port"_s,
        u"key_origin"_s,  u"certificate"_s, u"fingerprint"_s, u"attempt"_s,  u"duration_ms"_s,
        u"failed_step"_s, u"reason"_s,
    };
    return names;
}

QString toText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return u"pass"_s;
    case Outcome::Failed:
        return u"fail"_s;
    case Outcome::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

Outcome toOutcome(const QString& text)
{
    if (text == "pass"_L1)
        return Outcome::Passed;
    return text == "cancelled"_L1 ? Outcome::Cancelled : Outcome::Failed;
}

/// One record is one line, so that a line without its end is one that a kill cut short.
QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

QStringList toFields(const Record& record)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(record.utcMs, Qt::UTC);
    QStringList fields{
        QString::number(record.sequence),
        utc.toString(Qt::ISODateWithMs),
        toText(record.outcome),
        record.claimId,
        record.hardwareId,
        record.model,
        record.product,
        record.firmware,
        record.dialect,
        record.port,
        record.keyOrigin,
        record.certificateSerial,
        record.fingerprint,
        QString::number(record.attempt),
        QString::number(record.durationMs),
        record.failedStep,
        record.reason,
    };
    for (QString& field : fields)
        field = onOneLine(field);
    return fields;
}

Record toRecord(const QStringList& fields)
{
    Record record;
    record.sequence = fields[0].toULongLong();
    record.utcMs = QDateTime::fromString(fields[1], Qt::ISODateWithMs).toMSecsSinceEpoch();
    record.outcome = toOutcome(fields[2]);
    record.claimId = fields[3];
    record.hardwareId = fields[4];
    record.model = fields[5];
    record.product = fields[6];
    record.firmware = fields[7];
    record.dialect = fields[8];
    record.port = fields[9];
    record.keyOrigin = fields[10];
    record.certificateSerial = fields[11];
    record.fingerprint = fields[12];
    record.attempt = fields[13].toInt();
    record.durationMs = fields[14].toLongLong();
    record.failedStep = fields[15];
    record.reason = fields[16];
    return record;
}

Record toRecord(const QSqlQuery& row)
{
    QStringList fields;
    for (int column = 0; column < columns().size(); ++column)
        fields << row.value(column).toString();
    Record record = toRecord(fields);
    record.utcMs = row.value(1).toLongLong();
    return record;
}

const QString selectColumns =
    u"SELECT sequence, utc_ms, outcome, claim_id, hardware_id, model, product, firmware, dialect,"
    " port, key_origin, certificate, fingerprint, attempt, duration_ms, failed_step, reason"
    " FROM station_record"_s;

} // namespace

Ledger::Ledger(data::Database& database, QString csvPath)
    : m_database(database)
    , m_csvPath(std::move(csvPath))
{
}

Error Ledger::fileError(const char* what) const
{
    Error error;
    error.kind = ErrorKind::Io;
    error.what = phrase("station", what).arg(m_csvPath);
    error.measured = m_file.errorString().toStdString() + ".";
    error.remedy = phrase(
        "station", "Make room on the disk and check who may write there; nothing is lost, the "
                   "database has every line.");
    return error;
}

Result<void> Ledger::open()
{
    QDir().mkpath(QFileInfo(m_csvPath).absolutePath());
    m_file.close();
    m_file.setFileName(m_csvPath);
    if (!m_file.open(QIODevice::ReadWrite))
        return fileError(markPhrase("station", "The ledger %1 could not be opened."));
    const Result<QList<Record>> inFile = readFile();
    if (!inFile)
        return inFile.error();
    const Result<quint64> inDatabase = lastInDatabase();
    if (!inDatabase)
        return inDatabase.error();

    // A power cut may have taken the database's last lines.
    for (const Record& record : inFile.value()) {
        if (record.sequence > inDatabase.value()) {
            if (Result<void> inserted = insert(record); !inserted)
                return inserted;
        }
    }
    const quint64 lastInFile = inFile.value().isEmpty() ? 0 : inFile.value().constLast().sequence;
    m_last = std::max(lastInFile, inDatabase.value());
    if (m_file.size() == 0) {
        if (Result<void> written = writeLine(csvLine(columns())); !written)
            return written;
    }
    const Result<QList<Record>> missing = recordsAfter(lastInFile);
    if (!missing)
        return missing.error();
    for (const Record& record : missing.value()) {
        if (Result<void> written = writeLine(csvLine(toFields(record))); !written)
            return written;
    }
    return {};
}

Result<QList<Record>> Ledger::readFile()
{
    QByteArray text = m_file.readAll();
    // A line that a kill cut short has no end; the database has it whole.
    const qsizetype end = text.lastIndexOf('\n') + 1;
    if (end != text.size() && !m_file.resize(end))
        return fileError(markPhrase("station", "The ledger %1 could not be repaired."));
    text.truncate(end);
    m_file.seek(end);

    Result<QList<QStringList>> lines = parseCsv(QString::fromUtf8(text));
    if (!lines)
        return lines.error();
    QList<Record> records;
    for (const QStringList& fields : std::as_const(lines.value())) {
        const bool isHeader = &fields == &lines.value().constFirst();
        if (isHeader && fields == columns())
            continue;
        if (isHeader || fields.size() != columns().size() ||
            fields[0].toULongLong() != quint64(records.size()) + 1) {
            Error error;
            error.kind = ErrorKind::Conflict;
            error.what =
                phrase("station", "%1 is no ledger that can be gone on with.").arg(m_csvPath);
            error.measured =
                phrase("station", "Its line after %1 records does not fit.").arg(records.size());
            error.expected = phrase("station", "A header, and records numbered 1, 2, 3 and so on.");
            error.cause = phrase("station", "Another program has changed the file.");
            error.remedy =
                phrase("station", "Move it away: a whole one is written anew from the database.");
            return error;
        }
        records << toRecord(fields);
    }
    return records;
}

Result<void> Ledger::writeLine(const QString& line)
{
    const QByteArray bytes = line.toUtf8();
    if (m_file.write(bytes) != bytes.size() || !m_file.flush() || ::fsync(m_file.handle()) != 0)
        return fileError(markPhrase("station", "The ledger %1 could not be written."));
    return {};
}

Result<quint64> Ledger::lastInDatabase()
{
    const Result<QSqlQuery*> found =
        m_database.run(u"SELECT COALESCE(MAX(sequence), 0) FROM station_record"_s);
    if (!found)
        return found.error();
    const quint64 last = found.value()->next() ? found.value()->value(0).toULongLong() : 0ULL;
    found.value()->finish();
    return last;
}

Result<QList<Record>> Ledger::recordsAfter(quint64 sequence)
{
    const Result<QSqlQuery*> found = m_database.run(
        selectColumns + u" WHERE sequence > ? ORDER BY sequence"_s, {QVariant(sequence)});
    if (!found)
        return found.error();
    QList<Record> records;
    while (found.value()->next())
        records << toRecord(*found.value());
    return records;
}

Result<void> Ledger::insert(const Record& record)
{
    QVariantList values;
    const QStringList fields = toFields(record);
    for (const QString& field : fields)
        values << (field.isNull() ? u""_s : field);
    values[0] = record.sequence;
    values[1] = qint64(record.utcMs);
    values[13] = record.attempt;
    values[14] = record.durationMs;
    const Result<QSqlQuery*> done =
        m_database.run(u"INSERT INTO station_record (sequence, utc_ms, outcome, claim_id,"
                       " hardware_id, model, product, firmware, dialect, port, key_origin,"
                       " certificate, fingerprint, attempt, duration_ms, failed_step, reason)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       values);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<Record> Ledger::append(Record record)
{
    record.sequence = m_last + 1;
    if (const Result<void> inserted = insert(record); !inserted)
        return inserted.error();
    m_last = record.sequence;
    if (const Result<void> written = writeLine(csvLine(toFields(record))); !written)
        return written.error();
    return record;
}

Result<QList<Record>> Ledger::newest(int count)
{
    const quint64 wanted = quint64(std::max(count, 0));
    return recordsAfter(m_last > wanted ? m_last - wanted : 0);
}

Result<Record> Ledger::find(quint64 sequence)
{
    const Result<QSqlQuery*> found =
        m_database.run(selectColumns + u" WHERE sequence = ?"_s, {QVariant(sequence)});
    if (!found)
        return found.error();
    if (found.value()->next()) {
        const Record record = toRecord(*found.value());
        found.value()->finish();
        return record;
    }
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = phrase("station", "The ledger has no record %1.").arg(sequence);
    return error;
}

} // namespace ferrule::station
