// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station_ledger_model.h"

#include "models/engine_feed.h"
#include "models/time_text.h"

#include <QLocale>

#include <algorithm>

namespace ferrule::ui {

using published::StationRecord;

StationLedgerModel::StationLedgerModel(EngineFeed& feed, QObject* parent)
    : StationLedgerModel(parent)
{
    connect(&feed, &EngineFeed::stationRecordsAdded, this, &StationLedgerModel::add);
}

void StationLedgerModel::add(const QList<StationRecord>& records)
{
    QList<StationRecord> fresh;
    const quint64 last = m_records.isEmpty() ? 0 : m_records.last().sequence;
    std::copy_if(records.begin(), records.end(), std::back_inserter(fresh),
                 [last](const StationRecord& record) { return record.sequence > last; });
    if (fresh.isEmpty())
        return;
    std::sort(fresh.begin(), fresh.end(),
              [](const StationRecord& left, const StationRecord& right) {
                  return left.sequence < right.sequence;
              });
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_records.append(fresh);
    endInsertRows();
    const qsizetype excess = m_records.size() - linesMost;
    if (excess <= 0)
        return;
    beginRemoveRows({}, int(linesMost), int(m_records.size()) - 1);
    m_records.remove(0, excess);
    endRemoveRows();
}

const StationRecord& StationLedgerModel::at(int row) const
{
    return m_records.at(m_records.size() - 1 - row);
}

int StationLedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int StationLedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant StationLedgerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StationRecord& record = at(index.row());
    if (role == OutcomeRole)
        return int(record.outcome);
    if (role == Qt::ToolTipRole && index.column() == WhenColumn)
        return fullTimeText(record.utcMs);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return QLocale().toString(record.sequence);
    case WhenColumn:
        return whenText(record.utcMs);
    case ClaimColumn:
        return record.claimId;
    case ModelColumn:
        return record.model;
    case PortColumn:
        return record.port;
    case TookColumn:
        return record.attempt > 1 ? tr("%1, attempt %2")
                                        .arg(durationText(double(record.durationMs)),
                                             QLocale().toString(record.attempt))
                                  : durationText(double(record.durationMs));
    case ReasonColumn:
        return record.failedStep.isEmpty() ? record.reason
                                           : tr("%1: %2").arg(record.failedStep, record.reason);
    default:
        return {};
    }
}

QVariant StationLedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case WhenColumn:
        return tr("When");
    case OutcomeColumn:
        return tr("Outcome");
    case ClaimColumn:
        return tr("Claim ID");
    case ModelColumn:
        return tr("Model");
    case PortColumn:
        return tr("Port");
    case TookColumn:
        return tr("Took");
    case ReasonColumn:
        return tr("Why it failed");
    }
    return {};
}

} // namespace ferrule::ui
