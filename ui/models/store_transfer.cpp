// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store_transfer.h"

#include "models/store_value.h"
#include "models/time_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::StoreItem;
using published::ValueType;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("StoreTransfer", text);
}

QString quoted(const QString& cell)
{
    const bool plain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') &&
                       !cell.contains(u'\r') && !cell.contains(u'\t');
    if (plain)
        return cell;
    QString escaped = cell;
    escaped.replace(u"\""_s, u"\"\""_s);
    return u'"' + escaped + u'"';
}

struct Columns
{
    qsizetype key = 0;
    qsizetype type = -1;
    qsizetype value = 1;
    bool named = false;
};

Columns columnsOf(const QStringList& header)
{
    QStringList names;
    for (const QString& cell : header)
        names.append(cell.trimmed().toLower());
    Columns columns;
    const qsizetype key = names.indexOf(u"key"_s);
    const qsizetype value = names.indexOf(u"value"_s);
    if (key >= 0 && value >= 0)
        columns = {key, names.indexOf(u"type"_s), value, true};
    return columns;
}

// Scalars as their own text, everything else as compact JSON.
QString jsonText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

ValueType jsonType(const QJsonValue& value)
{
    if (value.isBool())
        return ValueType::Boolean;
    if (value.isDouble())
        return ValueType::Number;
    return value.isString() ? ValueType::String : ValueType::Json;
}

QJsonValue jsonValue(ValueType type, const QString& text)
{
    if (type == ValueType::String)
        return text;
    const QJsonDocument document =
        QJsonDocument::fromJson('[' + canonicalValue(type, text).toUtf8() + ']');
    return document.array().size() == 1 ? document.array().first() : QJsonValue(text);
}

void readObject(const QJsonObject& object, Transfer& transfer)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        transfer.rows.append({it.key(), jsonText(it.value()), jsonType(it.value())});
}

void readArray(const QJsonArray& array, Transfer& transfer)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array.at(i).toObject();
        const QString key = object.value("key"_L1).toString();
        if (key.isEmpty() || !object.contains("value"_L1)) {
            transfer.problems.append(
                translated(QT_TRANSLATE_NOOP("StoreTransfer", "Entry %1 has no key or no value."))
                    .arg(i + 1));
            continue;
        }
        const QJsonValue value = object.value("value"_L1);
        const auto named = typeFromName(object.value("type"_L1).toString());
        transfer.rows.append({key, jsonText(value), named ? named : jsonType(value)});
    }
}

} // namespace

QList<QStringList> parseTable(const QString& text)
{
    const QChar separator = text.left(text.indexOf(u'\n')).contains(u'\t') ? u'\t' : u',';
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool inQuotes = false;
    const auto endRow = [&] {
        row.append(cell);
        cell.clear();
        if (row.size() > 1 || !row.first().trimmed().isEmpty())
            rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (inQuotes) {
            if (letter != u'"')
                cell.append(letter);
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell.append(text.at(++i));
            else
                inQuotes = false;
        } else if (letter == u'"' && cell.isEmpty()) {
            inQuotes = true;
        } else if (letter == separator) {
            row.append(cell);
            cell.clear();
        } else if (letter == u'\n') {
            endRow();
        } else if (letter != u'\r') {
            cell.append(letter);
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

Transfer rowsFromTable(const QString& text)
{
    Transfer transfer;
    const QList<QStringList> table = parseTable(text);
    if (table.isEmpty())
        return transfer;
    Columns columns = columnsOf(table.first());
    for (qsizetype i = columns.named ? 1 : 0; i < table.size(); ++i) {
        const QStringList& cells = table.at(i);
        Columns here = columns;
        if (!columns.named && cells.size() > 2 && typeFromName(cells.at(1)))
            here = {0, 1, 2, false};
        if (cells.size() <= std::max(here.key, here.value)) {
            transfer.problems.append(
                translated(QT_TRANSLATE_NOOP("StoreTransfer", "Row %1 has no value: “%2”."))
                    .arg(i + 1)
                    .arg(cells.join(u' ')));
            continue;
        }
        TransferRow row;
        row.key = cells.at(here.key).trimmed();
        row.value = cells.at(here.value);
        if (here.type >= 0 && here.type < cells.size())
            row.type = typeFromName(cells.at(here.type));
        transfer.rows.append(row);
    }
    return transfer;
}

Transfer rowsFromJson(const QByteArray& json)
{
    Transfer transfer;
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        readObject(document.object(), transfer);
    else if (document.isArray())
        readArray(document.array(), transfer);
    else
        transfer.problems.append(
            translated(
                QT_TRANSLATE_NOOP("StoreTransfer", "This is not a JSON object or array: %1."))
                .arg(error.errorString()));
    return transfer;
}

QByteArray itemsToJson(const QList<StoreItem>& items)
{
    QJsonArray array;
    for (const StoreItem& item : items) {
        QJsonObject object{
            {u"key"_s, item.key},
            {u"type"_s, typeName(item.type)},
            {u"value"_s, jsonValue(item.type, item.value)},
            {u"revision"_s, item.revision},
            {u"updatedMs"_s, item.updatedMs},
            {u"updatedBy"_s, item.updatedBy},
        };
        if (item.reported)
            object.insert(u"reported"_s, jsonValue(item.type, *item.reported));
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

QByteArray itemsToCsv(const QList<StoreItem>& items)
{
    QString text = u"key,type,value,reported,revision,updated,updatedBy\r\n"_s;
    for (const StoreItem& item : items) {
        const QStringList cells{quoted(item.key),
                                typeName(item.type),
                                quoted(item.value),
                                quoted(item.reported.value_or(QString())),
                                QString::number(item.revision),
                                item.updatedMs ? fullTimeText(item.updatedMs) : QString(),
                                quoted(item.updatedBy)};
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace ferrule::ui
