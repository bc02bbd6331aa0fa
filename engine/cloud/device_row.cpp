// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/device_row.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

QString selectDevices(const QString& rest)
{
    return u"SELECT d.claim_id, d.status, d.name, d.product, d.model, d.firmware, d.account_id,"
           " d.created_ms, d.claimed_ms, d.last_seen_ms, d.blocked_until_ms,"
           " c.serial, c.fingerprint, c.not_after_ms"
           " FROM devices d LEFT JOIN credentials c ON c.serial ="
           " (SELECT serial FROM credentials WHERE claim_id = d.claim_id AND revoked_ms = 0"
           " ORDER BY issued_ms DESC, serial LIMIT 1) "_s +
           rest;
}

DeviceRecord deviceFromRow(const QSqlQuery& query, UtcMs now)
{
    DeviceRecord device;
    device.claimId = query.value(0).toString();
    const QString status = query.value(1).toString();
    device.name = query.value(2).toString();
    device.product = query.value(3).toString();
    device.model = query.value(4).toString();
    device.firmware = query.value(5).toString();
    device.accountId = query.value(6).toString();
    device.createdMs = query.value(7).toLongLong();
    device.claimedMs = query.value(8).toLongLong();
    device.lastSeenMs = query.value(9).toLongLong();
    device.blockedUntilMs = query.value(10).toLongLong();
    device.certificateSerial = query.value(11).toString();
    device.fingerprint = query.value(12).toString();
    device.notAfterMs = query.value(13).toLongLong();
    if (device.blockedUntilMs > now)
        device.status = DeviceStatus::Blocked;
    else if (status == "released"_L1)
        device.status = DeviceStatus::Released;
    else if (status == "claimed"_L1)
        device.status = DeviceStatus::Claimed;
    return device;
}

QString textOrEmpty(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace ferrule::cloud
