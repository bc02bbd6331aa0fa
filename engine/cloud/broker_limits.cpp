// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/broker_limits.h"

#include "cloud/lease_message.h"
#include "words/phrase.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

Phrase noRelease()
{
    return phrase("cloud", "Certificates and connections are the broker's owner's: a "
                           "device can be throttled and closed, not revoked or cut off.");
}

Phrase noProvisioning()
{
    return phrase("cloud", "Certificates are issued by the broker's owner: no device is "
                           "registered, claimed or provisioned from here.");
}

} // namespace

bool isAwsIot(const ConnectionProfile& profile)
{
    const QString host = profile.host.trimmed().toLower();
    return host.endsWith(".amazonaws.com"_L1) || host.endsWith(".amazonaws.com.cn"_L1);
}

QList<Capability> standingLimits(const ConnectionProfile& profile, Duration presentFor)
{
    QList<Capability> limits;
    using State = Capability::State;
    const bool heardRules = profile.deviceFilters.contains(u"$aws/rules/#"_s);
    if (isAwsIot(profile) || !heardRules)
        limits.append(
            {u"$aws/rules/#"_s, State::Missing,
             isAwsIot(profile)
                 ? phrase("cloud", "AWS IoT hands what devices publish there to its rules, never "
                                   "to subscribers: database sync and metrics are not heard.")
                       .text()
                 : phrase("cloud", "The profile leaves it out: database sync and metrics of agents "
                                   "that publish there are not heard.")
                       .text()});
    limits.append(
        {QString::fromLatin1(leaseTopic), profile.watchOnly ? State::Missing : State::Unproven,
         profile.watchOnly
             ? phrase("cloud", "The profile says to watch only: nobody is served or throttled.")
                   .text()
             : phrase("cloud", "Not asked for yet.").text()});
    limits.append(
        {u"Presence"_s, State::Missing,
         phrase("cloud", "The broker tells nobody who is connected: a device counts as connected "
                         "for %1 minutes after each message.")
             .arg(std::chrono::duration_cast<std::chrono::minutes>(presentFor).count())
             .text()});
    limits.append(
        {u"Attribution"_s, State::Unproven,
         phrase("cloud", "A message counts for the device that its topic names; whether the broker "
                         "holds that to the sender's certificate is not to be seen from here.")
             .text()});
    limits.append({u"Release"_s, State::Missing, noRelease().text()});
    limits.append({u"Provisioning"_s, State::Missing, noProvisioning().text()});
    return limits;
}

Error benchOnly(BenchOnly act)
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    switch (act) {
    case BenchOnly::Provision:
        error.what = phrase("cloud", "A device cannot be provisioned at this broker.");
        error.cause = noProvisioning();
        break;
    case BenchOnly::Claim:
        error.what = phrase("cloud", "A device cannot be claimed at this broker.");
        error.cause = noProvisioning();
        break;
    case BenchOnly::Block:
        error.what = phrase("cloud", "A device cannot be blocked at this broker.");
        error.cause = noProvisioning();
        break;
    case BenchOnly::Release:
        error.what = phrase("cloud", "A device cannot be released at this broker.");
        error.cause = noRelease();
        error.remedy = phrase(
            "cloud",
            "Have its certificate revoked there; closing the device keeps it away for an hour.");
        break;
    case BenchOnly::Reclaim:
        error.what = phrase("cloud", "A device cannot be reclaimed at this broker.");
        error.cause = noRelease();
        break;
    }
    return error;
}

} // namespace ferrule::cloud
