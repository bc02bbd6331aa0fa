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

/// What puts values into a Store, over what is there. A value is taken for what it looks like: a
/// number, true or false, a JSON object or array, else a text.
Result<std::vector<store::Edit>> storeEdits(const QMap<QString, QString>& values);

/// Makes the edits in a device's Store at the session's cloud; what is there after them.
Result<QMap<QString, QString>> useStore(BenchSession& session, const QString& claimId,
                                        const std::vector<store::Edit>& edits, const QString& by);

} // namespace ferrule::app
