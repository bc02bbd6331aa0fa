// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/palette_delegate.h"

#include "views/palette/palette_model.h"
#include "widgets/theme.h"

#include <QIcon>
#include <QPainter>

namespace ferrule::ui {

using theme::Role;
using theme::Type;

namespace {

constexpr int iconSide = 16;

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, QFontMetrics(theme::font(Type::Body)).height() + theme::large};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::colour(Role::Selection, option.palette));
        painter->drawRoundedRect(option.rect, theme::radius, theme::radius);
    }
    QRect line = option.rect.adjusted(theme::medium, 0, -theme::medium, 0);
    const QRect picture(line.left(), line.center().y() - iconSide / 2 + 1, iconSide, iconSide);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
    line.setLeft(picture.right() + theme::medium);

    const QString hint = index.data(PaletteModel::HintRole).toString();
    painter->setFont(theme::font(Type::SmallMono));
    painter->setPen(theme::colour(Role::Muted, option.palette));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, hint);
    line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(hint) - theme::medium);

    painter->setFont(theme::font(Type::Body));
    painter->setPen(theme::colour(Role::Text, option.palette));
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace ferrule::ui
