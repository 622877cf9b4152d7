// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace dw {

/// How long before their end temporary credentials are renewed, and when they begin to count as running out.
struct ExpiryWindows {
    std::chrono::milliseconds renewal;
    std::chrono::milliseconds warning;
};

/// The windows for credentials that live for \p lifetime: 15 and 10 minutes as in botocore, 5 and 2 for those that live
/// 20 minutes or less, a quarter and an eighth of what lives less than that again.
[[nodiscard]] ExpiryWindows expiryWindows(std::chrono::milliseconds lifetime) noexcept;

/// The pause before a renewal that failed \p failures times in a row is tried again: 1, 2, 4, then 5 minutes.
[[nodiscard]] std::chrono::milliseconds renewalPause(int failures) noexcept;

} // namespace dw
