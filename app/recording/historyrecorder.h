// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetrepository.h"
#include "history/historystore.h"

#include <functional>

namespace dw {

/// Writes what a repository learns into a history. A change is written at once; an unchanged dataset and the end of a span
/// of watching every ten minutes and when the recorder goes, so that a day without news costs next to nothing.
class HistoryRecorder final : public QObject {
    Q_OBJECT
public:
    /// Which datasets are recorded. Those of the demo are not.
    using Wanted = std::function<bool(const DatasetSnapshot &)>;

    /// Everything given must outlive the recorder.
    HistoryRecorder(HistoryStore &store, const DatasetRepository &repository, Wanted wanted, QObject *parent = nullptr);
    ~HistoryRecorder() override;

    /// The longest time between two rounds. Without an answer for longer than that, nobody watched in between.
    void setPause(std::chrono::milliseconds pause);

    /// From now on the history is empty: everything is new to it.
    void beginAnew();

Q_SIGNALS:
    /// Watching began, or began again after a pause.
    void spanBegan();

private:
    void onDatasetChanged(const DatasetArn &arn, DatasetFields fields);
    void onRemoved(const QList<DatasetArn> &arns);
    void extendSpan(const DatasetArn &arn, const QDateTime &time);
    void keep(const DatasetSnapshot &snapshot, const QDateTime &time);

    struct OpenSpan {
        WatchSpan span;
        QDateTime kept; ///< the end that is written; invalid: none is
    };

    HistoryStore &m_store;
    const DatasetRepository &m_repository;
    Wanted m_wanted;
    std::chrono::milliseconds m_gap;
    QHash<DatasetArn, QDateTime> m_recorded; ///< time of the newest reading of each
    QHash<QString, OpenSpan> m_spans; ///< by account and region
};

} // namespace dw
