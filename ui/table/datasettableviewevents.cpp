// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt tells the view: keys, clicks, room, changes of the model and of the selection.
#include "ui/table/datasettableview.h"


#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace dw {

void DatasetTableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Qt paints cells again that only say something else
    const auto isPainted = [](int role) { return role != Qt::AccessibleTextRole && role != Qt::ToolTipRole; };
    if (roles.isEmpty() || std::any_of(roles.begin(), roles.end(), isPainted) || QAccessible::isActive())
        QTableView::dataChanged(topLeft, bottomRight, roles);
}

bool DatasetTableView::viewportEvent(QEvent *event)
{
    m_isTouched |= event->type() == QEvent::MouseButtonPress;
    return QTableView::viewportEvent(event);
}

void DatasetTableView::keyPressEvent(QKeyEvent *event)
{
    m_isTouched = true;
    if (currentIndex().isValid() && m_proxy->isGroup(currentIndex().row()) && groupKeyPressed(*event))
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::NoModifier) && currentIndex().isValid()) {
        Q_EMIT datasetActivated(currentArn(), static_cast<DatasetColumnId>(currentIndex().column()));
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Qt takes the first row for the current one, whichever that is before rows are sorted; nobody chose it.
void DatasetTableView::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid();
    QTableView::focusInEvent(event);
    if (!hadCurrent)
        setCurrentIndex({});
}

void DatasetTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    applyLayout();
    showTop();
    m_visibleTimer.start();
}

/// The first answers put the urgent rows above those that are on show.
void DatasetTableView::showTop()
{
    if (m_isTouched)
        return;
    const QScopedValueRollback ours(m_scrollsItself, true);
    scrollToTop();
    if (viewport()->height() > verticalHeader()->defaultSectionSize()) // a table that is not shown yet has no room
        scrollTo(currentIndex());
}

/// As in a list: rows are chosen, not cells.
QModelIndex DatasetTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = m_proxy->rowCount() - 1;
    if (action == MoveHome || action == MoveEnd)
        return m_proxy->index(action == MoveHome ? 0 : last, qMax(0, currentIndex().column()));
    return QTableView::moveCursor(action, modifiers);
}

void DatasetTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

void DatasetTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_proxy->setCurrent(current);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentArnChanged(arnOf(current));
}

void DatasetTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionChangedTo(selectedArns());
}

void DatasetTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy == 0)
        return;
    m_isTouched |= !m_scrollsItself;
    m_visibleTimer.start();
}

} // namespace dw
