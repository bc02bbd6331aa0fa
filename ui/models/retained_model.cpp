// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/retained_model.h"

#include "models/payload_text.h"

#include <QLocale>

namespace ferrule::ui {

void RetainedModel::setMessages(const QList<published::Message>& messages)
{
    beginResetModel();
    m_messages = messages;
    endResetModel();
}

int RetainedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int RetainedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RetainedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const published::Message& message = m_messages.at(index.row());
    if (role == Qt::ToolTipRole)
        return message.topic;
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TopicColumn:
        return message.topic;
    case PayloadColumn:
        return payloadPreview(message.payload);
    case QosColumn:
        return QLocale().toString(int(message.qos));
    case SizeColumn:
        return QLocale().formattedDataSize(message.payload.size());
    }
    return {};
}

QVariant RetainedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TopicColumn:
        return tr("Topic");
    case PayloadColumn:
        return tr("Payload");
    case QosColumn:
        return tr("QoS");
    case SizeColumn:
        return tr("Size");
    }
    return {};
}

} // namespace ferrule::ui
