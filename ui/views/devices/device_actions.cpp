// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/device_actions.h"

#include "models/command_line.h"
#include "published/engine.h"
#include "widgets/icon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

namespace ferrule::ui {

using namespace published;

DeviceActions::DeviceActions(Engine& engine, QWidget& owner)
    : QObject(&owner)
    , m_engine(engine)
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
    m_remove = add(QStringLiteral("removeAction"), QStringLiteral("unplug"), tr("Remo&ve…"),
                   tr("Unplug a simulated device, remove a virtual one, or forget an added port"),
                   &DeviceActions::askRemove);
    m_copyClaimId =
        add(QStringLiteral("copyClaimIdAction"), QStringLiteral("copy"), tr("Cop&y claim ID"),
            tr("Copy the claim ID to the clipboard"), &DeviceActions::copyClaimId);
    m_copyCommand =
        add(QStringLiteral("copyCommandAction"), QStringLiteral("command"), tr("Copy as co&mmand"),
            tr("Copy the same thing as a command line"), &DeviceActions::copyCommand);
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
    const DeviceState state = m_device.state;
    const bool there = device != nullptr;
    const bool hasPort = !m_device.port.isEmpty();
    const bool known = !m_device.claimId.isEmpty();
    const bool connected = state == DeviceState::Online || state == DeviceState::Throttled;
    m_identify->setEnabled(there && hasPort && state != DeviceState::Provisioning);
    m_provision->setEnabled(there && hasPort);
    m_claim->setEnabled(there && known && state == DeviceState::Unclaimed);
    m_throttle->setEnabled(there && known && connected);
    m_close->setEnabled(there && known && connected);
    m_release->setEnabled(there && known && (connected || state == DeviceState::Offline));
    m_reclaim->setEnabled(there && known && state == DeviceState::Released);
    m_remove->setEnabled(there && isRemovable());
    m_copyClaimId->setEnabled(known);
    m_claim->setProperty("command", known ? commandLine({QStringLiteral("ferrule"),
                                                         QStringLiteral("claim"), m_device.claimId})
                                          : QString());
    m_provision->setProperty(
        "command", hasPort ? commandLine({QStringLiteral("ferrule"), QStringLiteral("provision"),
                                          QStringLiteral("--port"), m_device.port})
                           : QString());
    m_copyCommand->setEnabled(!command().isEmpty());
    m_copyCommand->setProperty("command", command());
}

void DeviceActions::fill(QMenu& menu) const
{
    menu.addActions({m_identify, m_provision, m_claim});
    menu.addSeparator();
    menu.addActions({m_throttle, m_close, m_release, m_reclaim});
    menu.addSeparator();
    menu.addActions({m_copyClaimId, m_copyCommand});
    menu.addSeparator();
    menu.addAction(m_remove);
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
    // The command line of what the user would do next; only commands that exist are offered.
    const QString program = QStringLiteral("ferrule");
    if (m_device.state == DeviceState::Unclaimed)
        return commandLine({program, QStringLiteral("claim"), m_device.claimId});
    if (!m_device.port.isEmpty() && m_device.claimId.isEmpty())
        return commandLine(
            {program, QStringLiteral("provision"), QStringLiteral("--port"), m_device.port});
    if (!m_device.claimId.isEmpty())
        return commandLine({program, QStringLiteral("store"), QStringLiteral("list"),
                            QStringLiteral("--device"), m_device.claimId});
    return {};
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
        tr("Throttle 1 device"),
        [this, claimId = m_device.claimId] { m_engine.throttle(claimId); });
}

void DeviceActions::askClose()
{
    emit confirmationNeeded(
        tr("Closing tells 1 device, %1, to disconnect and to stay away, an hour as a rule. Its "
           "certificate stays valid.")
            .arg(called()),
        tr("Close 1 device"), [this, claimId = m_device.claimId] { m_engine.close(claimId); });
}

void DeviceActions::askRelease()
{
    emit confirmationNeeded(
        tr("Releasing cuts 1 device off, %1: its connection ends, 1 certificate is revoked, and it "
           "cannot come back before it is reclaimed.")
            .arg(called()),
        tr("Release 1 device"), [this, claimId = m_device.claimId] { m_engine.release(claimId); });
}

void DeviceActions::doReclaim()
{
    m_engine.reclaim(m_device.claimId);
}

void DeviceActions::askRemove()
{
    const QString deviceId = m_device.id;
    if (m_device.section == Section::Bench) {
        emit confirmationNeeded(tr("Removing ends 1 virtual device, %1.").arg(called()),
                                tr("Remove 1 device"),
                                [this, deviceId] { m_engine.removeVirtualDevice(deviceId); });
    } else if (m_device.simulated) {
        emit confirmationNeeded(tr("Unplugging ends 1 simulated device, %1.").arg(called()),
                                tr("Unplug 1 device"),
                                [this, deviceId] { m_engine.detach(deviceId); });
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
