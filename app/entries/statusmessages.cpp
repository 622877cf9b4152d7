// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries/statusmessages.h"

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

using enum ManifestFault;

struct Known {
    QLatin1StringView text; ///< as normalized() makes it, {} for a number
    ManifestFault fault;
};

constexpr std::array<Known, manifestFaults> exactTexts{{
    {"the manifest file extension or contents are invalid"_L1, InaccessibleOrUnsupportedFormat},
    {"the manifest file is empty"_L1, Empty},
    {"the manifest file size exceeds the maximum supported size"_L1, TooLarge},
    {"the manifest file has too many rows"_L1, TooManyRows},
    {"the s3 bucket permissions are incorrect"_L1, ManifestBucketPermissions},
    {"the manifest file has too many terminal errors"_L1, TooManyRecordsInError},
    {"the manifest file has too many labels"_L1, TooManyLabels},
    {"the manifest file doesn't have enough labeled images to distribute the dataset"_L1, TooFewImagesPerLabelToDistribute},
    {"the manifest file contains too many invalid rows"_L1, TooManyInvalidRows},
    {"the manifest file contains images from multiple s3 buckets"_L1, ImagesInMultipleBuckets},
    {"the permissions for the images s3 bucket are invalid"_L1, ImagesBucketPermissions},
    {"invalid owner id for images s3 bucket"_L1, ImagesBucketOwner},
    {"failed to copy images from s3 bucket"_L1, ImagesCopyFailed},
    {"insufficient labeled images per label to perform auto-split"_L1, TooFewImagesPerLabelToSplit},
    {"the manifest file has too few labels"_L1, TooFewLabels},
    {"the manifest file has too few usable labels"_L1, TooFewUsableLabels},
    {"less than {}% label overlap between the training and testing manifest files"_L1, LabelOverlap},
    {"less than {}% usable label overlap between the training and testing manifest files"_L1, UsableLabelOverlap},
}};

QString normalized(QStringView text)
{
    QString result;
    for (const QChar c : text.toString().simplified().toLower()) {
        if (c == u'’')
            result += u'\'';
        else if (!c.isDigit())
            result += c;
        else if (!result.endsWith("{}"_L1))
            result += "{}"_L1;
    }
    result.replace("s{} "_L1, "s3 "_L1); // the service's name is no number
    result.replace("{} %"_L1, "{}%"_L1);
    while (result.endsWith(u'.') || result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace

std::optional<ManifestFault> manifestFault(QStringView statusMessage)
{
    const QString text = normalized(statusMessage.first(std::min<qsizetype>(statusMessage.size(), 1024)));
    for (const Known &known : exactTexts) {
        if (text == known.text)
            return known.fault;
    }
    // The guide quotes the beginning of this one with an ellipsis
    if (text.endsWith("insufficient labeled images per label to perform auto-split"_L1))
        return TooFewImagesPerLabelToSplit;
    return std::nullopt;
}

} // namespace dw
