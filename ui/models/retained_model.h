// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QAbstractTableModel>

namespace ferrule::ui {

/// The retained messages of a topic filter, as they were read.
class RetainedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TopicColumn, PayloadColumn, QosColumn, SizeColumn };
    static constexpr int columns = SizeColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setMessages(const QList<published::Message>& messages);
    const QList<published::Message>& messages() const { return m_messages; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<published::Message> m_messages;
};

} // namespace ferrule::ui
