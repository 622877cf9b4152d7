// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;

namespace dw {

/// The pictures of this program: one SVG each in resources/icons, coloured from the palette when painted.
enum class Icon {
    Complete, ///< check in circle
    InProgress, ///< part ring
    Failed, ///< octagon with a cross
    Errors, ///< octagon with an exclamation mark
    Stale, ///< clock
    Deleting, ///< dashed ring
    Unknown, ///< ring with a question mark
    Add,
    Refresh,
    Pause,
    Play,
    Search,
    Key,
    User,
    Copy,
    Close,
    Sidebar,
    Table,
    Download,
    Settings,
    Lock,
    Offline,
    Information,
    Folder,
    Remove,
    Running, ///< a bolt: a model runs, and costs money
};

/// A crisp icon at any size and device pixel ratio. Follows the application's palette: no need to set it again
/// after a theme change. Status icons keep their colours, the others are text-coloured.
[[nodiscard]] QIcon themedIcon(Icon icon);

/// The colour themedIcon() gives an icon on this palette.
[[nodiscard]] QColor iconColor(Icon icon, const QPalette &palette);

/// Paints an icon into \p rect from delegates: \p ink for its shape, \p paper for the mark cut out of it.
void paintIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &ink, const QColor &paper);

} // namespace dw
