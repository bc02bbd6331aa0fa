// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/console_delegate.h"

#include "models/console_ansi.h"
#include "models/console_model.h"
#include "views/shared/cell.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace ferrule::ui {

using published::ConsoleLine;
using theme::Role;
using theme::Scheme;

namespace {

// The sixteen colours of a terminal, chosen to be read on our surfaces.
constexpr std::array<QRgb, 16> lightInk{
    0xff1a1e23, 0xffb9252b, 0xff18713a, 0xff8a5300, 0xff0a5fbf, 0xff8b2f9a, 0xff0b6f7a, 0xff59626e,
    0xff59626e, 0xffc62f35, 0xff1a7a40, 0xff935a00, 0xff1566c4, 0xff95379f, 0xff0f7580, 0xff1a1e23};
constexpr std::array<QRgb, 16> darkInk{
    0xff9fa9b5, 0xffff8178, 0xff5bd083, 0xffe6b450, 0xff6fb3ff, 0xffd894e6, 0xff5cc8d6, 0xffe7eaee,
    0xff9fa9b5, 0xffff9d95, 0xff7bdc9b, 0xfff0c674, 0xff8fc4ff, 0xffe2abee, 0xff7ed6e1, 0xffffffff};

QColor ink(int colour, const QPalette& palette)
{
    const auto& inks = theme::scheme(palette) == Scheme::Light ? lightInk : darkInk;
    return QColor::fromRgb(inks[std::size_t(colour)]);
}

QTextCharFormat formatOf(AnsiStyle style, const QPalette& palette)
{
    QTextCharFormat format;
    QColor text =
        style.foreground >= 0 ? ink(style.foreground, palette) : theme::colour(Role::Text, palette);
    if (style.faint)
        text = theme::colour(Role::Muted, palette);
    format.setForeground(text);
    if (style.background >= 0 || style.inverse) {
        const QColor behind = style.background >= 0 ? ink(style.background, palette) : text;
        format.setBackground(behind);
        format.setForeground(theme::colour(Role::Surface, palette));
    }
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(style.italic);
    format.setFontUnderline(style.underline);
    return format;
}

QTextCharFormat inkOf(Role role, const QPalette& palette)
{
    QTextCharFormat format;
    format.setForeground(theme::colour(role, palette));
    return format;
}

Role lineRole(const QModelIndex& index)
{
    if (index.data(ConsoleModel::BytesRole).toBool())
        return Role::Muted;
    switch (ConsoleLine::Kind(index.data(ConsoleModel::KindRole).toInt())) {
    case ConsoleLine::Kind::FrameIn:
    case ConsoleLine::Kind::FrameOut:
        return Role::Accent;
    case ConsoleLine::Kind::Note:
        return Role::Muted;
    case ConsoleLine::Kind::Text:
        break;
    }
    return Role::Text;
}

} // namespace

void ConsoleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    // Not initStyleOption(): it asks for the whole text, and a line may be 64 KiB long.
    paintCellPanel(*painter, option);
    if (index.column() == ConsoleModel::KindColumn)
        paintFold(*painter, option, index);
    const Extract shown = extract(option, index);
    if (shown.text.isEmpty())
        return;
    QTextLayout layout(shown.text, option.font);
    QList<QTextLayout::FormatRange> ranges = shown.ranges;
    if (!m_search.isEmpty() && index.column() == ConsoleModel::TextColumn) {
        QTextCharFormat found;
        found.setBackground(theme::colour(Role::WarningTint, option.palette));
        found.setForeground(theme::colour(Role::Warning, option.palette));
        found.setFontWeight(QFont::Bold);
        for (qsizetype at = shown.text.indexOf(m_search, 0, Qt::CaseInsensitive); at >= 0;
             at = shown.text.indexOf(m_search, at + m_search.size(), Qt::CaseInsensitive))
            ranges.append({int(at), int(m_search.size()), found});
    }
    layout.setFormats(ranges);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(int(shown.text.size()));
    layout.endLayout();

    painter->save();
    painter->setClipRect(option.rect);
    const qreal top =
        option.rect.top() + (option.rect.height() - option.fontMetrics.height()) / 2.0;
    layout.draw(painter, QPointF(option.rect.left() + theme::tight + shown.left, top));
    painter->restore();
}

void ConsoleDelegate::paintFold(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    const auto fold = ConsoleModel::Fold(index.data(ConsoleModel::FoldRole).toInt());
    if (fold == ConsoleModel::Fold::None)
        return;
    const QString name = fold == ConsoleModel::Fold::Folded ? QStringLiteral("chevron-right")
                                                            : QStringLiteral("chevron-down");
    const QRect place(option.rect.left() + theme::tight,
                      option.rect.center().y() - theme::medium / 2 + 1, theme::medium,
                      theme::medium);
    icon(name).paint(&painter, place);
}

// What of the cell's text can be seen, and where it begins. Letters are all as wide as one another;
// what is not (an ideograph in a line of thousands) is found a little beside its place.
ConsoleDelegate::Extract ConsoleDelegate::extract(const QStyleOptionViewItem& option,
                                                  const QModelIndex& index)
{
    constexpr int margin = 8;
    Extract extract;
    if (index.column() != ConsoleModel::TextColumn) {
        extract.text = index.data().toString();
        if (index.column() == ConsoleModel::KindColumn)
            extract.left = theme::large + theme::tight;
        extract.ranges = {{0, int(extract.text.size()), inkOf(Role::Muted, option.palette)}};
        return extract;
    }
    const int width = std::max(1, option.fontMetrics.horizontalAdvance(u'0'));
    const int seen = option.widget ? option.widget->width() : option.rect.width();
    const int first = std::max(0, -option.rect.left() / width - margin);
    const int most = first + seen / width + 2 * margin;
    const QByteArray raw = index.data(ConsoleModel::RawRole).toByteArray();
    QList<AnsiSpan> spans;
    if (raw.isEmpty())
        spans.append({index.data().toString(), {}});
    else
        spans = parseAnsi(raw, most);
    const bool coloured = raw.contains('\x1b');
    const QTextCharFormat plain = inkOf(lineRole(index), option.palette);
    int at = 0;
    for (const AnsiSpan& span : std::as_const(spans)) {
        const QString part = span.text.mid(std::max(0, first - at), most - std::max(first, at));
        if (!part.isEmpty()) {
            extract.ranges.append({int(extract.text.size()), int(part.size()),
                                   coloured ? formatOf(span.style, option.palette) : plain});
            extract.text += part;
        }
        at += int(span.text.size());
        if (at >= most)
            break;
    }
    extract.left = first * width;
    if (index.data(ConsoleModel::BytesRole).toBool())
        extract.left += theme::large;
    return extract;
}

} // namespace ferrule::ui
