// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterlist.h"

#include "connections/connectionsummary.h"
#include "ui/panels/filteritemdelegate.h"
#include "ui/panels/filterline.h"
#include "ui/text/formatting.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace dw {
namespace {

using View = DatasetFilter::View;
constexpr int searchableAbove = 15; // projects; fewer are found by eye
constexpr int preferredWidth = 176;
constexpr int searchIndent = 10;
constexpr qsizetype linesATime = 400; // 2 ms, and 2 more for the layout of 5,000 lines
constexpr int allRow = 1; // below the heading "Views"

/// Null for headings and notes.
FilterLine *lineOf(QListWidgetItem *item)
{
    return dynamic_cast<FilterLine *>(item);
}

DatasetFilter filterOf(QListWidgetItem *item)
{
    const FilterLine *line = lineOf(item);
    return line ? line->filter() : DatasetFilter{};
}

/// Of any line but a project's.
int countOf(const DatasetCounts &counts, const DatasetFilter &filter)
{
    if (!filter.connectionId.isEmpty())
        return counts.connections.value(filter.connectionId);
    return filter.status ? counts.of(*filter.status) : counts.of(filter.view);
}

DatasetFilter viewFilter(View view)
{
    DatasetFilter filter;
    filter.view = view;
    return filter;
}

DatasetFilter statusFilter(StatusGroup group)
{
    DatasetFilter filter;
    filter.status = group;
    return filter;
}

DatasetFilter projectFilter(const QString &project)
{
    DatasetFilter filter;
    filter.project = project;
    return filter;
}

} // namespace

FilterList::FilterList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_search(new QLineEdit)
    , m_natural(displayLocale()) // the C locale cannot compare numbers
{
    m_natural.setNumericMode(true); // v2 before v10
    m_natural.setCaseSensitivity(Qt::CaseInsensitive);
    m_addTimer.setSingleShot(true);
    connect(&m_addTimer, &QTimer::timeout, this, &FilterList::addProjects);
    m_list->setAccessibleName(tr("Views, statuses, connections and projects"));
    m_list->setItemDelegate(new FilterItemDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setUniformItemSizes(false);
    m_search->setPlaceholderText(tr("Find a project"));
    m_search->setAccessibleName(tr("Find a project"));
    m_search->setClearButtonEnabled(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_list);
    setFocusProxy(m_list);

    addFixedLines();
    connect(m_list, &QListWidget::currentItemChanged, this, &FilterList::onCurrentChanged);
    connect(m_search, &QLineEdit::textChanged, this, &FilterList::onSearchChanged);
    showCounts();
}

QListWidgetItem *FilterList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setData(FilterItemDelegate::HeadingRole, true);
    return item;
}

