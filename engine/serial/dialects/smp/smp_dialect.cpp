// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/smp/smp_dialect.h"

#include "serial/dialects/smp/questions.h"
#include "serial/provisioning_authority.h"
#include "words/phrase.h"

#include <QCborArray>
#include <QRegularExpression>

namespace ferrule::serial::smp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Enough for the echo behind the empty line, at 9600 baud.
constexpr Duration echoPatience = 250ms;
/// Small controllers take seconds for a key.
constexpr Duration keyPatience = 15s;
constexpr qsizetype smallestPacket = 128;
/// Where nRF Cloud's firmware keeps its credentials unless it was built for another tag.
constexpr int cloudTag = 16842753;
constexpr QLatin1StringView keyCommand = "nrf_cloud_cred"_L1;

Error brokenReply(const QString& request, const char* missing)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("serial", "The reply to %1 cannot be used.").arg(request);
    error.measured = phrase("serial", "It holds no usable \"%1\".").arg(missing);
    error.cause = phrase("serial", "The firmware implements this command in another way.");
    error.remedy =
        phrase("serial", "Compare the firmware with the SMP protocol of the Zephyr documentation.");
    return error;
}

Error shellError(const QStringList& words, const QString& output, qint64 code)
{
    Error error;
    error.kind = ErrorKind::Device;
    error.what = phrase("serial", "The device's shell refused \"%1\".").arg(words.join(u' '));
    error.measured = phrase("serial", "It answered %1: %2").arg(code, output.trimmed());
    error.peerCode = int(code);
    error.remedy =
        phrase("serial", "Look at the console for what the device printed, then try again.");
    return error;
}

/// Firmware writes texts with and without their closing NUL.
QString textOf(const QCborValue& value)
{
    if (value.isString())
        return value.toString();
    QByteArray bytes = value.toByteArray();
    while (bytes.endsWith('\0'))
        bytes.chop(1);
    return QString::fromUtf8(bytes);
}

} // namespace

SmpDialect::SmpDialect(DialectLine line)
    : m_channel(std::move(line))
{
}

QString SmpDialect::name() const
{
    return m_form == ValueForm::Text ? u"SMP (Mynewt)"_s : u"SMP"_s;
}

Task<Result<bool>> SmpDialect::knows(Request question)
{
    Task<Result<QCborMap>> asking = ask(question);
    const Result<QCborMap> answer = co_await asking;
    if (answer || answer.error().kind == ErrorKind::NotFound ||
        answer.error().kind == ErrorKind::Device)
        co_return true;
    if (answer.error().kind == ErrorKind::Unsupported)
        co_return false;
    co_return answer.error();
}

Task<Result<Capabilities>> SmpDialect::probe(Duration patience)
{
    // Old firmware knows version 1 of the protocol only; each version is tried in turn.
    const Duration oneRound = echoPatience + 100ms;
    Result<QCborMap> echoed = Error{};
    quint8 version = 1;
    for (Duration spent{0}; spent < patience; spent += oneRound) {
        m_channel.setVersion(version);
        version ^= 1;
        const Request question = echo(echoPatience);
        Task<Result<QCborMap>> asking = ask(question);
        echoed = co_await asking;
        if (echoed || echoed.error().kind != ErrorKind::Timeout)
            break;
    }
    if (!echoed && echoed.error().kind != ErrorKind::Device &&
        echoed.error().kind != ErrorKind::Unsupported)
        co_return echoed.error();

    const Request buffers = bufferParameters();
    Task<Result<QCborMap>> measuring = ask(buffers);
    const Result<QCborMap> size = co_await measuring;
    if (size)
        m_packetLimit =
            std::max<qsizetype>(size.value().value("buf_size"_L1).toInteger(), smallestPacket);
    else if (isOver(size.error()))
        co_return size.error();

    Capabilities found;
    found.checksums = true;
    found.reboot = true;
    const Request setting = readSetting(QString::fromUtf16(setting::deviceId));
    Task<Result<QCborMap>> reading = ask(setting);
    const Result<QCborMap> claim = co_await reading;
    if (claim && claim.value().value("val"_L1).isString())
        m_form = ValueForm::Text;
    if (!claim && isOver(claim.error()))
        co_return claim.error();
    found.settings = claim || claim.error().kind != ErrorKind::Unsupported;
    found.deleteSettings = found.settings && m_form != ValueForm::Text;
    found.commit = found.settings;

    const Request file = readFile(filePath(CredentialKind::Certificate), 0);
    Task<Result<bool>> askingFiles = knows(file);
    const Result<bool> files = co_await askingFiles;
    if (!files)
        co_return files.error();
    found.putCredential = files.value();
    found.readCredential = files.value();
    const Request hash = hashFile(filePath(CredentialKind::Certificate));
    Task<Result<bool>> askingHash = knows(hash);
    const Result<bool> hashes = co_await askingHash;
    if (!hashes)
        co_return hashes.error();
    found.hashCredential = hashes.value();

    const Request help = shellCommand({QString(keyCommand), u"--help"_s}, 1500ms);
    Task<Result<QCborMap>> askingShell = ask(help);
    const Result<QCborMap> shelled = co_await askingShell;
    if (!shelled && isOver(shelled.error()))
        co_return shelled.error();
    m_hasShell = shelled.hasValue();
    found.keyOnDevice = shelled && shelled.value().value("o"_L1).toString().contains("keygen"_L1);
    co_return found;
}

