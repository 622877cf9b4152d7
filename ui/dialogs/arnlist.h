// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetarn.h"

#include <QList>

namespace dw {

/// What a person pasted to be watched, line by line.
struct ArnList {
    /// A line that is no dataset ARN, and why.
    struct BadLine {
        int number = 0; ///< 1-based, as an editor counts
        QString text; ///< cleaned for display
        DatasetArnProblem problem = DatasetArnProblem::Fine;
        bool operator==(const BadLine &) const = default;
    };

    QList<DatasetArn> arns; ///< in the order of the text, each once
    QList<BadLine> badLines;
    int duplicates = 0; ///< lines dropped because an earlier one says the same
    bool operator==(const ArnList &) const = default;
};

/// Reads one ARN a line. Blank lines, a byte order mark, any kind of line end, and the quotes and commas of a JSON or CSV
/// list around an ARN are forgiven. Never fails: what is not an ARN is in badLines.
[[nodiscard]] ArnList parseArnList(const QString &text);

} // namespace dw
