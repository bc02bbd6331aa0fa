// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/device_actions.h"

#include "models/engine_feed.h"
#include "models/ferrule_commands.h"
#include "models/gate.h"
#include "published/engine.h"
#include "widgets/icon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

namespace ferrule::ui {

using namespace published;

DeviceActions::DeviceActions(Engine& engine, const EngineFeed& feed, QWidget& owner)
    : QObject(&owner)
    , m_engine(engine)
    , m_feed(feed)
    , m_owner(owner)
{
    m_identify =
        add(QStringLiteral("identifyAction"), QStringLiteral("search"), tr("&Ask who it is"),
            tr("Ask the device behind the port for its identity"), &DeviceActions::doIdentify);
    m_provision =
        add(QStringLiteral("provisionAction"), QStringLiteral("provision"), tr("&Provision…"),
            tr("Give the device its identity, step by step"), &DeviceActions::doProvision);
    m_provision->setShortcut(Qt::CTRL | Qt::Key_P);
    m_claim =
        add(QStringLiteral("claimAction"), QStringLiteral("claim"), tr("&Claim"),
            tr("Take a device that registered itself into the cloud"), &DeviceActions::doClaim);
    m_throttle =
        add(QStringLiteral("throttleAction"), QStringLiteral("throttle"), tr("&Throttle…"),
            tr("Tell the device to wait before each message"), &DeviceActions::askThrottle);
    m_close = add(QStringLiteral("closeAction"), QStringLiteral("stop"), tr("Cl&ose…"),
                  tr("Tell the device to stay away for a while"), &DeviceActions::askClose);
    m_release =
        add(QStringLiteral("releaseAction"), QStringLiteral("release"), tr("Re&lease…"),
            tr("Cut the device off and revoke its certificate"), &DeviceActions::askRelease);
    m_reclaim = add(QStringLiteral("reclaimAction"), QStringLiteral("reclaim"), tr("&Reclaim"),
                    tr("Let a released device register again"), &DeviceActions::doReclaim);
    m_block = add(QStringLiteral("blockAction"), QStringLiteral("stop"), tr("&Block…"),
                  tr("Refuse the device a certificate for an hour"), &DeviceActions::askBlock);
    m_unblock = add(QStringLiteral("unblockAction"), QStringLiteral("reclaim"), tr("&Unblock"),
                    tr("Let a blocked device be provisioned again"), &DeviceActions::doUnblock);
    m_remove = add(QStringLiteral("removeAction"), QStringLiteral("unplug"), tr("Remo&ve…"),
                   tr("Unplug a simulated device, remove a virtual one, or forget an added port"),
                   &DeviceActions::askRemove);
    m_copyClaimId =
        add(QStringLiteral("copyClaimIdAction"), QStringLiteral("copy"), tr("Cop&y claim ID"),
            tr("Copy the claim ID to the clipboard"), &DeviceActions::copyClaimId);
    m_copyCommand =
        add(QStringLiteral("copyCommandAction"), QStringLiteral("command"), tr("Copy as co&mmand"),
            tr("Copy the same thing as a command line"), &DeviceActions::copyCommand);
    connect(&feed, &EngineFeed::cloudChanged, this, &DeviceActions::refresh);
    setDevice(nullptr);
}

QAction* DeviceActions::add(const QString& name, const QString& iconName, const QString& text,
                            const QString& tip, void (DeviceActions::*slot)())
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, slot);
    m_owner.addAction(action);
    return action;
}

void DeviceActions::setDevice(const Device* device)
{
    m_device = device ? *device : Device();
    refresh();
}

