// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/traffic_devices_model.h"

#include "models/engine_feed.h"
#include "models/time_text.h"
#include "models/traffic_words.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::DeviceTraffic;
using published::Verdict;

QString rateText(double unitsPerHour)
{
    const bool whole = std::abs(unitsPerHour - std::round(unitsPerHour)) < 0.05;
    return QLocale().toString(unitsPerHour, 'f', whole || unitsPerHour >= 100 ? 0 : 1);
}

TrafficDevicesModel::TrafficDevicesModel(EngineFeed& feed, QObject* parent)
    : TrafficDevicesModel(parent)
{
    m_traffic = feed.traffic();
    connect(&feed, &EngineFeed::deviceTrafficChanged, this, &TrafficDevicesModel::setTable);
    connect(&feed, &EngineFeed::trafficChanged, this,
            [this](const published::TrafficStatus& traffic) { m_traffic = traffic; });
    connect(&feed, &EngineFeed::cloudReplaced, this, [this] { setTable({}); });
}

void TrafficDevicesModel::setTable(const QList<DeviceTraffic>& table)
{
    // Devices that are gone leave, those that stay are updated in place, new ones are appended.
    QSet<QString> staying;
    for (const DeviceTraffic& device : table)
        staying.insert(device.claimId);
    for (int row = int(m_table.size()) - 1; row >= 0; --row) {
        if (staying.contains(m_table.at(row).claimId))
            continue;
        beginRemoveRows({}, row, row);
        m_table.removeAt(row);
        endRemoveRows();
    }
    QHash<QString, int> rows;
    for (int row = 0; row < int(m_table.size()); ++row)
        rows.insert(m_table.at(row).claimId, row);
    for (const DeviceTraffic& device : table) {
        const int last = int(m_table.size());
        const int row = rows.value(device.claimId, last);
        if (row < last) {
            m_table[row] = device;
            continue;
        }
        beginInsertRows({}, last, last);
        m_table.append(device);
        endInsertRows();
        rows.insert(device.claimId, last);
    }
    if (!m_table.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_table.size()) - 1, columns - 1));
    emit tableChanged();
}

void TrafficDevicesModel::setHighlighted(const QString& claimId)
{
    if (claimId == m_highlighted)
        return;
    m_highlighted = claimId;
    if (!m_table.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_table.size()) - 1, columns - 1), {HighlightRole});
}

int TrafficDevicesModel::rowOf(const QString& claimId) const
{
    const auto it =
        std::find_if(m_table.begin(), m_table.end(),
                     [&claimId](const DeviceTraffic& device) { return device.claimId == claimId; });
    return it == m_table.end() ? -1 : int(it - m_table.begin());
}

const DeviceTraffic* TrafficDevicesModel::device(const QString& claimId) const
{
    const int row = rowOf(claimId);
    return row < 0 ? nullptr : &m_table.at(row);
}

int TrafficDevicesModel::connected() const
{
    return int(std::count_if(m_table.begin(), m_table.end(), [](const DeviceTraffic& device) {
        return device.verdict != Verdict::Released && device.verdict != Verdict::Closed;
    }));
}

int TrafficDevicesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.size());
}

int TrafficDevicesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString TrafficDevicesModel::text(const DeviceTraffic& row, int column) const
{
    switch (column) {
    case DeviceColumn:
        return row.name.isEmpty() ? row.claimId : row.name;
    case RateColumn:
        return rateText(row.rate);
    case ShareColumn:
        return tr("%1 %").arg(QLocale().toString(row.shareOfPool * 100, 'f', 0));
    case StrikesColumn:
        return row.strikes == 0 ? QString() : QLocale().toString(row.strikes);
    case BackoffColumn:
        return row.backoffMs > 0 ? durationText(row.backoffMs) : QString();
    case TopicsColumn: {
        QStringList topics;
        for (const published::TopicCost& cost : row.topics) {
            if (cost.units > 0)
                topics.append(tr("%1 × %2").arg(QLocale().toString(cost.units), cost.topic));
        }
        return topics.join(u", "_s);
    }
    }
    return {};
}

QVariant TrafficDevicesModel::sortKey(const DeviceTraffic& row, int column) const
{
    switch (column) {
    case RateColumn:
        return row.rate;
    case ShareColumn:
        return row.shareOfPool;
    case VerdictColumn:
        return int(row.verdict);
    case StrikesColumn:
        return row.strikes;
    case BackoffColumn:
        return row.backoffMs;
    }
    return text(row, column);
}

QVariant TrafficDevicesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceTraffic& row = m_table.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        // The row says already whose topics these are; the tooltip has them in full.
        if (index.column() == TopicsColumn)
            return text(row, TopicsColumn).replace(u"/%1/"_s.arg(row.claimId), u"/…/"_s);
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == TopicsColumn)
            return text(row, TopicsColumn).replace(u", "_s, u"\n"_s);
        return reasonText(row, m_traffic, u'\n');
    case Qt::TextAlignmentRole:
        if (index.column() == RateColumn || index.column() == StrikesColumn ||
            index.column() == BackoffColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case SortRole:
        return sortKey(row, index.column());
    case ClaimRole:
        return row.claimId;
    case VerdictRole:
        return int(row.verdict);
    case ShareRole:
        return row.shareOfPool;
    case HighlightRole:
        return row.claimId == m_highlighted;
    }
    return {};
}

QVariant TrafficDevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole &&
        (section == RateColumn || section == StrikesColumn || section == BackoffColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case RateColumn:
            return tr("Messages of 1 KB or a started part of it, an hour");
        case ShareColumn:
            return tr("Of all the traffic in the window");
        case StrikesColumn:
            return tr("Measurements over the limit in a row");
        case BackoffColumn:
            return tr("What the device should wait before each message now");
        }
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DeviceColumn:
        return tr("Device");
    case RateColumn:
        return tr("Rate / h");
    case ShareColumn:
        return tr("Share");
    case VerdictColumn:
        return tr("Verdict");
    case StrikesColumn:
        return tr("Strikes");
    case BackoffColumn:
        return tr("Back-off");
    case TopicsColumn:
        return tr("Topics that cost most");
    }
    return {};
}

} // namespace ferrule::ui
