// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/device_messenger.h"

#include "words/error_text.h"
#include "words/phrase.h"

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
    Parcel parcel;
    parcel.claimId = claimId;
    parcel.payload = payload;
    post(std::move(parcel), rest);
}

void DeviceMessenger::sendItem(const QString& claimId, const QByteArray& rest,
                               const QByteArray& payload, const std::string& key,
                               std::int64_t revision)
{
    Parcel parcel;
    parcel.claimId = claimId;
    parcel.payload = payload;
    parcel.key = QString::fromStdString(key);
    parcel.revision = revision;
    post(std::move(parcel), rest);
}

void DeviceMessenger::sendCommand(const QString& claimId, const QByteArray& payload,
                                  const QString& commandId)
{
    Parcel parcel;
    parcel.claimId = claimId;
    parcel.payload = payload;
    parcel.commandId = commandId;
    post(std::move(parcel), "sync/INSERT");
}

void DeviceMessenger::post(Parcel parcel, const QByteArray& rest)
{
    if (m_heldBack)
        return;
    parcel.topic = "ioto/device/" + parcel.claimId.toUtf8() + '/' + rest;
    Flows::launch(deliver(m_life.of(this), std::move(parcel)), "message to a device");
}

Task<void> DeviceMessenger::deliver(Lifeline<DeviceMessenger> self, Parcel parcel)
{
    const bool noted = !parcel.key.isEmpty() || !parcel.commandId.isEmpty();
    const net::Wait wait = noted ? net::Wait::Acknowledged : net::Wait::None;
    const Result<void> sent =
        co_await self->m_link.publish(parcel.topic, parcel.payload, net::Qos::AtLeastOnce, wait);
    if (!self)
        co_return;
    if (!sent) {
        if (sent.error().kind != ErrorKind::Cancelled)
            emit self->complained(parcel.claimId,
                                  phrase("cloud", "A message to the device was not sent").text(),
                                  errorText(sent.error()));
    } else if (!parcel.key.isEmpty()) {
        emit self->left(parcel.claimId, parcel.key, parcel.revision);
    } else if (!parcel.commandId.isEmpty()) {
        emit self->commandLeft(parcel.claimId, parcel.commandId);
    }
}

} // namespace ferrule::cloud
