// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <QUrl>

namespace dw {

/// Exit codes of the AWS CLI v2. README.md lists where ours differ.
namespace exitcode {
inline constexpr int ok = 0;
inline constexpr int usage = 252; ///< a command line that cannot be understood, or a malformed ARN
inline constexpr int configuration = 253; ///< no credentials, no region, or a profile that cannot be used
inline constexpr int refused = 254; ///< the service answered with an error
inline constexpr int failed = 255; ///< anything else
} // namespace exitcode

/// Why a command ends without output.
struct CliFailure {
    int exitCode = exitcode::failed;
    QString text; ///< for standard error; the empty line that leads it is added when it is printed
    bool operator==(const CliFailure &) const = default;
};

/// What the AWS CLI says to \p error when it called \p operation at \p endpoint, word for word where it knows the case:
/// `An error occurred (CODE) when calling the DescribeDataset operation (reached max retries: 2): MESSAGE`.
[[nodiscard]] CliFailure failureOf(const ApiError &error, const QString &operation, const QUrl &endpoint);

/// Just the exit code of the above.
[[nodiscard]] int exitCodeOf(const ApiError &error);

} // namespace dw
