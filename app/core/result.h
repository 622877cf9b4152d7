// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <tl/expected.hpp>

namespace dw {

/// A value, or why there is none. tl::expected is not [[nodiscard]] itself: mark every function that returns one.
/// Becomes std::expected when C++23 is the floor.
template<typename T>
using Result = tl::expected<T, ApiError>;

/// Shorthand for returning a failure from a function that returns Result<T>.
[[nodiscard]] inline tl::unexpected<ApiError> failure(ApiError error)
{
    return tl::unexpected<ApiError>(std::move(error));
}

} // namespace dw
