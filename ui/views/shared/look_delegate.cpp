// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/look_delegate.h"

#include "views/shared/cell.h"

#include <QPainter>

namespace ferrule::ui {

namespace {

constexpr int markSide = 10;

} // namespace

LookDelegate::LookDelegate(LookOf lookOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_lookOf(std::move(lookOf))
{
}

void LookDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintCellPanel(*painter, cell);
    const Look look = m_lookOf(index);
    const QRect inner = cellContents(cell.rect);
    const QRectF box(inner.left(), inner.center().y() - markSide / 2.0 + 0.5, markSide, markSide);
    const QColor colour = theme::colour(look.role, cell.palette);
    paintMark(*painter, box, look.mark, colour);
    const QRect words = inner.adjusted(markSide + theme::small, 0, 0, 0);
    painter->setFont(cell.font);
    painter->setPen(colour);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(look.word, Qt::ElideRight, words.width()));
}

QSize LookDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int words = cell.fontMetrics.horizontalAdvance(m_lookOf(index).word);
    return {words + markSide + theme::small * 3,
            QStyledItemDelegate::sizeHint(option, index).height()};
}

QString LookDelegate::displayText(const QVariant&, const QLocale&) const
{
    return {};
}

} // namespace ferrule::ui
