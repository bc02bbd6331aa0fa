// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/manager_link.h"
#include "flow/life.h"

#include <QObject>

namespace ferrule::cloud {

/// Sends to devices, one message a packet, and complains where one cannot leave.
class DeviceMessenger : public QObject
{
    Q_OBJECT
public:
    explicit DeviceMessenger(ManagerLink& link, QObject* parent = nullptr);
    ~DeviceMessenger() override;

    /// Held back, nothing is sent, and nothing of it later either: another manager speaks.
    void setHeldBack(bool on) { m_heldBack = on; }

    /// `rest` is what follows ioto/device/{ID}/. QoS 1: a device that is away gets it when it is
    /// back, as long as the broker keeps its session.
    void send(const QString& claimId, const QByteArray& rest, const QByteArray& payload);

    /// The same for a Store item; left() tells when the broker has taken it.
    void sendItem(const QString& claimId, const QByteArray& rest, const QByteArray& payload,
                  const std::string& key, std::int64_t revision);

signals:
    void left(const QString& claimId, const QString& key, qint64 revision);
    void complained(const QString& claimId, const QString& summary, const QString& detail);

private:
    static Task<void> deliver(Lifeline<DeviceMessenger> self, QString claimId, QByteArray topic,
                              QByteArray payload, QString key, qint64 revision);

    ManagerLink& m_link;
    bool m_heldBack = false;
    Life m_life;
};

} // namespace ferrule::cloud
