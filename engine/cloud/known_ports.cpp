// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/known_ports.h"

#include "cloud/free_port.h"
#include "data/transaction.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

Result<QList<quint16>> KnownPorts::of(const QString& service)
{
    const auto rows = m_database.run(
        u"SELECT port FROM known_port WHERE service = ? ORDER BY since_ms, port"_s, {service});
    if (!rows)
        return rows.error();
    QList<quint16> ports;
    while ((*rows)->next())
        ports.append(static_cast<quint16>((*rows)->value(0).toInt()));
    return ports;
}

Result<void> KnownPorts::remember(const QString& service, quint16 port)
{
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const Result<QList<quint16>> known = of(service);
    if (!known)
        return known.error();
    if (known->contains(port))
        return transaction.commit();
    if (known->size() >= most) {
        const auto dropped =
            m_database.run(u"DELETE FROM known_port WHERE service = ? AND port = ?"_s,
                           {service, int(known->at(1))});
        if (!dropped)
            return dropped.error();
    }
    const auto added =
        m_database.run(u"INSERT INTO known_port (service, port, since_ms) VALUES (?, ?, ?)"_s,
                       {service, int(port), qint64(m_clock.utcMs())});
    if (!added)
        return added.error();
    return transaction.commit();
}

QList<quint16> freePorts(const QHostAddress& address, const QList<quint16>& ports)
{
    QList<quint16> free;
    for (const quint16 port : ports) {
        if (port != 0 && !free.contains(port) && freePort(address, port) == port)
            free.append(port);
    }
    return free;
}

} // namespace ferrule::cloud
