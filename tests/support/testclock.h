// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QElapsedTimer>
#include <QTimeZone>

namespace dw::test {

/// Wall time stands still until a test moves it; monotonic time runs as on the machine, plus what a test adds.
class TestClock final : public Clock {
public:
    TestClock() { m_timer.start(); }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_timer.elapsed()) + m_added;
    }

    void setNow(const QDateTime &now) { m_now = now; }
    /// Both clocks go on, as when time passes.
    void advance(std::chrono::milliseconds time)
    {
        m_now = m_now.addMSecs(time.count());
        m_added += time;
    }
    void addMonotonic(std::chrono::milliseconds more) { m_added += more; }

private:
    QDateTime m_now{QDate(2026, 11, 23), QTime(8, 50), QTimeZone::utc()};
    std::chrono::milliseconds m_added{0};
    QElapsedTimer m_timer;
};

} // namespace dw::test
