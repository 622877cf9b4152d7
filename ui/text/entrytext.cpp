// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/entrytext.h"

#include "core/redact.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::EntryText)
};

QString meaning(EntryErrorCode code)
{
    using enum EntryErrorCode;
    switch (code) {
    case NoLabelAttributes: return Words::tr("The line has no label attribute, or no metadata that goes with it.");
    case InvalidLabelAttributeFormat: return Words::tr("A label attribute is not built as AWS expects it.");
    case InvalidLabelAttributeMetadataFormat:
        return Words::tr("The metadata of a label attribute is not built as AWS expects it.");
    case NoValidLabelAttributes: return Words::tr("No label attribute of the line is left that could be used.");
    case InvalidBoundingBox: return Words::tr("A box reaches out of the image, or has negative values.");
    case InvalidImageDimension: return Words::tr("The image is too small or too large.");
    case BoundingBoxTooSmall: return Words::tr("A box is too small: after AWS scales the image it is one pixel or less.");
    case NoValidAnnotations: return Words::tr("None of the boxes of the line is valid.");
    case MissingBoundingBoxConfidence: return Words::tr("At least one box has no confidence value.");
    case MissingClassMapId: return Words::tr("A box has a class_id that the class map does not list.");
    case TooManyBoundingBoxes: return Words::tr("The image has more than 50 boxes.");
    case UnsupportedUseCaseType: return Words::tr("The type of a label attribute is none that Custom Labels knows.");
    case InvalidLabelNameLength: return Words::tr("The name of a label is too long.");
    case MissingSourceRef: return Words::tr("The line does not say where its image is.");
    case InvalidSourceRefFormat: return Words::tr("The address of the image is not one of Amazon S3.");
    case InvalidJsonLine: return Words::tr("The line is not valid JSON.");
    case InvalidImage: return Words::tr("The file is not an image that Custom Labels can use.");
    case UnannotatedRecord: return Words::tr("The entry has no labels.");
    case NoAnnotations: return Words::tr("The entry has no boxes.");
    case NoAttributeAnnotations: return Words::tr("A label attribute of the entry has no boxes.");
    }
    Q_UNREACHABLE();
}

