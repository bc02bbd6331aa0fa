// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/rpc/rpc_dialect.h"

#include "serial/dialects/rpc/summary.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

namespace ferrule::serial::rpc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Small enough that a device with a 1 KB line buffer takes it with all quotes escaped.
constexpr qsizetype chunkCharacters = 512;
constexpr int notFoundCode = 404;
constexpr int notPossibleCode = 501;

QString stageText(Stage stage)
{
    return stage == Stage::Staged ? u"staged"_s : u"effective"_s;
}

Error deviceError(const QString& method, const QJsonObject& refusal)
{
    const int code = refusal.value("code"_L1).toInt();
    const QString message = refusal.value("message"_L1).toString();
    Error error;
    error.kind = code == notFoundCode      ? ErrorKind::NotFound
                 : code == notPossibleCode ? ErrorKind::Unsupported
                                           : ErrorKind::Device;
    error.what = u"The device refused %1."_s.arg(method).toStdString();
    error.measured = u"It answered error %1: %2."_s.arg(code).arg(message).toStdString();
    error.peerCode = code;
    error.remedy = "Look at the console for what the device printed, then try again.";
    return error;
}

Error brokenReply(const QString& method, const QString& missing)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = u"The reply to %1 cannot be used."_s.arg(method).toStdString();
    error.measured = u"It holds no usable \"%1\"."_s.arg(missing).toStdString();
    error.cause = "The firmware implements this method in another way.";
    error.remedy = "Compare the firmware with engine/serial/README.md.";
    return error;
}

Error silence(const QString& method, int attempts, Duration timeout)
{
    const auto seconds = std::chrono::duration<double>(timeout).count();
    Error error;
    error.kind = ErrorKind::Timeout;
    error.what = u"The device did not answer %1."_s.arg(method).toStdString();
    error.measured = u"No reply to %1 requests, given up to %2 s each."_s.arg(attempts)
                         .arg(seconds, 0, 'f', 1)
                         .toStdString();
    error.cause = "The device hangs, restarts, or the line loses bytes.";
    error.remedy = "Reset the device and resume.";
    return error;
}

} // namespace

RpcDialect::RpcDialect(DialectLine line)
    : m_line(std::move(line))
    , m_nextId(QRandomGenerator::global()->bounded(1U, 1'000'000U))
    , m_timeout(m_line.scheduler)
{
}

RpcDialect::~RpcDialect()
{
    settle(cancelled("The line was closed."));
}

QString RpcDialect::name() const
{
    return u"JSON-RPC lines"_s;
}

void RpcDialect::cancel(const Error& reason)
{
    Error error = reason;
    // A timeout from outside would be taken for one of an attempt, and repeated.
    if (error.kind != ErrorKind::LinkLost)
        error.kind = ErrorKind::Cancelled;
    settle(error);
}

void RpcDialect::settle(Result<QJsonValue> answer)
{
    m_timeout.stop();
    if (!m_outstanding)
        return;
    Pending<QJsonValue> reply = m_outstanding->reply;
    m_wireTime.waiting += m_line.scheduler.now() - m_outstanding->sentAt;
    m_outstanding.reset();
    reply.settle(std::move(answer));
}

void RpcDialect::receive(const QByteArray& bytes)
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
            emit notified(method.toString(), object.value("params"_L1).toObject());
        return;
    }
    if (!m_outstanding || object.value("id"_L1).toInteger() != m_outstanding->id) {
        ++m_wireTime.stray;
        return;
    }
    settle(QJsonValue(object));
}

Task<Result<QJsonValue>> RpcDialect::attempt(QString method, QJsonObject params, Duration timeout)
{
    if (m_outstanding) {
        Error busy;
        busy.kind = ErrorKind::Busy;
        busy.what = u"%1 was not sent: another request is under way."_s.arg(method).toStdString();
        busy.remedy = "Wait until it has ended.";
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
        const Error error = sent.error();
        m_timeout.stop();
        m_outstanding.reset();
        co_return error;
    }
    co_return co_await reply.answer();
}

Task<Result<QJsonObject>> RpcDialect::request(QString method, QJsonObject params, Patience patience)
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

