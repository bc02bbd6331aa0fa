// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/at/expresslink_firmware.h"

#include "bench/firmware/simulated_air.h"
#include "pki/authority.h"
#include "pki/private_key.h"
#include "pki/signing_request.h"

#include <QFile>
#include <QHash>

#include <optional>

namespace ferrule::bench {

using namespace Qt::StringLiterals;

namespace {

enum class Access { ReadWrite, ReadOnly, WriteOnly };

/// The dictionary (programmer's guide, tables 2 and 3), as far as a Wi-Fi module has it.
const QHash<QByteArray, Access>& dictionary()
{
    static const QHash<QByteArray, Access> keys{
        {"About", Access::ReadOnly},           {"Version", Access::ReadOnly},
        {"TechSpec", Access::ReadOnly},        {"ThingName", Access::ReadOnly},
        {"Certificate", Access::ReadOnly},     {"CustomName", Access::ReadWrite},
        {"Endpoint", Access::ReadWrite},       {"RootCA", Access::ReadWrite},
        {"DefenderPeriod", Access::ReadWrite}, {"SSID", Access::ReadWrite},
        {"Passphrase", Access::WriteOnly},
    };
    return keys;
}

constexpr int parseError = 2;
constexpr int commandNotFound = 3;
constexpr int parameterError = 4;
constexpr int invalidEscape = 5;
constexpr int keyNotFound = 11;
constexpr int readOnly = 12;
constexpr int writeOnly = 13;
constexpr int unableToConnect = 14;
constexpr int certificateError = 26;

constexpr int startupEvent = 2;
constexpr int connectEvent = 6;
enum ConnectHint { Success, BackOff, NoNetwork, NoEndpoint, TlsFailed, LoginFailed, NoPolicy };

std::optional<QByteArray> withoutEscapes(const QByteArray& text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            plain += text[i];
            continue;
        }
        const char next = i + 1 < text.size() ? text[++i] : '\0';
        if (next == 'A')
            plain += '\n';
        else if (next == 'D')
            plain += '\r';
        else if (next == '\\')
            plain += '\\';
        else
            return std::nullopt;
    }
    return plain;
}

QByteArray withEscapes(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('\n', "\\A").replace('\r', "\\D");
}

int hintOf(ModemNetwork::Outcome outcome)
{
    switch (outcome) {
    case ModemNetwork::Outcome::Connected:
        return Success;
    case ModemNetwork::Outcome::Unreachable:
        return NoEndpoint;
    case ModemNetwork::Outcome::TlsFailed:
        return TlsFailed;
    case ModemNetwork::Outcome::LoginRefused:
        return LoginFailed;
    }
    return BackOff;
}

} // namespace

QStringList ExpressLinkFirmware::traps()
{
    return {u"needs-wifi"_s, u"no-network"_s, u"backs-off"_s, u"no-policy"_s, u"old-guide"_s};
}

ExpressLinkFirmware::ExpressLinkFirmware(SimulatedBoard board)
    : m_board(std::move(board))
    , m_host({AtLineEnd::Lf, false, 16 * 1024},
             {[this](const QByteArray& command) { onCommand(command); },
              [this] { refuse(parameterError, "PARAMETER ERROR"); }, [](const QByteArray&) {}})
    , m_network(modemNetworkOf(m_board))
{
    if (const Result<void> made = makeIdentity(); !made)
        m_board.log(QString::fromStdString(describe(made.error())));
}

