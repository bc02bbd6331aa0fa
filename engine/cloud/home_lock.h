// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace ferrule::cloud {

/// One bench cloud a home. The lock of a program that was killed is taken over.
class HomeLock
{
public:
    /// Errors: Busy (names the process that holds it), PermissionDenied, Io.
    Result<void> take(const QString& home);
    void release() { m_file.reset(); }

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace ferrule::cloud