Task<Result<QJsonObject>> RpcDialect::request(QString method, QJsonObject params)
{
    return request(std::move(method), std::move(params), Patience());
}

Task<Result<void>> RpcDialect::command(QString method, QJsonObject params, Patience patience)
{
    Task<Result<QJsonObject>> sent = request(method, params, patience);
    const Result<QJsonObject> answer = co_await sent;
    if (!answer)
        co_return answer.error();
    co_return Result<void>();
}

Task<Result<void>> RpcDialect::command(QString method, QJsonObject params)
{
    return command(std::move(method), std::move(params), Patience());
}

Task<Result<Capabilities>> RpcDialect::probe(Duration patience)
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
        m_methods.clear();
        const QJsonArray methods = answer.value().toObject().value("result"_L1).toArray();
        for (const QJsonValue& known : methods)
            m_methods.insert(known.toString());
        const auto has = [this](QLatin1StringView name) {
            return m_methods.contains(QString(name));
        };
        Capabilities found;
        found.settings = has("Store.Get"_L1) && has("Store.Set"_L1);
        found.listSettings = has("Store.List"_L1);
        found.deleteSettings = has("Store.Delete"_L1);
        found.commit = has("Cfg.Commit"_L1);
        found.putCredential = has("Cred.Put"_L1);
        found.hashCredential = has("Cred.Hash"_L1);
        found.keyOnDevice = has("Cred.KeyGen"_L1) && has("Cred.Csr"_L1);
        found.reboot = has("Sys.Reboot"_L1);
        found.behaviour = has("Sim.Behaviour"_L1);
        found.checksums = m_framing.checksumRequired();
        co_return found;
    }
    co_return silence(u"RPC.List"_s, tried, slow);
}

Task<Result<DeviceInfo>> RpcDialect::info()
{
    Task<Result<QJsonObject>> sent = request(u"Sys.GetInfo"_s, QJsonObject());
    const Result<QJsonObject> answer = co_await sent;
    if (!answer)
        co_return answer.error();
    const QJsonObject& reply = answer.value();
    const auto text = [&reply](QLatin1StringView key) { return reply.value(key).toString(); };
    DeviceInfo info;
    info.hardwareId = text("id"_L1).isEmpty() ? text("mac"_L1) : text("id"_L1);
    info.model = text("model"_L1).isEmpty() ? text("app"_L1) : text("model"_L1);
    info.product = text("product"_L1);
    info.firmware = text("fw_version"_L1);
    info.architecture = text("arch"_L1);
    info.claimId = text("claim"_L1);
    if (const QJsonValue uptime = reply.value("uptime"_L1); uptime.isDouble())
        info.uptimeMs = qRound64(uptime.toDouble() * 1000.0);
    if (const QJsonValue boots = reply.value("boots"_L1); boots.isDouble())
        info.bootCount = boots.toInteger();
    co_return info;
}

Task<Result<Settings>> RpcDialect::listSettings(Stage stage)
{
    QJsonObject params;
    params.insert("stage"_L1, stageText(stage));
    Task<Result<QJsonObject>> sent = request(u"Store.List"_s, params);
    const Result<QJsonObject> answer = co_await sent;
    if (!answer)
        co_return answer.error();
    const QJsonValue items = answer.value().value("items"_L1);
    if (!items.isObject())
        co_return brokenReply(u"Store.List"_s, u"items"_s);
    Settings settings;
    const QJsonObject members = items.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        settings.insert(it.key(), it.value().toString());
    co_return settings;
}

Task<Result<QString>> RpcDialect::getSetting(QString key, Stage stage)
{
    QJsonObject params;
    params.insert("key"_L1, key);
    params.insert("stage"_L1, stageText(stage));
    Task<Result<QJsonObject>> sent = request(u"Store.Get"_s, params);
    const Result<QJsonObject> answer = co_await sent;
    if (!answer)
        co_return answer.error();
    const QJsonValue value = answer.value().value("value"_L1);
    if (!value.isString())
        co_return brokenReply(u"Store.Get"_s, u"value"_s);
    co_return value.toString();
}

