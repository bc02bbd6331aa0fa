// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/cloud_records.h"

#include "words/phrase.h"
#include "workbench/cloud_rows.h"
#include "workbench/publisher.h"
#include "workbench/user.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ferrule::app {

CloudRecords::CloudRecords(Publisher& publisher, QObject* parent)
    : QObject(parent)
    , m_publisher(publisher)
{
}

void CloudRecords::noteRow(const QString& claimId, const cloud::SyncedRow& row)
{
    m_publisher.syncedRow(toPublished(claimId, row));
}

void CloudRecords::noteRowGone(const QString& claimId, const QString& sortKey)
{
    m_publisher.syncedRowGone({claimId, sortKey});
}

void CloudRecords::noteCommand(const cloud::CommandRecord& command)
{
    m_publisher.command(toPublished(command));
}

Result<void> CloudRecords::read(cloud::StoreService& store, const QString& claimId)
{
    const auto rows = store.syncedRows().all(claimId);
    if (!rows)
        return rows.error();
    const auto commands = store.commands().list(claimId);
    if (!commands)
        return commands.error();
    published::DeviceRecords records;
    records.claimId = claimId;
    records.syncs = store.sync().usedBy(claimId);
    for (const cloud::SyncedRow& row : *rows)
        records.rows.append(toPublished(claimId, row));
    for (const cloud::CommandRecord& command : *commands)
        records.commands.append(toPublished(command));
    m_publisher.deviceRecords(records);
    return {};
}

Result<void> CloudRecords::command(cloud::StoreService& store, const QString& claimId,
                                   const QString& word, const QByteArray& arguments)
{
    QJsonObject object;
    if (!arguments.trimmed().isEmpty()) {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(arguments, &problem);
        if (!document.isObject()) {
            Error error;
            error.kind = ErrorKind::InvalidArgument;
            error.what = phrase("workbench", "The command's arguments are not a JSON object.");
            error.measured = problem.error == QJsonParseError::NoError
                                 ? arguments.left(200).toStdString()
                                 : problem.errorString().toStdString();
            error.expected = R"({"name": value, …}, or nothing)";
            return error;
        }
        object = document.object();
    }
    return store.commands().send(claimId, word, object, userName());
}

} // namespace ferrule::app
