// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QObject>
#include <QString>

#include <functional>
#include <list>

namespace ferrule::app {

/// Waits for things to become true. Whoever changes something calls poke(); nothing is polled.
class Watch : public QObject
{
    Q_OBJECT
public:
    using Condition = std::function<bool()>;

    explicit Watch(Scheduler& scheduler, QObject* parent = nullptr);
    /// Ends every wait with Cancelled.
    ~Watch() override;

    /// Timeout, saying what was `expected`, when `condition` is not true within `timeout`.
    Task<Result<void>> until(Condition condition, Duration timeout, QString expected);

public slots:
    void poke();

private:
    struct Waiter
    {
        Waiter(Scheduler& scheduler, Condition what)
            : condition(std::move(what))
            , timer(scheduler)
        {
        }
        Condition condition;
        Pending<void> answer;
        Timer timer;
    };

    void settle(std::list<Waiter>::iterator waiter, const Result<void>& answer);

    Scheduler& m_scheduler;
    std::list<Waiter> m_waiters;
};

} // namespace ferrule::app
