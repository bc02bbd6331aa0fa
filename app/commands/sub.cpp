// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sub.h"

#include "commands/mqtt_options.h"
#include "support/termination.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ferrule::app {

namespace {

constexpr const char* program = "ferrule sub";
constexpr std::array subOptions = {
    MqttOption{"-t", "FILTER", "what to subscribe to; may be given several times"},
    MqttOption{"-v", nullptr, "print the topic before each message"},
    MqttOption{"-N", nullptr, "no line feed behind a message"},
    MqttOption{"-R", nullptr, "leave retained messages out"},
    MqttOption{"-C", "COUNT", "end after this many messages"},
    MqttOption{"-W", "SECONDS", "end after this time"},
};

struct SubCommand
{
    net::ClientOptions connection;
    QList<net::Subscription> subscriptions;
    qint64 count = 0; ///< 0 = without end
    Duration timeout{0};
    bool verbose = false;
    bool lineFeed = true;
    bool retained = true;
    bool quiet = false;
};

Result<SubCommand> commandOf(const GivenOptions& given)
{
    if (!given.contains(u"-t"_s)) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = "A topic filter (-t) is needed.";
        error.remedy = "See --help.";
        return error;
    }
    const Result<net::ClientOptions> connection = connectionOf(given, "ferrule-sub-");
    if (!connection)
        return connection.error();
    const Result<net::Qos> qos = qosOf(given);
    if (!qos)
        return qos.error();
    const Result<qint64> count = numberOf(given, u"-C"_s, 0, 1, INT64_MAX);
    if (!count)
        return count.error();
    const Result<qint64> timeout = numberOf(given, u"-W"_s, 0, 1, 31'536'000);
    if (!timeout)
        return timeout.error();

    SubCommand command;
    command.connection = *connection;
    for (const QString& filter : given[u"-t"_s])
        command.subscriptions.append({filter.toUtf8(), *qos});
    command.count = *count;
    command.timeout = std::chrono::seconds(*timeout);
    command.verbose = given.contains(u"-v"_s);
    command.lineFeed = !given.contains(u"-N"_s);
    command.retained = !given.contains(u"-R"_s);
    command.quiet = given.contains(u"--quiet"_s);
    return command;
}

/// Prints messages until the count or the time is up, or the user ends it. Comes back by itself
/// once it was connected.
class Subscriber
{
public:
    explicit Subscriber(SubCommand command)
        : m_command(std::move(command))
        , m_client(m_scheduler)
        , m_timeout(m_scheduler)
    {
        m_client.setHandler([this](const net::MessageView& message) { print(message); });
        QObject::connect(&m_client, &net::Client::disconnected, &m_client,
                         [this](const net::Disconnected& end) { finish(end); });
    }

    int run()
    {
        m_command.connection.autoReconnect = true;
        if (m_command.timeout > Duration{0})
            m_timeout.startAfter(m_command.timeout, [this] { end(TimedOut); });
        onTermination(&m_client, [this] { end(Done); });
        Flows::launch(subscribe(this, m_command.connection, m_command.subscriptions), "subscribe");
        return m_exitCode && m_client.state() == net::ClientState::Disconnected
                   ? *m_exitCode
                   : QCoreApplication::exec();
    }

private:
    /// The subscriber lives until the event loop has ended, and its client settles every await
    /// before that with Cancelled.
    static Task<void> subscribe(Subscriber* self, net::ClientOptions connection,
                                QList<net::Subscription> subscriptions)
    {
        const Result<net::Connected> connected =
            co_await self->m_client.connectToBroker(connection);
        if (!connected) {
            if (connected.error().kind != ErrorKind::Cancelled)
                self->fail(connected.error());
            co_return;
        }
        const Result<QList<quint8>> granted = co_await self->m_client.subscribe(subscriptions);
        if (!granted) {
            if (granted.error().kind != ErrorKind::Cancelled)
                self->fail(granted.error());
            co_return;
        }
        constexpr quint8 refused = 128;
        if (granted->count(refused) == granted->size()) {
            Error error;
            error.kind = ErrorKind::Refused;
            error.what = "The broker refused the subscription.";
            error.peerCode = refused;
            self->fail(error);
        }
    }

    void print(const net::MessageView& message)
    {
        if (m_exitCode || (message.retain && !m_command.retained))
            return;
        const auto put = [](QByteArrayView bytes) {
            std::fwrite(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), stdout);
        };
        if (m_command.verbose) {
            put(message.topic);
            put(" ");
        }
        put(message.payload);
        if (m_command.lineFeed)
            put("\n");
        std::fflush(stdout);
        if (++m_printed == m_command.count)
            end(Done);
    }

    void fail(const Error& error)
    {
        if (!m_exitCode)
            end(report(program, error, m_command.quiet));
    }

    void end(int exitCode)
    {
        m_exitCode = exitCode;
        const bool attempt = m_client.state() == net::ClientState::Connected ||
                             m_client.state() == net::ClientState::Connecting;
        Flows::launch(m_client.disconnectFromBroker(), "disconnect");
        if (!attempt)
            QCoreApplication::exit(exitCode);
    }

    void finish(const net::Disconnected& end)
    {
        if (m_exitCode)
            QCoreApplication::exit(*m_exitCode);
        else if (!m_command.quiet)
            std::fprintf(stderr, "%s: %s\n", program, describe(end.error).c_str());
    }

    SubCommand m_command;
    SystemScheduler m_scheduler;
    net::Client m_client;
    Timer m_timeout;
    std::optional<int> m_exitCode;
    qint64 m_printed = 0;
};

} // namespace

int runSub(const QStringList& arguments)
{
    const Result<GivenOptions> given = readOptions(arguments, subOptions);
    if (!given)
        return report(program, given.error(), false);
    if (given->contains(u"--help"_s)) {
        printHelp("ferrule sub [-h HOST] -t FILTER [-t FILTER …] [OPTIONS]", subOptions);
        return Done;
    }
    const Result<SubCommand> command = commandOf(*given);
    if (!command)
        return report(program, command.error(), false);
    return Subscriber(*command).run();
}

} // namespace ferrule::app
