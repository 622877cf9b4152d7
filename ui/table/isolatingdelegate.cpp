// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/isolatingdelegate.h"

#include "ui/text/isolated.h"

namespace dw {

QString IsolatingDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return isolated(QStyledItemDelegate::displayText(value, locale));
}

} // namespace dw
