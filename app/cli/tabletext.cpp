// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tabletext.h"

#include "core/redact.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

qsizetype widthOf(const QString &text)
{
    return text.toUcs4().size();
}

QString lineOf(const QStringList &cells, const QList<TableColumn> &columns, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString space(widths.at(i) - widthOf(cells.at(i)), u' ');
        if (i > 0)
            line += u"  "_s;
        line += columns.at(i).alignment == Alignment::Right ? space + cells.at(i) : cells.at(i) + space;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QString formatTable(const QList<TableColumn> &columns, const QList<QStringList> &rows)
{
    QList<QStringList> lines{{}};
    for (const TableColumn &column : columns)
        lines.first().append(column.title);
    for (const QStringList &row : rows) {
        Q_ASSERT(row.size() == columns.size());
        QStringList cells;
        for (const QString &cell : row)
            cells.append(cleanText(cell));
        lines.append(cells);
    }

    QList<qsizetype> widths(columns.size(), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = qMax(widths.at(i), widthOf(line.at(i)));
    }

    QString text;
    for (const QStringList &line : lines)
        text += lineOf(line, columns, widths);
    return text;
}

} // namespace dw
