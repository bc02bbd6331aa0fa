// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_export.h"

#include <QDateTime>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace ferrule::ui {

using namespace published;

namespace {

QString name(Channel channel)
{
    switch (channel) {
    case Channel::Serial:
        return QStringLiteral("serial");
    case Channel::Mqtt:
        return QStringLiteral("mqtt");
    case Channel::Store:
        return QStringLiteral("store");
    case Channel::Enforcement:
        return QStringLiteral("enforcement");
    case Channel::Cloud:
        return QStringLiteral("cloud");
    }
    Q_UNREACHABLE();
}

QString name(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Good:
        return QStringLiteral("good");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

QString stamp(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString quoted(QString field)
{
    const bool plain = !field.contains(u'"') && !field.contains(u',') && !field.contains(u'\n') &&
                       !field.contains(u'\r');
    return plain ? field : u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray csvLine(const QStringList& fields)
{
    QStringList line;
    for (const QString& field : fields)
        line.append(quoted(field));
    return line.join(u',').toUtf8() + "\r\n";
}

} // namespace

ExportFormat exportFormat(const QString& path)
{
    return path.endsWith(QStringLiteral(".jsonl"), Qt::CaseInsensitive) ? ExportFormat::JsonLines
                                                                        : ExportFormat::Csv;
}

bool writeTimeline(QIODevice& device, const QList<TimelineEntry>& entries, ExportFormat format)
{
    const auto put = [&device](const QByteArray& line) {
        return device.write(line) == line.size();
    };
    if (format == ExportFormat::Csv && !put("time,channel,severity,device,summary,detail\r\n"))
        return false;
    for (const TimelineEntry& entry : entries) {
        QByteArray line;
        if (format == ExportFormat::Csv) {
            line = csvLine({stamp(entry.utcMs), name(entry.channel), name(entry.severity),
                            entry.device, entry.summary, entry.detail});
        } else {
            const QJsonObject object{{QStringLiteral("time"), stamp(entry.utcMs)},
                                     {QStringLiteral("channel"), name(entry.channel)},
                                     {QStringLiteral("severity"), name(entry.severity)},
                                     {QStringLiteral("device"), entry.device},
                                     {QStringLiteral("summary"), entry.summary},
                                     {QStringLiteral("detail"), entry.detail}};
            line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        }
        if (!put(line))
            return false;
    }
    return true;
}

QString saveTimeline(const QString& path, const QList<TimelineEntry>& entries)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeTimeline(file, entries, exportFormat(path)) ||
        !file.commit())
        return file.errorString();
    return {};
}

} // namespace ferrule::ui
