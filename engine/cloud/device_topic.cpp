// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/device_topic.h"

namespace ferrule::cloud {

std::optional<DeviceTopic> parseDeviceTopic(QByteArrayView topic)
{
    constexpr QByteArrayView rules("$aws/rules/");
    constexpr QByteArrayView service("ioto/service/");
    if (topic.startsWith(rules)) {
        const qsizetype end = topic.indexOf('/', rules.size());
        if (end < 0)
            return std::nullopt;
        topic = topic.sliced(end + 1);
    }
    if (!topic.startsWith(service))
        return std::nullopt;
    topic = topic.sliced(service.size());
    const qsizetype end = topic.indexOf('/');
    if (end <= 0 || topic.first(end) == probeId)
        return std::nullopt;
    return DeviceTopic{topic.first(end), topic.sliced(end + 1)};
}

} // namespace ferrule::cloud
