// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historysample.h"
#include "rekognition/datasetarn.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace dw {

/// What was seen of each dataset since the program started, plus a past that was handed in (the demo has one).
class SessionHistory final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Samples of a dataset in rising order of time; empty when nothing was seen.
    [[nodiscard]] HistorySeries series(const DatasetArn &arn) const { return m_series.value(arn); }

    [[nodiscard]] const QHash<DatasetArn, HistorySeries> &all() const noexcept { return m_series; }

    /// Adds a sample when it says something new. Samples older than the newest are dropped.
    void append(const DatasetArn &arn, const HistorySample &sample);

    /// Puts a known past before what was seen. Samples at or after the first seen one are dropped.
    void prepend(const DatasetArn &arn, const HistorySeries &past);

    /// The wall clock was moved by \p step: samples keep their age.
    void shiftTimes(std::chrono::milliseconds step);

    void remove(const DatasetArn &arn);
    void clear();

Q_SIGNALS:
    void seriesChanged(const dw::DatasetArn &arn);

private:
    QHash<DatasetArn, HistorySeries> m_series;
};

} // namespace dw
