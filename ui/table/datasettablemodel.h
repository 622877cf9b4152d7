// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetfilter.h"
#include "datasets/datasetrepository.h"
#include "ui/charts/datasettrend.h"
#include "history/currentprogress.h"
#include "ui/table/datasetcolumn.h"
#include "ui/table/nameorder.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>
#include <vector>

namespace dw {

/// The repository as table rows. Rows are found by ARN, added and removed in batches, never reset while live. Changes are
/// gathered until the event loop turns, so that a page of answers is announced at once, and only in the columns that show
/// it. Each row keeps the snapshot that was last announced.
class DatasetTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< raw value: number, share, QDateTime or text; invalid when unknown
        FullTextRole, ///< QString: the text with account ids in full, to be copied
        ArnRole, ///< dw::DatasetArn
        ShareRole, ///< double, labeled of total; invalid when unknown or total is 0
        StateRole, ///< int of dw::DatasetState
        StaleRole, ///< bool
        AttentionRole, ///< int of dw::Attention
        DimmedRole, ///< bool: this cell says nothing that needs a look
        TrendRole, ///< dw::TrendValue; invalid when none was read
        GroupRole, ///< dw::DatasetGroup: the row is a group's, see DatasetSortProxy; invalid here
        TrendVersionRole, ///< uint: differs between trends, 0 where there is no line
    };

    /// \p repository outlives the model. \p now is UTC.
    explicit DatasetTableModel(const DatasetRepository &repository, const QDateTime &now, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// -1 when unknown.
    [[nodiscard]] int rowOf(const DatasetArn &arn) const;
    [[nodiscard]] const DatasetArn &arnAt(int row) const { return snapshotAt(row).arn; }
    [[nodiscard]] const DatasetSnapshot &snapshotAt(int row) const { return m_rows[static_cast<size_t>(row)]->snapshot; }
    [[nodiscard]] bool isStaleAt(int row) const { return m_rows[static_cast<size_t>(row)]->stale; }
    [[nodiscard]] Attention attentionAt(int row) const { return m_rows[static_cast<size_t>(row)]->attention; }
    /// Null when none was set.
    [[nodiscard]] const TrendValue *trendAt(int row) const;
    /// Absent until setProgress() told it.
    [[nodiscard]] const std::optional<CurrentProgress> &progressAt(int row) const { return m_rows[static_cast<size_t>(row)]->progress; }
    /// By row, its place in the order of names, see NameOrder. Valid until rows come or go.
    [[nodiscard]] const std::vector<int> &namePlaces() const;
    /// The place of each text in the person's language, see NameOrder.
    [[nodiscard]] std::vector<int> textPlaces(const QStringList &texts) const { return m_names.places(texts); }

    /// Now and interval as used for staleness and attention.
    [[nodiscard]] const FilterContext &context() const noexcept { return m_context; }

    /// How fast a dataset is labeled; announced together with what else changed in this turn of the event loop. Datasets
    /// that have no row are passed over; a row that comes back has to be told again.
    void setProgress(const DatasetArn &arn, const CurrentProgress &progress);

    /// Time went on: announces relative times, and rows whose staleness or attention turned.
    void tick(const QDateTime &now);
    /// Texts read otherwise now, though no value changed.
    void announceTexts();
    /// Time between rounds, for staleness.
    void setInterval(std::chrono::seconds interval);
    /// How labeling of a dataset went; announced with the other changes. Without a row nothing happens.
    void setTrend(const DatasetArn &arn, const TrendValue &trend);
    /// Takes over what changed in the repository since the last time and announces it; called by a timer.
    void announceChanges();

private:
    struct Row {
        DatasetSnapshot snapshot;
        bool stale = false;
        Attention attention = Attention::None;
        DatasetFields changed; ///< in the repository, not announced yet
        std::optional<TrendValue> trend;
        std::optional<TrendValue> nextTrend; ///< not announced yet
        quint32 trendVersion = 0;
        std::optional<CurrentProgress> progress;
    };
    /// Columns as bits, the first column is the lowest one.
    using ColumnSet = quint32;
    static_assert(datasetColumnCount <= 32);
    struct RowChange {
        int row;
        ColumnSet columns; ///< that show something else
        bool spoken; ///< column 0 shows the same and says something else
        [[nodiscard]] bool isLike(const RowChange &other) const { return columns == other.columns && spoken == other.spoken; }
    };

    [[nodiscard]] std::unique_ptr<Row> makeRow(const DatasetSnapshot &snapshot) const;
    void onAdded(const QList<DatasetArn> &arns);
    void onRemoved(const QList<DatasetArn> &arns);
    void onChanged(const DatasetArn &arn, DatasetFields fields);
    void noteChange(int row);
    [[nodiscard]] RowChange takeOver(int row, const DatasetSnapshot &snapshot);
    void announce(const std::vector<RowChange> &changes);
    void announceTurnedRows();
    void announce(int firstRow, int lastRow, DatasetColumnId first, DatasetColumnId last, const QList<int> &roles);
    void rebuildIndex() const;

    const DatasetRepository &m_repository;
    FilterContext m_context;
    mutable NameOrder m_names;
    mutable std::vector<int> m_namePlaces; // made on demand, empty when rows came or went
    std::vector<int> m_changed; // rows whose changes are not announced yet
    QTimer m_announceTimer;
    quint32 m_lastTrendVersion = 0;
    std::vector<std::unique_ptr<Row>> m_rows; // pointers: removing rows one by one moves all behind them
    mutable QHash<DatasetArn, int> m_rowOf;
    mutable bool m_rowOfValid = true; // rebuilt on demand, or removing many rows would be quadratic
};

} // namespace dw

