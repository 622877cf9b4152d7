// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/versionoperations.h"

#include "aws/requestsigner.h"
#include "demo/demomodels.h"
#include "demo/operationinput.h"
#include "demo/wirejson.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct VersionsInput {
    QString projectArn;
    QStringList names;
    qsizetype first = 0;
    int count = largestPage;

    /// What a token must agree with: pages of another project are other pages.
    [[nodiscard]] QByteArray fingerprint(QByteArrayView region) const
    {
        return sha256Hex(region.toByteArray() + '|' + projectArn.toUtf8() + '|' + names.join(u',').toUtf8()).first(16);
    }
};

InputResult<VersionsInput> readVersionsInput(const QByteArray &body, QByteArrayView region)
{
    const auto input = parseInput(body);
    if (!input)
        return tl::unexpected(input.error());
    const auto arn = textMember(*input, "ProjectArn"_L1);
    const auto names = textsMember(*input, "VersionNames"_L1);
    const auto count = readMaxResults(input->value("MaxResults"_L1));
    const auto token = textMember(*input, "NextToken"_L1);
    if (!arn)
        return tl::unexpected(arn.error());
    if (!names)
        return tl::unexpected(names.error());
    if (!count)
        return tl::unexpected(count.error());
    if (!token)
        return tl::unexpected(token.error());
    // The service model's pattern of ProjectArn
    static const QRegularExpression pattern(
        uR"(\Aarn:[a-z\d-]+:rekognition:[a-z\d-]+:\d{12}:project/[a-zA-Z0-9_.\-]{1,255}/[0-9]+\z)"_s);
    if (!*arn || !pattern.match(**arn).hasMatch() || names->size() > 10)
        return tl::unexpected(invalidParameter());
    VersionsInput result{**arn, *names, 0, *count};
    const auto first = readToken(*token, result.fingerprint(region));
    if (!first)
        return tl::unexpected(first.error());
    result.first = *first;
    return result;
}

QByteArray wireVersion(const ProjectVersion &version)
{
    WireObject object;
    object.add("ProjectVersionArn", wireText(*version.versionArn));
    object.add("CreationTimestamp", wireTimestamp(*version.creationTimestamp));
    if (version.minInferenceUnits)
        object.add("MinInferenceUnits", QByteArray::number(*version.minInferenceUnits));
    object.add("Status", wireText(version.status->text));
    object.add("StatusMessage", wireText(*version.statusMessage));
    if (version.trainingEndTimestamp)
        object.add("TrainingEndTimestamp", wireTimestamp(*version.trainingEndTimestamp));
    if (version.f1Score) {
        WireObject evaluation;
        evaluation.add("F1Score", QByteArray::number(*version.f1Score));
        object.add("EvaluationResult", evaluation.finished());
    }
    object.add("Feature", "\"CUSTOM_LABELS\"");
    return object.finished();
}

} // namespace

ServiceAnswer describeProjectVersions(const DemoAccount &account, const QByteArray &body, QByteArrayView region,
                                      const QDateTime &now)
{
    const auto input = readVersionsInput(body, region);
    if (!input)
        return tl::unexpected(input.error());
    qsizetype index = region == DemoAccount::region ? 0 : account.projectCount();
    while (index < account.projectCount() && account.project(index, now).projectArn != input->projectArn)
        ++index;
    if (index == account.projectCount())
        return tl::unexpected(resourceNotFound());
    QList<ProjectVersion> versions = demoVersions(input->projectArn, account.projectName(index), account.startedAt(), now);
    if (!input->names.isEmpty())
        versions.removeIf([&](const ProjectVersion &v) { return !input->names.contains(versionName(*v.versionArn)); });
    const qsizetype end = std::min<qsizetype>(versions.size(), input->first + input->count);
    QByteArrayList page;
    for (qsizetype i = input->first; i < end; ++i)
        page.append(wireVersion(versions.at(i)));
    WireObject object;
    object.add("ProjectVersionDescriptions", '[' + page.join(',') + ']');
    if (end < versions.size())
        object.add("NextToken", '"' + makeToken(end, input->fingerprint(region)) + '"');
    return object.finished();
}

} // namespace dw
