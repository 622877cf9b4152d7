// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetrepository.h"
#include "ui/panels/datasetcounts.h"

#include <QObject>
#include <QTimer>

namespace dw {

class Clock;

/// Keeps the window's counts up to date: many changes of datasets become one count a little later.
class DatasetTallier final : public QObject {
    Q_OBJECT
public:
    DatasetTallier(const DatasetRepository &repository, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const DatasetTally &tally() const noexcept { return m_tally; }

    /// Counts again at once, for the sums follow what the person just chose.
    void setFilter(const DatasetFilter &filter);
    void setInterval(std::chrono::seconds interval);

    /// Counts now; also called by the timers (staleness comes with time alone).
    void recount();

Q_SIGNALS:
    void tallyChanged(const dw::DatasetTally &tally);

private:
    void onDatasetChanged(const DatasetArn &arn, DatasetFields fields);
    void onMembersChanged();
    void recountSoon();

    const DatasetRepository &m_repository;
    const Clock &m_clock;
    DatasetFilter m_filter;
    std::chrono::seconds m_interval{60};
    DatasetTally m_tally;
    std::optional<DatasetCounts> m_members; // absent when datasets came, went or were hidden
    QTimer m_soon;
    QTimer m_regularly;
};

} // namespace dw
