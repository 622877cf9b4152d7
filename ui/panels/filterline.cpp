// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterline.h"

#include "ui/panels/filteritemdelegate.h"
#include "ui/panels/filterlist.h"
#include "ui/text/shownaccounts.h"

#include <QAccessible>

namespace dw {

FilterLine::FilterLine(const QString &text, DatasetFilter filter)
    : QListWidgetItem(text)
    , m_filter(std::move(filter))
{
    setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

void FilterLine::setCount(int count)
{
    if (data(FilterItemDelegate::CountRole) != QVariant(count))
        setData(FilterItemDelegate::CountRole, count);
}

QVariant FilterLine::data(int role) const
{
    if (role == FilterItemDelegate::FilterRole)
        return QVariant::fromValue(m_filter);
    if (role != Qt::AccessibleTextRole)
        return QListWidgetItem::data(role);
    //: Read aloud. %1 is a line of the sidebar, %Ln how many datasets it stands for
    return FilterList::tr("%1, %Ln dataset(s)", nullptr, data(FilterItemDelegate::CountRole).toInt()).arg(shownText(text()));
}

GatheredLines::GatheredLines(QListWidget &list)
    : m_list(list)
    , m_quietList(&list)
    , m_quietModel(list.model())
{
}

GatheredLines::~GatheredLines()
{
    m_quietModel.unblock();
    m_list.doItemsLayout();
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent changed(&m_list, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&changed);
    }
}

} // namespace dw
