// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/permissions.h"
#include "rekognition/datasetarn.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <map>

namespace dw {

class ApiCall;
class Connection;
struct ApiError;

/// Finds out which of the four reads a connection's identity may do, region by region, and keeps the connection's summary
/// up to date with it. Asks with one call for each action at most, one after the other and behind everything else; what
/// others learnt is told with note() and not asked again. Must go before its connection.
class PermissionProbe final : public QObject {
    Q_OBJECT
public:
    explicit PermissionProbe(Connection &connection, QObject *parent = nullptr);
    ~PermissionProbe() override; ///< takes its calls back

    /// Asks what is not known in all regions of the connection, once; those added later follow by themselves.
    void start();

    /// Forgets everything and asks anew.
    void askAgain();

    /// A dataset of this identity, to ask about in its region. The first one of a region is kept.
    void setDataset(const DatasetArn &arn);

    /// What a call of somebody else showed. The latest word counts: policies may differ from dataset to dataset and change
    /// at any time. Unknown says nothing.
    void note(const QString &region, ReadAction action, Permission permission);

private:
    struct Region {
        RegionPermissions known;
        std::array<bool, readActions.size()> asked{};
        DatasetArn dataset; ///< null where none is known
        QPointer<ApiCall> call; ///< the one under way
    };

    [[nodiscard]] Region &regionOf(const QString &name);
    void goOn();
    void ask(Region &region);
    void onAnswered(const QString &region, ReadAction action, const ApiCall &call);
    void onAccountChanged(const QString &before);
    void drop();
    void publish();

    Connection &m_connection;
    std::map<QString, Region> m_regions;
    bool m_started = false;
};

/// What a failed call says about the permission for it.
[[nodiscard]] Permission permissionAfter(const ApiError &error) noexcept;

} // namespace dw
