// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoentries.h"

#include "demo/wirejson.h"

#include <QByteArrayList>
#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

// The labels of the flowers project of the Developer Guide, which the featured dataset is named after
constexpr std::array<const char *, 9> flowerLabels{"camellia",           "helleborus",           "jonquil",
                                                   "mauve_honey_myrtle", "mediterranean_spurge", "with_leaves",
                                                   "without_leaves",     "fully_grown",          "not_fully_grown"};

// Where an error stands says what it is about, as in the Developer Guide's schemas: at the end of the line, in the
// metadata of a label attribute, in a box
enum class Flaw { NoLabelAttributes, ImageDimension, WrongType, OneBoxOffFrame, AllBoxesTooSmall };
constexpr std::array flaws{Flaw::OneBoxOffFrame,   Flaw::ImageDimension, Flaw::WrongType,         Flaw::OneBoxOffFrame,
                           Flaw::AllBoxesTooSmall, Flaw::WrongType,      Flaw::NoLabelAttributes, Flaw::OneBoxOffFrame};

// Codes and texts of the Developer Guide, "Non-Terminal JSON Line Validation Errors"
QByteArray errorList(const char *code, const char *message)
{
    WireObject object;
    object.add("code", wireText(QString::fromLatin1(code)));
    object.add("message", wireText(QString::fromLatin1(message)));
    return '[' + object.finished() + ']';
}

QByteArray noValidAttributes()
{
    return errorList("ERROR_NO_VALID_LABEL_ATTRIBUTES", "No valid label attributes found.");
}

QByteArray box(int left, int width, int height, const QByteArray &errors)
{
    WireObject object;
    object.add("class_id", "0");
    object.add("top", "118");
    object.add("left", QByteArray::number(left));
    object.add("width", QByteArray::number(width));
    object.add("height", QByteArray::number(height));
    if (!errors.isEmpty())
        object.add("cl-errors", errors);
    return object.finished();
}

void addBoxes(WireObject &line, const QByteArray &boxes, int count, const QByteArray &type, const QByteArray &errors)
{
    WireObject attribute;
    attribute.add("image_size", R"([{"width":1280,"height":960,"depth":3}])");
    attribute.add("annotations", '[' + boxes + ']');
    WireObject metadata;
    metadata.add("objects", '[' + QByteArrayList(count, R"({"confidence":1})").join(',') + ']');
    metadata.add("class-map", R"({"0":"part"})");
    metadata.add("type", '"' + type + '"');
    metadata.add("human-annotated", "\"yes\"");
    if (!errors.isEmpty())
        metadata.add("cl-errors", errors);
    line.add("boxes", attribute.finished());
    line.add("boxes-metadata", metadata.finished());
}

/// Adds what is wrong to \p line; returns the errors of the line itself.
QByteArray addFlaw(WireObject &line, Flaw flaw)
{
    const QByteArray detection = "groundtruth/object-detection";
    const QByteArray offFrame = errorList("ERROR_INVALID_BOUNDING_BOX", "The bounding box has off frame values.");
    const QByteArray tooSmall
        = errorList("ERROR_BOUNDING_BOX_TOO_SMALL", "The height and width of the bounding box is too small.");
    switch (flaw) {
    case Flaw::NoLabelAttributes: return errorList("ERROR_NO_LABEL_ATTRIBUTES", "No label attributes found.");
    case Flaw::ImageDimension:
        return errorList("ERROR_INVALID_IMAGE_DIMENSION", "The image dimension(s) do not conform to allowed dimensions.");
    case Flaw::WrongType:
        addBoxes(line, box(399, 155, 101, {}), 1, "groundtruth/wrongtype",
                 errorList("ERROR_UNSUPPORTED_USE_CASE_TYPE",
                           "The use case type of the boxes-metadata label attribute metadata is unsupported. Check the type "
                           "field."));
        return noValidAttributes();
    case Flaw::OneBoxOffFrame:
        addBoxes(line, box(86, 220, 334, {}) + ',' + box(-14, 155, 101, offFrame), 2, detection, {});
        return {};
    case Flaw::AllBoxesTooSmall:
        addBoxes(line, box(12, 1, 1, tooSmall) + ',' + box(640, 1, 1, tooSmall), 2, detection,
                 errorList("ERROR_NO_VALID_ANNOTATIONS", "No valid annotations found."));
        return noValidAttributes();
    }
    Q_UNREACHABLE();
}

/// An image-level label.
void addClass(WireObject &line, const QString &label, const QString &created)
{
    WireObject metadata;
    metadata.add("confidence", "1");
    metadata.add("job-name", wireText(u"labeling-job/"_s + label));
    metadata.add("class-name", wireText(label));
    metadata.add("human-annotated", "\"yes\"");
    metadata.add("creation-date", wireText(created));
    metadata.add("type", "\"groundtruth/image-classification\"");
    line.add(label.toUtf8(), "1");
    line.add(label.toUtf8() + "-metadata", metadata.finished());
}

