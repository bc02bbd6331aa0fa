// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/at/manufacturing_store.h"

namespace ferrule::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView prefix = "mfg/"_L1;

QString fileOf(const QByteArray& space, const QByteArray& key)
{
    return prefix + QString::fromUtf8(space) + u'/' + QString::fromUtf8(key);
}

} // namespace

QByteArrayList ManufacturingStore::spaces() const
{
    QByteArrayList found{"factory_param", "mqtt_cert", "mqtt_key", "mqtt_ca"};
    for (const QString& file : m_state.fileNames()) {
        const QByteArray space = file.section(u'/', 1, 1).toUtf8();
        if (file.startsWith(prefix) && !found.contains(space))
            found << space;
    }
    return found;
}

QByteArrayList ManufacturingStore::keys(const QByteArray& space) const
{
    QByteArrayList found;
    const QString start = fileOf(space, {});
    for (const QString& file : m_state.fileNames()) {
        if (file.startsWith(start))
            found << file.mid(start.size()).toUtf8();
    }
    return found;
}

std::optional<ManufacturingStore::Value> ManufacturingStore::value(const QByteArray& space,
                                                                   const QByteArray& key) const
{
    const std::optional<QByteArray> stored = m_state.file(fileOf(space, key));
    if (!stored || stored->isEmpty())
        return std::nullopt;
    return Value{stored->front() - '0', stored->mid(1)};
}

void ManufacturingStore::set(const QByteArray& space, const QByteArray& key, const Value& value)
{
    m_state.setFile(fileOf(space, key), QByteArray::number(value.type) + value.content);
}

bool ManufacturingStore::erase(const QByteArray& space, const QByteArray& key)
{
    if (!value(space, key))
        return false;
    m_state.removeFile(fileOf(space, key));
    return true;
}

} // namespace ferrule::bench
