// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/manifesttext.h"

#include "ui/text/formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace dw {
namespace {

using Rule = ManifestRule;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::ManifestText)
};

} // namespace

QString manifestRuleText(ManifestRule rule)
{
    switch (rule) {
    case Rule::TooLarge: return Words::tr("The manifest is larger than 1 GB.");
    case Rule::TooManyLines: return Words::tr("The manifest has more than 250,000 lines.");
    case Rule::Empty: return Words::tr("The manifest is empty.");
    case Rule::SeveralBuckets: return Words::tr("The images are in several buckets; all must be in one.");
    case Rule::TooManyLabels: return Words::tr("There are more than 250 labels.");
    case Rule::TooManyBadLines: return Words::tr("More than 20 % of the lines are dropped, blank ones included.");
    case Rule::WrongExtension: return Words::tr("The file’s name does not end in .manifest.");
    case Rule::BlankLine: return Words::tr("Blank line; it counts as a bad one.");
    case Rule::LineTooLong: return Words::tr("More than 100,000 characters.");
    case Rule::NotJson: return Words::tr("Not one JSON object.");
    case Rule::MissingSourceRef: return Words::tr("No source-ref.");
    case Rule::MalformedSourceRef: return Words::tr("The source-ref is not s3://BUCKET/KEY.");
    case Rule::DuplicateSourceRef: return Words::tr("The image is there already.");
    case Rule::NoLabelAttributes: return Words::tr("No label attribute with its -metadata.");
    case Rule::InvalidLabelAttribute: return Words::tr("The label attribute is not as documented.");
    case Rule::InvalidMetadata: return Words::tr("The metadata of the label attribute are not as documented.");
    case Rule::UnsupportedType: return Words::tr("The type is neither image-classification nor object-detection.");
    case Rule::InvalidImageDimension: return Words::tr("A side of the image is below 64 or above 4,096 pixels.");
    case Rule::MissingConfidence: return Words::tr("objects has not one confidence for each box.");
    case Rule::MissingClassMapId: return Words::tr("The class_id is not in the class-map.");
    case Rule::TooManyBoxes: return Words::tr("More than 50 boxes.");
    case Rule::NoValidAnnotations: return Words::tr("Every box of the line is bad.");
    case Rule::LabelNameLength: return Words::tr("A label has no or more than 255 characters.");
    case Rule::BoxOffFrame: return Words::tr("The box reaches beyond the image.");
    case Rule::BoxTooSmall: return Words::tr("The box is a pixel or less, in the size that AWS works with.");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString manifestConsequenceText(ManifestConsequence consequence)
{
    switch (consequence) {
    case ManifestConsequence::ImportRefused: return Words::tr("The import fails");
    case ManifestConsequence::LineDropped: return Words::tr("The line is dropped, and AWS does not tell");
    case ManifestConsequence::ImageNotUsed: return Words::tr("The image is not used for training");
    case ManifestConsequence::BoxDropped: return Words::tr("The box is dropped, the image is used");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString manifestVerdict(const ManifestReport &report, const QLocale &locale)
{
    const QString entries = countText(report.expectedEntries(), locale);
    if (report.isRefused())
        return Words::tr("AWS would refuse this manifest. %Ln line(s) were read.", nullptr, int(report.lines));
    QString text = report.dropped > 0
        //: %1 is a number, as is %2
        ? Words::tr("%1 of %2 lines become entries; the others are dropped, and AWS does not tell.").arg(entries, countText(report.lines, locale))
        : Words::tr("All %Ln line(s) become entries.", nullptr, int(report.lines));
    if (report.notUsed > 0)
        text += u' ' + Words::tr("%Ln image(s) would not be used for training.", nullptr, int(report.notUsed));
    return text;
}

QStringList bucketLines(const ManifestReport &report, int most)
{
    QList<std::pair<qint64, QString>> buckets;
    for (auto it = report.buckets.cbegin(); it != report.buckets.cend(); ++it)
        buckets.append({it.value(), it.key()});
    std::sort(buckets.begin(), buckets.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList lines;
    for (const auto &[count, name] : buckets.first(std::min<qsizetype>(most, buckets.size()))) //: A bucket
        lines.append(Words::tr("%1: %Ln line(s)", nullptr, int(count)).arg(name));
    if (buckets.size() > most)
        lines.append(Words::tr("and %Ln more bucket(s)", nullptr, int(buckets.size() - most)));
    return lines;
}

QString comparisonText(const ManifestReport &report, qint64 totalEntries, const QLocale &locale)
{
    const QString theirs = countText(totalEntries, locale);
    const qint64 missing = report.expectedEntries() - totalEntries;
    if (missing == 0)
        return Words::tr("The dataset has %1 entries: as many as this manifest gives.").arg(theirs);
    const QString difference = countText(qAbs(missing), locale);
    return missing > 0 ? Words::tr("The dataset has %1 entries: %2 fewer than this manifest gives.").arg(theirs, difference)
                       : Words::tr("The dataset has %1 entries: %2 more than this manifest gives.").arg(theirs, difference);
}

} // namespace dw
