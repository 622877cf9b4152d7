// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasettotals.h"
#include "refresh/refreshstatus.h"

#include <QTimer>
#include <QWidget>

namespace dw {

class Clock;
class PlainLabel;
class RequestLog;
class StatusButton;

/// The line at the bottom: how many datasets, the sum of the selection, and at its end, as a button that opens the
/// request log, how much AWS was asked and how old everything is. Clock and log outlive it.
class RefreshStatusBar final : public QWidget {
    Q_OBJECT
public:
    RefreshStatusBar(const Clock &clock, const RequestLog &requests, QWidget *parent = nullptr);

    void setTotals(const DatasetTotals &all);
    void setSelection(const DatasetTotals &selected);
    void setStatus(const RefreshStatus &status);
    /// Without a connection there is nothing to say about refreshing.
    void setConnected(bool connected);

    /// Ages grow: called every second, touches a text only when it is another.
    void tick();

    [[nodiscard]] QString leftText() const;
    [[nodiscard]] QString rightText() const;

Q_SIGNALS:
    void requestLogRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QString fittingText();
    [[nodiscard]] int roomForRefresh() const;

    const Clock &m_clock;
    const RequestLog &m_requests;
    PlainLabel *m_datasets;
    PlainLabel *m_separator; ///< before the selection
    PlainLabel *m_selection;
    StatusButton *m_refresh;
    RefreshStatus m_status;
    bool m_connected = false;
    int m_dropped = 0; ///< parts that found no room
    QTimer m_timer;
};

} // namespace dw
