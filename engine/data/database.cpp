// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/database.h"

#include "data/migrations.h"
#include "data/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace ferrule::data {

namespace {

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html); extended ones carry them in
// the low byte.
enum SqliteCode {
    Perm = 3,
    SqliteBusy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoErr = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

constexpr int busyTimeoutMs = 5000;

Error fromSql(const QSqlError& sql, const QString& what, const QString& path)
{
    Error error;
    error.kind = ErrorKind::Database;
    error.what = what.toStdString();
    error.measured = sql.databaseText().toStdString();
    error.peerCode = sql.nativeErrorCode().toInt();
    switch (error.peerCode & 0xff) {
    case Perm:
    case ReadOnly:
    case CantOpen:
        error.kind = ErrorKind::PermissionDenied;
        error.remedy = u"Make %1 and its folder writable for you."_s.arg(path).toStdString();
        break;
    case SqliteBusy:
    case Locked:
        error.kind = ErrorKind::Busy;
        error.cause = "Another program holds the database.";
        error.remedy = "Close the other program, then try again.";
        break;
    case IoErr:
    case Full:
        error.kind = ErrorKind::Io;
        error.cause = "The disk is full or failing.";
        error.remedy = u"Free space on the disk that holds %1."_s.arg(path).toStdString();
        break;
    case Corrupt:
    case NotADatabase:
        error.cause = "The file is damaged, or is not a database.";
        error.remedy = u"Move %1 aside, or put a copy of it back; nothing was changed."_s.arg(path)
                           .toStdString();
        break;
    default:
        break;
    }
    return error;
}

QString newConnectionName()
{
    static std::atomic<quint64> last{0};
    return u"ferrule-%1"_s.arg(++last);
}

} // namespace

Database::Database() = default;

Database::~Database()
{
    close();
}

Result<void> Database::open(const QString& path)
{
    close();
    m_path = path;
    const QFileInfo file(path);
    if (!QDir().mkpath(file.absolutePath())) {
        Error error;
        error.kind = ErrorKind::PermissionDenied;
        error.what = u"The folder %1 cannot be made."_s.arg(file.absolutePath()).toStdString();
        error.remedy = "Choose another home, or make its parent folder writable.";
        return error;
    }
    // SQLite would let everybody read it; what it cannot make here it explains below.
    if (!file.exists()) {
        QFile fresh(path);
        if (fresh.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
            fresh.close();
    }
    m_connection = newConnectionName();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    Result<void> outcome;
    if (m_database.open())
        outcome = configure();
    else
        outcome = fromSql(m_database.lastError(), u"The database cannot be opened."_s, path);
    if (outcome)
        outcome = migrate();
    if (!outcome)
        close();
    return outcome;
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
    m_depth = 0;
    m_spoilt = false;
}

bool Database::isOpen() const
{
    return m_database.isOpen();
}

Result<void> Database::configure()
{
    for (const QString& pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
                                  u"PRAGMA foreign_keys = ON"_s}) {
        QSqlQuery query(m_database);
        if (!query.exec(pragma))
            return fromSql(query.lastError(), u"The database cannot be prepared."_s, m_path);
    }
    return {};
}

Result<int> Database::schemaVersion()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT MAX(number) FROM schema_migrations"_s) || !query.next())
        return fromSql(query.lastError(), u"The schema's version cannot be read."_s, m_path);
    return query.value(0).toInt();
}

Result<void> Database::migrate()
{
    Transaction transaction(*this);
    if (!transaction.begun())
        return transaction.begun();
    QSqlQuery query(m_database);
    if (!query.exec(u"CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY)"_s))
        return fromSql(query.lastError(), u"The database cannot be written."_s, m_path);
    const Result<int> version = schemaVersion();
    if (!version)
        return version.error();
    const int newest = migrations().back().number;
    if (*version > newest) {
        Error error;
        error.kind = ErrorKind::Unsupported;
        error.what = "The database is of a newer Ferrule.";
        error.measured = "schema " + std::to_string(*version);
        error.expected = "schema " + std::to_string(newest) + " or older";
        error.remedy = "Update Ferrule, or start it with another home; nothing was changed.";
        return error;
    }
    for (const Migration& migration : migrations()) {
        if (migration.number <= *version)
            continue;
        for (const QString& statement : migration.statements) {
            if (!query.exec(statement))
                return fromSql(query.lastError(), u"Migration %1 failed."_s.arg(migration.number),
                               m_path);
        }
        query.prepare(u"INSERT INTO schema_migrations (number) VALUES (?)"_s);
        query.addBindValue(migration.number);
        if (!query.exec())
            return fromSql(query.lastError(), u"Migration %1 failed."_s.arg(migration.number),
                           m_path);
    }
    return transaction.commit();
}

Result<QSqlQuery*> Database::run(const QString& sql, const QVariantList& values)
{
    auto prepared = m_prepared.find(sql);
    if (prepared == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return fromSql(query.lastError(), u"A statement was not understood."_s, m_path);
        prepared = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery& query = prepared->second;
    query.finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec()) {
        const Error error = fromSql(query.lastError(), u"The database refused a change."_s, m_path);
        query.finish();
        return error;
    }
    return &query;
}

Result<void> Database::begin()
{
    if (m_depth == 0) {
        // IMMEDIATE takes the write lock now: a transaction never fails in its middle because
        // somebody else began to write.
        QSqlQuery query(m_database);
        if (!query.exec(u"BEGIN IMMEDIATE"_s))
            return fromSql(query.lastError(), u"The database cannot be written."_s, m_path);
        m_spoilt = false;
    }
    ++m_depth;
    return {};
}

Result<void> Database::commit()
{
    if (m_depth > 1) {
        --m_depth;
        return {};
    }
    if (m_spoilt) {
        rollback();
        Error error;
        error.kind = ErrorKind::Database;
        error.what = "A part of the change was rolled back, so none of it was made.";
        return error;
    }
    QSqlQuery query(m_database);
    if (!query.exec(u"COMMIT"_s)) {
        const Error error = fromSql(query.lastError(), u"The change cannot be saved."_s, m_path);
        rollback();
        return error;
    }
    m_depth = 0;
    return {};
}

void Database::rollback()
{
    if (m_depth > 1) {
        --m_depth;
        m_spoilt = true;
        return;
    }
    // Fails harmlessly where SQLite has rolled back by itself, as it does on a full disk.
    QSqlQuery query(m_database);
    query.exec(u"ROLLBACK"_s);
    m_depth = 0;
    m_spoilt = false;
}

} // namespace ferrule::data
