// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/smp/smp_firmware.h"

#include "pki/certificate_info.h"
#include "pki/digest.h"

#include <QCborArray>
#include <QCborValue>

namespace ferrule::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rcInvalid = 3;
constexpr int rcNotSupported = 8;
constexpr int headerBytes = 8;
constexpr qint64 bufferSize = 384;
constexpr qint64 bufferCount = 4;
constexpr qint64 longestFile = 8192;
constexpr qsizetype readPiece = 256;

const QString authorityFile = u"/lfs1/credentials/root_ca.der"_s;
const QString certificateFile = u"/lfs1/credentials/client_cert.der"_s;
const QString keyFile = u"/lfs1/credentials/private_key.der"_s;

QByteArray pemOf(const QByteArray& der, const char* label)
{
    if (der.isEmpty())
        return {};
    const QByteArray text = der.toBase64();
    QByteArray pem = QByteArray("-----BEGIN ") + label + "-----\n";
    for (qsizetype at = 0; at < text.size(); at += 64)
        pem += text.mid(at, 64) + '\n';
    return pem + "-----END " + label + "-----\n";
}

bool belongTogether(const QByteArray& certificate, const QByteArray& keyPem)
{
    const Result<pki::PrivateKey> key = pki::PrivateKey::fromPem(keyPem.toStdString());
    if (!key)
        return false;
    return pki::certificateMatches(certificate.toStdString(), key.value()).valueOr(false);
}

} // namespace

SmpFirmware::SmpFirmware(SimulatedBoard board, Flavour flavour)
    : m_board(std::move(board))
    , m_flavour(flavour)
    , m_settings(m_board.state)
    , m_shell(m_board)
    , m_console(m_board.scheduler,
                {
                    [this](const QByteArray& packet) { onPacket(packet); },
                    [this](const QByteArray& line) {
                        m_board.send(line.isEmpty() ? "\nuart:~$ "
                                                    : line + ": command not found\nuart:~$ ");
                    },
                    [this](const QByteArray& bytes) { m_board.send(bytes); },
                },
                {hasTrap("loses-frame-behind-line"_L1), hasTrap("stalls-on-fragments"_L1),
                 hasTrap("echo"_L1)})
{
}

QStringList SmpFirmware::traps()
{
    return {u"loses-frame-behind-line"_s,
            u"stalls-on-fragments"_s,
            u"echo"_s,
            u"no-hash"_s,
            u"no-shell"_s,
            u"forgets-piece"_s};
}

bool SmpFirmware::hasTrap(QLatin1StringView name) const
{
    return m_board.config.faults.traps.contains(name);
}

QStringList SmpFirmware::bootLog() const
{
    if (m_flavour == Flavour::Mynewt)
        return {u"main: start %1"_s.arg(m_board.state.boots()), u"config: loaded"_s};
    return {
        u"*** Booting Zephyr OS build v3.5.99 ***"_s,
        u"<inf> fs: /lfs1 mounted"_s,
        u"<inf> app: %1, start %2"_s.arg(m_board.config.model).arg(m_board.state.boots()),
        u"<inf> app: %1"_s.arg(identity().certificatePem.isEmpty() ? u"no credentials"_s
                                                                   : u"credentials loaded"_s),
    };
}

