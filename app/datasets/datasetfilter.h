// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetsnapshot.h"

#include <functional>

namespace dw {

/// Which datasets are shown. Every part narrows; the default shows all but hidden ones, which the view Hidden alone shows.
struct DatasetFilter {
    enum class View { All, NeedsAttention, WithErrors, SinceVisit, Stale, Hidden };

    View view = View::All;
    std::optional<StatusGroup> status;
    QString connectionId; ///< empty: any
    QString project; ///< empty: any
    /// Words that all must match, see parseSearch(): plain ones without case in project, set, status, message and ARN.
    QString text;

    bool operator==(const DatasetFilter &) const = default;
};

/// What a filter needs to know besides the snapshot.
struct FilterContext {
    QDateTime now; ///< UTC
    std::chrono::seconds interval{60}; ///< between rounds, for staleness
    /// The state as it is on screen, in the person's language, so that what is read can be searched. May be empty.
    std::function<QString(const DatasetSnapshot &)> stateText;
};

[[nodiscard]] bool matches(const DatasetSnapshot &snapshot, const DatasetFilter &filter, const FilterContext &context);

/// Text that the filter box searches of one dataset, case-folded. \p stateText is the word on screen.
[[nodiscard]] QString searchText(const DatasetSnapshot &snapshot, const QString &stateText);

} // namespace dw