/// A label on a box.
void addBox(WireObject &line, const QString &label, const QString &created)
{
    line.add("bounding-box", R"({"image_size":[{"width":640,"height":480,"depth":3}],)"
                             R"("annotations":[{"class_id":0,"top":251,"left":399,"width":155,"height":101}]})");
    WireObject metadata;
    metadata.add("objects", R"([{"confidence":1}])");
    metadata.add("class-map", "{\"0\":" + wireText(label) + '}');
    metadata.add("type", "\"groundtruth/object-detection\"");
    metadata.add("human-annotated", "\"yes\"");
    metadata.add("creation-date", wireText(created));
    metadata.add("job-name", "\"labeling-job/boxes\"");
    line.add("bounding-box-metadata", metadata.finished());
}

} // namespace

DemoEntries::DemoEntries(DatasetArn arn, const DatasetStats &stats)
    : m_arn(std::move(arn))
    , m_labels(stats.totalLabels.value_or(0))
    , m_total(stats.totalEntries.value_or(0))
    , m_labeled(std::min(stats.labeledEntries.value_or(0), m_total))
    , m_errors(std::min(stats.errorEntries.value_or(0), m_total))
{
}

QString DemoEntries::labelName(qint64 label) const
{
    if (m_arn.project() == u"flowers" && label < qint64(flowerLabels.size()))
        return QString::fromLatin1(flowerLabels[size_t(label)]);
    // In larger projects one label of each set is the other one's mistake, as happens with two manifests
    if (m_labels > 10 && label == m_labels - 1)
        return m_arn.project() + (m_arn.type() == DatasetType::Train ? u"-other"_s : u"-others"_s);
    return m_arn.project() + u'-' + QString::number(label + 1).rightJustified(3, u'0');
}

qint64 DemoEntries::entriesWith(qint64 label) const
{
    // What labelIndexOf() counts up to: a round has one label less than the one before it
    const qint64 period = m_labels * (m_labels + 1) / 2;
    qint64 count = m_labeled / period * (m_labels - label);
    qint64 rest = m_labeled % period;
    for (qint64 size = m_labels; size > label && rest > label; --size) {
        ++count;
        rest -= size;
    }
    return count;
}

/// Labels are not used alike: they are taken in turn, in rounds that leave out one more of the last ones each time.
qint64 DemoEntries::labelIndexOf(qint64 entry) const
{
    qint64 rest = entry % (m_labels * (m_labels + 1) / 2);
    for (qint64 size = m_labels; rest >= size; --size)
        rest -= size;
    return rest;
}

bool DemoEntries::hasBoxes() const
{
    static const QStringList detection{u"retail-shelf"_s, u"logo-brand"_s, u"defect-detection"_s, u"ppe-helmets"_s,
                                       u"orchard-fruit-counting-v10"_s, u"safety-vests"_s, u"traffic-signs"_s};
    return detection.contains(m_arn.project());
}

bool DemoEntries::hasErrors(qint64 entry) const noexcept
{
    // Spread over all entries; over a whole dataset there are exactly m_errors steps
    return (entry + 1) * m_errors / m_total != entry * m_errors / m_total;
}

QString DemoEntries::labelOf(qint64 entry) const
{
    return isLabeled(entry) && m_labels > 0 ? labelName(labelIndexOf(entry)) : QString();
}

QString DemoEntries::sourceRef(qint64 entry) const
{
    const QString set = m_arn.type() == DatasetType::Train ? u"train"_s : u"test"_s;
    return u"s3://demo-"_s + m_arn.account() + u'/' + m_arn.project() + u'/' + set + u"/image-"_s
        + QString::number(entry + 1).rightJustified(6, u'0') + u".jpg"_s;
}

QString DemoEntries::created() const
{
    return QDateTime::fromMSecsSinceEpoch(m_arn.id().toLongLong(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray DemoEntries::line(qint64 entry) const
{
    WireObject line;
    line.add("source-ref", wireText(sourceRef(entry)));
    if (const QString label = labelOf(entry); !label.isEmpty() && hasBoxes())
        addBox(line, label, created());
    else if (!label.isEmpty())
        addClass(line, label, created());
    const qint64 ordinal = m_total > 0 ? entry * m_errors / m_total : 0;
    const QByteArray errors = hasErrors(entry) ? addFlaw(line, flaws[size_t(ordinal) % flaws.size()]) : QByteArray();
    line.add("cl-metadata", isLabeled(entry) ? "{\"is_labeled\":true}" : "{\"is_labeled\":false}");
    if (!errors.isEmpty())
        line.add("cl-errors", errors);
    return line.finished();
}

} // namespace dw
