// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/iampolicy.h"

#include "connections/connectionsummary.h"
#include "core/regions.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

/// Source: AWS General Reference, "Amazon Resource Names (ARNs)", partitions.
QString partitionOf(const QString &region)
{
    if (region.startsWith(u"cn-"))
        return u"aws-cn"_s;
    if (region.startsWith(u"us-gov-"))
        return u"aws-us-gov"_s;
    return region.startsWith(u"eusc-") ? u"aws-eusc"_s : u"aws"_s;
}

QString datasetsOf(const QString &partition, const QString &region, const QString &account)
{
    return u"arn:%1:rekognition:%2:%3:project/*/dataset/*/*"_s.arg(partition, region, account);
}

QString accountOrAny(const QString &account)
{
    const bool valid = account.size() == 12
        && std::all_of(account.begin(), account.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return valid ? account : u"*"_s;
}

/// One text, or a list of them; they hold nothing that JSON escapes.
QString jsonTexts(const QStringList &texts)
{
    if (texts.size() == 1)
        return u"\"%1\""_s.arg(texts.first());
    return u"[\n                \"%1\"\n            ]"_s.arg(texts.join(u"\",\n                \""_s));
}

QString statement(const QString &sid, const QStringList &actions, const QStringList &resources)
{
    return uR"(        {
            "Sid": "%1",
            "Effect": "Allow",
            "Action": %2,
            "Resource": %3
        })"_s.arg(sid, jsonTexts(actions), jsonTexts(resources));
}

QString policy(const QStringList &statements)
{
    return u"{\n    \"Version\": \"2012-10-17\",\n    \"Statement\": [\n%1\n    ]\n}\n"_s.arg(statements.join(u",\n"_s));
}

std::optional<ReadAction> actionOf(const QString &operation)
{
    for (const ReadAction action : readActions) {
        if (iamAction(action) == u"rekognition:"_s + operation)
            return action;
    }
    return {};
}

} // namespace

QString iamAction(ReadAction action)
{
    switch (action) {
    case ReadAction::DescribeProjects: return u"rekognition:DescribeProjects"_s;
    case ReadAction::DescribeDataset: return u"rekognition:DescribeDataset"_s;
    case ReadAction::ListDatasetLabels: return u"rekognition:ListDatasetLabels"_s;
    case ReadAction::ListDatasetEntries: return u"rekognition:ListDatasetEntries"_s;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString modelsAction()
{
    return u"rekognition:DescribeProjectVersions"_s;
}

QString leastPolicy(bool models)
{
    const QStringList reads{iamAction(ReadAction::DescribeDataset), iamAction(ReadAction::ListDatasetLabels),
                            iamAction(ReadAction::ListDatasetEntries)};
    QStringList statements{statement(u"FindDatasets"_s, {iamAction(ReadAction::DescribeProjects)}, {u"*"_s}),
                           statement(u"ReadDatasets"_s, reads, {datasetsOf(u"aws"_s, u"*"_s, u"*"_s)})};
    if (models)
        statements.append(statement(u"ReadModels"_s, {modelsAction()}, {u"arn:aws:rekognition:*:*:project/*/*"_s}));
    return policy(statements);
}

QString missingPolicy(const QString &account, const QList<RegionPermissions> &regions)
{
    QStringList statements;
    QList<std::pair<QStringList, QStringList>> reads; // resources, and the actions that miss exactly those
    for (const ReadAction action : readActions) {
        QStringList resources;
        for (const RegionPermissions &region : regions) {
            if (region.of(action) == Permission::Denied && isValidRegion(region.region))
                resources.append(datasetsOf(partitionOf(region.region), region.region, accountOrAny(account)));
        }
        if (resources.isEmpty())
            continue;
        if (action == ReadAction::DescribeProjects) {
            statements.append(statement(u"FindDatasets"_s, {iamAction(action)}, {u"*"_s}));
            continue;
        }
        const auto same = std::find_if(reads.begin(), reads.end(), [&](const auto &one) { return one.first == resources; });
        if (same == reads.end())
            reads.append({resources, {iamAction(action)}});
        else
            same->second.append(iamAction(action));
    }
    for (qsizetype i = 0; i < reads.size(); ++i) {
        const QString number = reads.size() > 1 ? QString::number(i + 1) : QString(); // a Sid stands once in a policy
        statements.append(statement(u"ReadDatasets"_s + number, reads.at(i).second, reads.at(i).first));
    }
    return statements.isEmpty() ? QString() : policy(statements);
}

QString missingPolicy(const ApiError &error, const DatasetArn &dataset)
{
    const bool isDenied = error.kind == ApiError::Kind::AccessDenied;
    const std::optional<ReadAction> action = isDenied ? actionOf(error.operation) : std::nullopt;
    if (!action)
        return {};
    RegionPermissions region{dataset.region(), {}};
    region.actions[static_cast<size_t>(*action)] = Permission::Denied;
    return missingPolicy(dataset.account(), {region});
}

QString missingPolicy(const ConnectionSummary &connection)
{
    const QString account = connection.identity ? connection.identity->account : QString();
    QString missing = missingPolicy(account, connection.permissions);
    if (!missing.isEmpty())
        return missing;
    QList<RegionPermissions> denied;
    const bool known = connection.error && connection.error->kind == ApiError::Kind::AccessDenied;
    if (const std::optional<ReadAction> action = known ? actionOf(connection.error->operation) : std::nullopt) {
        for (const QString &region : connection.regions) {
            RegionPermissions one{region, {}};
            one.actions[static_cast<size_t>(*action)] = Permission::Denied;
            denied.append(one);
        }
    }
    missing = missingPolicy(account, denied);
    return missing.isEmpty() ? leastPolicy() : missing;
}

} // namespace dw