QString SmpFirmware::logLine(Duration uptime, const QString& text) const
{
    if (text.startsWith(u'*'))
        return text;
    const auto us = std::chrono::duration_cast<std::chrono::microseconds>(uptime).count();
    return u"[%1:%2:%3.%4,%5] %6"_s.arg(us / 3'600'000'000, 2, 10, QChar(u'0'))
        .arg(us / 60'000'000 % 60, 2, 10, QChar(u'0'))
        .arg(us / 1'000'000 % 60, 2, 10, QChar(u'0'))
        .arg(us / 1000 % 1000, 3, 10, QChar(u'0'))
        .arg(us % 1000, 3, 10, QChar(u'0'))
        .arg(text);
}

agent::Identity SmpFirmware::identity() const
{
    agent::Identity identity;
    identity.claimId = m_settings.saved(u"device/id"_s);
    identity.product = m_settings.saved(u"device/product"_s);
    identity.builderUrl = m_settings.saved(u"cloud/builder"_s);
    identity.accountId = m_settings.saved(u"cloud/account"_s);
    identity.endpoint = m_settings.saved(u"mqtt/endpoint"_s);
    if (const quint16 port = m_settings.saved(u"mqtt/port"_s).toUShort(); port != 0)
        identity.port = port;
    const auto file = [this](const QString& name) {
        return m_board.state.file(name).value_or(QByteArray());
    };
    identity.authorityPem = pemOf(file(authorityFile), "CERTIFICATE");
    identity.certificatePem = pemOf(file(certificateFile), "CERTIFICATE");
    // The key of the certificate is the one made on the board, or the one that was brought.
    const QByteArray brought = pemOf(file(keyFile), "PRIVATE KEY");
    for (const QByteArray& key : {m_shell.deviceKey(), brought}) {
        if (belongTogether(identity.certificatePem, key))
            identity.keyPem = key;
    }
    return identity;
}

void SmpFirmware::onPacket(const QByteArray& packet)
{
    if (packet.size() < headerBytes)
        return;
    const auto at = [&packet](qsizetype index) {
        return static_cast<unsigned>(static_cast<unsigned char>(packet[index]));
    };
    Header header;
    header.op = static_cast<quint8>(at(0) & 7U);
    header.version = static_cast<quint8>(at(0) >> 3U & 3U);
    header.group = static_cast<quint16>(at(4) << 8U | at(5));
    header.sequence = static_cast<quint8>(at(6));
    header.id = static_cast<quint8>(at(7));
    if ((header.op & 1U) != 0)
        return; // an answer: somebody's echo
    if (m_flavour == Flavour::Mynewt && header.version != 0)
        return; // older than version 2 of the protocol
    const QCborValue body = QCborValue::fromCbor(packet.sliced(headerBytes));
    if (packet.size() > headerBytes && !body.isMap()) {
        send(header, {{}, rcInvalid, 0});
        return;
    }
    send(header, serve(header, body.toMap()));
}

void SmpFirmware::send(const Header& request, const Answer& answer)
{
    QCborMap body = answer.body;
    if (answer.groupRc != 0 && request.version > 0) {
        QCborMap grouped;
        grouped.insert("group"_L1, int(request.group));
        grouped.insert("rc"_L1, answer.groupRc);
        body = QCborMap();
        body.insert("err"_L1, grouped);
    } else if (answer.groupRc != 0 || answer.rc != 0) {
        // To a peer of version 1 an error of a group is told in the words of the protocol.
        constexpr int noEntry = 5;
        body = QCborMap();
        body.insert("rc"_L1, answer.rc != 0 ? answer.rc : noEntry);
    }
    const QByteArray cbor = body.toCborValue().toCbor();
    QByteArray packet;
    packet.append(static_cast<char>((request.op + 1U) | request.version << 3U));
    packet.append('\0');
    packet.append(static_cast<char>(cbor.size() >> 8));
    packet.append(static_cast<char>(cbor.size() & 0xFF));
    packet.append(static_cast<char>(request.group >> 8));
    packet.append(static_cast<char>(request.group & 0xFF));
    packet.append(static_cast<char>(request.sequence));
    packet.append(static_cast<char>(request.id));
    packet += cbor;
    static const QMap<quint16, QString> names{
        {0, u"os"_s}, {1, u"image"_s}, {3, u"settings"_s}, {8, u"fs"_s}, {9, u"shell"_s}};
    const QString operation = u"%1.%2.%3"_s.arg(names.value(request.group))
                                  .arg(request.id)
                                  .arg(request.op == 0 ? u"read"_s : u"write"_s);
    m_board.reply(operation, smp::Console::wrap(packet, m_board.config.faults.wrongCrc));
    constexpr quint8 resetId = 5;
    if (request.group == 0 && request.id == resetId && answer.rc == 0)
        m_board.restart();
}

SmpFirmware::Answer SmpFirmware::serve(const Header& request, const QCborMap& body)
{
    switch (request.group) {
    case 0:
        return os(request, body);
    case 1:
        return image(request);
    case 3:
        return settings(request, body);
    case 8:
        return files(request, body);
    case 9:
        return shell(request, body);
    default:
        return {{}, rcNotSupported, 0};
    }
}

SmpFirmware::Answer SmpFirmware::os(const Header& request, const QCborMap& body)
{
    Answer answer;
    switch (request.id) {
    case 0:
        answer.body.insert("r"_L1, body.value("d"_L1));
        return answer;
    case 5:
        return answer;
    case 6:
        answer.body.insert("buf_size"_L1, bufferSize);
        answer.body.insert("buf_count"_L1, bufferCount);
        return answer;
    case 7: {
        // The specifiers answer in an order of their own: … p (processor), i (board) …
        const QString format = body.value("format"_L1).toString();
        QStringList words;
        if (format.contains(u'p'))
            words << u"cortex-m33"_s;
        if (format.contains(u'i'))
            words << m_board.config.model;
        answer.body.insert("output"_L1, words.join(u' '));
        return m_flavour == Flavour::Zephyr ? answer : Answer{{}, rcNotSupported, 0};
    }
    default:
        return {{}, rcNotSupported, 0};
    }
}

SmpFirmware::Answer SmpFirmware::image(const Header& request)
{
    if (request.id != 0 || request.op != 0)
        return {{}, rcNotSupported, 0};
    QCborMap slot;
    slot.insert("slot"_L1, 0);
    slot.insert("version"_L1, QLatin1StringView(FERRULE_VERSION));
    slot.insert("active"_L1, true);
    slot.insert("confirmed"_L1, true);
    Answer answer;
    answer.body.insert("images"_L1, QCborArray{slot});
    return answer;
}

SmpFirmware::Answer SmpFirmware::settings(const Header& request, const QCborMap& body)
{
    return m_flavour == Flavour::Zephyr ? zephyrSettings(request, body)
                                        : mynewtSettings(request, body);
}

SmpFirmware::Answer SmpFirmware::zephyrSettings(const Header& request, const QCborMap& body)
{
    constexpr int notFound = 3;
    constexpr int rootNotFound = 5;
    const QString name = body.value("name"_L1).toString();
    const bool needsName = request.id <= 1;
    if (needsName && !smp::Settings::hasHandler(name))
        return {{}, 0, rootNotFound};
    Answer answer;
    switch (request.id) {
    case 0:
        if (request.op != 0) {
            if (!body.value("val"_L1).isByteArray())
                return {{}, rcInvalid, 0};
            m_settings.set(name, body.value("val"_L1).toByteArray());
            return answer;
        }
        if (!m_settings.contains(name))
            return {{}, 0, notFound};
        answer.body.insert("val"_L1, m_settings.value(name));
        return answer;
    case 1:
        m_settings.remove(name);
        return answer;
    case 2:
        return answer;
    case 3:
        if (request.op == 0)
            m_settings.load();
        else
            m_settings.save();
        return answer;
    default:
        return {{}, rcNotSupported, 0};
    }
}

SmpFirmware::Answer SmpFirmware::mynewtSettings(const Header& request, const QCborMap& body)
{
    if (request.id != 0)
        return {{}, rcNotSupported, 0};
    const QString name = body.value("name"_L1).toString();
    if (!smp::Settings::hasHandler(name))
        return {{}, rcInvalid, 0};
    Answer answer;
    if (request.op == 0) {
        answer.body.insert("val"_L1, QString::fromUtf8(m_settings.value(name)));
        return answer;
    }
    // A value of another type than text is taken for an empty one, without a word.
    m_settings.set(name, body.value("val"_L1).toString().toUtf8());
    if (body.value("save"_L1).toBool())
        m_settings.save();
    return answer;
}

SmpFirmware::Answer SmpFirmware::files(const Header& request, const QCborMap& body)
{
    constexpr int notFound = 3;
    const QString name = body.value("name"_L1).toString();
    if (!name.startsWith("/lfs1/"_L1))
        return {{}, 0, 2};
    if (request.id == 0)
        return request.op == 0 ? readFile(name, body) : writeFile(name, body);
    const std::optional<QByteArray> content = m_board.state.file(name);
    const bool hashes = m_flavour == Flavour::Zephyr && !hasTrap("no-hash"_L1);
    if (request.id != 2 || !hashes)
        return {{}, rcNotSupported, 0};
    if (!content)
        return {{}, 0, notFound};
    const QByteArray hashed = m_board.config.faults.wrongHash ? content->chopped(1) : *content;
    Answer answer;
    answer.body.insert("type"_L1, u"sha256"_s);
    answer.body.insert("len"_L1, qint64(content->size()));
    answer.body.insert("output"_L1, QByteArray::fromHex(QByteArray::fromStdString(
                                        pki::sha256Hex(hashed.toStdString()))));
    return answer;
}

SmpFirmware::Answer SmpFirmware::writeFile(const QString& name, const QCborMap& body)
{
    const qint64 offset = body.value("off"_L1).toInteger(-1);
    QByteArray content = m_board.state.file(name).value_or(QByteArray());
    if (offset == 0) {
        m_fileLength = body.value("len"_L1).toInteger(-1);
        content.clear();
    }
    if (m_fileLength < 0 || m_fileLength > longestFile)
        return {{}, rcInvalid, 0};
    // A piece for another place is not taken: the reply says where to go on.
    const bool forgets = hasTrap("forgets-piece"_L1) && ++m_pieces % 3 == 0;
    if (offset == content.size() && !forgets)
        content += body.value("data"_L1).toByteArray();
    m_board.state.setFile(name, content);
    Answer answer;
    answer.body.insert("off"_L1, qint64(content.size()));
    return answer;
}

SmpFirmware::Answer SmpFirmware::readFile(const QString& name, const QCborMap& body) const
{
    constexpr int notFound = 3;
    const std::optional<QByteArray> content = m_board.state.file(name);
    if (!content)
        return {{}, 0, notFound};
    const QByteArray told = m_board.config.faults.wrongHash ? content->chopped(1) : *content;
    const qint64 offset = body.value("off"_L1).toInteger();
    Answer answer;
    answer.body.insert("off"_L1, offset);
    answer.body.insert("data"_L1, told.mid(offset, readPiece));
    if (offset == 0)
        answer.body.insert("len"_L1, qint64(told.size()));
    return answer;
}

SmpFirmware::Answer SmpFirmware::shell(const Header& request, const QCborMap& body)
{
    if (m_flavour == Flavour::Mynewt || hasTrap("no-shell"_L1) || request.id != 0)
        return {{}, rcNotSupported, 0};
    QStringList words;
    const QCborArray arguments = body.value("argv"_L1).toArray();
    for (const QCborValue& word : arguments)
        words << word.toString();
    const smp::ShellResult result = m_shell.run(words);
    Answer answer;
    answer.body.insert("o"_L1, result.output);
    answer.body.insert("ret"_L1, result.code);
    return answer;
}

} // namespace ferrule::bench
