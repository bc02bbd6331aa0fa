// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QWidget>

class QAction;
class QStackedWidget;
class QTabBar;

namespace ferrule::ui {

class ConfirmBar;
class DeviceHeader;
class ErrorPanel;
class Page;

/// The centre: the head of what is selected, questions and refusals in place, and the pages by tab.
/// The tabs differ between a device and the pool; each remembers its own current page.
class PageStack : public QWidget
{
    Q_OBJECT
public:
    enum Scope {
        ForDevice = 1,
        ForPool = 2,
        ForPort = 4, ///< for a device, but only one on a serial port
    };
    Q_DECLARE_FLAGS(Scopes, Scope)

    explicit PageStack(QWidget* parent = nullptr);

    /// The page's object name is its name. Its place in the tabs is the order of the calls.
    void add(Page* page, const QString& title, const QString& iconName, Scopes scopes);

    void showDevice(const published::Device& device);
    void showPool();
    /// Does nothing where the page is not offered for what is selected.
    void showPage(const QString& name);
    QString currentPage() const;
    /// The pages that were last looked at, of a device and of the pool.
    QString devicePage() const { return m_devicePage; }
    QString poolPage() const { return m_poolPage; }
    /// Those to begin with; call it before anything is shown.
    void setPages(const QString& devicePage, const QString& poolPage);

    DeviceHeader* header() const { return m_header; }
    ConfirmBar* confirmBar() const { return m_confirm; }
    ErrorPanel* errorPanel() const { return m_error; }

signals:
    void deviceRequested(const QString& deviceId);
    void claimRequested(const QString& claimId);

private:
    struct Entry
    {
        Page* page;
        QString title;
        Scopes scopes;
        QAction* go;
    };

    void arrange(Scopes scopes);
    void takeTab(int tab);

    DeviceHeader* m_header;
    ConfirmBar* m_confirm;
    ErrorPanel* m_error;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QList<Entry> m_entries;
    Scopes m_scopes;
    QString m_deviceId;
    QString m_devicePage;
    QString m_poolPage;
    bool m_arranging = false;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(PageStack::Scopes)

} // namespace ferrule::ui
