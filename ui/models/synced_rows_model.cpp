// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/synced_rows_model.h"

#include "models/engine_feed.h"
#include "models/time_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::SyncedRow;

namespace {

bool isEarlier(const SyncedRow& one, const SyncedRow& other)
{
    return one.updatedMs != other.updatedMs ? one.updatedMs < other.updatedMs : one.key < other.key;
}

QString plain(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

SyncedRowsModel::SyncedRowsModel(EngineFeed& feed, QObject* parent)
    : SyncedRowsModel(parent)
{
    connect(&feed, &EngineFeed::deviceRecordsRead, this, &SyncedRowsModel::takeRecords);
    connect(&feed, &EngineFeed::syncedRowsGone, this, &SyncedRowsModel::removeRows);
    connect(&feed, &EngineFeed::syncedRowsChanged, this, &SyncedRowsModel::updateRows);
    connect(&feed, &EngineFeed::cloudReplaced, this, [this] { setDevice({}); });
}

void SyncedRowsModel::setDevice(const QString& claimId)
{
    if (claimId == m_claimId)
        return;
    beginResetModel();
    m_claimId = claimId;
    m_syncs = false;
    m_rows.clear();
    endResetModel();
}

QStringList SyncedRowsModel::tables() const
{
    QStringList names;
    for (const SyncedRow& row : m_rows)
        if (!names.contains(row.table))
            names.append(row.table);
    names.sort();
    return names;
}

void SyncedRowsModel::takeRecords(const published::DeviceRecords& records)
{
    if (records.claimId != m_claimId)
        return;
    beginResetModel();
    m_syncs = records.syncs;
    m_rows = records.rows;
    std::sort(m_rows.begin(), m_rows.end(), isEarlier);
    endResetModel();
    emit read();
}

void SyncedRowsModel::updateRows(const QList<SyncedRow>& rows)
{
    for (const SyncedRow& row : rows)
        if (row.claimId == m_claimId)
            updateOne(row);
}

void SyncedRowsModel::updateOne(const SyncedRow& row)
{
    m_syncs = true;
    removeOne(row.key);
    const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), row, isEarlier);
    const int number = int(place - m_rows.begin());
    beginInsertRows({}, number, number);
    m_rows.insert(number, row);
    endInsertRows();
}

void SyncedRowsModel::removeRows(const QList<published::SyncedKey>& keys)
{
    for (const published::SyncedKey& key : keys)
        if (key.claimId == m_claimId)
            removeOne(key.key);
}

void SyncedRowsModel::removeOne(const QString& key)
{
    const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&key](const SyncedRow& row) { return row.key == key; });
    if (known == m_rows.end())
        return;
    const int number = int(known - m_rows.begin());
    beginRemoveRows({}, number, number);
    m_rows.removeAt(number);
    endRemoveRows();
}

int SyncedRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SyncedRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString SyncedRowsModel::textOf(const QByteArray& item)
{
    QJsonObject fields = QJsonDocument::fromJson(item).object();
    for (const char* bookkeeping :
         {"_type", "sk", "pk", "deviceId", "accountId", "updated", "created", "seq"})
        fields.remove(QLatin1StringView(bookkeeping));
    QString message;
    for (const char* name : {"message", "msg", "text"}) {
        const QJsonValue value = fields.value(QLatin1StringView(name));
        if (message.isEmpty() && value.isString())
            message = fields.take(QLatin1StringView(name)).toString();
    }
    fields.remove(u"id"_s);
    QStringList rest;
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        rest.append(u"%1: %2"_s.arg(field.key(), plain(field.value())));
    if (message.isEmpty())
        return rest.join(u" · "_s);
    return rest.isEmpty() ? message : u"%1 · %2"_s.arg(message, rest.join(u" · "_s));
}

QVariant SyncedRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SyncedRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case TimeColumn:
            return whenText(row.updatedMs);
        case TableColumn:
            return row.table;
        case TextColumn:
            return textOf(row.item);
        }
        return {};
    case Qt::ToolTipRole:
        return index.column() == TimeColumn
                   ? tr("%1, received %2")
                         .arg(fullTimeText(row.updatedMs), fullTimeText(row.receivedMs))
                   : row.key;
    case ItemRole:
        return QString::fromUtf8(QJsonDocument::fromJson(row.item).toJson(QJsonDocument::Indented));
    case TableRole:
        return row.table;
    }
    return {};
}

QVariant SyncedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case TableColumn:
        return tr("Table");
    case TextColumn:
        return tr("What it says");
    }
    return {};
}

} // namespace ferrule::ui
