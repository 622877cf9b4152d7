// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slicedwork.h"
#include "datasets/datasetrepository.h"

#include <QTimer>

namespace dw {

class Clock;
class DatasetTableModel;
class SessionHistory;

/// Tells the rows how labeling of their datasets went: the trend of seven days, pace and forecast. Worked out again when a
/// series, a count or a target changes and every hour, a few rows at a time, so that the window stays quick.
class PastColumns final : public QObject {
    Q_OBJECT
public:
    /// Everything given must outlive it.
    PastColumns(DatasetTableModel &model, const DatasetRepository &repository, const SessionHistory &history, const Clock &clock,
                QObject *parent = nullptr);

Q_SIGNALS:
    void workedOut(); ///< nothing waits any more

private:
    void note(const DatasetArn &arn);
    void noteAll();
    [[nodiscard]] bool workOutOne();
    void workOut(const DatasetSnapshot &snapshot);

    DatasetTableModel &m_model;
    const DatasetRepository &m_repository;
    const SessionHistory &m_history;
    const Clock &m_clock;
    QSet<DatasetArn> m_waiting;
    SlicedWork m_working;
    QTimer m_hourly;
};

} // namespace dw
