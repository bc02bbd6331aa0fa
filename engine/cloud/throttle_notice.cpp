// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/throttle_notice.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr QByteArrayView topicStart("ioto/device/");
constexpr QByteArrayView topicEnd("/mqtt/throttle");

} // namespace

QString name(EnforcementAction action)
{
    switch (action) {
    case EnforcementAction::Throttle:
        return u"throttle"_s;
    case EnforcementAction::Close:
        return u"close"_s;
    case EnforcementAction::Release:
        return u"release"_s;
    case EnforcementAction::Reclaim:
        break;
    }
    return u"reclaim"_s;
}

Task<Result<void>> sendThrottle(ManagerLink& link, Registry& registry, const Clock& clock,
                                QString claimId, EnforcementAction action, QString by,
                                EnforcementReason why)
{
    if (const auto known = registry.device(claimId); !known)
        co_return known.error();
    const auto noted = registry.auditTrail().add(claimId, name(action), by, why);
    if (!noted)
        co_return noted.error();
    QByteArray payload = "{\"timestamp\":" + QByteArray::number(clock.utcMs());
    payload += action == EnforcementAction::Close ? ",\"close\":true}" : "}";
    const QByteArray topic = topicStart.toByteArray() + claimId.toUtf8() + topicEnd.toByteArray();
    // QoS 0: it is about now, and an agent ignores one that is older than 30 s.
    Result<void> sent =
        co_await link.publish(topic, payload, net::Qos::AtMostOnce, net::Wait::Sent);
    co_return sent;
}

std::optional<ThrottleNotice> readThrottle(const net::MessageView& message)
{
    const QByteArrayView topic = message.topic;
    if (!topic.startsWith(topicStart) || !topic.endsWith(topicEnd) ||
        topic.size() <= topicStart.size() + topicEnd.size())
        return std::nullopt;
    const QByteArrayView claimId = topic.sliced(topicStart.size()).chopped(topicEnd.size());
    const QJsonObject said = QJsonDocument::fromJson(message.payload.toByteArray()).object();
    return ThrottleNotice{QString::fromUtf8(claimId), said["close"_L1].toBool()
                                                          ? EnforcementAction::Close
                                                          : EnforcementAction::Throttle};
}

} // namespace ferrule::cloud
