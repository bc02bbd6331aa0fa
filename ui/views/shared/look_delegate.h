// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QStyledItemDelegate>

#include <functional>

namespace ferrule::ui {

/// Shows a state in a table cell: its mark, its colour and its word.
class LookDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using LookOf = std::function<Look(const QModelIndex& index)>;

    LookDelegate(LookOf lookOf, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QString displayText(const QVariant& value, const QLocale& locale) const override;

private:
    LookOf m_lookOf;
};

} // namespace ferrule::ui
