// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/device_list.h"

#include "models/device_filter.h"
#include "models/device_model.h"
#include "models/engine_feed.h"
#include "views/devices/cloud_line.h"
#include "views/devices/device_delegate.h"
#include "views/devices/port_field.h"
#include "widgets/empty_state.h"
#include "widgets/icon.h"
#include "widgets/search_field.h"
#include "widgets/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace ferrule::ui {

DeviceList::DeviceList(DeviceModel& model, EngineFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new DeviceFilter(this))
    , m_pool(new QPushButton(icon(QStringLiteral("pool")), tr("Pool"), this))
    , m_words(new SearchField(QStringLiteral("deviceFilter"), tr("Filter devices"), this))
    , m_view(new QTreeView(this))
    , m_port(new PortField(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("deviceList"));
    m_pool->setObjectName(QStringLiteral("poolButton"));
    m_pool->setProperty("kind", QStringLiteral("row"));
    m_pool->setCheckable(true);
    m_pool->setChecked(true);
    m_pool->setToolTip(tr("All devices together: the cloud, its traffic and what to do next"));

    m_words->remember();
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);

    // Before the filter and the view hear of it: the view would go on to a neighbour.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &DeviceList::takeLeaving);
    m_filter->setSourceModel(&m_model);
    m_view->setObjectName(QStringLiteral("deviceView"));
    m_view->setAccessibleName(tr("Devices"));
    m_view->setProperty("frameless", true);
    m_view->setProperty("sidebar", true);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new DeviceDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(0);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->expandAll();

    auto* nothing = new EmptyState(QStringLiteral("device"), tr("No devices yet"),
                                   tr("Plug one in, or attach a simulated one."));
    nothing->setObjectName(QStringLiteral("noDevices"));
    auto* noMatch = new EmptyState(QStringLiteral("search"), tr("No device matches"),
                                   tr("The filter looks at names, claim IDs, ports and models."),
                                   tr("Clear the filter"));
    noMatch->setObjectName(QStringLiteral("noMatch"));
    connect(noMatch, &EmptyState::chosen, m_words, &QLineEdit::clear);
    m_stack->addWidget(m_view);
    m_stack->addWidget(nothing);
    m_stack->addWidget(noMatch);

    m_port->setObjectName(QStringLiteral("sidebarPort"));
    m_port->setContentsMargins(theme::small, 0, theme::small, theme::small);
    m_port->hide();
    connect(m_port, &PortField::given, this, [this](const QString& path) {
        m_port->hide();
        emit portGiven(path);
    });
    connect(m_port, &PortField::left, m_port, &QWidget::hide);

    auto* line = new QFrame(this);
    line->setProperty("panel", QStringLiteral("line"));
    auto* cloud = new CloudLine(feed, this);
    connect(cloud, &CloudLine::restartRequested, this, &DeviceList::restartRequested);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(theme::small, theme::small, theme::small, theme::tight);
    top->setSpacing(theme::small);
    top->addWidget(m_pool);
    top->addWidget(m_words);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_port);
    layout->addWidget(line);
    layout->addWidget(cloud);

    connect(m_pool, &QPushButton::clicked, this, &DeviceList::showPool);
    connect(m_words, &QLineEdit::textChanged, this, &DeviceList::applyFilter);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DeviceList::takeSelection);
    connect(m_filter, &QAbstractItemModel::rowsInserted, m_view, &QTreeView::expandAll);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &DeviceList::takeArrivals);
    connect(&m_model, &DeviceModel::changed, this, &DeviceList::updateEmptiness);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        const QModelIndex index = m_view->indexAt(position);
        if (index.isValid() && index.parent().isValid())
            emit contextMenuRequested(m_view->viewport()->mapToGlobal(position));
    });
    setFocusProxy(m_view);
    updateEmptiness();
}

void DeviceList::askForPort()
{
    m_port->show();
    m_port->focusField();
}

void DeviceList::select(const QString& deviceId)
{
    m_awaited.clear();
    if (deviceId.isEmpty()) {
        showPool();
        return;
    }
    const QModelIndex source = m_model.indexOf(deviceId);
    if (!source.isValid()) {
        m_awaited = deviceId;
        return;
    }
    if (!m_filter->mapFromSource(source).isValid())
        m_words->clear();
    const QModelIndex index = m_filter->mapFromSource(source);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void DeviceList::selectNextIn(published::Section section)
{
    m_awaitedSection = section;
}

void DeviceList::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void DeviceList::showPool()
{
    m_view->selectionModel()->clear();
    setSelected({});
}

void DeviceList::takeSelection()
{
    if (m_filtering)
        return;
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    // A device that the filter hides stays selected; one that goes is dealt with in
    // takeLeaving().
    if (!chosen.isEmpty())
        setSelected(chosen.first().data(DeviceModel::DeviceIdRole).toString());
}

void DeviceList::setSelected(const QString& deviceId)
{
    m_pool->setChecked(deviceId.isEmpty());
    if (deviceId == m_selected)
        return;
    m_selected = deviceId;
    m_awaited.clear();
    emit selectionChanged(deviceId);
}

void DeviceList::takeLeaving(const QModelIndex& parent, int first, int last)
{
    const QModelIndex index = m_model.indexOf(m_selected);
    if (index.isValid() && index.parent() == parent && index.row() >= first && index.row() <= last)
        showPool();
}

void DeviceList::applyFilter(const QString& text)
{
    // Where the filter hides the current row, the view goes on to a neighbour; the user did not.
    const QScopedValueRollback filtering(m_filtering, true);
    m_filter->setWords(text);
    m_view->expandAll();
    const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(m_selected));
    if (index.isValid())
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    else
        m_view->selectionModel()->clear();
    updateEmptiness();
}

void DeviceList::takeArrivals(const QModelIndex& parent, int first, int last)
{
    if (m_awaitedSection && parent.row() == static_cast<int>(*m_awaitedSection)) {
        m_awaitedSection.reset();
        select(m_model.index(last, 0, parent).data(DeviceModel::DeviceIdRole).toString());
        return;
    }
    for (int row = first; row <= last && !m_awaited.isEmpty(); ++row) {
        const QString id = m_model.index(row, 0, parent).data(DeviceModel::DeviceIdRole).toString();
        if (id == m_awaited)
            select(id);
    }
}

void DeviceList::updateEmptiness()
{
    if (m_model.deviceCount() == 0)
        m_stack->setCurrentIndex(1);
    else
        m_stack->setCurrentIndex(m_filter->rowCount() == 0 ? 2 : 0);
}

} // namespace ferrule::ui
