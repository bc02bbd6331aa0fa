// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands_model.h"

#include "models/engine_feed.h"
#include "models/time_text.h"

#include <algorithm>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::DeviceCommand;

CommandsModel::CommandsModel(EngineFeed& feed, QObject* parent)
    : CommandsModel(parent)
{
    connect(&feed, &EngineFeed::deviceRecordsRead, this, &CommandsModel::takeRecords);
    connect(&feed, &EngineFeed::deviceCommandsChanged, this, &CommandsModel::updateCommands);
    connect(&feed, &EngineFeed::cloudReplaced, this, [this] { setDevice({}); });
}

void CommandsModel::setDevice(const QString& claimId)
{
    if (claimId == m_claimId)
        return;
    beginResetModel();
    m_claimId = claimId;
    m_commands.clear();
    endResetModel();
}

void CommandsModel::takeRecords(const published::DeviceRecords& records)
{
    if (records.claimId != m_claimId)
        return;
    beginResetModel();
    m_commands = records.commands;
    std::reverse(m_commands.begin(), m_commands.end());
    endResetModel();
}

void CommandsModel::updateCommands(const QList<DeviceCommand>& commands)
{
    for (const DeviceCommand& command : commands) {
        if (command.claimId != m_claimId)
            continue;
        const auto known =
            std::find_if(m_commands.begin(), m_commands.end(),
                         [&command](const DeviceCommand& each) { return each.id == command.id; });
        if (known != m_commands.end()) {
            *known = command;
            const int row = int(known - m_commands.begin());
            emit dataChanged(index(row, 0), index(row, columns - 1));
            continue;
        }
        beginInsertRows({}, 0, 0);
        m_commands.prepend(command);
        endInsertRows();
    }
}

int CommandsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

int CommandsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString CommandsModel::text(const DeviceCommand& command, int column) const
{
    switch (column) {
    case TimeColumn:
        return whenText(command.askedMs);
    case WordColumn:
        return command.arguments.isEmpty()
                   ? command.word
                   : command.word + u' ' + QString::fromUtf8(command.arguments);
    case ByColumn:
        return command.by;
    case StateColumn:
        switch (command.state) {
        case DeviceCommand::State::Asked:
            return tr("Not sent yet");
        case DeviceCommand::State::Sent:
            return tr("Sent");
        case DeviceCommand::State::Answered:
            return tr("Acted on");
        }
        return {};
    case AnswerColumn:
        switch (command.state) {
        case DeviceCommand::State::Asked:
            return tr("The broker has not taken it");
        case DeviceCommand::State::Sent:
            return tr("With the broker since %1").arg(whenText(command.sentMs));
        case DeviceCommand::State::Answered:
            return tr("%1 %2").arg(whenText(command.answeredMs), command.answer);
        }
    }
    return {};
}

QVariant CommandsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceCommand& command = m_commands.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(command, index.column());
    case Qt::ToolTipRole:
        return index.column() == TimeColumn ? fullTimeText(command.askedMs)
                                            : text(command, index.column());
    case StateRole:
        return int(command.state);
    }
    return {};
}

QVariant CommandsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Asked");
    case WordColumn:
        return tr("Command");
    case ByColumn:
        return tr("By");
    case StateColumn:
        return tr("State");
    case AnswerColumn:
        return tr("What became of it");
    }
    return {};
}

} // namespace ferrule::ui
