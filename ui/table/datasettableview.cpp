// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasettableview.h"

#include "ui/table/celldelegate.h"
#include "ui/table/datasettableheader.h"
#include "ui/table/errorsdelegate.h"
#include "ui/table/pointeridle.h"
#include "ui/table/progressdelegate.h"
#include "ui/table/statusdelegate.h"
#include "ui/table/trenddelegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace std::chrono_literals;

namespace dw {

namespace {

constexpr int leastRowHeight = 26; // pixels, at the usual font of 9 to 10 points
constexpr int rowPadding = 10;

} // namespace

DatasetTableView::DatasetTableView(DatasetTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_proxy(new DatasetSortProxy(model, this))
    , m_idle(new PointerIdle(*viewport()))
    , m_layout(defaultColumnLayout())
{
    setModel(m_proxy);
    setAccessibleName(tr("Datasets"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as in a list
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setUpDelegates();
    setUpHeader();
    applyMetrics();

    m_sortTimer.setSingleShot(true);
    m_sortTimer.setInterval(0ms);
    connect(&m_sortTimer, &QTimer::timeout, this, [this] {
        if (m_proxy->isSortPending() && m_idle->isIdle())
            m_proxy->resort();
        showTop();
    });
    connect(m_proxy, &DatasetSortProxy::sortWanted, this, &DatasetTableView::sortIfIdle);
    connect(m_idle, &PointerIdle::becameIdle, this, &DatasetTableView::sortIfIdle);

    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(100ms);
    connect(&m_visibleTimer, &QTimer::timeout, this, &DatasetTableView::announceVisible);
    const auto announceLater = [this] { m_visibleTimer.start(); };
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, announceLater);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, announceLater);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this] {
        m_visibleTimer.start();
        applyLayout(); // a second connection or region may have come
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_proxy->isGroup(index.row()))
            setExpanded(index.row(), !isExpanded(index.row()));
        else
            Q_EMIT datasetActivated(arnOf(index), static_cast<DatasetColumnId>(index.column()));
    });
}

void DatasetTableView::setUpDelegates()
{
    for (const DatasetColumn &column : datasetColumns()) {
        const auto elide = column.alignment == Qt::AlignRight ? Qt::ElideNone : Qt::ElideMiddle;
        CellDelegate *delegate = nullptr;
        if (column.id == DatasetColumnId::Status)
            delegate = new StatusDelegate(this);
        else if (column.id == DatasetColumnId::Project)
            delegate = new ProjectDelegate(this);
        else if (column.id == DatasetColumnId::Progress)
            delegate = new ProgressDelegate(this);
        else if (column.id == DatasetColumnId::Errors)
            delegate = new ErrorsDelegate(this);
        else if (column.id == DatasetColumnId::SevenDays)
            delegate = new TrendDelegate(this);
        else
            delegate = new CellDelegate(elide, this);
        setItemDelegateForColumn(static_cast<int>(column.id), delegate);
    }
}

void DatasetTableView::setUpHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = new DatasetTableHeader(this);
    setHorizontalHeader(header);
    header->setAccessibleName(tr("Columns"));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true); // the third click brings the default order back
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    showSorting();
    connect(header, &QHeaderView::sectionResized, this, &DatasetTableView::onSectionResized);
    connect(header, &QHeaderView::sectionMoved, this, &DatasetTableView::onSectionMoved);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DatasetTableView::onSortIndicatorChanged);
    connect(header, &QWidget::customContextMenuRequested, this, &DatasetTableView::showHeaderMenu);
}

void DatasetTableView::applyMetrics()
{
    for (int column = 0; column < datasetColumnCount; ++column)
        m_titleWidths[static_cast<size_t>(column)] = fontMetrics().horizontalAdvance(columnTitle(static_cast<DatasetColumnId>(column)));
    const int height = qMax(leastRowHeight, fontMetrics().height() + rowPadding);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(height);
    horizontalHeader()->setMinimumSectionSize(3 * fontMetrics().averageCharWidth());
    applyLayout();
}

ColumnRoom DatasetTableView::room() const
{
    ColumnRoom room {window()->width(), viewport()->width(), QFontMetricsF(font()).horizontalAdvance(u'0'), false, false, {}};
    room.titles = m_titleWidths;
    for (int row = 1; row < m_model.rowCount() && !(room.severalConnections && room.severalRegions); ++row) {
        room.severalConnections |= m_model.snapshotAt(row).connectionId != m_model.snapshotAt(0).connectionId;
        room.severalRegions |= m_model.arnAt(row).region() != m_model.arnAt(0).region();
    }
    return room;
}

