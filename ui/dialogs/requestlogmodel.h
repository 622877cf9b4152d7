// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/requestlog.h"

#include <QAbstractTableModel>

namespace dw {

/// The request log as a table, newest row last. Follows the log when told to, in one step for all that is new, and
/// never by a reset. The log outlives it.
class RequestLogModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Time, Operation, Connection, Region, Result, Milliseconds, Attempts, RequestId };
    static constexpr int columns = 8;

    /// Away from the roles of DatasetTableModel, which CellDelegate asks every model for.
    enum Role {
        FailedRole = Qt::UserRole + 100, ///< bool: what was given up on purpose is no failure
        TroubleRole, ///< bool: failed, or was tried again
    };

    RequestLogModel(const RequestLog &log, const QDateTime &now, QObject *parent = nullptr);

    /// Takes over what the log has gained, and the day of \p now, UTC: other days' times are shown with their date.
    void update(const QDateTime &now);

    [[nodiscard]] const ApiCallRecord &recordAt(int row) const { return m_records.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void setNow(const QDateTime &now);

    const RequestLog &m_log;
    QDateTime m_now;
    qint64 m_taken = 0; ///< number of the next record to take over
    QList<ApiCallRecord> m_records; ///< copies, as the log may drop its own between two updates
};

} // namespace dw
