// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetarn.h"

#include <QWidget>

class QBoxLayout;
class QStackedLayout;

namespace dw {

class Clock;
class DatasetFacts;
class DatasetNumbers;
class DatasetRepository;
class HistoryChart;
class PlainLabel;
class SessionHistory;

/// What is known of the dataset that is selected: its numbers, its status and AWS's words, its past as a chart.
class DatasetDetails final : public QWidget {
    Q_OBJECT
public:
    DatasetDetails(const DatasetRepository &repository, const SessionHistory &history, const Clock &clock,
                   QWidget *parent = nullptr);

    /// A null ARN, or one the repository does not know, shows that nothing is selected.
    void setDataset(const DatasetArn &arn);
    [[nodiscard]] const DatasetArn &dataset() const noexcept { return m_arn; }

    /// Shows everything anew: relative times go on.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildContent();
    void refreshChart();
    void setCompact(bool compact);

    const DatasetRepository &m_repository;
    const SessionHistory &m_history;
    const Clock &m_clock;
    DatasetArn m_arn;
    QStackedLayout *m_stack;
    QBoxLayout *m_left = nullptr;
    QWidget *m_leftWidget = nullptr;
    PlainLabel *m_nothing;
    PlainLabel *m_name;
    PlainLabel *m_where;
    DatasetNumbers *m_numbers;
    DatasetFacts *m_facts;
    HistoryChart *m_chart;
    bool m_compact = false;
};

} // namespace dw
