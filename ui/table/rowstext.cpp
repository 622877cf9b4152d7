// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rowstext.h"

#include "ui/text/spreadsheettext.h"

#include <algorithm>
#include <numeric>

namespace dw {

QString rowsAsText(QModelIndexList rows, int role, RowTitles titles, QList<int> columns)
{
    if (rows.isEmpty())
        return {};
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    const QAbstractItemModel &model = *rows.first().model();
    if (columns.isEmpty()) {
        columns.resize(model.columnCount());
        std::iota(columns.begin(), columns.end(), 0);
    }
    const auto line = [&columns](auto cell) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(spreadsheetText(cell(column).toString()));
        return cells.join(u'\t') + u'\n';
    };
    QString text;
    if (titles == RowTitles::With)
        text = line([&model](int column) { return model.headerData(column, Qt::Horizontal); });
    for (const QModelIndex &row : std::as_const(rows))
        text += line([&](int column) { return row.siblingAtColumn(column).data(role); });
    return text;
}

} // namespace dw
