// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/connection_profile.h"

#include "cloud/claim_id.h"
#include "mqtt/topic.h"
#include "words/phrase.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

Error wrong(const std::string& what, const QString& measured, const std::string& expected)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = what;
    error.measured = measured.toStdString();
    error.expected = expected;
    return error;
}

Result<void> validateFilter(const QString& filter)
{
    const QByteArray utf8 = filter.toUtf8();
    const BytesView bytes(reinterpret_cast<const std::uint8_t*>(utf8.constData()),
                          static_cast<std::size_t>(utf8.size()));
    if (mqtt::checkTopicFilter(bytes) != mqtt::Fault::None)
        return wrong(phrase("cloud", "A topic filter of the profile is malformed."), filter,
                     phrase("cloud", "a filter of MQTT 3.1.1, section 4.7"));
    if (!filter.startsWith("ioto/service/"_L1) && !filter.startsWith("$aws/rules/"_L1))
        return wrong(
            phrase("cloud", "A topic filter of the profile asks for what no device of ours sends."),
            filter, phrase("cloud", "a filter that begins with ioto/service/ or $aws/rules/"));
    return {};
}

} // namespace

Result<void> validate(const ConnectionProfile& profile)
{
    if (profile.host.trimmed().isEmpty())
        return wrong(phrase("cloud", "The profile names no host."), {},
                     phrase("cloud", "the name or address of the broker"));
    if (profile.port == 0)
        return wrong(phrase("cloud", "The profile names no port."), u"0"_s,
                     phrase("cloud", "1 to 65535, mostly 8883 or 1883"));
    if (profile.password && !profile.user)
        return wrong(phrase("cloud", "The profile has a password without a user."), {},
                     phrase("cloud", "both, or no password"));
    if (profile.tls && profile.tls->certificatePem.isEmpty() != profile.tls->keyPem.isEmpty())
        return wrong(phrase("cloud", "The profile has one of client certificate and key only."), {},
                     phrase("cloud", "both, or neither"));
    if (profile.deviceFilters.isEmpty())
        return wrong(phrase("cloud", "The profile has no topic filter."), {}, "ioto/service/#");
    for (const QString& filter : profile.deviceFilters) {
        if (const Result<void> sound = validateFilter(filter); !sound)
            return sound;
    }
    return {};
}

net::ClientOptions loginOf(const ConnectionProfile& profile)
{
    net::ClientOptions options;
    options.host = profile.host.trimmed();
    options.port = profile.port;
    options.clientId =
        profile.clientId.isEmpty() ? "ferrule-" + makeClaimId().toLatin1() : profile.clientId;
    options.cleanSession = true;
    options.keepAliveSeconds = profile.keepAliveSeconds;
    options.connectTimeout = profile.connectTimeout;
    options.user = profile.user;
    options.password = profile.password;
    options.tls = profile.tls;
    return options;
}

bool mayPass(const Error& failure)
{
    constexpr int serverUnavailable = 3; // MQTT 3.1.1, table 3.1
    return failure.kind == ErrorKind::LinkLost || failure.kind == ErrorKind::Timeout ||
           (failure.kind == ErrorKind::Refused && failure.peerCode == serverUnavailable);
}

} // namespace ferrule::cloud
