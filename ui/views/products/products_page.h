// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"
#include "views/page.h"

class QAction;
class QLabel;
class QTableView;

namespace ferrule::ui {

class DeviceModel;
class EngineFeed;
class ErrorPanel;
class ProductForm;
class ProductsModel;

/// The products that devices register under, and what each of them carries.
class ProductsPage : public Page
{
    Q_OBJECT
public:
    ProductsPage(published::Engine& engine, EngineFeed& feed, QWidget* parent = nullptr);

private:
    QWidget* buildList();
    QWidget* buildForm();
    void begin();
    void save(const published::Product& product);
    void showSelected();
    void refreshClaiming();
    void turnClaiming();
    void selectName(const QString& name);
    void countDevices();
    void followCloud(const published::CloudStatus& cloud);
    QString selectedName() const;

    published::Engine& m_engine;
    EngineFeed& m_feed;
    DeviceModel& m_devices;
    ProductsModel* m_model;
    QTableView* m_table;
    ProductForm* m_form;
    ErrorPanel* m_error;
    QLabel* m_whyNot; ///< there are no products at the broker in use
    QAction* m_new;
    QAction* m_claiming; ///< whether devices of the selected product are claimed by themselves
    QString m_wanted;    ///< selected once it is there: a product that is being made
};

} // namespace ferrule::ui
