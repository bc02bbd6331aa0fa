// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/lease_message.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr qsizetype largest = 1000;
constexpr qint64 highestNumber = qint64(1) << 52;
constexpr qint64 shortestMs = 1000;
constexpr qint64 longestMs = 600'000;

} // namespace

QByteArray leasePayload(const Lease& lease)
{
    using std::chrono::milliseconds;
    QJsonObject object;
    object["holder"_L1] = QString::fromStdString(lease.holder);
    object["name"_L1] = QString::fromStdString(lease.name);
    object["term"_L1] = static_cast<qint64>(lease.term);
    object["renewal"_L1] = static_cast<qint64>(lease.renewal);
    object["validMs"_L1] =
        static_cast<qint64>(std::chrono::duration_cast<milliseconds>(lease.validFor).count());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Lease> readLease(QByteArrayView payload)
{
    if (payload.size() > largest)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(payload.toByteArray()).object();
    const qint64 term = object["term"_L1].toInteger(-1);
    const qint64 renewal = object["renewal"_L1].toInteger(-1);
    const qint64 validMs = object["validMs"_L1].toInteger(-1);
    if (!object["holder"_L1].isString() || term < 0 || term > highestNumber || renewal < 0 ||
        renewal > highestNumber || validMs < 0)
        return std::nullopt;
    Lease lease;
    lease.holder = object["holder"_L1].toString().toStdString();
    lease.name = object["name"_L1].toString().toStdString();
    lease.term = static_cast<std::uint64_t>(term);
    lease.renewal = static_cast<std::uint64_t>(renewal);
    lease.validFor = std::chrono::milliseconds(std::clamp(validMs, shortestMs, longestMs));
    return lease;
}

} // namespace ferrule::cloud
