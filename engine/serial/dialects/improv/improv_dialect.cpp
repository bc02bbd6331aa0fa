// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/improv/improv_dialect.h"

#include "base/phrase_mark.h"
#include "serial/connect_failure.h"
#include "words/phrase.h"

#include <algorithm>

namespace ferrule::serial::improv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration usual = 1s;
constexpr int usualAttempts = 4;
constexpr Duration scanning = 15s;
constexpr Duration joining = 45s;
/// Firmware that says "provisioned" tells its address right after; some tells none.
constexpr Duration resultGrace = 1s;
constexpr qsizetype longestSsid = 32; // IEEE 802.11
constexpr qsizetype longestPassphrase = 64;

/// What is said of a command, as whole sentences.
struct CommandPhrases
{
    const char* sent;
    const char* refused;
    const char* unanswered;
};

CommandPhrases phrasesOf(Command command)
{
    switch (command) {
    case Command::WifiSettings:
        return {markPhrase("serial", "→ Improv: the Wi-Fi settings"),
                markPhrase("serial", "The device refused the Wi-Fi settings."),
                markPhrase("serial", "The device did not answer the Wi-Fi settings.")};
    case Command::CurrentState:
        return {markPhrase("serial", "→ Improv: the question for its state"),
                markPhrase("serial", "The device refused the question for its state."),
                markPhrase("serial", "The device did not answer the question for its state.")};
    case Command::DeviceInformation:
        return {markPhrase("serial", "→ Improv: the question for its device information"),
                markPhrase("serial", "The device refused the question for its device information."),
                markPhrase("serial",
                           "The device did not answer the question for its device information.")};
    case Command::Scan:
        return {
            markPhrase("serial", "→ Improv: the question for networks in reach"),
            markPhrase("serial", "The device refused the question for networks in reach."),
            markPhrase("serial", "The device did not answer the question for networks in reach.")};
    }
    Q_UNREACHABLE();
}

QString stateText(int state)
{
    switch (static_cast<State>(state)) {
    case State::Ready:
        return phrase("serial", "← Improv state: ready").text();
    case State::Provisioning:
        return phrase("serial", "← Improv state: provisioning").text();
    case State::Provisioned:
        return phrase("serial", "← Improv state: provisioned").text();
    }
    return phrase("serial", "← Improv state: state %1").arg(state).text();
}

QString summarise(const Packet& packet)
{
    const int first = packet.data.isEmpty() ? 0 : static_cast<quint8>(packet.data.front());
    switch (packet.type) {
    case PacketType::CurrentState:
        return stateText(first);
    case PacketType::ErrorState:
        return phrase("serial", "← Improv error %1").arg(first).text();
    case PacketType::Command:
        return phrase("serial", "← Improv command %1, echoed").arg(first).text();
    case PacketType::CommandResult:
        return phrase("serial", "← Improv result of command %1, %2 bytes")
            .arg(first, packet.data.size())
            .text();
    }
    return phrase("serial", "← Improv packet of type %1").arg(int(packet.type)).text();
}

Error silence(Command command, int attempts)
{
    Error error;
    error.kind = ErrorKind::Timeout;
    error.what = phrase("serial", phrasesOf(command).unanswered);
    error.measured = phrase("serial", "No Improv packet to %1 requests.").arg(attempts);
    error.cause = phrase("serial", "It hangs, restarts, or its firmware does not speak Improv.");
    error.remedy = phrase("serial", "Reset the device and try again.");
    return error;
}

} // namespace

ImprovDialect::ImprovDialect(DialectLine line)
    : m_line(std::move(line))
    , m_timer(m_line.scheduler)
{
}

ImprovDialect::~ImprovDialect()
{
    settle(cancelled(phrase("serial", "The line was closed.")));
}

QString ImprovDialect::name() const
{
    return u"Improv Wi-Fi"_s;
}

void ImprovDialect::cancel(const Error& reason)
{
    settle(asEnd(reason));
}

void ImprovDialect::settle(Result<Answer> answer)
{
    m_timer.stop();
    if (!m_outstanding)
        return;
    Pending<Answer> pending = m_outstanding->pending;
    m_wireTime.waiting += m_line.scheduler.now() - m_outstanding->sentAt;
    m_outstanding.reset();
    pending.settle(std::move(answer));
}

