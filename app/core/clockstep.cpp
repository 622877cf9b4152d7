// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clockstep.h"

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {
namespace {

constexpr auto tolerance = 2s; // a busy machine may be interrupted between reading one clock and the other

} // namespace

milliseconds ClockStep::look(const QDateTime &now, milliseconds monotonic)
{
    const milliseconds difference = milliseconds(now.toMSecsSinceEpoch()) - monotonic;
    const milliseconds step = difference - m_difference.value_or(difference);
    m_difference = difference;
    return std::chrono::abs(step) > tolerance ? step : 0ms;
}

} // namespace dw
