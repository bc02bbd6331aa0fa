// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/metric_service.h"

#include "store/core/value.h"
#include "words/error_text.h"
#include "words/phrase.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr qsizetype longestName = 200;
constexpr double secondsOfYear = 365.0 * 24 * 3600;

} // namespace

MetricService::MetricService(MetricTable& table, DeviceMessenger& messenger, const Clock& clock,
                             QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_messenger(messenger)
    , m_clock(clock)
{
}

void MetricService::receiveSet(const QString& claimId, const QByteArray& payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const QString metric = object.value("metric"_L1).toString();
    const QJsonValue value = object.value("value"_L1);
    if (metric.isEmpty() || metric.size() > longestName || !value.isDouble()) {
        emit complained(claimId, phrase("cloud", "A metric could not be read").text(),
                        QString::fromUtf8(payload.left(200)));
        return;
    }
    const auto kept = m_table.add(claimId, metric, value.toDouble(), m_clock.utcMs());
    if (!kept)
        emit complained(claimId, phrase("cloud", "A metric was not kept").text(),
                        errorText(kept.error()));
}

void MetricService::receiveGet(const QString& claimId, const QByteArray& sequence,
                               const QByteArray& payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const QString metric = object.value("metric"_L1).toString();
    const QString word = object.value("statistic"_L1).toString();
    const auto statistic = statisticFromName(word);
    if (!statistic)
        emit complained(claimId,
                        phrase("cloud", "A metric was asked for by an unknown statistic").text(),
                        word.left(100));
    const double seconds = std::clamp(object.value("period"_L1).toDouble(300), 0.0, secondsOfYear);
    const auto found = m_table.statistic(claimId, metric, statistic.value_or(Statistic::Average),
                                         static_cast<qint64>(seconds * 1000), m_clock.utcMs());
    // Always an answer: an agent waits 30 s for one. Empty where there is no sample.
    QByteArray answer;
    if (!found)
        emit complained(claimId, phrase("cloud", "A metric could not be read").text(),
                        errorText(found.error()));
    else if (*found)
        answer = QByteArray::fromStdString(store::Value::number(**found).text());
    m_messenger.send(claimId, "metric/get/" + sequence, answer);
}

} // namespace ferrule::cloud