Result<void> ExpressLinkFirmware::makeIdentity()
{
    if (m_board.state.file(u"module.crt"_s))
        return {};
    const std::string folder =
        QFile::encodeName(m_board.config.stateFolder + "/vendor"_L1).toStdString();
    const UtcMs now = m_board.scheduler.utcMs();
    const Result<pki::Authority> vendor =
        pki::Authority::openOrCreate(folder, "Simulated module vendor", now);
    if (!vendor)
        return vendor.error();
    const Result<pki::PrivateKey> key = pki::PrivateKey::generate();
    if (!key)
        return key.error();
    const std::string name = thingName().toStdString();
    const Result<pki::SigningRequest> request = pki::SigningRequest::create(key.value(), name);
    if (!request)
        return request.error();
    const Result<pki::IssuedCertificate> certificate =
        vendor.value().issueClient(request.value(), name, now);
    if (!certificate)
        return certificate.error();
    const Result<std::string> pem = key.value().toPem();
    if (!pem)
        return pem.error();
    m_board.state.setFile(u"module.key"_s, QByteArray::fromStdString(pem.value()));
    m_board.state.setFile(u"module.crt"_s, QByteArray::fromStdString(certificate.value().pem));
    return {};
}

void ExpressLinkFirmware::ready()
{
    m_events.enqueue({startupEvent, 0, "STARTUP"});
}

bool ExpressLinkFirmware::hasTrap(const char* name) const
{
    return m_board.config.faults.traps.contains(QLatin1StringView(name));
}

QByteArray ExpressLinkFirmware::thingName() const
{
    return "module-" + m_board.state.hardwareId().toLatin1();
}

QByteArray ExpressLinkFirmware::value(const QByteArray& key) const
{
    if (key == "About")
        return "Ferrule - simulated ExpressLink module";
    if (key == "Version")
        return FERRULE_VERSION;
    if (key == "TechSpec")
        return "v1.1.2";
    if (key == "ThingName")
        return thingName();
    if (key == "Certificate")
        return m_board.state.file(u"module.crt"_s).value_or(QByteArray());
    return m_board.state.file("conf."_L1 + QString::fromLatin1(key)).value_or(QByteArray());
}

agent::Identity ExpressLinkFirmware::identity() const
{
    agent::Identity identity;
    identity.claimId = QString::fromLatin1(thingName());
    identity.endpoint = QString::fromUtf8(value("Endpoint"));
    identity.port = m_board.config.endpointPort;
    identity.authorityPem = value("RootCA");
    identity.certificatePem = value("Certificate");
    identity.keyPem = m_board.state.file(u"module.key"_s).value_or(QByteArray());
    return identity;
}

void ExpressLinkFirmware::answer(const QByteArray& detail, const QByteArrayList& lines)
{
    QByteArray bytes = "OK";
    if (!lines.isEmpty())
        bytes += QByteArray::number(lines.size());
    if (!detail.isEmpty())
        bytes += ' ' + detail;
    bytes += "\r\n";
    for (const QByteArray& line : lines)
        bytes += line + "\r\n";
    m_board.reply(m_operation, bytes);
}

void ExpressLinkFirmware::refuse(int code, const char* text)
{
    m_board.reply(m_operation, "ERR" + QByteArray::number(code) + ' ' + text + "\r\n");
}

void ExpressLinkFirmware::onCommand(const QByteArray& command)
{
    m_operation = u"AT"_s;
    if (!command.startsWith("AT")) {
        refuse(parseError, "PARSE ERROR");
        return;
    }
    if (command == "AT") {
        answer();
        return;
    }
    const qsizetype space = command.indexOf(' ');
    const QByteArray name = space < 0 ? command : command.first(space);
    const QByteArray parameters = space < 0 ? QByteArray() : command.sliced(space + 1).trimmed();
    m_operation = QString::fromLatin1(name);
    if (name == "AT+CONF?") {
        confQuery(parameters);
    } else if (name == "AT+CONF") {
        conf(parameters);
    } else if (name == "AT+CONNECT?") {
        const bool online = m_network->isConnected();
        answer(online ? "1 1 CONNECTED CUSTOMER" : "0 1 DISCONNECTED CUSTOMER");
    } else if (name == "AT+CONNECT" || (name == "AT+CONNECT!" && !hasTrap("old-guide"))) {
        connect(name.endsWith('!'));
    } else if (name == "AT+DISCONNECT") {
        m_network->close();
        answer();
    } else if (name == "AT+EVENT?") {
        eventQuery();
    } else if (name == "AT+RESET") {
        answer();
        m_board.restart();
    } else {
        refuse(commandNotFound, "COMMAND NOT FOUND");
    }
}

