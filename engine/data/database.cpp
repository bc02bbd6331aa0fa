// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/database.h"

#include "data/backend.h"
#include "data/migrations.h"
#include "data/transaction.h"

#include <QElapsedTimer>
#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace ferrule::data {

namespace {

QString newConnectionName()
{
    static std::atomic<quint64> last{0};
    return u"ferrule-%1"_s.arg(++last);
}

} // namespace

// Statements go after their driver: one of PostgreSQL's would ask the server to forget it, and the
// server may be gone.
Database::Connection::Connection(const QString& driver)
    : name(newConnectionName())
    , database(QSqlDatabase::addDatabase(driver, name))
{
}

Database::Connection::~Connection()
{
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Database::Database() = default;

Database::~Database()
{
    close();
}

Result<void> Database::open(const Location& location)
{
    close();
    const auto* path = std::get_if<QString>(&location);
    m_backend = path ? makeSqlite(*path) : makePostgresql(std::get<Server>(location));
    Result<void> outcome = connect();
    if (outcome)
        outcome = migrate();
    if (!outcome)
        close();
    return outcome;
}

void Database::close()
{
    m_previous.reset();
    m_connection.reset();
    m_backend.reset();
    m_pause = QDeadlineTimer();
    m_held = false;
    m_depth = 0;
    m_spoilt = false;
}

bool Database::isOpen() const
{
    return m_connection && m_connection->database.isOpen();
}

Result<void> Database::connect()
{
    m_connection = std::make_unique<Connection>(m_backend->driver());
    QSqlDatabase& database = m_connection->database;
    if (const Result<void> prepared = m_backend->prepare(database); !prepared)
        return prepared;
    if (!database.open())
        return m_backend->explain(database.lastError(), u"The database cannot be opened."_s,
                                  Backend::During::Opening);
    for (const QString& setting : m_backend->settings()) {
        const Result<void> done = execute(setting, u"The database cannot be prepared."_s);
        if (!done) {
            database.close();
            return done;
        }
    }
    const Result<void> held = m_held ? takeHold() : Result<void>();
    if (!held)
        database.close();
    return held;
}

Result<void> Database::hold()
{
    if (const Result<void> open = ready(); !open)
        return open;
    const Result<void> held = takeHold();
    m_held = held.hasValue();
    return held;
}

Result<void> Database::takeHold()
{
    const QString question = m_backend->hold();
    if (question.isEmpty())
        return {};
    QSqlQuery query(m_connection->database);
    if (!query.exec(question) || !query.next())
        return m_backend->explain(query.lastError(), u"The database cannot be held."_s,
                                  Backend::During::Work);
    if (query.value(0).toInt() == 1)
        return {};
    Error error;
    error.kind = ErrorKind::Busy;
    error.what = "Another Ferrule runs a cloud on this registry.";
    error.cause = "Its database.json names the same server and schema.";
    error.remedy = "Stop the other one, or name another schema.";
    return error;
}

Result<void> Database::ready()
{
    if (isOpen())
        return {};
    Error error;
    if (!m_backend) {
        error.kind = ErrorKind::Database;
        error.what = "The database is closed.";
        return error;
    }
    if (m_depth > 0) {
        error.kind = ErrorKind::LinkLost;
        error.what = "The database server went away in the middle of a change.";
        error.remedy = "Try again: nothing of it was made.";
        return error;
    }
    if (!m_pause.hasExpired())
        return m_lost;
    QElapsedTimer took;
    took.start();
    if (!m_connection->prepared.empty()) {
        m_connection->database.close();
        m_previous = std::move(m_connection);
    }
    const Result<void> connected = connect();
    if (!connected) {
        m_lost = connected.error();
        m_pause.setRemainingTime(10 * took.elapsed());
    }
    return connected;
}

Result<void> Database::execute(const QString& statement, const QString& failure)
{
    QSqlQuery query(m_connection->database);
    if (!query.exec(statement))
        return m_backend->explain(query.lastError(), failure, Backend::During::Work);
    return {};
}

Result<int> Database::schemaVersion()
{
    if (const Result<void> open = ready(); !open)
        return open.error();
    QSqlQuery query(m_connection->database);
    if (!query.exec(u"SELECT MAX(number) FROM schema_migrations"_s) || !query.next())
        return m_backend->explain(query.lastError(), u"The schema's version cannot be read."_s,
                                  Backend::During::Work);
    return query.value(0).toInt();
}

Result<void> Database::migrate()
{
    Transaction transaction(*this);
    if (!transaction.begun())
        return transaction.begun();
    QStringList first = m_backend->makeRoom();
    first.append(u"CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY)"_s);
    for (const QString& statement : std::as_const(first)) {
        if (const auto done = execute(statement, u"The database cannot be written."_s); !done)
            return done;
    }
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
        QStringList statements;
        for (const QString& statement : migration.statements)
            statements.append(m_backend->translate(statement));
        statements.append(
            u"INSERT INTO schema_migrations (number) VALUES (%1)"_s.arg(migration.number));
        const QString failure = u"Migration %1 failed."_s.arg(migration.number);
        for (const QString& statement : std::as_const(statements)) {
            if (const Result<void> done = execute(statement, failure); !done)
                return done;
        }
    }
    return transaction.commit();
}

