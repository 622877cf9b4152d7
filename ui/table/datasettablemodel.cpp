// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasettablemodel.h"

#include "ui/text/formatting.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace dw {

namespace {

constexpr auto lastColumn = static_cast<DatasetColumnId>(datasetColumnCount - 1);
constexpr quint32 allColumns = (1U << datasetColumnCount) - 1;

quint32 bit(DatasetColumnId column)
{
    return 1U << static_cast<int>(column);
}

quint32 columnsOf(DatasetFields fields)
{
    quint32 columns = 0;
    for (const DatasetColumn &column : datasetColumns()) {
        if (column.fields & fields)
            columns |= bit(column.id);
    }
    return columns;
}

} // namespace

DatasetTableModel::DatasetTableModel(const DatasetRepository &repository, const QDateTime &now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_repository(repository)
{
    m_context.now = now;
    m_context.stateText = [](const DatasetSnapshot &snapshot) { return stateText(snapshot); };
    m_announceTimer.setSingleShot(true);
    m_announceTimer.setInterval(0ms);
    connect(&m_announceTimer, &QTimer::timeout, this, &DatasetTableModel::announceChanges);
    connect(&repository, &DatasetRepository::datasetsAdded, this, &DatasetTableModel::onAdded);
    connect(&repository, &DatasetRepository::datasetsRemoved, this, &DatasetTableModel::onRemoved);
    connect(&repository, &DatasetRepository::datasetChanged, this, &DatasetTableModel::onChanged);
    onAdded(repository.arns());
}

int DatasetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DatasetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : datasetColumnCount;
}

const std::vector<int> &DatasetTableModel::namePlaces() const
{
    if (m_namePlaces.size() != m_rows.size()) {
        std::vector<const DatasetArn *> arns;
        arns.reserve(m_rows.size());
        for (const auto &row : m_rows)
            arns.push_back(&row->snapshot.arn);
        m_namePlaces = m_names.places(arns);
    }
    return m_namePlaces;
}

int DatasetTableModel::rowOf(const DatasetArn &arn) const
{
    if (!m_rowOfValid)
        rebuildIndex();
    return m_rowOf.value(arn, -1);
}

void DatasetTableModel::setProgress(const DatasetArn &arn, const CurrentProgress &progress)
{
    const int row = rowOf(arn);
    if (row < 0 || m_rows[static_cast<size_t>(row)]->progress == progress)
        return;
    m_rows[static_cast<size_t>(row)]->progress = progress;
    onChanged(arn, DatasetField::Progress);
}

