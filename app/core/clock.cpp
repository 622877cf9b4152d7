// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <ctime>

using std::chrono::milliseconds;

namespace dw {
namespace {

milliseconds sinceBoot()
{
#ifdef CLOCK_BOOTTIME // Linux: CLOCK_MONOTONIC, and so std's and Qt's clocks, stand still in a suspended machine
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return milliseconds(qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000);
#endif
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

SystemClock::SystemClock()
    : m_start(sinceBoot())
{
}

milliseconds SystemClock::monotonic() const
{
    return sinceBoot() - m_start;
}

} // namespace dw
