// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialexpiry.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {

ExpiryWindows expiryWindows(milliseconds lifetime) noexcept
{
    if (lifetime > 20min)
        return {15min, 10min};
    return {std::min<milliseconds>(5min, lifetime / 4), std::min<milliseconds>(2min, lifetime / 8)};
}

milliseconds renewalPause(int failures) noexcept
{
    return std::min<milliseconds>(5min, 1min * (1 << std::clamp(failures - 1, 0, 3)));
}

} // namespace dw
