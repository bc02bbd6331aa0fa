// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/home_lock.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

Result<void> HomeLock::take(const QString& home)
{
    Error error;
    if (!QDir().mkpath(home)) {
        error.kind = ErrorKind::PermissionDenied;
        error.what = "The home " + home.toStdString() + " cannot be made.";
        error.remedy = "Choose another home, or make its parent folder writable.";
        return error;
    }
    auto file = std::make_unique<QLockFile>(home + u"/ferrule.lock"_s);
    // A running cloud holds its lock for days; only the death of its process makes it stale.
    file->setStaleLockTime(0);
    if (file->tryLock(0)) {
        m_file = std::move(file);
        return {};
    }
    qint64 processId = 0;
    QString host;
    QString program;
    switch (file->error()) {
    case QLockFile::LockFailedError:
        file->getLockInfo(&processId, &host, &program);
        error.kind = ErrorKind::Busy;
        error.what = "The home " + home.toStdString() + " is in use.";
        error.measured =
            "held by process " + std::to_string(processId) + " (" + program.toStdString() + ")";
        error.remedy = "Close that program, or choose another home.";
        break;
    case QLockFile::PermissionError:
        error.kind = ErrorKind::PermissionDenied;
        error.what = "The home " + home.toStdString() + " cannot be written.";
        error.remedy = "Make the home writable for you, or choose another one.";
        break;
    default:
        error.kind = ErrorKind::Io;
        error.what = "The home " + home.toStdString() + " cannot be locked.";
        break;
    }
    return error;
}

} // namespace ferrule::cloud
