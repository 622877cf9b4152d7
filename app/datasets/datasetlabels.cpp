// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasetlabels.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace dw {
namespace {

bool isSameProject(const DatasetArn &a, const DatasetArn &b)
{
    return a.project() == b.project() && a.account() == b.account() && a.region() == b.region() && a.partition() == b.partition();
}

qint64 entries(const LabelRow &row)
{
    qint64 sum = 0;
    for (const LabelCounts *counts : {&row.train, &row.test}) {
        if (!counts->isThere)
            continue;
        if (!counts->entries)
            return std::numeric_limits<qint64>::max(); // unknown
        sum += *counts->entries;
    }
    return sum;
}

} // namespace

void takeInto(ProjectSets &sets, const DatasetArn &arn)
{
    DatasetArn &best = arn.type() == DatasetType::Train ? sets.train : sets.test;
    if (best.isNull() || best.id().toULongLong() < arn.id().toULongLong())
        best = arn;
}

ProjectSets projectSets(const DatasetRepository &repository, const DatasetArn &arn)
{
    ProjectSets sets;
    if (arn.isNull())
        return sets;
    const auto &snapshots = repository.snapshots();
    for (auto it = snapshots.keyBegin(); it != snapshots.keyEnd(); ++it) {
        const DatasetArn &other = *it;
        if (other.type() != arn.type() && isSameProject(other, arn))
            takeInto(sets, other);
    }
    (arn.type() == DatasetType::Train ? sets.train : sets.test) = arn; // the one that is looked at, be it an older one
    return sets;
}

QList<ProjectSets> allProjectSets(const DatasetRepository &repository)
{
    QHash<QString, ProjectSets> byProject;
    const auto &snapshots = repository.snapshots();
    for (auto it = snapshots.keyBegin(); it != snapshots.keyEnd(); ++it) {
        const QString &arn = it->toString();
        ProjectSets &sets = byProject[arn.left(arn.indexOf(u"/dataset/"))];
        takeInto(sets, *it);
    }
    return byProject.values();
}

QList<LabelRow> labelRows(const QList<DatasetLabel> &train, const QList<DatasetLabel> &test)
{
    QMap<QString, LabelRow> byName;
    for (const DatasetLabel &label : train)
        byName[label.name.value_or(QString())].train = {true, label.entryCount, label.boundingBoxCount};
    for (const DatasetLabel &label : test)
        byName[label.name.value_or(QString())].test = {true, label.entryCount, label.boundingBoxCount};
    QList<LabelRow> rows;
    rows.reserve(byName.size());
    for (auto it = byName.begin(); it != byName.end(); ++it) {
        it->name = it.key();
        rows.append(*it);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return entries(a) < entries(b); });
    return rows;
}

} // namespace dw
