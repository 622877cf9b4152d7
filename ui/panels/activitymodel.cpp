// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/activitymodel.h"

#include "ui/text/activitytext.h"
#include "ui/text/formatting.h"

#include <algorithm>

namespace dw {

void ActivityModel::setEvents(const QList<ActivityEvent> &events, const QDateTime &now)
{
    const bool isNewDay = m_now.toLocalTime().date() != now.toLocalTime().date();
    m_now = now;
    QList<ActivityEvent> wanted(events.rbegin(), events.rend());
    // older events stay: what is new stands in front of them, or is the newest one that goes on
    const auto [oldEnd, newEnd] = std::mismatch(m_events.rbegin(), m_events.rend(), wanted.rbegin(), wanted.rend());
    const int oldCount = int(m_events.rend() - oldEnd);
    const int newCount = int(wanted.rend() - newEnd);
    const int common = std::min(oldCount, newCount); // rows that become others
    if (oldCount > common) {
        beginRemoveRows({}, 0, oldCount - common - 1);
        m_events.remove(0, oldCount - common);
        endRemoveRows();
    }
    if (newCount > common) {
        beginInsertRows({}, 0, newCount - common - 1);
        m_events = wanted.mid(0, newCount - common) + m_events;
        endInsertRows();
    }
    m_events = wanted;
    if (common > 0)
        Q_EMIT dataChanged(index(newCount - common, 0), index(newCount - 1, columns - 1));
    if (isNewDay && !m_events.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_events.size()) - 1, columns - 1), {Qt::DisplayRole});
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityEvent &event = m_events.at(index.row());
    const auto column = Column(index.column());
    if (role == Qt::ToolTipRole && column == Column::Time)
        return toolTipText({dateTimeText(event.noticed)});
    if (role == Qt::ToolTipRole && column == Column::Change && event.kind == ActivityEvent::Kind::Status)
        return toolTipText(
            {event.fromStatus ? event.fromStatus->text : absentText(), event.toStatus ? event.toStatus->text : absentText()});
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Time: return clockTimeText(event.noticed, m_now);
    case Column::Dataset: return datasetName(event.arn);
    case Column::What: return activityKindText(event.kind);
    case Column::Change: return activityChangeText(event, m_now, displayLocale());
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Time: return tr("Noticed");
    case Column::Dataset: return tr("Dataset");
    //: What an event is about, e.g. the status
    case Column::What: return tr("What");
    case Column::Change: return tr("Change");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw
