// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_model.h"

#include "models/engine_feed.h"
#include "models/time_text.h"

#include <algorithm>

namespace ferrule::ui {

using namespace published;

bool TimelineFilter::isEmpty() const
{
    return channels.isEmpty() && atLeast == Severity::Info && text.isEmpty();
}

bool TimelineFilter::accepts(const TimelineEntry& entry) const
{
    if (!channels.isEmpty() && !channels.contains(entry.channel))
        return false;
    // Good news is not worse than information: only Warning and Error are steps up.
    if (atLeast >= Severity::Warning && entry.severity < atLeast)
        return false;
    return text.isEmpty() || entry.summary.contains(text, Qt::CaseInsensitive) ||
           entry.device.contains(text, Qt::CaseInsensitive) ||
           entry.detail.contains(text, Qt::CaseInsensitive);
}

TimelineModel::TimelineModel(EngineFeed& feed, int capacity, QObject* parent)
    : QAbstractTableModel(parent)
    , m_capacity(capacity)
{
    connect(&feed, &EngineFeed::timelineAdded, this, &TimelineModel::append);
}

TimelineModel::TimelineModel(EngineFeed& feed, QObject* parent)
    : TimelineModel(feed, defaultCapacity, parent)
{
}

QString TimelineModel::name(published::Channel channel)
{
    switch (channel) {
    case published::Channel::Serial:
        return tr("Serial");
    case published::Channel::Mqtt:
        return tr("MQTT");
    case published::Channel::Store:
        return tr("Store");
    case published::Channel::Enforcement:
        return tr("Enforcement");
    case published::Channel::Cloud:
        return tr("Cloud");
    }
    Q_UNREACHABLE();
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const TimelineEntry& TimelineModel::entry(int row) const
{
    return m_entries.at(m_rows.at(static_cast<std::size_t>(row)));
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry& entry = this->entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Time:
            return stampText(entry.utcMs);
        case Channel:
            return name(entry.channel);
        case Device:
            return entry.device;
        case Summary:
            return entry.summary;
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == Summary
                   ? (entry.detail.isEmpty() ? entry.summary : entry.summary + u'\n' + entry.detail)
                   : QVariant();
    case SeverityRole:
        return static_cast<int>(entry.severity);
    case DetailRole:
        return entry.detail;
    case SequenceRole:
        return entry.sequence;
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Channel:
        return tr("Channel");
    case Device:
        return tr("Device");
    case Summary:
        return tr("What happened");
    default:
        return {};
    }
}

void TimelineModel::append(const QList<TimelineEntry>& entries)
{
    for (const TimelineEntry& entry : entries)
        m_entries.append(entry, 1);
    makeRoom();
    if (!m_paused)
        showNew();
    emit changed();
}

void TimelineModel::makeRoom()
{
    const std::size_t excess = m_entries.excess(static_cast<std::size_t>(m_capacity));
    if (excess == 0)
        return;
    const quint64 first = m_entries.first() + excess;
    const auto keep = std::lower_bound(m_rows.begin(), m_rows.end(), first);
    const auto gone = static_cast<int>(keep - m_rows.begin());
    if (gone > 0)
        beginRemoveRows({}, 0, gone - 1);
    m_rows.erase(m_rows.begin(), keep);
    m_entries.dropFront(excess);
    m_examined = std::max(m_examined, first);
    m_forgotten += excess;
    if (gone > 0)
        endRemoveRows();
}

void TimelineModel::showNew()
{
    std::vector<quint64> accepted;
    const bool all = m_filter.isEmpty();
    for (quint64 position = m_examined; position < m_entries.end(); ++position) {
        if (all || m_filter.accepts(m_entries.at(position)))
            accepted.push_back(position);
    }
    m_examined = m_entries.end();
    if (accepted.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(accepted.size()) - 1);
    m_rows.insert(m_rows.end(), accepted.begin(), accepted.end());
    endInsertRows();
}

void TimelineModel::setFilter(const TimelineFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    // What came while paused stays hidden, so that a paused list does not move.
    for (quint64 position = m_entries.first(); position < m_examined; ++position) {
        if (m_filter.accepts(m_entries.at(position)))
            m_rows.push_back(position);
    }
    endResetModel();
    emit changed();
}

void TimelineModel::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!m_paused)
        showNew();
    emit changed();
}

void TimelineModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    m_examined = m_entries.end();
    endResetModel();
    emit changed();
}

QList<TimelineEntry> TimelineModel::shown() const
{
    QList<TimelineEntry> entries;
    entries.reserve(static_cast<qsizetype>(m_rows.size()));
    for (const quint64 position : m_rows)
        entries.append(m_entries.at(position));
    return entries;
}

int TimelineModel::waiting() const
{
    return static_cast<int>(m_entries.end() - m_examined);
}

double TimelineModel::fill() const
{
    return static_cast<double>(m_entries.size()) / m_capacity;
}

} // namespace ferrule::ui