QString fix(EntryErrorCode code)
{
    using enum EntryErrorCode;
    switch (code) {
    case NoLabelAttributes:
        return Words::tr("Add the attribute and its metadata; the second name is the first with “-metadata” at its end.");
    case InvalidLabelAttributeFormat: return Words::tr("Compare image_size and annotations, or the number, with the format.");
    case InvalidLabelAttributeMetadataFormat:
        return Words::tr(
            "Compare objects, class-map or class-name, type, human-annotated, creation-date and job-name with the format.");
    case NoValidLabelAttributes: return Words::tr("Mend the other errors of the line first: this one goes with them.");
    case InvalidBoundingBox: return Words::tr("Correct left, top, width and height so that the box lies within image_size.");
    case InvalidImageDimension:
        return Words::tr("Resize the image to 64–4,096 pixels a side and draw its boxes again, or remove it.");
    case BoundingBoxTooSmall: return Words::tr("Make the box larger, or remove it with its entry in objects.");
    case NoValidAnnotations: return Words::tr("Mend the boxes first: this one goes with them.");
    case MissingBoundingBoxConfidence: return Words::tr("Give objects in the metadata one confidence for each box.");
    case MissingClassMapId: return Words::tr("Add the class_id to class-map in the metadata, or correct it in the box.");
    case TooManyBoundingBoxes: return Words::tr("Remove boxes, each with its entry in objects, until 50 are left.");
    case UnsupportedUseCaseType:
        return Words::tr("Set type to groundtruth/object-detection or groundtruth/image-classification.");
    case InvalidLabelNameLength: return Words::tr("Shorten the name to 255 characters or less.");
    case MissingSourceRef: return Words::tr("Add source-ref with the address of the image, and look at how it is spelt.");
    case InvalidSourceRefFormat: return Words::tr("Write source-ref as s3://bucket/path/image.");
    case InvalidJsonLine: return Words::tr("Look for missing commas, quotation marks and brackets in the line.");
    case InvalidImage:
        return Words::tr(
            "Check the address, the format (PNG or JPEG), the size (15 MB, 64–4,096 pixels a side) and the aspect ratio (20:1).");
    case UnannotatedRecord: return Words::tr("Label the image, or leave it: training ignores it.");
    case NoAnnotations: return Words::tr("Draw boxes, or leave it: the image then shows none of the objects.");
    case NoAttributeAnnotations: return Words::tr("Draw boxes for the attribute, or leave it.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString entryErrorMeaning(const QString &code, const QString &message)
{
    const auto known = entryErrorKnowledge(code);
    return known ? meaning(known->code) : cleanText(message);
}

QString entryErrorFix(const QString &code)
{
    const auto known = entryErrorKnowledge(code);
    if (code.isEmpty())
        return Words::tr("AWS counts the entry among those with errors, and its line names none.");
    return known ? fix(known->code) : Words::tr("This version does not know the code. AWS’s developer guide may.");
}

QString entryErrorPlace(const QString &code)
{
    const auto known = entryErrorKnowledge(code);
    if (!known)
        return {};
    return known->isFixedInConsole ? Words::tr("Can be mended in the AWS console too.")
                                   : Words::tr("Cannot be mended in the AWS console; correct the line, or remove the image.");
}

QString entryErrorTitle(const QString &code)
{
    return code.isEmpty() ? Words::tr("No error named") : cleanText(code, 128);
}

QString entryUseText(EntryUse use)
{
    switch (use) {
    //: Training leaves the entry out
    case EntryUse::Unused: return Words::tr("Not used");
    //: Training takes the entry without some of its boxes
    case EntryUse::InPart: return Words::tr("Used in part");
    //: Training takes the entry
    case EntryUse::Whole: return Words::tr("Used");
    }
    Q_UNREACHABLE();
}

QString groupUseText(const ErrorGroup &group, const QLocale &locale)
{
    const auto all = qint64(group.entries.size());
    QStringList sentences;
    if (group.unused == all)
        sentences.append(Words::tr("Training uses none of these entries."));
    else if (group.unused > 0)
        sentences.append(Words::tr("Training leaves out %1 of these %2 entries.")
                             .arg(countText(group.unused, locale), countText(all, locale)));
    if (group.inPart == all)
        sentences.append(Words::tr("Training uses these entries without the boxes that have errors."));
    else if (group.inPart > 0)
        sentences.append(Words::tr("%1 are used without the boxes that have errors.").arg(countText(group.inPart, locale)));
    if (sentences.isEmpty())
        sentences.append(Words::tr("Training uses these entries."));
    return sentences.join(u' ');
}

QString entriesReadText(qint64 read, std::optional<qint64> all, bool isComplete, const QLocale &locale)
{
    // The counts of DescribeDataset may be older than the list: what was read is what is there
    if (isComplete)
        return Words::tr("All %1 entries with errors").arg(countText(read, locale));
    if (all && *all > read)
        return Words::tr("First %1 of %2 entries with errors").arg(countText(read, locale), countText(*all, locale));
    return Words::tr("First %1 entries with errors").arg(countText(read, locale));
}

QString errorsBeforeText(std::optional<qint64> before, std::optional<qint64> now, const QLocale &locale)
{
    if (!before || !now || *before == *now)
        return {};
    //: Entries with errors
    return Words::tr("was %1, now %2").arg(countText(*before, locale), countText(*now, locale));
}

ManifestFaultText manifestFaultText(ManifestFault fault)
{
    using enum ManifestFault;
    const QString bucketPolicy = Words::tr("Let the bucket’s policy allow rekognition.amazonaws.com to read it.");
    switch (fault) {
    case InaccessibleOrUnsupportedFormat:
        return {
            Words::tr("AWS could not read the manifest, or what is in it is no manifest."),
            Words::tr("Check that bucket and key exist, that the file’s name ends in .manifest, and that it holds JSON Lines.")};
    case Empty: return {Words::tr("The manifest has no lines."), Words::tr("Add a line for each image.")};
    case TooLarge:
        return {Words::tr("The manifest is larger than 1 GB."),
                Words::tr("Import it in parts, or leave out what is not needed.")};
    case TooManyRows:
        return {Words::tr("The manifest has more than 250,000 lines."), Words::tr("Leave lines out until 250,000 are left.")};
    case ManifestBucketPermissions: return {Words::tr("Rekognition may not read the bucket with the manifest."), bucketPolicy};
    case TooManyRecordsInError:
    case TooManyInvalidRows:
        return {Words::tr("More than 20 % of the manifest’s lines are not valid, so AWS took none of it."),
                Words::tr("Look for missing or double images, broken JSON, blank lines and lines over 100,000 characters.")};
    case TooManyLabels:
        return {Words::tr("The manifest has more than 250 labels."), Words::tr("Merge labels or leave some out.")};
    case TooFewImagesPerLabelToDistribute:
    case TooFewImagesPerLabelToSplit:
        return {Words::tr("Some labels have too few images to be divided into training and test."),
                Words::tr("Add labeled images for these labels, or bring a test dataset of your own.")};
    case ImagesInMultipleBuckets:
        return {Words::tr("All images of a dataset must be in one bucket, and the manifest names several."),
                Words::tr("Copy the images into one bucket and correct source-ref in the lines.")};
    case ImagesBucketPermissions: return {Words::tr("Rekognition may not read the bucket with the images."), bucketPolicy};
    case ImagesBucketOwner:
        return {Words::tr("The bucket with the images belongs to another account."),
                Words::tr("Copy the images into a bucket of the account that owns the project.")};
    case ImagesCopyFailed:
        return {Words::tr("AWS could not copy the images out of their bucket."),
                Words::tr("Check that they exist and that Rekognition may read them, then try again.")};
    case TooFewLabels:
    case TooFewUsableLabels:
        return {Words::tr("There are too few labels that could be trained."),
                Words::tr("Classification needs at least two labels, finding objects at least one, with images for each.")};
    case LabelOverlap:
    case UsableLabelOverlap:
        return {Words::tr("Training and test datasets have too few labels in common."),
                Words::tr("Let at least half of the labels be in both.")};
    }
    Q_UNREACHABLE();
}

} // namespace dw
