// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyvalues.h"

#include <QList>
#include <QPointF>

namespace dw {

enum class ChartRange { Day, Week, Month, All };

/// Time shown: data lies between `from` and `now`, the room up to `to` stays empty. Milliseconds since the epoch, UTC.
struct ChartWindow {
    qint64 from = 0;
    qint64 now = 0;
    qint64 to = 0;
    bool operator==(const ChartWindow &) const = default;
};

/// The range is what its name says, counted back from now; All begins at the first sample. Now stands at five sixths.
[[nodiscard]] ChartWindow chartWindow(ChartRange range, const HistorySeries &series, const QDateTime &now);

/// A point of a step line: x in milliseconds since the epoch, y a count.
using StepLine = QList<QPointF>;

struct StatusMark {
    qint64 time = 0; ///< milliseconds since the epoch
    Word<DatasetStatus> status;
    bool isCreatedAgain = false; ///< a new dataset took the place of a deleted one
    bool operator==(const StatusMark &) const = default;
};

/// What a chart draws. Each line is a list of pieces: a gap or a counter that fell begins a new one.
struct ChartSeries {
    QList<StepLine> labeled;
    QList<StepLine> total;
    QList<StepLine> errors;
    QList<StatusMark> marks; ///< changes of status inside the window
    bool operator==(const ChartSeries &) const = default;
};

/// At most this many points a counter.
constexpr int maximumPoints = 2000;

/// A long series is cut into at least this many equal stretches between `from` and `now`. The lowest and the highest count
/// of each are drawn, and what was in force at its ends; most series have room for four times as many.
constexpr int leastStretches = 198;

/// Steps of each counter, from what was in force at the window's start on. Outside of all \p spans nothing is drawn: nobody
/// knows what was there. After a pause the line goes on with what was in force, or with the first reading where that came
/// within two minutes. No spans at all say nothing, and the lines go through.
[[nodiscard]] ChartSeries buildSeries(const HistorySeries &series, const ChartWindow &window, const QList<WatchSpan> &spans = {});

/// \p marks of \p window with those of the \p moments at which the dataset was created again, in order of time.
[[nodiscard]] QList<StatusMark> withCreatedAgain(QList<StatusMark> marks, const QList<QDateTime> &moments, const HistorySeries &series,
                                                 const ChartWindow &window);

/// The sample in force at a time, or null before the first.
[[nodiscard]] const HistorySample *sampleAt(const HistorySeries &series, qint64 time);

/// Distance of ticks, 1, 2 or 5 times a power of ten and never below 1, so that at most \p most ticks fit up to \p maximum.
[[nodiscard]] qint64 tickStep(double maximum, int most);

} // namespace dw
