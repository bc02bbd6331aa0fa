// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopwatch.h"

#include "net/client.h"
#include "net/link.h"
#include "net/socket_link.h"

#include <QCoreApplication>
#include <QFile>

namespace ferrule::bench {

namespace {

net::ClientOptions optionsOf(const Assignment& assignment, const QByteArray& id)
{
    net::ClientOptions options;
    options.host = QStringLiteral("127.0.0.1");
    options.port = assignment.port;
    options.clientId = id;
    options.autoReconnect = false;
    options.maxInflight = window;
    if (!assignment.authorityFile.empty()) {
        QFile file(QString::fromStdString(assignment.authorityFile));
        (void)file.open(QIODevice::ReadOnly);
        options.tls.emplace();
        options.tls->authorityPem = file.readAll();
    }
    return options;
}

/// One client with messages to move.
class Traffic
{
public:
    explicit Traffic(const Assignment& assignment)
        : m_job(assignment.job)
        , m_messages(assignment.messages)
        , m_options(optionsOf(assignment, "bench"))
        , m_payload(payloadSize, 'x')
        , m_client(m_scheduler)
    {
        const auto count = [this](const net::MessageView&) { countOne(); };
        if (m_job == Job::Route)
            m_client.addRoute(benchFilter, count);
        else
            m_client.setHandler(count);
        QObject::connect(&m_client, &net::Client::connected, &m_client, [this] { begin(); });
        QObject::connect(&m_client, &net::Client::disconnected, &m_client,
                         [] { QCoreApplication::quit(); });
    }

    Figures run()
    {
        Flows::launch(connect(&m_client, m_options), "connect");
        QCoreApplication::exec();
        if (m_done != m_messages)
            return {};
        if (m_job == Job::Latency)
            m_figures.wallMicros = median(m_times);
        return m_figures;
    }

private:
    static Task<void> connect(net::Client* client, net::ClientOptions options)
    {
        const Result<net::Connected> connected = co_await client->connectToBroker(options);
        Q_UNUSED(connected)
    }

    void begin()
    {
        m_watch.begin();
        switch (m_job) {
        case Job::PublishQos0:
            publishBatch();
            break;
        case Job::PublishQos1:
            for (int i = 0; i < window; ++i)
                publishOne(net::Qos::AtLeastOnce);
            break;
        case Job::Latency:
            publishOne(net::Qos::AtLeastOnce);
            break;
        default: {
            const QList<net::Subscription> list{{benchFilter, net::Qos::AtMostOnce}};
            (void)m_client.postSubscribe(list, [this](const Result<net::Grant>&) { granted(); })
                .hasValue();
        }
        }
    }

    void granted()
    {
        for (int i = 0; m_job == Job::Exchange && i < window; ++i)
            publishOne(net::Qos::AtMostOnce);
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
                          publishLast();
                  })
            .hasValue();
    }

    void publishLast()
    {
        (void)m_client
            .post(benchTopic, m_payload, net::Qos::AtLeastOnce, false, net::Wait::Acknowledged,
                  [this](const Result<net::Receipt>&) { end(); })
            .hasValue();
    }

    void publishOne(net::Qos qos)
    {
        if (m_posted == m_messages)
            return;
        ++m_posted;
        m_postedAt.begin();
        if (qos == net::Qos::AtMostOnce) {
            (void)m_client.post(benchTopic, m_payload, qos).hasValue();
            return;
        }
        (void)m_client
            .post(benchTopic, m_payload, qos, false, net::Wait::Acknowledged,
                  [this](const Result<net::Receipt>&) { acknowledged(); })
            .hasValue();
    }

    void acknowledged()
    {
        if (m_job == Job::Latency)
            m_times.push_back(m_postedAt.wallMicros());
        publishOne(net::Qos::AtLeastOnce);
        countOne();
    }

    void countOne()
    {
        if (m_job == Job::Exchange)
            publishOne(net::Qos::AtMostOnce);
        if (++m_done == m_messages)
            end();
    }

    void end()
    {
        m_figures = m_watch.figures(m_messages);
        Flows::launch(m_client.disconnectFromBroker(), "disconnect");
    }

