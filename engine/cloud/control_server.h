// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/control_requests.h"
#include "flow/life.h"

#include <QLocalServer>
#include <QObject>
#include <QPointer>

class QLocalSocket;

namespace ferrule::cloud {

/// Where the cloud of a home listens for its user's other programs.
QString controlSocketPath(const QString& home);

/// Lets other programs of the same user have things done by the cloud that runs in a home: a
/// request of control_requests.h in one line, answered by its reply in one line. The socket is open
/// to its user alone; a line is longestRequest at most, and a peer has 10 s for it.
class ControlServer : public QObject
{
    Q_OBJECT
public:
    ControlServer(ControlledParts parts, Scheduler& scheduler, QObject* parent = nullptr);
    ~ControlServer() override;

    /// The caller holds the home's lock, so a socket that is there was left behind. Errors: Io.
    Result<void> listen(const QString& home);
    /// Takes no more requests, and frees the place for another server.
    void close() { m_server.close(); }

private:
    void take();
    static Task<void> answer(Lifeline<ControlServer> server, QPointer<QLocalSocket> peer,
                             QByteArray line);

    ControlledParts m_parts;
    Scheduler& m_scheduler;
    QLocalServer m_server;
    Life m_life;
};

} // namespace ferrule::cloud
