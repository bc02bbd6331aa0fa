// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/file_job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::Failure;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("FileJob", text);
}

// Runs `work` on the pool and hands its result to `done` on the application's thread. The pointer
// to the context is looked at on that thread alone.
template<typename Result, typename Work, typename Done>
void onPool(QObject* context, Work work, Done done)
{
    QPointer<QObject> guard(context);
    QThreadPool::globalInstance()->start([guard, work = std::move(work), done = std::move(done)] {
        auto result = std::make_shared<Result>(work());
        QMetaObject::invokeMethod(
            qApp,
            [guard, result, done] {
                if (guard)
                    done(*result);
            },
            Qt::QueuedConnection);
    });
}

struct ReadResult
{
    QByteArray bytes;
    std::optional<Failure> failure;
};

} // namespace

void writeFile(const QString& path, const QByteArray& bytes, QObject* context, FileWritten done)
{
    const auto work = [path, bytes]() -> std::optional<Failure> {
        // A folder of labels or exports may be a new one.
        QDir().mkpath(QFileInfo(path).absolutePath());
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return std::nullopt;
        Failure failure;
        failure.kind = u"io"_s;
        failure.what =
            translated(QT_TRANSLATE_NOOP("FileJob", "%1 could not be written.")).arg(path);
        failure.measured = file.errorString();
        failure.remedy = translated(QT_TRANSLATE_NOOP(
            "FileJob", "Choose a folder that you can write to, with enough space."));
        return failure;
    };
    onPool<std::optional<Failure>>(context, work,
                                   [done = std::move(done)](const std::optional<Failure>& failure) {
                                       done(failure ? &*failure : nullptr);
                                   });
}

void readFile(const QString& path, qint64 limit, QObject* context, FileRead done)
{
    const auto work = [path, limit]() -> ReadResult {
        QFile file(path);
        Failure failure;
        failure.kind = u"io"_s;
        failure.what = translated(QT_TRANSLATE_NOOP("FileJob", "%1 could not be read.")).arg(path);
        if (!file.open(QIODevice::ReadOnly)) {
            failure.measured = file.errorString();
            failure.remedy = translated(QT_TRANSLATE_NOOP(
                "FileJob", "Check that the file exists and that you may read it."));
            return {{}, failure};
        }
        if (file.size() > limit) {
            failure.measured = translated(QT_TRANSLATE_NOOP("FileJob", "It holds %1."))
                                   .arg(QLocale().formattedDataSize(file.size()));
            failure.expected = translated(QT_TRANSLATE_NOOP("FileJob", "At most %1."))
                                   .arg(QLocale().formattedDataSize(limit));
            failure.remedy = translated(QT_TRANSLATE_NOOP("FileJob", "Choose a smaller file."));
            return {{}, failure};
        }
        return {file.readAll(), std::nullopt};
    };
    onPool<ReadResult>(context, work, [done = std::move(done)](const ReadResult& result) {
        done(result.bytes, result.failure ? &*result.failure : nullptr);
    });
}

} // namespace ferrule::ui
