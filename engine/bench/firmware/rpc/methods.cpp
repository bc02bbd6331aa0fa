// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/rpc/methods.h"

#include "pki/digest.h"
#include "pki/signing_request.h"

#include <QJsonArray>
#include <QSysInfo>

#include <chrono>

namespace ferrule::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 512;
constexpr qint64 longestCredential = 8192;
constexpr int maxMessagesPerMinute = 60'000;
constexpr int maxPayloadBytes = 64 * 1024;

SimulatedReply refuse(int code, const QString& message)
{
    return {{}, code, message};
}

SimulatedReply failed(const Error& error)
{
    return refuse(500, QString::fromStdString(describe(error)));
}

SimulatedState::Stage stageOf(const QJsonObject& params)
{
    return params.value("stage"_L1) == "staged"_L1 ? SimulatedState::Stage::Staged
                                                   : SimulatedState::Stage::Effective;
}

bool isCredentialKind(const QString& kind)
{
    return kind == "authority"_L1 || kind == "certificate"_L1 || kind == "key"_L1;
}

} // namespace

const QMap<QString, SimulatedMethods::Method>& SimulatedMethods::table()
{
    static const QMap<QString, Method> methods{
        {u"RPC.List"_s, &SimulatedMethods::list},
        {u"Sys.GetInfo"_s, &SimulatedMethods::info},
        {u"Sys.Reboot"_s, &SimulatedMethods::reboot},
        {u"Store.List"_s, &SimulatedMethods::storeList},
        {u"Store.Get"_s, &SimulatedMethods::storeGet},
        {u"Store.Set"_s, &SimulatedMethods::storeSet},
        {u"Store.Delete"_s, &SimulatedMethods::storeDelete},
        {u"Cred.KeyGen"_s, &SimulatedMethods::keyGen},
        {u"Cred.Csr"_s, &SimulatedMethods::csr},
        {u"Cred.Put"_s, &SimulatedMethods::put},
        {u"Cred.Hash"_s, &SimulatedMethods::hash},
        {u"Cfg.Commit"_s, &SimulatedMethods::commit},
        {u"Sim.Behaviour"_s, &SimulatedMethods::behaviour},
    };
    return methods;
}

SimulatedReply SimulatedMethods::call(const QString& method, const QJsonObject& params)
{
    const Method function = table().value(method, nullptr);
    if (!function)
        return refuse(404, u"no method %1"_s.arg(method));
    return (this->*function)(params);
}

SimulatedReply SimulatedMethods::list(const QJsonObject&)
{
    return {QJsonArray::fromStringList(table().keys()), 0, {}};
}

SimulatedReply SimulatedMethods::info(const QJsonObject&)
{
    const std::chrono::duration<double> uptime = m_board.scheduler.now() - m_board.started;
    QJsonObject object;
    object.insert("id"_L1, m_board.state.hardwareId());
    object.insert("model"_L1, m_board.config.model);
    object.insert("product"_L1, m_board.config.productToken);
    object.insert("fw_version"_L1, QLatin1StringView(FERRULE_VERSION));
    object.insert("arch"_L1, QSysInfo::currentCpuArchitecture());
    object.insert("uptime"_L1, uptime.count());
    object.insert("boots"_L1, m_board.state.boots());
    object.insert("claim"_L1, m_board.state.identity().claimId);
    return {object, 0, {}};
}

SimulatedReply SimulatedMethods::reboot(const QJsonObject&)
{
    return {};
}

SimulatedReply SimulatedMethods::storeList(const QJsonObject& params)
{
    QJsonObject items;
    const SimulatedState::Settings settings = m_board.state.settings(stageOf(params));
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        items.insert(it.key(), it.value());
    QJsonObject object;
    object.insert("items"_L1, items);
    return {object, 0, {}};
}

SimulatedReply SimulatedMethods::storeGet(const QJsonObject& params)
{
    const QString key = params.value("key"_L1).toString();
    const SimulatedState::Settings settings = m_board.state.settings(stageOf(params));
    const auto found = settings.constFind(key);
    if (found == settings.cend())
        return refuse(404, u"no setting %1"_s.arg(key));
    QJsonObject object;
    object.insert("key"_L1, key);
    object.insert("value"_L1, found.value());
    return {object, 0, {}};
}

SimulatedReply SimulatedMethods::storeSet(const QJsonObject& params)
{
    const QString key = params.value("key"_L1).toString();
    const QJsonValue value = params.value("value"_L1);
    if (key.isEmpty() || !value.isString())
        return refuse(400, u"key and value must be texts"_s);
    if (value.toString().size() > longestValue)
        return refuse(413, u"value over %1 characters"_s.arg(longestValue));
    m_board.state.setSetting(key, value.toString());
    return {};
}

