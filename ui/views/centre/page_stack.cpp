// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/centre/page_stack.h"

#include "views/centre/device_header.h"
#include "views/page.h"
#include "widgets/confirm_bar.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ferrule::ui {

PageStack::PageStack(QWidget* parent)
    : QWidget(parent)
    , m_header(new DeviceHeader(this))
    , m_confirm(new ConfirmBar(this))
    , m_error(new ErrorPanel(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("pageTabs"));
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_confirm->setObjectName(QStringLiteral("confirmBar"));
    m_error->setObjectName(QStringLiteral("commandError"));
    m_error->setDismissible(true);

    auto* notices = new QVBoxLayout;
    notices->setContentsMargins(theme::large, 0, theme::large, 0);
    notices->setSpacing(theme::small);
    notices->addWidget(m_confirm);
    notices->addWidget(m_error);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(theme::tight, 0, theme::large, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    auto* line = new QFrame(this);
    line->setProperty("panel", QStringLiteral("line"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(notices);
    layout->addLayout(tabs);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &PageStack::takeTab);
}

void PageStack::add(Page* page, const QString& title, const QString& iconName, Scopes scopes)
{
    auto* go = new QAction(icon(iconName), tr("Go to %1").arg(title), this);
    go->setObjectName(page->objectName() + QStringLiteral("Action"));
    go->setToolTip(tr("Show the page %1 of what is selected").arg(title));
    if (m_entries.size() < 9) {
        go->setShortcut(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_entries.size())));
    }
    connect(go, &QAction::triggered, this, [this, name = page->objectName()] { showPage(name); });
    addAction(go);
    m_entries.append({page, title, scopes, go});
    m_stack->addWidget(page);
    // The Tab key stops there, to scroll by keyboard.
    for (QScrollArea* area : page->findChildren<QScrollArea*>()) {
        if (area->accessibleName().isEmpty())
            area->setAccessibleName(title);
    }
    connect(page, &Page::pageRequested, this, &PageStack::showPage);
    connect(page, &Page::deviceRequested, this, &PageStack::deviceRequested);
    connect(page, &Page::claimRequested, this, &PageStack::claimRequested);
}

void PageStack::showDevice(const published::Device& device)
{
    if (device.id != m_deviceId)
        m_confirm->withdraw();
    m_deviceId = device.id;
    m_header->showDevice(device);
    for (const Entry& entry : m_entries) {
        if (entry.scopes & (ForDevice | ForPort))
            entry.page->showDevice(device);
    }
    arrange(device.port.isEmpty() ? Scopes(ForDevice) : ForDevice | ForPort);
}

void PageStack::showPool()
{
    m_confirm->withdraw();
    m_deviceId.clear();
    m_header->showPool();
    for (const Entry& entry : m_entries) {
        if (entry.scopes.testFlag(ForPool))
            entry.page->showPool();
    }
    arrange(ForPool);
}

void PageStack::arrange(Scopes scopes)
{
    if (scopes == m_scopes)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    m_scopes = scopes;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    const QString wanted = scopes.testFlag(ForPool) ? m_poolPage : m_devicePage;
    int current = 0;
    for (qsizetype number = 0; number < m_entries.size(); ++number) {
        const Entry& entry = m_entries.at(number);
        const bool offered = (entry.scopes & scopes) != 0;
        entry.go->setEnabled(offered);
        if (!offered)
            continue;
        const int tab = m_tabs->addTab(entry.title);
        m_tabs->setTabData(tab, static_cast<int>(number));
        m_tabs->setTabToolTip(tab, entry.go->shortcut().toString(QKeySequence::NativeText));
        if (entry.page->objectName() == wanted)
            current = tab;
    }
    m_tabs->setCurrentIndex(current);
    if (m_tabs->count() > 0)
        m_stack->setCurrentWidget(m_entries.at(m_tabs->tabData(current).toInt()).page);
}

void PageStack::takeTab(int tab)
{
    if (m_arranging || tab < 0)
        return;
    Page* page = m_entries.at(m_tabs->tabData(tab).toInt()).page;
    m_stack->setCurrentWidget(page);
    (m_scopes.testFlag(ForPool) ? m_poolPage : m_devicePage) = page->objectName();
}

void PageStack::showPage(const QString& name)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_entries.at(m_tabs->tabData(tab).toInt()).page->objectName() == name) {
            m_tabs->setCurrentIndex(tab);
            return;
        }
    }
}

void PageStack::setPages(const QString& devicePage, const QString& poolPage)
{
    m_devicePage = devicePage;
    m_poolPage = poolPage;
}

QString PageStack::currentPage() const
{
    const QWidget* page = m_stack->currentWidget();
    return page ? page->objectName() : QString();
}

} // namespace ferrule::ui
