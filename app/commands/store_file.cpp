// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/store_file.h"

#include "station/csv.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace ferrule::app {

using namespace Qt::StringLiterals;

namespace {

Error fileError(ErrorKind kind, const QString& path, const QString& measured)
{
    Error error;
    error.kind = kind;
    error.what = u"The file %1 cannot be used."_s.arg(path).toStdString();
    error.measured = measured.toStdString();
    error.expected = "A JSON object of key and value, or a .csv file under the header key,value.";
    return error;
}

const QStringList& header()
{
    static const QStringList names{u"key"_s, u"value"_s};
    return names;
}

} // namespace

QJsonObject toStoreJson(const QMap<QString, QString>& values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Result<QMap<QString, QString>> readStoreFile(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return fileError(ErrorKind::Io, path, file.errorString());
    const QByteArray content = file.readAll();
    QMap<QString, QString> values;
    if (path.endsWith(".csv"_L1)) {
        const Result<QList<QStringList>> lines = station::parseCsv(QString::fromUtf8(content));
        if (!lines)
            return lines.error();
        if (lines.value().isEmpty() || lines.value().constFirst() != header())
            return fileError(ErrorKind::InvalidArgument, path, u"It has another header."_s);
        for (qsizetype i = 1; i < lines.value().size(); ++i) {
            const QStringList& fields = lines.value()[i];
            if (fields.size() != header().size())
                return fileError(ErrorKind::InvalidArgument, path,
                                 u"Line %1 has %2 fields."_s.arg(i + 1).arg(fields.size()));
            values.insert(fields[0], fields[1]);
        }
        return values;
    }
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isObject())
        return fileError(ErrorKind::InvalidArgument, path, u"It is no JSON object."_s);
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isObject() || it.value().isArray())
            values.insert(it.key(),
                          QString::fromUtf8(QJsonDocument::fromVariant(it.value().toVariant())
                                                .toJson(QJsonDocument::Compact)));
        else
            values.insert(it.key(), it.value().toVariant().toString());
    }
    return values;
}

Result<void> writeStoreFile(const QString& path, const QMap<QString, QString>& values)
{
    QByteArray content;
    if (path.endsWith(".csv"_L1)) {
        content = station::csvLine(header()).toUtf8();
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            content += station::csvLine({it.key(), it.value()}).toUtf8();
    } else {
        content = QJsonDocument(toStoreJson(values)).toJson();
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return fileError(ErrorKind::Io, path, file.errorString());
}

} // namespace ferrule::app
