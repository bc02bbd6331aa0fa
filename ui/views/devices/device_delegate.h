// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ferrule::ui {

/// Draws the rows of the device list: a section as a quiet heading with its count; a device as
/// state, name and claim ID with one line below.
class DeviceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QString displayText(const QVariant& value, const QLocale& locale) const override;

private:
    void paintSection(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
    void paintDevice(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
};

} // namespace ferrule::ui
