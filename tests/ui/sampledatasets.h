// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetrepository.h"
#include "history/historysample.h"

namespace dw::test {

/// The moment of the design pictures.
[[nodiscard]] QDateTime sampleNow();

[[nodiscard]] DatasetArn sampleArn(const QString &project, DatasetType type = DatasetType::Train, const QString &region = QStringLiteral("eu-west-1"));

/// A description with every member set.
[[nodiscard]] DatasetDescription sampleDescription(DatasetStatus status, qint64 labeled, qint64 total, qint64 errors, const QDateTime &changed);

/// The 18 datasets of the design pictures, in all their states.
void addPictureDatasets(DatasetRepository &repository);

/// Seven days of flowers / Train as in the pictures.
[[nodiscard]] HistorySeries sampleHistory();

} // namespace dw::test
