// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dw {

/// The direction to draw \p text in, by its own letters: what AWS says is English and signed numbers stay signed in a window
/// that runs from right to left. On which side it stands is the window's to say.
[[nodiscard]] inline Qt::LayoutDirection textDirection(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace dw
