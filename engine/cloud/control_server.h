// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cloud/enforcer.h"
#include "cloud/registry.h"

#include <QLocalServer>
#include <QObject>

namespace ferrule::cloud {

/// Where the cloud of a home listens for its user's other programs.
QString controlSocketPath(const QString& home);

/// Lets other programs of the same user have things done by the cloud that runs in a home:
/// `{"claim":"ID","by":"NAME"}` or `{"product":"NAME","autoClaim":true}`, one line each, answered
/// by `{"done":"sentence"}` or `{"kind":N,"what":…,"measured":…,"expected":…,"remedy":…}`. The
/// socket is open to its user alone; a line is 4 KB at most, and a peer has 10 s for it.
class ControlServer : public QObject
{
    Q_OBJECT
public:
    ControlServer(Registry& registry, Enforcer& enforcer, Scheduler& scheduler,
                  QObject* parent = nullptr);

    /// The caller holds the home's lock, so a socket that is there was left behind. Errors: Io.
    Result<void> listen(const QString& home);

private:
    void take();
    QByteArray answer(const QByteArray& line);

    Registry& m_registry;
    Enforcer& m_enforcer;
    Scheduler& m_scheduler;
    QLocalServer m_server;
};

/// Claims a device, or reclaims one; a sentence about what was done. Errors: those of
/// Registry::claim().
Result<QString> claimByHand(Registry& registry, Enforcer* enforcer, const QString& claimId,
                            const QString& by);

} // namespace ferrule::cloud
