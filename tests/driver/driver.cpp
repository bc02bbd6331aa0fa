// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include "command.h"
#include "net/options.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ferrule::driver {

namespace {

const char* nameOf(net::EndReason reason)
{
    switch (reason) {
    case net::EndReason::Requested:
        return "requested";
    case net::EndReason::Refused:
        return "refused";
    case net::EndReason::Timeout:
        return "timeout";
    case net::EndReason::KeepAlive:
        return "keepalive";
    case net::EndReason::Protocol:
        return "protocol";
    case net::EndReason::Tls:
        return "tls";
    case net::EndReason::Network:
        return "network";
    case net::EndReason::RemoteClosed:
        return "remote-closed";
    case net::EndReason::Storage: // the driver has no outbox
        break;
    }
    Q_UNREACHABLE();
}

const char* codeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidArgument:
        return "invalid-argument";
    case ErrorKind::LinkLost:
        return "not-connected";
    default:
        return "failed";
    }
}

/// The outcome of the first attempt is told by the client's signals.
Task<void> ignore(Task<Result<net::Connected>> task)
{
    const Result<net::Connected> answer = co_await task;
    Q_UNUSED(answer)
}

void addId(JsonLine& line, const std::optional<QByteArray>& id)
{
    if (id)
        line.addText("id", *id);
}

} // namespace

Driver::Driver(Scheduler& scheduler, Write write)
    : m_scheduler(scheduler)
    , m_write(std::move(write))
    , m_client(scheduler)
    , m_quitTimer(scheduler)
{
    connect(&m_client, &net::Client::connected, this, &Driver::tellConnected);
    connect(&m_client, &net::Client::disconnected, this, &Driver::tellDisconnected);
    m_client.setHandler([this](const net::MessageView& message) { tellMessage(message); });
}

void Driver::announce()
{
    JsonLine line("ready");
    line.addNumber("protocol", 1)
        .addText("impl", "ferrule " FERRULE_VERSION)
        .addNumbers("lacks", QList<int>())
        .addNumber("minKeepAlive", 1);
    m_write(line.text());
}

void Driver::handle(const QByteArray& line)
{
    // Qt's reader takes a U+FEFF at the beginning of a text away, unless it stands there escaped.
    QByteArray escaped = line;
    escaped.replace("\xef\xbb\xbf", "\\ufeff");
    QJsonParseError failure;
    const QJsonObject command = QJsonDocument::fromJson(escaped, &failure).object();
    m_op = encode(command.value("op"_L1).toString());
    m_id.reset();
    if (command.value("id"_L1).isString())
        m_id = encode(command.value("id"_L1).toString());

    if (failure.error != QJsonParseError::NoError)
        tellError(invalidArgument("The line is not a JSON object: " +
                                  failure.errorString().toStdString() + "."),
                  m_op, m_id);
    else if (m_op == "connect")
        connectToBroker(command);
    else if (m_op == "subscribe")
        subscribe(command);
    else if (m_op == "unsubscribe")
        unsubscribe(command);
    else if (m_op == "publish")
        publish(command);
    else if (m_op == "disconnect")
        disconnectFromBroker();
    else if (m_op == "abort")
        abort();
    else if (m_op == "quit")
        quit();
    else if (m_op == "sync") {
        JsonLine answer("sync");
        addId(answer, m_id);
        m_write(answer.text());
    } else {
        tellError(invalidArgument("The 'op' is not one of protocol 1."), m_op, m_id);
    }
}

void Driver::connectToBroker(const QJsonObject& command)
{
    const net::ClientState state = m_client.state();
    if (state == net::ClientState::Connected || state == net::ClientState::Connecting) {
        tellError(invalidArgument("The client is connected, or connecting, already."), m_op, m_id,
                  "already-connected");
        return;
    }
    const Result<net::ClientOptions> options = readConnect(command);
    if (!options) {
        tellError(options.error(), m_op, m_id);
        return;
    }
    if (const Result<void> usable = net::checkOptions(*options); !usable) {
        tellError(usable.error(), m_op, m_id);
        return;
    }
    m_connectId = m_id;
    Flows::launch(ignore(m_client.connectToBroker(*options)), "connect");
}

void Driver::subscribe(const QJsonObject& command)
{
    const Result<QList<net::Subscription>> list = readSubscriptions(command);
    if (!list) {
        tellError(list.error(), m_op, m_id);
        return;
    }
    // A request that a lost connection ends has been on the wire: `disconnected` tells of it.
    const auto done = [this, id = m_id](const Result<net::Grant>& grant) {
        if (!grant)
            return;
        JsonLine line("suback");
        addId(line, id);
        line.addNumber("mid", grant->packetId).addNumbers("codes", grant->codes);
        m_write(line.text());
    };
    if (const Result<void> accepted = m_client.postSubscribe(*list, done); !accepted)
        tellError(accepted.error(), m_op, m_id);
}

