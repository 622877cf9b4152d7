// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/activityview.h"

#include "ui/table/isolatingdelegate.h"
#include "ui/table/rowstext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int rowPadding = 6; // as in the other tables of the details

/// In digits of the font, so that they grow with it. The last column takes what is left.
constexpr std::array columnDigits{15, 34, 12};

} // namespace

ActivityView::ActivityView(Scope scope, QWidget *parent)
    : QTableView(parent)
    , m_model(new ActivityModel(this))
{
    setModel(m_model);
    setItemDelegate(new IsolatingDelegate(this));
    setAccessibleName(tr("Activity"));
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as in a list
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (size_t column = 0; column < columnDigits.size(); ++column)
        setColumnWidth(int(column), columnDigits.at(column) * digit);
    setColumnHidden(int(ActivityModel::Column::Dataset), scope == Scope::OneDataset);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT datasetActivated(m_model->events().at(index.row()).arn); });
}

void ActivityView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy(); // QTableView's own takes the current cell alone
    else
        QTableView::keyPressEvent(event);
}

void ActivityView::copy() const
{
    QList<int> columns;
    for (int column = 0; column < ActivityModel::columns; ++column) {
        if (!isColumnHidden(column))
            columns.append(column);
    }
    if (const QString text = rowsAsText(selectionModel()->selectedRows(), Qt::DisplayRole, RowTitles::Without, columns); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace dw
