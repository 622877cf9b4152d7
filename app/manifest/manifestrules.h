// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace dw {

/// What AWS holds against a manifest or a line of it. Source of rules and limits: Rekognition Custom Labels Developer Guide,
/// "Validation rules for manifest files", "Terminal manifest content errors", "Non-Terminal JSON line validation errors",
/// "Guidelines and quotas".
enum class ManifestRule {
    // The import is refused as a whole
    TooLarge, ///< more than 1 GB
    TooManyLines, ///< more than 250,000
    Empty,
    SeveralBuckets, ///< images must be in one bucket
    TooManyLabels, ///< more than 250
    TooManyBadLines, ///< more than 20 % of the lines are dropped
    WrongExtension, ///< not .manifest
    // The line is dropped, and no API ever tells
    BlankLine,
    LineTooLong, ///< more than 100,000 characters
    NotJson, ///< not one JSON object
    MissingSourceRef,
    MalformedSourceRef, ///< not s3://BUCKET/KEY
    DuplicateSourceRef,
    // The image is imported and not used for training
    NoLabelAttributes, ///< ERROR_NO_LABEL_ATTRIBUTES
    InvalidLabelAttribute, ///< ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT
    InvalidMetadata, ///< ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT
    UnsupportedType, ///< ERROR_UNSUPPORTED_USE_CASE_TYPE
    InvalidImageDimension, ///< ERROR_INVALID_IMAGE_DIMENSION: 64 to 4,096 pixels a side
    MissingConfidence, ///< ERROR_MISSING_BOUNDING_BOX_CONFIDENCE
    MissingClassMapId, ///< ERROR_MISSING_CLASS_MAP_ID
    TooManyBoxes, ///< ERROR_TOO_MANY_BOUNDING_BOXES: more than 50
    NoValidAnnotations, ///< ERROR_NO_VALID_ANNOTATIONS: every box of the line is bad
    LabelNameLength, ///< ERROR_INVALID_LABEL_NAME_LENGTH: 1 to 255 characters
    // The box is dropped, the image is used
    BoxOffFrame, ///< ERROR_INVALID_BOUNDING_BOX
    BoxTooSmall, ///< ERROR_BOUNDING_BOX_TOO_SMALL: a pixel or less after AWS shrank the image to 1,280
};
constexpr size_t manifestRuleCount = static_cast<size_t>(ManifestRule::BoxTooSmall) + 1;

enum class ManifestConsequence { ImportRefused, LineDropped, ImageNotUsed, BoxDropped };

[[nodiscard]] constexpr ManifestConsequence consequenceOf(ManifestRule rule) noexcept
{
    if (rule <= ManifestRule::WrongExtension)
        return ManifestConsequence::ImportRefused;
    if (rule <= ManifestRule::DuplicateSourceRef)
        return ManifestConsequence::LineDropped;
    return rule <= ManifestRule::LabelNameLength ? ManifestConsequence::ImageNotUsed : ManifestConsequence::BoxDropped;
}

// The documented limits
constexpr qint64 mostManifestBytes = 1024LL * 1024 * 1024;
constexpr qint64 mostManifestLines = 250'000;
constexpr int mostLineCharacters = 100'000;
constexpr int mostManifestLabels = 250;
constexpr int mostBoxes = 50;
constexpr int mostLabelCharacters = 255;
constexpr int leastImageSide = 64; ///< pixels
constexpr int mostImageSide = 4096; ///< pixels
constexpr int shrunkImageSide = 1280; ///< pixels of the longer side
constexpr int mostBadPercent = 20;

} // namespace dw
