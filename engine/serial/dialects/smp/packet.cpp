// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/smp/packet.h"

#include "base/phrase_mark.h"
#include "words/phrase.h"

#include <QCborArray>
#include <QCborValue>
#include <QStringList>
#include <QtEndian>

namespace ferrule::serial::smp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 8;
constexpr qsizetype longestShown = 48;

// Errors of the protocol itself (mcumgr, "rc").
constexpr int noMemory = 2;
constexpr int timedOut = 4;
constexpr int noEntry = 5;
constexpr int notSupported = 8;
constexpr int busy = 10;
constexpr int accessDenied = 11;

// Errors of the settings group.
constexpr int settingNotFound = 3;
constexpr int settingReadUnsupported = 4;
constexpr int settingRootNotFound = 5;
constexpr int settingWriteUnsupported = 6;
constexpr int settingDeleteUnsupported = 7;

// Errors of the file group.
constexpr int fileNotFound = 3;

ErrorKind kindOfRc(int rc)
{
    switch (rc) {
    case noEntry:
        return ErrorKind::NotFound;
    case notSupported:
        return ErrorKind::Unsupported;
    default:
        return ErrorKind::Device;
    }
}

ErrorKind kindInGroup(quint16 errorGroup, int rc)
{
    if (errorGroup == group::fs)
        return rc == fileNotFound ? ErrorKind::NotFound : ErrorKind::Device;
    if (errorGroup != group::settings)
        return ErrorKind::Device;
    switch (rc) {
    case settingNotFound:
        return ErrorKind::NotFound;
    case settingReadUnsupported:
    case settingRootNotFound:
    case settingWriteUnsupported:
    case settingDeleteUnsupported:
        return ErrorKind::Unsupported;
    default:
        return ErrorKind::Device;
    }
}

/// With a place for the code.
const char* meaning(int rc)
{
    switch (rc) {
    case noMemory:
        return markPhrase("serial", "Error %1: no memory left.");
    case timedOut:
        return markPhrase("serial", "Error %1: it took too long.");
    case noEntry:
        return markPhrase("serial", "Error %1: no such entry.");
    case notSupported:
        return markPhrase("serial", "Error %1: not supported.");
    case busy:
        return markPhrase("serial", "Error %1: busy.");
    case accessDenied:
        return markPhrase("serial", "Error %1: access denied.");
    default:
        return markPhrase("serial", "Error %1: its own error.");
    }
}

QString shown(const QCborValue& value)
{
    if (value.isByteArray())
        return phrase("serial", "(%1 bytes)").arg(value.toByteArray().size()).text();
    if (value.isArray())
        return phrase("serial", "[%1 entries]").arg(value.toArray().size()).text();
    if (value.isMap())
        return phrase("serial", "{%1 entries}").arg(value.toMap().size()).text();
    QString text = value.isString() ? value.toString() : value.toVariant().toString();
    text.replace(u'\n', u' ');
    return text.size() > longestShown ? text.first(longestShown) + u'…' : text;
}

QString groupName(quint16 number)
{
    switch (number) {
    case group::os:
        return u"os"_s;
    case group::image:
        return u"image"_s;
    case group::settings:
        return u"settings"_s;
    case group::fs:
        return u"fs"_s;
    case group::shell:
        return u"shell"_s;
    default:
        return QString::number(number);
    }
}

} // namespace

QByteArray encode(const Packet& packet)
{
    const QByteArray body = packet.body.toCborValue().toCbor();
    QByteArray bytes(headerSize, '\0');
    bytes[0] = static_cast<char>(static_cast<unsigned>(packet.op) |
                                 (static_cast<unsigned>(packet.version) << 3U));
    qToBigEndian(static_cast<quint16>(body.size()), bytes.data() + 2);
    qToBigEndian(packet.group, bytes.data() + 4);
    bytes[6] = static_cast<char>(packet.sequence);
    bytes[7] = static_cast<char>(packet.id);
    return bytes + body;
}

std::optional<Packet> decode(QByteArrayView bytes)
{
    if (bytes.size() < headerSize)
        return std::nullopt;
    const auto first = static_cast<unsigned char>(bytes[0]);
    Packet packet;
    if ((first & 0x7U) > static_cast<unsigned>(Op::WriteReply))
        return std::nullopt;
    packet.op = static_cast<Op>(first & 0x7U);
    packet.version = (first >> 3U) & 0x3U;
    const qsizetype length = qFromBigEndian<quint16>(bytes.data() + 2);
    packet.group = qFromBigEndian<quint16>(bytes.data() + 4);
    packet.sequence = static_cast<quint8>(bytes[6]);
    packet.id = static_cast<quint8>(bytes[7]);
    if (bytes.size() - headerSize != length)
        return std::nullopt;
    if (length == 0)
        return packet;
    QCborParserError error;
    const QCborValue body = QCborValue::fromCbor(bytes.sliced(headerSize).toByteArray(), &error);
    if (error.error != QCborError::NoError || !body.isMap())
        return std::nullopt;
    packet.body = body.toMap();
    return packet;
}

std::optional<Error> errorOf(const Packet& reply, const QString& request)
{
    Error error;
    error.what = phrase("serial", "The device refused %1.").arg(request);
    error.remedy =
        phrase("serial", "Look at the console for what the device printed, then try again.");
    const QCborValue grouped = reply.body.value("err"_L1);
    if (grouped.isMap()) {
        const auto where = static_cast<quint16>(grouped.toMap().value("group"_L1).toInteger());
        const int rc = int(grouped.toMap().value("rc"_L1).toInteger());
        if (rc == 0)
            return std::nullopt;
        error.kind = kindInGroup(where, rc);
        error.measured =
            phrase("serial", "Error %1 of the group \"%2\".").arg(rc, groupName(where));
        error.peerCode = rc;
        return error;
    }
    const int rc = int(reply.body.value("rc"_L1).toInteger());
    if (rc == 0)
        return std::nullopt;
    error.kind = kindOfRc(rc);
    error.measured = phrase("serial", meaning(rc)).arg(rc);
    error.peerCode = rc;
    return error;
}

QString summarise(const Packet& packet, bool outgoing)
{
    const bool isWrite = packet.op == Op::Write || packet.op == Op::WriteReply;
    QStringList words{outgoing ? u"→"_s : u"←"_s, QString::number(packet.sequence),
                      u"%1.%2"_s.arg(groupName(packet.group)).arg(packet.id),
                      isWrite ? u"write"_s : u"read"_s};
    for (const auto& [key, value] : packet.body)
        words << key.toString() + u'=' + shown(value);
    return words.join(u' ');
}

} // namespace ferrule::serial::smp