Task<Result<void>> RpcDialect::setSetting(QString key, QString value)
{
    QJsonObject params;
    params.insert("key"_L1, key);
    params.insert("value"_L1, value);
    return command(u"Store.Set"_s, params);
}

Task<Result<void>> RpcDialect::deleteSetting(QString key)
{
    QJsonObject params;
    params.insert("key"_L1, key);
    return command(u"Store.Delete"_s, params);
}

Task<Result<void>> RpcDialect::commit()
{
    const Patience patience{5s, 3};
    return command(u"Cfg.Commit"_s, QJsonObject(), patience);
}

Task<Result<void>> RpcDialect::putCredential(CredentialKind kind, QByteArray pem,
                                             std::function<void(double)> progress)
{
    const QString text = QString::fromLatin1(pem);
    for (qsizetype offset = 0; offset < text.size(); offset += chunkCharacters) {
        QJsonObject params;
        params.insert("kind"_L1, toString(kind));
        params.insert("offset"_L1, offset);
        params.insert("total"_L1, text.size());
        params.insert("data"_L1, text.mid(offset, chunkCharacters));
        Task<Result<QJsonObject>> sent = request(u"Cred.Put"_s, params);
        const Result<QJsonObject> answer = co_await sent;
        if (!answer)
            co_return answer.error();
        const qsizetype next = std::min(offset + chunkCharacters, text.size());
        if (answer.value().value("offset"_L1).toInteger(-1) != next)
            co_return brokenReply(u"Cred.Put"_s, u"offset"_s);
        if (progress)
            progress(double(next) / double(text.size()));
    }
    co_return Result<void>();
}

Task<Result<QString>> RpcDialect::hashCredential(CredentialKind kind, Stage stage)
{
    QJsonObject params;
    params.insert("kind"_L1, toString(kind));
    params.insert("stage"_L1, stageText(stage));
    Task<Result<QJsonObject>> sent = request(u"Cred.Hash"_s, params);
    const Result<QJsonObject> answer = co_await sent;
    if (!answer)
        co_return answer.error();
    const QString digest = answer.value().value("sha256"_L1).toString().toLower();
    if (digest.size() != 64)
        co_return brokenReply(u"Cred.Hash"_s, u"sha256"_s);
    co_return digest;
}

Task<Result<void>> RpcDialect::generateKey()
{
    // Small controllers take seconds for a key.
    const Patience patience{10s, 3};
    QJsonObject params;
    params.insert("type"_L1, u"p256"_s);
    return command(u"Cred.KeyGen"_s, params, patience);
}

Task<Result<QByteArray>> RpcDialect::certificateRequest(QString commonName)
{
    const Patience patience{4s, 3};
    QJsonObject params;
    params.insert("cn"_L1, commonName);
    Task<Result<QJsonObject>> sent = request(u"Cred.Csr"_s, params, patience);
    const Result<QJsonObject> answer = co_await sent;
    if (!answer)
        co_return answer.error();
    const QString pem = answer.value().value("csr"_L1).toString();
    if (pem.isEmpty())
        co_return brokenReply(u"Cred.Csr"_s, u"csr"_s);
    co_return pem.toLatin1();
}

Task<Result<void>> RpcDialect::reboot()
{
    // Sent once: a device that restarted before its answer left must not be restarted again.
    const Patience once{2s, 1};
    Task<Result<void>> sent = command(u"Sys.Reboot"_s, QJsonObject(), once);
    const Result<void> answer = co_await sent;
    if (!answer && answer.error().kind == ErrorKind::Timeout)
        co_return Result<void>();
    co_return answer;
}

Task<Result<void>> RpcDialect::setBehaviour(double messagesPerMinute, int payloadBytes,
                                            bool obeysThrottle)
{
    QJsonObject params;
    params.insert("messagesPerMinute"_L1, messagesPerMinute);
    params.insert("payloadBytes"_L1, payloadBytes);
    params.insert("obeysThrottle"_L1, obeysThrottle);
    return command(u"Sim.Behaviour"_s, params);
}

} // namespace ferrule::serial::rpc
