// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "costguard/modelsummary.h"

namespace dw {

/// What is known of the model of a dataset's project, and why not more.
struct ModelKnowledge {
    bool isWatched = false; ///< the cost guard is on; false: nobody asked, and the rest is absent
    std::optional<ModelSummary> summary{}; ///< as of the last answer; absent: none came yet
    std::optional<ApiError> error{}; ///< why the last attempt failed; gone after the next answer
    bool operator==(const ModelKnowledge &) const = default;
};

} // namespace dw
