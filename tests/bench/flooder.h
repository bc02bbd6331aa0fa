// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/identity_folder.h"
#include "net/client.h"
#include "window_meter.h"

#include <QTimer>

#include <atomic>
#include <cstdio>

namespace ferrule::benchmark {

/// A device's identity on a client of our own, which sends as fast as it is asked to.
class Flooder
{
public:
    Flooder(const agent::Identity& identity, int rate)
        : m_client(m_scheduler)
        , m_topic("ioto/service/" + identity.claimId.toUtf8() + "/flood")
        , m_rate(rate)
    {
        net::TlsOptions tls;
        tls.authorityPem = identity.authorityPem;
        tls.certificatePem = identity.certificatePem;
        tls.keyPem = identity.keyPem;
        m_options.host = identity.endpoint;
        m_options.port = identity.port;
        m_options.clientId = identity.claimId.toUtf8();
        m_options.tls = tls;
        Flows::launch(connect(), "flooder");
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { send(); });
        m_timer.start(std::chrono::milliseconds(2));
    }
    quint64 sent() const { return m_sent; }
    void sendNoMore() { m_timer.stop(); }
    void sendOne()
    {
        if (m_client.post(m_topic, "{}", net::Qos::AtMostOnce))
            ++m_sent;
    }

private:
    Task<void> connect()
    {
        const net::ClientOptions options = m_options;
        Task<Result<net::Connected>> attempt = m_client.connectToBroker(options);
        const Result<net::Connected> report = co_await attempt;
        if (!report)
            std::printf("%s\n", describe(report.error()).c_str());
        m_began = Steady::now();
    }
    void send()
    {
        if (m_client.state() != net::ClientState::Connected || m_began == Steady::time_point())
            return;
        const double due = milliseconds(Steady::now() - m_began) * m_rate / 1000;
        while (double(m_sent) < due &&
               m_client.post(m_topic, "{\"celsius\":21.42,\"padding\":\"xxxxxxxxxxxxxxxxxxxx\"}",
                             net::Qos::AtMostOnce))
            ++m_sent;
    }

    SystemScheduler m_scheduler;
    net::Client m_client;
    net::ClientOptions m_options;
    QByteArray m_topic;
    int m_rate;
    Steady::time_point m_began;
    QTimer m_timer;
    std::atomic<quint64> m_sent{0};
};

} // namespace ferrule::benchmark
