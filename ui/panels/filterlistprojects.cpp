// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of projects: they come and go in portions, are in natural order and can be searched.
#include "ui/panels/filterlist.h"

#include "ui/panels/filterline.h"

#include <QLineEdit>
#include <QListWidget>

namespace dw {
namespace {

constexpr int searchableAbove = 15; // projects; fewer are found by eye
constexpr qsizetype linesATime = 400; // 2 ms, and 2 more for the layout of 5,000 lines

DatasetFilter projectFilter(const QString &project)
{
    DatasetFilter filter;
    filter.project = project;
    return filter;
}

} // namespace

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
    m_search->setVisible(m_counts.projects.size() > searchableAbove);
    if (m_search->isHidden())
        m_search->clear();
}

/// The projects are the last lines of the list.
int FilterList::firstProjectRow() const
{
    return m_list->row(m_noProjects) + 1;
}

void FilterList::removeProjects()
{
    const QListWidgetItem *current = m_list->currentItem();
    const int first = firstProjectRow();
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
    int first = firstProjectRow();
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

void FilterList::onSearchChanged()
{
    const QString wanted = m_search->text();
    for (int row = firstProjectRow(); row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(wanted, Qt::CaseInsensitive));
}

} // namespace dw
