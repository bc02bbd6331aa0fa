// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/free_port.h"

#include <QTcpServer>

namespace ferrule::cloud {

quint16 freePort(const QHostAddress& address, quint16 preferred)
{
    QTcpServer server;
    if (preferred != 0 && server.listen(address, preferred))
        return preferred;
    return server.listen(address) ? server.serverPort() : 0;
}

} // namespace ferrule::cloud
