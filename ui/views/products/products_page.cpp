// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/products/products_page.h"

#include "models/device_model.h"
#include "models/engine_feed.h"
#include "models/ferrule_commands.h"
#include "models/gate.h"
#include "models/products_model.h"
#include "views/products/product_form.h"
#include "views/shared/cell.h"
#include "widgets/card.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/section_header.h"
#include "widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::Product;

ProductsPage::ProductsPage(published::Engine& engine, EngineFeed& feed, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_feed(feed)
    , m_devices(feed.model<DeviceModel>())
    , m_model(&feed.model<ProductsModel>())
    , m_table(new QTableView(this))
    , m_form(new ProductForm(this))
    , m_error(new ErrorPanel(this))
    , m_whyNot(new QLabel(this))
    , m_new(new QAction(icon(u"add"_s), tr("New product"), this))
    , m_claiming(new QAction(icon(u"claim"_s), {}, this))
{
    setObjectName(u"productsPage"_s);
    setAccessibleName(tr("Products"));
    m_error->setObjectName(u"productsError"_s);
    m_error->setDismissible(true);
    m_new->setObjectName(u"productsNew"_s);
    m_new->setToolTip(tr("Make a product with a token of its own"));
    addAction(m_new);
    m_claiming->setObjectName(u"productsClaiming"_s);
    addAction(m_claiming);
    m_whyNot->setObjectName(u"productsWhyNot"_s);
    m_whyNot->setProperty("role", u"warning"_s);
    m_whyNot->setWordWrap(true);
    m_whyNot->setTextFormat(Qt::PlainText);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"productsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme::medium);
    splitter->setProperty("gap", true);
    splitter->addWidget(buildList());
    splitter->addWidget(buildForm());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({380, 320});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    layout->setSpacing(theme::medium);
    layout->addWidget(m_error);
    layout->addWidget(m_whyNot);
    layout->addWidget(splitter, 1);

    connect(m_new, &QAction::triggered, this, &ProductsPage::begin);
    connect(m_claiming, &QAction::triggered, this, &ProductsPage::turnClaiming);
    connect(m_form, &ProductForm::saveChosen, this, &ProductsPage::save);
    connect(m_form, &ProductForm::cancelled, this, &ProductsPage::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProductsPage::showSelected);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        // What is typed for a new product stays, whoever else made one.
        if (m_form->isNew() && m_wanted.isEmpty())
            return;
        selectName(m_wanted.isEmpty() ? m_form->product().name : m_wanted);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_form->isNew())
            showSelected();
    });
    connect(&m_devices, &DeviceModel::changed, this, &ProductsPage::countDevices);
    connect(&feed, &EngineFeed::cloudChanged, this, &ProductsPage::followCloud);
    countDevices();
    selectName({});
    followCloud(feed.cloud());
}

void ProductsPage::followCloud(const published::CloudStatus& cloud)
{
    m_whyNot->setText(cloud.whyNoProvisioning);
    m_whyNot->setVisible(!cloud.whyNoProvisioning.isEmpty());
    gate(*m_new, m_model->rowCount() > 0, cloud.whyNoProvisioning);
    refreshClaiming();
}

QWidget* ProductsPage::buildList()
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"productsTable"_s);
    m_table->setAccessibleName(tr("Products"));
    styleTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_new, m_claiming});
    new ColumnFitter(*m_table, {108, 72, 104, 96}, {2, 3});
    auto* area = new QWidget(this);
    auto* header = new SectionHeader(tr("Products"), area);
    auto* add = new QPushButton(m_new->icon(), m_new->text(), area);
    add->setObjectName(u"productsNewButton"_s);
    connect(add, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::changed, add, [this, add] {
        add->setEnabled(m_new->isEnabled());
        add->setToolTip(m_new->toolTip());
    });
    header->addControl(add);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(header);
    layout->addWidget(m_table, 1);
    area->setMinimumWidth(240);
    return area;
}

QWidget* ProductsPage::buildForm()
{
    auto* card = new Card;
    card->body()->addWidget(m_form);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(card);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(std::max(300, card->minimumSizeHint().width() +
                                              scroll->verticalScrollBar()->sizeHint().width()));
    return scroll;
}

QString ProductsPage::selectedName() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->at(rows.first().row()).name;
}

void ProductsPage::selectName(const QString& name)
{
    // Somebody's own broker has none, and the bench cloud none before it has started.
    const bool some = m_model->rowCount() > 0;
    m_form->setEnabled(some);
    gate(*m_new, some, m_feed.cloud().whyNoProvisioning);
    if (!some)
        return;
    const int row = std::max(0, m_model->rowOf(name));
    if (m_model->rowOf(m_wanted) >= 0)
        m_wanted.clear();
    m_table->selectRow(row);
    showSelected();
}

void ProductsPage::showSelected()
{
    const int row = m_model->rowOf(selectedName());
    if (row >= 0)
        m_form->showProduct(m_model->at(row));
    refreshClaiming();
}

/// The one thing about a product that there is a command for.
void ProductsPage::refreshClaiming()
{
    const int row = m_model->rowOf(selectedName());
    const bool itself = row >= 0 && m_model->at(row).autoClaim;
    m_claiming->setText(itself ? tr("Let its devices wait to be claimed")
                               : tr("Claim its devices as they register"));
    gate(*m_claiming, row >= 0, m_feed.cloud().whyNoProvisioning);
    m_claiming->setProperty(
        "command",
        row < 0 ? QString()
                : benchCommand(m_feed.cloud(), {u"claim"_s, itself ? u"--manual"_s : u"--auto"_s,
                                                m_model->at(row).name}));
}

void ProductsPage::turnClaiming()
{
    const int row = m_model->rowOf(selectedName());
    if (row < 0)
        return;
    Product product = m_model->at(row);
    product.autoClaim = !product.autoClaim;
    m_error->clear();
    m_feed.whenFinished(m_engine.setProduct(product), this,
                        [this](const published::Failure* failure) {
                            if (failure)
                                m_error->showFailure(*failure);
                        });
}

void ProductsPage::begin()
{
    m_error->clear();
    m_form->begin();
}

void ProductsPage::save(const Product& product)
{
    m_error->clear();
    if (m_form->isNew() && m_model->rowOf(product.name) >= 0) {
        published::Failure failure;
        failure.what = tr("There is a product %1 already.").arg(product.name);
        failure.remedy = tr("Choose another name, or select that one and change it.");
        m_error->showFailure(failure);
        return;
    }
    m_wanted = product.name;
    m_feed.whenFinished(m_engine.setProduct(product), this,
                        [this, product](const published::Failure* failure) {
                            if (failure) {
                                m_error->showFailure(*failure);
                                return;
                            }
                            m_form->settle(product);
                        });
}

void ProductsPage::countDevices()
{
    QHash<QString, int> counts;
    for (const published::Device& device : m_devices.devices())
        if (!device.product.isEmpty() && !m_devices.isSecondRow(device))
            ++counts[device.product];
    m_model->setCounts(counts);
}

} // namespace ferrule::ui
