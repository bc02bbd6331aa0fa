// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/command_table.h"

#include "data/transaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

Result<void> CommandTable::add(const CommandRecord& command)
{
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const QString arguments =
        QString::fromUtf8(QJsonDocument(command.arguments).toJson(QJsonDocument::Compact));
    const auto added = m_database.run(
        u"INSERT INTO device_command (claim_id, command_id, word, arguments, by_whom, asked_ms)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s,
        {command.claimId, command.id, command.word, arguments, command.by,
         qint64(command.askedMs)});
    if (!added)
        return added.error();
    const auto dropped =
        m_database.run(u"DELETE FROM device_command WHERE claim_id = ? AND command_id NOT IN"
                       " (SELECT command_id FROM device_command WHERE claim_id = ?"
                       " ORDER BY asked_ms DESC, command_id DESC LIMIT ?)"_s,
                       {command.claimId, command.claimId, perDevice});
    if (!dropped)
        return dropped.error();
    return transaction.commit();
}

Result<QList<CommandRecord>> CommandTable::noteSent(const QString& claimId, const QString& id,
                                                    UtcMs now)
{
    const auto noted = m_database.run(u"UPDATE device_command SET sent_ms = ? WHERE claim_id = ?"
                                      " AND command_id = ? AND sent_ms = 0"_s,
                                      {qint64(now), claimId, id});
    if (!noted)
        return noted.error();
    return (*noted)->numRowsAffected() == 1 ? one(claimId, id) : QList<CommandRecord>();
}

Result<QList<CommandRecord>> CommandTable::noteAnswer(const QString& claimId, const QString& id,
                                                      const QString& answer, UtcMs now)
{
    const auto noted =
        m_database.run(u"UPDATE device_command SET answered_ms = ?, answer = ? WHERE claim_id = ?"
                       " AND command_id = ?"_s,
                       {qint64(now), answer, claimId, id});
    if (!noted)
        return noted.error();
    return (*noted)->numRowsAffected() == 1 ? one(claimId, id) : QList<CommandRecord>();
}

Result<QList<CommandRecord>> CommandTable::list(const QString& claimId)
{
    return select(u"claim_id = ?"_s, {claimId});
}

Result<QList<CommandRecord>> CommandTable::open(const QString& claimId, const QString& word)
{
    return select(u"claim_id = ? AND word = ? AND sent_ms > 0 AND answered_ms = 0"_s,
                  {claimId, word});
}

Result<QList<CommandRecord>> CommandTable::one(const QString& claimId, const QString& id)
{
    return select(u"claim_id = ? AND command_id = ?"_s, {claimId, id});
}

Result<QList<CommandRecord>> CommandTable::select(const QString& condition,
                                                  const QVariantList& values)
{
    const auto rows =
        m_database.run(u"SELECT claim_id, command_id, word, arguments, by_whom, asked_ms, sent_ms,"
                       " answered_ms, answer FROM device_command WHERE %1"
                       " ORDER BY asked_ms, command_id"_s.arg(condition),
                       values);
    if (!rows)
        return rows.error();
    QList<CommandRecord> commands;
    for (QSqlQuery& row = **rows; row.next();) {
        CommandRecord command;
        command.claimId = row.value(0).toString();
        command.id = row.value(1).toString();
        command.word = row.value(2).toString();
        command.arguments = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object();
        command.by = row.value(4).toString();
        command.askedMs = row.value(5).toLongLong();
        command.sentMs = row.value(6).toLongLong();
        command.answeredMs = row.value(7).toLongLong();
        command.answer = row.value(8).toString();
        commands.append(command);
    }
    return commands;
}

} // namespace ferrule::cloud
