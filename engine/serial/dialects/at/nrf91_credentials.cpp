// SPDX-License-Identifier: GPL-3.0-or-later

// The credential storage of the modem: security tags, and the keys that are made in them.
#include "base/phrase_mark.h"
#include "serial/dialects/at/at_errors.h"
#include "serial/dialects/at/nrf91_dialect.h"
#include "serial/dialects/at/nrf91_keygen.h"
#include "words/phrase.h"

#include <algorithm>

namespace ferrule::serial::at {

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

QByteArray withTag(const char* command, quint32 tag, int type)
{
    return QByteArray(command) + QByteArray::number(tag) + ',' + QByteArray::number(type);
}

} // namespace

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
    const QList<Slot>& now = held.value();
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

} // namespace ferrule::serial::at
