// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "history/historyvalues.h"

#include <QHash>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <unordered_map>

class QSqlDatabase;
class QSqlQuery;

namespace dw {

/// How opening a history ended.
struct HistoryOpening {
    enum class Outcome {
        Ready,
        Newer, ///< written by a later version: opened for reading
        Damaged, ///< not a history, or one that is broken: close it, set it aside, open a new one
        Unwritable, ///< the folder or the file is: opened for reading, see `error`. What stands in an unmerged log may be missing
        Failed, ///< cannot be opened or made, see `error`
    };
    Outcome outcome = Outcome::Failed;
    ApiError error; ///< Kind::Other, code is SQLite's number, e.g. "13" for a full disk, message its words
};

/// Another process writes at this moment.
[[nodiscard]] bool isBusy(const ApiError &error);

/// The file that keeps history: statements with bound values and nothing else. Use it in one thread only. Two processes
/// may have the same file open; a writer waits for the other at most a quarter of a second.
class HistoryDatabase {
public:
    /// \p path is made when missing, its folder for its owner alone.
    explicit HistoryDatabase(QString path);
    ~HistoryDatabase();
    HistoryDatabase(const HistoryDatabase &) = delete;
    HistoryDatabase &operator=(const HistoryDatabase &) = delete;

    [[nodiscard]] HistoryOpening open();
    void close();
    [[nodiscard]] bool isWritable() const noexcept { return m_writable; }

    /// True when every page of the file is whole. Takes 0.1 s for a million samples.
    [[nodiscard]] bool isSound();

    /// Keeps readings, all or none of them. A reading that says nothing new takes no sample; it moves the time of the
    /// last known one. One that comes up to five minutes late, because another process was faster, goes to its place in
    /// time; an older one is dropped: the clock was set back.
    [[nodiscard]] Result<bool> append(const QList<HistoryReading> &readings);

    /// Keeps that \p span was watched; longer than a known one with the same beginning, it replaces that.
    [[nodiscard]] Result<bool> appendSpan(const WatchSpan &span);

    /// The newest reading of each dataset.
    [[nodiscard]] Result<QList<HistoryReading>> latest();

    /// Samples of a dataset from \p from on, and the one before it, which still holds at \p from.
    [[nodiscard]] Result<HistorySeries> series(const DatasetArn &arn, const QDateTime &from);

    /// The same of many.
    [[nodiscard]] Result<QHash<DatasetArn, HistorySeries>> seriesOf(const QList<DatasetArn> &arns, const QDateTime &from);

    /// Everything that is known of a dataset's past.
    [[nodiscard]] Result<DatasetPast> past(const DatasetArn &arn);

    /// ARNs of the datasets that stood in the same project and set before, newest first: AWS makes a new one when a
    /// dataset is deleted and created again.
    [[nodiscard]] Result<QList<DatasetArn>> forerunners(const DatasetArn &arn);

    /// How much is kept, and since when. Takes 20 ms for 10,000 datasets.
    [[nodiscard]] Result<HistorySummary> summary();

    [[nodiscard]] Result<QList<WatchSpan>> spans(const QDateTime &from);

    [[nodiscard]] Result<QHash<DatasetArn, DatasetNotes>> notes();
    [[nodiscard]] Result<bool> setNotes(const DatasetArn &arn, const DatasetNotes &notes);

    /// Moves recent samples to where they stay, and thins out what is older than \p retention keeps in full, a few hundred datasets at a time. True when the last of
    /// them was reached; the next call begins anew.
    [[nodiscard]] Result<bool> prune(const HistoryRetention &retention, const QDateTime &now);

    /// Forgets everything of \p arn.
    [[nodiscard]] Result<bool> remove(const DatasetArn &arn);

    /// Forgets everything.
    [[nodiscard]] Result<bool> erase();

private:
    [[nodiscard]] HistoryOpening openFile(const QString &name, const QString &options);
    [[nodiscard]] HistoryOpening openToRead(const ApiError &why);
    [[nodiscard]] HistoryOpening prepare(bool toRead);
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] Result<bool> migrate(int from);
    [[nodiscard]] Result<qint64> idOf(const DatasetArn &arn, bool create);
    [[nodiscard]] Result<bool> forgetWhatOthersChanged();
    [[nodiscard]] Result<bool> keep(qint64 dataset, const HistoryReading &reading);
    [[nodiscard]] Result<bool> keepLate(qint64 dataset, const HistoryReading &reading);
    /// The rows of a statement, until it is run again. Each is prepared once.
    [[nodiscard]] Result<QSqlQuery *> run(const QString &statement, const QVariantList &values = {});
    /// Ends what still reads: a reader keeps the file as it was, so that a write after another process's is refused.
    void finishReading();
    [[nodiscard]] Result<bool> transact(const std::function<Result<bool>()> &work);

    QString m_path;
    QString m_connection; ///< name of Qt's connection; empty while closed
    bool m_writable = false;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared; ///< by statement
    QHash<DatasetArn, qint64> m_ids;
    QHash<qint64, HistoryReading> m_newest; ///< of datasets that were written to
    qint64 m_othersVersion = 0; ///< grows with each change by another process
    qint64 m_pruned = 0; ///< id of the dataset that was thinned out last
};

} // namespace dw
