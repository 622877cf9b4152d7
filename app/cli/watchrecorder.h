// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetrepository.h"
#include "history/historystore.h"

namespace dw {

/// Writes what a watcher reads into a history, and says once when it cannot. Watching goes on meanwhile, and what waits
/// is written when it can be.
class WatchRecorder final : public QObject {
    Q_OBJECT
public:
    /// \p path is that of the history's file; \p pause the longest between two rounds. Both others must outlive the recorder.
    WatchRecorder(const QString &path, std::chrono::milliseconds pause, const DatasetRepository &repository, const Clock &clock);
    /// Writes what waits, in at most a second.
    ~WatchRecorder() override;

Q_SIGNALS:
    void complained(const QString &line);

private:
    void onDatasetChanged(const DatasetArn &arn, DatasetFields fields);
    void extendSpan(const DatasetArn &arn, const QDateTime &time);
    void onStatusChanged(const HistoryStatus &status);

    struct Span {
        WatchSpan span;
        QDateTime kept; ///< the end that is written; invalid: none is
    };

    const DatasetRepository &m_repository;
    std::chrono::milliseconds m_gap; ///< without an answer for that long, nobody watched in between
    HistoryStore m_store;
    QHash<DatasetArn, QDateTime> m_recorded; ///< time of the newest reading of each
    QHash<QString, Span> m_spans; ///< by account and region
    QString m_setAside; ///< the damaged file that was said of
    bool m_troubled = false;
};

} // namespace dw
