// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/adaptivepace.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {
namespace {

constexpr auto together = 1s;

} // namespace

double AdaptivePace::share(milliseconds now, milliseconds round) const noexcept
{
    if (!m_cutAt)
        return 1;
    // Rounds until the curve is back at the share that was too much: scale * (0 - rest)^3 + 1 = beta
    const double rest = std::cbrt((1 - beta) / scale);
    const double rounds = double((now - *m_cutAt).count()) / double(std::max<milliseconds>(round, 1ms).count());
    return std::clamp(m_most * (scale * std::pow(rounds - rest, 3) + 1), least, 1.0);
}

void AdaptivePace::throttled(milliseconds now, milliseconds round) noexcept
{
    if (m_cutAt && now - *m_cutAt < together)
        return;
    m_most = share(now, round);
    m_cutAt = now;
}

} // namespace dw
