// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetarn.h"

#include <QUrl>

namespace dw {

// Documented limits of training, as of the guides named. They are defaults that AWS may have changed for an account, and
// not all that AWS looks at: AWS decides.

/// Who says so: a page of the Amazon Rekognition Custom Labels Developer Guide.
struct ReadinessSource {
    QString title; ///< AWS's own, in English
    QUrl page;
    bool operator==(const ReadinessSource &) const = default;
};

[[nodiscard]] ReadinessSource quotasSource(); ///< "Guidelines and quotas"
[[nodiscard]] ReadinessSource manifestErrorsSource(); ///< "Terminal manifest file errors"
[[nodiscard]] ReadinessSource contentErrorsSource(); ///< "Terminal manifest content errors"
[[nodiscard]] ReadinessSource lineErrorsSource(); ///< "Non-terminal JSON line validation errors"
[[nodiscard]] ReadinessSource datasetErrorsSource(); ///< "Debugging datasets"
[[nodiscard]] ReadinessSource trainingSource(); ///< "Training a model"

/// Entries that a dataset may have in \p region. Source: quotas; Mumbai and London have less.
[[nodiscard]] qint64 mostEntries(const QString &region, DatasetType type);

/// What it may be raised to on request, for image-level labels only; 0 where it cannot be. Source: quotas.
[[nodiscard]] qint64 mostEntriesOnRequest(const QString &region);

/// Labels that a dataset needs: 2 for image-level labels, 1 for boxes. Source: quotas. "Terminal manifest content errors"
/// has it the other way round for usable labels; the quotas are followed.
[[nodiscard]] qint64 leastLabels(bool hasBoxes) noexcept;

constexpr qint64 mostLabels = 250; ///< of a dataset. Source: quotas
constexpr qint64 leastEntriesPerTrainingLabel = 1; ///< Source: quotas
constexpr qint64 mostEntriesPerTestLabel = 1000; ///< Source: quotas
constexpr int leastOverlapPercent = 50; ///< of the training labels, in the test dataset too. Source: content errors
constexpr int mostInvalidPercent = 20; ///< of a manifest's lines, counted at import. Source: debugging datasets

} // namespace dw
