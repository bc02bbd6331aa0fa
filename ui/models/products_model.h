// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ferrule::ui {

class EngineFeed;

/// The products that devices register under, by name, with the devices of each.
class ProductsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, DevicesColumn, AutoClaimColumn, FirmwareColumn };
    static constexpr int columns = FirmwareColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;
    /// Listens to the feed.
    ProductsModel(EngineFeed& feed, QObject* parent);

    void setProducts(const QList<published::Product>& products);
    /// How many devices there are of each product, by its name.
    void setCounts(const QHash<QString, int>& counts);
    const published::Product& at(int row) const { return m_products.at(row); }
    /// -1 where there is none of this name.
    int rowOf(const QString& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<published::Product> m_products;
    QHash<QString, int> m_counts;
};

} // namespace ferrule::ui
