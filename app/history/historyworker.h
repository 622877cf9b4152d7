// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "history/historydatabase.h"

#include <QObject>
#include <QTimer>

namespace dw {

/// The side of a HistoryStore that lives in a thread of its own and waits for the disk there. What cannot be written is
/// kept in memory and written when it can be again.
class HistoryWorker final : public QObject {
    Q_OBJECT
public:
    HistoryWorker(const QString &path, HistoryRetention retention, const Clock &clock);

    /// Opens the file. A damaged one is kept under another name and a new one made; nothing is ever deleted.
    void open();

    void setRetention(const HistoryRetention &retention) { m_retention = retention; }

    void append(const QList<HistoryReading> &readings);
    void appendSpan(const WatchSpan &span);

    /// Writes what waits. Tried by itself every half minute while there is something.
    void flush();

    /// The same at the end, while another process writes for a second at most.
    void finish();

    /// Null where no file could be opened.
    [[nodiscard]] HistoryDatabase *database() { return m_isOpen ? &m_database : nullptr; }

Q_SIGNALS:
    void statusChanged(const dw::HistoryStatus &status);

private:
    [[nodiscard]] HistoryOpening openOrReplace();
    [[nodiscard]] bool setAside();
    void check();
    void prune();
    void report(HistoryStatus::State state, const QString &detail = {});

    QString m_path;
    HistoryRetention m_retention;
    const Clock &m_clock;
    HistoryDatabase m_database;
    HistoryStatus m_status;
    HistoryStatus m_reported;
    QList<HistoryReading> m_waiting;
    QList<WatchSpan> m_waitingSpans;
    QTimer m_again; ///< children, so that they move to the thread with it
    QTimer m_prune;
    QTimer m_check;
    int m_refusals = 0; ///< by another process that writes, one after the other
    bool m_isOpen = false;
    bool m_isNewer = false; ///< a newer version's file: nothing will ever be written
};

} // namespace dw
