// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ferrule::ui {

class EngineFeed;

/// The virtual devices: how each sends, what it has sent, what it feels. Pace, script,
/// payload, fault and obedience are edited in place; the change is asked for and shows once the bench confirms it.
class BenchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        ClaimColumn,
        StateColumn,
        PaceColumn,
        ScriptColumn,
        PayloadColumn,
        FaultColumn,
        ObeysColumn,
        SentColumn,
        DelayColumn,
        FeelsColumn
    };
    static constexpr int columns = FeelsColumn + 1;
    enum Role { StateRole = Qt::UserRole /**< int of published::DeviceState */ };

    using QAbstractTableModel::QAbstractTableModel;
    /// Listens to the feed.
    BenchModel(EngineFeed& feed, QObject* parent);

    void updateVirtualDevices(const QList<published::VirtualDevice>& devices);
    void updateDevices(const QList<published::Device>& devices);
    void removeDevices(const QStringList& deviceIds);

    const published::VirtualDevice& at(int row) const { return m_rows.at(row); }
    int rowOf(const QString& deviceId) const; ///< -1 = none
    int paused() const;                       ///< how many are

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void behaviourRequested(const QString& deviceId,
                            const ferrule::published::Behaviour& behaviour);

private:
    QString text(const published::VirtualDevice& row, int column) const;
    published::DeviceState state(const QString& deviceId) const;

    QList<published::VirtualDevice> m_rows;
    QHash<QString, int> m_rowById;
    QHash<QString, published::DeviceState> m_states;
};

/// "6 a minute", "silent".
QString paceText(double messagesPerMinute);

/// The pace, in messages of `payloadBytes` a minute, at which one device alone takes the pool to
/// twice its limit: `limitPerDevice` units an hour for each of `connected` devices, one unit a
/// started KB.
double paceOverLimit(double limitPerDevice, int connected, int payloadBytes);

} // namespace ferrule::ui
