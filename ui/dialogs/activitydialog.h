// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/activity.h"
#include "history/sessionhistory.h"

#include <QDialog>
#include <QTimer>

class QComboBox;

namespace dw {

class ActivityView;
class Clock;
class PlainLabel;

/// What happened to all datasets in the last days, newest first. Stays beside the window and goes on with it. Gathered in
/// another thread: ten thousand datasets have a long past.
class ActivityDialog final : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive it.
    ActivityDialog(const SessionHistory &history, const Clock &clock, QWidget *parent = nullptr);

    /// More events than these are not shown, and it is said.
    static constexpr int mostEvents = 5000;

Q_SIGNALS:
    void datasetActivated(const dw::DatasetArn &arn);

private:
    void gather();
    void showEvents(const QList<ActivityEvent> &events);

    const SessionHistory &m_history;
    const Clock &m_clock;
    QComboBox *m_period;
    ActivityView *m_view;
    PlainLabel *m_note;
    QTimer m_soon;
    bool m_isGathering = false;
};

/// Events of all \p series after \p since (UTC), in rising order of time; of more than \p most the newest. Pure.
[[nodiscard]] QList<ActivityEvent> activityOfAll(const QHash<DatasetArn, HistorySeries> &series, const QDateTime &since, qsizetype most);

} // namespace dw
