// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/failingentriesmodel.h"

#include "core/redact.h"
#include "ui/text/entrytext.h"
#include "ui/text/formatting.h"
#include "ui/text/shownaccounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

QString imageText(const FailingEntry &entry)
{
    return entry.sourceRef.isEmpty() ? absentText() : shownText(cleanText(entry.sourceRef, 2048));
}

QString codesText(const FailingEntry &entry)
{
    QStringList codes;
    for (const EntryFault &fault : entry.faults) {
        if (const QString title = entryErrorTitle(fault.code); !codes.contains(title) && codes.size() < 20)
            codes.append(title);
    }
    return codes.isEmpty() ? entryErrorTitle({}) : codes.join(u", "_s);
}

} // namespace

FailingEntriesModel::FailingEntriesModel(const EntryErrors &errors, QObject *parent)
    : QAbstractTableModel(parent)
    , m_errors(errors)
{
}

void FailingEntriesModel::setGroup(int group)
{
    if (group == m_group)
        return;
    clear();
    m_group = group;
    grow();
}

void FailingEntriesModel::grow()
{
    if (m_shown < portion)
        fetchMore({});
}

void FailingEntriesModel::clear()
{
    if (m_shown > 0) {
        m_isChanging = true;
        beginRemoveRows({}, 0, m_shown - 1);
        m_shown = 0;
        endRemoveRows();
        m_isChanging = false;
    }
    m_group = -1;
}

const FailingEntry *FailingEntriesModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_shown)
        return nullptr;
    const int place = m_group < 0 ? index.row() : m_errors.groups()[size_t(m_group)].entries[size_t(index.row())];
    return &m_errors.at(place);
}

int FailingEntriesModel::available() const
{
    return m_group < 0 ? int(m_errors.size()) : int(m_errors.groups()[size_t(m_group)].entries.size());
}

int FailingEntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int FailingEntriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FailingEntriesModel::data(const QModelIndex &index, int role) const
{
    const FailingEntry *of = entry(index);
    if (!of)
        return {};
    const auto column = Column(index.column());
    if (role == Qt::AccessibleTextRole && column == Column::Image)
        return QStringList{imageText(*of), codesText(*of), entryUseText(entryUse(*of))}.join(u", "_s);
    if (role == Qt::ToolTipRole && column == Column::Image)
        return toolTipText({cleanText(of->sourceRef, 2048)});
    if (role == Qt::ToolTipRole && column == Column::Errors)
        return toolTipText({codesText(*of)});
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Column::Image: return imageText(*of);
    case Column::Errors: return codesText(*of);
    case Column::Training: return entryUseText(entryUse(*of));
    }
    Q_UNREACHABLE();
}

QVariant FailingEntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (Column(section)) {
    case Column::Image: return tr("Image");
    case Column::Errors: return tr("Errors");
    //: Whether training uses an entry
    case Column::Training: return tr("Training");
    }
    Q_UNREACHABLE();
}

bool FailingEntriesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isChanging && m_shown < available();
}

void FailingEntriesModel::fetchMore(const QModelIndex &parent)
{
    const int end = std::min(available(), m_shown + portion);
    if (!canFetchMore(parent))
        return;
    m_isChanging = true; // whoever hears of it may ask for more rows
    beginInsertRows({}, m_shown, end - 1);
    m_shown = end;
    endInsertRows();
    m_isChanging = false;
}

} // namespace dw
