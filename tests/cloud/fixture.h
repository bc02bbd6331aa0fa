// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/bench_cloud.h"
#include "flow/flow.h"
#include "net/client.h"
#include "pki/private_key.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace ferrule::test {

template<typename T>
Task<void> keepAnswer(Task<T> task, std::shared_ptr<std::optional<T>> answer)
{
    answer->emplace(co_await task);
}

inline Task<void> keepAnswer(Task<void> task, std::shared_ptr<bool> done)
{
    co_await task;
    *done = true;
}

/// Waits in a test for a coroutine's answer, turning the event loop. A flow that never ends is a
/// failed test, so this ends the program then.
template<typename T>
T await(Task<T> task)
{
    auto answer = std::make_shared<std::optional<T>>();
    Flows::launch(keepAnswer(std::move(task), answer), "test");
    if (!QTest::qWaitFor([answer] { return answer->has_value(); }, 30'000))
        qFatal("A coroutine has not ended within 30 s");
    return std::move(**answer);
}

inline void await(Task<void> task)
{
    auto done = std::make_shared<bool>(false);
    Flows::launch(keepAnswer(std::move(task), done), "test");
    if (!QTest::qWaitFor([done] { return *done; }, 30'000))
        qFatal("A coroutine has not ended within 30 s");
}

/// A bench cloud in a home of its own, on the machine's clocks.
struct Bench
{
    explicit Bench(traffic::Policy policy = {});
    ~Bench();

    cloud::BenchCloudConfig config() const;
    Result<void> start();
    void stop();

    /// A claimed device with a key of its own and a certificate in force.
    Result<cloud::IssuedIdentity> provision(const QString& claimId, QByteArray* keyPem);

    QTemporaryDir home;
    SystemScheduler scheduler;
    traffic::Policy policy;
    std::unique_ptr<cloud::BenchCloud> cloud;
};

/// A device as the broker sees it: a client with a certificate and the three subscriptions of
/// facts/wire.md (d).
class Device
{
public:
    Device(Bench& bench, const QString& claimId);

    /// A new certificate; the connection that stands is not touched.
    Result<void> provision();
    Result<net::Connected> connect(bool autoReconnect = false, quint16 port = 0);
    bool subscribe();
    bool publish(const QByteArray& rest, const QByteArray& payload);
    /// Its own topic, below ioto/service/ID/.
    QByteArray service(const QByteArray& rest) const { return "ioto/service/" + id() + '/' + rest; }
    QByteArray id() const { return claimId.toUtf8(); }

    struct Message
    {
        QByteArray topic;
        QByteArray payload;
    };

    Bench& bench;
    QString claimId;
    cloud::IssuedIdentity identity;
    QByteArray keyPem;
    net::Client client;
    QList<Message> received;
};

bool processExists(qint64 processId);

} // namespace ferrule::test
