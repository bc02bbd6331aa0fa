// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/store_messages.h"

#include "cloud/sync_table.h"
#include "words/phrase.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonObject keyed(const QString& claimId, const QString& accountId, const std::string& key,
                  UtcMs updated)
{
    return {
        {u"_type"_s, u"Store"_s}, {u"sk"_s, u"s#"_s + text(key)}, {u"key"_s, text(key)},
        {u"deviceId"_s, claimId}, {u"accountId"_s, accountId},    {u"updated"_s, isoTime(updated)},
    };
}

QString plainText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return text(store::Value::number(value.toDouble()).text());
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

void readStoreItem(const QJsonObject& item, SyncChange& change)
{
    const std::string declared = item.value("type"_L1).toString().toStdString();
    const std::string sent = plainText(item.value("value"_L1)).toStdString();
    const auto type = store::typeFromName(declared).value_or(store::Type::String);
    if (const auto value = store::Value::parse(type, sent)) {
        change.value = *value;
        return;
    }
    // Kept as it came, and said: a value that was made to fit would hide the device's fault.
    change.finding = "a " + declared + " was sent as " + sent;
    const auto number = store::Value::parse(store::Type::Number, sent);
    change.value = number ? *number : store::Value::string(sent);
}

} // namespace

QString isoTime(UtcMs utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

UtcMs fromIsoTime(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QJsonObject syncItem(const QString& claimId, const QString& accountId, const store::Item& item)
{
    QJsonObject object = keyed(claimId, accountId, item.key, item.updatedMs);
    object.insert(u"value"_s, text(item.value.text()));
    object.insert(u"type"_s, text(store::name(item.value.type())));
    return object;
}

QJsonObject syncRemoval(const QString& claimId, const QString& accountId, const std::string& key,
                        UtcMs now)
{
    return keyed(claimId, accountId, key, now);
}

QJsonObject syncCommand(const QString& claimId, const QString& accountId, const QString& commandId,
                        const QString& word, const QJsonObject& arguments, UtcMs now)
{
    return {
        {u"_type"_s, u"Command"_s},
        {u"sk"_s, u"command#"_s + accountId + u'#' + claimId + u'#' + commandId},
        {u"id"_s, commandId},
        {u"command"_s, word},
        {u"args"_s, arguments},
        {u"deviceId"_s, claimId},
        {u"accountId"_s, accountId},
        {u"updated"_s, isoTime(now)},
    };
}

Result<SyncUp> readSyncUp(const QByteArray& payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    const QJsonValue sequence = document.object().value("seq"_L1);
    const QJsonValue changes = document.object().value("changes"_L1);
    if (!sequence.isDouble() || !changes.isArray()) {
        Error error;
        error.kind = ErrorKind::Protocol;
        error.what = phrase("cloud", "A sync message cannot be read.");
        error.measured = payload.left(200).toStdString();
        error.expected = R"({"seq":N,"changes":[…]})";
        return error;
    }
    SyncUp up;
    up.sequence = sequence.toInteger();
    for (const QJsonValue& entry : changes.toArray()) {
        const QJsonObject object = entry.toObject();
        SyncChange change;
        change.sortKey = object.value("key"_L1).toString();
        change.removed = object.value("cmd"_L1).toString() == "remove"_L1;
        change.isStore = change.sortKey.startsWith("s#"_L1);
        change.item = object.value("item"_L1).toObject();
        change.updatedMs = fromIsoTime(change.item.value("updated"_L1).toString());
        change.table = change.item.value("_type"_L1).toString().left(100);
        if (change.table.isEmpty())
            change.table = tableOfSortKey(change.sortKey);
        if (change.isStore) {
            change.key = change.sortKey.mid(2).toStdString();
            if (!change.removed)
                readStoreItem(change.item, change);
        }
        up.changes.append(change);
    }
    return up;
}

QList<QByteArray> syncAcknowledgements(const SyncUp& up, UtcMs now, qsizetype maxBytes)
{
    QList<QByteArray> messages;
    QJsonArray keys;
    const auto message = [&](const QJsonArray& named) {
        const QJsonObject object{
            {u"seq"_s, up.sequence}, {u"keys"_s, named}, {u"updated"_s, isoTime(now)}};
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    QByteArray last = message(keys);
    for (const SyncChange& change : up.changes) {
        keys.append(change.sortKey);
        QByteArray longer = message(keys);
        if (longer.size() > maxBytes && keys.size() > 1) {
            messages.append(last);
            keys = QJsonArray{change.sortKey};
            longer = message(keys);
        }
        last = longer;
    }
    messages.append(last);
    return messages;
}

} // namespace ferrule::cloud