Task<Result<QString>> SmpDialect::hardwareId()
{
    // Mynewt has a setting for it, Zephyr's shell asks the hardware.
    const Request setting = readSetting(u"id.serial"_s);
    Task<Result<QCborMap>> reading = ask(setting);
    const Result<QCborMap> serial = co_await reading;
    if (serial && !textOf(serial.value().value("val"_L1)).isEmpty())
        co_return textOf(serial.value().value("val"_L1));
    if (!serial && isOver(serial.error()))
        co_return serial.error();
    if (!m_hasShell)
        co_return QString();
    const QStringList words{u"hwinfo"_s, u"devid"_s};
    Task<Result<QString>> asking = shell(words);
    const Result<QString> output = co_await asking;
    if (!output && isOver(output.error()))
        co_return output.error();
    static const QRegularExpression pattern(u"ID: 0x([0-9a-fA-F]+)"_s);
    co_return output ? pattern.match(output.value()).captured(1).toLower() : QString();
}

Task<Result<QString>> SmpDialect::firmwareVersion()
{
    const Request images = imageState();
    Task<Result<QCborMap>> asking = ask(images);
    const Result<QCborMap> state = co_await asking;
    if (!state) {
        const bool gone = isOver(state.error());
        co_return gone ? Result<QString>(state.error()) : Result<QString>(QString());
    }
    const QCborArray list = state.value().value("images"_L1).toArray();
    for (const QCborValue& image : list) {
        if (image.toMap().value("active"_L1).toBool())
            co_return image.toMap().value("version"_L1).toString();
    }
    co_return QString();
}

Task<Result<DeviceInfo>> SmpDialect::info()
{
    DeviceInfo info;
    Task<Result<QString>> identifying = hardwareId();
    const Result<QString> id = co_await identifying;
    if (!id)
        co_return id.error();
    info.hardwareId = id.value();
    Task<Result<QString>> asking = firmwareVersion();
    const Result<QString> firmware = co_await asking;
    if (!firmware)
        co_return firmware.error();
    info.firmware = firmware.value();

    // Board and processor, in this order; each is one word.
    const Request system = osInfo(u"pi"_s);
    Task<Result<QCborMap>> askingSystem = ask(system);
    const Result<QCborMap> told = co_await askingSystem;
    if (!told && isOver(told.error()))
        co_return told.error();
    if (told) {
        const QString output = told.value().value("output"_L1).toString();
        info.architecture = output.section(u' ', 0, 0);
        info.model = output.section(u' ', 1);
    }
    const auto take = [](const Result<QString>& value, QString& into) {
        if (value)
            into = value.value();
    };
    Task<Result<QString>> askingClaim =
        getSetting(QString::fromUtf16(setting::deviceId), Stage::Effective);
    const Result<QString> claim = co_await askingClaim;
    if (!claim && isOver(claim.error()))
        co_return claim.error();
    take(claim, info.claimId);
    Task<Result<QString>> askingProduct =
        getSetting(QString::fromUtf16(setting::product), Stage::Effective);
    const Result<QString> product = co_await askingProduct;
    if (!product && isOver(product.error()))
        co_return product.error();
    take(product, info.product);
    co_return info;
}

Task<Result<QString>> SmpDialect::getSetting(QString key, Stage)
{
    const Request question = readSetting(key);
    Task<Result<QCborMap>> asking = ask(question);
    const Result<QCborMap> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    const QCborValue value = answer.value().value("val"_L1);
    if (!value.isString() && !value.isByteArray())
        co_return brokenReply(question.name, "val");
    if (value.isString())
        m_form = ValueForm::Text;
    // An empty value is how a setting that nobody has set reads.
    const QString text = textOf(value);
    if (!text.isEmpty())
        co_return text;
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = phrase("serial", "The device has no setting %1.").arg(key);
    co_return error;
}

