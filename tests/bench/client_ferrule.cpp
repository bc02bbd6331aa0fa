// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients.h"

#include "net/client.h"

#include <QCoreApplication>

namespace ferrule::bench {

namespace {

class Bench
{
public:
    Bench(Job job, std::uint16_t port, int messages)
        : m_job(job)
        , m_messages(messages)
        , m_payload(payloadSize, 'x')
        , m_client(m_scheduler)
    {
        m_options.host = QStringLiteral("127.0.0.1");
        m_options.port = port;
        m_options.clientId = "bench";
        m_options.autoReconnect = false;
        m_options.maxInflight = window;
        m_client.addRoute(benchTopic, [this](const net::MessageView&) { countOne(); });
        QObject::connect(&m_client, &net::Client::connected, &m_client, [this] { begin(); });
        QObject::connect(&m_client, &net::Client::disconnected, &m_client,
                         [] { QCoreApplication::quit(); });
    }

    bool run()
    {
        Flows::launch(connect(&m_client, m_options), "connect");
        QCoreApplication::exec();
        return m_done == m_messages;
    }

private:
    static Task<void> connect(net::Client* client, net::ClientOptions options)
    {
        const Result<net::Connected> connected = co_await client->connectToBroker(options);
        Q_UNUSED(connected)
    }

    void begin()
    {
        if (m_job == Job::Receive) {
            const QList<net::Subscription> list{{benchTopic, net::Qos::AtMostOnce}};
            (void)m_client.postSubscribe(list, {}).hasValue();
        } else if (m_job == Job::PublishQos0) {
            publishBatch();
        } else {
            for (int i = 0; i < window; ++i)
                publishOne();
        }
    }

    /// One turn of the event loop; the next follows when the system has taken these.
    void publishBatch()
    {
        constexpr int batch = 1000;
        for (int i = 1; i < batch; ++i)
            (void)m_client.post(benchTopic, m_payload, net::Qos::AtMostOnce).hasValue();
        (void)m_client
            .post(benchTopic, m_payload, net::Qos::AtMostOnce, false, net::Wait::Sent,
                  [this](const Result<net::Receipt>&) {
                      m_done += batch;
                      if (m_done < m_messages)
                          publishBatch();
                      else
                          end();
                  })
            .hasValue();
    }

    void publishOne()
    {
        if (m_posted == m_messages)
            return;
        ++m_posted;
        (void)m_client
            .post(benchTopic, m_payload, net::Qos::AtLeastOnce, false, net::Wait::Acknowledged,
                  [this](const Result<net::Receipt>&) {
                      publishOne();
                      countOne();
                  })
            .hasValue();
    }

    void countOne()
    {
        if (++m_done == m_messages)
            end();
    }

    void end() { Flows::launch(m_client.disconnectFromBroker(), "disconnect"); }

    const Job m_job;
    const int m_messages;
    const QByteArray m_payload;
    SystemScheduler m_scheduler;
    net::Client m_client;
    net::ClientOptions m_options;
    int m_posted = 0;
    int m_done = 0;
};

} // namespace

bool runFerrule(Job job, std::uint16_t port, int messages)
{
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    return Bench(job, port, messages).run();
}

} // namespace ferrule::bench
