// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/device_rows.h"

#include "workbench/translate.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ferrule::app {

using published::Device;
using published::DeviceState;
using published::Section;

namespace {

class DeviceRow
{
    Q_DECLARE_TR_FUNCTIONS(ferrule::app::DeviceRow)
};

DeviceState stateOf(const CloudFacts& cloud)
{
    switch (cloud.record.status) {
    case cloud::DeviceStatus::Unclaimed:
        return DeviceState::Unclaimed;
    case cloud::DeviceStatus::Released:
        return DeviceState::Released;
    case cloud::DeviceStatus::Blocked:
        if (!cloud.online)
            return DeviceState::Blocked;
        break;
    case cloud::DeviceStatus::Claimed:
        break;
    }
    if (!cloud.online)
        return DeviceState::Offline;
    return cloud.throttled ? DeviceState::Throttled : DeviceState::Online;
}

QString blockText(const CloudFacts& cloud)
{
    const auto until = QDateTime::fromMSecsSinceEpoch(cloud.record.blockedUntilMs);
    return DeviceRow::tr("blocked until %1")
        .arg(until.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

QString detailOf(const CloudFacts& cloud)
{
    switch (stateOf(cloud)) {
    case DeviceState::Unclaimed:
        return DeviceRow::tr("registered · waits to be claimed");
    case DeviceState::Released:
        return DeviceRow::tr("released · certificate revoked");
    case DeviceState::Blocked:
        return blockText(cloud);
    case DeviceState::Throttled:
        return DeviceRow::tr("throttled · asked to wait %1 each time")
            .arg(durationText(cloud.backoff));
    case DeviceState::Online:
        return cloud.record.status == cloud::DeviceStatus::Blocked
                   ? DeviceRow::tr("connected · %1").arg(blockText(cloud))
                   : DeviceRow::tr("connected");
    default:
        return cloud.record.lastSeenMs == 0 ? DeviceRow::tr("not seen yet")
                                            : DeviceRow::tr("offline");
    }
}

void addRecord(Device& row, const CloudFacts& cloud)
{
    const cloud::DeviceRecord& record = cloud.record;
    row.claimId = record.claimId;
    row.product = record.product;
    if (!record.model.isEmpty())
        row.model = record.model;
    if (!record.firmware.isEmpty())
        row.firmware = record.firmware;
    row.certificateSerial = record.certificateSerial;
    row.fingerprint = record.fingerprint;
    row.notAfterMs = record.notAfterMs;
    row.lastSeenMs = record.lastSeenMs;
    if (record.status == cloud::DeviceStatus::Blocked)
        row.blockedUntilMs = record.blockedUntilMs;
}

} // namespace

Device portRow(const PortFacts& port, const CloudFacts* cloud)
{
    Device row;
    row.id = PortSession::deviceIdFor(port.info.path);
    row.section = Section::Attached;
    row.port = port.info.path;
    row.simulated = port.info.simulated;
    row.baud = port.baud;
    row.claimId = port.claimId;
    row.name = port.info.product.isEmpty() ? port.info.path : port.info.product;
    if (port.identified) {
        row.dialect = port.identified->dialect;
        row.hasSettings = port.identified->capabilities.settings;
        row.listsSettings = port.identified->capabilities.listSettings;
        row.removesSettings = port.identified->capabilities.deleteSettings;
        row.model = port.identified->info.model;
        row.product = port.identified->info.product;
        row.firmware = port.identified->info.firmware;
        if (!row.model.isEmpty())
            row.name = row.model;
    }
    if (cloud != nullptr) {
        addRecord(row, *cloud);
        if (!cloud->record.name.isEmpty())
            row.name = cloud->record.name;
    }

    QString state;
    if (!port.attached) {
        row.state = port.activity == PortFacts::Activity::Provisioning ? DeviceState::Provisioning
                                                                       : DeviceState::Failed;
        state = DeviceRow::tr("unplugged · plug it in again to go on");
    } else if (port.activity == PortFacts::Activity::Provisioning) {
        row.state = DeviceState::Provisioning;
        state = DeviceRow::tr("provisioning");
    } else if (port.activity == PortFacts::Activity::Identifying) {
        row.state = DeviceState::NotAsked;
        state = DeviceRow::tr("asking who it is");
    } else if (port.activity == PortFacts::Activity::Editing) {
        row.state = cloud != nullptr ? stateOf(*cloud) : DeviceState::Unprovisioned;
        state = DeviceRow::tr("settings are being read or written");
    } else if (port.error) {
        const bool silent = port.error->kind == ErrorKind::Timeout && !port.identified;
        row.state = silent ? DeviceState::Silent : DeviceState::Failed;
        state = QString::fromStdString(port.error->what);
    } else if (cloud != nullptr) {
        row.state = stateOf(*cloud);
        state = detailOf(*cloud);
    } else if (port.identified) {
        row.state = DeviceState::Unprovisioned;
        state = DeviceRow::tr("answers %1").arg(row.dialect);
    } else {
        row.state = DeviceState::NotAsked;
        state = DeviceRow::tr("not asked yet");
    }
    row.detail = QStringLiteral("%1 · %2").arg(row.port, state);
    return row;
}

Device cloudRow(const CloudFacts& cloud)
{
    Device row;
    row.id = DeviceDirectory::cloudIdFor(cloud.record.claimId);
    row.section = Section::Cloud;
    row.state = stateOf(cloud);
    row.name = cloud.record.name.isEmpty() ? cloud.record.model : cloud.record.name;
    row.detail = detailOf(cloud);
    addRecord(row, cloud);
    return row;
}

Device benchRow(const bench::VirtualDeviceStatus& status, const CloudFacts* cloud)
{
    Device row;
    row.id = DeviceDirectory::benchIdFor(status.claimId);
    row.section = Section::Bench;
    row.claimId = status.claimId;
    row.name = DeviceRow::tr("Virtual device");
    row.simulated = true;
    row.state = DeviceState::Unprovisioned;
    if (cloud != nullptr) {
        addRecord(row, *cloud);
        row.state = stateOf(*cloud);
        if (!cloud->record.name.isEmpty())
            row.name = cloud->record.name;
    }
    row.detail = status.feels;
    return row;
}

} // namespace ferrule::app
