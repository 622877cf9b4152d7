// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterlist.h"

#include "connections/connectionsummary.h"
#include "ui/panels/filteritemdelegate.h"
#include "ui/text/formatting.h"

#include <QCollator>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace dw {
namespace {

using View = DatasetFilter::View;
constexpr int searchableAbove = 15; // projects; fewer are found by eye
constexpr int preferredWidth = 176;
constexpr int searchIndent = 10;
constexpr int allRow = 1; // below the heading "Views"
constexpr auto CountRole = FilterItemDelegate::CountRole;
constexpr auto FilterRole = FilterItemDelegate::FilterRole;

DatasetFilter filterOf(const QListWidgetItem *item)
{
    return item ? item->data(FilterRole).value<DatasetFilter>() : DatasetFilter{};
}

int countOf(const DatasetCounts &counts, const DatasetFilter &filter)
{
    if (!filter.connectionId.isEmpty())
        return counts.connections.value(filter.connectionId);
    if (!filter.project.isEmpty())
        return counts.projects.value(filter.project);
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
    , m_search(new QLineEdit)
{
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
    setCounts({});
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

QListWidgetItem *FilterList::addLine(int row, const QString &text, const DatasetFilter &filter)
{
    auto *item = new QListWidgetItem(text);
    item->setData(FilterRole, QVariant::fromValue(filter));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
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
    //: A view of the sidebar: datasets whose values are old
    append(tr("Stale"), viewFilter(View::Stale));
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
    m_counts = counts;
    QStringList projects = counts.projects.keys();
    QCollator natural(displayLocale()); // the C locale cannot compare numbers
    natural.setNumericMode(true); // v2 before v10
    natural.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(projects.begin(), projects.end(), natural);
    QList<std::pair<QString, DatasetFilter>> wanted;
    for (const QString &project : std::as_const(projects)) {
        DatasetFilter filter;
        filter.project = project;
        wanted.append({project, filter});
    }
    showLines(m_searchItem, nullptr, wanted);
    m_noProjects->setHidden(!projects.isEmpty());
    m_searchItem->setHidden(projects.size() <= searchableAbove);
    if (m_searchItem->isHidden())
        m_search->clear();
    showCounts();
    onSearchChanged();
}

void FilterList::showLines(QListWidgetItem *before, QListWidgetItem *end, const QList<std::pair<QString, DatasetFilter>> &wanted)
{
    // a merge, so that a line that stays keeps its choice and its place under the mouse
    QListWidgetItem *current = m_list->currentItem();
    bool choiceGone = false;
    {
        const QSignalBlocker moving(m_list); // a line that moves is taken out for a moment
        const int first = m_list->row(before) + 1;
        const auto last = [this, end] { return end ? m_list->row(end) : m_list->count(); };
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
        m_list->setCurrentItem(choiceGone ? m_list->item(allRow) : current);
    }
    if (choiceGone)
        onCurrentChanged();
}

void FilterList::showCounts()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (!item->data(FilterRole).isValid())
            continue;
        const int count = countOf(m_counts, filterOf(item));
        if (item->data(CountRole) == QVariant(count))
            continue;
        item->setData(CountRole, count);
        //: Read aloud. %1 is a line of the sidebar, %Ln how many datasets it stands for
        item->setData(Qt::AccessibleTextRole, tr("%1, %Ln dataset(s)", nullptr, count).arg(item->text()));
    }
}

void FilterList::chooseAll()
{
    m_list->setCurrentRow(allRow);
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
