// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/permissionprobes.h"

#include "connections/connection.h"
#include "refresh/refreshscheduler.h"

namespace dw {

PermissionProbes::PermissionProbes(const DatasetRepository &repository, const RefreshScheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{
    connect(&scheduler, &RefreshScheduler::sweepFinished, this, [this](const QString &connectionId, const QString &region, int) {
        if (PermissionProbe *probe = find(connectionId))
            probe->note(region, ReadAction::DescribeProjects, Permission::Allowed);
    });
    connect(&repository, &DatasetRepository::datasetChanged, this, &PermissionProbes::onDatasetChanged);
    connect(&repository, &DatasetRepository::datasetsAdded, this, [this](const QList<DatasetArn> &arns) {
        for (const DatasetArn &arn : arns) {
            const DatasetSnapshot *snapshot = m_repository.find(arn);
            if (PermissionProbe *probe = snapshot ? find(snapshot->connectionId) : nullptr)
                probe->setDataset(arn);
        }
    });
}

void PermissionProbes::add(Connection &connection)
{
    const QString id = connection.settings().id;
    auto probe = std::make_unique<PermissionProbe>(connection);
    for (const DatasetSnapshot &snapshot : m_repository.snapshots()) {
        if (snapshot.connectionId == id)
            probe->setDataset(snapshot.arn);
    }
    probe->start();
    m_probes.insert_or_assign(id, std::move(probe));
}

void PermissionProbes::remove(const QString &connectionId)
{
    m_probes.erase(connectionId);
}

void PermissionProbes::askAgain(const QString &connectionId)
{
    if (PermissionProbe *probe = find(connectionId))
        probe->askAgain();
}

PermissionProbe *PermissionProbes::find(const QString &connectionId) const
{
    const auto found = m_probes.find(connectionId);
    return found == m_probes.end() ? nullptr : found->second.get();
}

void PermissionProbes::onDatasetChanged(const DatasetArn &arn, DatasetFields fields)
{
    if (!(fields & (DatasetFields(DatasetField::Checked) | DatasetField::Error)))
        return;
    const DatasetSnapshot *snapshot = m_repository.find(arn);
    PermissionProbe *probe = snapshot ? find(snapshot->connectionId) : nullptr;
    if (!probe)
        return;
    if (!snapshot->error && snapshot->countsRead)
        probe->note(arn.region(), ReadAction::DescribeDataset, Permission::Allowed);
    else if (snapshot->error && snapshot->error->kind == ApiError::Kind::AccessDenied)
        probe->note(arn.region(), ReadAction::DescribeDataset, Permission::Denied);
}

} // namespace dw
