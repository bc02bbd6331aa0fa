// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace ferrule::app {

/// Takes a JSON object apart field by field and remembers the first thing that is wrong with it:
/// another type, out of range, or, at the end, a field that nobody asked for.
class JsonFields
{
public:
    /// `where` names the object to people: "the profile \"Factory\"".
    JsonFields(QJsonObject object, QString where);

    bool has(const QString& field) const { return m_object.contains(field); }
    /// The fallback where the field is missing or wrong.
    QString text(const QString& field, const QString& fallback = {});
    bool flag(const QString& field, bool fallback);
    int number(const QString& field, int fallback, int least, int most);
    QStringList texts(const QString& field, const QStringList& fallback = {});
    QJsonObject object(const QString& field);
    QJsonArray list(const QString& field);
    /// Complains about each of these that is missing, or an empty text.
    void need(const QStringList& fields);

    /// A fault of another make, where there is none yet.
    void complain(const QString& field, const QString& measured, const QString& expected);
    /// What is wrong; looks for fields that are not known first.
    std::optional<Error> fault();

private:
    std::optional<QJsonValue> take(const QString& field, QJsonValue::Type type,
                                   const QString& expected);

    QJsonObject m_object;
    QString m_where;
    QStringList m_asked;
    std::optional<Error> m_fault;
};

} // namespace ferrule::app
