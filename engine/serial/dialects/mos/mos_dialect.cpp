// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/mos/mos_dialect.h"

#include "serial/dialects/mos/config_keys.h"
#include "serial/provisioning_authority.h"
#include "words/phrase.h"

namespace ferrule::serial::mos {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString endpointName = QString::fromUtf16(setting::endpoint);
const QString portName = QString::fromUtf16(setting::port);

Error noSetting(const QString& key)
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = phrase("serial", "The device has no setting %1.").arg(key);
    return error;
}

} // namespace

MosDialect::MosDialect(DialectLine line)
    : m_connection(std::move(line), [this](const QString& method, const QJsonObject& params) {
        emit notified(method, params);
    })
{
}

QString MosDialect::name() const
{
    return u"Mongoose OS (JSON-RPC lines)"_s;
}

Task<Result<Capabilities>> MosDialect::probe(Duration patience)
{
    Task<Result<QSet<QString>>> asking = m_connection.listMethods(patience);
    const Result<QSet<QString>> known = co_await asking;
    if (!known)
        co_return known.error();
    const auto has = [&known](QLatin1StringView method) {
        return known.value().contains(QString(method));
    };
    Capabilities found;
    found.settings = has("Config.Get"_L1) && has("Config.Set"_L1) && has("Config.Save"_L1);
    found.settingNames = {QString::fromUtf16(setting::deviceId), endpointName, portName};
    found.listSettings = found.settings;
    found.commit = found.settings;
    found.putCredential = found.settings && has("FS.Put"_L1) && has("FS.Get"_L1);
    found.readCredential = found.putCredential;
    found.reboot = has("Sys.Reboot"_L1);
    found.checksums = m_connection.usesChecksums();
    if (!found.settings)
        co_return unsupported(phrase("serial", "The device cannot be configured over this line."));
    co_return found;
}

Task<Result<DeviceInfo>> MosDialect::info()
{
    const QString method = u"Sys.GetInfo"_s;
    const QJsonObject noParams;
    Task<Result<QJsonObject>> asking = m_connection.request(method, noParams);
    const Result<QJsonObject> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    const auto text = [&answer](QLatin1StringView member) {
        return answer.value().value(member).toString();
    };
    DeviceInfo info;
    // Its "id" is a setting; the address is the board's own.
    info.hardwareId = text("mac"_L1).isEmpty() ? text("id"_L1) : text("mac"_L1);
    info.model = text("app"_L1);
    info.firmware = text("fw_version"_L1);
    info.architecture = text("arch"_L1);
    if (const QJsonValue uptime = answer.value().value("uptime"_L1); uptime.isDouble())
        info.uptimeMs = qRound64(uptime.toDouble() * 1000.0);
    Task<Result<QString>> looking = fileInUse(CredentialKind::Certificate);
    const Result<QString> file = co_await looking;
    if (!file && file.error().kind != ErrorKind::NotFound)
        co_return file.error();
    const bool isOurs = file && (file.value() == fileName(CredentialKind::Certificate, 'a') ||
                                 file.value() == fileName(CredentialKind::Certificate, 'b'));
    if (!isOurs)
        co_return info;
    Task<Result<QJsonValue>> askingId = config(key::deviceId);
    const Result<QJsonValue> id = co_await askingId;
    if (!id)
        co_return id.error();
    info.claimId = id.value().toString();
    co_return info;
}

Task<Result<QJsonValue>> MosDialect::config(QString key)
{
    const QString method = u"Config.Get"_s;
    QJsonObject params;
    params.insert("key"_L1, key);
    Task<Result<QJsonObject>> asking = m_connection.request(method, params);
    const Result<QJsonObject> answer = co_await asking;
    if (answer)
        co_return answer.value().value("value"_L1);
    co_return answer.error().kind == ErrorKind::Device ? noSetting(key) : answer.error();
}

