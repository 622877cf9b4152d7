// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sampletable.h"

#include "ui/charts/sampletablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace dw {

SampleTable::SampleTable(QWidget *parent)
    : QTableView(parent)
    , m_samples(new SampleTableModel(this))
{
    setModel(m_samples);
    setAccessibleName(tr("What was seen of the dataset"));
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as in a list
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column + 1 < SampleTableModel::columns; ++column)
        setColumnWidth(column, fontMetrics().horizontalAdvance(QString(column == 0 ? 20 : 12, u'0')));
}

void SampleTable::setSeries(const HistorySeries &series)
{
    m_samples->setSeries(series);
}

void SampleTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy(); // QTableView's own takes the current cell alone
    else
        QTableView::keyPressEvent(event);
}

void SampleTable::copy() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(m_samples->copied(rows));
}

} // namespace dw
