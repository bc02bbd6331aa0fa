// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/nrf91_dialect.h"

#include "base/phrase_mark.h"
#include "pki/signing_request.h"
#include "serial/dialects/at/at_errors.h"
#include "words/phrase.h"

#include <algorithm>

namespace ferrule::serial::at {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration usual = 2s;
/// Writes to flash, and switching the radio off, take their time.
constexpr Duration writing = 10s;
/// Making a key waits for the modem's random source.
constexpr Duration keyMaking = 30s;
/// Tags from here on belong to the modem itself (nRF91 AT commands reference, %CMNG).
constexpr quint32 reservedTags = 2147483647;
constexpr int keyAttempts = 3;
constexpr qsizetype pemLineLength = 64;

enum CredentialType { RootCa = 0, ClientCertificate = 1, ClientKey = 2 };

int typeOf(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Authority:
        return RootCa;
    case CredentialKind::Certificate:
        return ClientCertificate;
    case CredentialKind::Key:
        return ClientKey;
    }
    return RootCa;
}

const QByteArray usualLineEnd("\r\n");
const QByteArray emptyLineEnd("\0", 1);

QByteArray withTag(const char* command, quint32 tag, int type)
{
    return QByteArray(command) + QByteArray::number(tag) + ',' + QByteArray::number(type);
}

Error brokenKeygen(const QString& measured)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("serial", "The modem's signing request cannot be used.");
    error.measured = measured.toStdString();
    error.expected =
        phrase("serial", "base64url(CSR DER).base64url(COSE), signed with the new key.");
    error.cause = phrase("serial", "Bytes were lost on the line.");
    error.remedy = phrase("serial", "Resume: a new key is made.");
    return error;
}

