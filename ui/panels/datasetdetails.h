// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/activity.h"
#include "ui/charts/seriesbuilder.h"

#include <QWidget>

class QBoxLayout;
class QStackedLayout;
class QTabBar;

namespace dw {

class ActivityTab;
class Clock;
class DatasetFacts;
class DatasetNumbers;
class DatasetRepository;
class ErrorsTab;
class HistoryChart;
class JsonTab;
class PlainLabel;
class ProjectTabs;
class SessionHistory;

/// What is known of the dataset that is selected, in tabs: its numbers, its status and AWS's words, its past as a chart;
/// its entries with errors; the labels and the readiness of its project; what happened to it; and AWS's answer as JSON.
class DatasetDetails final : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Overview, Errors, Labels, Readiness, Activity, Json };

    DatasetDetails(const DatasetRepository &repository, const SessionHistory &history, const Clock &clock,
                   QWidget *parent = nullptr);

    /// A null ARN, or one the repository does not know, shows that nothing is selected.
    void setDataset(const DatasetArn &arn);
    [[nodiscard]] const DatasetArn &dataset() const noexcept { return m_arn; }

    void showTab(Tab tab);
    void setChartRange(ChartRange range);
    [[nodiscard]] Tab tab() const;
    /// What asks for labels, and is told them.
    [[nodiscard]] ProjectTabs *projectTabs() const noexcept { return m_project; }

    /// Whoever reads entries listens to it, and gives it what was read.
    [[nodiscard]] ErrorsTab &errors() noexcept { return *m_errors; }

    /// What happened is told with the dataset's earlier lives and with the times when nobody watched, where these are known.
    void setPast(const DatasetArn &arn, const QList<Forerunner> &forerunners, const QList<WatchSpan> &spans);

    /// Shows everything anew: relative times go on.
    void refresh();

Q_SIGNALS:
    void manifestCheckRequested(const dw::DatasetArn &arn);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< goes on to the tab on show

private:
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildOverview();
    void refreshPast();
    void refreshProject();
    void refreshActivity();
    void refreshErrors();
    void showTabCounts();
    [[nodiscard]] QList<WatchSpan> spansUntilNow() const;
    void onTabChanged();
    enum class Shape {
        Wide, ///< numbers, facts and chart side by side
        Compact, ///< numbers above facts, the chart beside them
        Tall, ///< one below the other
    };
    void setShape(Shape shape);

    const DatasetRepository &m_repository;
    const SessionHistory &m_history;
    const Clock &m_clock;
    DatasetArn m_arn;
    QList<Forerunner> m_forerunners;
    QList<WatchSpan> m_spans;
    QStackedLayout *m_stack;
    PlainLabel *m_nothing;
    QTabBar *m_tabs;
    QStackedLayout *m_pages = nullptr;
    QBoxLayout *m_header = nullptr;
    QBoxLayout *m_overview = nullptr;
    QBoxLayout *m_left = nullptr;
    QWidget *m_leftWidget = nullptr;
    PlainLabel *m_name;
    DatasetNumbers *m_numbers;
    DatasetFacts *m_facts;
    HistoryChart *m_chart;
    ActivityTab *m_activity;
    ErrorsTab *m_errors;
    ProjectTabs *m_project;
    JsonTab *m_json;
    Shape m_shape = Shape::Wide;
};

} // namespace dw
