// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/listoperations.h"

#include "aws/requestsigner.h"
#include "demo/demoentries.h"
#include "demo/operationinput.h"
#include "demo/wirejson.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct ListInput {
    DatasetArn arn;
    QStringList labels;
    std::optional<bool> labeled;
    QString sourceRef;
    std::optional<bool> hasErrors;
    qsizetype first = 0;
    int count = largestPage;

    /// What a token must agree with: pages of other filters are other pages.
    [[nodiscard]] QByteArray fingerprint(QByteArrayView region) const
    {
        const auto word = [](std::optional<bool> flag) { return !flag ? '-' : *flag ? 't' : 'f'; };
        return sha256Hex(region.toByteArray() + '|' + arn.toString().toUtf8() + '|' + labels.join(u',').toUtf8() + '|'
                         + word(labeled) + word(hasErrors) + '|' + sourceRef.toUtf8())
            .first(16);
    }

    [[nodiscard]] bool matches(const DemoEntries &entries, qint64 entry) const
    {
        return (!labeled || *labeled == entries.isLabeled(entry)) && (!hasErrors || *hasErrors == entries.hasErrors(entry))
            && (labels.isEmpty() || labels.contains(entries.labelOf(entry)))
            && (sourceRef.isEmpty() || entries.sourceRef(entry).contains(sourceRef));
    }
};

/// Reads the filters; absent ones are what they are in a new ListInput.
std::optional<ServiceRefusal> readFilters(const QJsonObject &input, ListInput &result)
{
    const auto labels = textsMember(input, "ContainsLabels"_L1);
    const auto labeled = boolMember(input, "Labeled"_L1);
    const auto hasErrors = boolMember(input, "HasErrors"_L1);
    const auto sourceRef = textMember(input, "SourceRefContains"_L1);
    if (!labels)
        return labels.error();
    if (!labeled)
        return labeled.error();
    if (!hasErrors)
        return hasErrors.error();
    if (!sourceRef)
        return sourceRef.error();
    const bool isBlank = *sourceRef && (*sourceRef)->trimmed().isEmpty();
    if (labels->size() > 10 || isBlank || (*sourceRef && (*sourceRef)->size() > 2048))
        return invalidParameter();
    result.labels = *labels;
    result.labeled = *labeled;
    result.hasErrors = *hasErrors;
    result.sourceRef = sourceRef->value_or(QString());
    return std::nullopt;
}

InputResult<ListInput> readListInput(const QByteArray &body, QByteArrayView region, bool filters)
{
    const auto input = parseInput(body);
    if (!input)
        return tl::unexpected(input.error());
    ListInput result;
    const auto arn = arnMember(*input);
    const auto count = readMaxResults(input->value("MaxResults"_L1));
    const auto token = textMember(*input, "NextToken"_L1);
    if (!arn)
        return tl::unexpected(arn.error());
    if (!count)
        return tl::unexpected(count.error());
    if (!token)
        return tl::unexpected(token.error());
    result.arn = *arn;
    result.count = *count;
    if (const auto refusal = filters ? readFilters(*input, result) : std::nullopt)
        return tl::unexpected(*refusal);
    const auto first = readToken(*token, result.fingerprint(region));
    if (!first)
        return tl::unexpected(first.error());
    result.first = *first;
    return result;
}

InputResult<DemoEntries> entriesOf(const DemoAccount &account, const DatasetArn &arn, QByteArrayView region, const QDateTime &now)
{
    const auto description = region == DemoAccount::region ? account.describe(arn, now) : std::nullopt;
    if (!description)
        return tl::unexpected(resourceNotFound());
    return DemoEntries(arn, description->stats.value_or(DatasetStats()));
}

QByteArray page(QByteArrayView name, const QByteArrayList &items, const QByteArray &nextToken)
{
    WireObject object;
    object.add(name, '[' + items.join(',') + ']');
    if (!nextToken.isEmpty())
        object.add("NextToken", '"' + nextToken + '"');
    return object.finished();
}

} // namespace

ServiceAnswer listDatasetLabels(const DemoAccount &account, const QByteArray &body, QByteArrayView region, const QDateTime &now)
{
    const auto input = readListInput(body, region, false);
    if (!input)
        return tl::unexpected(input.error());
    const auto entries = entriesOf(account, input->arn, region, now);
    if (!entries)
        return tl::unexpected(entries.error());
    const qint64 end = std::min<qint64>(entries->labelCount(), input->first + input->count);
    QByteArrayList labels;
    for (qint64 i = input->first; i < end; ++i) {
        WireObject stats;
        stats.add("EntryCount", QByteArray::number(entries->entriesWith(i)));
        if (entries->hasBoxes())
            stats.add("BoundingBoxCount", QByteArray::number(entries->entriesWith(i)));
        WireObject label;
        label.add("LabelName", wireText(entries->labelName(i)));
        label.add("LabelStats", stats.finished());
        labels.append(label.finished());
    }
    const bool isLast = end >= entries->labelCount();
    return page("DatasetLabelDescriptions", labels, isLast ? QByteArray() : makeToken(end, input->fingerprint(region)));
}

ServiceAnswer listDatasetEntries(const DemoAccount &account, const QByteArray &body, QByteArrayView region, const QDateTime &now)
{
    const auto input = readListInput(body, region, true);
    if (!input)
        return tl::unexpected(input.error());
    const auto entries = entriesOf(account, input->arn, region, now);
    if (!entries)
        return tl::unexpected(entries.error());
    QByteArrayList lines;
    qint64 next = 0;
    for (qint64 i = input->first; i < entries->size() && next == 0; ++i) {
        if (!input->matches(*entries, i))
            continue;
        if (lines.size() == input->count)
            next = i; // so the last page is never followed by an empty one
        else
            lines.append(wireText(QString::fromUtf8(entries->line(i))));
    }
    return page("DatasetEntries", lines, next == 0 ? QByteArray() : makeToken(next, input->fingerprint(region)));
}

} // namespace dw
