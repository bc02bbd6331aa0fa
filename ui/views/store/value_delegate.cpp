// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/store/value_delegate.h"

#include "models/store_model.h"
#include "views/shared/cell.h"
#include "views/store/value_editor.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::ValueType;
using theme::Role;

namespace {

constexpr QSize switchSize(30, 16);
constexpr QSize jsonSize(340, 190);

ValueType typeOf(const QModelIndex& index)
{
    return ValueType(index.data(StoreModel::TypeRole).toInt());
}

QRect switchBox(const QRect& cell)
{
    const QRect inner = cellContents(cell);
    return {QPoint(inner.left(), inner.center().y() - switchSize.height() / 2 + 1), switchSize};
}

bool isOn(const QModelIndex& index)
{
    return index.data(Qt::EditRole).toString() == "true"_L1;
}

/// What was reported in another form than its type's; the tooltip says what is odd about it.
void paintOdd(QPainter& painter, const QStyleOptionViewItem& option, const QString& words)
{
    constexpr int side = 10;
    const QRect inner = cellContents(option.rect);
    const QRectF box(inner.left(), inner.center().y() - side / 2.0 + 0.5, side, side);
    const QColor ink = theme::colour(Role::Warning, option.palette);
    const QRect room = inner.adjusted(side + theme::small, 0, 0, 0);
    paintMark(painter, box, Mark::Triangle, ink);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(option.font).elidedText(words, Qt::ElideRight, room.width()));
    painter.restore();
}

} // namespace

void ValueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool removed = index.data(StoreModel::RemovedRole).toBool();
    const bool own =
        index.column() == StoreModel::KeyColumn || index.column() == StoreModel::ValueColumn;
    if (own && index.data(StoreModel::StagedRole).toBool())
        cell.font.setWeight(QFont::DemiBold);
    if (index.column() == StoreModel::ValueColumn && typeOf(index) == ValueType::Boolean &&
        !removed) {
        const QString word = cell.text;
        paintCellPanel(*painter, cell);
        paintSwitch(*painter, cell, isOn(index), word);
        return;
    }
    cell.font.setStrikeOut(removed && own);
    if (typeOf(index) == ValueType::Json &&
        (index.column() == StoreModel::ValueColumn || index.column() == StoreModel::ReportedColumn))
        cell.font.setFamilies(theme::font(theme::Type::Mono).families());
    if (index.column() == StoreModel::ReportedColumn &&
        !index.data(StoreModel::FindingRole).toString().isEmpty()) {
        const QString words = cell.text;
        paintCellPanel(*painter, cell);
        paintOdd(*painter, cell, words);
        return;
    }
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

void ValueDelegate::paintSwitch(QPainter& painter, const QStyleOptionViewItem& option, bool on,
                                const QString& word) const
{
    const QRectF track = QRectF(switchBox(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = theme::colour(on ? Role::Accent : Role::Surface, option.palette);
    painter.setPen(theme::colour(on ? Role::Accent : Role::Neutral, option.palette));
    painter.setBrush(fill);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const qreal side = track.height() - 5;
    const qreal left = on ? track.right() - side - 2.5 : track.left() + 2.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(on ? Role::OnAccent : Role::Neutral, option.palette));
    painter.drawEllipse(QRectF(left, track.top() + 2.5, side, side));
    painter.restore();
    const QRect words =
        cellContents(option.rect).adjusted(switchSize.width() + theme::small, 0, 0, 0);
    painter.setFont(option.font);
    painter.setPen(theme::colour(Role::Text, option.palette));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, word);
}

QWidget* ValueDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const
{
    const ValueType type = typeOf(index);
    if (type == ValueType::Boolean)
        return nullptr;
    auto* self = const_cast<ValueDelegate*>(this);
    if (type == ValueType::Json) {
        auto* editor = new JsonEdit(parent);
        editor->setObjectName(u"valueEditor"_s);
        connect(editor, &JsonEdit::finished, self, [self, editor](bool accepted) {
            if (accepted)
                emit self->commitData(editor);
            emit self->closeEditor(editor);
        });
        return editor;
    }
    auto* editor = new ValueLineEdit(parent);
    editor->setObjectName(u"valueEditor"_s);
    editor->setAccessibleName(
        tr("Value of %1").arg(index.siblingAtColumn(StoreModel::KeyColumn).data().toString()));
    editor->setType(type);
    return editor;
}

void ValueDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto* json = qobject_cast<JsonEdit*>(editor)) {
        json->setText(value);
    } else if (auto* line = qobject_cast<ValueLineEdit*>(editor)) {
        line->setText(value);
        line->selectAll();
    }
}

void ValueDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                 const QModelIndex& index) const
{
    if (auto* json = qobject_cast<JsonEdit*>(editor))
        model->setData(index, json->text());
    else if (auto* line = qobject_cast<ValueLineEdit*>(editor))
        model->setData(index, line->text());
}

void ValueDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const
{
    if (!qobject_cast<JsonEdit*>(editor)) {
        editor->setGeometry(option.rect);
        return;
    }
    // JSON needs lines: the editor grows out of its cell, as far as the table reaches.
    const QRect room = editor->parentWidget()->rect();
    QRect place(option.rect.topLeft(), jsonSize.boundedTo(room.size()));
    place.setWidth(qMin(room.width(), qMax(option.rect.width(), jsonSize.width())));
    place.moveRight(qMin(place.right(), room.right()));
    place.moveBottom(qMin(place.bottom(), room.bottom()));
    place.moveTopLeft(QPoint(qMax(0, place.left()), qMax(0, place.top())));
    editor->setGeometry(place);
}

bool ValueDelegate::eventFilter(QObject* object, QEvent* event)
{
    if (auto* json = qobject_cast<JsonEdit*>(object)) {
        // Its own keys end the editing; Return is a new line here.
        if (event->type() == QEvent::KeyPress)
            return false;
        const QWidget* focus = QApplication::focusWidget();
        if (event->type() == QEvent::FocusOut && focus && json->isAncestorOf(focus))
            return false;
        return QStyledItemDelegate::eventFilter(object, event);
    }
    auto* line = qobject_cast<ValueLineEdit*>(object);
    if (line && !line->problem().isEmpty()) {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab)
                return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

bool ValueDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool turnable = index.flags().testFlag(Qt::ItemIsEditable) &&
                          typeOf(index) == ValueType::Boolean &&
                          !index.data(StoreModel::RemovedRole).toBool();
    bool turned = false;
    if (turnable && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        turned =
            mouse->button() == Qt::LeftButton &&
            switchBox(option.rect).adjusted(-4, -4, 4, 4).contains(mouse->position().toPoint());
    } else if (turnable && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        turned = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (turned)
        return model->setData(index, isOn(index) ? u"false"_s : u"true"_s);
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace ferrule::ui
