// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/scheduler.h"
#include "net/network_watch.h"

namespace ferrule::net {

/// Watches this machine. Links and addresses: the kernel's own notices on Linux (rtnetlink(7),
/// which needs no daemon), QNetworkInformation elsewhere. Sleep: the wall clock runs on while the
/// steady clock stands still, which is looked at every few seconds.
class SystemWatch final : public NetworkWatch
{
    Q_OBJECT
public:
    explicit SystemWatch(Scheduler& scheduler);
    ~SystemWatch() override;

    /// Whether changes of the network are noticed.
    bool seesNetwork() const { return m_seesNetwork; }

private:
    bool watchKernel();
    bool watchPlatform();
    void readKernel();
    void lookAtClocks();
    Duration drift() const;

    Scheduler& m_scheduler;
    Timer m_timer;
    Duration m_drift{0}; ///< of the wall clock against the steady one, when last looked at
    int m_kernel = -1;   ///< a netlink socket
    bool m_seesNetwork = false;
};

} // namespace ferrule::net
