// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/mos/mos_firmware.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ferrule::bench {

using namespace Qt::StringLiterals;

namespace {

const QString configFile = u"conf9.json"_s;
constexpr int failed = 500;
constexpr qsizetype longestPiece = 2048;

QJsonValue valueAt(const QJsonObject& config, const QString& path)
{
    QJsonValue value = config;
    const QStringList names = path.split(u'.');
    for (const QString& name : names)
        value = value.toObject().value(name);
    return value;
}

/// What `wanted` names replaces what is there; other values stay.
void merge(QJsonObject& config, const QJsonObject& wanted)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!it.value().isObject()) {
            config.insert(it.key(), it.value());
            continue;
        }
        QJsonObject below = config.value(it.key()).toObject();
        merge(below, it.value().toObject());
        config.insert(it.key(), below);
    }
}

} // namespace

MosFirmware::MosFirmware(SimulatedBoard board)
    : m_board(std::move(board))
    , m_protocol({
          [this](qint64 id, const QString& method, const QJsonObject& params) {
              onRequest(id, method, params);
          },
          [this](const QByteArray& bytes) { m_board.send(bytes); },
          [this] { m_board.logOff(); },
          [this](const QString& text) { m_board.log(u"mg_rpc: %1"_s.arg(text)); },
      })
    , m_config(savedConfig())
{
    m_protocol.setKnowsChecksums(!hasTrap("no-crc"_L1));
    faultsChanged();
}

QStringList MosFirmware::traps()
{
    return {u"no-crc"_s};
}

bool MosFirmware::hasTrap(QLatin1StringView name) const
{
    return m_board.config.faults.traps.contains(name);
}

void MosFirmware::faultsChanged()
{
    m_protocol.setWrongChecksums(m_board.config.faults.wrongCrc);
}

QString MosFirmware::hardwareAddress() const
{
    return m_board.state.hardwareId().toUpper();
}

QStringList MosFirmware::bootLog() const
{
    return {
        u"mgos_init           Mongoose OS 2.19.1"_s,
        u"mgos_sys_config     MAC: %1"_s.arg(hardwareAddress()),
        u"mgos_init           Init done, start %1"_s.arg(m_board.state.boots()),
    };
}

void MosFirmware::receive(const QByteArray& bytes)
{
    m_protocol.receive(bytes);
}

QJsonObject MosFirmware::savedConfig() const
{
    QJsonObject mqtt;
    mqtt.insert("enable"_L1, false);
    mqtt.insert("server"_L1, u""_s);
    mqtt.insert("ssl_cert"_L1, u""_s);
    mqtt.insert("ssl_key"_L1, u""_s);
    mqtt.insert("ssl_ca_cert"_L1, u""_s);
    mqtt.insert("keep_alive"_L1, 60);
    QJsonObject device;
    device.insert("id"_L1, u"esp32_%1"_s.arg(hardwareAddress().last(6)));
    QJsonObject config;
    config.insert("mqtt"_L1, mqtt);
    config.insert("device"_L1, device);
    const QByteArray saved = m_board.state.file(configFile).value_or(QByteArray());
    merge(config, QJsonDocument::fromJson(saved).object());
    return config;
}

agent::Identity MosFirmware::identity() const
{
    const QJsonObject config = savedConfig();
    const auto text = [&config](const QString& path) { return valueAt(config, path).toString(); };
    const auto file = [this, &text](const QString& path) {
        return m_board.state.file(text(path)).value_or(QByteArray());
    };
    agent::Identity identity;
    if (!valueAt(config, u"mqtt.enable"_s).toBool())
        return identity;
    identity.claimId = text(u"device.id"_s);
    identity.product = m_board.config.productToken;
    const QString server = text(u"mqtt.server"_s);
    identity.endpoint = server.section(u':', 0, 0);
    if (const quint16 port = server.section(u':', 1).toUShort(); port != 0)
        identity.port = port;
    identity.authorityPem = file(u"mqtt.ssl_ca_cert"_s);
    identity.certificatePem = file(u"mqtt.ssl_cert"_s);
    identity.keyPem = file(u"mqtt.ssl_key"_s);
    return identity;
}

