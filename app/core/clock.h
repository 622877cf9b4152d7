// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace dw {

/// Where the program learns what time it is. Everything that can be handed `now` is handed `now` instead.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Wall-clock time in UTC. May jump when a person or NTP sets the clock.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// Time since an arbitrary start. Never jumps; the one to measure intervals with. Goes on while the machine sleeps
    /// where the platform can tell, so that what became due meanwhile is due on waking.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

/// The machine's clocks.
class SystemClock final : public Clock {
public:
    SystemClock();
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;

private:
    std::chrono::milliseconds m_start;
};

} // namespace dw
