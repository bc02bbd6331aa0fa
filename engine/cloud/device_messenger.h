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
    bool isHeldBack() const { return m_heldBack; }

    /// `rest` is what follows ioto/device/{ID}/. QoS 1: a device that is away gets it when it is
    /// back, as long as the broker keeps its session.
    void send(const QString& claimId, const QByteArray& rest, const QByteArray& payload);

    /// The same for a Store item; left() tells when the broker has taken it.
    void sendItem(const QString& claimId, const QByteArray& rest, const QByteArray& payload,
                  const std::string& key, std::int64_t revision);

    /// The same for a row of the Command table; commandLeft() tells when the broker has taken it.
    void sendCommand(const QString& claimId, const QByteArray& payload, const QString& commandId);

signals:
    void left(const QString& claimId, const QString& key, qint64 revision);
    void commandLeft(const QString& claimId, const QString& commandId);
    void complained(const QString& claimId, const QString& summary, const QString& detail);

private:
    /// What is on its way, and of what: a Store item, a command, or neither.
    struct Parcel
    {
        QString claimId;
        QByteArray topic;
        QByteArray payload;
        QString key;
        qint64 revision = 0;
        QString commandId;
    };
    void post(Parcel parcel, const QByteArray& rest);
    static Task<void> deliver(Lifeline<DeviceMessenger> self, Parcel parcel);

    ManagerLink& m_link;
    bool m_heldBack = false;
    Life m_life;
};

} // namespace ferrule::cloud
