// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ferrule_commands.h"

#include "models/command_line.h"

#include <QStringDecoder>

#include <algorithm>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using namespace published;

namespace {

/// Absent where the payload is no text that an argument can hold.
std::optional<QString> asArgument(const QByteArray& payload)
{
    if (payload.contains('\0'))
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(payload);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// `printf` with each byte in octal, which every POSIX shell understands.
QString printfOf(const QByteArray& payload)
{
    QString format;
    for (const char byte : payload)
        format += u"\\%1"_s.arg(static_cast<unsigned char>(byte), 3, 8, QLatin1Char('0'));
    return u"printf '%1'"_s.arg(format);
}

bool isPem(const QString& place)
{
    return place.contains("-----BEGIN"_L1);
}

/// How `ferrule pub` reaches a broker; nothing where a command line cannot say it.
std::optional<QStringList> connectionOf(const BrokerProfile& profile)
{
    if (profile.hasKey || isPem(profile.authority) || isPem(profile.certificate))
        return std::nullopt;
    QStringList words{u"-h"_s, profile.host};
    if (profile.port != 0)
        words << u"-p"_s << QString::number(profile.port);
    if (!profile.user.isEmpty())
        words << u"-u"_s << profile.user;
    if (!profile.tls)
        return words;
    if (profile.authority.isEmpty())
        words << u"--tls"_s;
    else
        words << u"--cafile"_s << profile.authority;
    if (!profile.certificate.isEmpty())
        words << u"--cert"_s << profile.certificate << u"--key"_s << profile.key;
    if (!profile.serverName.isEmpty())
        words << u"--servername"_s << profile.serverName;
    for (const QString& protocol : profile.alpn)
        words << u"--alpn"_s << protocol;
    if (!profile.verifyPeer)
        words << u"--insecure"_s;
    return words;
}

} // namespace

QString ferruleCommand(const CloudStatus& cloud, const QStringList& words)
{
    QStringList whole = QStringList{u"ferrule"_s} + words;
    if (!cloud.commandHome.isEmpty())
        whole << u"--home"_s << cloud.commandHome;
    return commandLine(whole);
}

QString benchCommand(const CloudStatus& cloud, const QStringList& words)
{
    return cloud.profile.isEmpty() ? ferruleCommand(cloud, words) : QString();
}

QString cloudCommand(const CloudStatus& cloud, const QStringList& words)
{
    return ferruleCommand(
        cloud, cloud.profile.isEmpty() ? words : words + QStringList{u"--broker"_s, cloud.profile});
}

QString storeCommand(const CloudStatus& cloud, const QString& storeId, const QStringList& words)
{
    const QString port = u"port:"_s;
    const QStringList whole = QStringList{u"store"_s} + words;
    if (storeId.isEmpty())
        return {};
    if (storeId.startsWith(port))
        return commandLine(QStringList{u"ferrule"_s} + whole +
                           QStringList{u"--port"_s, storeId.mid(port.size())});
    return cloudCommand(cloud, whole + QStringList{u"--device"_s, storeId});
}

QString brokerCommand(const CloudStatus& cloud, const Brokers& brokers, const QString& id,
                      const QString& verb)
{
    const QString bench = u"bench"_s;
    if (id.isEmpty())
        return verb == "use"_L1 ? ferruleCommand(cloud, {u"broker"_s, verb, bench}) : QString();
    for (const BrokerProfile& profile : brokers.profiles) {
        if (profile.id != id)
            continue;
        // The command knows both; the id stands where the name says something else to it.
        const bool plain =
            !profile.name.isEmpty() && !profile.name.startsWith(u'-') && profile.name != bench;
        return ferruleCommand(cloud, {u"broker"_s, verb, plain ? profile.name : id});
    }
    return {};
}

QString publishCommand(const CloudStatus& cloud, const Brokers& brokers, const Message& message)
{
    QStringList words{u"pub"_s};
    if (cloud.profile.isEmpty()) {
        words << u"--bench"_s;
    } else {
        const auto used = std::find_if(
            brokers.profiles.begin(), brokers.profiles.end(),
            [&cloud](const BrokerProfile& profile) { return profile.id == cloud.profile; });
        if (used == brokers.profiles.end())
            return {};
        const std::optional<QStringList> connection = connectionOf(*used);
        if (!connection)
            return {};
        words << *connection;
    }
    words << u"-t"_s << message.topic << u"-q"_s << QString::number(message.qos);
    if (message.retain)
        words << u"-r"_s;
    const std::optional<QString> text = asArgument(message.payload);
    if (message.payload.isEmpty())
        words << u"-n"_s;
    else if (text)
        words << u"-m"_s << *text;
    else
        words << u"-s"_s;
    const QString command = cloud.profile.isEmpty()
                                ? ferruleCommand(cloud, words)
                                : commandLine(QStringList{u"ferrule"_s} + words);
    return text ? command : printfOf(message.payload) + u" | "_s + command;
}

} // namespace ferrule::ui
