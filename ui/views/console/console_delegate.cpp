// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/console_delegate.h"

#include "models/console_ansi.h"
#include "models/console_model.h"
#include "views/shared/cell.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

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

Role lineRole(const QModelIndex& index)
{
    if (index.data(ConsoleModel::FoldedRole).toBool())
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
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString plain = cell.text;
    paintCellPanel(*painter, cell);
    QTextLayout layout(plain, cell.font);
    QList<QTextLayout::FormatRange> ranges;
    const QByteArray raw = index.data(ConsoleModel::RawRole).toByteArray();
    if (index.column() == ConsoleModel::TextColumn && raw.contains('\x1b')) {
        int start = 0;
        for (const AnsiSpan& span : parseAnsi(raw)) {
            const int length = int(span.text.size());
            ranges.append({start, length, formatOf(span.style, cell.palette)});
            start += length;
        }
    } else {
        const Role role =
            index.column() == ConsoleModel::TextColumn ? lineRole(index) : Role::Muted;
        QTextCharFormat format;
        format.setForeground(theme::colour(role, cell.palette));
        ranges.append({0, int(plain.size()), format});
    }
    if (!m_search.isEmpty() && index.column() == ConsoleModel::TextColumn) {
        QTextCharFormat found;
        found.setBackground(theme::colour(Role::WarningTint, cell.palette));
        found.setForeground(theme::colour(Role::Warning, cell.palette));
        found.setFontWeight(QFont::Bold);
        for (qsizetype at = plain.indexOf(m_search, 0, Qt::CaseInsensitive); at >= 0;
             at = plain.indexOf(m_search, at + m_search.size(), Qt::CaseInsensitive))
            ranges.append({int(at), int(m_search.size()), found});
    }
    layout.setFormats(ranges);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(int(plain.size()));
    layout.endLayout();

    painter->save();
    painter->setClipRect(cell.rect);
    const qreal top = cell.rect.top() + (cell.rect.height() - cell.fontMetrics.height()) / 2.0;
    layout.draw(painter, QPointF(cell.rect.left() + theme::tight, top));
    painter->restore();
}

} // namespace ferrule::ui
