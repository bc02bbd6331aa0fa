// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/heard_devices.h"

#include "cloud/claim_id.h"
#include "cloud/device_topic.h"
#include "words/phrase.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr int sweepsInTime = 4;

} // namespace

HeardDevices::HeardDevices(ManagerLink& link, Registry& registry, Presence& presence,
                           Scheduler& scheduler, Duration presentFor, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_registry(registry)
    , m_presence(presence)
    , m_scheduler(scheduler)
    , m_presentFor(presentFor)
    , m_sweep(scheduler)
{
}

HeardDevices::~HeardDevices()
{
    stop();
}

Result<void> HeardDevices::start()
{
    const Result<QList<DeviceRecord>> known = m_registry.devices();
    if (!known)
        return known.error();
    m_known = known->size();
    for (const char* filter : {"ioto/service/#", "$aws/rules/#"})
        m_routes.append(m_link.client().addRoute(
            filter, [this](const net::MessageView& message) { onMessage(message); }));
    m_sweep.startAfter(m_presentFor / sweepsInTime, [this] { sweep(); });
    return {};
}

void HeardDevices::stop()
{
    m_sweep.stop();
    for (const net::Client::RouteId route : m_routes)
        m_link.client().removeRoute(route);
    m_routes.clear();
}

void HeardDevices::onMessage(const net::MessageView& message)
{
    const auto topic = parseDeviceTopic(message.topic);
    if (!topic)
        return;
    const Instant now = m_scheduler.now();
    // Looked up without a copy: this is the path of every message.
    const auto heard =
        m_lastHeard.find(QByteArray::fromRawData(topic->claimId.data(), topic->claimId.size()));
    if (heard != m_lastHeard.end()) {
        *heard = now;
        return;
    }
    const QString claimId = QString::fromUtf8(topic->claimId);
    if (!isValidClaimId(claimId) || !enter(claimId))
        return;
    m_lastHeard.insert(topic->claimId.toByteArray(), now);
    m_presence.noteLogin(claimId);
}

/// A device that the broker lets speak was claimed by whoever runs the broker.
bool HeardDevices::enter(const QString& claimId)
{
    const Result<DeviceRecord> known = m_registry.device(claimId);
    Result<void> entered;
    if (!known && known.error().kind != ErrorKind::NotFound)
        entered = known.error();
    if (!known && entered && m_known >= most) {
        Error error;
        error.kind = ErrorKind::Refused;
        error.what = phrase("cloud", "No further devices are entered.");
        error.measured = phrase("cloud", "%1 devices").arg(m_known);
        error.cause =
            phrase("cloud", "Names are made up, or the pool is too large for one manager.");
        if (!std::exchange(m_toldFull, true))
            emit failed(claimId, error);
        return false;
    }
    if (!known && entered) {
        NewDevice device;
        device.claimId = claimId;
        const Result<DeviceRecord> reserved = m_registry.reserve(device);
        if (!reserved)
            entered = reserved.error();
        else if (const auto claimed = m_registry.claim(claimId, u"the broker"_s); !claimed)
            entered = claimed.error();
        else
            ++m_known;
    }
    if (!entered)
        emit failed(claimId, entered.error());
    return entered.hasValue();
}

void HeardDevices::sweep()
{
    const Instant silentSince = m_scheduler.now() - m_presentFor;
    QStringList gone;
    for (auto it = m_lastHeard.begin(); it != m_lastHeard.end();) {
        if (*it <= silentSince) {
            gone.append(QString::fromUtf8(it.key()));
            it = m_lastHeard.erase(it);
        } else {
            ++it;
        }
    }
    for (const QString& claimId : gone)
        m_presence.noteLogout(claimId, phrase("cloud", "nothing was heard of it").text());
    m_sweep.startAfter(m_presentFor / sweepsInTime, [this] { sweep(); });
}

} // namespace ferrule::cloud