QListWidgetItem *FilterList::addNote(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

FilterLine *FilterList::addLine(int row, const QString &text, const DatasetFilter &filter)
{
    auto *item = new FilterLine(text, filter);
    m_list->insertItem(row, item);
    return item;
}

void FilterList::addFixedLines()
{
    const auto append = [this](const QString &text, const DatasetFilter &filter) {
        return addLine(m_list->count(), text, filter);
    };
    addHeading(tr("Views"));
    //: A view of the sidebar: all datasets
    QListWidgetItem *all = append(tr("All"), {});
    append(tr("Needs attention"), viewFilter(View::NeedsAttention));
    append(tr("With errors"), viewFilter(View::WithErrors));
    //: A view of the sidebar: datasets that changed while the program was closed or nobody looked
    append(tr("Since last visit"), viewFilter(View::SinceVisit));
    //: A view of the sidebar: datasets whose values are old
    append(tr("Stale"), viewFilter(View::Stale));
    //: A view of the sidebar: datasets that a person took out of the list
    append(tr("Hidden"), viewFilter(View::Hidden));
    addHeading(tr("Status"));
    append(tr("In progress"), statusFilter(StatusGroup::InProgress));
    append(tr("Complete"), statusFilter(StatusGroup::Complete));
    append(tr("Failed"), statusFilter(StatusGroup::Failed));
    append(tr("Deleting"), statusFilter(StatusGroup::Deleting));
    append(tr("Not found"), statusFilter(StatusGroup::NotFound));
    addHeading(tr("Connections"));
    //: In place of connections, or of projects
    m_noConnections = addNote(tr("None yet"));
    m_projectsHeading = addHeading(tr("Projects"));
    m_noProjects = addNote(tr("None yet"));
    m_searchItem = addNote({});
    auto *margins = new QWidget;
    auto *inside = new QVBoxLayout(margins);
    inside->setContentsMargins(searchIndent, 1, searchIndent, 3);
    inside->addWidget(m_search);
    m_searchItem->setSizeHint(margins->sizeHint());
    m_list->setItemWidget(m_searchItem, margins);
    m_searchItem->setHidden(true);
    m_list->setCurrentItem(all);
}

void FilterList::setConnections(const QList<ConnectionSummary> &connections)
{
    QList<std::pair<QString, DatasetFilter>> wanted;
    for (const ConnectionSummary &connection : connections) {
        DatasetFilter filter;
        filter.connectionId = connection.id;
        wanted.append({connection.name, filter});
    }
    showLines(m_noConnections, m_projectsHeading, wanted);
    m_noConnections->setHidden(!connections.isEmpty());
    showCounts();
}

void FilterList::setCounts(const DatasetCounts &counts)
{
    if (counts == m_counts)
        return;
    const DatasetCounts before = std::exchange(m_counts, counts);
    showProjects(before.projects);
    showCounts();
}

void FilterList::showProjects(const QMap<QString, int> &before)
{
    bool isAnyGone = false;
    // both maps are in order, so one walk finds what came, went and changed
    auto old = before.cbegin();
    for (auto now = m_counts.projects.cbegin(); old != before.cend() || now != m_counts.projects.cend();) {
        const bool isOld = now == m_counts.projects.cend() || (old != before.cend() && old.key() < now.key());
        if (isOld) {
            isAnyGone = true;
            ++old;
        } else if (old == before.cend() || now.key() < old.key()) {
            m_newProjects.append(now.key());
            ++now;
        } else {
            if (old.value() != now.value() && m_projects.contains(now.key()))
                m_projects.value(now.key())->setCount(now.value());
            ++old;
            ++now;
        }
    }
    if (isAnyGone)
        removeProjects();
    addProjects();
    m_noProjects->setHidden(!m_counts.projects.isEmpty());
    m_searchItem->setHidden(m_counts.projects.size() <= searchableAbove);
    if (m_searchItem->isHidden())
        m_search->clear();
}

void FilterList::removeProjects()
{
    const QListWidgetItem *current = m_list->currentItem();
    const int first = m_list->row(m_searchItem) + 1;
    bool choiceGone = false;
    {
        const GatheredLines gathered(*m_list);
        for (int row = m_list->count() - 1; row >= first; --row) {
            const QString project = m_list->item(row)->text();
            if (m_counts.projects.contains(project))
                continue;
            choiceGone = choiceGone || m_list->item(row) == current;
            m_projects.remove(project);
            m_list->setRowHidden(row, false); // the view keeps a list of hidden rows
            delete m_list->takeItem(row);
        }
    }
    if (choiceGone)
        chooseAllInstead();
}

void FilterList::addProjects()
{
    if (m_newProjects.isEmpty())
        return;
    const GatheredLines gathered(*m_list);
    const qsizetype count = qMin(m_newProjects.size(), linesATime);
    for (const QString &project : std::as_const(m_newProjects).first(count)) {
        if (!m_counts.projects.contains(project) || m_projects.contains(project))
            continue; // it went while it waited
        FilterLine *line = addLine(rowFor(project), project, projectFilter(project));
        m_projects.insert(project, line);
        line->setCount(m_counts.projects.value(project));
        if (!m_search->text().isEmpty())
            line->setHidden(!project.contains(m_search->text(), Qt::CaseInsensitive));
    }
    m_newProjects.remove(0, count);
    if (!m_newProjects.isEmpty())
        m_addTimer.start();
}

int FilterList::rowFor(const QString &project) const
{
    int first = m_list->row(m_searchItem) + 1;
    int end = m_list->count();
    while (first < end) {
        const int middle = (first + end) / 2;
        const QString other = m_list->item(middle)->text();
        const int order = m_natural.compare(other, project);
        if (order < 0 || (order == 0 && other < project))
            first = middle + 1;
        else
            end = middle;
    }
    return first;
}

void FilterList::showLines(QListWidgetItem *before, QListWidgetItem *end, const QList<std::pair<QString, DatasetFilter>> &wanted)
{
    // a merge, so that a line that stays keeps its choice and its place under the mouse
    QListWidgetItem *current = m_list->currentItem();
    bool choiceGone = false;
    {
        const QSignalBlocker moving(m_list); // a line that moves is taken out for a moment
        const int first = m_list->row(before) + 1;
        const auto last = [this, end] { return m_list->row(end); };
        const auto isWanted = [&wanted](const DatasetFilter &filter) {
            return std::any_of(wanted.begin(), wanted.end(), [&](const auto &line) { return line.second == filter; });
        };
        for (int row = last() - 1; row >= first; --row) {
            if (isWanted(filterOf(m_list->item(row))))
                continue;
            choiceGone = choiceGone || m_list->item(row) == current;
            delete m_list->takeItem(row);
        }
        int row = first;
        for (const auto &line : wanted) {
            int found = row;
            while (found < last() && !(filterOf(m_list->item(found)) == line.second))
                ++found;
            if (found == last())
                addLine(row, line.first, line.second);
            else if (found != row)
                m_list->insertItem(row, m_list->takeItem(found));
            m_list->item(row)->setText(line.first);
            ++row;
        }
        if (!choiceGone)
            m_list->setCurrentItem(current);
    }
    if (choiceGone)
        chooseAllInstead();
}

void FilterList::chooseAllInstead()
{
    {
        const QSignalBlocker choosing(m_list); // said once, below
        m_list->setCurrentRow(allRow);
    }
    onCurrentChanged();
}

void FilterList::showCounts()
{
    const int end = m_list->row(m_projectsHeading); // projects are counted by showProjects()
    for (int row = 0; row < end; ++row) {
        if (FilterLine *line = lineOf(m_list->item(row)))
            line->setCount(countOf(m_counts, line->filter()));
    }
}

void FilterList::chooseView(DatasetFilter::View view)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (const FilterLine *line = lineOf(m_list->item(row)); line && line->filter() == viewFilter(view)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

QSize FilterList::sizeHint() const
{
    return {preferredWidth, 400};
}

void FilterList::onCurrentChanged()
{
    const DatasetFilter chosen = filterOf(m_list->currentItem());
    if (chosen == m_filter)
        return;
    m_filter = chosen;
    Q_EMIT filterChanged(m_filter);
}

void FilterList::onSearchChanged()
{
    const QString wanted = m_search->text();
    for (int row = m_list->row(m_searchItem) + 1; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(wanted, Qt::CaseInsensitive));
}

} // namespace dw
