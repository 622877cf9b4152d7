// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/promise.h"
#include "history/historydatabase.h"

#include <QFuture>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>

namespace dw {

class HistoryWorker;

/// History as the program uses it: nothing here waits for the disk. Readings are gathered for a second and written
/// together; what is asked is answered in the order asked, after what was appended before.
class HistoryStore final : public QObject {
    Q_OBJECT
public:
    /// \p clock must be usable from another thread.
    HistoryStore(const QString &path, HistoryRetention retention, const Clock &clock, QObject *parent = nullptr);
    /// Writes what waits; gives up after a second where another process keeps the file locked.
    ~HistoryStore() override;

    [[nodiscard]] const HistoryStatus &status() const noexcept { return m_status; }

    /// From the next thinning out on.
    void setRetention(const HistoryRetention &retention);

    void append(const HistoryReading &reading);
    void appendSpan(const WatchSpan &span);
    void flush();
    /// Tries at once what could not be written, e.g. because a person made room.
    void retry();

    [[nodiscard]] QFuture<Result<QList<HistoryReading>>> latest();
    [[nodiscard]] QFuture<Result<HistorySeries>> series(const DatasetArn &arn, const QDateTime &from);
    [[nodiscard]] QFuture<Result<QHash<DatasetArn, HistorySeries>>> seriesOf(const QList<DatasetArn> &arns, const QDateTime &from);
    [[nodiscard]] QFuture<Result<DatasetPast>> past(const DatasetArn &arn);
    [[nodiscard]] QFuture<Result<HistorySummary>> summary();
    [[nodiscard]] QFuture<Result<QList<DatasetArn>>> forerunners(const DatasetArn &arn);
    [[nodiscard]] QFuture<Result<QList<WatchSpan>>> spans(const QDateTime &from);
    [[nodiscard]] QFuture<Result<QHash<DatasetArn, DatasetNotes>>> notes();
    [[nodiscard]] QFuture<Result<bool>> setNotes(const DatasetArn &arn, const DatasetNotes &notes);
    [[nodiscard]] QFuture<Result<bool>> erase();

Q_SIGNALS:
    void statusChanged(const dw::HistoryStatus &status);

private:
    template<typename T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<Result<T>(HistoryDatabase &)> question);

    QThread m_thread;
    HistoryWorker *m_worker; ///< lives in the thread, which deletes it
    QList<HistoryReading> m_gathered;
    QTimer m_flush;
    HistoryStatus m_status;
};

} // namespace dw
