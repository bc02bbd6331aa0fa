// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/claim_id.h"

#include "pki/digest.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace ferrule::cloud {

namespace {

constexpr QLatin1StringView symbols("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int claimIdLength = 10;
constexpr qsizetype longestClaimId = 20;

bool isAllowed(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') ||
           c == u'-' || c == u'_';
}

} // namespace

QString makeClaimId()
{
    QString id;
    for (int i = 0; i < claimIdLength; ++i)
        id += symbols.at(QRandomGenerator::system()->bounded(static_cast<int>(symbols.size())));
    return id;
}

bool isValidClaimId(QStringView claimId)
{
    return !claimId.isEmpty() && claimId.size() <= longestClaimId &&
           std::all_of(claimId.begin(), claimId.end(), isAllowed);
}

QString makeToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toHex());
}

QString tokenHash(QStringView token)
{
    return QString::fromStdString(pki::sha256Hex(token.toUtf8().toStdString()));
}

} // namespace ferrule::cloud
