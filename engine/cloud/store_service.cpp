// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/store_service.h"

#include "cloud/device_topic.h"
#include "store/core/message.h"
#include "words/error_text.h"
#include "words/phrase.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

/// The expiry is looked at this often at least: the machine's clock may be set meanwhile.
constexpr auto longestWait = std::chrono::minutes(1);

std::string_view textOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

StoreService::StoreService(ManagerLink& link, data::Database& database, Registry& registry,
                           Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_registry(registry)
    , m_scheduler(scheduler)
    , m_table(database)
    , m_rows(database)
    , m_metricTable(database)
    , m_commandTable(database)
    , m_messenger(link)
    , m_sync(m_table, m_rows, registry, m_messenger, scheduler)
    , m_commands(m_commandTable, m_sync, registry, m_messenger, scheduler)
    , m_metrics(m_metricTable, m_messenger, scheduler)
    , m_expiry(scheduler)
{
    connect(&m_messenger, &DeviceMessenger::left, this, &StoreService::noteSent);
    connect(&m_messenger, &DeviceMessenger::complained, this, &StoreService::complained);
    connect(&m_metrics, &MetricService::complained, this, &StoreService::complained);
    connect(&m_commands, &DeviceCommands::complained, this, &StoreService::complained);
    connect(&m_sync, &DatabaseSync::complained, this, &StoreService::complained);
    connect(&m_sync, &DatabaseSync::itemChanged, this, &StoreService::itemChanged);
    connect(&m_sync, &DatabaseSync::itemRemoved, this, &StoreService::itemRemoved);
    connect(&m_sync, &DatabaseSync::deviceSet, this, &StoreService::deviceSet);
}

StoreService::~StoreService()
{
    for (const net::Client::RouteId route : m_routes)
        m_link.client().removeRoute(route);
}

void StoreService::start()
{
    if (!m_routes.isEmpty())
        return;
    for (const char* filter : {"ioto/service/#", "$aws/rules/#"}) {
        m_routes.append(m_link.client().addRoute(
            filter, [this](const net::MessageView& message) { onMessage(message); }));
    }
    watchExpiry();
}

void StoreService::setServing(bool on)
{
    m_serving = on;
    m_messenger.setHeldBack(!on);
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
    else if (rest.startsWith("store/get/") && m_serving)
        onGet(claimId(), last.toByteArray(), textOf(message.payload));
    else if (rest == "metric/set")
        m_metrics.receiveSet(claimId(), message.payload.toByteArray());
    else if (!m_serving)
        return; // Its answer is another manager's.
    else if (rest.startsWith("metric/get/"))
        m_metrics.receiveGet(claimId(), last.toByteArray(), message.payload.toByteArray());
    else if (rest == "db/syncToDynamo")
        m_sync.receiveUp(claimId(), message.payload.toByteArray());
    else if (rest == "db/syncDown")
        m_sync.receiveDown(claimId(), message.payload.toByteArray());
}

void StoreService::onSet(const QString& claimId, std::string_view payload)
{
    const Result<store::SetMessage> set = store::readSetMessage(payload);
    if (!set) {
        emit complained(claimId, phrase("cloud", "A store/set could not be read").text(),
                        errorText(set.error()));
        return;
    }
    const auto before = current(claimId, set->key);
    if (!before)
        return complainOnFailure(claimId, before.error());
    const store::Item item =
        store::afterDeviceSet(*before, set->key, set->value, set->finding, m_scheduler.utcMs());
    if (keep(claimId, item, store::byDevice))
        emit deviceSet(claimId, item);
}

void StoreService::onGet(const QString& claimId, const QByteArray& sequence,
                         std::string_view payload)
{
    const Result<std::string> key = store::readGetMessage(payload);
    if (!key) {
        emit complained(claimId, phrase("cloud", "A store/get could not be read").text(),
                        errorText(key.error()));
        return;
    }
    const auto asked = current(claimId, *key);
    if (!asked)
        return complainOnFailure(claimId, asked.error());
    // The raw text, not JSON; empty where there is no such item.
    const QString value = *asked ? text((*asked)->value.text()) : QString();
    m_messenger.send(claimId, "store/get/" + sequence, value.toUtf8());
    emit deviceGot(claimId, text(*key), value);
    if (!*asked)
        return;
    store::Item item = store::afterDeviceGet(**asked, m_scheduler.utcMs());
    if (item == **asked)
        return;
    if (item.sentMs == 0)
        item = store::afterSending(item, m_scheduler.utcMs());
    static_cast<void>(keep(claimId, item, item.updatedBy));
}

/// An item whose time is over is gone, even before the timer has come round to it.
Result<std::optional<store::Item>> StoreService::current(const QString& claimId,
                                                         const std::string& key)
{
    auto found = m_table.find(claimId, key);
    if (found && *found && (*found)->expiresMs != 0 && (*found)->expiresMs <= m_scheduler.utcMs()) {
        expire();
        return std::optional<store::Item>();
    }
    return found;
}

bool StoreService::keep(const QString& claimId, const store::Item& item, std::string_view by)
{
    const std::vector<store::Change> change{
        {claimId, item.key, item, m_scheduler.utcMs(), std::string(by)}};
    if (const Result<void> written = m_table.write(change); !written) {
        complainOnFailure(claimId, written.error());
        return false;
    }
    emit itemChanged(claimId, item);
    return true;
}

void StoreService::noteSent(const QString& claimId, const QString& key, qint64 revision)
{
    const auto found = m_table.find(claimId, key.toStdString());
    if (!found)
        return complainOnFailure(claimId, found.error());
    if (*found && (*found)->revision == revision)
        static_cast<void>(
            keep(claimId, store::afterSending(**found, m_scheduler.utcMs()), (*found)->updatedBy));
}

Result<void> StoreService::apply(const QString& claimId, const std::vector<store::Edit>& edits,
                                 const QString& by)
{
    if (!m_serving) {
        Error error;
        error.kind = ErrorKind::Busy;
        error.what = phrase("cloud", "Another manager serves the Store of this broker.");
        error.remedy =
            phrase("cloud", "Edit it there, or close that manager: this one follows by itself.");
        return error;
    }
    if (const Result<DeviceRecord> known = m_registry.device(claimId); !known)
        return known.error();
    const UtcMs now = m_scheduler.utcMs();
    std::vector<store::Change> changes;
    for (const store::Edit& edit : edits) {
        const auto before = current(claimId, edit.key);
        if (!before)
            return before.error();
        const auto next = store::applyEdit(*before, edit, by.toStdString(), now);
        if (!next)
            return next.error();
        changes.push_back({claimId, edit.key, *next, now, by.toStdString()});
    }
    if (const Result<void> written = m_table.write(changes); !written)
        return written;
    const bool syncs = m_sync.usedBy(claimId);
    for (const store::Change& change : changes) {
        if (change.item)
            emit itemChanged(claimId, *change.item);
        else
            emit itemRemoved(claimId, text(change.key));
        emit edited(claimId, text(change.key),
                    change.item ? std::optional(text(change.item->value.text())) : std::nullopt,
                    by);
        if (syncs && change.item)
            m_sync.offer(claimId, *change.item);
        else if (syncs)
            m_sync.withdraw(claimId, change.key, now);
    }
    watchExpiry();
    return {};
}

void StoreService::expire()
{
    const UtcMs now = m_scheduler.utcMs();
    const auto over = m_table.expired(now);
    if (!over)
        return complainOnFailure({}, over.error());
    std::vector<store::Change> removals;
    for (const store::DeviceItem& each : *over)
        removals.push_back(
            {each.claimId, each.item.key, std::nullopt, now, std::string(store::byExpiry)});
    if (const Result<void> written = m_table.write(removals); !written)
        return complainOnFailure({}, written.error());
    for (const store::Change& removal : removals) {
        emit itemRemoved(removal.claimId, text(removal.key));
        emit edited(removal.claimId, text(removal.key), {}, text(removal.by));
        if (m_sync.usedBy(removal.claimId))
            m_sync.withdraw(removal.claimId, removal.key, now);
    }
}

void StoreService::watchExpiry()
{
    const auto next = m_table.nextExpiry();
    if (!next)
        return complainOnFailure({}, next.error());
    if (*next == 0)
        return m_expiry.stop();
    const auto left = std::chrono::milliseconds(std::max<UtcMs>(*next - m_scheduler.utcMs(), 0));
    m_expiry.startAfter(std::min<Duration>(left, longestWait), [this] {
        expire();
        watchExpiry();
    });
}

void StoreService::complainOnFailure(const QString& claimId, const Error& error)
{
    emit complained(claimId, phrase("cloud", "The Store could not be written").text(),
                    errorText(error));
}

} // namespace ferrule::cloud
