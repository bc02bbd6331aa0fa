// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"

#include <QJsonObject>

namespace ferrule::driver {

/// A field that is missing or of the wrong kind is an Error of kind InvalidArgument.
Result<net::ClientOptions> readConnect(const QJsonObject& command);
Result<QList<net::Subscription>> readSubscriptions(const QJsonObject& command);
Result<QList<QByteArray>> readFilters(const QJsonObject& command);

struct PublishCommand
{
    QByteArray topic;
    QByteArray payload;
    net::Qos qos = net::Qos::AtMostOnce;
    bool retain = false;
};
Result<PublishCommand> readPublish(const QJsonObject& command);

Error invalidArgument(std::string what);

} // namespace ferrule::driver
