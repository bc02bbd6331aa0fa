// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/backend.h"
#include "words/phrase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

class Sqlite final : public Backend
{
public:
    explicit Sqlite(QString path)
        : m_path(std::move(path))
    {
    }

    QString driver() const override { return u"QSQLITE"_s; }

    Result<void> prepare(QSqlDatabase& connection) const override
    {
        const QFileInfo file(m_path);
        if (!QDir().mkpath(file.absolutePath())) {
            Error error;
            error.kind = ErrorKind::PermissionDenied;
            error.what = phrase("data", "The folder %1 cannot be made.").arg(file.absolutePath());
            error.remedy =
                phrase("data", "Choose another home, or make its parent folder writable.");
            return error;
        }
        // SQLite would let everybody read it; what it cannot make here it explains as it opens.
        if (!file.exists()) {
            QFile fresh(m_path);
            if (fresh.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
                fresh.close();
        }
        connection.setDatabaseName(m_path);
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
        return {};
    }

    QStringList settings() const override
    {
        return {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
                u"PRAGMA foreign_keys = ON"_s};
    }

    QStringList limits(During) const override { return {}; }
    std::chrono::milliseconds patience(During) const override { return {}; }
    int socket(const QSqlDatabase&) const override { return -1; }
    Error noAnswer(const QString&, During) const override { return {}; }

    // With the write lock from its first statement on: one that took it only to write could come
    // too late, on what it read before.
    QStringList begin() const override { return {u"BEGIN IMMEDIATE"_s}; }
    QStringList makeRoom() const override { return {}; }
    QString hold() const override { return {}; }
    QString translate(const QString& statement) const override { return statement; }
    QString numberOn(const QString&, const QString&, qint64) const override { return {}; }
    bool prepares(const QString&) const override { return true; }
    bool holdsResults() const override { return false; }
    Result<void> accepts(const QString&) const override { return {}; }

    Error explain(const QSqlError& sql, const QString& what, During) const override
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
            error.remedy = phrase("data", "Make %1 and its folder writable for you.").arg(m_path);
            break;
        case SqliteBusy:
        case Locked:
            error.kind = ErrorKind::Busy;
            error.cause = phrase("data", "Another program holds the database.");
            error.remedy = phrase("data", "Close the other program, then try again.");
            break;
        case IoErr:
        case Full:
            error.kind = ErrorKind::Io;
            error.cause = phrase("data", "The disk is full or failing.");
            error.remedy = phrase("data", "Free space on the disk that holds %1.").arg(m_path);
            break;
        case Corrupt:
        case NotADatabase:
            error.cause = phrase("data", "The file is damaged, or is not a database.");
            error.remedy =
                phrase("data", "Move %1 aside, or put a copy of it back; nothing was changed.")
                    .arg(m_path);
            break;
        default:
            break;
        }
        return error;
    }

private:
    QString m_path;
};

} // namespace

std::unique_ptr<Backend> makeSqlite(const QString& path)
{
    return std::make_unique<Sqlite>(path);
}

} // namespace ferrule::data
