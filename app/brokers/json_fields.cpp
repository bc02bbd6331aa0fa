// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokers/json_fields.h"

#include "words/phrase.h"

#include <QJsonDocument>

namespace ferrule::app {

using namespace Qt::StringLiterals;

namespace {

QString written(const QJsonValue& value)
{
    const QByteArray array =
        QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact); // a value of its own
    return QString::fromUtf8(array.mid(1, array.size() - 2)).left(80);
}

} // namespace

JsonFields::JsonFields(QJsonObject object, QString where)
    : m_object(std::move(object))
    , m_where(std::move(where))
{
}

void JsonFields::complain(const QString& field, const QString& measured, const QString& expected)
{
    if (m_fault)
        return;
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = phrase("brokers", "The field \"%1\" of %2 cannot be used.").arg(field, m_where);
    error.measured = measured.toStdString();
    error.expected = expected.toStdString();
    m_fault = error;
}

std::optional<QJsonValue> JsonFields::take(const QString& field, QJsonValue::Type type,
                                           const QString& expected)
{
    m_asked.append(field);
    if (!has(field))
        return std::nullopt;
    const QJsonValue value = m_object.value(field);
    if (value.type() == type)
        return value;
    complain(field, written(value), expected);
    return std::nullopt;
}

QString JsonFields::text(const QString& field, const QString& fallback)
{
    const auto value = take(field, QJsonValue::String, phrase("brokers", "a text").text());
    return value ? value->toString() : fallback;
}

bool JsonFields::flag(const QString& field, bool fallback)
{
    const auto value = take(field, QJsonValue::Bool, u"true, false"_s);
    return value ? value->toBool() : fallback;
}

int JsonFields::number(const QString& field, int fallback, int least, int most)
{
    const QString expected =
        phrase("brokers", "a whole number from %1 to %2").arg(least, most).text();
    const auto value = take(field, QJsonValue::Double, expected);
    if (!value)
        return fallback;
    const double given = value->toDouble();
    if (given >= least && given <= most && given == static_cast<int>(given))
        return static_cast<int>(given);
    complain(field, written(*value), expected);
    return fallback;
}

QStringList JsonFields::texts(const QString& field, const QStringList& fallback)
{
    if (!has(field)) {
        m_asked.append(field);
        return fallback;
    }
    QStringList texts;
    for (const QJsonValue& each : list(field)) {
        if (!each.isString())
            complain(field, written(each), phrase("brokers", "a list of texts").text());
        texts.append(each.toString());
    }
    return texts;
}

QJsonArray JsonFields::list(const QString& field)
{
    const auto value = take(field, QJsonValue::Array, phrase("brokers", "a list").text());
    return value ? value->toArray() : QJsonArray();
}

void JsonFields::need(const QStringList& fields)
{
    for (const QString& field : fields) {
        const QJsonValue value = m_object.value(field);
        if (value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty()))
            complain(field, phrase("brokers", "nothing").text(),
                     phrase("brokers", "a value").text());
    }
}

QJsonObject JsonFields::object(const QString& field)
{
    const auto value = take(field, QJsonValue::Object, phrase("brokers", "an object").text());
    return value ? value->toObject() : QJsonObject();
}

std::optional<Error> JsonFields::fault()
{
    const QStringList fields = m_object.keys();
    for (const QString& field : fields) {
        if (m_asked.contains(field))
            continue;
        // Its value is not repeated: it may be a secret that was put where it does not belong.
        complain(field, phrase("brokers", "a field of that name").text(), m_asked.join(u", "_s));
    }
    return m_fault;
}

} // namespace ferrule::app
