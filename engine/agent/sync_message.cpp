// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/sync_message.h"

#include "words/phrase.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ferrule::agent {

namespace {

Error unreadable(std::string measured, std::string expected)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("agent", "A sync message cannot be read");
    error.measured = std::move(measured);
    error.expected = std::move(expected);
    return error;
}

Result<store::Value> valueOf(const QJsonValue& value, const QString& declared)
{
    const std::optional<store::Type> type = store::typeFromName(declared.toStdString());
    switch (value.type()) {
    case QJsonValue::Bool:
        return store::Value::boolean(value.toBool());
    case QJsonValue::Double:
        return store::Value::number(value.toDouble());
    case QJsonValue::String:
        return store::Value::parse(type.value_or(store::Type::String),
                                   value.toString().toStdString());
    case QJsonValue::Array:
        return store::Value::parse(
            store::Type::Json,
            QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact).toStdString());
    case QJsonValue::Object:
        return store::Value::parse(
            store::Type::Json,
            QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString());
    case QJsonValue::Null:
        return store::Value::parse(store::Type::Json, "null");
    case QJsonValue::Undefined:
        break;
    }
    return unreadable(phrase("agent", "no member \"value\""), phrase("agent", "the item's value"));
}

} // namespace

Result<std::optional<PushedItem>> readSyncMessage(QByteArrayView command, const QByteArray& payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        return unreadable(phrase("agent", "no JSON object"),
                          phrase("agent", "an item as a JSON object"));
    const QJsonObject item = document.object();
    const QString sortKey = item.value(QLatin1StringView("sk")).toString();
    const QString table = item.value(QLatin1StringView("_type")).toString();
    const bool isStore = table == QLatin1StringView("Store") ||
                         (table.isEmpty() && sortKey.startsWith(QLatin1StringView("s#")));
    if (!isStore)
        return std::optional<PushedItem>();

    PushedItem pushed;
    pushed.key = item.value(QLatin1StringView("key")).toString();
    if (pushed.key.isEmpty() && sortKey.startsWith(QLatin1StringView("s#")))
        pushed.key = sortKey.mid(2);
    if (!store::validateKey(pushed.key.toStdString()))
        return unreadable(phrase("agent", "no usable key"),
                          phrase("agent", "a member \"key\", or \"sk\" as s#key"));
    pushed.removed = command == QByteArrayView("REMOVE");
    if (!pushed.removed) {
        Result<store::Value> value = valueOf(item.value(QLatin1StringView("value")),
                                             item.value(QLatin1StringView("type")).toString());
        if (!value)
            return unreadable(value.error().measured, value.error().expected);
        pushed.value = std::move(*value);
    }
    return std::optional<PushedItem>(std::move(pushed));
}

std::optional<PushedCommand> readCommand(QByteArrayView command, const QByteArray& payload)
{
    if (command != QByteArrayView("INSERT") && command != QByteArrayView("UPSERT"))
        return std::nullopt;
    const QJsonObject item = QJsonDocument::fromJson(payload).object();
    if (item.value(QLatin1StringView("_type")).toString() != QLatin1StringView("Command"))
        return std::nullopt;
    PushedCommand pushed;
    pushed.id = item.value(QLatin1StringView("id")).toString();
    pushed.word = item.value(QLatin1StringView("command")).toString();
    pushed.arguments = item.value(QLatin1StringView("args")).toObject();
    const QDateTime updated = QDateTime::fromString(
        item.value(QLatin1StringView("updated")).toString(), Qt::ISODateWithMs);
    pushed.updatedMs = updated.isValid() ? updated.toMSecsSinceEpoch() : 0;
    if (pushed.word.isEmpty())
        return std::nullopt;
    return pushed;
}

} // namespace ferrule::agent
