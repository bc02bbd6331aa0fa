// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/mos/config_keys.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ferrule::serial::mos {

using namespace Qt::StringLiterals;

namespace {

void flattenInto(const QJsonObject& config, const QString& prefix, Settings& into)
{
    for (auto it = config.begin(); it != config.end(); ++it) {
        if (it.value().isObject())
            flattenInto(it.value().toObject(), prefix + it.key() + u'.', into);
        else
            into.insert(prefix + it.key(), toText(it.value()));
    }
}

} // namespace

QString fileKey(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Authority:
        return u"mqtt.ssl_ca_cert"_s;
    case CredentialKind::Certificate:
        return u"mqtt.ssl_cert"_s;
    case CredentialKind::Key:
        return u"mqtt.ssl_key"_s;
    }
    return {};
}

QString fileName(CredentialKind kind, char set)
{
    const QChar which = QLatin1Char(set);
    switch (kind) {
    case CredentialKind::Authority:
        return u"ferrule_%1.ca.pem"_s.arg(which);
    case CredentialKind::Certificate:
        return u"ferrule_%1.crt.pem"_s.arg(which);
    case CredentialKind::Key:
        return u"ferrule_%1.key.pem"_s.arg(which);
    }
    return {};
}

QString toText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return {};
}

QJsonValue toValue(const QString& text, const QJsonValue& now)
{
    if (now.isBool())
        return text == "true"_L1;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (now.isDouble() && isNumber)
        return number;
    return text;
}

void insert(QJsonObject& config, const QString& dottedKey, const QJsonValue& value)
{
    const QString head = dottedKey.section(u'.', 0, 0);
    const QString tail = dottedKey.section(u'.', 1);
    if (tail.isEmpty()) {
        config.insert(head, value);
        return;
    }
    QJsonObject below = config.value(head).toObject();
    insert(below, tail, value);
    config.insert(head, below);
}

Settings flatten(const QJsonObject& config)
{
    Settings settings;
    flattenInto(config, {}, settings);
    return settings;
}

QString hostOf(const QString& server)
{
    return server.section(u':', 0, 0);
}

QString portOf(const QString& server)
{
    return server.section(u':', 1);
}

} // namespace ferrule::serial::mos
