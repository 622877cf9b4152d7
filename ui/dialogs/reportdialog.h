// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPushButton;

namespace dw {

class AppSettings;
class Clock;
class PlainLabel;

/// A report of how labeling went over a period, as a file for the team. Asks for the past of its datasets, which may have
/// to come from the disk, and writes when setPast() brings it.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    /// Every dataset, and those that the table shows at the moment.
    struct Choice {
        QList<DatasetArn> all;
        QList<DatasetArn> shown;
    };
    /// The references must outlive it.
    ReportDialog(const Choice &choice, AppSettings &settings, const Clock &clock, QWidget *parent = nullptr);

    /// Writes to \p path, which names the format: HTML unless it ends in .csv.
    void writeTo(const QString &path);
    /// The answer to pastRequested(); any other is dropped.
    void setPast(const QHash<DatasetArn, HistorySeries> &past);

Q_SIGNALS:
    void pastRequested(const QList<dw::DatasetArn> &arns, const QDateTime &from);

private:
    enum class Period { Week, SinceDate, SinceReport };
    enum class Format { Html, Csv };
    [[nodiscard]] Period period() const;
    [[nodiscard]] QDateTime beginning() const;
    [[nodiscard]] const QList<DatasetArn> &arns() const;
    void chooseFile();
    void onPeriodChanged();

    Choice m_choice;
    AppSettings &m_settings;
    const Clock &m_clock;
    QComboBox *m_period;
    QDateEdit *m_since;
    QComboBox *m_which;
    QComboBox *m_format;
    QCheckBox *m_accounts;
    PlainLabel *m_outcome;
    QPushButton *m_save;
    QString m_path; ///< being written; empty: nothing is
    QDateTime m_from;
};

} // namespace dw
