// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QAbstractTableModel>

namespace ferrule::ui {

class EngineFeed;

/// The commands that one device was given, the newest first. Those of other devices are not kept.
class CommandsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, WordColumn, ByColumn, StateColumn, AnswerColumn };
    static constexpr int columns = AnswerColumn + 1;
    enum Role {
        StateRole = Qt::UserRole, ///< int of published::DeviceCommand::State
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// Listens to the feed.
    CommandsModel(EngineFeed& feed, QObject* parent);

    /// Forgets the commands where the device is another one; they follow with takeRecords().
    void setDevice(const QString& claimId);
    void takeRecords(const published::DeviceRecords& records);
    void updateCommands(const QList<published::DeviceCommand>& commands);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const published::DeviceCommand& command, int column) const;

    QString m_claimId;
    QList<published::DeviceCommand> m_commands; ///< the newest first
};

} // namespace ferrule::ui
