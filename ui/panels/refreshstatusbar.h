// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasettotals.h"
#include "refresh/refreshstatus.h"

#include <QTimer>
#include <QWidget>

namespace dw {

class Clock;
class PlainLabel;

/// The line at the bottom: how many datasets, the sum of the selection, and how old everything is.
class RefreshStatusBar final : public QWidget {
    Q_OBJECT
public:
    explicit RefreshStatusBar(const Clock &clock, QWidget *parent = nullptr);

    void setTotals(const DatasetTotals &all);
    void setSelection(const DatasetTotals &selected);
    void setStatus(const RefreshStatus &status);
    /// Without a connection there is nothing to say about refreshing.
    void setConnected(bool connected);

    /// Ages grow: called every second, touches a label only when its text is another.
    void tick();

    [[nodiscard]] QString leftText() const;
    [[nodiscard]] QString rightText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    const Clock &m_clock;
    PlainLabel *m_datasets;
    PlainLabel *m_selection;
    PlainLabel *m_refresh;
    RefreshStatus m_status;
    bool m_connected = false;
    QTimer m_timer;
};

} // namespace dw
