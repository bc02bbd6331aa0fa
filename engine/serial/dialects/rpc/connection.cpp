// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/rpc/connection.h"

#include "serial/dialects/rpc/summary.h"
#include "words/phrase.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace ferrule::serial::rpc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int notFoundCode = 404;
constexpr int notPossibleCode = 501;

Error deviceError(const QString& method, const QJsonObject& refusal)
{
    const int code = refusal.value("code"_L1).toInt();
    const QString message = refusal.value("message"_L1).toString();
    Error error;
    error.kind = code == notFoundCode      ? ErrorKind::NotFound
                 : code == notPossibleCode ? ErrorKind::Unsupported
                                           : ErrorKind::Device;
    error.what = phrase("serial", "The device refused %1.").arg(method);
    error.measured = phrase("serial", "It answered error %1: %2.").arg(code, message);
    error.peerCode = code;
    error.remedy =
        phrase("serial", "Look at the console for what the device printed, then try again.");
    return error;
}

Error silence(const QString& method, int attempts, Duration timeout)
{
    const auto seconds = std::chrono::duration<double>(timeout).count();
    Error error;
    error.kind = ErrorKind::Timeout;
    error.what = phrase("serial", "The device did not answer %1.").arg(method);
    error.measured = phrase("serial", "No reply to %1 requests, given up to %2 s each.")
                         .arg(attempts, QString::number(seconds, 'f', 1));
    error.cause = phrase("serial", "The device hangs, restarts, or the line loses bytes.");
    error.remedy = phrase("serial", "Reset the device and resume.");
    return error;
}

} // namespace

Error brokenReply(const QString& method, const QString& missing)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("serial", "The reply to %1 cannot be used.").arg(method);
    error.measured = phrase("serial", "It holds no usable \"%1\".").arg(missing);
    error.cause = phrase("serial", "The firmware implements this method in another way.");
    error.remedy = phrase("serial", "Compare the firmware with engine/serial/README.md.");
    return error;
}

Connection::Connection(DialectLine line, Notified onNotified)
    : m_line(std::move(line))
    , m_onNotified(std::move(onNotified))
    , m_nextId(QRandomGenerator::global()->bounded(1U, 1'000'000U))
    , m_timeout(m_line.scheduler)
{
}

Connection::~Connection()
{
    settle(cancelled(phrase("serial", "The line was closed.")));
}

void Connection::cancel(const Error& reason)
{
    settle(asEnd(reason));
}

void Connection::settle(Result<QJsonValue> answer)
{
    m_timeout.stop();
    if (!m_outstanding)
        return;
    Pending<QJsonValue> reply = m_outstanding->reply;
    m_wireTime.waiting += m_line.scheduler.now() - m_outstanding->sentAt;
    m_outstanding.reset();
    reply.settle(std::move(answer));
}

void Connection::receive(const QByteArray& bytes)
{
    const std::optional<Frame> frame = decode(bytes);
    if (!frame)
        return;
    m_line.show(bytes, summarise(frame->object, false));
    if (frame->checked && m_sendsCrc)
        m_framing.requireChecksum(true);

    const QJsonObject& object = frame->object;
    if (const QJsonValue method = object.value("method"_L1); method.isString()) {
        // A method with an id is our own request, echoed by the device's console.
        if (!object.contains("id"_L1))
            m_onNotified(method.toString(), object.value("params"_L1).toObject());
        return;
    }
    if (!m_outstanding || object.value("id"_L1).toInteger() != m_outstanding->id) {
        ++m_wireTime.stray;
        return;
    }
    settle(QJsonValue(object));
}

