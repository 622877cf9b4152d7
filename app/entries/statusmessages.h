// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace dw {

/// Why a whole manifest was refused. The API gives a text and no code; the names are those of the guide.
/// Source: Custom Labels Developer Guide, "Terminal errors"; those of images come from its training summary.
enum class ManifestFault {
    InaccessibleOrUnsupportedFormat,
    Empty,
    TooLarge,
    TooManyRows,
    ManifestBucketPermissions,
    TooManyRecordsInError, ///< more than 20 % of the lines
    TooManyLabels,
    TooFewImagesPerLabelToDistribute,
    TooManyInvalidRows,
    ImagesInMultipleBuckets,
    ImagesBucketPermissions,
    ImagesBucketOwner,
    ImagesCopyFailed,
    TooFewImagesPerLabelToSplit,
    TooFewLabels,
    TooFewUsableLabels,
    LabelOverlap,
    UsableLabelOverlap,
};
constexpr int manifestFaults = 18;

/// What a StatusMessage says; nothing for a text this version does not know. Case, typographic apostrophes, spaces and a
/// dot at the end make no difference; a number stands for any number.
[[nodiscard]] std::optional<ManifestFault> manifestFault(QStringView statusMessage);

} // namespace dw
