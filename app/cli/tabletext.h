// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace dw {

enum class Alignment { Left, Right };

struct TableColumn {
    QString title;
    Alignment alignment = Alignment::Left;
};

/// A table for people: columns two spaces apart, as wide as their widest cell, no space at a line's end. Control and
/// reordering characters are taken out of the cells, which may hold remote text. Widths are counted in code points.
[[nodiscard]] QString formatTable(const QList<TableColumn> &columns, const QList<QStringList> &rows);

} // namespace dw
