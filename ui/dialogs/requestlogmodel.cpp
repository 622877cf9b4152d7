// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/requestlogmodel.h"

#include "ui/text/formatting.h"
#include "ui/text/requesttext.h"

namespace dw {
namespace {

using Column = RequestLogModel::Column;

bool isFailure(const ApiCallRecord &record)
{
    return record.error && record.error != ApiError::Kind::Cancelled;
}

QString orAbsent(const QString &text)
{
    return text.isEmpty() ? absentText() : text;
}

QString cellText(const ApiCallRecord &record, Column column, const QDateTime &now)
{
    switch (column) {
    case Column::Time: return secondsTimeText(record.time, now);
    case Column::Operation: return QString::fromLatin1(record.operation);
    case Column::Connection: return orAbsent(record.connection);
    case Column::Region: return orAbsent(record.region);
    case Column::Result: return requestResultText(record);
    case Column::Milliseconds: return requestMillisecondsText(record);
    case Column::Attempts: return requestAttemptsText(record);
    case Column::RequestId: return orAbsent(record.requestId);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString columnTitle(Column column)
{
    switch (column) {
    case Column::Time: return RequestLogModel::tr("Time");
    case Column::Operation: return RequestLogModel::tr("Operation");
    case Column::Connection: return RequestLogModel::tr("Connection");
    case Column::Region: return RequestLogModel::tr("Region");
    case Column::Result: return RequestLogModel::tr("Result");
    //: Milliseconds
    case Column::Milliseconds: return RequestLogModel::tr("ms");
    case Column::Attempts: return RequestLogModel::tr("Attempts");
    case Column::RequestId: return RequestLogModel::tr("Request id");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString columnDescription(Column column)
{
    switch (column) {
    case Column::Time: return RequestLogModel::tr("When the request ended, by this computer’s clock");
    case Column::Milliseconds: return RequestLogModel::tr("How long the last attempt took, in milliseconds");
    case Column::Attempts: return RequestLogModel::tr("How often it was tried; each attempt counts in AWS’s quota");
    case Column::RequestId: return RequestLogModel::tr("What AWS Support asks for");
    case Column::Operation:
    case Column::Connection:
    case Column::Region:
    case Column::Result: return {};
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

int alignmentOf(Column column)
{
    return int((column == Column::Milliseconds ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

RequestLogModel::RequestLogModel(const RequestLog &log, const QDateTime &now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_now(now)
    , m_taken(log.added())
    , m_records(log.since(0))
{
}

void RequestLogModel::update(const QDateTime &now)
{
    setNow(now);
    const QList<ApiCallRecord> fresh = m_log.since(m_taken);
    if (fresh.isEmpty())
        return;
    m_taken = m_log.added();
    if (const qsizetype tooMany = m_records.size() + fresh.size() - RequestLog::capacity; tooMany > 0) {
        beginRemoveRows({}, 0, int(tooMany) - 1);
        m_records.remove(0, tooMany);
        endRemoveRows();
    }
    beginInsertRows({}, int(m_records.size()), int(m_records.size() + fresh.size()) - 1);
    m_records.append(fresh);
    endInsertRows();
}

void RequestLogModel::setNow(const QDateTime &now)
{
    const bool anotherDay = now.toLocalTime().date() != m_now.toLocalTime().date();
    m_now = now;
    if (anotherDay && !m_records.isEmpty())
        Q_EMIT
    dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ApiCallRecord &record = m_records.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(record, column, m_now);
    case Qt::AccessibleTextRole:
        // the first cell speaks the row, as in the list of datasets
        return column == Column::Time ? spokenRequest(record, m_now) : cellText(record, column, m_now);
    case Qt::ToolTipRole:
        if (column == Column::Result && record.error)
            return toolTipText({requestResultText(record), record.message, record.host});
        if (column == Column::Connection || column == Column::RequestId) // may be elided
            return toolTipText({cellText(record, column, m_now)});
        return {};
    case Qt::TextAlignmentRole: return alignmentOf(column);
    case FailedRole: return isFailure(record);
    case TroubleRole: return isFailure(record) || (record.attempts > 1 && !record.error);
    default: return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = Column(section);
    switch (role) {
    case Qt::DisplayRole: return columnTitle(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return columnDescription(column);
    case Qt::TextAlignmentRole: return alignmentOf(column);
    default: return {};
    }
}

} // namespace dw
