// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "data/database.h"

#include <QHostAddress>
#include <QList>

namespace ferrule::cloud {

/// The ports that devices were told of, by service ("broker", "http", "https"). A device remembers
/// its port for years, so one that was taken by somebody else for a while is listened on again as
/// soon as it is free.
class KnownPorts
{
public:
    static constexpr int most = 4; ///< for each service; the one next to the oldest gives way

    KnownPorts(data::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// The oldest first: most devices have that one.
    Result<QList<quint16>> of(const QString& service);

    /// Knowing a known port is no error.
    Result<void> remember(const QString& service, quint16 port);

private:
    data::Database& m_database;
    const Clock& m_clock;
};

/// Those of `ports` that nobody listens on at `address` now, in their order.
QList<quint16> freePorts(const QHostAddress& address, const QList<quint16>& ports);

} // namespace ferrule::cloud
