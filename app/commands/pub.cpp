// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/pub.h"

#include "commands/bench_publish.h"
#include "commands/mqtt_options.h"
#include "support/home.h"
#include "support/termination.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ferrule::app {

namespace {

constexpr const char* program = "ferrule pub";
constexpr std::array pubOptions = {
    MqttOption{"-t", "--topic", "TOPIC", "where to publish"},
    MqttOption{"-m", "--message", "TEXT", "the message"},
    MqttOption{"-n", "--null-message", nullptr, "an empty message"},
    MqttOption{"-f", "--file", "FILE", "the message is the content of a file"},
    MqttOption{"-s", "--stdin-file", nullptr, "the message is all of standard input"},
    MqttOption{"-l", "--stdin-line", nullptr,
               "each line of standard input that is not empty is a message"},
    MqttOption{"-r", "--retain", nullptr, "retain it"},
    MqttOption{"-M", nullptr, "COUNT", "QoS 1 and 2 messages under way at most (100)"},
    MqttOption{"--bench", nullptr, nullptr,
               "have the bench cloud that runs here publish it, one message; no connection"},
    MqttOption{"--home", nullptr, "FOLDER", "where that Ferrule keeps everything"},
};

struct PubCommand
{
    net::ClientOptions connection;
    QByteArray topic;
    QByteArray payload;
    net::Qos qos = net::Qos::AtMostOnce;
    bool retain = false;
    bool lines = false;
    bool quiet = false;
    bool debug = false;
};

Result<QByteArray> readAll(QFile& file, const QString& name)
{
    if (file.isOpen())
        return file.readAll();
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = (name + u" cannot be read: "_s + file.errorString() + u'.').toStdString();
    return error;
}

Result<QByteArray> payloadOf(const GivenOptions& given)
{
    QFile file;
    if (given.contains(u"-f"_s)) {
        const QString path = given[u"-f"_s].constLast();
        file.setFileName(path);
        (void)file.open(QIODevice::ReadOnly);
        return readAll(file, path);
    }
    if (given.contains(u"-s"_s)) {
        (void)file.open(STDIN_FILENO, QIODevice::ReadOnly);
        return readAll(file, u"Standard input"_s);
    }
    return given.value(u"-m"_s, {QString()}).constLast().toUtf8();
}

/// What goes with --bench; whatever else is given belongs to a connection, or to many messages.
Result<void> checkBenchOptions(const GivenOptions& given)
{
    static const QStringList fitting{u"--bench"_s, u"--home"_s, u"-t"_s, u"-m"_s,      u"-n"_s,
                                     u"-f"_s,      u"-s"_s,     u"-q"_s, u"--quiet"_s, u"-r"_s};
    const bool bench = given.contains(u"--bench"_s);
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        const bool fits = bench ? fitting.contains(it.key()) : it.key() != "--home"_L1;
        if (fits)
            continue;
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = bench ? "The option " + it.key().toStdString() + " does not go with --bench."
                           : "The option --home needs --bench beside it.";
        error.remedy = "See --help.";
        return error;
    }
    return {};
}

Result<PubCommand> commandOf(const GivenOptions& given)
{
    int sources = 0;
    for (const QString& source : {u"-m"_s, u"-n"_s, u"-f"_s, u"-s"_s, u"-l"_s})
        sources += given.contains(source) ? 1 : 0;
    if (sources != 1 || given.value(u"-t"_s).size() != 1) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = "One topic (-t) and one message (-m, -n, -f, -s or -l) are needed.";
        error.remedy = "See --help.";
        return error;
    }
    const Result<QList<QByteArray>> topics = topicsOf(
        given, u"-t"_s, [](BytesView topic) noexcept { return mqtt::checkTopicName(topic); });
    if (!topics)
        return topics.error();
    if (const Result<void> fitting = checkBenchOptions(given); !fitting)
        return fitting.error();
    const Result<net::ClientOptions> connection = connectionOf(given, "ferrule-pub-");
    if (!connection)
        return connection.error();
    const Result<net::Qos> qos = qosOf(given);
    if (!qos)
        return qos.error();
    const Result<qint64> inflight = numberOf(given, u"-M"_s, 100, 1, 65535);
    if (!inflight)
        return inflight.error();
    const Result<QByteArray> payload = payloadOf(given);
    if (!payload)
        return payload.error();

    PubCommand command;
    command.connection = *connection;
    command.connection.maxInflight = static_cast<quint16>(*inflight);
    command.topic = topics->constFirst();
    command.payload = *payload;
    command.qos = *qos;
    command.retain = given.contains(u"-r"_s);
    command.lines = given.contains(u"-l"_s);
    command.quiet = given.contains(u"--quiet"_s);
    command.debug = given.contains(u"-d"_s);
    return command;
}