Task<Result<QJsonValue>> Connection::attempt(QString method, QJsonObject params, Duration timeout)
{
    if (m_outstanding) {
        Error busy;
        busy.kind = ErrorKind::Busy;
        busy.what = phrase("serial", "%1 was not sent: another request is under way.").arg(method);
        busy.remedy = phrase("serial", "Wait until it has ended.");
        co_return busy;
    }
    QJsonObject request;
    request.insert("id"_L1, static_cast<qint64>(m_nextId));
    request.insert("method"_L1, method);
    if (!params.isEmpty())
        request.insert("params"_L1, params);

    Outstanding outstanding;
    outstanding.id = m_nextId++;
    outstanding.sentAt = m_line.scheduler.now();
    const Pending<QJsonValue> reply = outstanding.reply;
    m_outstanding = std::move(outstanding);
    ++m_wireTime.requests;
    m_timeout.startAfter(timeout, [this] {
        Error error;
        error.kind = ErrorKind::Timeout;
        settle(error);
    });
    const QByteArray frame = encode(request, m_sendsCrc);
    const QString summary = summarise(request, true);
    if (const Result<void> sent = m_line.send(frame, summary); !sent) {
        const Error& error = sent.error();
        m_timeout.stop();
        m_outstanding.reset();
        co_return error;
    }
    co_return co_await reply.answer();
}

Task<Result<QJsonObject>> Connection::request(QString method, QJsonObject params, Patience patience)
{
    for (int tried = 0; tried < patience.attempts; ++tried) {
        if (tried > 0)
            ++m_wireTime.retries;
        Task<Result<QJsonValue>> sent = attempt(method, params, patience.timeout);
        const Result<QJsonValue> answer = co_await sent;
        if (!answer) {
            // Only our own timer says Timeout, so only then this object is surely alive.
            if (answer.error().kind == ErrorKind::Timeout)
                continue;
            co_return answer.error();
        }
        const QJsonObject object = answer.value().toObject();
        if (object.contains("error"_L1))
            co_return deviceError(method, object.value("error"_L1).toObject());
        const QJsonValue result = object.value("result"_L1);
        QJsonObject members = result.toObject();
        if (!result.isObject())
            members.insert("value"_L1, result);
        co_return members;
    }
    co_return silence(method, patience.attempts, patience.timeout);
}

Task<Result<QJsonObject>> Connection::request(QString method, QJsonObject params)
{
    return request(std::move(method), std::move(params), Patience());
}

Task<Result<void>> Connection::command(QString method, QJsonObject params, Patience patience)
{
    Task<Result<QJsonObject>> sent = request(method, params, patience);
    const Result<QJsonObject> answer = co_await sent;
    if (!answer)
        co_return answer.error();
    co_return Result<void>();
}

Task<Result<void>> Connection::command(QString method, QJsonObject params)
{
    return command(std::move(method), std::move(params), Patience());
}

Task<Result<QSet<QString>>> Connection::listMethods(Duration patience)
{
    // Firmware that knows no checksum is asked without one in between.
    constexpr Duration quick = 200ms;
    constexpr Duration slow = 400ms;
    const Instant deadline = m_line.scheduler.now() + patience;
    m_framing.requireChecksum(false);
    int tried = 0;
    for (; tried == 0 || m_line.scheduler.now() < deadline; ++tried) {
        m_sendsCrc = tried % 3 != 1;
        const QString method = u"RPC.List"_s;
        const QJsonObject noParams;
        Task<Result<QJsonValue>> sent = attempt(method, noParams, tried < 2 ? quick : slow);
        const Result<QJsonValue> answer = co_await sent;
        if (!answer) {
            if (answer.error().kind == ErrorKind::Timeout)
                continue;
            co_return answer.error();
        }
        // A device that was still starting heard only the bare question: it may know checksums.
        if (!m_sendsCrc) {
            m_sendsCrc = true;
            Task<Result<QJsonValue>> again = attempt(method, noParams, slow);
            const Result<QJsonValue> checked = co_await again;
            if (!checked && checked.error().kind != ErrorKind::Timeout)
                co_return checked.error();
            m_sendsCrc = checked.hasValue();
        }
        // Any reply, even a refusal, shows that the dialect is spoken.
        QSet<QString> known;
        const QJsonArray methods = answer.value().toObject().value("result"_L1).toArray();
        for (const QJsonValue& method : methods)
            known.insert(method.toString());
        co_return known;
    }
    co_return silence(u"RPC.List"_s, tried, slow);
}

} // namespace ferrule::serial::rpc
