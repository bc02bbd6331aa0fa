// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QObject>
#include <QSet>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace ferrule::published {
class Engine;
}

namespace ferrule::ui {

class EngineFeed;

/// What can be done with the selected device. Each action is enabled only where it would work;
/// those that cut a device off ask first, in place, and name their effect.
class DeviceActions : public QObject
{
    Q_OBJECT
public:
    /// The actions are added to `owner`, whose shortcuts and command palette then know them. Each
    /// carries the command line that does the same, where there is one.
    DeviceActions(published::Engine& engine, const EngineFeed& feed, QWidget& owner);

    /// Null = nothing is selected.
    void setDevice(const published::Device* device);
    /// A port that was added by hand can be forgotten again.
    void rememberAddedPort(const QString& path) { m_addedPorts.insert(path); }

    void fill(QMenu& menu) const;

    QAction* identify() const { return m_identify; }
    QAction* provision() const { return m_provision; }
    QAction* claim() const { return m_claim; }
    QAction* reclaim() const { return m_reclaim; }

signals:
    /// To be asked before `confirmed` is called; see ConfirmBar::ask().
    void confirmationNeeded(const QString& effect, const QString& verb,
                            std::function<void()> confirmed, const QString& command);
    void provisionRequested();

private:
    QAction* add(const QString& name, const QString& iconName, const QString& text,
                 const QString& tip, void (DeviceActions::*slot)());
    void doIdentify();
    void doProvision();
    void doClaim();
    void askThrottle();
    void askClose();
    void askRelease();
    void doReclaim();
    void askBlock();
    void doUnblock();
    void askRemove();
    void copyClaimId();
    void copyCommand();
    void refresh();
    void refreshCommands();
    QMenu* makeCommandMenu(QMenu& menu) const;
    QString called() const;
    bool isRemovable() const;
    QString command() const;
    QString storeListCommand() const;

    published::Engine& m_engine;
    const EngineFeed& m_feed;
    QWidget& m_owner;
    published::Device m_device;
    QSet<QString> m_addedPorts;
    QAction* m_identify;
    QAction* m_provision;
    QAction* m_claim;
    QAction* m_throttle;
    QAction* m_close;
    QAction* m_release;
    QAction* m_reclaim;
    QAction* m_block;
    QAction* m_unblock;
    QAction* m_remove;
    QAction* m_copyClaimId;
    QAction* m_copyCommand;
};

} // namespace ferrule::ui
