// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/scheduler.h"

namespace ferrule::bench {

/// A scheduler whose time of day is wrong, as on a device that was never told it.
class SkewedClock final : public Scheduler
{
public:
    explicit SkewedClock(Scheduler& real)
        : m_real(real)
    {
    }

    void setSkew(std::chrono::milliseconds skew) { m_skew = skew; } ///< positive = ahead

    Instant now() const override { return m_real.now(); }
    UtcMs utcMs() const override { return m_real.utcMs() + m_skew.count(); }
    Id callAt(Instant deadline, Callback callback) override
    {
        return m_real.callAt(deadline, std::move(callback));
    }
    void cancel(Id id) override { m_real.cancel(id); }

private:
    Scheduler& m_real;
    std::chrono::milliseconds m_skew{0};
};

} // namespace ferrule::bench
