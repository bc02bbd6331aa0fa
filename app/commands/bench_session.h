// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/bench_cloud.h"
#include "workbench/cloud_authority.h"

#include <QMap>

#include <memory>

namespace ferrule::app {

/// The bench cloud for as long as one command needs it.
struct BenchSession
{
    /// `home` as of homeFolder(): the same cloud that the window uses. It is Busy while the window
    /// has it.
    BenchSession(Scheduler& scheduler, const QString& home);

    cloud::BenchCloud cloud;
    std::shared_ptr<CloudAuthority> authority;
};

/// Puts values into a device's Store at the cloud, over what is there. A value is taken for what it
/// looks like: a number, true or false, a JSON object or array, else a text.
Result<void> putIntoStore(BenchSession& session, const QString& claimId,
                          const QMap<QString, QString>& values, const QString& by);

} // namespace ferrule::app
