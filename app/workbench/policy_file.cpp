// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/policy_file.h"

#include "words/phrase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace ferrule::app {

using namespace Qt::StringLiterals;

namespace {

double milliseconds(Duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

Duration fromMilliseconds(const QJsonValue& value, Duration fallback)
{
    if (!value.isDouble())
        return fallback;
    return std::chrono::duration_cast<Duration>(
        std::chrono::duration<double, std::milli>(value.toDouble()));
}

QJsonObject toJson(const traffic::Escalation& rungs)
{
    return {
        {u"throttlesBeforeClose"_s, rungs.throttlesBeforeClose},
        {u"closesBeforeRelease"_s, rungs.closesBeforeRelease},
        {u"graceMs"_s, milliseconds(rungs.grace)},
        {u"coolDownMs"_s, milliseconds(rungs.coolDown)},
        {u"reclaimAfterMs"_s, milliseconds(rungs.reclaimAfter)},
    };
}

traffic::Escalation escalationOf(const QJsonObject& object)
{
    traffic::Escalation rungs;
    rungs.throttlesBeforeClose =
        object.value(u"throttlesBeforeClose"_s).toInt(rungs.throttlesBeforeClose);
    rungs.closesBeforeRelease =
        object.value(u"closesBeforeRelease"_s).toInt(rungs.closesBeforeRelease);
    rungs.grace = fromMilliseconds(object.value(u"graceMs"_s), rungs.grace);
    rungs.coolDown = fromMilliseconds(object.value(u"coolDownMs"_s), rungs.coolDown);
    rungs.reclaimAfter = fromMilliseconds(object.value(u"reclaimAfterMs"_s), rungs.reclaimAfter);
    return rungs;
}

QJsonObject toJson(const traffic::Policy& policy)
{
    QJsonObject object{
        {u"name"_s, QString::fromStdString(policy.name)},
        {u"limitPerDevice"_s, policy.limitPerDevice},
        {u"windowMs"_s, milliseconds(policy.window)},
        {u"intervalMs"_s, milliseconds(policy.interval)},
        {u"unitBytes"_s, static_cast<qint64>(policy.unitBytes)},
        {u"escalation"_s, toJson(policy.escalation)},
    };
    if (policy.burst)
        object.insert(u"burst"_s, QJsonObject{{u"multiple"_s, policy.burst->multiple},
                                              {u"quietMultiple"_s, policy.burst->quietMultiple},
                                              {u"quietShare"_s, policy.burst->quietShare},
                                              {u"priorMs"_s, milliseconds(policy.burst->prior)}});
    return object;
}

traffic::Policy fromJson(const QJsonObject& object)
{
    traffic::Policy policy;
    policy.name = object.value(u"name"_s).toString().toStdString();
    policy.limitPerDevice = object.value(u"limitPerDevice"_s).toDouble(policy.limitPerDevice);
    policy.window = fromMilliseconds(object.value(u"windowMs"_s), policy.window);
    policy.interval = fromMilliseconds(object.value(u"intervalMs"_s), policy.interval);
    policy.unitBytes = static_cast<std::uint32_t>(
        object.value(u"unitBytes"_s).toInteger(static_cast<qint64>(policy.unitBytes)));
    policy.escalation = escalationOf(object.value(u"escalation"_s).toObject());
    if (const QJsonValue burst = object.value(u"burst"_s); burst.isObject()) {
        traffic::BurstRule rule;
        rule.multiple = burst[u"multiple"_s].toDouble(rule.multiple);
        rule.quietMultiple = burst[u"quietMultiple"_s].toDouble(rule.quietMultiple);
        rule.quietShare = burst[u"quietShare"_s].toDouble(rule.quietShare);
        rule.prior = fromMilliseconds(burst[u"priorMs"_s], rule.prior);
        policy.burst = rule;
    }
    return policy;
}

Error fileError(std::string what, const QFileDevice& file)
{
    Error error;
    error.kind =
        file.error() == QFileDevice::PermissionsError ? ErrorKind::PermissionDenied : ErrorKind::Io;
    error.what = std::move(what);
    error.measured = (file.fileName() + u": "_s + file.errorString()).toStdString();
    error.remedy = phrase("workbench", "Check the permissions and the free space there");
    return error;
}

} // namespace

Result<std::optional<traffic::Policy>> loadPolicy(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<traffic::Policy>();
    if (!file.open(QIODevice::ReadOnly))
        return fileError(phrase("workbench", "The traffic policy cannot be read"), file);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("workbench", "The traffic policy in %1 is not a JSON object").arg(path);
        error.measured = problem.errorString().toStdString();
        error.remedy = phrase("workbench", "Correct the file or delete it, then start again");
        return error;
    }
    const traffic::Policy policy = fromJson(document.object());
    if (const Result<void> usable = traffic::validate(policy); !usable)
        return usable.error();
    return std::optional<traffic::Policy>(policy);
}

Result<void> savePolicy(const QString& path, const traffic::Policy& policy)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(phrase("workbench", "The traffic policy cannot be saved"), file);
    file.write(QJsonDocument(toJson(policy)).toJson());
    if (!file.commit())
        return fileError(phrase("workbench", "The traffic policy cannot be saved"), file);
    return {};
}

} // namespace ferrule::app
