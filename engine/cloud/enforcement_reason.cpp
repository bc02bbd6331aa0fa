// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/enforcement_reason.h"

#include "traffic/explain.h"
#include "words/error_text.h"
#include "words/phrase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr auto actionKey = "action"_L1;
constexpr auto sentKey = "sent"_L1;
constexpr auto allowedKey = "allowed"_L1;
constexpr auto unitKey = "unitBytes"_L1;
constexpr auto windowKey = "windowMs"_L1;
constexpr auto throttlesKey = "throttles"_L1;
constexpr auto mostThrottlesKey = "throttlesBeforeClose"_L1;
constexpr auto closesKey = "closes"_L1;
constexpr auto waitKey = "waitMs"_L1;

constexpr auto throttled = "throttle"_L1;
constexpr auto closed = "close"_L1;
constexpr auto released = "release"_L1;

qint64 milliseconds(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

QString nameOf(traffic::Action action)
{
    switch (action) {
    case traffic::Action::Throttle:
        return throttled;
    case traffic::Action::Close:
        return closed;
    case traffic::Action::Release:
        return released;
    case traffic::Action::None:
        break;
    }
    return {};
}

/// At most one decimal, none where it would be a zero.
QString number(double value)
{
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

QString duration(double ms)
{
    constexpr double second = 1000;
    constexpr double minute = 60 * second;
    constexpr double hour = 60 * minute;
    if (ms >= 1.5 * hour)
        return phrase("cloud", "%1 h").arg(number(ms / hour)).text();
    if (ms >= 10 * minute)
        return phrase("cloud", "%1 min").arg(number(ms / minute)).text();
    return phrase("cloud", "%1 s").arg(number(ms / second)).text();
}

QString size(qint64 bytes)
{
    constexpr qint64 kilobyte = 1024;
    return bytes % kilobyte == 0
               ? phrase("cloud", "%1 KB").arg(QLocale().toString(bytes / kilobyte)).text()
               : phrase("cloud", "%1 bytes").arg(QLocale().toString(bytes)).text();
}

QString measured(const QJsonObject& figures)
{
    const QString sent = number(figures[sentKey].toDouble());
    const QString unit = size(figures[unitKey].toInteger());
    const QString window = duration(figures[windowKey].toDouble());
    const QString allowed = number(figures[allowedKey].toDouble());
    const bool first = figures[throttlesKey].toInt() + figures[closesKey].toInt() <= 1;
    return (first ? phrase("cloud", "Messages (%1 each) in the last %2: %3 with %4 allowed, while "
                                    "the pool was over its limit.")
                  : phrase("cloud", "Messages (%1 each) since it was last told, in the last %2: %3 "
                                    "with %4 allowed, while the pool was over its limit."))
        .arg(unit, window, sent, allowed)
        .text();
}

QString consequence(const QJsonObject& figures)
{
    const QString action = figures[actionKey].toString();
    const int throttles = figures[throttlesKey].toInt();
    if (action == throttled)
        return phrase("cloud", "Throttle %1 of %2: an obedient device now waits %3 before each "
                               "message.")
            .arg(throttles, figures[mostThrottlesKey].toInt(),
                 duration(figures[waitKey].toDouble()))
            .text();
    if (action == closed)
        return phrase("cloud", "Closed, as throttles did not help (%1).").arg(throttles).text();
    if (action == released)
        return phrase("cloud", "Released, as neither throttles (%1) nor closes (%2) helped.")
            .arg(throttles, figures[closesKey].toInt())
            .text();
    return {};
}

} // namespace

EnforcementReason reasonOf(const traffic::Decision& decision, const traffic::Policy& policy)
{
    const traffic::Standing& standing = decision.standing;
    const QJsonObject figures{
        {actionKey, nameOf(decision.action)},
        {sentKey, decision.unitsSinceAction},
        {allowedKey, decision.unitsAllowed},
        {unitKey, qint64(policy.unitBytes)},
        {windowKey, milliseconds(policy.window)},
        {throttlesKey, standing.throttles},
        {mostThrottlesKey, policy.escalation.throttlesBeforeClose},
        {closesKey, standing.closes},
        {waitKey, milliseconds(standing.expectedDelay)},
    };
    return {QString::fromStdString(traffic::explain(decision, policy)),
            QString::fromUtf8(QJsonDocument(figures).toJson(QJsonDocument::Compact))};
}

QString shownReason(const EnforcementReason& reason)
{
    const QJsonObject figures = QJsonDocument::fromJson(reason.figures.toUtf8()).object();
    const QString action = consequence(figures);
    if (action.isEmpty())
        return shownText(reason.text.toStdString());
    return measured(figures) + u' ' + action;
}

} // namespace ferrule::cloud
