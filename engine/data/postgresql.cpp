// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/backend.h"
#include "words/phrase.h"

#include <QLibrary>
#include <QRegularExpression>
#include <QSqlDriver>

using namespace Qt::StringLiterals;

namespace ferrule::data {

namespace {

constexpr int longestConnectS = 5; ///< libpq takes no less than 2
/// A migration rewrites whole tables, and another program's is waited for.
constexpr std::chrono::minutes migrationTakes{2};
/// The first halves of our advisory locks' numbers, which other programs of the database share.
constexpr int writeLocks = 0x0fe22e1e;
constexpr int holdLocks = 0x0fe22e1f;

bool isOfThisMachine(const QString& host)
{
    return host.startsWith(u'/') || host == "localhost"_L1 || host == "::1"_L1 ||
           host == "127.0.0.1"_L1;
}

/// PQsocket() of the libpq that Qt's driver brought along; none where it cannot be found.
int socketOf(void* connection)
{
    using Function = int (*)(const void*);
    static const auto ask = reinterpret_cast<Function>(QLibrary::resolve(u"pq"_s, 5, "PQsocket"));
    return ask ? ask(connection) : -1;
}

/// As libpq wants the value of an option.
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

class Postgresql final : public Backend
{
public:
    explicit Postgresql(Server server)
        : m_server(std::move(server))
    {
    }

    QString driver() const override { return u"QPSQL"_s; }

    Result<void> prepare(QSqlDatabase& connection) const override
    {
        if (const Result<void> sound = validate(m_server); !sound)
            return sound;
        if (!QSqlDatabase::isDriverAvailable(driver())) {
            Error error;
            error.kind = ErrorKind::NotFound;
            error.what = phrase("data", "Qt's driver for PostgreSQL is not installed.");
            error.remedy = phrase("data", "Install the package libqt6sql6-psql.");
            return error;
        }
        connection.setHostName(m_server.host);
        connection.setPort(m_server.port);
        connection.setDatabaseName(m_server.database);
        connection.setUserName(m_server.user);
        connection.setPassword(m_server.password);
        QString tls = m_server.tls;
        if (tls.isEmpty())
            tls = isOfThisMachine(m_server.host) ? u"prefer"_s : u"verify-full"_s;
        // A server whose machine went away without a word is noticed within half a minute.
        QString options =
            u"connect_timeout=%1;sslmode=%2;application_name=ferrule;"
            "keepalives_idle=10;keepalives_interval=5;keepalives_count=3;"
            "tcp_user_timeout=20000"_s.arg(std::clamp(m_server.timeoutS, 2, longestConnectS))
                .arg(tls);
        if (!m_server.authorityFile.isEmpty())
            options += u";sslrootcert="_s + quoted(m_server.authorityFile);
        connection.setConnectOptions(options);
        return {};
    }

    QStringList settings() const override
    {
        return {u"SET search_path TO \"%1\""_s.arg(m_server.schema),
                u"SET client_min_messages = error"_s,
                u"SET default_transaction_isolation = 'read committed'"_s};
    }

    // The server gives up first, where it can: that costs the statement and not the connection.
    QStringList limits(During during) const override
    {
        const auto all = patience(during);
        return {u"SET lock_timeout = %1"_s.arg((all / 2).count()),
                u"SET statement_timeout = %1"_s.arg((all * 4 / 5).count())};
    }

    std::chrono::milliseconds patience(During during) const override
    {
        return during == During::Opening
                   ? std::chrono::milliseconds(migrationTakes)
                   : std::chrono::milliseconds(std::chrono::seconds(m_server.timeoutS));
    }

    int socket(const QSqlDatabase& connection) const override
    {
        const QVariant handle = connection.driver()->handle();
        // By its own name, which the compiler gives it, or by the one that libpq declares.
        if (qstrcmp(handle.typeName(), "pg_conn*") != 0 &&
            qstrcmp(handle.typeName(), "PGconn*") != 0)
            return -1;
        return socketOf(*static_cast<void* const*>(handle.constData()));
    }

    Error noAnswer(const QString& what, During during) const override
    {
        const auto waited = std::chrono::duration_cast<std::chrono::seconds>(patience(during));
        Error error;
        error.kind = ErrorKind::LinkLost;
        error.what = what.toStdString();
        error.measured = phrase("data", "no answer for %1 s").arg(waited.count());
        error.cause = phrase("data", "The database server hangs, or has far too much to do.");
        error.remedy =
            phrase("data", "Look after the server of %1: the connection is made anew by itself.")
                .arg(place());
        return error;
    }

    // The lock makes writers of one schema wait for each other, as SQLite's do; it goes with the
    // transaction. What is read after it was taken is what the one before has left.
    QStringList begin() const override
    {
        return {u"BEGIN"_s, u"SELECT pg_advisory_xact_lock(%1, hashtext('%2'))"_s.arg(writeLocks)
                                .arg(m_server.schema)};
    }

    // CREATE SCHEMA IF NOT EXISTS would ask for the right to make one even where it exists.
    QStringList makeRoom() const override
    {
        return {u"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = '%1')"
                " THEN CREATE SCHEMA \"%1\"; END IF; END $$"_s.arg(m_server.schema)};
    }

    // Goes with the connection, however that ends.
    QString hold() const override
    {
        return u"SELECT CASE WHEN pg_try_advisory_lock(%1, hashtext('%2')) THEN 1 ELSE 0 END"_s
            .arg(holdLocks)
            .arg(m_server.schema);
    }

