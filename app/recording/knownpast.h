// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slicedwork.h"
#include "datasets/datasetrepository.h"
#include "history/historystore.h"
#include "history/sessionhistory.h"

namespace dw {

/// Brings what a history knows into what the window reads: the last known view and the notes of each dataset at once,
/// before any network, then the samples of the last thirty days, and the whole past of the one that a person looks at. In
/// pieces, so that the window stays quick with ten thousand datasets. What was read live meanwhile is never replaced. Notes
/// that a person changes go back into the history.
class KnownPast final : public QObject {
    Q_OBJECT
public:
    /// Everything given must outlive it.
    KnownPast(HistoryStore &store, DatasetRepository &repository, SessionHistory &history, const Clock &clock,
              QObject *parent = nullptr);

    /// Begins: for the datasets that are watched, and those that come later.
    void read();

    /// A person looks at \p arn: its whole past follows, with pastKnown().
    void look(const DatasetArn &arn);

    /// The history was erased: the notes go, and what was read of it is not brought back.
    void forget();

Q_SIGNALS:
    /// The last known view and the last thirty days of all datasets that are watched stand.
    void caughtUp();
    void pastKnown(const dw::DatasetArn &arn, const QList<dw::Forerunner> &forerunners, const QList<dw::WatchSpan> &spans);

private:
    void onAdded(const QList<DatasetArn> &arns);
    [[nodiscard]] bool restoreOne();
    void restore(const DatasetArn &arn);
    void onDatasetChanged(const DatasetArn &arn, DatasetFields fields);
    void keepNotes(const DatasetArn &arn, const DatasetNotes &notes);
    void onStatusChanged(const HistoryStatus &status);
    void askNext();
    void say();

    HistoryStore &m_store;
    DatasetRepository &m_repository;
    SessionHistory &m_history;
    const Clock &m_clock;
    QHash<DatasetArn, HistoryReading> m_latest;
    QHash<DatasetArn, DatasetNotes> m_notes; ///< as they are kept
    QSet<DatasetArn> m_notesNotKept; ///< their notes could not be written yet
    QList<DatasetArn> m_toRestore;
    QList<DatasetArn> m_toAsk; ///< their samples are not here yet
    SlicedWork m_restoring;
    bool m_latestKnown = false;
    bool m_asking = false;
    bool m_isErasing = false;
};

} // namespace dw
