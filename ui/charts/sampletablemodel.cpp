// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sampletablemodel.h"

#include "core/redact.h"
#include "ui/text/formatting.h"
#include "ui/text/spreadsheettext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

using Column = SampleTableModel::Column;

std::optional<qint64> countIn(const HistorySample &sample, Column column)
{
    switch (column) {
    case Column::Labeled: return sample.labeledEntries;
    case Column::Entries: return sample.totalEntries;
    case Column::Errors: return sample.errorEntries;
    case Column::Time:
    case Column::Status: break;
    } // no default: the compiler must list what is missing
    return {};
}

bool isCount(Column column)
{
    return column != Column::Time && column != Column::Status;
}

} // namespace

void SampleTableModel::setSeries(const HistorySeries &series)
{
    // what is the same at both ends stays, the middle is replaced; rows are counted from the newest
    const auto [oldEnd, newEnd] = std::mismatch(m_series.begin(), m_series.end(), series.begin(), series.end());
    const auto oldest = oldEnd - m_series.begin();
    qsizetype newest = 0;
    while (newest < qMin(m_series.size(), series.size()) - oldest
           && m_series.at(m_series.size() - 1 - newest) == series.at(series.size() - 1 - newest))
        ++newest;
    if (const qsizetype gone = m_series.size() - oldest - newest; gone > 0) {
        beginRemoveRows({}, int(newest), int(newest + gone - 1));
        m_series.remove(oldest, gone);
        endRemoveRows();
    }
    if (const qsizetype come = series.size() - oldest - newest; come > 0) {
        beginInsertRows({}, int(newest), int(newest + come - 1));
        m_series = series;
        endInsertRows();
    }
}

int SampleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_series.size());
}

int SampleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant SampleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistorySample &sample = sampleAtRow(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isCount(column) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (column == Column::Time)
        return dateTimeText(sample.time);
    if (column == Column::Status)
        return sample.status ? cleanText(sample.status->text) : absentText(); // AWS's own name, as in the marks
    return countText(countIn(sample, column), true);
}

QVariant SampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isCount(static_cast<Column>(section)) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time: return tr("Time");
    case Column::Labeled: return tr("Labeled");
    case Column::Entries: return tr("Entries");
    case Column::Errors: return tr("With errors");
    case Column::Status: return tr("Status");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString SampleTableModel::copied(QList<int> rows) const
{
    std::sort(rows.begin(), rows.end());
    QStringList header;
    for (int column = 0; column < columns; ++column)
        header.append(headerData(column, Qt::Horizontal).toString());
    QString text = header.join(u'\t') + u'\n';
    for (const int row : rows) {
        const HistorySample &sample = sampleAtRow(row);
        QStringList fields{sample.time.toUTC().toString(Qt::ISODate)};
        for (const Column column : {Column::Labeled, Column::Entries, Column::Errors}) {
            const auto count = countIn(sample, column);
            fields.append(count ? QString::number(*count) : QString());
        }
        fields.append(sample.status ? spreadsheetText(sample.status->text) : QString());
        text += fields.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace dw