    const Job m_job;
    const int m_messages;
    const net::ClientOptions m_options;
    const QByteArray m_payload;
    SystemScheduler m_scheduler;
    net::Client m_client;
    Stopwatch m_watch;
    Stopwatch m_postedAt;
    std::vector<double> m_times;
    Figures m_figures;
    int m_posted = 0;
    int m_done = 0;
};

/// Connects over and over; a client resumes its own last TLS session, a new one has none.
Task<void> connectRepeatedly(Assignment assignment, Figures* figures)
{
    SystemScheduler scheduler;
    const net::ClientOptions options = optionsOf(assignment, "bench");
    auto client = std::make_unique<net::Client>(scheduler);
    std::vector<double> cpu;
    std::vector<double> wall;
    // The first is not counted: it loads OpenSSL, and gets the ticket.
    for (int i = 0; i <= assignment.messages; ++i) {
        if (assignment.job == Job::ConnectTls)
            client = std::make_unique<net::Client>(scheduler);
        const Stopwatch watch;
        const Result<net::Connected> connected = co_await client->connectToBroker(options);
        if (!connected)
            break;
        if (i > 0) {
            cpu.push_back(watch.cpuMicros());
            wall.push_back(watch.wallMicros());
        }
        // The ticket follows the handshake; an exchange makes sure that it has come.
        const Result<void> sent =
            co_await client->publish("x", "", net::Qos::AtLeastOnce, net::Wait::Acknowledged);
        if (!sent)
            break;
        co_await client->disconnectFromBroker();
    }
    if (int(cpu.size()) == assignment.messages)
        *figures = {true, median(cpu), *std::min_element(wall.begin(), wall.end()), 0};
    QCoreApplication::quit();
}

Task<void> connectMany(Assignment assignment, Figures* figures)
{
    SystemScheduler scheduler;
    std::vector<std::unique_ptr<net::Client>> clients;
    double before = 0;
    // The first is not counted: it loads what all share.
    for (int i = 0; i <= assignment.messages; ++i) {
        clients.push_back(std::make_unique<net::Client>(scheduler));
        const net::ClientOptions options = optionsOf(assignment, QByteArray::number(i));
        const Result<net::Connected> connected = co_await clients.back()->connectToBroker(options);
        if (!connected)
            break;
        if (i == 0)
            before = heapInUse();
        figures->done = i == assignment.messages;
    }
    figures->bytes = (heapInUse() - before) / assignment.messages;
    QCoreApplication::quit();
}

/// Links alone, opened one after the other.
class Links final : public net::LinkObserver
{
public:
    explicit Links(const Assignment& assignment)
        : m_options(optionsOf(assignment, "bench"))
        , m_count(assignment.messages)
    {
    }
    Figures run()
    {
        openOne();
        QCoreApplication::exec();
        return m_figures;
    }

    void linkOpened() override
    {
        if (m_links.size() == 1)
            m_before = heapInUse();
        if (int(m_links.size()) <= m_count) {
            openOne();
            return;
        }
        m_figures.done = true;
        m_figures.bytes = (heapInUse() - m_before) / m_count;
        QCoreApplication::quit();
    }
    void linkReadable() override {}
    void linkWritten() override {}
    void linkClosed(net::EndReason, const Error&) override { QCoreApplication::quit(); }

private:
    void openOne()
    {
        m_links.push_back(net::socketLinks()(m_options, *this));
        m_links.back()->open();
    }

    const net::ClientOptions m_options;
    const int m_count;
    std::vector<std::unique_ptr<net::Link>> m_links;
    double m_before = 0;
    Figures m_figures;
};

} // namespace

Figures runFerrule(const Assignment& assignment)
{
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    Figures figures;
    switch (assignment.job) {
    case Job::ConnectTls:
    case Job::ResumeTls:
        Flows::launch(connectRepeatedly(assignment, &figures), "connect");
        QCoreApplication::exec();
        return figures;
    case Job::Idle:
        Flows::launch(connectMany(assignment, &figures), "connect");
        QCoreApplication::exec();
        return figures;
    case Job::IdleLink:
        return Links(assignment).run();
    case Job::Backlog:
        return {};
    default:
        return Traffic(assignment).run();
    }
}

} // namespace ferrule::bench
