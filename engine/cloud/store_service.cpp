// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/store_service.h"

#include "cloud/device_topic.h"
#include "cloud/store_messages.h"
#include "store/core/message.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr qsizetype mostMetrics = 10'000;
constexpr qsizetype largestAcknowledgement = 3800; ///< with its topic within a device's packet

std::string_view textOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Task<void> deliver(Lifeline<StoreService> self, Broker* broker, QString claimId, QByteArray topic,
                   QByteArray payload)
{
    const Result<void> sent =
        co_await broker->publish(topic, payload, net::Qos::AtLeastOnce, net::Wait::None);
    if (!sent && self && sent.error().kind != ErrorKind::Cancelled) {
        emit self->complained(claimId, u"A message to the device was not sent"_s,
                              QString::fromStdString(describe(sent.error())));
    }
}

} // namespace

StoreService::StoreService(Broker& broker, store::StoreTable& table, Registry& registry,
                           const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_broker(broker)
    , m_table(table)
    , m_registry(registry)
    , m_clock(clock)
{
}

StoreService::~StoreService()
{
    m_life.end();
    for (const net::Client::RouteId route : m_routes)
        m_broker.manager().removeRoute(route);
}

void StoreService::start()
{
    if (!m_routes.isEmpty())
        return;
    for (const char* filter : {"ioto/service/#", "$aws/rules/#"}) {
        m_routes.append(m_broker.manager().addRoute(
            filter, [this](const net::MessageView& message) { onMessage(message); }));
    }
}

void StoreService::onMessage(const net::MessageView& message)
{
    const auto topic = parseDeviceTopic(message.topic);
    if (!topic)
        return;
    const QByteArrayView rest = topic->rest;
    const qsizetype lastSlash = rest.lastIndexOf('/');
    const QByteArrayView last = rest.sliced(lastSlash + 1);
    const auto claimId = [&] { return QString::fromUtf8(topic->claimId); };
    if (rest == "store/set")
        onSet(claimId(), textOf(message.payload));
    else if (rest.startsWith("store/get/"))
        onGet(claimId(), last.toByteArray(), textOf(message.payload));
    else if (rest == "metric/set")
        onMetricSet(claimId(), message.payload.toByteArray());
    else if (rest.startsWith("metric/get/"))
        onMetricGet(claimId(), last.toByteArray(), message.payload.toByteArray());
    else if (rest == "db/syncToDynamo")
        onSyncUp(claimId(), message.payload.toByteArray());
    else if (rest == "db/syncDown")
        onSyncDown(claimId(), message.payload.toByteArray());
}

void StoreService::onSet(const QString& claimId, std::string_view payload)
{
    const Result<store::SetMessage> set = store::readSetMessage(payload);
    if (!set) {
        emit complained(claimId, u"A store/set could not be read"_s,
                        QString::fromStdString(describe(set.error())));
        return;
    }
    keepReported(claimId, set->key, set->value, set->finding);
}

void StoreService::keepReported(const QString& claimId, const std::string& key,
                                const store::Value& value, const std::string& finding)
{
    const auto current = m_table.find(claimId, key);
    if (!current)
        return complainOnFailure(claimId, current.error());
    const UtcMs now = m_clock.utcMs();
    const store::Item item = store::afterDeviceSet(*current, key, value, finding, now);
    const std::vector<store::Change> change{
        {claimId, key, item, now, std::string(store::byDevice)}};
    if (const Result<void> written = m_table.write(change); !written)
        return complainOnFailure(claimId, written.error());
    emit itemChanged(claimId, item);
    emit deviceSet(claimId, item);
}

void StoreService::onGet(const QString& claimId, const QByteArray& sequence,
                         std::string_view payload)
{
    const Result<std::string> key = store::readGetMessage(payload);
    if (!key) {
        emit complained(claimId, u"A store/get could not be read"_s,
                        QString::fromStdString(describe(key.error())));
        return;
    }
    const auto current = m_table.find(claimId, *key);
    if (!current)
        return complainOnFailure(claimId, current.error());
    // The raw text, not JSON; empty where there is no such item.
    const QString value = *current ? text((*current)->value.text()) : QString();
    send(claimId, "store/get/" + sequence, value.toUtf8());
    emit deviceGot(claimId, text(*key), value);
    if (!*current)
        return;
    const UtcMs now = m_clock.utcMs();
    const store::Item item = store::afterDeviceGet(**current, now);
    if (item == **current)
        return;
    const std::vector<store::Change> change{{claimId, *key, item, now, item.updatedBy}};
    if (const Result<void> written = m_table.write(change); !written)
        return complainOnFailure(claimId, written.error());
    emit itemChanged(claimId, item);
}

void StoreService::onMetricSet(const QString& claimId, const QByteArray& payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const QString metric = object.value("metric"_L1).toString();
    const QJsonValue value = object.value("value"_L1);
    const QString name = claimId + u'/' + metric;
    if (metric.isEmpty() || !value.isDouble()) {
        emit complained(claimId, u"A metric could not be read"_s,
                        QString::fromUtf8(payload.left(200)));
    } else if (m_metrics.size() >= mostMetrics && !m_metrics.contains(name)) {
        emit complained(claimId, u"A metric was not kept"_s,
                        u"%1 metrics are kept at most"_s.arg(mostMetrics));
    } else {
        m_metrics.insert(name, value.toDouble());
    }
}

void StoreService::onMetricGet(const QString& claimId, const QByteArray& sequence,
                               const QByteArray& payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const auto known = m_metrics.constFind(claimId + u'/' + object.value("metric"_L1).toString());
    QByteArray answer;
    if (known != m_metrics.constEnd())
        answer = QByteArray::fromStdString(store::Value::number(*known).text());
    send(claimId, "metric/get/" + sequence, answer);
}

void StoreService::onSyncUp(const QString& claimId, const QByteArray& payload)
{
    m_syncing.insert(claimId);
    const Result<SyncUp> up = readSyncUp(payload);
    if (!up) {
        emit complained(claimId, u"A sync message could not be read"_s,
                        QString::fromStdString(describe(up.error())));
        return;
    }
    for (const SyncChange& change : up->changes) {
        // Rows of other tables are the device's own affairs; they are acknowledged all the same, or
        // it would send them for ever.
        if (!change.isStore || !store::validateKey(change.key))
            continue;
        if (!change.removed)
            keepReported(claimId, change.key, change.value, change.finding);
        else
            removeReported(claimId, change.key);
    }
    for (const QByteArray& answer :
         syncAcknowledgements(*up, m_clock.utcMs(), largestAcknowledgement))
        send(claimId, "sync/SYNC", answer);
}

void StoreService::removeReported(const QString& claimId, const std::string& key)
{
    const std::vector<store::Change> change{
        {claimId, key, std::nullopt, m_clock.utcMs(), std::string(store::byDevice)}};
    if (const Result<void> written = m_table.write(change); !written)
        return complainOnFailure(claimId, written.error());
    emit itemRemoved(claimId, text(key));
}

void StoreService::onSyncDown(const QString& claimId, const QByteArray& payload)
{
    m_syncing.insert(claimId);
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const UtcMs since = fromIsoTime(object.value("timestamp"_L1).toString());
    const auto all = m_table.list(claimId);
    if (!all)
        return complainOnFailure(claimId, all.error());
    // The stamp of the answer is taken first: what changes meanwhile is asked for again.
    const UtcMs now = m_clock.utcMs();
    for (const store::Item& item : *all) {
        if (item.updatedMs > since)
            push(claimId, "UPSERT", syncItem(claimId, m_registry.accountId(), item));
    }
    push(claimId, "SYNCDOWN", {{u"updated"_s, isoTime(now)}});
}

Result<void> StoreService::apply(const QString& claimId, const std::vector<store::Edit>& edits,
                                 const QString& by)
{
    if (const Result<DeviceRecord> known = m_registry.device(claimId); !known)
        return known.error();
    const UtcMs now = m_clock.utcMs();
    std::vector<store::Change> changes;
    for (const store::Edit& edit : edits) {
        const auto current = m_table.find(claimId, edit.key);
        if (!current)
            return current.error();
        const auto next = store::applyEdit(*current, edit, by.toStdString(), now);
        if (!next)
            return next.error();
        changes.push_back({claimId, edit.key, *next, now, by.toStdString()});
    }
    if (const Result<void> written = m_table.write(changes); !written)
        return written;
    const bool syncs = m_syncing.contains(claimId);
    const QString account = m_registry.accountId();
    for (const store::Change& change : changes) {
        if (change.item)
            emit itemChanged(claimId, *change.item);
        else
            emit itemRemoved(claimId, text(change.key));
        // An agent without database sync has no handler for this, and asks by itself.
        if (syncs && change.item)
            push(claimId, "UPSERT", syncItem(claimId, account, *change.item));
        else if (syncs)
            push(claimId, "REMOVE", syncRemoval(claimId, account, change.key, now));
    }
    return {};
}

void StoreService::push(const QString& claimId, const QByteArray& command, const QJsonObject& item)
{
    send(claimId, "sync/" + command, QJsonDocument(item).toJson(QJsonDocument::Compact));
}

void StoreService::send(const QString& claimId, const QByteArray& rest, const QByteArray& payload)
{
    const QByteArray topic = "ioto/device/" + claimId.toUtf8() + '/' + rest;
    Flows::launch(deliver(m_life.of(this), &m_broker, claimId, topic, payload), "store message");
}

void StoreService::complainOnFailure(const QString& claimId, const Error& error)
{
    emit complained(claimId, u"The Store could not be written"_s,
                    QString::fromStdString(describe(error)));
}

} // namespace ferrule::cloud
