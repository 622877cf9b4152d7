// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dw {

/// How much anybody looks at the window, and what asking AWS costs the machine. A value.
struct Presence {
    enum class Window { Shown, Hidden, Minimised };

    Window window = Window::Shown;
    bool onBattery = false; ///< false too where the platform does not tell
    bool metered = false; ///< false too where the platform does not tell
    bool operator==(const Presence &) const = default;
};

} // namespace dw