/// Publishes until the source is used up and everything is acknowledged, then disconnects.
class Publisher
{
public:
    explicit Publisher(PubCommand command)
        : m_command(std::move(command))
        , m_client(m_scheduler)
        , m_readable(STDIN_FILENO, QSocketNotifier::Read)
    {
        m_readable.setEnabled(false);
        if (m_command.debug)
            showPackets(m_client, program);
        QObject::connect(&m_readable, &QSocketNotifier::activated, &m_client,
                         [this] { readLines(); });
        QObject::connect(&m_client, &net::Client::connected, &m_client, [this] { begin(); });
        QObject::connect(&m_client, &net::Client::disconnected, &m_client,
                         [this](const net::Disconnected& end) { finish(end); });
    }

    int run()
    {
        Flows::launch(ignore(m_client.connectToBroker(m_command.connection), this), "connect");
        onTermination(&m_client, [this] { fail(cancelled("It was interrupted.")); });
        return m_exitCode ? *m_exitCode : QCoreApplication::exec();
    }

private:
    /// A refusal of the options themselves ends no attempt, so no signal tells it.
    static Task<void> ignore(Task<Result<net::Connected>> task, Publisher* self)
    {
        const Result<net::Connected> answer = co_await task;
        if (!answer && answer.error().kind != ErrorKind::Cancelled)
            self->fail(answer.error());
    }

    void begin()
    {
        m_readable.setEnabled(m_command.lines);
        if (m_command.lines)
            return;
        m_sourceEnded = true;
        publish(m_command.payload);
    }

    void publish(const QByteArray& payload)
    {
        ++m_underWay;
        const auto done = [this](const Result<net::Receipt>& receipt) {
            --m_underWay;
            if (!receipt)
                fail(receipt.error());
            else
                proceed();
        };
        const Result<void> accepted =
            m_client.post(m_command.topic, payload, m_command.qos, m_command.retain,
                          net::Wait::Acknowledged, done);
        if (!accepted)
            fail(accepted.error());
    }

    /// Standard input waits while this many messages do.
    static constexpr int mostUnderWay = 1000;

    void proceed()
    {
        if (m_exitCode)
            return;
        if (m_sourceEnded && m_underWay == 0)
            end(Done);
        else if (!m_sourceEnded && m_underWay < mostUnderWay / 2)
            m_readable.setEnabled(true);
    }

    void readLines()
    {
        char chunk[65536];
        const ssize_t count = ::read(STDIN_FILENO, chunk, sizeof chunk);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            return;
        if (count > 0)
            m_input.append(chunk, count);
        else
            m_sourceEnded = true;
        qsizetype begin = 0;
        for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n', begin)) {
            if (end > begin)
                publish(m_input.sliced(begin, end - begin));
            begin = end + 1;
        }
        m_input.remove(0, begin);
        if (m_sourceEnded && !m_input.isEmpty())
            publish(std::exchange(m_input, {}));
        if (m_sourceEnded || m_underWay >= mostUnderWay)
            m_readable.setEnabled(false);
        proceed();
    }

    void fail(const Error& error)
    {
        if (!m_exitCode)
            end(report(program, error, m_command.quiet));
    }

    void end(int exitCode)
    {
        m_exitCode = exitCode;
        m_readable.setEnabled(false);
        if (m_client.state() == net::ClientState::Disconnected)
            QCoreApplication::exit(exitCode);
        else
            Flows::launch(m_client.disconnectFromBroker(), "disconnect");
    }

    void finish(const net::Disconnected& report)
    {
        if (report.reason != net::EndReason::Requested)
            fail(report.error);
        QCoreApplication::exit(m_exitCode.value_or(Failed));
    }

    const PubCommand m_command;
    SystemScheduler m_scheduler;
    net::Client m_client;
    QSocketNotifier m_readable;
    QByteArray m_input;
    std::optional<int> m_exitCode;
    int m_underWay = 0;
    bool m_sourceEnded = false;
};

} // namespace

int runPub(const QStringList& arguments)
{
    const Result<GivenOptions> given = readOptions(arguments, pubOptions);
    if (!given)
        return report(program, given.error(), false);
    if (given->contains(u"--help"_s)) {
        printHelp("ferrule pub [-h HOST | --bench] -t TOPIC {-m TEXT | -n | -f FILE | -s | -l} "
                  "[OPTIONS]",
                  pubOptions);
        return Done;
    }
    const Result<PubCommand> command = commandOf(*given);
    if (!command)
        return report(program, command.error(), false);
    if (given->contains(u"--bench"_s)) {
        const QString home = homeFolder(given->value(u"--home"_s).value(0));
        return publishAtBench({home, command->topic, command->payload, command->qos,
                               command->retain, command->quiet});
    }
    return Publisher(*command).run();
}

} // namespace ferrule::app
