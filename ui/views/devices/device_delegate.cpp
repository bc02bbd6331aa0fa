// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/device_delegate.h"

#include "models/device_model.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QPainter>

namespace ferrule::ui {

using theme::Role;
using theme::Type;

namespace {

constexpr int dotSide = 11;

bool isSection(const QModelIndex& index)
{
    return !index.parent().isValid();
}

} // namespace

QString DeviceDelegate::displayText(const QVariant& value, const QLocale&) const
{
    return value.toString();
}

QSize DeviceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics small(theme::font(Type::Small));
    if (isSection(index))
        return {120, small.height() + theme::large};
    const QFontMetrics body(theme::font(Type::Body));
    return {160, body.height() + small.height() + 2 + 2 * theme::small};
}

void DeviceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    if (isSection(index))
        paintSection(*painter, option, index);
    else
        paintDevice(*painter, option, index);
    painter->restore();
}

void DeviceDelegate::paintSection(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const QRect line = option.rect.adjusted(theme::large, theme::small, -theme::medium, 0);
    QFont font = theme::font(Type::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme::colour(Role::Muted, option.palette));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter.setFont(theme::font(Type::Small));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     option.locale.toString(index.data(DeviceModel::CountRole).toInt()));
}

void DeviceDelegate::paintDevice(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.setRenderHint(QPainter::Antialiasing);
    if (selected || hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(selected ? Role::Selection : Role::Raised, option.palette));
        painter.drawRoundedRect(option.rect.adjusted(theme::small, 1, -theme::small, -1),
                                theme::radius, theme::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(theme::colour(Role::Accent, option.palette), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(option.rect.adjusted(theme::small, 1, -theme::small, -1),
                                theme::radius, theme::radius);
    }

    const Look look =
        ui::look(static_cast<published::DeviceState>(index.data(DeviceModel::StateRole).toInt()));
    const QFont body = theme::font(Type::Body);
    const QFont small = theme::font(Type::Small);
    const QFont mono = theme::font(Type::SmallMono);
    const QFontMetrics bodyMetrics(body);
    const QFontMetrics smallMetrics(small);
    const QFontMetrics monoMetrics(mono);

    const QRect inner = option.rect.adjusted(theme::large, theme::small, -theme::large, 0);
    const QRect firstLine(inner.left(), inner.top(), inner.width(), bodyMetrics.height());
    const QRect secondLine(inner.left(), firstLine.bottom() + 3, inner.width(),
                           smallMetrics.height());

    paintMark(painter,
              QRectF(firstLine.left(), firstLine.top() + (firstLine.height() - dotSide) / 2.0,
                     dotSide, dotSide),
              look.mark, theme::colour(look.role, option.palette));

    const int textLeft = dotSide + theme::small;
    const QString claimId = index.data(DeviceModel::ClaimIdRole).toString();
    const QString name = index.data().toString();
    int nameRight = firstLine.right();
    if (!claimId.isEmpty() && claimId != name) {
        painter.setFont(mono);
        painter.setPen(theme::colour(Role::Muted, option.palette));
        painter.drawText(firstLine, Qt::AlignRight | Qt::AlignVCenter, claimId);
        nameRight -= monoMetrics.horizontalAdvance(claimId) + theme::small;
    }
    const QRect nameBox(firstLine.left() + textLeft, firstLine.top(),
                        nameRight - firstLine.left() - textLeft, firstLine.height());
    painter.setFont(name == claimId ? theme::font(Type::Mono) : body);
    painter.setPen(theme::colour(Role::Text, option.palette));
    painter.drawText(nameBox, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, nameBox.width()));

    const QString detail = index.data(DeviceModel::DetailRole).toString();
    const QRect detailBox = secondLine.adjusted(textLeft, 0, 0, 0);
    painter.setFont(small);
    painter.setPen(theme::colour(Role::Muted, option.palette));
    painter.drawText(detailBox, Qt::AlignLeft | Qt::AlignVCenter,
                     smallMetrics.elidedText(detail.isEmpty() ? look.word : detail, Qt::ElideRight,
                                             detailBox.width()));
}

} // namespace ferrule::ui
