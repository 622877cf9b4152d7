// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historysample.h"
#include "rekognition/datasetarn.h"

#include <QHash>

namespace dw {

/// What happened to many datasets while nobody looked.
struct VisitSummary {
    QList<DatasetArn> changed; ///< in the order of their ARNs; those that nobody knew before are among them
    qint64 labeled = 0; ///< net change of labeled entries; negative where labels went
    int failed = 0; ///< datasets whose operation failed since, and that still stand so
    int finished = 0; ///< datasets whose operation completed since, and that still stand so
    int errorsRose = 0; ///< datasets with more errors than then
    bool operator==(const VisitSummary &) const = default;
};

/// What changed in \p series after \p since (UTC). Counts are compared with what was known then; where nothing was known,
/// a dataset is new and its entries were not labeled in the meantime as far as anybody can tell.
[[nodiscard]] VisitSummary sinceVisit(const QHash<DatasetArn, HistorySeries> &series, const QDateTime &since);

} // namespace dw