Task<Result<Settings>> MosDialect::listSettings(Stage stage)
{
    const QString method = u"Config.Get"_s;
    const QJsonObject everything;
    Task<Result<QJsonObject>> asking = m_connection.request(method, everything);
    const Result<QJsonObject> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    Settings settings = flatten(answer.value());
    if (stage == Stage::Staged)
        settings.insert(m_staged);
    co_return settings;
}

Task<Result<QString>> MosDialect::getSetting(QString key, Stage stage)
{
    if (stage == Stage::Staged && m_staged.contains(key))
        co_return m_staged.value(key);
    const bool isServer = key == endpointName || key == portName;
    const QString name = isServer ? key::mqttServer : key;
    Task<Result<QJsonValue>> asking = config(name);
    const Result<QJsonValue> value = co_await asking;
    if (!value)
        co_return value.error();
    const QString text = toText(value.value());
    if (!isServer)
        co_return text;
    const QString part = key == endpointName ? hostOf(text) : portOf(text);
    if (part.isEmpty())
        co_return noSetting(key);
    co_return part;
}

Task<Result<void>> MosDialect::setSetting(QString key, QString value)
{
    m_staged.insert(key, value);
    co_return Result<void>();
}

Task<Result<QJsonObject>> MosDialect::stagedConfig()
{
    QJsonObject wanted;
    Settings staged = m_staged;
    if (staged.contains(endpointName) || staged.contains(portName)) {
        Task<Result<QJsonValue>> asking = config(key::mqttServer);
        const Result<QJsonValue> now = co_await asking;
        if (!now && now.error().kind != ErrorKind::NotFound)
            co_return now.error();
        const QString server = now ? toText(now.value()) : QString();
        const QString host =
            staged.contains(endpointName) ? staged.take(endpointName) : hostOf(server);
        const QString port = staged.contains(portName) ? staged.take(portName) : portOf(server);
        insert(wanted, key::mqttServer, port.isEmpty() ? host : host + u':' + port);
    }
    for (auto it = staged.cbegin(); it != staged.cend(); ++it) {
        const QString& name = it.key();
        Task<Result<QJsonValue>> asking = config(name);
        const Result<QJsonValue> now = co_await asking;
        if (!now)
            co_return now.error();
        insert(wanted, name, toValue(it.value(), now.value()));
    }
    for (auto it = m_stagedFiles.cbegin(); it != m_stagedFiles.cend(); ++it)
        insert(wanted, fileKey(it.key()), it.value());
    if (!m_stagedFiles.isEmpty())
        insert(wanted, key::mqttEnable, true);
    co_return wanted;
}

Task<Result<void>> MosDialect::commit()
{
    const rpc::Patience patience{5s, 3};
    Task<Result<QJsonObject>> preparing = stagedConfig();
    const Result<QJsonObject> wanted = co_await preparing;
    if (!wanted)
        co_return wanted.error();
    if (!wanted.value().isEmpty()) {
        const QString set = u"Config.Set"_s;
        QJsonObject params;
        params.insert("config"_L1, wanted.value());
        Task<Result<void>> setting = m_connection.command(set, params, patience);
        const Result<void> done = co_await setting;
        if (!done)
            co_return done;
    }
    const QString save = u"Config.Save"_s;
    QJsonObject noReboot;
    noReboot.insert("reboot"_L1, false);
    Task<Result<void>> saving = m_connection.command(save, noReboot, patience);
    const Result<void> saved = co_await saving;
    if (!saved)
        co_return saved;
    m_staged.clear();
    m_stagedFiles.clear();
    m_set = 0;
    co_return Result<void>();
}

Task<Result<void>> MosDialect::reboot()
{
    // Sent once: a device that restarted before its answer left must not be restarted again.
    const rpc::Patience once{2s, 1};
    const QString method = u"Sys.Reboot"_s;
    const QJsonObject noParams;
    Task<Result<void>> asking = m_connection.command(method, noParams, once);
    const Result<void> answer = co_await asking;
    if (!answer && answer.error().kind == ErrorKind::Timeout)
        co_return Result<void>();
    co_return answer;
}

} // namespace ferrule::serial::mos