void MosFirmware::onRequest(qint64 id, const QString& method, const QJsonObject& params)
{
    const SimulatedReply answer = call(method, params);
    m_board.reply(method, answer.code == 0 ? m_protocol.result(id, answer.result)
                                           : m_protocol.error(id, answer.code, answer.message));
    if (method == "Sys.Reboot"_L1)
        m_board.restart();
}

SimulatedReply MosFirmware::call(const QString& method, const QJsonObject& params)
{
    if (method == "RPC.List"_L1)
        return {QJsonArray{u"FS.Put"_s, u"FS.Get"_s, u"FS.List"_s, u"Config.Save"_s,
                           u"Config.Set"_s, u"Config.Get"_s, u"Sys.GetInfo"_s, u"Sys.Reboot"_s,
                           u"RPC.List"_s},
                0,
                {}};
    if (method == "Sys.GetInfo"_L1)
        return info();
    if (method == "Sys.Reboot"_L1)
        return {QJsonValue(), 0, {}};
    if (method == "Config.Get"_L1)
        return configGet(params);
    if (method == "Config.Set"_L1)
        return configSet(params);
    if (method == "Config.Save"_L1) {
        m_board.state.setFile(configFile, QJsonDocument(m_config).toJson());
        return {};
    }
    if (method == "FS.Put"_L1)
        return filePut(params);
    if (method == "FS.Get"_L1)
        return fileGet(params);
    if (method == "FS.List"_L1)
        return {QJsonArray::fromStringList(m_board.state.fileNames()), 0, {}};
    return {{}, 404, u"No handler for %1"_s.arg(method)};
}

SimulatedReply MosFirmware::info() const
{
    const std::chrono::duration<double> uptime = m_board.scheduler.now() - m_board.started;
    QJsonObject object;
    object.insert("id"_L1, valueAt(m_config, u"device.id"_s));
    object.insert("app"_L1, m_board.config.model);
    object.insert("fw_version"_L1, QLatin1StringView(FERRULE_VERSION));
    object.insert("mac"_L1, hardwareAddress());
    object.insert("arch"_L1, u"esp32"_s);
    object.insert("uptime"_L1, qint64(uptime.count()));
    return {object, 0, {}};
}

SimulatedReply MosFirmware::configGet(const QJsonObject& params) const
{
    const QString path = params.value("key"_L1).toString();
    const QJsonValue value = path.isEmpty() ? QJsonValue(m_config) : valueAt(m_config, path);
    if (value.isUndefined())
        return {{}, 404, u"invalid key"_s};
    return {value, 0, {}};
}

SimulatedReply MosFirmware::configSet(const QJsonObject& params)
{
    if (!params.value("config"_L1).isObject())
        return {{}, failed, u"invalid config"_s};
    merge(m_config, params.value("config"_L1).toObject());
    return {};
}

SimulatedReply MosFirmware::filePut(const QJsonObject& params)
{
    const QString name = params.value("filename"_L1).toString();
    const QByteArray data = QByteArray::fromBase64(params.value("data"_L1).toString().toLatin1());
    if (name.isEmpty() || data.size() > longestPiece)
        return {{}, failed, u"bad args"_s};
    const bool append = params.value("append"_L1).toBool();
    const QByteArray before =
        append ? m_board.state.file(name).value_or(QByteArray()) : QByteArray();
    m_board.state.setFile(name, before + data);
    return {QJsonValue(), 0, {}};
}

SimulatedReply MosFirmware::fileGet(const QJsonObject& params) const
{
    const QString name = params.value("filename"_L1).toString();
    std::optional<QByteArray> content = m_board.state.file(name);
    if (!content)
        return {{}, failed, u"failed to open file \"%1\""_s.arg(name)};
    if (m_board.config.faults.wrongHash)
        content->chop(1);
    const qint64 offset = params.value("offset"_L1).toInteger(0);
    const qint64 length = params.value("len"_L1).toInteger(content->size());
    const QByteArray piece = content->mid(offset, length);
    QJsonObject object;
    object.insert("data"_L1, QString::fromLatin1(piece.toBase64()));
    object.insert("left"_L1, qMax<qint64>(content->size() - offset - piece.size(), 0));
    return {object, 0, {}};
}

} // namespace ferrule::bench
