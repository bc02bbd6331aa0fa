// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrase_mark.h"
#include "serial/dialects/mos/config_keys.h"
#include "serial/dialects/mos/mos_dialect.h"
#include "words/phrase.h"

namespace ferrule::serial::mos {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The tool `mos` sends 512 bytes at a time; small devices run out of memory on more.
constexpr qsizetype pieceBytes = 512;
constexpr qsizetype fileLimit = 16 * 1024;
constexpr int restarts = 5;

Error grewWrongly(const QString& name, qint64 size, qint64 expected)
{
    Error error;
    error.kind = ErrorKind::Device;
    error.what = phrase("serial", "The file %1 does not grow as it is written.").arg(name);
    error.measured = phrase("serial", "%1 bytes.").arg(size);
    error.expected = phrase("serial", "%1 bytes.").arg(expected);
    error.cause = phrase("serial", "The file system is full, or answers are lost again and again.");
    error.remedy = phrase("serial", "Make room on the device, then resume.");
    return error;
}

} // namespace

Task<Result<QString>> MosDialect::fileInUse(CredentialKind kind)
{
    const QString name = fileKey(kind);
    Task<Result<QJsonValue>> asking = config(name);
    const Result<QJsonValue> value = co_await asking;
    if (!value)
        co_return value.error();
    co_return value.value().toString();
}

Task<Result<void>> MosDialect::chooseFiles()
{
    Task<Result<QString>> asking = fileInUse(CredentialKind::Certificate);
    const Result<QString> used = co_await asking;
    if (!used && used.error().kind != ErrorKind::NotFound)
        co_return used.error();
    m_set = used && used.value() == fileName(CredentialKind::Certificate, 'a') ? 'b' : 'a';
    co_return Result<void>();
}

Task<Result<qint64>> MosDialect::fileSize(QString name)
{
    const QString method = u"FS.Get"_s;
    QJsonObject params;
    params.insert("filename"_L1, name);
    params.insert("offset"_L1, 0);
    params.insert("len"_L1, 1);
    Task<Result<QJsonObject>> asking = m_connection.request(method, params);
    const Result<QJsonObject> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    const QByteArray first =
        QByteArray::fromBase64(answer.value().value("data"_L1).toString().toLatin1());
    const qint64 left = answer.value().value("left"_L1).toInteger(-1);
    if (left < 0)
        co_return rpc::brokenReply(method, u"left"_s);
    co_return left + first.size();
}

/// Appending is not harmless to repeat, so it is sent once; where no answer comes, the file's size
/// tells whether the piece arrived.
Task<Result<void>> MosDialect::append(QString name, QByteArray piece, qsizetype offset)
{
    const rpc::Patience once{2s, 1};
    const QString method = u"FS.Put"_s;
    QJsonObject params;
    params.insert("filename"_L1, name);
    params.insert("append"_L1, offset > 0);
    params.insert("data"_L1, QString::fromLatin1(piece.toBase64()));
    for (int tried = 0; tried < restarts; ++tried) {
        Task<Result<void>> putting = m_connection.command(method, params, once);
        const Result<void> put = co_await putting;
        if (put || put.error().kind != ErrorKind::Timeout)
            co_return put;
        Task<Result<qint64>> measuring = fileSize(name);
        const Result<qint64> size = co_await measuring;
        // A file that is not there yet has not got its first piece.
        if (!size && size.error().kind != ErrorKind::Device &&
            size.error().kind != ErrorKind::NotFound)
            co_return size.error();
        if (size && size.value() == offset + piece.size())
            co_return Result<void>();
        if (size && offset > 0 && size.value() != offset)
            co_return grewWrongly(name, size.value(), offset);
    }
    co_return grewWrongly(name, offset, offset + piece.size());
}

Task<Result<void>> MosDialect::putCredential(CredentialKind kind, QByteArray pem,
                                             std::function<void(double)> progress)
{
    if (m_set == 0) {
        Task<Result<void>> choosing = chooseFiles();
        const Result<void> chosen = co_await choosing;
        if (!chosen)
            co_return chosen;
    }
    const QString name = fileName(kind, m_set);
    for (qsizetype offset = 0; offset < pem.size(); offset += pieceBytes) {
        const QByteArray piece = pem.mid(offset, pieceBytes);
        Task<Result<void>> appending = append(name, piece, offset);
        const Result<void> appended = co_await appending;
        if (!appended)
            co_return appended;
        if (progress)
            progress(double(offset + piece.size()) / double(pem.size()));
    }
    m_stagedFiles.insert(kind, name);
    co_return Result<void>();
}

Task<Result<QByteArray>> MosDialect::readFile(QString name)
{
    const QString method = u"FS.Get"_s;
    QByteArray content;
    for (;;) {
        QJsonObject params;
        params.insert("filename"_L1, name);
        params.insert("offset"_L1, content.size());
        params.insert("len"_L1, pieceBytes);
        Task<Result<QJsonObject>> asking = m_connection.request(method, params);
        const Result<QJsonObject> answer = co_await asking;
        if (!answer)
            co_return answer.error();
        const QByteArray piece =
            QByteArray::fromBase64(answer.value().value("data"_L1).toString().toLatin1());
        const qint64 left = answer.value().value("left"_L1).toInteger(-1);
        content += piece;
        if (left == 0)
            co_return content;
        if (left < 0 || piece.isEmpty() || content.size() > fileLimit)
            co_return rpc::brokenReply(method, u"left"_s);
    }
}

Task<Result<QByteArray>> MosDialect::readCredential(CredentialKind kind, Stage stage)
{
    QString name = stage == Stage::Staged ? m_stagedFiles.value(kind) : QString();
    if (name.isEmpty()) {
        Task<Result<QString>> asking = fileInUse(kind);
        const Result<QString> used = co_await asking;
        if (!used)
            co_return used.error();
        name = used.value();
    }
    if (name.isEmpty()) {
        Error error;
        error.kind = ErrorKind::NotFound;
        error.what = phraseOf(kind, markPhrase("serial", "The device holds no authority."),
                              markPhrase("serial", "The device holds no certificate."),
                              markPhrase("serial", "The device holds no key."));
        co_return error;
    }
    Task<Result<QByteArray>> reading = readFile(name);
    co_return co_await reading;
}

} // namespace ferrule::serial::mos
