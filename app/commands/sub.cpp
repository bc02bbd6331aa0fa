// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sub.h"

#include "commands/mqtt_options.h"
#include "net/topic_tree.h"
#include "net/views.h"
#include "support/termination.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ferrule::app {

namespace {

constexpr const char* program = "ferrule sub";
constexpr std::array subOptions = {
    MqttOption{"-t", "--topic", "FILTER", "what to subscribe to; may be given several times"},
    MqttOption{"-T", "--filter-out", "FILTER",
               "leave these topics out; may be given several times"},
    MqttOption{"-U", "--unsubscribe", "FILTER", "end this subscription of a kept session first"},
    MqttOption{"-v", "--verbose", nullptr, "print the topic before each message"},
    MqttOption{"-N", nullptr, nullptr, "no line feed behind a message"},
    MqttOption{"-R", nullptr, nullptr, "leave retained messages out"},
    MqttOption{"-C", nullptr, "COUNT", "end after this many messages"},
    MqttOption{"-E", nullptr, nullptr, "end as soon as the subscriptions are acknowledged"},
    MqttOption{"-W", nullptr, "SECONDS", "end after this time"},
};

struct SubCommand
{
    net::ClientOptions connection;
    QList<net::Subscription> subscriptions;
    QList<QByteArray> leftOut;
    QList<QByteArray> ended;
    qint64 count = 0; ///< 0 = without end
    Duration timeout{0};
    bool verbose = false;
    bool lineFeed = true;
    bool retained = true;
    bool onlySubscribe = false;
    bool quiet = false;
    bool debug = false;
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
    const Result<QList<QByteArray>> filters = topicsOf(given, u"-t"_s, mqtt::checkTopicFilter);
    const Result<QList<QByteArray>> leftOut = topicsOf(given, u"-T"_s, mqtt::checkTopicFilter);
    const Result<QList<QByteArray>> ended = topicsOf(given, u"-U"_s, mqtt::checkTopicFilter);
    for (const Result<QList<QByteArray>>* list : {&filters, &leftOut, &ended}) {
        if (!*list)
            return list->error();
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
    for (const QByteArray& filter : *filters)
        command.subscriptions.append({filter, *qos});
    command.leftOut = *leftOut;
    command.ended = *ended;
    command.count = *count;
    command.timeout = std::chrono::seconds(*timeout);
    command.verbose = given.contains(u"-v"_s);
    command.lineFeed = !given.contains(u"-N"_s);
    command.retained = !given.contains(u"-R"_s);
    command.onlySubscribe = given.contains(u"-E"_s);
    command.quiet = given.contains(u"--quiet"_s);
    command.debug = given.contains(u"-d"_s);
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
        if (m_command.debug)
            showPackets(m_client, program);
        for (const QByteArray& filter : m_command.leftOut)
            m_leftOut.insert(net::toBytes(filter), 0);
        m_client.setHandler([this](const net::MessageView& message) { print(message); });
        QObject::connect(
            &m_client, &net::Client::subscriptionReduced, &m_client,
            [this](const QByteArray& filter, net::Qos, quint8 granted) { warn(filter, granted); });
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
            self->failUnlessCancelled(connected.error());
            co_return;
        }
        if (!self->m_command.ended.isEmpty()) {
            const QList<QByteArray> ended = self->m_command.ended;
            const Result<void> left = co_await self->m_client.unsubscribe(ended);
            if (!left) {
                self->failUnlessCancelled(left.error());
                co_return;
            }
        }
        const Result<QList<quint8>> granted = co_await self->m_client.subscribe(subscriptions);
        if (!granted) {
            self->failUnlessCancelled(granted.error());
            co_return;
        }
        constexpr quint8 refused = 128;
        if (granted->count(refused) == granted->size()) {
            Error error;
            error.kind = ErrorKind::Refused;
            error.what = "The broker refused the subscription.";
            error.peerCode = refused;
            self->fail(error);
        } else if (self->m_command.onlySubscribe && !self->m_exitCode) {
            self->end(Done);
        }
    }

    bool isLeftOut(QByteArrayView topic)
    {
        if (m_command.leftOut.isEmpty())
            return false;
        mqtt::Records<std::uint64_t> matching;
        m_leftOut.match(net::toBytes(topic), matching);
        return !matching.empty();
    }

    void warn(const QByteArray& filter, quint8 granted)
    {
        constexpr quint8 refused = 128;
        if (m_command.quiet)
            return;
        if (granted == refused)
            std::fprintf(stderr, "%s: The broker refused '%s'.\n", program, filter.constData());
        else
            std::fprintf(stderr, "%s: The broker grants '%s' with QoS %d only.\n", program,
                         filter.constData(), granted);
    }

    void print(const net::MessageView& message)
    {
        if (m_exitCode || (message.retain && !m_command.retained) || isLeftOut(message.topic))
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

    void failUnlessCancelled(const Error& error)
    {
        if (error.kind != ErrorKind::Cancelled)
            fail(error);
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
    net::TopicTree m_leftOut;
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
