// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/activity.h"

#include <QAbstractTableModel>

namespace dw {

/// What happened, newest first. Never reset: rows that stay keep their place and selection.
class ActivityModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Time, Dataset, What, Change };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    /// \p events in rising order of time, as datasetActivity() gives them; \p now is UTC.
    void setEvents(const QList<ActivityEvent> &events, const QDateTime &now);
    [[nodiscard]] const QList<ActivityEvent> &events() const noexcept { return m_events; } ///< newest first

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ActivityEvent> m_events;
    QDateTime m_now;
};

} // namespace dw
