// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrase_mark.h"
#include "serial/dialects/smp/questions.h"
#include "serial/dialects/smp/smp_dialect.h"
#include "words/phrase.h"

namespace ferrule::serial::smp {

using namespace Qt::StringLiterals;

namespace {

/// What a write request needs beside its piece: header, CRC, the map's keys, name and numbers.
constexpr qsizetype writeOverhead = 96;
/// A device that asks for the same place again and again does not get on.
constexpr int standstills = 5;
constexpr qsizetype fileLimit = 16 * 1024;

Error noProgress(const QString& name, qint64 offset)
{
    Error error;
    error.kind = ErrorKind::Device;
    error.what = phrase("serial", "The device does not take the file %1.").arg(name);
    error.measured = phrase("serial", "It asked for offset %1 again and again.").arg(offset);
    error.cause = phrase("serial", "Its file system is full or failing.");
    error.remedy = phrase("serial", "Make room on the device, then resume.");
    return error;
}

Error notPem(CredentialKind kind)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = phraseOf(kind, markPhrase("serial", "The authority is no PEM text."),
                          markPhrase("serial", "The certificate is no PEM text."),
                          markPhrase("serial", "The key is no PEM text."));
    return error;
}

} // namespace

QByteArray SmpDialect::storedForm(CredentialKind, const QByteArray& pem) const
{
    return derOf(pem);
}

Task<Result<void>> SmpDialect::putCredential(CredentialKind kind, QByteArray pem,
                                             std::function<void(double)> progress)
{
    const QByteArray der = derOf(pem);
    if (der.isEmpty())
        co_return notPem(kind);
    const QString name = filePath(kind);
    const qsizetype most = std::max<qsizetype>(m_packetLimit - writeOverhead, 32);
    qsizetype offset = 0;
    int stood = 0;
    while (offset < der.size()) {
        const QByteArray piece = der.mid(offset, most);
        const Request command = writeFile(name, offset, der.size(), piece);
        Task<Result<QCborMap>> writing = ask(command);
        const Result<QCborMap> written = co_await writing;
        if (!written)
            co_return written.error();
        // Whatever the device says it has is where the next piece goes.
        const qint64 next = written.value().value("off"_L1).toInteger(-1);
        stood = next == offset + piece.size() ? 0 : stood + 1;
        if (next < 0 || next > der.size() || stood >= standstills)
            co_return noProgress(name, next);
        offset = next;
        if (progress)
            progress(double(offset) / double(der.size()));
    }
    co_return Result<void>();
}

Task<Result<QString>> SmpDialect::hashCredential(CredentialKind kind, Stage)
{
    const Request question = hashFile(filePath(kind));
    Task<Result<QCborMap>> asking = ask(question);
    const Result<QCborMap> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    co_return QString::fromLatin1(answer.value().value("output"_L1).toByteArray().toHex());
}

Task<Result<QByteArray>> SmpDialect::readCredential(CredentialKind kind, Stage)
{
    const QString name = filePath(kind);
    QByteArray content;
    qint64 total = -1;
    do {
        const Request question = readFile(name, content.size());
        Task<Result<QCborMap>> reading = ask(question);
        const Result<QCborMap> answer = co_await reading;
        if (!answer)
            co_return answer.error();
        if (content.isEmpty())
            total = answer.value().value("len"_L1).toInteger(-1);
        const QByteArray piece = answer.value().value("data"_L1).toByteArray();
        const qint64 at = answer.value().value("off"_L1).toInteger(-1);
        if (at != content.size() || total < 0 || total > fileLimit ||
            (piece.isEmpty() && content.size() < total))
            co_return noProgress(name, at);
        content += piece;
    } while (content.size() < total);
    co_return content;
}

} // namespace ferrule::serial::smp