void ExpressLinkFirmware::confQuery(const QByteArray& parameters)
{
    const QByteArray key = parameters.split(' ').value(0);
    const bool asPem = parameters.endsWith(" pem");
    if (!dictionary().contains(key)) {
        refuse(keyNotFound, "KEY NOT FOUND");
    } else if (dictionary().value(key) == Access::WriteOnly) {
        refuse(writeOnly, "WRITE ONLY");
    } else if (!asPem) {
        answer(withEscapes(value(key)));
    } else {
        QByteArray text = value(key).trimmed();
        if (m_board.config.faults.wrongHash && key == "RootCA")
            text.replace("-----END", "x\n-----END");
        answer("pem", text.isEmpty() ? QByteArrayList() : text.split('\n'));
    }
}

void ExpressLinkFirmware::conf(const QByteArray& parameters)
{
    const qsizetype equals = parameters.indexOf('=');
    if (equals < 0) {
        refuse(parameterError, "PARAMETER ERROR");
        return;
    }
    const QByteArray key = parameters.first(equals);
    const std::optional<QByteArray> plain = withoutEscapes(parameters.sliced(equals + 1));
    if (!plain)
        refuse(invalidEscape, "INVALID ESCAPE");
    else if (!dictionary().contains(key))
        refuse(keyNotFound, "KEY NOT FOUND");
    else if (dictionary().value(key) == Access::ReadOnly)
        refuse(readOnly, "KEY READONLY");
    else if (key == "RootCA" && !pki::inspectCertificate(plain->toStdString()))
        refuse(certificateError, "INVALID CERTIFICATE");
    else {
        m_board.state.setFile("conf."_L1 + QString::fromLatin1(key), *plain);
        answer();
    }
}

void ExpressLinkFirmware::connect(bool asynchronously)
{
    const QString operation = m_operation;
    if (asynchronously)
        answer();
    const bool noNetwork =
        hasTrap("no-network") ||
        (hasTrap("needs-wifi") &&
         joinSimulatedNetwork(value("SSID"), value("Passphrase")) != JoinOutcome::Joined);
    if (hasTrap("backs-off")) {
        connected(BackOff, {}, asynchronously);
    } else if (noNetwork) {
        connected(NoNetwork, {}, asynchronously);
    } else if (value("Endpoint").isEmpty()) {
        connected(NoEndpoint, {}, asynchronously);
    } else {
        const agent::Identity own = identity();
        ModemNetwork::Target target;
        target.host = own.endpoint;
        target.port = own.port;
        target.clientId = thingName();
        target.authorityPem = own.authorityPem;
        target.certificatePem = own.certificatePem;
        target.keyPem = own.keyPem;
        m_network->open(
            target, [this, asynchronously, operation](auto outcome, const QString& told) {
                m_operation = operation;
                const bool forbidden =
                    outcome == ModemNetwork::Outcome::Connected && hasTrap("no-policy");
                connected(forbidden ? int(NoPolicy) : hintOf(outcome), told, asynchronously);
            });
    }
}

void ExpressLinkFirmware::connected(int hint, const QString& told, bool asynchronously)
{
    m_board.log(u"connect: hint %1 %2"_s.arg(hint).arg(told));
    if (asynchronously)
        m_events.enqueue({connectEvent, hint, "CONNECT"});
    else if (hint == Success)
        answer("1 CONNECTED");
    else
        refuse(unableToConnect, "UNABLE TO CONNECT");
}

void ExpressLinkFirmware::eventQuery()
{
    if (m_events.isEmpty()) {
        answer();
        return;
    }
    const Event event = m_events.dequeue();
    answer(QByteArray::number(event.id) + ' ' + QByteArray::number(event.parameter) + ' ' +
           event.name);
}

} // namespace ferrule::bench