SimulatedReply SimulatedMethods::storeDelete(const QJsonObject& params)
{
    m_board.state.removeSetting(params.value("key"_L1).toString());
    return {};
}

SimulatedReply SimulatedMethods::keyGen(const QJsonObject& params)
{
    if (m_board.config.faults.refusesKeyGen)
        return refuse(501, u"no random source on this board"_s);
    if (params.value("type"_L1) != "p256"_L1)
        return refuse(400, u"only p256 keys"_s);
    const Result<pki::PrivateKey> key = pki::PrivateKey::generate();
    if (!key)
        return failed(key.error());
    Result<std::string> pem = key.value().toPem();
    if (!pem)
        return failed(pem.error());
    m_board.state.setCredential(u"key"_s, QByteArray::fromStdString(pem.value()));
    pki::wipe(pem.value());
    return {};
}

SimulatedReply SimulatedMethods::csr(const QJsonObject& params)
{
    const QByteArray pem = m_board.state.credential(u"key"_s, SimulatedState::Stage::Staged);
    if (pem.isEmpty())
        return refuse(409, u"no key staged"_s);
    const Result<pki::PrivateKey> key = pki::PrivateKey::fromPem(pem.toStdString());
    if (!key)
        return failed(key.error());
    const Result<pki::SigningRequest> request =
        pki::SigningRequest::create(key.value(), params.value("cn"_L1).toString().toStdString());
    if (!request)
        return failed(request.error());
    QJsonObject object;
    object.insert("csr"_L1, QString::fromStdString(request.value().toPem()));
    return {object, 0, {}};
}

SimulatedReply SimulatedMethods::put(const QJsonObject& params)
{
    const QString kind = params.value("kind"_L1).toString();
    const QByteArray data = params.value("data"_L1).toString().toLatin1();
    const qint64 offset = params.value("offset"_L1).toInteger(-1);
    const qint64 total = params.value("total"_L1).toInteger(-1);
    if (!isCredentialKind(kind) || offset < 0 || offset + data.size() > total)
        return refuse(400, u"kind, data, offset and total do not fit"_s);
    if (total > longestCredential)
        return refuse(413, u"credential over %1 bytes"_s.arg(longestCredential));
    if (offset == 0 || kind != m_uploadKind)
        m_upload.clear();
    m_uploadKind = kind;
    if (offset > m_upload.size())
        return refuse(400, u"a piece is missing before offset %1"_s.arg(offset));
    // A piece that is repeated replaces itself.
    m_upload.truncate(offset);
    m_upload.append(data);
    if (m_upload.size() == total)
        m_board.state.setCredential(kind, m_upload);
    QJsonObject object;
    object.insert("offset"_L1, m_upload.size());
    return {object, 0, {}};
}

SimulatedReply SimulatedMethods::hash(const QJsonObject& params)
{
    const QString kind = params.value("kind"_L1).toString();
    const QByteArray pem = m_board.state.credential(kind, stageOf(params));
    if (pem.isEmpty())
        return refuse(404, u"no credential %1"_s.arg(kind));
    const QByteArray hashed = m_board.config.faults.wrongHash ? pem.chopped(1) : pem;
    QJsonObject object;
    object.insert("sha256"_L1, QString::fromStdString(pki::sha256Hex(hashed.toStdString())));
    object.insert("size"_L1, pem.size());
    return {object, 0, {}};
}

SimulatedReply SimulatedMethods::commit(const QJsonObject&)
{
    if (const Result<void> done = m_board.state.commit(); !done) {
        const int code = done.error().kind == ErrorKind::Conflict ? 409 : 500;
        return refuse(code, QString::fromStdString(describe(done.error())));
    }
    return {};
}

SimulatedReply SimulatedMethods::behaviour(const QJsonObject& params)
{
    SimulatedBehaviour behaviour;
    behaviour.messagesPerMinute = params.value("messagesPerMinute"_L1).toDouble(-1);
    behaviour.payloadBytes = params.value("payloadBytes"_L1).toInt(-1);
    behaviour.obeysThrottle = params.value("obeysThrottle"_L1).toBool(true);
    if (behaviour.messagesPerMinute < 0 || behaviour.messagesPerMinute > maxMessagesPerMinute ||
        behaviour.payloadBytes < 0 || behaviour.payloadBytes > maxPayloadBytes)
        return refuse(400, u"messagesPerMinute or payloadBytes out of range"_s);
    m_board.setBehaviour(behaviour);
    return {};
}

} // namespace ferrule::bench