void DatasetTableModel::tick(const QDateTime &now)
{
    m_context.now = now;
    if (m_rows.empty())
        return;
    const int last = rowCount() - 1;
    for (const DatasetColumn &column : datasetColumns()) {
        if (column.sort == SortType::Time)
            announce(0, last, column.id, column.id, {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    }
    announceTurnedRows();
}

void DatasetTableModel::announceTexts()
{
    if (!m_rows.empty())
        announce(0, rowCount() - 1, DatasetColumnId::Status, lastColumn,
                 {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

void DatasetTableModel::setInterval(std::chrono::seconds interval)
{
    if (m_context.interval == interval)
        return;
    m_context.interval = interval;
    announceTurnedRows();
}

std::unique_ptr<DatasetTableModel::Row> DatasetTableModel::makeRow(const DatasetSnapshot &snapshot) const
{
    return std::unique_ptr<Row>(
        new Row {snapshot, isStale(snapshot, m_context.now, m_context.interval), attention(snapshot, m_context.now), {}, {}, {}, 0, {}});
}

void DatasetTableModel::onAdded(const QList<DatasetArn> &arns)
{
    std::vector<std::unique_ptr<Row>> added;
    added.reserve(static_cast<size_t>(arns.size()));
    for (const DatasetArn &arn : arns) {
        const DatasetSnapshot *snapshot = m_repository.find(arn);
        Q_ASSERT(snapshot);
        if (snapshot && rowOf(arn) < 0)
            added.push_back(makeRow(*snapshot));
    }
    if (added.empty())
        return;
    const int first = rowCount();
    m_namePlaces.clear();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    std::move(added.begin(), added.end(), std::back_inserter(m_rows));
    for (int row = first; row < rowCount(); ++row)
        m_rowOf.insert(arnAt(row), row);
    endInsertRows();
}

void DatasetTableModel::onRemoved(const QList<DatasetArn> &arns)
{
    announceChanges(); // while rows have the numbers they were noted with
    std::vector<int> rows;
    for (const DatasetArn &arn : arns) {
        if (const int row = rowOf(arn); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    // neighbours go together, from the end, so that the rows before them keep their numbers
    for (size_t i = 0; i < rows.size();) {
        const int last = rows[i];
        int first = last;
        for (++i; i < rows.size() && rows[i] == first - 1; ++i)
            first = rows[i];
        beginRemoveRows({}, first, last);
        m_namePlaces.clear();
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        m_rowOfValid = false;
        endRemoveRows();
    }
}

void DatasetTableModel::onChanged(const DatasetArn &arn, DatasetFields fields)
{
    const int row = rowOf(arn);
    if (row < 0)
        return;
    noteChange(row);
    m_rows[static_cast<size_t>(row)]->changed |= fields | DatasetField::Checked; // never empty, so that the row is noted once
}

void DatasetTableModel::setTrend(const DatasetArn &arn, const TrendValue &trend)
{
    const int row = rowOf(arn);
    if (row < 0)
        return;
    Row &known = *m_rows[static_cast<size_t>(row)];
    if (!known.nextTrend && known.trend == trend)
        return;
    noteChange(row);
    known.nextTrend = trend;
}

const TrendValue *DatasetTableModel::trendAt(int row) const
{
    const auto &trend = m_rows[static_cast<size_t>(row)]->trend;
    return trend ? &*trend : nullptr;
}

void DatasetTableModel::noteChange(int row)
{
    const Row &known = *m_rows[static_cast<size_t>(row)];
    if (!known.changed && !known.nextTrend)
        m_changed.push_back(row);
    if (!m_announceTimer.isActive())
        m_announceTimer.start();
}

void DatasetTableModel::announceChanges()
{
    m_announceTimer.stop();
    std::sort(m_changed.begin(), m_changed.end());
    std::vector<RowChange> changes;
    changes.reserve(m_changed.size());
    for (const int row : m_changed) {
        // a dataset that was removed since keeps what it showed until its row goes
        if (const DatasetSnapshot *snapshot = m_repository.find(arnAt(row)))
            changes.push_back(takeOver(row, *snapshot));
        m_rows[static_cast<size_t>(row)]->changed = {};
        m_rows[static_cast<size_t>(row)]->nextTrend.reset();
    }
    m_changed.clear();
    announce(changes);
}

DatasetTableModel::RowChange DatasetTableModel::takeOver(int row, const DatasetSnapshot &snapshot)
{
    Row &known = *m_rows[static_cast<size_t>(row)];
    const bool wasStale = known.stale;
    const Attention wasAttention = known.attention;
    // the first answer turns every "…" into a value or a "–", whatever it changed
    const bool isFirstAnswer = known.snapshot.countsRead != snapshot.countsRead
        || known.snapshot.statusCheckedAt.has_value() != snapshot.statusCheckedAt.has_value();
    known.snapshot = snapshot;
    known.stale = isStale(snapshot, m_context.now, m_context.interval);
    known.attention = attention(snapshot, m_context.now);

    ColumnSet columns = columnsOf(known.changed);
    if (known.nextTrend && known.nextTrend != known.trend) {
        known.trend = std::exchange(known.nextTrend, {});
        known.trendVersion = known.trend->pieces.isEmpty() ? 0 : ++m_lastTrendVersion;
        columns |= bit(DatasetColumnId::SevenDays);
    }

    const bool isWholeRow = isFirstAnswer || known.stale != wasStale || known.attention != wasAttention
        || known.changed.testAnyFlags(DatasetField::Error | DatasetField::Hidden);
    if (isWholeRow)
        return {row, allColumns, false};
    // column 0 speaks the whole row, but not when it was read
    const bool spoken = !(columns & bit(DatasetColumnId::Status)) && known.changed.testAnyFlags(DatasetField::Counts | DatasetField::Notes);
    return {row, columns, spoken};
}

void DatasetTableModel::announce(const std::vector<RowChange> &changes)
{
    for (size_t i = 0; i < changes.size();) {
        const RowChange &first = changes[i];
        int last = first.row;
        for (++i; i < changes.size() && changes[i].row == last + 1 && changes[i].isLike(first); ++i)
            last = changes[i].row;
        for (int from = 0; from < datasetColumnCount; ++from) {
            int to = from;
            while (to < datasetColumnCount && first.columns >> to & 1U)
                ++to;
            if (to > from)
                announce(first.row, last, static_cast<DatasetColumnId>(from), static_cast<DatasetColumnId>(to - 1), {});
            from = to;
        }
        if (first.spoken)
            announce(first.row, last, DatasetColumnId::Status, DatasetColumnId::Status, {Qt::AccessibleTextRole, Qt::ToolTipRole});
    }
}

void DatasetTableModel::announceTurnedRows()
{
    const int count = rowCount();
    int first = -1;
    for (int i = 0; i <= count; ++i) {
        bool turned = false;
        if (i < count) {
            Row &row = *m_rows[static_cast<size_t>(i)];
            const bool stale = isStale(row.snapshot, m_context.now, m_context.interval);
            const Attention now = attention(row.snapshot, m_context.now);
            turned = stale != row.stale || now != row.attention;
            row.stale = stale;
            row.attention = now;
        }
        if (turned && first < 0)
            first = i;
        if (!turned && first >= 0) {
            announce(first, i - 1, DatasetColumnId::Status, lastColumn, {});
            first = -1;
        }
    }
}

void DatasetTableModel::announce(int firstRow, int lastRow, DatasetColumnId first, DatasetColumnId last, const QList<int> &roles)
{
    Q_EMIT dataChanged(index(firstRow, static_cast<int>(first)), index(lastRow, static_cast<int>(last)), roles);
}

void DatasetTableModel::rebuildIndex() const
{
    m_rowOf.clear();
    m_rowOf.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        m_rowOf.insert(arnAt(row), row);
    m_rowOfValid = true;
}

} // namespace dw
