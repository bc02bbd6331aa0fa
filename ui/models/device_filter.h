// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace ferrule::ui {

/// Sorts the devices of each section by name and shows those that hold every word of the filter;
/// a section without such a device is hidden.
class DeviceFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DeviceFilter(QObject* parent = nullptr);

    void setWords(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
};

} // namespace ferrule::ui
