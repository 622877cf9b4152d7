// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/textdirectiondelegate.h"

#include "ui/text/textdirection.h"

#include <QStyle>

namespace dw {

void TextDirectionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->features & (QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator))
        return; // their side goes by the direction, too
    option->displayAlignment = QStyle::visualAlignment(option->direction, option->displayAlignment);
    option->direction = textDirection(option->text);
}

} // namespace dw
