// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/rpc/summary.h"

#include "words/phrase.h"

#include <QJsonArray>
#include <QStringList>

namespace ferrule::serial::rpc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 60;

QString valueText(const QString& key, const QJsonValue& value)
{
    if (key == "data"_L1 || key == "csr"_L1)
        return phrase("serial", "(%1 characters)").arg(value.toString().size()).text();
    QString text = value.isString() ? value.toString() : value.toVariant().toString();
    if (value.isObject())
        text = phrase("serial", "{%1 entries}").arg(value.toObject().size()).text();
    else if (value.isArray())
        text = phrase("serial", "[%1 entries]").arg(value.toArray().size()).text();
    text.replace(u'\n', u' ');
    return text.size() > longestValue ? text.first(longestValue) + u'…' : text;
}

QString memberText(const QJsonObject& object)
{
    QStringList members;
    for (auto it = object.begin(); it != object.end(); ++it)
        members << it.key() + u'=' + valueText(it.key(), it.value());
    return members.join(u' ');
}

} // namespace

QString summarise(const QJsonObject& frame, bool outgoing)
{
    QStringList words{outgoing ? u"→"_s : u"←"_s};
    if (frame.contains("id"_L1))
        words << QString::number(frame.value("id"_L1).toInteger());
    if (const QJsonValue method = frame.value("method"_L1); method.isString())
        words << method.toString();
    if (frame.contains("error"_L1)) {
        const QJsonObject error = frame.value("error"_L1).toObject();
        words << phrase("serial", "error %1: %2")
                     .arg(error.value("code"_L1).toInt(), error.value("message"_L1).toString())
                     .text();
    } else if (frame.contains("result"_L1)) {
        const QJsonValue result = frame.value("result"_L1);
        words << (result.isObject() ? memberText(result.toObject()) : valueText({}, result));
    } else {
        words << memberText(frame.value("params"_L1).toObject());
    }
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace ferrule::serial::rpc
