// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/activity.h"

#include <QWidget>

class QStackedLayout;

namespace dw {

class ActivityView;

/// What happened to a dataset, newest first, or that nothing did.
class ActivityTab final : public QWidget {
    Q_OBJECT
public:
    explicit ActivityTab(QWidget *parent = nullptr);

    /// \p events in rising order of time; \p now is UTC.
    void setEvents(const QList<ActivityEvent> &events, const QDateTime &now);

private:
    ActivityView *m_view;
    QStackedLayout *m_stack;
};

} // namespace dw
