// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/products_model.h"

#include "models/engine_feed.h"

#include <QLocale>

namespace ferrule::ui {

using published::Product;

ProductsModel::ProductsModel(EngineFeed& feed, QObject* parent)
    : ProductsModel(parent)
{
    m_products = feed.products();
    connect(&feed, &EngineFeed::productsChanged, this, &ProductsModel::setProducts);
}

void ProductsModel::setProducts(const QList<Product>& products)
{
    // As a rule one of them has changed, and what is selected stays so.
    bool sameNames = products.size() == m_products.size();
    for (int row = 0; sameNames && row < int(products.size()); ++row)
        sameNames = products.at(row).name == m_products.at(row).name;
    if (sameNames) {
        m_products = products;
        if (!m_products.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_products.size()) - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_products = products;
    endResetModel();
}

void ProductsModel::setCounts(const QHash<QString, int>& counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    if (!m_products.isEmpty())
        emit dataChanged(index(0, DevicesColumn), index(int(m_products.size()) - 1, DevicesColumn));
}

int ProductsModel::rowOf(const QString& name) const
{
    for (int row = 0; row < int(m_products.size()); ++row)
        if (m_products.at(row).name == name)
            return row;
    return -1;
}

int ProductsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_products.size());
}

int ProductsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ProductsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Product& product = m_products.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == DevicesColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return product.name;
    case DevicesColumn:
        return QLocale().toString(m_counts.value(product.name));
    case AutoClaimColumn:
        return product.autoClaim ? tr("By itself") : tr("By a person");
    case FirmwareColumn:
        return product.firmwareVersion.isEmpty() ? tr("Nothing newer") : product.firmwareVersion;
    }
    return {};
}

QVariant ProductsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == DevicesColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Product");
    case DevicesColumn:
        return tr("Devices");
    case AutoClaimColumn:
        return tr("Claimed");
    case FirmwareColumn:
        return tr("Update");
    }
    return {};
}

} // namespace ferrule::ui
