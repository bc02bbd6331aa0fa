// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/product.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ferrule::ui {

/// One product, edited in place: its name and token, how its devices are claimed, and the firmware
/// that they are told of.
class ProductForm : public QWidget
{
    Q_OBJECT
public:
    explicit ProductForm(QWidget* parent = nullptr);

    /// What is typed of another product is dropped, of the same one it stays.
    void showProduct(const published::Product& product);
    /// It was saved: what is typed is what is kept.
    void settle(const published::Product& product);
    /// An empty form for a product that does not exist yet.
    void begin();
    bool isNew() const { return m_new; }
    published::Product product() const;
    /// Something is typed that is not saved.
    bool isChanged() const;

signals:
    void saveChosen(const ferrule::published::Product& product);
    void cancelled();

private:
    void fill(const published::Product& product);
    void refresh();

    published::Product m_held;
    bool m_new = false;
    QLineEdit* m_name;
    QLineEdit* m_token;
    QPushButton* m_copyToken;
    QCheckBox* m_autoClaim;
    QLineEdit* m_version;
    QLineEdit* m_url;
    QLineEdit* m_checksum;
    QLabel* m_update;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace ferrule::ui
