// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace dw::test {

/// A clock that stands until it is moved.
class ManualClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    void advance(std::chrono::milliseconds time)
    {
        m_now = m_now.addMSecs(time.count());
        m_monotonic += time;
    }
    /// Somebody sets the clock: wall time jumps, monotonic time does not.
    void setNow(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now{QDate(2026, 11, 23), QTime(9, 0), Qt::UTC};
    std::chrono::milliseconds m_monotonic{1000000};
};

} // namespace dw::test
