// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/products/product_form.h"

#include "widgets/icon.h"
#include "widgets/section_header.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::Product;

namespace {

/// A field under its caption.
QLineEdit* addField(QVBoxLayout& layout, const QString& name, const QString& caption,
                    const QString& prompt)
{
    auto* label = new QLabel(caption);
    label->setProperty("muted", true);
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(caption);
    field->setPlaceholderText(prompt);
    label->setBuddy(field);
    layout.addWidget(label);
    layout.addWidget(field);
    return field;
}

QLabel* addRemark(QVBoxLayout& layout, const QString& text)
{
    auto* remark = new QLabel(text);
    remark->setProperty("muted", true);
    remark->setWordWrap(true);
    layout.addWidget(remark);
    return remark;
}

} // namespace

ProductForm::ProductForm(QWidget* parent)
    : QWidget(parent)
    , m_copyToken(new QPushButton(icon(u"copy"_s), tr("Copy"), this))
    , m_autoClaim(new QCheckBox(tr("Claim its devices by itself"), this))
    , m_save(new QPushButton(tr("Save product"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"productForm"_s);
    m_copyToken->setObjectName(u"productCopyToken"_s);
    m_autoClaim->setObjectName(u"productAutoClaim"_s);
    m_save->setObjectName(u"productSave"_s);
    m_save->setProperty("kind", u"primary"_s);
    // It says the one or the other, in the same place.
    m_save->ensurePolished();
    for (const QString& text : {tr("Make product"), tr("Save product")}) {
        m_save->setText(text);
        m_save->setMinimumWidth(std::max(m_save->minimumWidth(), m_save->sizeHint().width()));
    }
    m_cancel->setObjectName(u"productCancel"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::tight);
    auto* header = new SectionHeader(tr("Product"), this);
    header->addControl(m_cancel);
    header->addControl(m_save);
    layout->addWidget(header);
    m_name = addField(*layout, u"productName"_s, tr("Name"), tr("As people call the product"));
    m_token = addField(*layout, u"productToken"_s, tr("Token"),
                       tr("Empty: a new one is made when saved"));
    m_token->setFont(theme::font(theme::Type::Mono));
    auto* tokenLine = new QHBoxLayout;
    layout->removeWidget(m_token);
    tokenLine->addWidget(m_token, 1);
    tokenLine->addWidget(m_copyToken);
    layout->addLayout(tokenLine);
    addRemark(*layout, tr("Devices register with it; it is in the firmware of each. With another "
                          "token, devices that have the old one are refused."));
    layout->addSpacing(theme::small);
    layout->addWidget(m_autoClaim);
    addRemark(*layout, tr("For devices that name this cloud's account as they register. All others "
                          "wait for a person."));
    layout->addSpacing(theme::small);
    layout->addWidget(new SectionHeader(tr("Update check"), this));
    m_version = addField(*layout, u"productVersion"_s, tr("Newest firmware"),
                         tr("Empty: there is nothing newer"));
    m_url = addField(*layout, u"productUrl"_s, tr("Where devices fetch it"), u"https://…"_s);
    m_checksum = addField(*layout, u"productChecksum"_s, tr("SHA-256 of the file"), {});
    m_checksum->setFont(theme::font(theme::Type::Mono));
    m_update = addRemark(*layout, {});
    layout->addStretch();

    for (QLineEdit* field : findChildren<QLineEdit*>())
        connect(field, &QLineEdit::textChanged, this, &ProductForm::refresh);
    connect(m_autoClaim, &QCheckBox::toggled, this, &ProductForm::refresh);
    connect(m_copyToken, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_token->text()); });
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveChosen(product()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_new = false;
        fill(m_held);
        refresh();
        emit cancelled();
    });
    refresh();
}

void ProductForm::showProduct(const Product& product)
{
    const bool keepsTyped = !m_new && product.name == m_held.name && isChanged();
    m_held = product;
    m_new = false;
    if (!keepsTyped)
        fill(product);
    refresh();
}

void ProductForm::settle(const Product& product)
{
    m_held = product;
    m_new = false;
    fill(product);
    refresh();
}

void ProductForm::begin()
{
    m_new = true;
    fill({});
    refresh();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ProductForm::fill(const Product& product)
{
    m_name->setText(product.name);
    m_token->setText(product.token);
    m_autoClaim->setChecked(product.autoClaim);
    m_version->setText(product.firmwareVersion);
    m_url->setText(product.firmwareUrl);
    m_checksum->setText(product.firmwareChecksum);
    // A long one is read from its beginning.
    for (QLineEdit* field : {m_token, m_url, m_checksum})
        field->setCursorPosition(0);
}

Product ProductForm::product() const
{
    Product product;
    product.name = m_name->text().trimmed();
    product.token = m_token->text().trimmed();
    product.autoClaim = m_autoClaim->isChecked();
    product.firmwareVersion = m_version->text().trimmed();
    product.firmwareUrl = m_url->text().trimmed();
    product.firmwareChecksum = m_checksum->text().trimmed().toLower();
    return product;
}

bool ProductForm::isChanged() const
{
    return product() != (m_new ? Product() : m_held);
}

void ProductForm::refresh()
{
    const Product typed = product();
    m_name->setReadOnly(!m_new);
    m_copyToken->setEnabled(!typed.token.isEmpty());
    const bool offers = !typed.firmwareVersion.isEmpty();
    m_url->setEnabled(offers);
    m_checksum->setEnabled(offers);
    m_update->setText(offers ? tr("A device that runs an older version is told to fetch it.")
                             : tr("A device that asks is told that there is nothing newer."));
    m_save->setText(m_new ? tr("Make product") : tr("Save product"));
    m_save->setEnabled(isChanged() && !typed.name.isEmpty());
    m_cancel->setEnabled(m_new || isChanged());
}

} // namespace ferrule::ui
