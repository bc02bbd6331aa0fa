// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/traffic_words.h"

#include "models/time_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ferrule::ui {

using published::TrafficStatus;

namespace {

class TrafficWords
{
    Q_DECLARE_TR_FUNCTIONS(TrafficWords)
};

QString number(double value)
{
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

QString messagesText(double units)
{
    return TrafficWords::tr("%1 message(s)", nullptr, int(std::ceil(units))).arg(number(units));
}

/// Whose topic it is has been said already.
QString shortTopic(const QString& topic, const QString& claimId)
{
    const qsizetype at = topic.indexOf(u'/' + claimId + u'/');
    return at < 0 ? topic : u'…' + topic.mid(at + claimId.size() + 1);
}

/// Rounded up to what a person would type in, so that it stays safe.
double safeText(qint64 intervalMs)
{
    const double unit = intervalMs >= 10'000 ? 1000 : 100;
    return std::ceil(double(intervalMs) / unit) * unit;
}

} // namespace

QString explanationText(const TrafficStatus& traffic)
{
    // An engine that publishes no figures says it in its own words.
    if (traffic.devices == 0)
        return traffic.explanation;
    QString text = TrafficWords::tr("%n device(s) sent %1 in the last %2, %3 % of the limit of %4.",
                                    nullptr, traffic.devices)
                       .arg(messagesText(traffic.units), durationText(double(traffic.windowMs)),
                            number(traffic.share * 100), number(traffic.unitsLimit));
    if (traffic.unitsAllowed > traffic.unitsLimit)
        text += u' ' + TrafficWords::tr("Bursts are allowed: nobody is throttled up to %1.")
                           .arg(number(traffic.unitsAllowed));
    return text;
}

QString forecastText(const TrafficStatus& traffic)
{
    if (!traffic.bitesInMs)
        return traffic.devices == 0 ? traffic.forecast : QString();
    const QString when =
        *traffic.bitesInMs == 0
            ? TrafficWords::tr("The pool is over its line and devices are throttled now")
            : TrafficWords::tr("At this rate the pool is throttled in %1")
                  .arg(durationText(double(*traffic.bitesInMs)));
    return traffic.safeIntervalMs
               ? TrafficWords::tr("%1; one message every %2 would be safe.")
                     .arg(when, durationText(safeText(*traffic.safeIntervalMs)))
               : TrafficWords::tr(
                     "%1; under this limit even one message a window is too many for a device.")
                     .arg(when);
}

QString reasonText(const published::DeviceTraffic& device, const TrafficStatus& traffic,
                   QChar between)
{
    if (traffic.windowMs == 0)
        return {};
    QStringList sentences;
    QString measured =
        TrafficWords::tr("%1 sent %2 in the last %3, %4 % of the pool's traffic; "
                         "its limit is %5")
            .arg(device.claimId, messagesText(device.units), durationText(double(traffic.windowMs)),
                 number(device.shareOfPool * 100), number(device.unitsLimit));
    if (device.unitsAllowed > device.unitsLimit)
        measured += TrafficWords::tr(", its line with bursts %1").arg(number(device.unitsAllowed));
    sentences.append(measured + u'.');
    const bool poolOver = traffic.units > traffic.unitsAllowed;
    if (device.overOwnLine)
        sentences.append(
            (poolOver ? TrafficWords::tr("It is over its line while the pool sent %1 of the %2 "
                                         "that it may.")
                      : TrafficWords::tr("It is over its line, but the pool sent only %1 of the "
                                         "%2 that it may."))
                .arg(number(traffic.units), number(traffic.unitsAllowed)));
    if (device.backoffMs > 0)
        sentences.append(TrafficWords::tr("Throttled, it should wait %1 before each message.")
                             .arg(durationText(device.backoffMs)));
    if (!device.topics.isEmpty() && device.topics.first().units > 0)
        sentences.append(TrafficWords::tr("Its dearest topic is %1 (%2).")
                             .arg(shortTopic(device.topics.first().topic, device.claimId),
                                  messagesText(double(device.topics.first().units))));
    return sentences.join(between);
}

QString presetText(const published::PolicyPreset& preset)
{
    const published::TrafficPolicy& policy = preset.policy;
    const QString limit = number(policy.limitPerDevice);
    return policy.burst ? TrafficWords::tr("%1: %2 / h, burst rule %3 × / %4 ×")
                              .arg(preset.plan, limit, number(policy.burst->multiple),
                                   number(policy.burst->quietMultiple))
                        : TrafficWords::tr("%1: %2 / h, one-minute rule").arg(preset.plan, limit);
}

} // namespace ferrule::ui
