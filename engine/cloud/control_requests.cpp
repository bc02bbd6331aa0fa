// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/control_requests.h"

#include "words/phrase.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr qsizetype longestName = 100;

Error notUnderstood()
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = phrase("cloud", "The cloud does not know this request.");
    error.remedy = phrase("cloud", "Use commands and a cloud of the same version.");
    return error;
}

QJsonObject done(const QString& sentence)
{
    return {{u"done"_s, sentence}};
}

QString whoAsks(const QJsonObject& request)
{
    return request.value("by"_L1).toString().left(longestName);
}

struct Act
{
    QLatin1StringView name;
    traffic::Action action;
    QLatin1StringView sentence;
};

constexpr std::array acts = {
    Act{"throttle"_L1, traffic::Action::Throttle,
        "%1 is told to wait before each message; it speeds up again by itself."_L1},
    Act{"close"_L1, traffic::Action::Close,
        "%1 is told to disconnect and to stay away for a while."_L1},
    Act{"release"_L1, traffic::Action::Release,
        "%1 is cut off, and its certificate is revoked."_L1},
};

const Act* actOf(const QJsonObject& request)
{
    for (const Act& act : acts) {
        if (request.contains(act.name))
            return &act;
    }
    return nullptr;
}

Result<void> requireReach(const ControlledParts& parts, const Act& act, const QString& claimId)
{
    const Result<DeviceRecord> known = parts.registry.device(claimId);
    if (!known)
        return known.error();
    // A device that is away can be released all the same; nothing else would reach it.
    if (act.action == traffic::Action::Release || parts.presence.isOnline(claimId))
        return {};
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = phrase("cloud", "%1 is not connected, so nothing can be told to it.").arg(claimId);
    error.remedy = parts.enforcer != nullptr
                       ? phrase("cloud", "Wait for it to connect, or release it.")
                       : phrase("cloud", "Wait until it publishes something.");
    return error;
}

Task<Result<QJsonObject>> carryOut(ControlledParts parts, Act act, QString claimId, QString by)
{
    if (const Result<void> reached = requireReach(parts, act, claimId); !reached)
        co_return reached.error();
    const Result<void> outcome = co_await parts.traffic.act(claimId, act.action, by);
    if (!outcome)
        co_return outcome.error();
    co_return done(QString(act.sentence).arg(claimId));
}

