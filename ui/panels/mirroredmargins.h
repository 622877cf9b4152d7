// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace dw {

/// Margins for a layout, which Qt does not mirror with what is in it: \p leading is at the left where the program reads from
/// left to right.
[[nodiscard]] inline QMargins mirroredMargins(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom) : QMargins(leading, top, trailing, bottom);
}

} // namespace dw
