// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/columnlayout.h"
#include "ui/table/datasetsortproxy.h"

#include <QTableView>
#include <QTimer>

class QMenu;

namespace dw {

class PointerIdle;

/// The dataset table: fixed row height, whole rows selected, columns that fit the window, an order that rests while
/// somebody points at it. Selection and scroll position survive every update.
class DatasetTableView final : public QTableView {
    Q_OBJECT
public:
    /// \p model outlives the view. The view makes its own proxy.
    explicit DatasetTableView(DatasetTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] DatasetSortProxy &proxy() noexcept { return *m_proxy; }
    [[nodiscard]] PointerIdle &pointerIdle() noexcept { return *m_idle; }

    /// Filters now and keeps the current dataset in view where it still shows.
    void setFilter(const DatasetFilter &filter);

    /// Null when there is none; the first one of a group.
    [[nodiscard]] DatasetArn currentArn() const;
    /// In the order shown; a group that is selected stands for all its datasets.
    [[nodiscard]] QList<DatasetArn> selectedArns() const;
    /// Rows on the screen, first to last.
    [[nodiscard]] QList<DatasetArn> visibleArns() const;
    /// How fast the rows that the filter leaves are labeled together, and when that ends. Datasets that are going or gone are
    /// left out, as in the sums. Half a millisecond for 10,000 rows, see tests/bench.
    [[nodiscard]] CurrentProgress shownProgress(const QDateTime &now) const;
    /// All datasets that the filter leaves, in the order shown, those of closed groups among them.
    [[nodiscard]] QList<DatasetArn> shownArns() const;
    [[nodiscard]] GroupBy groupedBy() const { return m_proxy->groups().by(); }
    void groupBy(GroupBy by);
    void setAllExpanded(bool expanded);
    /// Selects, makes current and scrolls to a dataset. False when the filter hides it.
    bool selectArn(const DatasetArn &arn);

    /// Order, visibility and widths of columns, and the sorting, as JSON.
    [[nodiscard]] QByteArray saveState() const;
    /// False, and nothing changes, for what saveState() did not write.
    bool restoreState(const QByteArray &state);

    /// Forgets widths set by hand, so that all columns fit again.
    void fitColumns();
    /// Forgets widths, order, visibility and sorting.
    void resetColumns();
    [[nodiscard]] bool isColumnShown(DatasetColumnId column) const;
    void setColumnShown(DatasetColumnId column, bool shown);
    /// Adds the entries of the header's menu to \p menu: for View > Columns.
    void fillColumnMenu(QMenu &menu);

    /// Selected rows as tab-separated text of the visible columns, titles first. Empty without a selection.
    [[nodiscard]] QString selectionAsText() const;
    void copySelection() const;

Q_SIGNALS:
    void currentArnChanged(const dw::DatasetArn &arn);
    void selectionChangedTo(const QList<dw::DatasetArn> &arns);
    void visibleArnsChanged(const QList<dw::DatasetArn> &arns);
    /// Double click or Enter. The column says what the person wants to see of the dataset.
    void datasetActivated(const dw::DatasetArn &arn, dw::DatasetColumnId column);
    /// The column layout or sorting was changed by hand: worth saving.
    void layoutChangedByHand();

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void setUpHeader();
    void setUpDelegates();
    void applyMetrics();
    void applyLayout();
    void showSorting();
    void announceVisible();
    void sortIfIdle();
    [[nodiscard]] bool isExpanded(int row) const;
    void setExpanded(int row, bool expanded);
    [[nodiscard]] bool groupKeyPressed(QKeyEvent &event);
    void showTop();
    [[nodiscard]] ColumnRoom room() const;
    [[nodiscard]] DatasetArn arnOf(const QModelIndex &index) const;
    void onSectionResized(int section, int oldSize, int newSize);
    void onSectionMoved();
    void onSortIndicatorChanged(int section, Qt::SortOrder order);
    void showHeaderMenu(const QPoint &position);

    DatasetTableModel &m_model;
    // before what follows: events come while that is made
    bool m_scrollsItself = false;
    bool m_isTouched = false; ///< a person scrolled or chose a row; until then the top is on show
    DatasetSortProxy *m_proxy;
    PointerIdle *m_idle;
    ColumnLayout m_layout;
    std::array<int, datasetColumnCount> m_titleWidths{}; // pixels, in the font of the table
    QTimer m_sortTimer; // gathers many changes into one sort
    QTimer m_visibleTimer; // gathers scroll steps
    QList<DatasetArn> m_visible;
    bool m_applyingLayout = false;
};

} // namespace dw
