// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/life.h"
#include "flow/scheduler.h"
#include "serial/console.h"

#include <functional>
#include <memory>

namespace ferrule::serial {

/// Keeps a secret that passes over a line out of its console, and what may still come of it as
/// well: where a request was repeated or broken off meanwhile, its answer is waited out for 30 s.
class Secrecy
{
public:
    /// `retries` counts the requests that were repeated on the line so far.
    Secrecy(Scheduler& scheduler, std::function<quint64()> retries);

    /// Secrecy lasts while the answer, or another one of the same time, lives.
    std::shared_ptr<const void> keep();

    /// What was under way on the line has ended without its answer.
    void brokenOff();

    /// The entry as the console may show it now: a secret's bytes are left out, those of other text
    /// are told by their number.
    ConsoleEntry screened(ConsoleEntry entry) const;

private:
    void outlast();

    Scheduler& m_scheduler;
    std::function<quint64()> m_retries;
    std::weak_ptr<const void> m_token;
    Instant m_until{}; ///< for late answers
    Life m_life;
};

} // namespace ferrule::serial
