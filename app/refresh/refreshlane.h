// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/projectsweep.h"
#include "refresh/regionplan.h"

namespace dw {

class Connection;

/// One connection in one region, as the scheduler keeps it.
struct RefreshLane {
    RefreshLane(Connection &of, QString in, std::chrono::milliseconds now)
        : connection(of)
        , region(std::move(in))
        , plan(now)
    {
    }

    Connection &connection;
    const QString region;
    RegionPlan plan;
    std::unique_ptr<ProjectSweep> sweep; ///< while one is under way
    bool sweepAsked = false; ///< by hand, so also while paused
    QSet<DatasetArn> found; ///< by the sweep under way
    std::optional<ApiError> failure; ///< of the last sweep, while it is told to every dataset
    QList<DatasetArn> untold; ///< those that failure is still to be told of
    int outstanding = 0; ///< descriptions asked for and not answered
    int waitedFor = 0; ///< of these, what is more than the slow rotation
};

} // namespace dw
