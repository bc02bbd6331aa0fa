// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/rpc/rpc_dialect.h"

#include <algorithm>

namespace ferrule::serial::rpc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Small enough that a device with a 1 KB line buffer takes it with all quotes escaped.
constexpr qsizetype chunkCharacters = 512;

QString stageText(Stage stage)
{
    return stage == Stage::Staged ? u"staged"_s : u"effective"_s;
}

} // namespace

RpcDialect::RpcDialect(DialectLine line)
    : m_connection(std::move(line), [this](const QString& method, const QJsonObject& params) {
        emit notified(method, params);
    })
{
}

QString RpcDialect::name() const
{
    return u"JSON-RPC lines"_s;
}

Task<Result<Capabilities>> RpcDialect::probe(Duration patience)
{
    Task<Result<QSet<QString>>> asking = m_connection.listMethods(patience);
    const Result<QSet<QString>> known = co_await asking;
    if (!known)
        co_return known.error();
    const auto has = [&known](QLatin1StringView name) {
        return known.value().contains(QString(name));
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
    found.checksums = m_connection.usesChecksums();
    // Mongoose OS without the extension speaks the same frames, and is asked in its own way.
    if (!found.settings && !found.putCredential && has("Config.Set"_L1))
        co_return unsupported(phrase(
            "serial", "The device cannot be provisioned by the reference dialect over this line."));
    co_return found;
}

Task<Result<DeviceInfo>> RpcDialect::info()
{
    Task<Result<QJsonObject>> sent = m_connection.request(u"Sys.GetInfo"_s, QJsonObject());
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
    Task<Result<QJsonObject>> sent = m_connection.request(u"Store.List"_s, params);
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
    Task<Result<QJsonObject>> sent = m_connection.request(u"Store.Get"_s, params);
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
    return m_connection.command(u"Store.Set"_s, params);
}

Task<Result<void>> RpcDialect::deleteSetting(QString key)
{
    QJsonObject params;
    params.insert("key"_L1, key);
    return m_connection.command(u"Store.Delete"_s, params);
}

Task<Result<void>> RpcDialect::commit()
{
    const Patience patience{5s, 3};
    return m_connection.command(u"Cfg.Commit"_s, QJsonObject(), patience);
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
        Task<Result<QJsonObject>> sent = m_connection.request(u"Cred.Put"_s, params);
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
    Task<Result<QJsonObject>> sent = m_connection.request(u"Cred.Hash"_s, params);
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
    return m_connection.command(u"Cred.KeyGen"_s, params, patience);
}

Task<Result<QByteArray>> RpcDialect::certificateRequest(QString commonName)
{
    const Patience patience{4s, 3};
    QJsonObject params;
    params.insert("cn"_L1, commonName);
    Task<Result<QJsonObject>> sent = m_connection.request(u"Cred.Csr"_s, params, patience);
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
    Task<Result<void>> sent = m_connection.command(u"Sys.Reboot"_s, QJsonObject(), once);
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
    return m_connection.command(u"Sim.Behaviour"_s, params);
}

} // namespace ferrule::serial::rpc
