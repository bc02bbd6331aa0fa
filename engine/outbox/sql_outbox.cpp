// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/sql_outbox.h"

#include "data/transaction.h"
#include "words/phrase.h"

using namespace Qt::StringLiterals;

namespace ferrule::outbox {

namespace {

/// What the column `state` says.
constexpr QLatin1StringView waiting("waiting"); ///< accepted; sent where packet_id is not 0
constexpr QLatin1StringView released("released");

Error unreadable(const QString& session, qint64 sequence)
{
    Error error;
    error.kind = ErrorKind::Database;
    error.what = phrase("outbox", "A message in the outbox makes no sense.");
    error.measured = phrase("outbox", "message %1 of %2").arg(sequence, session);
    error.cause =
        phrase("outbox", "Another program wrote to the database, or the file is damaged.");
    error.remedy = phrase("outbox", "Remove the message from the table outbox.");
    return error;
}

/// A null array would become NULL, which is not an empty payload.
QByteArray present(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

SqlOutbox::SqlOutbox(data::Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<void> SqlOutbox::run(const QString& sql, const QVariantList& values)
{
    const Result<QSqlQuery*> query = m_database.run(sql, values);
    if (query)
        return {};
    Error error = query.error();
    error.what = phrase("outbox", "The outbox cannot be written, so nothing was sent.");
    return error;
}

Result<net::StoredSession> SqlOutbox::load(const QByteArray& clientId)
{
    const QString session = QString::fromUtf8(clientId);
    const Result<QSqlQuery*> found =
        m_database.run(u"SELECT sequence, topic, payload, qos, retain, packet_id, state FROM outbox"
                       " WHERE session = ? ORDER BY sequence"_s,
                       {session});
    if (!found)
        return found.error();
    QSqlQuery& row = **found;
    net::StoredSession stored;
    while (row.next()) {
        net::StoredMessage message;
        message.sequence = row.value(0).toULongLong();
        message.topic = row.value(1).toString().toUtf8();
        message.payload = row.value(2).toByteArray();
        const int qos = row.value(3).toInt();
        message.qos = static_cast<net::Qos>(qos);
        message.retain = row.value(4).toBool();
        const int packetId = row.value(5).toInt();
        message.packetId = static_cast<quint16>(packetId);
        message.released = row.value(6).toString() == released;
        const bool hasIdentifier = packetId > 0 && packetId <= 0xffff;
        if (message.sequence == 0 || qos < 1 || qos > 2 ||
            !(hasIdentifier || (packetId == 0 && !message.released)))
            return unreadable(session, row.value(0).toLongLong());
        stored.messages.push_back(std::move(message));
    }
    const Result<QSqlQuery*> identifiers =
        m_database.run(u"SELECT packet_id FROM inbox WHERE session = ?"_s, {session});
    if (!identifiers)
        return identifiers.error();
    while ((*identifiers)->next())
        stored.received.push_back(static_cast<quint16>((*identifiers)->value(0).toUInt()));
    return stored;
}

Result<void> SqlOutbox::record(const QByteArray& clientId, std::span<const mqtt::Change> steps,
                               std::span<const net::StoredMessage> accepted)
{
    const QString session = QString::fromUtf8(clientId);
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    for (const mqtt::Change& step : steps) {
        if (const Result<void> taken = take(session, step); !taken)
            return taken;
    }
    for (const net::StoredMessage& message : accepted) {
        if (const Result<void> added = add(session, message); !added)
            return added;
    }
    return transaction.commit();
}

Result<void> SqlOutbox::take(const QString& session, const mqtt::Change& step)
{
    const auto sequence = static_cast<qint64>(step.token);
    switch (step.step) {
    case mqtt::Change::Step::Sent:
        return run(u"UPDATE outbox SET packet_id = ? WHERE session = ? AND sequence = ?"_s,
                   {step.packetId, session, sequence});
    case mqtt::Change::Step::Released:
        return run(u"UPDATE outbox SET state = ?, payload = ? WHERE session = ? AND sequence = ?"_s,
                   {QString(released), QByteArray(""), session, sequence});
    case mqtt::Change::Step::Complete:
        return run(u"DELETE FROM outbox WHERE session = ? AND sequence = ?"_s, {session, sequence});
    case mqtt::Change::Step::Received:
        return run(u"INSERT INTO inbox (session, packet_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                   {session, step.packetId});
    case mqtt::Change::Step::Returned:
        if (step.packetId == 0)
            return run(u"DELETE FROM inbox WHERE session = ?"_s, {session});
        return run(u"DELETE FROM inbox WHERE session = ? AND packet_id = ?"_s,
                   {session, step.packetId});
    }
    return {};
}

Result<void> SqlOutbox::add(const QString& session, const net::StoredMessage& message)
{
    return run(u"INSERT INTO outbox (session, sequence, topic, payload, qos, retain, packet_id,"
               " state, queued_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {session, static_cast<qint64>(message.sequence), QString::fromUtf8(message.topic),
                present(message.payload), static_cast<int>(message.qos), int{message.retain},
                message.packetId, QString(waiting), static_cast<qint64>(m_clock.utcMs())});
}

Result<void> SqlOutbox::forget(const QByteArray& clientId)
{
    const QString session = QString::fromUtf8(clientId);
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    for (const QString& sql :
         {u"DELETE FROM outbox WHERE session = ?"_s, u"DELETE FROM inbox WHERE session = ?"_s}) {
        if (const Result<void> done = run(sql, {session}); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace ferrule::outbox