void DatasetTableView::applyLayout()
{
    const QScopedValueRollback guard(m_applyingLayout, true);
    const auto widths = columnWidths(m_layout, room());
    QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < m_layout.columns.size(); ++visual) {
        const int section = static_cast<int>(m_layout.columns.at(visual).id);
        if (header->visualIndex(section) != visual)
            header->moveSection(header->visualIndex(section), visual);
        const int width = widths[static_cast<size_t>(section)];
        if (header->isSectionHidden(section) != (width == 0))
            header->setSectionHidden(section, width == 0);
        if (width > 0 && header->sectionSize(section) != width)
            header->resizeSection(section, width);
    }
}

void DatasetTableView::setFilter(const DatasetFilter &filter)
{
    const DatasetArn current = currentArn();
    m_proxy->setFilter(filter);
    m_visibleTimer.start();
    if (const int row = m_model.rowOf(current); row >= 0) {
        const QModelIndex index = m_proxy->mapFromSource(m_model.index(row, 0));
        if (index.isValid())
            scrollTo(index);
    }
}

DatasetArn DatasetTableView::arnOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (!m_proxy->isGroup(index.row()))
        return m_model.arnAt(m_proxy->mapToSource(index).row());
    const int first = m_proxy->firstMemberOf(index.row());
    return first < 0 ? DatasetArn() : m_model.arnAt(first);
}

DatasetArn DatasetTableView::currentArn() const
{
    return arnOf(currentIndex());
}

QList<DatasetArn> DatasetTableView::selectedArns() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QList<DatasetArn> arns;
    arns.reserve(rows.size());
    QList<int> groupRows;
    for (const QModelIndex &index : std::as_const(rows)) {
        if (m_proxy->isGroup(index.row()))
            groupRows.append(index.row());
    }
    const QHash<int, std::vector<int>> members = m_proxy->membersOf(groupRows);
    QSet<DatasetArn> ofGroups;
    for (const QModelIndex &index : std::as_const(rows)) {
        if (!m_proxy->isGroup(index.row())) {
            if (!ofGroups.contains(arnOf(index)))
                arns.append(arnOf(index));
            continue;
        }
        for (const int member : members.value(index.row())) {
            arns.append(m_model.arnAt(member));
            ofGroups.insert(m_model.arnAt(member));
        }
    }
    return arns;
}

QList<DatasetArn> DatasetTableView::visibleArns() const
{
    QList<DatasetArn> arns;
    const int first = rowAt(0);
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? m_proxy->rowCount() - 1 : below;
    for (int row = qMax(0, first); row <= last; ++row) {
        if (!m_proxy->isGroup(row))
            arns.append(arnOf(m_proxy->index(row, 0)));
    }
    return arns;
}

CurrentProgress DatasetTableView::shownProgress(const QDateTime &now) const
{
    JointProgress joint;
    for (const int source : m_proxy->matchingRows()) {
        const DatasetSnapshot &snapshot = m_model.snapshotAt(source);
        const StatusGroup group = statusGroup(datasetState(snapshot));
        if (group != StatusGroup::Deleting && group != StatusGroup::NotFound)
            joint.add(m_model.progressAt(source).value_or(CurrentProgress()).pace, entriesToGo(snapshot));
    }
    return joint.at(now);
}

QList<DatasetArn> DatasetTableView::shownArns() const
{
    QList<DatasetArn> arns;
    arns.reserve(qsizetype(m_proxy->matchingRows().size()));
    for (const int row : m_proxy->matchingRows())
        arns.append(m_model.arnAt(row));
    return arns;
}

bool DatasetTableView::selectArn(const DatasetArn &arn)
{
    const int row = m_model.rowOf(arn);
    if (row < 0 || !m_proxy->reveal(row))
        return false;
    const QModelIndex index = m_proxy->mapFromSource(m_model.index(row, 0));
    if (!index.isValid())
        return false;
    const QScopedValueRollback ours(m_scrollsItself, true);
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void DatasetTableView::sortIfIdle()
{
    // elsewhere in the event loop, so that a thousand answers in one go cost one sort; when somebody points at the
    // table becameIdle() comes later
    if (m_proxy->isSortPending() && m_idle->isIdle() && !m_sortTimer.isActive())
        m_sortTimer.start();
}

void DatasetTableView::announceVisible()
{
    QList<DatasetArn> visible = visibleArns();
    if (visible == m_visible)
        return;
    m_visible = std::move(visible);
    Q_EMIT visibleArnsChanged(m_visible);
}

} // namespace dw
