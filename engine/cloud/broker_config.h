// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ferrule::cloud {

/// Where the broker's files are, and what goes into them. The folder is the broker's alone.
struct BrokerFiles
{
    QString folder;
    QString configuration() const { return folder + QStringLiteral("/mosquitto.conf"); }
    QString openssl() const { return folder + QStringLiteral("/openssl.cnf"); }
    QString processId() const { return folder + QStringLiteral("/broker.pid"); }
    QString revocationList() const { return folder + QStringLiteral("/revoked.crl"); }
};

/// Identity of the manager: the common name of its certificate. No device can have it, as it is
/// longer than a claim ID may be.
inline constexpr char managerName[] = "ferrule-bench-manager";

struct BrokerSetup
{
    QString deviceAddress = QStringLiteral("127.0.0.1"); ///< where devices connect
    quint16 devicePort = 0;                              ///< the one that devices are told
    QList<quint16> furtherDevicePorts; ///< that devices were told once, and still call
    quint16 managerPort = 0;           ///< on loopback, always
    QString accountId;
    QByteArray authorityPem;      ///< devices' certificates come from it
    QByteArray serverChainPem;    ///< the broker's own certificate
    QByteArray serverKeyPem;      ///< and its key
    QByteArray managerPem;        ///< the one certificate that the manager's listener takes
    QByteArray revocationListPem; ///< at each start
    int maxQueuedMessages = 1000; ///< for each device that is away; more are dropped
    int maxPayloadBytes = 128 * 1024;
    int sessionDays = 7;        ///< a device that is away longer loses its session
    bool logEveryPacket = true; ///< needed to see denied publishes; costs a line a packet
};

/// Writes mosquitto.conf, the access rules and the certificates. Errors: Io, PermissionDenied.
Result<void> writeBrokerFiles(const BrokerFiles& files, const BrokerSetup& setup);

/// Replaces the revocation list; mosquitto reads it on SIGHUP.
Result<void> writeRevocationList(const BrokerFiles& files, const QByteArray& pem);

} // namespace ferrule::cloud
