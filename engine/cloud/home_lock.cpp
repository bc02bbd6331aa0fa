// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/home_lock.h"

#include "words/phrase.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

Result<void> HomeLock::take(const QString& home)
{
    Error error;
    if (!QDir().mkpath(home)) {
        error.kind = ErrorKind::PermissionDenied;
        error.what = phrase("cloud", "The home %1 cannot be made.").arg(home);
        error.remedy = phrase("cloud", "Choose another home, or make its parent folder writable.");
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
        error.what = phrase("cloud", "The home %1 is in use.").arg(home);
        error.measured = phrase("cloud", "held by process %1 (%2)").arg(processId, program);
        error.remedy = phrase("cloud", "Close that program, or choose another home.");
        break;
    case QLockFile::PermissionError:
        error.kind = ErrorKind::PermissionDenied;
        error.what = phrase("cloud", "The home %1 cannot be written.").arg(home);
        error.remedy = phrase("cloud", "Make the home writable for you, or choose another one.");
        break;
    default:
        error.kind = ErrorKind::Io;
        error.what = phrase("cloud", "The home %1 cannot be locked.").arg(home);
        break;
    }
    return error;
}

} // namespace ferrule::cloud
