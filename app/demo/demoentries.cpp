// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoentries.h"

#include "demo/wirejson.h"

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

struct EntryError {
    const char *code;
    const char *message;
};
// Codes and texts of the Developer Guide, "Debugging non-terminal JSON Line errors"
constexpr std::array<EntryError, 3> entryErrors{{
    {"ERROR_NO_LABEL_ATTRIBUTES", "No label attributes found."},
    {"ERROR_INVALID_IMAGE_DIMENSION", "The image dimension(s) do not conform to allowed dimensions."},
    {"ERROR_NO_VALID_LABEL_ATTRIBUTES", "No valid label attributes found."},
}};

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
    return m_arn.project() + u'-' + QString::number(label + 1).rightJustified(3, u'0');
}

qint64 DemoEntries::entriesWith(qint64 label) const
{
    // Entries take the labels in turn
    return m_labeled / m_labels + (label < m_labeled % m_labels ? 1 : 0);
}

bool DemoEntries::hasErrors(qint64 entry) const noexcept
{
    // Spread over all entries; over a whole dataset there are exactly m_errors steps
    return (entry + 1) * m_errors / m_total != entry * m_errors / m_total;
}

QString DemoEntries::labelOf(qint64 entry) const
{
    return isLabeled(entry) && m_labels > 0 ? labelName(entry % m_labels) : QString();
}

QString DemoEntries::sourceRef(qint64 entry) const
{
    const QString set = m_arn.type() == DatasetType::Train ? u"train"_s : u"test"_s;
    return u"s3://demo-"_s + m_arn.account() + u'/' + m_arn.project() + u'/' + set + u"/image-"_s
        + QString::number(entry + 1).rightJustified(6, u'0') + u".jpg"_s;
}

QByteArray DemoEntries::line(qint64 entry) const
{
    WireObject line;
    line.add("source-ref", wireText(sourceRef(entry)));
    if (const QString label = labelOf(entry); !label.isEmpty()) {
        const QDateTime created = QDateTime::fromMSecsSinceEpoch(m_arn.id().toLongLong(), Qt::UTC);
        WireObject metadata;
        metadata.add("confidence", "1");
        metadata.add("job-name", wireText(u"labeling-job/"_s + label));
        metadata.add("class-name", wireText(label));
        metadata.add("human-annotated", "\"yes\"");
        metadata.add("creation-date", wireText(created.toString(Qt::ISODateWithMs)));
        metadata.add("type", "\"groundtruth/image-classification\"");
        line.add(label.toUtf8(), "1");
        line.add(label.toUtf8() + "-metadata", metadata.finished());
    }
    line.add("cl-metadata", isLabeled(entry) ? "{\"is_labeled\":true}" : "{\"is_labeled\":false}");
    if (hasErrors(entry)) {
        const EntryError &error = entryErrors[size_t(entry) % entryErrors.size()];
        WireObject object;
        object.add("code", wireText(QString::fromLatin1(error.code)));
        object.add("message", wireText(QString::fromLatin1(error.message)));
        line.add("cl-errors", '[' + object.finished() + ']');
    }
    return line.finished();
}

} // namespace dw
