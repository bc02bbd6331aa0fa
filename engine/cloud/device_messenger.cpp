// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/device_messenger.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

DeviceMessenger::DeviceMessenger(ManagerLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link)
{
}

DeviceMessenger::~DeviceMessenger()
{
    m_life.end();
}

void DeviceMessenger::send(const QString& claimId, const QByteArray& rest,
                           const QByteArray& payload)
{
    sendItem(claimId, rest, payload, {}, 0);
}

void DeviceMessenger::sendItem(const QString& claimId, const QByteArray& rest,
                               const QByteArray& payload, const std::string& key,
                               std::int64_t revision)
{
    if (m_heldBack)
        return;
    const QByteArray topic = "ioto/device/" + claimId.toUtf8() + '/' + rest;
    Flows::launch(
        deliver(m_life.of(this), claimId, topic, payload, QString::fromStdString(key), revision),
        "message to a device");
}

Task<void> DeviceMessenger::deliver(Lifeline<DeviceMessenger> self, QString claimId,
                                    QByteArray topic, QByteArray payload, QString key,
                                    qint64 revision)
{
    const net::Wait wait = key.isEmpty() ? net::Wait::None : net::Wait::Acknowledged;
    const Result<void> sent =
        co_await self->m_link.publish(topic, payload, net::Qos::AtLeastOnce, wait);
    if (!self)
        co_return;
    if (!sent) {
        if (sent.error().kind != ErrorKind::Cancelled)
            emit self->complained(claimId, u"A message to the device was not sent"_s,
                                  QString::fromStdString(describe(sent.error())));
    } else if (!key.isEmpty()) {
        emit self->left(claimId, key, revision);
    }
}

} // namespace ferrule::cloud
