// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/at/modem_connection.h"

#include "bench/simulated_firmware.h"

#include <QHostInfo>

#include <utility>

namespace ferrule::bench {

namespace {

using Outcome = ModemNetwork::Outcome;

Outcome outcomeOf(const Error& error)
{
    if (error.kind == ErrorKind::Tls || error.kind == ErrorKind::InvalidArgument)
        return Outcome::TlsFailed;
    if (error.kind == ErrorKind::Refused && error.peerCode > 0)
        return Outcome::LoginRefused;
    return Outcome::Unreachable;
}

Task<void> logIn(net::Client* client, net::ClientOptions options,
                 std::function<void(Outcome outcome, const QString& told)> done)
{
    Task<Result<net::Connected>> connecting = client->connectToBroker(std::move(options));
    const Result<net::Connected> connected = co_await connecting;
    if (connected)
        done(Outcome::Connected, {});
    else if (connected.error().kind != ErrorKind::Cancelled)
        done(outcomeOf(connected.error()), QString::fromStdString(describe(connected.error())));
}

} // namespace

ModemConnection::ModemConnection(Scheduler& scheduler)
    : m_scheduler(scheduler)
{
}

ModemConnection::~ModemConnection()
{
    close();
}

void ModemConnection::resolve(const QString& host, std::function<void(const QString& address)> done)
{
    QHostInfo::lookupHost(host, &m_lookups, [done = std::move(done)](const QHostInfo& found) {
        const QList<QHostAddress> addresses = found.addresses();
        done(addresses.isEmpty() ? QString() : addresses.constFirst().toString());
    });
}

void ModemConnection::open(const Target& target,
                           std::function<void(Outcome outcome, const QString& told)> done)
{
    close();
    net::TlsOptions tls;
    tls.authorityPem = target.authorityPem;
    tls.certificatePem = target.certificatePem;
    tls.keyPem = target.keyPem;
    if (!target.alpn.isEmpty())
        tls.alpn = {target.alpn};
    net::ClientOptions options;
    options.host = target.host;
    options.port = target.port;
    options.clientId = target.clientId;
    options.tls = tls;
    options.autoReconnect = false;
    m_client = std::make_unique<net::Client>(m_scheduler);
    Flows::launch(logIn(m_client.get(), std::move(options), std::move(done)), "a modem's login");
}

void ModemConnection::close()
{
    // Settles a login under way with Cancelled, which nobody is told.
    m_client.reset();
}

bool ModemConnection::isConnected() const
{
    return m_client && m_client->state() == net::ClientState::Connected;
}

std::unique_ptr<ModemNetwork> modemNetworkOf(const SimulatedBoard& board)
{
    if (board.config.modemNetwork)
        return board.config.modemNetwork();
    return std::make_unique<ModemConnection>(board.scheduler);
}

} // namespace ferrule::bench
