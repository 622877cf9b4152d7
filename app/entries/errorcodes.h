// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace dw {

/// The errors and warnings that the service writes into an entry. What they mean in words is said in ui/text.
/// Source: Custom Labels Developer Guide, "Non-terminal errors" and "Non-Terminal JSON Line Validation Errors".
enum class EntryErrorCode {
    NoLabelAttributes,
    InvalidLabelAttributeFormat,
    InvalidLabelAttributeMetadataFormat,
    NoValidLabelAttributes,
    InvalidBoundingBox,
    InvalidImageDimension,
    BoundingBoxTooSmall,
    NoValidAnnotations,
    MissingBoundingBoxConfidence,
    MissingClassMapId,
    TooManyBoundingBoxes,
    UnsupportedUseCaseType,
    InvalidLabelNameLength,
    // Those of training; an exported validation manifest that was imported again carries them
    MissingSourceRef,
    InvalidSourceRefFormat,
    InvalidJsonLine,
    InvalidImage,
    UnannotatedRecord,
    NoAnnotations,
    NoAttributeAnnotations,
};

/// Whether training takes an entry.
enum class EntryUse {
    Unused, ///< the entry is left out
    InPart, ///< it is taken, without the annotations that have errors
    Whole, ///< warnings only
};

/// What is known of a code.
struct EntryErrorKnowledge {
    EntryErrorCode code;
    QLatin1StringView name; ///< e.g. "ERROR_INVALID_BOUNDING_BOX"
    bool isFixedInConsole; ///< the AWS console can do it too; correcting the line or removing the image always can
    EntryUse use; ///< what this error costs where it usually stands
    std::span<const EntryErrorCode> causes; ///< it goes by itself when these are gone; empty: it is a cause itself
};

/// Every code that is documented.
[[nodiscard]] std::span<const EntryErrorKnowledge> entryErrorCodes() noexcept;

/// What is known of the code with this \p name; nothing for one this version does not know, which is shown as it came.
[[nodiscard]] std::optional<EntryErrorKnowledge> entryErrorKnowledge(QStringView name) noexcept;

/// True where \p name is known to go by itself once \p cause is mended. False for unknown names.
[[nodiscard]] bool followsFrom(QStringView name, QStringView cause) noexcept;

} // namespace dw