    // SQLite numbers the rows of every table, takes 64 bits for an INTEGER, and compares text byte
    // by byte; here each has to be said.
    QString translate(const QString& statement) const override
    {
        static const QRegularExpression table(u"^(CREATE TABLE \\w+ \\()"_s);
        static const QRegularExpression ownNumber(u"\\bid INTEGER PRIMARY KEY\\b"_s);
        static const QRegularExpression integer(u"\\bINTEGER\\b"_s);
        static const QRegularExpression text(u"\\bTEXT\\b"_s);
        QString translated = statement;
        if (translated.contains(ownNumber))
            translated.replace(ownNumber,
                               u"id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"_s);
        else
            translated.replace(table, u"\\1rowid BIGINT GENERATED BY DEFAULT AS IDENTITY, "_s);
        return translated.replace(integer, u"BIGINT"_s).replace(text, u"TEXT COLLATE \"C\""_s);
    }

    QString numberOn(const QString& table, const QString& column, qint64 next) const override
    {
        return u"ALTER TABLE %1 ALTER COLUMN %2 RESTART WITH %3"_s.arg(table, column).arg(next);
    }

    bool prepares(const QString& statement) const override
    {
        static const QRegularExpression plannable(u"^(SELECT|INSERT|UPDATE|DELETE|WITH)\\b"_s);
        return statement.contains(plannable);
    }

    bool holdsResults() const override { return true; }

    Result<void> accepts(const QString& text) const override
    {
        if (!text.contains(QChar(u'\0')))
            return {};
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase(
            "data", "PostgreSQL cannot keep a text that has a NUL in it; nothing was changed.");
        error.measured = text.left(40).toStdString();
        return error;
    }

    Error explain(const QSqlError& sql, const QString& what, During during) const override
    {
        Error error;
        error.kind = ErrorKind::Database;
        error.what = what.toStdString();
        error.measured = sql.databaseText().simplified().toStdString();
        const QString state = sql.nativeErrorCode();
        error.peerCode = state.toInt();
        if (during == During::Opening && state.isEmpty())
            notReached(error, sql.databaseText());
        else if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1))
            lost(error);
        else
            byState(error, state);
        if (!state.isEmpty())
            error.measured += " (SQLSTATE " + state.toStdString() + ")";
        return error;
    }

private:
    QString place() const { return describe(Location(m_server)); }

    /// libpq gives no code for a login that failed. What the server itself said carries a FATAL.
    void notReached(Error& error, const QString& text) const
    {
        if (text.contains("FATAL"_L1)) {
            error.kind = ErrorKind::Refused;
            error.cause = phrase(
                "data", "The server answers, and does not let this user into this database.");
            error.remedy = phrase("data", "Check user, password and database of %1.").arg(place());
        } else if (text.contains("SSL"_L1) || text.contains("certificate"_L1)) {
            error.kind = ErrorKind::Tls;
            error.cause = phrase("data", "No connection that TLS protects as asked could be made.");
            error.remedy = phrase("data", "Check tls and authority of %1.").arg(place());
        } else {
            error.kind = ErrorKind::LinkLost;
            error.cause = phrase("data", "The database server does not run, or cannot be reached.");
            error.remedy =
                phrase("data", "Start the server, or check host and port of %1.").arg(place());
        }
    }

    void lost(Error& error) const
    {
        error.kind = ErrorKind::LinkLost;
        error.cause =
            phrase("data", "The database server ended the connection, or cannot be reached.");
        error.remedy =
            phrase("data", "Try again when the server of %1 is back: the connection is made anew.")
                .arg(place());
    }

    // https://www.postgresql.org/docs/15/errcodes-appendix.html
    void byState(Error& error, const QString& state) const
    {
        if (state == "42501"_L1 || state == "25006"_L1 || state == "3F000"_L1) {
            error.kind = ErrorKind::PermissionDenied;
            error.cause =
                phrase("data", "The user may not write there, or the server is a read-only copy.");
            error.remedy =
                phrase("data", "Grant the user of %1 what it needs (README.md says what).")
                    .arg(place());
        } else if (state == "55P03"_L1 || state == "40P01"_L1 || state == "40001"_L1 ||
                   state == "53300"_L1) {
            error.kind = ErrorKind::Busy;
            error.cause = phrase("data", "Another program holds the database.");
            error.remedy = phrase("data", "Try again when it is done.");
        } else if (state == "57014"_L1) {
            error.kind = ErrorKind::Timeout;
            error.cause = phrase("data", "The server was not done in the time that it is given.");
            error.remedy = phrase("data", "Try again; if it stays so, look what else %1 has to do.")
                               .arg(place());
        } else if (state.startsWith("53"_L1) || state.startsWith("58"_L1)) {
            error.kind = ErrorKind::Io;
            error.cause = phrase("data", "The server's disk or memory is full or failing.");
            error.remedy = phrase("data", "Free space on the server of %1.").arg(place());
        } else if (state.startsWith("XX"_L1)) {
            error.cause = phrase("data", "The server found its files damaged.");
            error.remedy = phrase(
                "data", "Ask who runs the server, and keep a copy before anything is tried.");
        }
    }

    Server m_server;
};

} // namespace

std::unique_ptr<Backend> makePostgresql(const Server& server)
{
    return std::make_unique<Postgresql>(server);
}

} // namespace ferrule::data
