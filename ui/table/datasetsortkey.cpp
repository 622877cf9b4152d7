// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasetsortkey.h"

#include "ui/table/datasetcelltext.h"

namespace dw {

DatasetSortKey sortKey(const DatasetSnapshot &snapshot, DatasetColumnId column, const FilterContext &context, const QCollator &collator)
{
    const QVariant value = cellValue(snapshot, column, context);
    DatasetSortKey key;
    key.known = value.isValid();
    if (!key.known)
        return key;
    switch (datasetColumn(column).sort) {
    case SortType::Status:
    case SortType::Number:
        key.number = value.toLongLong();
        break;
    case SortType::Time:
        key.number = value.toDateTime().toMSecsSinceEpoch();
        break;
    case SortType::Share:
        key.share = value.toDouble();
        break;
    case SortType::ProjectName:
    case SortType::Text:
        key.text = collator.sortKey(value.toString());
        break;
    } // no default: the compiler must list what is missing
    return key;
}

int compare(const DatasetSortKey &left, const DatasetSortKey &right)
{
    if (left.text && right.text)
        return left.text->compare(*right.text);
    if (left.number != right.number)
        return left.number < right.number ? -1 : 1;
    if (left.share < right.share)
        return -1;
    return right.share < left.share ? 1 : 0;
}

} // namespace dw
