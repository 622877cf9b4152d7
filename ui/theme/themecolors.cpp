// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themecolors.h"

#include <algorithm>
#include <cmath>

namespace dw {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.2, "relative luminance".
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Qt has no portable way to ask before 6.10. High-contrast themes use pure black or white for windows and cells alike.
bool isHighContrast(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool isPure = base == QColor(Qt::black) || base == QColor(Qt::white);
    return isPure && base == palette.color(QPalette::Window) && contrastRatio(base, palette.color(QPalette::Text)) > 15;
}

/// Palette text as far towards the base as 4.5:1 allows, on every row.
QColor dimmed(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    for (double share = 0.42; share > 0; share -= 0.03) {
        const QColor color = mixed(text, base, share);
        if (contrastRatio(color, base) >= 4.5 && contrastRatio(color, palette.color(QPalette::AlternateBase)) >= 4.5)
            return color;
    }
    return text;
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto blend = [share](float a, float b) { return static_cast<float>(double(a) + (double(b) - double(a)) * share); };
    return QColor::fromRgbF(blend(from.redF(), to.redF()), blend(from.greenF(), to.greenF()), blend(from.blueF(), to.blueF()));
}

QColor readableOn(const QColor &background, const QColor &wanted, const QColor &fallback, double ratio)
{
    return contrastRatio(background, wanted) >= ratio ? wanted : fallback;
}

ThemeColors themeColors(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    ThemeColors colors;
    colors.dark = luminance(base) < luminance(text);
    colors.highContrast = isHighContrast(palette);
    if (colors.highContrast) {
        colors.labeled = colors.inProgress = colors.failed = colors.outline = colors.quiet = colors.dimmedText = colors.line = text;
        return colors;
    }
    colors.labeled = colors.dark ? QColor(0x56, 0xB4, 0xE9) : QColor(0x00, 0x72, 0xB2);
    colors.inProgress = colors.dark ? QColor(0xF0, 0xC2, 0x4B) : QColor(0xB0, 0x7A, 0x00);
    colors.failed = colors.dark ? QColor(0xFF, 0x8A, 0x4C) : QColor(0xC0, 0x4A, 0x00);
    colors.outline = colors.dark ? QColor(0x7D, 0x7D, 0x7D) : QColor(0x8A, 0x8A, 0x8A);
    colors.quiet = colors.dark ? QColor(0xA8, 0xA8, 0xA8) : QColor(0x6B, 0x6B, 0x6B);
    colors.dimmedText = dimmed(palette);
    colors.line = mixed(base, text, 0.16);
    return colors;
}

} // namespace dw