void DeviceActions::refresh()
{
    const CloudStatus& cloud = m_feed.cloud();
    const DeviceState state = m_device.state;
    const bool there = !m_device.id.isEmpty();
    const bool hasPort = !m_device.port.isEmpty();
    const bool known = !m_device.claimId.isEmpty();
    const bool connected = state == DeviceState::Online || state == DeviceState::Throttled;
    m_identify->setEnabled(there && hasPort && state != DeviceState::Provisioning);
    gate(*m_provision, there && hasPort, cloud.whyNoProvisioning);
    gate(*m_claim, there && known && state == DeviceState::Unclaimed, cloud.whyNoProvisioning);
    gate(*m_throttle, there && known && connected, cloud.whyNoEnforcement);
    gate(*m_close, there && known && connected, cloud.whyNoEnforcement);
    const bool away = state == DeviceState::Offline || state == DeviceState::Blocked;
    gate(*m_release, there && known && (connected || away), cloud.whyNoRelease);
    gate(*m_reclaim, there && known && state == DeviceState::Released, cloud.whyNoRelease);
    const bool blocked = m_device.blockedUntilMs != 0;
    gate(*m_block, there && known && !blocked, cloud.whyNoProvisioning);
    gate(*m_unblock, there && known && blocked, cloud.whyNoProvisioning);
    m_remove->setEnabled(there && isRemovable());
    m_copyClaimId->setEnabled(known);
    refreshCommands();
}

void DeviceActions::refreshCommands()
{
    const CloudStatus& cloud = m_feed.cloud();
    const auto told = [&](const QString& verb) {
        return m_device.claimId.isEmpty() ? QString()
                                          : cloudCommand(cloud, {verb, m_device.claimId});
    };
    const auto onDevice = [&](const QString& verb) {
        return m_device.claimId.isEmpty() ? QString()
                                          : benchCommand(cloud, {verb, m_device.claimId});
    };
    m_claim->setProperty("command", onDevice(QStringLiteral("claim")));
    m_throttle->setProperty("command", told(QStringLiteral("throttle")));
    m_close->setProperty("command", told(QStringLiteral("close")));
    m_release->setProperty("command", onDevice(QStringLiteral("release")));
    m_reclaim->setProperty("command", onDevice(QStringLiteral("reclaim")));
    m_block->setProperty("command", onDevice(QStringLiteral("block")));
    m_unblock->setProperty("command", onDevice(QStringLiteral("unblock")));
    QStringList provision{QStringLiteral("provision"), QStringLiteral("--port"), m_device.port};
    constexpr int usualBaud = 115200;
    if (m_device.baud != 0 && m_device.baud != usualBaud)
        provision << QStringLiteral("--baud") << QString::number(m_device.baud);
    m_provision->setProperty("command",
                             m_device.port.isEmpty() ? QString() : benchCommand(cloud, provision));
    m_copyCommand->setEnabled(!command().isEmpty());
    m_copyCommand->setProperty("command", command());
}

void DeviceActions::fill(QMenu& menu) const
{
    menu.setToolTipsVisible(true); // Some say why they are impossible.
    menu.addActions({m_identify, m_provision, m_claim});
    menu.addSeparator();
    menu.addActions({m_throttle, m_close, m_release, m_reclaim});
    menu.addSeparator();
    menu.addActions({m_block, m_unblock});
    menu.addSeparator();
    menu.addAction(m_copyClaimId);
    menu.addMenu(makeCommandMenu(menu));
    menu.addSeparator();
    menu.addAction(m_remove);
}

QMenu* DeviceActions::makeCommandMenu(QMenu& menu) const
{
    auto* commands = new QMenu(tr("Copy as co&mmand"), &menu);
    commands->setObjectName(QStringLiteral("copyCommandMenu"));
    commands->setIcon(m_copyCommand->icon());
    commands->setToolTipsVisible(true);
    connect(commands, &QMenu::aboutToShow, this, [this, commands] {
        commands->clear();
        const auto offer = [commands](const QString& text, const QString& command) {
            if (command.isEmpty())
                return;
            QAction* entry = commands->addAction(text);
            entry->setToolTip(command);
            connect(entry, &QAction::triggered, commands,
                    [command] { QGuiApplication::clipboard()->setText(command); });
        };
        for (const QAction* action : {m_provision, m_claim, m_throttle, m_close, m_release,
                                      m_reclaim, m_block, m_unblock}) {
            if (action->isEnabled())
                offer(action->text().remove(QChar(0x2026)), action->property("command").toString());
        }
        offer(tr("Read its &Store"), storeListCommand());
        if (commands->isEmpty())
            commands->addAction(tr("No command does this"))->setEnabled(false);
    });
    return commands;
}