Task<Result<void>> SmpDialect::writeValue(QString key, QString value, ValueForm form)
{
    const bool asText = form == ValueForm::Text;
    const QCborValue sent = asText ? QCborValue(value) : QCborValue(value.toUtf8());
    const Request command = writeSetting(key, sent, asText);
    Task<Result<QCborMap>> writing = ask(command);
    const Result<QCborMap> written = co_await writing;
    co_return written ? Result<void>() : Result<void>(written.error());
}

Task<Result<void>> SmpDialect::setSetting(QString key, QString value)
{
    const ValueForm form = m_form == ValueForm::Text ? ValueForm::Text : ValueForm::Bytes;
    Task<Result<void>> writing = writeValue(key, value, form);
    const Result<void> written = co_await writing;
    if (!written || m_form != ValueForm::Unknown || value.isEmpty())
        co_return written;
    // The first one shows which firmware this is.
    Task<Result<QString>> reading = getSetting(key, Stage::Staged);
    const Result<QString> held = co_await reading;
    if (held && held.value() == value) {
        if (m_form == ValueForm::Unknown)
            m_form = ValueForm::Bytes;
        co_return Result<void>();
    }
    if (!held && held.error().kind != ErrorKind::NotFound)
        co_return held.error();
    m_form = ValueForm::Text;
    Task<Result<void>> again = writeValue(key, value, ValueForm::Text);
    co_return co_await again;
}

Task<Result<void>> SmpDialect::deleteSetting(QString key)
{
    const Request command = deleteSettingRequest(key);
    Task<Result<QCborMap>> deleting = ask(command);
    const Result<QCborMap> deleted = co_await deleting;
    co_return deleted ? Result<void>() : Result<void>(deleted.error());
}

Task<Result<void>> SmpDialect::commit()
{
    // Mynewt has saved each value as it came.
    if (m_form == ValueForm::Text)
        co_return Result<void>();
    const Request applying = commitSettings();
    Task<Result<QCborMap>> committing = ask(applying);
    const Result<QCborMap> committed = co_await committing;
    if (!committed)
        co_return committed.error();
    const Request keeping = saveSettings();
    Task<Result<QCborMap>> saving = ask(keeping);
    const Result<QCborMap> saved = co_await saving;
    co_return saved ? Result<void>() : Result<void>(saved.error());
}

Task<Result<QString>> SmpDialect::shell(QStringList words)
{
    const Request command = shellCommand(words, keyPatience);
    Task<Result<QCborMap>> running = ask(command);
    const Result<QCborMap> answer = co_await running;
    if (!answer)
        co_return answer.error();
    const QString output = answer.value().value("o"_L1).toString();
    const qint64 code = answer.value().value("ret"_L1).toInteger();
    if (code != 0)
        co_return shellError(words, output, code);
    co_return output;
}

Task<Result<void>> SmpDialect::generateKey()
{
    // A key that is there makes the command fail, so it goes first; where there is none, that is
    // what the refusal says.
    const QString tag = QString::number(cloudTag);
    const QStringList deleting{QString(keyCommand), u"delete"_s, tag};
    Task<Result<QString>> clearing = shell(deleting);
    const Result<QString> cleared = co_await clearing;
    if (!cleared && cleared.error().kind != ErrorKind::Device)
        co_return cleared.error();
    const QStringList making{QString(keyCommand), u"keygen"_s, tag};
    Task<Result<QString>> generating = shell(making);
    const Result<QString> made = co_await generating;
    co_return made ? Result<void>() : Result<void>(made.error());
}

Task<Result<QByteArray>> SmpDialect::certificateRequest(QString commonName)
{
    // The subject stands behind the tag.
    const QStringList words{QString(keyCommand), u"csr"_s, QString::number(cloudTag),
                            u"CN="_s + commonName};
    Task<Result<QString>> asking = shell(words);
    const Result<QString> output = co_await asking;
    if (!output)
        co_return output.error();
    static const QRegularExpression pattern(u"CSR: ([A-Za-z0-9+/=]+)"_s);
    const QByteArray der = pattern.match(output.value()).captured(1).toLatin1();
    if (der.isEmpty())
        co_return brokenReply(words.join(u' '), "CSR");
    QByteArray pem = "-----BEGIN CERTIFICATE REQUEST-----\n";
    constexpr qsizetype charactersPerLine = 64;
    for (qsizetype at = 0; at < der.size(); at += charactersPerLine)
        pem += der.mid(at, charactersPerLine) + '\n';
    co_return pem + "-----END CERTIFICATE REQUEST-----\n";
}

Task<Result<void>> SmpDialect::reboot()
{
    const Request command = reset();
    Task<Result<QCborMap>> resetting = ask(command);
    const Result<QCborMap> answer = co_await resetting;
    if (answer || answer.error().kind == ErrorKind::Timeout)
        co_return Result<void>();
    co_return answer.error();
}

} // namespace ferrule::serial::smp