Task<Result<QJsonObject>> publish(ControlledParts parts, QJsonObject request)
{
    const QByteArray topic = request.value("publish"_L1).toString().toUtf8();
    const QByteArray::FromBase64Result payload = QByteArray::fromBase64Encoding(
        request.value("payload"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const int qos = request.value("qos"_L1).toInt();
    if (!payload || qos < 0 || qos > 2)
        co_return notUnderstood();
    const bool retain = request.value("retain"_L1).toBool();
    const QByteArray bytes = payload.decoded;
    const Result<void> sent = co_await parts.manager.publish(
        topic, bytes, static_cast<net::Qos>(qos), net::Wait::Acknowledged, retain);
    if (!sent)
        co_return sent.error();
    co_return done(u"Published to %1."_s.arg(QString::fromUtf8(topic)));
}

Result<store::Edit> editOf(const QJsonObject& asked)
{
    store::Edit edit;
    edit.key = asked.value("key"_L1).toString().toStdString();
    edit.remove = asked.value("remove"_L1).toBool();
    edit.overwrite = true;
    if (edit.remove)
        return edit;
    const auto type = store::typeFromName(asked.value("type"_L1).toString().toStdString());
    if (!type)
        return notUnderstood();
    const Result<store::Value> value =
        store::Value::parse(*type, asked.value("value"_L1).toString().toStdString());
    if (!value)
        return value.error();
    edit.value = *value;
    return edit;
}

Result<QJsonObject> readStore(const ControlledParts& parts, const QString& claimId)
{
    if (const Result<DeviceRecord> known = parts.registry.device(claimId); !known)
        return known.error();
    const Result<std::vector<store::Item>> items = parts.store.items(claimId);
    if (!items)
        return items.error();
    QJsonObject values;
    for (const store::Item& item : *items)
        values.insert(QString::fromStdString(item.key), QString::fromStdString(item.value.text()));
    QJsonObject reply = done(u"%1 keys."_s.arg(values.size()));
    reply.insert("values"_L1, values);
    return reply;
}

Result<QJsonObject> useStore(const ControlledParts& parts, const QJsonObject& request)
{
    const QString claimId = request.value("store"_L1).toString();
    std::vector<store::Edit> edits;
    const QJsonArray asked = request.value("edits"_L1).toArray();
    for (const QJsonValue& one : asked) {
        const Result<store::Edit> edit = editOf(one.toObject());
        if (!edit)
            return edit.error();
        edits.push_back(*edit);
    }
    if (!edits.empty()) {
        if (const auto applied = parts.store.apply(claimId, edits, whoAsks(request)); !applied)
            return applied.error();
    }
    return readStore(parts, claimId);
}

Result<QJsonObject> keepBooks(const ControlledParts& parts, const QJsonObject& request)
{
    const QString by = whoAsks(request);
    if (const QString claimId = request.value("claim"_L1).toString(); !claimId.isEmpty()) {
        const Result<QString> claimed = claimByHand(parts.registry, parts.enforcer, claimId, by);
        return claimed ? Result<QJsonObject>(done(*claimed)) : claimed.error();
    }
    if (const QString claimId = request.value("reclaim"_L1).toString(); !claimId.isEmpty()) {
        const Result<void> reclaimed = parts.enforcer->reclaim(claimId, by);
        return reclaimed ? Result<QJsonObject>(done(u"%1 is reclaimed."_s.arg(claimId)))
                         : reclaimed.error();
    }
    if (const QString claimId = request.value("block"_L1).toString(); !claimId.isEmpty()) {
        const auto forMs = qint64(request.value("forMs"_L1).toDouble(-1));
        const Result<QString> blocked =
            blockByHand(parts.registry, claimId, forMs, parts.clock.utcMs(), by);
        return blocked ? Result<QJsonObject>(done(*blocked)) : blocked.error();
    }
    const QString product = request.value("product"_L1).toString();
    if (product.isEmpty() || !request.value("autoClaim"_L1).isBool())
        return notUnderstood();
    const Result<QString> set =
        setAutoClaim(parts.registry, product, request.value("autoClaim"_L1).toBool());
    return set ? Result<QJsonObject>(done(*set)) : set.error();
}

} // namespace

Result<QString> claimByHand(Registry& registry, Enforcer* enforcer, const QString& claimId,
                            const QString& by)
{
    const Result<DeviceRecord> known = registry.device(claimId);
    if (!known)
        return known.error();
    switch (known->status) {
    case DeviceStatus::Claimed:
        return u"%1 was claimed already."_s.arg(claimId);
    case DeviceStatus::Released:
        if (enforcer != nullptr) {
            if (const Result<void> reclaimed = enforcer->reclaim(claimId, by); !reclaimed)
                return reclaimed.error();
            return u"%1 is reclaimed."_s.arg(claimId);
        }
        break;
    case DeviceStatus::Unclaimed:
    case DeviceStatus::Blocked:
        break;
    }
    if (const Result<DeviceRecord> claimed = registry.claim(claimId, by); !claimed)
        return claimed.error();
    return u"%1 is claimed."_s.arg(claimId);
}

Result<QString> blockByHand(Registry& registry, const QString& claimId, qint64 forMs, UtcMs now,
                            const QString& by)
{
    if (forMs < 0 || forMs > longestBlock) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("cloud", "A device cannot be blocked for that long.");
        error.measured = phrase("cloud", "%1 s").arg(forMs / 1000);
        error.expected = phrase("cloud", "at most %1 s").arg(longestBlock / 1000);
        return error;
    }
    const UtcMs until = forMs == 0 ? 0 : now + forMs;
    const Result<DeviceRecord> blocked = registry.block(claimId, until, by);
    if (!blocked)
        return blocked.error();
    return forMs == 0 ? u"%1 is no longer blocked."_s.arg(claimId)
                      : u"%1 is refused an identity for %2 s."_s.arg(claimId).arg(forMs / 1000);
}

Result<QString> setAutoClaim(Registry& registry, const QString& product, bool on)
{
    const Result<void> set = registry.setAutoClaim(product, on);
    if (!set)
        return set.error();
    return on ? u"Devices of %1 are claimed as they register."_s.arg(product)
              : u"Devices of %1 wait to be claimed."_s.arg(product);
}

std::optional<BenchOnly> benchOnlyOf(const QJsonObject& request)
{
    if (request.contains("claim"_L1))
        return BenchOnly::Claim;
    if (request.contains("release"_L1))
        return BenchOnly::Release;
    if (request.contains("reclaim"_L1))
        return BenchOnly::Reclaim;
    if (request.contains("product"_L1))
        return BenchOnly::Provision;
    if (request.contains("block"_L1))
        return BenchOnly::Block;
    return std::nullopt;
}

Task<Result<QJsonObject>> serve(ControlledParts parts, QJsonObject request)
{
    Result<QJsonObject> reply = notUnderstood();
    const std::optional<BenchOnly> beyond = benchOnlyOf(request);
    if (parts.enforcer == nullptr && beyond) {
        reply = benchOnly(*beyond);
    } else if (const Act* act = actOf(request)) {
        const QString claimId = request.value(act->name).toString();
        const QString by = whoAsks(request);
        reply = co_await carryOut(parts, *act, claimId, by);
    } else if (request.contains("publish"_L1)) {
        reply = co_await publish(parts, request);
    } else if (request.contains("store"_L1)) {
        reply = useStore(parts, request);
    } else {
        reply = keepBooks(parts, request);
    }
    co_return reply;
}

} // namespace ferrule::cloud