QString DeviceActions::called() const
{
    const bool both = !m_device.claimId.isEmpty() && m_device.name != m_device.claimId;
    return both ? tr("%1 (%2)").arg(m_device.name, m_device.claimId) : m_device.name;
}

bool DeviceActions::isRemovable() const
{
    return m_device.section == Section::Bench ||
           (m_device.section == Section::Attached &&
            (m_device.simulated || m_addedPorts.contains(m_device.port)));
}

QString DeviceActions::command() const
{
    // Of what the user would do next.
    if (m_device.state == DeviceState::Unclaimed)
        return m_claim->property("command").toString();
    if (!m_device.port.isEmpty() && m_device.claimId.isEmpty())
        return m_provision->property("command").toString();
    return storeListCommand();
}

QString DeviceActions::storeListCommand() const
{
    return storeCommand(m_feed.cloud(), m_device.claimId, {QStringLiteral("list")});
}

void DeviceActions::doIdentify()
{
    m_engine.identify(m_device.id);
}

void DeviceActions::doProvision()
{
    emit provisionRequested();
}

void DeviceActions::doClaim()
{
    m_engine.claim(m_device.claimId);
}

void DeviceActions::askThrottle()
{
    emit confirmationNeeded(
        tr("Throttling tells 1 device, %1, to wait before each message. It speeds up again by "
           "itself.")
            .arg(called()),
        tr("Throttle 1 device"), [this, claimId = m_device.claimId] { m_engine.throttle(claimId); },
        m_throttle->property("command").toString());
}

void DeviceActions::askClose()
{
    emit confirmationNeeded(
        tr("Closing tells 1 device, %1, to disconnect and to stay away, an hour as a rule. Its "
           "certificate stays valid.")
            .arg(called()),
        tr("Close 1 device"), [this, claimId = m_device.claimId] { m_engine.close(claimId); },
        m_close->property("command").toString());
}

void DeviceActions::askRelease()
{
    emit confirmationNeeded(
        tr("Releasing cuts 1 device off, %1: its connection ends, 1 certificate is revoked, and it "
           "cannot come back before it is reclaimed.")
            .arg(called()),
        tr("Release 1 device"), [this, claimId = m_device.claimId] { m_engine.release(claimId); },
        m_release->property("command").toString());
}

void DeviceActions::doReclaim()
{
    m_engine.reclaim(m_device.claimId);
}

void DeviceActions::askBlock()
{
    constexpr qint64 hourMs = 3'600'000; // As `ferrule block` does where it is told nothing else.
    emit confirmationNeeded(
        tr("Blocking refuses 1 device, %1, a certificate for 1 hour: where it asks to be "
           "provisioned, it is told to wait. A connection that it has stays.")
            .arg(called()),
        tr("Block 1 device"),
        [this, claimId = m_device.claimId] { m_engine.block(claimId, hourMs); },
        m_block->property("command").toString());
}

void DeviceActions::doUnblock()
{
    m_engine.block(m_device.claimId, 0);
}

void DeviceActions::askRemove()
{
    const QString deviceId = m_device.id;
    if (m_device.section == Section::Bench) {
        emit confirmationNeeded(tr("Removing ends 1 virtual device, %1.").arg(called()),
                                tr("Remove 1 device"),
                                [this, deviceId] { m_engine.removeVirtualDevice(deviceId); }, {});
    } else if (m_device.simulated) {
        emit confirmationNeeded(tr("Unplugging ends 1 simulated device, %1.").arg(called()),
                                tr("Unplug 1 device"),
                                [this, deviceId] { m_engine.detach(deviceId); }, {});
    } else {
        m_engine.detach(deviceId);
    }
}

void DeviceActions::copyClaimId()
{
    QGuiApplication::clipboard()->setText(m_device.claimId);
}

void DeviceActions::copyCommand()
{
    QGuiApplication::clipboard()->setText(command());
}

} // namespace ferrule::ui
