// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tickdelegate.h"

#include "ui/theme/themecolors.h"

namespace dw {
namespace {

constexpr int fusionDarkens = 140; // percent: Fusion's frame is the window's colour, darker by that

} // namespace

void TickDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors colors = themeColors(option->palette);
    if (colors.dark)
        option->palette.setColor(QPalette::Window, colors.outline.lighter(fusionDarkens));
}

} // namespace dw
