// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flow/flow.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <list>

namespace ferrule::cloud {

/// Which devices are logged in, since when, and who waits for them.
class Presence : public QObject
{
    Q_OBJECT
public:
    explicit Presence(Scheduler& scheduler, QObject* parent = nullptr);
    ~Presence() override;

    bool isOnline(const QString& claimId) const { return m_online.contains(claimId); }
    int count() const { return static_cast<int>(m_online.size()); }
    QStringList online() const { return m_online.keys(); }

    void noteLogin(const QString& claimId);
    void noteLogout(const QString& claimId, const QString& why);

    /// The time of the device's first login at or after `since`, which may be past already.
    /// Errors: Timeout, Cancelled (this object went).
    Task<Result<UtcMs>> awaitLogin(QString claimId, UtcMs since, Duration timeout);

signals:
    void loggedIn(const QString& claimId, qint64 utcMs);
    void loggedOut(const QString& claimId, const QString& why);

private:
    struct Waiter
    {
        Waiter(Scheduler& scheduler, QString id)
            : claimId(std::move(id))
            , timer(scheduler)
        {
        }
        QString claimId;
        Pending<UtcMs> answer;
        Timer timer;
    };

    Scheduler& m_scheduler;
    QHash<QString, UtcMs> m_online;    ///< since when
    QHash<QString, UtcMs> m_lastLogin; ///< also of those who left
    std::list<Waiter> m_waiters;
};

} // namespace ferrule::cloud
