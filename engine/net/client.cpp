// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client.h"

#include "net/client_private.h"
#include "net/network_watch.h"
#include "net/socket_link.h"
#include "net/views.h"

namespace ferrule::net {

namespace {

/// Holds the answer by value, so that the client may be destroyed while somebody waits.
template<typename T>
Task<Result<T>> awaitAnswer(Pending<T> pending)
{
    co_return co_await pending.answer();
}

Task<void> awaitEnd(Pending<void> pending)
{
    const Result<void> end = co_await pending.answer();
    Q_UNUSED(end)
}

mqtt::Qos toCore(Qos qos)
{
    return static_cast<mqtt::Qos>(qos);
}

} // namespace

Client::Client(Scheduler& scheduler, QObject* parent)
    : Client(scheduler, socketLinks(), parent)
{
    d->watch(systemNetworkWatch());
}

Client::Client(Scheduler& scheduler, LinkFactory makeLink, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, scheduler, std::move(makeLink)))
{
}

Client::~Client() = default;

void Client::setOutbox(OutboxStore* store)
{
    d->setOutbox(store);
}

void Client::setNetworkWatch(std::shared_ptr<NetworkWatch> watch)
{
    d->watch(std::move(watch));
}

Result<void> Client::forgetSession()
{
    return d->forgetSession();
}

Task<Result<Connected>> Client::connectToBroker(ClientOptions options)
{
    Pending<Connected> answer;
    const Result<void> accepted = d->connectToBroker(std::move(options), answer);
    if (!accepted)
        answer.settle(accepted.error());
    return awaitAnswer(answer);
}

Task<void> Client::disconnectFromBroker()
{
    Pending<void> answer;
    d->disconnectFromBroker(answer);
    return awaitEnd(answer);
}

void Client::abort()
{
    d->abort();
}

Task<Result<void>> Client::publish(QByteArray topic, QByteArray payload, Qos qos, Wait wait,
                                   bool retain, Keep keep)
{
    Pending<void> answer;
    PublishDone done;
    const bool answersLater = wait != Wait::None || d->stores(toCore(qos), keep);
    if (answersLater)
        done = [answer](const Result<Receipt>& outcome) mutable {
            answer.settle(outcome ? Result<void>() : Result<void>(outcome.error()));
        };
    const Result<void> accepted = post(topic, payload, qos, retain, wait, std::move(done), keep);
    if (!accepted || !answersLater)
        answer.settle(accepted);
    return awaitAnswer(answer);
}

Task<Result<QList<quint8>>> Client::subscribe(QList<Subscription> subscriptions)
{
    Pending<QList<quint8>> answer;
    const Result<void> accepted =
        postSubscribe(subscriptions, [answer](const Result<Grant>& grant) mutable {
            answer.settle(grant ? Result<QList<quint8>>(grant->codes)
                                : Result<QList<quint8>>(grant.error()));
        });
    if (!accepted)
        answer.settle(accepted.error());
    return awaitAnswer(answer);
}

Task<Result<void>> Client::unsubscribe(QList<QByteArray> filters)
{
    Pending<void> answer;
    const Result<void> accepted =
        postUnsubscribe(filters, [answer](const Result<Grant>& grant) mutable {
            answer.settle(grant ? Result<void>() : Result<void>(grant.error()));
        });
    if (!accepted)
        answer.settle(accepted);
    return awaitAnswer(answer);
}

Result<void> Client::post(QByteArrayView topic, QByteArrayView payload, Qos qos, bool retain,
                          Wait wait, PublishDone done, Keep keep)
{
    mqtt::Message message;
    message.topic = toBytes(topic);
    message.payload = toBytes(payload);
    message.qos = toCore(qos);
    message.retain = retain;
    return d->post(message, wait, std::move(done), keep);
}

Result<void> Client::postSubscribe(const QList<Subscription>& subscriptions, GrantDone done)
{
    return d->request(subscriptions, true, std::move(done));
}

Result<void> Client::postUnsubscribe(const QList<QByteArray>& filters, GrantDone done)
{
    QList<Subscription> list;
    list.reserve(filters.size());
    for (const QByteArray& filter : filters)
        list.append({filter, Qos::AtMostOnce});
    return d->request(list, false, std::move(done));
}

Client::RouteId Client::addRoute(QByteArray filter, Handler handler)
{
    return d->routes.add(std::move(filter), std::move(handler));
}

void Client::removeRoute(RouteId id)
{
    d->routes.remove(id);
}

void Client::setHandler(Handler handler)
{
    d->handler = std::make_shared<const Handler>(std::move(handler));
}

ClientState Client::state() const
{
    return d->state;
}

ClientStatistics Client::statistics() const
{
    return d->statistics;
}

qsizetype Client::unfinished() const
{
    return static_cast<qsizetype>(d->unfinished());
}

TlsReport Client::tlsReport() const
{
    return d->tlsReport();
}

void Client::setTracing(bool on)
{
    d->tracing = on;
}

} // namespace ferrule::net
