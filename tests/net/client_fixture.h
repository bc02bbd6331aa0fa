// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory_link.h"
#include "support/manual_scheduler.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

namespace ferrule::test {

using namespace ferrule::net;
using namespace std::chrono_literals;

inline ClientOptions plainOptions()
{
    ClientOptions options;
    options.host = QStringLiteral("broker");
    options.clientId = "c";
    options.autoReconnect = false;
    return options;
}

/// Keeps what a task answered. The task is a flow of its own, as in the program.
template<typename T>
struct Outcome
{
    std::optional<Result<T>> answer;
};

template<typename T>
Task<void> keepIn(Task<Result<T>> task, std::shared_ptr<Outcome<T>> outcome)
{
    Result<T> answer = co_await task;
    outcome->answer.emplace(std::move(answer));
}

template<typename T>
std::shared_ptr<Outcome<T>> start(Task<Result<T>> task)
{
    auto outcome = std::make_shared<Outcome<T>>();
    Flows::launch(keepIn(std::move(task), outcome), "test");
    return outcome;
}

inline Task<void> setWhenDone(Task<void> task, std::shared_ptr<bool> done)
{
    co_await task;
    *done = true;
}

template<typename T>
ErrorKind kindOf(const std::shared_ptr<Outcome<T>>& outcome)
{
    return outcome->answer && !*outcome->answer ? outcome->answer->error().kind
                                                : ErrorKind::Internal;
}

/// A client over links in memory, under virtual time; everything is gone at the end of each test.
class ClientFixture : public QObject
{
protected:
    void setUp()
    {
        m_broker = MemoryBroker();
        m_client = std::make_unique<Client>(m_scheduler, m_broker.factory());
        m_connected = std::make_unique<QSignalSpy>(m_client.get(), &Client::connected);
        m_disconnected = std::make_unique<QSignalSpy>(m_client.get(), &Client::disconnected);
    }
    void tearDown()
    {
        m_client.reset();
        QCoreApplication::processEvents();
        QCOMPARE(Flows::live(), 0);
        QCOMPARE(m_scheduler.pendingTimers(), 0u);
    }

    ManualScheduler m_scheduler;
    MemoryBroker m_broker;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<QSignalSpy> m_connected;
    std::unique_ptr<QSignalSpy> m_disconnected;

    void establish(const ClientOptions& options, const QByteArray& connack = "20020000")
    {
        const auto connected = start(m_client->connectToBroker(options));
        acceptConnection(connack);
        QVERIFY(connected->answer && *connected->answer);
    }
    void acceptConnection(const QByteArray& connack = "20020000")
    {
        QCoreApplication::processEvents();
        QVERIFY(m_broker.takeWritten().startsWith("10"));
        m_broker.send(connack);
        QCOMPARE(m_client->state(), ClientState::Connected);
    }
    QByteArray written()
    {
        QCoreApplication::processEvents();
        return m_broker.takeWritten();
    }
    Disconnected lastEnd() const { return m_disconnected->last()[0].value<Disconnected>(); }
};

} // namespace ferrule::test