bool isImei(QByteArrayView line)
{
    return line.size() >= 14 && line.size() <= 16 &&
           std::all_of(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Result<QByteArray> requestFromKeygen(const QByteArray& answer)
{
    const QByteArray encoded = answer.left(answer.indexOf('.'));
    if (encoded.size() == answer.size())
        return brokenKeygen(
            phrase("serial", "%1 characters without a dot.").arg(answer.size()).text());
    const auto der = QByteArray::fromBase64Encoding(
        encoded, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                     QByteArray::AbortOnBase64DecodingErrors);
    if (!der)
        return brokenKeygen(phrase("serial", "Characters that are no base64url.").text());
    const QByteArray base64 = der.decoded.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE REQUEST-----\n";
    for (qsizetype at = 0; at < base64.size(); at += pemLineLength)
        pem += base64.mid(at, pemLineLength) + '\n';
    pem += "-----END CERTIFICATE REQUEST-----\n";
    const Result<pki::SigningRequest> request = pki::SigningRequest::fromPem(pem.toStdString());
    if (!request)
        return brokenKeygen(QString::fromStdString(request.error().what));
    return pem;
}

Nrf91Dialect::Nrf91Dialect(DialectLine line)
    : AtDialect(std::move(line), Grammar::Hayes)
{
    channel().setExplanation(explainCme);
}

QString Nrf91Dialect::name() const
{
    return u"nRF91 AT commands"_s;
}

Task<Result<Capabilities>> Nrf91Dialect::probe(Duration patience)
{
    Task<Result<void>> knocking = knock(patience);
    Result<void> heard = co_await knocking;
    if (!heard && heard.error().kind == ErrorKind::Timeout) {
        // An AT host can be built to take NUL, and nothing else, as the end of a command.
        channel().setLineEnd(emptyLineEnd);
        Task<Result<void>> again = knock(patience);
        heard = co_await again;
    }
    const bool isFirstRound = patience <= firstPatience;
    if (!heard && heard.error().kind == ErrorKind::Timeout && !isFirstRound) {
        // A host that was cut off in the middle of a credential left the modem within quotes, where
        // no line end counts.
        channel().setLineEnd(usualLineEnd);
        Task<Result<void>> closing = knockBehind('"' + usualLineEnd, patience);
        heard = co_await closing;
    }
    if (!heard && heard.error().kind == ErrorKind::Timeout && !isFirstRound) {
        // Where none was open, the one before has opened one.
        const Result<void> balanced =
            channel().sendRaw('"' + usualLineEnd, phrase("serial", "→ a closing quote").text());
        if (!balanced)
            co_return balanced.error();
    }
    if (!heard)
        co_return heard.error();
    const auto isOurs = [](QByteArrayView text) { return text.startsWith("nRF91"); };
    Task<Result<QString>> asking = askLine("AT+CGMM", isOurs, patience, 1);
    const Result<QString> model = co_await asking;
    if (!model) {
        const ErrorKind kind = model.error().kind;
        if (kind == ErrorKind::Device || kind == ErrorKind::Protocol)
            co_return otherKind(QString::fromStdString(model.error().measured));
        co_return model.error();
    }
    Task<Result<void>> listing = findTag();
    const Result<void> listed = co_await listing;
    if (!listed && listed.error().kind != ErrorKind::Device)
        co_return listed.error();
    Capabilities can;
    can.putCredential = listed.hasValue();
    can.hashCredential = listed.hasValue();
    can.keyOnDevice = listed.hasValue();
    can.connectOnRequest = true;
    // The Serial Modem application restarts on request; a bare AT host has no command for it.
    AtCommand version = question("AT#XSLMVER", patience, 1);
    Task<Result<void>> identifying = tell(version);
    const Result<void> isSerialModem = co_await identifying;
    if (!isSerialModem && isSerialModem.error().kind != ErrorKind::Device &&
        isSerialModem.error().kind != ErrorKind::Timeout)
        co_return isSerialModem.error();
    can.reboot = isSerialModem.hasValue();
    co_return can;
}

Task<Result<QList<Nrf91Dialect::Slot>>> Nrf91Dialect::listSlots()
{
    AtCommand list = question("AT%CMNG=1", usual);
    list.prefixes = {"%CMNG:"};
    Task<Result<AtReply>> asking = certain(list);
    const Result<AtReply> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    QList<Slot> held;
    for (const QByteArray& line : answer.value().lines) {
        const QByteArrayList parameters = splitParameters(line.mid(6));
        bool isTag = false;
        bool isType = false;
        const Slot slot{parameters.value(0).toUInt(&isTag), parameters.value(1).toInt(&isType)};
        if (isTag && isType && slot.tag < reservedTags)
            held << slot;
    }
    co_return held;
}

quint32 Nrf91Dialect::applicationTag(const QList<Slot>& held)
{
    // A key alone shows nothing: a command that was hurt on the way may have made it there.
    std::optional<quint32> found;
    for (const Slot& slot : held) {
        if (slot.tag == defaultTag)
            return defaultTag;
        const bool isUsed =
            slot.type == ClientKey && (held.contains(Slot{slot.tag, RootCa}) ||
                                       held.contains(Slot{slot.tag, ClientCertificate}));
        if (isUsed)
            found = std::min(found.value_or(slot.tag), slot.tag);
    }
    return found.value_or(defaultTag);
}

Task<Result<void>> Nrf91Dialect::findTag()
{
    Task<Result<QList<Slot>>> listing = listSlots();
    const Result<QList<Slot>> held = co_await listing;
    if (!held)
        co_return held.error();
    m_heldBefore = held.value();
    m_tag = applicationTag(m_heldBefore);
    co_return Result<void>();
}

Task<Result<void>> Nrf91Dialect::confirmKey()
{
    Task<Result<QList<Slot>>> listing = listSlots();
    const Result<QList<Slot>> held = co_await listing;
    if (!held)
        co_return held.error();
    const QList<Slot> now = held.value();
    if (now.contains(Slot{m_tag, ClientKey}))
        co_return Result<void>();
    for (const Slot& slot : now) {
        if (slot.type != ClientKey || m_heldBefore.contains(slot))
            continue;
        Task<Result<void>> removing = deleteCredential(slot);
        const Result<void> removed = co_await removing;
        if (!removed)
            co_return removed;
    }
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("serial", "The modem made its key in another security tag.");
    error.expected = phrase("serial", "Security tag %1.").arg(m_tag);
    error.cause = phrase("serial", "Bytes were hurt on the line.");
    error.remedy = phrase("serial", "Resume: a new key is made.");
    co_return error;
}

Task<Result<DeviceInfo>> Nrf91Dialect::info()
{
    DeviceInfo info;
    const std::function<bool(QByteArrayView)> isModel = [](QByteArrayView line) {
        return line.startsWith("nRF91");
    };
    const std::function<bool(QByteArrayView)> isFirmware = [](QByteArrayView line) {
        return line.startsWith("mfw_");
    };
    Task<Result<QString>> modelTask = askLine("AT+CGMM", isModel, usual, 3);
    const Result<QString> model = co_await modelTask;
    if (!model)
        co_return model.error();
    info.model = model.value();
    info.architecture = u"nRF91, security tag %1"_s.arg(m_tag);
    Task<Result<QString>> firmwareTask = askLine("AT+CGMR", isFirmware, usual, 3);
    const Result<QString> firmware = co_await firmwareTask;
    if (!firmware && firmware.error().kind != ErrorKind::Protocol)
        co_return firmware.error();
    info.firmware = firmware.valueOr({});
    const std::function<bool(QByteArrayView)> isNumber = isImei;
    Task<Result<QString>> imeiTask = askCertainLine("AT+CGSN", isNumber, usual);
    const Result<QString> imei = co_await imeiTask;
    if (!imei)
        co_return imei.error();
    info.hardwareId = imei.value();
    co_return info;
}

Task<Result<void>> Nrf91Dialect::goOffline()
{
    const AtCommand off = question("AT+CFUN=4", writing);
    return tell(off);
}

Task<Result<void>> Nrf91Dialect::deleteCredential(Slot slot)
{
    const AtCommand remove = question(withTag("AT%CMNG=3,", slot.tag, slot.type), writing);
    Task<Result<void>> removing = tell(remove);
    const Result<void> removed = co_await removing;
    // What is not there need not be deleted; so does a repetition after a lost answer end.
    if (!removed && removed.error().peerCode == cme::notFound)
        co_return Result<void>();
    co_return removed;
}

Task<Result<void>> Nrf91Dialect::putCredential(CredentialKind kind, QByteArray pem,
                                               std::function<void(double)> progress)
{
    const std::optional<QByteArray> text = quoted(pem);
    if (!text) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("serial", "The modem cannot take a credential that holds a quote.");
        error.remedy = phrase("serial", "Give it a plain PEM text.");
        co_return error;
    }
    Task<Result<void>> switching = goOffline();
    const Result<void> offline = co_await switching;
    if (!offline)
        co_return offline;
    const int type = typeOf(kind);
    AtCommand write = question(withTag("AT%CMNG=0,", m_tag, type) + ',' + *text, writing);
    write.summary =
        phrase("serial", "AT%CMNG=0,%1,%2, %3 bytes").arg(m_tag, type, pem.size()).text();
    for (bool again = false;; again = true) {
        Task<Result<void>> storing = tell(write);
        const Result<void> stored = co_await storing;
        if (stored || stored.error().peerCode != cme::exists || again) {
            if (stored && progress)
                progress(1);
            co_return stored;
        }
        Task<Result<void>> removing = deleteCredential(Slot{m_tag, type});
        const Result<void> removed = co_await removing;
        if (!removed)
            co_return removed;
    }
}

Task<Result<QString>> Nrf91Dialect::hashCredential(CredentialKind kind, Stage)
{
    const int type = typeOf(kind);
    AtCommand list = question(withTag("AT%CMNG=1,", m_tag, type), usual);
    list.prefixes = {"%CMNG:"};
    Task<Result<AtReply>> asking = channel().command(list);
    const Result<AtReply> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    for (const QByteArray& line : answer.value().lines) {
        const QByteArrayList parameters = splitParameters(line.mid(6));
        if (parameters.size() >= 3 && parameters[0].toUInt() == m_tag &&
            parameters[1].toInt() == type)
            co_return QString::fromLatin1(parameters[2]).toLower();
    }
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what =
        phraseOf(kind, markPhrase("serial", "The modem holds no authority in security tag %1."),
                 markPhrase("serial", "The modem holds no certificate in security tag %1."),
                 markPhrase("serial", "The modem holds no key in security tag %1."))
            .arg(m_tag);
    error.remedy = phrase("serial", "Provision the device.");
    co_return error;
}

Task<Result<void>> Nrf91Dialect::generateKey()
{
    Task<Result<void>> switching = goOffline();
    const Result<void> offline = co_await switching;
    if (!offline)
        co_return offline;
    // %KEYGEN does not replace a key, and the old certificate would not fit the new one.
    for (const int type : {int(ClientKey), int(ClientCertificate)}) {
        Task<Result<void>> removing = deleteCredential(Slot{m_tag, type});
        const Result<void> removed = co_await removing;
        if (!removed)
            co_return removed;
    }
    co_return Result<void>();
}

Task<Result<QByteArray>> Nrf91Dialect::certificateRequest(QString commonName)
{
    const std::optional<QByteArray> name = quoted("CN=" + commonName.toUtf8());
    if (!name) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("serial", "The modem cannot take a name that holds a quote.");
        co_return error;
    }
    AtCommand make =
        question(withTag("AT%KEYGEN=", m_tag, ClientKey) + ",0," + *name, keyMaking, 2);
    make.prefixes = {"%KEYGEN:"};
    Error last;
    for (int attempt = 0; attempt < keyAttempts; ++attempt) {
        Task<Result<AtReply>> making = channel().command(make);
        const Result<AtReply> answer = co_await making;
        if (answer) {
            QByteArray request;
            if (!answer.value().lines.isEmpty())
                request = splitParameters(answer.value().lines.constFirst().mid(8)).constFirst();
            Result<QByteArray> pem = requestFromKeygen(request);
            if (pem) {
                Task<Result<void>> confirming = confirmKey();
                const Result<void> confirmed = co_await confirming;
                if (confirmed)
                    co_return pem;
                if (confirmed.error().kind != ErrorKind::Protocol)
                    co_return confirmed.error();
                last = confirmed.error();
            } else {
                last = pem.error();
            }
        } else {
            last = answer.error();
            if (last.kind == ErrorKind::Device && last.peerCode == 0) {
                last.kind = ErrorKind::Unsupported;
                last.cause = phrase("serial", "Modem firmware before 1.3 makes no keys.");
            }
            // A key is there when the answer to an earlier attempt was lost on the way.
            if (last.peerCode != cme::exists)
                co_return last;
        }
        Task<Result<void>> removing = deleteCredential(Slot{m_tag, ClientKey});
        const Result<void> removed = co_await removing;
        if (!removed)
            co_return removed.error();
    }
    co_return last;
}

Task<Result<void>> Nrf91Dialect::connectCloud()
{
    const AtCommand on = question("AT+CFUN=1", writing);
    return tell(on);
}

Task<Result<void>> Nrf91Dialect::reboot()
{
    const AtCommand restart = question("AT#XRESET", usual, 1);
    Task<Result<void>> restarting = tell(restart);
    const Result<void> agreed = co_await restarting;
    if (!agreed && agreed.error().kind == ErrorKind::Timeout)
        co_return Result<void>();
    co_return agreed;
}

} // namespace ferrule::serial::at
