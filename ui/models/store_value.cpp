// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store_value.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::ValueType;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("StoreValue", text);
}

struct ParsedJson
{
    QJsonValue value;
    QString problem;
};

// QJsonDocument takes only objects and arrays, but a Store value may be any JSON value, so it is
// read as the one element of an array.
ParsedJson parseJson(const QString& text)
{
    QJsonParseError error{};
    const QByteArray wrapped = '[' + text.toUtf8() + '\n' + ']';
    const QJsonDocument document = QJsonDocument::fromJson(wrapped, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = wrapped.mid(1, std::max(0, error.offset - 1));
        const auto line = before.count('\n') + 1;
        const auto column = before.size() - before.lastIndexOf('\n');
        return {{},
                translated(
                    QT_TRANSLATE_NOOP("StoreValue", "This is not JSON: %1 at line %2, column %3."))
                    .arg(error.errorString())
                    .arg(line)
                    .arg(column)};
    }
    if (document.array().size() != 1)
        return {{},
                translated(QT_TRANSLATE_NOOP("StoreValue", "One JSON value is expected here."))};
    return {document.array().first(), {}};
}

std::optional<double> parseNumber(const QString& text)
{
    bool ok = false;
    const double number = QLocale::c().toDouble(text.trimmed(), &ok);
    if (!ok || !std::isfinite(number))
        return std::nullopt;
    return number;
}

} // namespace

QString typeLabel(ValueType type)
{
    switch (type) {
    case ValueType::String:
        return translated(QT_TRANSLATE_NOOP("StoreValue", "Text"));
    case ValueType::Number:
        return translated(QT_TRANSLATE_NOOP("StoreValue", "Number"));
    case ValueType::Boolean:
        return translated(QT_TRANSLATE_NOOP("StoreValue", "Switch"));
    case ValueType::Json:
        return translated(QT_TRANSLATE_NOOP("StoreValue", "JSON"));
    }
    return {};
}

QString typeName(ValueType type)
{
    switch (type) {
    case ValueType::String:
        return u"string"_s;
    case ValueType::Number:
        return u"number"_s;
    case ValueType::Boolean:
        return u"boolean"_s;
    case ValueType::Json:
        return u"json"_s;
    }
    return {};
}

std::optional<ValueType> typeFromName(QStringView name)
{
    const QString word = name.trimmed().toString().toLower();
    if (word == "string"_L1 || word == "text"_L1)
        return ValueType::String;
    if (word == "number"_L1)
        return ValueType::Number;
    if (word == "boolean"_L1 || word == "bool"_L1 || word == "switch"_L1)
        return ValueType::Boolean;
    if (word == "json"_L1)
        return ValueType::Json;
    return std::nullopt;
}

QString valueProblem(ValueType type, const QString& text)
{
    switch (type) {
    case ValueType::String:
        return {};
    case ValueType::Number:
        return parseNumber(text)
                   ? QString()
                   : translated(QT_TRANSLATE_NOOP(
                         "StoreValue", "A number is expected here, such as 21.5 or -3e4."));
    case ValueType::Boolean: {
        const QString word = text.trimmed();
        return word == "true"_L1 || word == "false"_L1
                   ? QString()
                   : translated(
                         QT_TRANSLATE_NOOP("StoreValue", "A switch is either true or false."));
    }
    case ValueType::Json:
        return parseJson(text).problem;
    }
    return {};
}

QString canonicalValue(ValueType type, const QString& text)
{
    switch (type) {
    case ValueType::String:
        return text;
    case ValueType::Number: {
        const auto number = parseNumber(text);
        return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : text;
    }
    case ValueType::Boolean:
        return text.trimmed();
    case ValueType::Json: {
        const ParsedJson parsed = parseJson(text);
        if (!parsed.problem.isEmpty())
            return text;
        const QByteArray wrapped =
            QJsonDocument(QJsonArray{parsed.value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
    }
    }
    return text;
}

ValueType inferType(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == "true"_L1 || trimmed == "false"_L1)
        return ValueType::Boolean;
    if (parseNumber(trimmed))
        return ValueType::Number;
    if ((trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) &&
        parseJson(trimmed).problem.isEmpty())
        return ValueType::Json;
    return ValueType::String;
}

QString keyProblem(const QString& key)
{
    if (key.isEmpty())
        return translated(QT_TRANSLATE_NOOP("StoreValue", "A key needs a name."));
    if (key != key.trimmed())
        return translated(
            QT_TRANSLATE_NOOP("StoreValue", "A key cannot begin or end with a space."));
    const bool printable =
        std::all_of(key.begin(), key.end(), [](QChar letter) { return letter.isPrint(); });
    return printable ? QString()
                     : translated(QT_TRANSLATE_NOOP(
                           "StoreValue", "A key can hold only characters that can be seen."));
}

} // namespace ferrule::ui
