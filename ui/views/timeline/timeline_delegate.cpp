// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_delegate.h"

#include "models/timeline_model.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QPainter>

namespace ferrule::ui {

using theme::Role;
using theme::Type;

namespace {

constexpr int markSide = 10;
/// Where the style puts a cell's text, and the header its own.
constexpr int textMargin = 11;

} // namespace

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme::colour(Role::Selection, option.palette));
    QRect box = option.rect.adjusted(textMargin, 0, -theme::tight, 0);
    const bool mono =
        index.column() == TimelineModel::Time || index.column() == TimelineModel::Device;
    painter->setFont(theme::font(mono ? Type::SmallMono : Type::Small));
    const bool quiet =
        index.column() == TimelineModel::Time || index.column() == TimelineModel::Channel;
    painter->setPen(theme::colour(quiet ? Role::Muted : Role::Text, option.palette));

    if (index.column() == TimelineModel::Summary) {
        const Look look = ui::look(
            static_cast<published::Severity>(index.data(TimelineModel::SeverityRole).toInt()));
        paintMark(*painter,
                  QRectF(box.left(), box.center().y() - markSide / 2.0 + 0.5, markSide, markSide),
                  look.mark, theme::colour(look.role, option.palette));
        box.setLeft(box.left() + markSide + theme::small);
        if (look.role == Role::Bad || look.role == Role::Warning)
            painter->setPen(theme::colour(look.role, option.palette));
    }
    const QString text =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width());
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);

    if (index.column() == TimelineModel::Summary) {
        box.setLeft(box.left() + painter->fontMetrics().horizontalAdvance(text) + theme::medium);
        if (box.width() > 40) {
            painter->setPen(theme::colour(Role::Muted, option.palette));
            painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(
                                  index.data(TimelineModel::DetailRole).toString().simplified(),
                                  Qt::ElideRight, box.width()));
        }
    }
    painter->restore();
}

} // namespace ferrule::ui
