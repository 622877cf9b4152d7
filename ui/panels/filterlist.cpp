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
constexpr int preferredWidth = 176;
constexpr int searchIndent = 10; // as headings
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

} // namespace

FilterList::FilterList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_search(new QLineEdit(this))
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
    layout->setSpacing(0);
    layout->addWidget(m_list);
    auto *searchRow = new QHBoxLayout; // below the list and not in it: there it is always in reach, and screen readers find it
    searchRow->setContentsMargins(searchIndent, 4, searchIndent, 6);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    m_search->hide();
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

} // namespace dw