Result<QSqlQuery*> Database::run(const QString& sql, const QVariantList& values)
{
    Result<QSqlQuery*> answer = runOnce(sql, values);
    // A server that was started anew shows at the next statement; one that only reads may be asked
    // again, while another one may have been done already.
    if (!answer && m_depth == 0 && !isOpen() && sql.startsWith("SELECT"_L1))
        answer = runOnce(sql, values);
    if (!answer && m_depth > 0)
        m_spoilt = true;
    return answer;
}

Result<QSqlQuery*> Database::runOnce(const QString& sql, const QVariantList& values)
{
    if (const Result<void> open = ready(); !open)
        return open.error();
    for (const QVariant& value : values) {
        if (value.typeId() != QMetaType::QString)
            continue;
        if (const Result<void> fit = m_backend->accepts(value.toString()); !fit)
            return fit.error();
    }
    const Result<QSqlQuery*> found = prepared(sql);
    if (!found)
        return found;
    QSqlQuery& query = **found;
    query.finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    const bool done = m_backend->prepares(sql) ? query.exec() : query.exec(sql);
    if (!done) {
        const Error error = m_backend->explain(
            query.lastError(), u"The database refused a change."_s, Backend::During::Work);
        query.finish();
        return error;
    }
    return &query;
}

Result<QSqlQuery*> Database::prepared(const QString& sql)
{
    const auto known = m_connection->prepared.find(sql);
    if (known != m_connection->prepared.end())
        return &known->second;
    QSqlQuery query(m_connection->database);
    query.setForwardOnly(!m_backend->holdsResults());
    if (m_backend->prepares(sql) && !query.prepare(sql))
        return m_backend->explain(query.lastError(), u"A statement was not understood."_s,
                                  Backend::During::Work);
    return &m_connection->prepared.emplace(sql, std::move(query)).first->second;
}

Result<void> Database::begin()
{
    if (m_depth == 0) {
        Result<void> begun = beginOnce();
        if (!begun && !isOpen()) // Nothing was done yet.
            begun = beginOnce();
        if (!begun)
            return begun;
        m_spoilt = false;
    }
    ++m_depth;
    return {};
}

Result<void> Database::beginOnce()
{
    if (const Result<void> open = ready(); !open)
        return open;
    for (const QString& statement : m_backend->begin()) {
        const Result<void> done = execute(statement, u"The database cannot be written."_s);
        if (!done) {
            rollback();
            return done;
        }
    }
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
    Result<void> committed = execute(u"COMMIT"_s, u"The change cannot be saved."_s);
    if (!committed) {
        Error error = committed.error();
        if (!isOpen())
            error.cause = "The server went away before it said whether the change was saved.";
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
    if (isOpen())
        QSqlQuery(m_connection->database).exec(u"ROLLBACK"_s);
    m_depth = 0;
    m_spoilt = false;
}

} // namespace ferrule::data
