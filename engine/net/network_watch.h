// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace ferrule::net {

/// Tells that connections may be dead without having said so. A client then asks its broker for a
/// sign of life at once instead of at the next keep-alive, and tries to reconnect without waiting
/// out its back-off: at once where the network was quiet for ClientOptions::reconnectMost, and at
/// growing distances up to that while it flaps, so that it does not turn into a hammer.
class NetworkWatch : public QObject
{
    Q_OBJECT
signals:
    void changed(); ///< an address or an interface came or went
    void woke();    ///< the machine has slept, or its clock was set
};

/// The watch over this machine that all clients of the calling thread share.
std::shared_ptr<NetworkWatch> systemNetworkWatch();

} // namespace ferrule::net
