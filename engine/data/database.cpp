// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/database.h"

#include "data/answer_watch.h"
#include "data/backend.h"
#include "data/migrations.h"
#include "data/transaction.h"
#include "words/phrase.h"

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
    watch.reset();
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
        outcome = limit(true);
    if (outcome)
        outcome = migrate();
    if (outcome)
        outcome = limit(false);
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
        return m_backend->explain(database.lastError(),
                                  phrase("data", "The database cannot be opened.").text(),
                                  Backend::During::Opening);
    m_connection->watch = std::make_unique<AnswerWatch>(m_backend->socket(database));
    Result<void> made = limit(false);
    for (const QString& setting : m_backend->settings()) {
        if (made)
            made = execute(setting, phrase("data", "The database cannot be prepared.").text());
    }
    if (made && m_held)
        made = takeHold();
    if (!made)
        database.close();
    return made;
}

Result<void> Database::limit(bool opening)
{
    m_opening = opening;
    const auto during = opening ? Backend::During::Opening : Backend::During::Work;
    for (const QString& statement : m_backend->limits(during)) {
        const Result<void> done =
            execute(statement, phrase("data", "The database cannot be prepared.").text());
        if (!done)
            return done;
    }
    return {};
}

std::chrono::milliseconds Database::patience() const
{
    return m_backend->patience(m_opening ? Backend::During::Opening : Backend::During::Work);
}

Error Database::explain(const QSqlError& sql, const QString& what) const
{
    const AnswerWatch* watch = m_connection->watch.get();
    if (watch && watch->brokeOff())
        return m_backend->noAnswer(what,
                                   m_opening ? Backend::During::Opening : Backend::During::Work);
    return m_backend->explain(sql, what, Backend::During::Work);
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
    const AnswerWatch::Question asked(m_connection->watch.get(), patience());
    if (!query.exec(question) || !query.next())
        return explain(query.lastError(), phrase("data", "The database cannot be held.").text());
    if (query.value(0).toInt() == 1)
        return {};
    Error error;
    error.kind = ErrorKind::Busy;
    error.what = phrase("data", "Another Ferrule runs a cloud on this registry.");
    error.cause = phrase("data", "Its database.json names the same server and schema.");
    error.remedy = phrase("data", "Stop the other one, or name another schema.");
    return error;
}

Result<void> Database::ready()
{
    if (isOpen())
        return {};
    Error error;
    if (!m_backend) {
        error.kind = ErrorKind::Database;
        error.what = phrase("data", "The database is closed.");
        return error;
    }
    if (m_depth > 0) {
        error.kind = ErrorKind::LinkLost;
        error.what = phrase("data", "The database server went away in the middle of a change.");
        error.remedy = phrase("data", "Try again: nothing of it was made.");
        return error;
    }
    if (!m_pause.hasExpired())
        return m_lost;
    QElapsedTimer took;
    took.start();
    if (!m_connection->prepared.empty()) {
        m_connection->watch.reset();
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
    const AnswerWatch::Question asked(m_connection->watch.get(), patience());
    if (!query.exec(statement))
        return explain(query.lastError(), failure);
    return {};
}

Result<int> Database::schemaVersion()
{
    if (const Result<void> open = ready(); !open)
        return open.error();
    QSqlQuery query(m_connection->database);
    const AnswerWatch::Question asked(m_connection->watch.get(), patience());
    if (!query.exec(u"SELECT MAX(number) FROM schema_migrations"_s) || !query.next())
        return explain(query.lastError(),
                       phrase("data", "The schema's version cannot be read.").text());
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
        if (const auto done =
                execute(statement, phrase("data", "The database cannot be written.").text());
            !done)
            return done;
    }
    const Result<int> version = schemaVersion();
    if (!version)
        return version.error();
    const int newest = migrations().back().number;
    if (*version > newest) {
        Error error;
        error.kind = ErrorKind::Unsupported;
        error.what = phrase("data", "The database is of a newer Ferrule.");
        error.measured = phrase("data", "schema %1").arg(*version);
        error.expected = phrase("data", "schema %1 or older").arg(newest);
        error.remedy =
            phrase("data", "Update Ferrule, or start it with another home; nothing was changed.");
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
        const QString failure = phrase("data", "Migration %1 failed.").arg(migration.number).text();
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
    const AnswerWatch::Question asked(m_connection->watch.get(), patience());
    const Result<QSqlQuery*> found = prepared(sql);
    if (!found)
        return found;
    QSqlQuery& query = **found;
    query.finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    const bool done = m_backend->prepares(sql) ? query.exec() : query.exec(sql);
    if (!done) {
        const Error error =
            explain(query.lastError(), phrase("data", "The database refused a change.").text());
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
        return explain(query.lastError(), phrase("data", "A statement was not understood.").text());
    return &m_connection->prepared.emplace(sql, std::move(query)).first->second;
}

Result<void> Database::numberOn(const QString& table, const QString& column, qint64 next)
{
    if (const Result<void> open = ready(); !open)
        return open;
    const QString statement = m_backend->numberOn(table, column, next);
    if (statement.isEmpty())
        return {};
    const Result<void> done =
        execute(statement, phrase("data", "The database refused a change.").text());
    if (!done && m_depth > 0)
        m_spoilt = true;
    return done;
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
        const Result<void> done =
            execute(statement, phrase("data", "The database cannot be written.").text());
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
        error.what =
            phrase("data", "A part of the change was rolled back, so none of it was made.");
        return error;
    }
    Result<void> committed =
        execute(u"COMMIT"_s, phrase("data", "The change cannot be saved.").text());
    if (!committed) {
        Error error = committed.error();
        if (!isOpen())
            error.cause =
                phrase("data", "The server went away before it said whether the change was saved.");
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
    if (isOpen()) {
        const AnswerWatch::Question asked(m_connection->watch.get(), patience());
        QSqlQuery(m_connection->database).exec(u"ROLLBACK"_s);
    }
    m_depth = 0;
    m_spoilt = false;
}

} // namespace ferrule::data
