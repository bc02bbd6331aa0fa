// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bench_model.h"

#include "models/behaviour_words.h"
#include "models/engine_feed.h"
#include "models/time_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ferrule::ui {

using published::Behaviour;
using published::Device;
using published::DeviceState;
using published::VirtualDevice;

QString paceText(double messagesPerMinute)
{
    if (messagesPerMinute <= 0)
        return BenchModel::tr("silent");
    const int digits = messagesPerMinute < 10 && messagesPerMinute != std::round(messagesPerMinute);
    return QLocale().toString(messagesPerMinute, 'f', digits);
}

double paceOverLimit(double limitPerDevice, int connected, int payloadBytes)
{
    constexpr double unitBytes = 1024;
    constexpr double minutesAnHour = 60;
    constexpr double excess = 2;
    const double units = std::max(1.0, std::ceil(payloadBytes / unitBytes));
    const double poolLimit = limitPerDevice * std::max(1, connected);
    return std::max(1.0, std::ceil(excess * poolLimit / minutesAnHour / units));
}

BenchModel::BenchModel(EngineFeed& feed, QObject* parent)
    : BenchModel(parent)
{
    connect(&feed, &EngineFeed::virtualDevicesChanged, this, &BenchModel::updateVirtualDevices);
    connect(&feed, &EngineFeed::devicesChanged, this, &BenchModel::updateDevices);
    connect(&feed, &EngineFeed::devicesGone, this, &BenchModel::removeDevices);
}

void BenchModel::updateVirtualDevices(const QList<VirtualDevice>& devices)
{
    for (const VirtualDevice& device : devices) {
        const int row = rowOf(device.id);
        if (row >= 0) {
            m_rows[row] = device;
            emit dataChanged(index(row, 0), index(row, columns - 1));
            continue;
        }
        const int last = int(m_rows.size());
        beginInsertRows({}, last, last);
        m_rows.append(device);
        m_rowById.insert(device.id, last);
        endInsertRows();
    }
}

void BenchModel::updateDevices(const QList<Device>& devices)
{
    for (const Device& device : devices) {
        m_states.insert(device.id, device.state);
        const int row = rowOf(device.id);
        if (row >= 0)
            emit dataChanged(index(row, StateColumn), index(row, StateColumn));
    }
}

void BenchModel::removeDevices(const QStringList& deviceIds)
{
    for (const QString& id : deviceIds) {
        m_states.remove(id);
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        m_rowById.remove(id);
        for (int later = row; later < int(m_rows.size()); ++later)
            m_rowById[m_rows.at(later).id] = later;
        endRemoveRows();
    }
}

int BenchModel::rowOf(const QString& deviceId) const
{
    return m_rowById.value(deviceId, -1);
}

int BenchModel::paused() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const VirtualDevice& device) { return device.paused; }));
}

DeviceState BenchModel::state(const QString& deviceId) const
{
    return m_states.value(deviceId, DeviceState::Offline);
}

int BenchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BenchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString BenchModel::text(const VirtualDevice& row, int column) const
{
    switch (column) {
    case ClaimColumn:
        return row.claimId;
    case PaceColumn:
        return paceText(row.behaviour.messagesPerMinute);
    case ScriptColumn:
        return scriptName(row.behaviour.script);
    case FaultColumn:
        return faultName(row.behaviour.fault);
    case PayloadColumn:
        return tr("%1 B").arg(QLocale().toString(row.behaviour.payloadBytes));
    case SentColumn:
        return QLocale().toString(row.sent);
    case DelayColumn:
        return row.delayMs > 0 ? durationText(row.delayMs) : tr("none");
    case FeelsColumn:
        return row.feels;
    }
    return {};
}

QVariant BenchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VirtualDevice& row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        if (column == PaceColumn)
            return row.behaviour.messagesPerMinute;
        if (column == PayloadColumn)
            return row.behaviour.payloadBytes;
        if (column == ScriptColumn)
            return int(row.behaviour.script);
        if (column == FaultColumn)
            return int(row.behaviour.fault);
        return text(row, column);
    case Qt::CheckStateRole:
        if (column == ObeysColumn)
            return row.behaviour.obeysThrottle ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        if (column == ObeysColumn)
            return row.behaviour.obeysThrottle ? tr("Obeys the throttle")
                                               : tr("Ignores the throttle");
        return {};
    case Qt::ToolTipRole:
        if (column == PaceColumn && row.behaviour.script == published::Script::Flood)
            return tr("Not looked at while it floods");
        if (column == PaceColumn && row.behaviour.script != published::Script::Steady)
            return tr("Its script asks for %1 a minute now").arg(paceText(row.paceNow));
        if (column == ScriptColumn)
            return scriptMeaning(row.behaviour.script);
        if (column == FaultColumn)
            return faultMeaning(row.behaviour.fault);
        if (column == SentColumn && row.failed > 0)
            return tr("%1 sent, %2 failed")
                .arg(QLocale().toString(row.sent), QLocale().toString(row.failed));
        if (column == ObeysColumn)
            return row.behaviour.obeysThrottle
                       ? tr("Waits as the throttle message asks, before each message")
                       : tr("Goes on as before when it is throttled");
        return text(row, column);
    case Qt::TextAlignmentRole:
        if (column == PaceColumn || column == PayloadColumn || column == SentColumn ||
            column == DelayColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case StateRole:
        return int(state(row.id));
    }
    return {};
}

bool BenchModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Behaviour behaviour = m_rows.at(index.row()).behaviour;
    if (index.column() == PaceColumn && role == Qt::EditRole)
        behaviour.messagesPerMinute = std::max(0.0, value.toDouble());
    else if (index.column() == PayloadColumn && role == Qt::EditRole)
        behaviour.payloadBytes = std::max(0, value.toInt());
    else if (index.column() == ScriptColumn && role == Qt::EditRole)
        behaviour.script = published::Script(value.toInt());
    else if (index.column() == FaultColumn && role == Qt::EditRole)
        behaviour.fault = published::Fault(value.toInt());
    else if (index.column() == ObeysColumn && role == Qt::CheckStateRole)
        behaviour.obeysThrottle = value.toInt() == Qt::Checked;
    else
        return false;
    const QString deviceId = m_rows.at(index.row()).id;
    emit behaviourRequested(deviceId, behaviour);
    return true;
}

QVariant BenchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == PaceColumn || section == PayloadColumn ||
                                          section == SentColumn || section == DelayColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClaimColumn:
        return tr("Claim ID");
    case StateColumn:
        return tr("State");
    case PaceColumn:
        return tr("Pace / min");
    case ScriptColumn:
        return tr("Script");
    case FaultColumn:
        return tr("Fault");
    case PayloadColumn:
        return tr("Payload");
    case ObeysColumn:
        return tr("Obeys");
    case SentColumn:
        return tr("Sent");
    case DelayColumn:
        return tr("Delay");
    case FeelsColumn:
        return tr("What it feels");
    }
    return {};
}

Qt::ItemFlags BenchModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == PaceColumn || index.column() == PayloadColumn ||
        index.column() == ScriptColumn || index.column() == FaultColumn)
        flags |= Qt::ItemIsEditable;
    if (index.column() == ObeysColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace ferrule::ui