void Driver::unsubscribe(const QJsonObject& command)
{
    const Result<QList<QByteArray>> filters = readFilters(command);
    if (!filters) {
        tellError(filters.error(), m_op, m_id);
        return;
    }
    const auto done = [this, id = m_id](const Result<net::Grant>& grant) {
        if (!grant)
            return;
        JsonLine line("unsuback");
        addId(line, id);
        line.addNumber("mid", grant->packetId);
        m_write(line.text());
    };
    if (const Result<void> accepted = m_client.postUnsubscribe(*filters, done); !accepted)
        tellError(accepted.error(), m_op, m_id);
}

void Driver::publish(const QJsonObject& command)
{
    const Result<PublishCommand> publish = readPublish(command);
    if (!publish) {
        tellError(publish.error(), m_op, m_id);
        return;
    }
    const auto done = [this, id = m_id, qos = publish->qos](const Result<net::Receipt>& receipt) {
        if (!receipt) {
            const bool lost = receipt.error().kind == ErrorKind::LinkLost;
            tellError(receipt.error(), "publish", id, lost ? "dropped" : "failed");
            return;
        }
        JsonLine line("published");
        addId(line, id);
        line.addNumber("qos", static_cast<int>(qos));
        if (qos != net::Qos::AtMostOnce)
            line.addNumber("mid", receipt->packetId);
        m_write(line.text());
    };
    if (const Result<void> accepted = m_client.post(publish->topic, publish->payload, publish->qos,
                                                    publish->retain, net::Wait::Acknowledged, done);
        !accepted)
        tellError(accepted.error(), m_op, m_id);
}

void Driver::disconnectFromBroker()
{
    if (m_client.state() == net::ClientState::Disconnected)
        tellError(invalidArgument("There is no connection."), m_op, m_id, "not-connected");
    else
        Flows::launch(m_client.disconnectFromBroker(), "disconnect");
}

void Driver::abort()
{
    if (m_client.state() == net::ClientState::Disconnected)
        tellError(invalidArgument("There is no connection."), m_op, m_id, "not-connected");
    else
        m_client.abort();
}

void Driver::quit()
{
    if (m_quitTimer.isActive())
        return;
    if (m_client.state() == net::ClientState::Disconnected) {
        emit finished();
        return;
    }
    connect(&m_client, &net::Client::disconnected, this, &Driver::finished);
    // A peer that does not read is cut off early enough to be gone within the 5 s of protocol 1.
    m_quitTimer.startAfter(std::chrono::seconds(3), [this] { m_client.abort(); });
    Flows::launch(m_client.disconnectFromBroker(), "quit");
    // There is no attempt that could still end when it was waiting for the next one.
    if (m_client.state() == net::ClientState::Disconnected)
        emit finished();
}

void Driver::tellConnected(const net::Connected& report)
{
    JsonLine line("connected");
    line.addFlag("sessionPresent", report.sessionPresent);
    // Only the first attempt answers the command.
    addId(line, std::exchange(m_connectId, {}));
    m_write(line.text());
}

void Driver::tellDisconnected(const net::Disconnected& report)
{
    if (report.reason == net::EndReason::Refused) {
        JsonLine refused("refused");
        refused.addNumber("returnCode", report.error.peerCode);
        addId(refused, m_connectId);
        m_write(refused.text());
    }
    m_connectId.reset();
    JsonLine line("disconnected");
    line.addText("reason", nameOf(report.reason))
        .addText("detail", QByteArray::fromStdString(describe(report.error)))
        .addFlag("willReconnect", report.willReconnect);
    m_write(line.text());
}

void Driver::tellMessage(const net::MessageView& message)
{
    JsonLine line("message");
    line.addText("topic", message.topic)
        .addHex("payloadHex", message.payload)
        .addNumber("qos", static_cast<int>(message.qos))
        .addFlag("retain", message.retain)
        .addFlag("dup", message.duplicate);
    if (message.qos != net::Qos::AtMostOnce)
        line.addNumber("mid", message.packetId);
    m_write(line.text());
}

void Driver::tellError(const Error& error, const QByteArray& op,
                       const std::optional<QByteArray>& id, const char* code)
{
    JsonLine line("error");
    line.addText("op", op);
    addId(line, id);
    line.addText("code", code ? code : codeOf(error.kind))
        .addText("message", QByteArray::fromStdString(describe(error)));
    m_write(line.text());
}

} // namespace ferrule::driver