void ImprovDialect::receive(const QByteArray& frame)
{
    const std::optional<Packet> packet = decode(frame);
    if (!packet)
        return;
    m_line.show(frame, summarise(*packet));
    // What we sent ourselves, echoed by the device's console, is none of these.
    if (packet->type == PacketType::CommandResult) {
        if (const std::optional<CommandResult> result = parseResult(packet->data))
            onResult(*result);
        return;
    }
    if (packet->data.isEmpty())
        return;
    const quint8 value = static_cast<quint8>(packet->data.front());
    if (packet->type == PacketType::CurrentState)
        onState(static_cast<State>(value));
    else if (packet->type == PacketType::ErrorState)
        onError(value);
}

void ImprovDialect::onState(State state)
{
    if (!m_outstanding)
        return;
    m_outstanding->answer.state = state;
    if (m_outstanding->command == Command::CurrentState) {
        settle(std::move(m_outstanding->answer));
        return;
    }
    if (m_outstanding->command != Command::WifiSettings)
        return;
    if (state == State::Provisioning)
        m_outstanding->provisioning = true;
    else if (state == State::Provisioned && m_outstanding->provisioning)
        m_timer.startAfter(resultGrace, [this] { settle(std::move(m_outstanding->answer)); });
}

void ImprovDialect::onError(int code)
{
    if (code == errorCode::none)
        return;
    if (!m_outstanding) {
        ++m_wireTime.stray;
        return;
    }
    Error error;
    error.kind = code == errorCode::unknownCommand ? ErrorKind::Unsupported : ErrorKind::Device;
    error.what = phrase("serial", phrasesOf(m_outstanding->command).refused);
    error.measured = phrase("serial", "Improv error %1.").arg(code);
    error.peerCode = code;
    switch (code) {
    case errorCode::malformed:
        error.cause = phrase("serial", "A packet was hurt on the line.");
        error.remedy = phrase("serial", "Try again with a better cable.");
        break;
    case errorCode::unknownCommand:
        error.cause = phrase("serial", "Its firmware does not know this command.");
        break;
    case errorCode::cannotConnect:
        error = connectError(ConnectFailure::Network,
                             phrase("serial", "Improv error %1.").arg(code).text());
        break;
    default:
        error.remedy =
            phrase("serial", "Look at the console for what the device printed, then try again.");
    }
    settle(error);
}

void ImprovDialect::onResult(const CommandResult& result)
{
    if (!m_outstanding || result.command != m_outstanding->command) {
        // Firmware that is provisioned answers the question for its state with its address as well.
        ++m_wireTime.stray;
        return;
    }
    const bool scanGoesOn = result.command == Command::Scan && !result.texts.isEmpty();
    if (!result.texts.isEmpty())
        m_outstanding->answer.results << result.texts;
    if (!scanGoesOn)
        settle(std::move(m_outstanding->answer));
}

Task<Result<ImprovDialect::Answer>> ImprovDialect::attempt(Packet packet, Command command,
                                                           QString summary, Duration timeout)
{
    Outstanding outstanding;
    outstanding.command = command;
    outstanding.sentAt = m_line.scheduler.now();
    const Pending<Answer> pending = outstanding.pending;
    m_outstanding = std::move(outstanding);
    ++m_wireTime.requests;
    m_timer.startAfter(timeout, [this] {
        Error error;
        error.kind = ErrorKind::Timeout;
        settle(error);
    });
    // Firmware starts looking for a packet at a line's start.
    const QByteArray bytes = '\n' + encode(packet);
    if (const Result<void> sent = m_line.send(bytes, summary); !sent) {
        const Error& error = sent.error();
        m_timer.stop();
        m_outstanding.reset();
        co_return error;
    }
    co_return co_await pending.answer();
}

