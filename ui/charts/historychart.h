// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartforecast.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace dw {

class ChartLegend;
class ChartPanel;
class SampleTable;
class StatusMarkRow;

/// Labeled and total entries over time, status changes below them, and errors in a small panel of their own.
/// Qt Charts is loaded after the first frame: a chart that was never shown costs nothing.
class HistoryChart final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryChart(QWidget *parent = nullptr);

    /// Replaces what is shown. \p now is UTC and is where the line ends.
    void setSeries(const HistorySeries &series, const QDateTime &now);

    /// Entries to be labeled: a dashed line. Absent by default.
    void setTarget(const std::optional<qint64> &target);
    /// When that may be; drawn where a target is set.
    void setForecast(const LabelingForecast &forecast);
    /// Moments at which the dataset was created again: marked, whatever its status.
    void setCreatedAgain(const QList<QDateTime> &moments);
    /// When the dataset was watched; the lines break outside. None by default, and then they go through.
    void setSpans(const QList<WatchSpan> &spans);

    /// What stands over a saved picture: the dataset's name.
    void setTitle(const QString &title);
    /// The samples of the range as a table instead of the lines.
    void setShownAsTable(bool isShown);
    /// Writes the chart as PNG to \p path, and says below whether that went well. An older file stays when it did not.
    void savePicture(const QString &path);

    void setRange(ChartRange range);
    [[nodiscard]] ChartRange range() const noexcept { return m_range; }

Q_SIGNALS:
    void rangeChanged(dw::ChartRange range); ///< by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTools(QHBoxLayout &header);
    void choosePicture();
    void buildPanels();
    void refresh();
    void refreshTable(const ChartWindow &window);
    void alignPanels();
    void onHovered(qint64 time, const QPoint &globalPosition);
    void onLeft();

    HistorySeries m_series;
    QDateTime m_now;
    QString m_title;
    std::optional<qint64> m_target;
    LabelingForecast m_forecast;
    QList<QDateTime> m_createdAgain;
    QList<WatchSpan> m_spans;
    bool m_buildPending = false;
    ChartRange m_range = ChartRange::Week;
    QButtonGroup *m_buttons = nullptr;
    ChartLegend *m_legend = nullptr;
    QToolButton *m_tableButton = nullptr;
    QToolButton *m_saveButton = nullptr;
    QLabel *m_outcome = nullptr; // of the last saving
    SampleTable *m_table = nullptr; // null until it was asked for
    QLabel *m_empty = nullptr;
    QWidget *m_body = nullptr;
    ChartPanel *m_counts = nullptr; // the three are null until the first frame was drawn
    StatusMarkRow *m_marks = nullptr;
    ChartPanel *m_errors = nullptr;
};

} // namespace dw
