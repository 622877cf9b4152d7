// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicallrecord.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QTableView;

namespace dw {

class Clock;
class PlainLabel;
class RequestLog;
class RequestLogModel;
class TroubleFilter;

/// The last calls to AWS, newest last: to look at, to copy and to write to a file. Blocks nothing and remembers nothing.
/// Log and clock outlive it.
class RequestLogDialog final : public QDialog {
    Q_OBJECT
public:
    RequestLogDialog(const RequestLog &log, const Clock &clock, QWidget *parent = nullptr);

    /// Shows what the log has gained. Scrolled to its end the table follows; elsewhere its rows stay where they are.
    /// Called by a timer while the dialog is visible.
    void tick();

    /// The rows on show, oldest first.
    [[nodiscard]] QList<ApiCallRecord> shownRecords() const;

    /// The selected rows with a line of titles, separated by tabs, formulas defused; empty without a selection.
    [[nodiscard]] QString selectionAsText() const;

    /// Writes the rows on show as CSV and says below the table how that went.
    void exportTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpView();
    void onFilterToggled(bool onlyTrouble);
    void onExportClicked();
    void copySelection() const;
    void showSummary();
    [[nodiscard]] bool isAtEnd() const;

    const RequestLog &m_log;
    const Clock &m_clock;
    RequestLogModel *m_model;
    TroubleFilter *m_filter;
    QTableView *m_view;
    QCheckBox *m_onlyTrouble;
    PlainLabel *m_summary;
    PlainLabel *m_outcome; ///< of the last export
    QTimer m_timer;
};

} // namespace dw
