// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/rekognitionoperations.h"

#include "aws/requestsigner.h"
#include "demo/operationinput.h"
#include "demo/wirejson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct ProjectsInput {
    qsizetype first = 0;
    int count = largestPage;
    QStringList names;
    QStringList features;

    /// What a token must agree with: pages of other filters are other pages.
    [[nodiscard]] QByteArray fingerprint(QByteArrayView region) const
    {
        const QByteArray filters
            = region.toByteArray() + '|' + names.join(u',').toUtf8() + '|' + features.join(u',').toUtf8();
        return sha256Hex(filters).first(16);
    }
};

tl::expected<ProjectsInput, ServiceRefusal> readProjectsInput(const QByteArray &body, QByteArrayView region)
{
    const auto input = parseInput(body);
    if (!input)
        return tl::unexpected(input.error());
    ProjectsInput result;
    const auto count = readMaxResults(input->value("MaxResults"_L1));
    const auto names = textsMember(*input, "ProjectNames"_L1);
    const auto features = textsMember(*input, "Features"_L1);
    const auto token = textMember(*input, "NextToken"_L1);
    if (!count)
        return tl::unexpected(count.error());
    if (!names)
        return tl::unexpected(names.error());
    if (!features)
        return tl::unexpected(features.error());
    if (!token)
        return tl::unexpected(token.error());
    if (names->size() > 10 || features->size() > 2)
        return tl::unexpected(invalidParameter());
    result.count = *count;
    result.names = *names;
    result.features = *features;
    const auto first = readToken(*token, result.fingerprint(region));
    if (!first)
        return tl::unexpected(first.error());
    result.first = *first;
    return result;
}

/// Projects a request selects, as indices of the account.
QList<qsizetype> selectedProjects(const DemoAccount &account, const ProjectsInput &input, QByteArrayView region)
{
    QList<qsizetype> result;
    const bool wantsCustomLabels = input.features.isEmpty() || input.features.contains(u"CUSTOM_LABELS"_s);
    if (region != DemoAccount::region || !wantsCustomLabels)
        return result;
    for (qsizetype i = 0; i < account.projectCount(); ++i) {
        if (input.names.isEmpty() || input.names.contains(account.projectName(i)))
            result.append(i);
    }
    return result;
}

} // namespace

ServiceAnswer describeDataset(const DemoAccount &account, const QByteArray &body, QByteArrayView region,
                              const QDateTime &now)
{
    const auto input = parseInput(body);
    if (!input)
        return tl::unexpected(input.error());
    const auto arn = arnMember(*input);
    if (!arn)
        return tl::unexpected(arn.error());
    const auto description = region == DemoAccount::region ? account.describe(*arn, now) : std::nullopt;
    if (!description)
        return tl::unexpected(resourceNotFound());
    WireObject object;
    object.add("DatasetDescription", wireDescription(*description));
    return object.finished();
}

ServiceAnswer describeProjects(const DemoAccount &account, const QByteArray &body, QByteArrayView region,
                               const QDateTime &now)
{
    const auto input = readProjectsInput(body, region);
    if (!input)
        return tl::unexpected(input.error());
    const QList<qsizetype> projects = selectedProjects(account, *input, region);
    if (input->first > 0 && input->first >= projects.size())
        return tl::unexpected(invalidToken());

    const qsizetype end = std::min<qsizetype>(projects.size(), input->first + input->count);
    QByteArrayList page;
    for (qsizetype i = input->first; i < end; ++i)
        page.append(wireProject(account.project(projects[i], now)));
    WireObject object;
    if (end < projects.size())
        object.add("NextToken", '"' + makeToken(end, input->fingerprint(region)) + '"');
    object.add("ProjectDescriptions", '[' + page.join(',') + ']');
    return object.finished();
}

QString requestedArn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value("DatasetArn"_L1).toString();
}

} // namespace dw
