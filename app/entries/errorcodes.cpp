// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries/errorcodes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

using enum EntryErrorCode;

constexpr std::array<EntryErrorCode, 0> nothing{};
// "None of the annotation objects in the JSON Line contain valid bounding box information"
constexpr std::array noAnnotationCauses{InvalidBoundingBox, BoundingBoxTooSmall, MissingBoundingBoxConfidence, MissingClassMapId};
// "Checks both the label attribute and the label attribute identifier": whatever is wrong with the only one of a line
constexpr std::array noAttributeCauses{InvalidLabelAttributeFormat,  InvalidLabelAttributeMetadataFormat,
                                       InvalidBoundingBox,           InvalidImageDimension,
                                       BoundingBoxTooSmall,          NoValidAnnotations,
                                       MissingBoundingBoxConfidence, MissingClassMapId,
                                       TooManyBoundingBoxes,         UnsupportedUseCaseType,
                                       InvalidLabelNameLength};

constexpr std::array<EntryErrorKnowledge, 20> known{{
    {NoLabelAttributes, "ERROR_NO_LABEL_ATTRIBUTES"_L1, false, EntryUse::Unused, nothing},
    {InvalidLabelAttributeFormat, "ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT"_L1, false, EntryUse::Unused, nothing},
    {InvalidLabelAttributeMetadataFormat, "ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT"_L1, false, EntryUse::Unused, nothing},
    {NoValidLabelAttributes, "ERROR_NO_VALID_LABEL_ATTRIBUTES"_L1, false, EntryUse::Unused, noAttributeCauses},
    {InvalidBoundingBox, "ERROR_INVALID_BOUNDING_BOX"_L1, false, EntryUse::InPart, nothing},
    {InvalidImageDimension, "ERROR_INVALID_IMAGE_DIMENSION"_L1, true, EntryUse::Unused, nothing},
    {BoundingBoxTooSmall, "ERROR_BOUNDING_BOX_TOO_SMALL"_L1, false, EntryUse::InPart, nothing},
    {NoValidAnnotations, "ERROR_NO_VALID_ANNOTATIONS"_L1, false, EntryUse::Unused, noAnnotationCauses},
    {MissingBoundingBoxConfidence, "ERROR_MISSING_BOUNDING_BOX_CONFIDENCE"_L1, false, EntryUse::Unused, nothing},
    {MissingClassMapId, "ERROR_MISSING_CLASS_MAP_ID"_L1, false, EntryUse::InPart, nothing},
    {TooManyBoundingBoxes, "ERROR_TOO_MANY_BOUNDING_BOXES"_L1, true, EntryUse::Unused, nothing},
    {UnsupportedUseCaseType, "ERROR_UNSUPPORTED_USE_CASE_TYPE"_L1, false, EntryUse::Unused, nothing},
    {InvalidLabelNameLength, "ERROR_INVALID_LABEL_NAME_LENGTH"_L1, false, EntryUse::Unused, nothing},
    {MissingSourceRef, "ERROR_MISSING_SOURCE_REF"_L1, false, EntryUse::Unused, nothing},
    {InvalidSourceRefFormat, "ERROR_INVALID_SOURCE_REF_FORMAT"_L1, false, EntryUse::Unused, nothing},
    {InvalidJsonLine, "ERROR_INVALID_JSON_LINE"_L1, false, EntryUse::Unused, nothing},
    {InvalidImage, "ERROR_INVALID_IMAGE"_L1, false, EntryUse::Unused, nothing},
    {UnannotatedRecord, "WARNING_UNANNOTATED_RECORD"_L1, false, EntryUse::Whole, nothing},
    {NoAnnotations, "WARNING_NO_ANNOTATIONS"_L1, false, EntryUse::Whole, nothing},
    {NoAttributeAnnotations, "WARNING_NO_ATTRIBUTE_ANNOTATIONS"_L1, false, EntryUse::Whole, nothing},
}};

} // namespace

std::span<const EntryErrorKnowledge> entryErrorCodes() noexcept
{
    return known;
}

std::optional<EntryErrorKnowledge> entryErrorKnowledge(QStringView name) noexcept
{
    const auto found = std::find_if(known.begin(), known.end(), [name](const auto &code) { return name == code.name; });
    return found == known.end() ? std::nullopt : std::optional(*found);
}

bool followsFrom(QStringView name, QStringView cause) noexcept
{
    const auto effect = entryErrorKnowledge(name);
    const auto origin = entryErrorKnowledge(cause);
    return effect && origin && std::find(effect->causes.begin(), effect->causes.end(), origin->code) != effect->causes.end();
}

} // namespace dw
