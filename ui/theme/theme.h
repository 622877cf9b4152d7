// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/appsettings.h"

#include <QPalette>

class QApplication;

namespace dw {

/// Our own palettes for a style that draws from the palette (Fusion).
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Light and dark set Fusion and our palette. System goes back to the style and palette the platform chose; where the
/// platform chose none (Fusion with its built-in palette) our light palette stands in.
/// Widgets take the palette over when the event loop runs next.
/// A caller that knows the desktop prefers dark (the portal's color-scheme) and sees a light platform palette passes Dark.
void applyTheme(QApplication &application, ThemeChoice choice);

/// Fusion frames controls in the window's colour, darker: in a dark window nobody sees an empty tick, and in a black one
/// neither fields nor buttons. This gives them a frame that is seen; a part of applyTheme(), taken back by every QApplication::setPalette().
void frameTicks(const QApplication &application);

} // namespace dw
