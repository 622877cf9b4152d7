// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/permissionprobe.h"
#include "datasets/datasetrepository.h"

#include <QObject>

#include <map>
#include <memory>

namespace dw {

class RefreshScheduler;

/// One probe for each open connection, told what the engine learns anyway so that little has to be asked.
class PermissionProbes final : public QObject {
    Q_OBJECT
public:
    /// What is referred to outlives this.
    PermissionProbes(const DatasetRepository &repository, const RefreshScheduler &scheduler, QObject *parent = nullptr);

    /// Begins to ask for a connection that was opened. remove() must come before the connection goes.
    void add(Connection &connection);
    void remove(const QString &connectionId);

    /// Forgets what is known of a connection and asks anew.
    void askAgain(const QString &connectionId);

private:
    void onDatasetChanged(const DatasetArn &arn, DatasetFields fields);
    [[nodiscard]] PermissionProbe *find(const QString &connectionId) const;

    const DatasetRepository &m_repository;
    std::map<QString, std::unique_ptr<PermissionProbe>> m_probes; ///< by connection id
};

} // namespace dw