Task<Result<ImprovDialect::Answer>> ImprovDialect::request(Command command, QByteArrayList texts,
                                                           Duration timeout, int attempts)
{
    if (m_outstanding) {
        Error busy;
        busy.kind = ErrorKind::Busy;
        busy.what = phrase("serial", "Another Improv command is under way.");
        busy.remedy = phrase("serial", "Wait until it has ended.");
        co_return busy;
    }
    const Packet packet = commandPacket(command, texts);
    const QString summary = phrase("serial", phrasesOf(command).sent).text();
    for (int tried = 0; tried < attempts; ++tried) {
        if (tried > 0)
            ++m_wireTime.retries;
        Task<Result<Answer>> sent = attempt(packet, command, summary, timeout);
        Result<Answer> answer = co_await sent;
        if (answer)
            co_return answer;
        const Error error = answer.error();
        const bool hurt = error.kind == ErrorKind::Device &&
                          error.peerCode == errorCode::malformed && tried + 1 < attempts;
        if (error.kind != ErrorKind::Timeout && !hurt)
            co_return error;
    }
    co_return silence(command, attempts);
}

Task<Result<Capabilities>> ImprovDialect::probe(Duration patience)
{
    Task<Result<Answer>> asking = request(Command::CurrentState, {}, patience, 1);
    const Result<Answer> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    Capabilities can;
    can.wifi = true;
    can.checksums = true;
    co_return can;
}

Task<Result<DeviceInfo>> ImprovDialect::info()
{
    Task<Result<Answer>> asking = request(Command::DeviceInformation, {}, usual, usualAttempts);
    const Result<Answer> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    DeviceInfo info;
    const QByteArrayList texts = answer.value().results.value(0);
    info.product = QString::fromUtf8(texts.value(0));
    info.firmware = QString::fromUtf8(texts.value(1));
    info.architecture = QString::fromUtf8(texts.value(2));
    info.model = QString::fromUtf8(texts.value(3));
    co_return info;
}

Task<Result<QList<SeenNetwork>>> ImprovDialect::scan()
{
    Task<Result<Answer>> asking = request(Command::Scan, {}, scanning, 2);
    const Result<Answer> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    QList<SeenNetwork> networks;
    for (const QByteArrayList& texts : answer.value().results)
        networks.append(
            {QString::fromUtf8(texts.value(0)), texts.value(1).toInt(), texts.value(2) != "NO"});
    std::stable_sort(networks.begin(), networks.end(),
                     [](const SeenNetwork& one, const SeenNetwork& other) {
                         return one.signalDbm > other.signalDbm;
                     });
    co_return networks;
}

Task<Result<QString>> ImprovDialect::explainFailure(QString ssid)
{
    Task<Result<QList<SeenNetwork>>> looking = scan();
    const Result<QList<SeenNetwork>> networks = co_await looking;
    if (!networks)
        co_return networks.error();
    for (const SeenNetwork& network : networks.value()) {
        if (network.ssid == ssid)
            co_return phrase("serial",
                             "The device sees \"%1\" at %2 dBm, so the passphrase is wrong.")
                .arg(ssid, network.signalDbm)
                .text();
    }
    co_return phrase("serial", "The device sees %1 networks, and \"%2\" is none of them.")
        .arg(networks.value().size(), ssid)
        .text();
}

Task<Result<void>> ImprovDialect::joinWifi(WifiNetwork network)
{
    const QByteArray ssid = network.ssid.toUtf8();
    const QByteArray passphrase = network.passphrase.toUtf8();
    if (ssid.isEmpty() || ssid.size() > longestSsid || passphrase.size() > longestPassphrase) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("serial", "There can be no such network.");
        error.measured = phrase("serial", "A name of %1 bytes and a passphrase of %2.")
                             .arg(ssid.size(), passphrase.size());
        error.expected =
            phrase("serial", "A name of 1 to 32 bytes and a passphrase of at most 64.");
        co_return error;
    }
    const QByteArrayList texts{ssid, passphrase};
    Task<Result<Answer>> asking = request(Command::WifiSettings, texts, joining, 2);
    const Result<Answer> answer = co_await asking;
    if (answer)
        co_return Result<void>();
    Error error = answer.error();
    if (error.peerCode != static_cast<int>(ConnectFailure::Network) || error.kind != ErrorKind::Io)
        co_return error;
    Task<Result<QString>> explaining = explainFailure(network.ssid);
    const Result<QString> explained = co_await explaining;
    if (explained)
        error.cause = explained.value().toStdString();
    co_return error;
}

} // namespace ferrule::serial::improv
