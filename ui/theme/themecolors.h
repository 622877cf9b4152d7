// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace dw {

/// Colours of icons, bars and charts for a palette. Text is always palette text.
struct ThemeColors {
    bool dark = false;
    bool highContrast = false; ///< every colour below is then one of the palette's own
    QColor labeled; ///< complete, labeled
    QColor inProgress;
    QColor failed; ///< failed, errors
    QColor outline; ///< of bars, and the hatch of their unlabeled rest
    QColor quiet; ///< stale, deleting
    QColor dimmedText; ///< palette text moved towards the base, still at 4.5:1 on it
    QColor line; ///< hairlines between panes and in charts
};

/// Chosen by the palette's lightness; the colour table is checked for contrast and has no red-green pair.
[[nodiscard]] ThemeColors themeColors(const QPalette &palette);

/// Contrast of two opaque colours, 1 to 21. Source: WCAG 2.2, "contrast ratio".
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// \p wanted where it has at least \p ratio on \p background, else \p fallback.
[[nodiscard]] QColor readableOn(const QColor &background, const QColor &wanted, const QColor &fallback, double ratio);

/// \p from moved towards \p to by \p share, 0.0 to 1.0.
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, double share);

} // namespace dw
