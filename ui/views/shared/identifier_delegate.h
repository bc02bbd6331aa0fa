// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/identifier_text.h"
#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace ferrule::ui {

/// An identifier in a table: a claim ID, a path. Monospaced, so that two can be compared.
class IdentifierDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = theme::font(theme::Type::Mono);
    }
};

/// A name in a table; where a device has none, its claim ID stands for it, monospaced.
class NameDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (looksLikeClaimId(option->text))
            option->font = theme::font(theme::Type::Mono);
    }
};

} // namespace ferrule::ui
