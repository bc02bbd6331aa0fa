// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/access_check.h"

#include "words/phrase.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr quint8 subscriptionRefused = 128;
constexpr char toDevices[] = "ioto/device/+/#";

QByteArray deviceProbe()
{
    return QByteArrayLiteral("ioto/device/") + probeId + "/probe";
}

Capability judged(const QString& subject, bool granted, bool probed, bool returned)
{
    using State = Capability::State;
    if (!granted)
        return {subject, State::Missing,
                phrase("cloud", "The broker refuses the subscription (SUBACK 128).").text()};
    if (!probed)
        return {subject, State::Unproven,
                phrase("cloud", "Granted; no test message was sent.").text()};
    if (returned)
        return {subject, State::Works,
                phrase("cloud", "Granted, and a test message came through.").text()};
    return {subject, State::Unproven,
            phrase("cloud", "Granted, but a test message did not come through: its access rules "
                            "drop what we send there, or what we should receive.")
                .text()};
}

} // namespace

/// `#` is one level here and each `+` too; what must be a claim ID is the probe's.
QByteArray probeTopic(const QString& filter)
{
    if (filter == "ioto/service/#"_L1)
        return QByteArrayLiteral("ioto/service/") + probeId + "/probe";
    if (filter == "$aws/rules/#"_L1)
        return QByteArrayLiteral("$aws/rules/FerruleProbe/ioto/service/") + probeId + "/probe";
    return {};
}

AccessCheck::AccessCheck(net::Client& client, Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_patience(scheduler)
{
}

AccessCheck::~AccessCheck()
{
    m_life.end();
    for (const net::Client::RouteId route : m_routes)
        m_client.removeRoute(route);
    m_returned.settle(
        cancelled(phrase("cloud", "The check of the broker's permissions was given up.")));
}

Task<Result<QList<Capability>>> AccessCheck::run(QStringList filters, bool sendProbes)
{
    return check(m_life.of(this), std::move(filters), sendProbes);
}

Task<Result<QList<Capability>>> AccessCheck::check(Lifeline<AccessCheck> self, QStringList filters,
                                                   bool sendProbes)
{
    QSet<QString> granted;
    QStringList asked = filters;
    if (sendProbes)
        asked.append(QString::fromLatin1(deviceProbe()));
    for (const QString& filter : asked) {
        // QoS 0: what was missed while the connection was gone is not to be judged.
        QList<net::Subscription> one;
        one.append(net::Subscription{filter.toUtf8(), net::Qos::AtMostOnce});
        const Result<QList<quint8>> codes = co_await self->m_client.subscribe(one);
        if (!self)
            co_return cancelled(
                phrase("cloud", "The check of the broker's permissions was given up."));
        if (!codes)
            co_return codes.error();
        if (!codes->contains(subscriptionRefused))
            granted.insert(filter);
    }
    QSet<QByteArray> probes;
    for (const QString& filter : filters) {
        const QByteArray topic = probeTopic(filter);
        if (sendProbes && granted.contains(filter) && !topic.isEmpty())
            probes.insert(topic);
    }
    if (sendProbes)
        probes.insert(deviceProbe());
    if (!probes.isEmpty()) {
        self->sendProbes(probes);
        const Pending<void> returned = self->m_returned;
        const Result<void> waited = co_await returned.answer();
        if (!self)
            co_return waited.error();
    }
    const auto cameBack = [&](const QByteArray& topic) {
        return probes.contains(topic) && !self->m_underWay.contains(topic);
    };
    QList<Capability> found;
    for (const QString& filter : filters) {
        const QByteArray topic = probeTopic(filter);
        found.append(
            judged(filter, granted.contains(filter), probes.contains(topic), cameBack(topic)));
    }
    Capability speaking;
    speaking.subject = QString::fromLatin1(toDevices);
    const QString probe = QString::fromLatin1(deviceProbe());
    if (cameBack(deviceProbe())) {
        speaking.state = Capability::State::Works;
        speaking.detail = phrase("cloud", "A test message to a device came through.").text();
    } else if (!sendProbes) {
        speaking.detail = phrase("cloud", "No test message was sent.").text();
    } else if (granted.contains(probe)) {
        speaking.detail = phrase("cloud", "A test message to a device did not come through: "
                                          "throttles and edits may be dropped.")
                              .text();
    } else {
        speaking.detail =
            phrase("cloud", "Not to be seen: the broker does not let us read what devices get.")
                .text();
    }
    found.append(speaking);
    co_return found;
}

void AccessCheck::sendProbes(const QSet<QByteArray>& topics)
{
    m_underWay = topics;
    for (const QByteArray& topic : topics)
        m_routes.append(m_client.addRoute(
            topic, [this](const net::MessageView& message) { noteReturn(message); }));
    m_patience.startAfter(patience, [this] { m_returned.settle({}); });
    for (const QByteArray& topic : topics)
        static_cast<void>(m_client.post(topic, {}, net::Qos::AtLeastOnce));
}

void AccessCheck::noteReturn(const net::MessageView& message)
{
    if (!m_underWay.remove(message.topic.toByteArray()) || !m_underWay.isEmpty())
        return;
    // Not from within the client's call: what waits for it may destroy the routes.
    m_patience.startAfter(Duration(0), [this] { m_returned.settle({}); });
}

} // namespace ferrule::cloud
