// SPDX-License-Identifier: GPL-3.0-or-later

// What a connection over TLS costs us, in full and resumed with the ticket of the one before, until
// CONNACK: CPU of this process and wall time, medians, against a mosquitto of its own.
// Run as: bench_tls [ROUNDS]

#include "net/socket_link.h"
#include "net/tls_configuration.h"
#include "support/await.h"
#include "support/mosquitto_fixture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace ferrule;
using namespace ferrule::net;
using ferrule::test::await;
using ferrule::test::MosquittoFixture;

namespace {

double milliseconds(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double median(std::vector<double>& values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Cost
{
    std::vector<double> cpu;
    std::vector<double> wall;
};

bool measure(const char* title, MosquittoFixture::Tls tls, int rounds)
{
    MosquittoFixture broker(tls);
    if (const QString failure = broker.start(); !failure.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(failure));
        return false;
    }
    ClientOptions options;
    options.host = QStringLiteral("127.0.0.1"); // no name resolution in the figure
    options.port = broker.port();
    options.clientId = "bench";
    options.autoReconnect = false;
    options.tls.emplace();
    options.tls->authorityPem = broker.authorityPem();
    if (tls == MosquittoFixture::Tls::Mutual) {
        options.tls->certificatePem = broker.clientCertificatePem();
        options.tls->keyPem = broker.clientKeyPem();
    }
    const auto memory = std::make_shared<TlsMemory>();
    memory->options = *options.tls;
    memory->host = options.host;
    memory->port = options.port;
    memory->configuration = *makeTlsConfiguration(*options.tls);

    SystemScheduler scheduler;
    Client client(scheduler, [memory](const ClientOptions&, LinkObserver& observer) {
        return std::make_unique<SocketLink>(memory, observer);
    });
    Cost costs[2];
    // In turns, so that both see the same machine; the first two warm up.
    for (int i = 0; i < 2 * rounds + 2; ++i) {
        const bool resumes = i % 2 != 0;
        if (!resumes)
            memory->ticket.clear();
        const double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        const double wall = milliseconds(CLOCK_MONOTONIC);
        const Result<Connected> connected = await(client.connectToBroker(options));
        const double wallTaken = milliseconds(CLOCK_MONOTONIC) - wall;
        const double cpuTaken = milliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
        if (!connected || client.tlsReport().resumed != resumes) {
            std::fprintf(stderr, "%s: connection %d was not as expected.\n", title, i);
            return false;
        }
        await(client.disconnectFromBroker());
        if (i < 2)
            continue;
        costs[i % 2].cpu.push_back(cpuTaken);
        costs[i % 2].wall.push_back(wallTaken);
    }
    const double full = median(costs[0].cpu);
    const double resumed = median(costs[1].cpu);
    std::printf("%-24s %8.2f %8.2f %8.2f %10.2f %8.2f\n", title, full, resumed, resumed / full,
                median(costs[0].wall), median(costs[1].wall));
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (!MosquittoFixture::isAvailable()) {
        std::fprintf(stderr, "mosquitto is not installed.\n");
        return 1;
    }
    const int rounds = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 300;
    std::printf("TLS 1.3 connect, ms:          CPU                      wall\n"
                "%-24s %8s %8s %8s %10s %8s\n",
                "", "full", "resumed", "ratio", "full", "resumed");
    const bool done = measure("server certificate", MosquittoFixture::Tls::Server, rounds) &&
                      measure("both certificates", MosquittoFixture::Tls::Mutual, rounds);
    return done ? 0 : 1;
}
