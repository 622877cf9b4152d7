// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/permissionprobe.h"

#include "connections/connection.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int probePriority = -100; // below every reading: nobody waits for it

size_t indexOf(ReadAction action)
{
    return static_cast<size_t>(action);
}

ApiCall *makeCall(RekognitionClient &client, ReadAction action, const DatasetArn &dataset)
{
    const ListPage one{std::nullopt, 1};
    switch (action) {
    case ReadAction::DescribeProjects: return client.describeProjects({}, probePriority, 1);
    case ReadAction::DescribeDataset: return client.describeDataset(dataset, probePriority);
    case ReadAction::ListDatasetLabels: return client.listDatasetLabels(dataset, one, probePriority);
    case ReadAction::ListDatasetEntries: return client.listDatasetEntries(dataset, {}, one, probePriority);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

Permission permissionAfter(const ApiError &error) noexcept
{
    // Not found, not ready, invalid: no source says whether the service looks for a dataset before it looks for the
    // permission, so these prove neither. Throttling, outages and networks say nothing about permissions anyway.
    return error.kind == ApiError::Kind::AccessDenied ? Permission::Denied : Permission::Unknown;
}

PermissionProbe::PermissionProbe(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    connect(&connection, &Connection::summaryChanged, this, &PermissionProbe::goOn); // it may have a region more
    connect(&connection, &Connection::accountChanged, this, &PermissionProbe::onAccountChanged);
    connect(&connection.credentials(), &CredentialsSource::stateChanged, this, &PermissionProbe::goOn);
}

PermissionProbe::~PermissionProbe()
{
    drop();
}

void PermissionProbe::start()
{
    m_started = true;
    goOn();
}

void PermissionProbe::askAgain()
{
    drop();
    for (auto &[name, region] : m_regions) {
        region.known.actions = {};
        region.asked = {};
    }
    publish();
    start();
}

void PermissionProbe::setDataset(const DatasetArn &arn)
{
    Region &region = regionOf(arn.region());
    if (!region.dataset.isNull())
        return;
    region.dataset = arn;
    goOn();
}

void PermissionProbe::note(const QString &region, ReadAction action, Permission permission)
{
    if (permission == Permission::Unknown)
        return;
    regionOf(region).known.actions[indexOf(action)] = permission;
    publish();
}

PermissionProbe::Region &PermissionProbe::regionOf(const QString &name)
{
    Region &region = m_regions[name];
    region.known.region = name;
    return region;
}

void PermissionProbe::goOn()
{
    if (!m_started || m_connection.credentials().isHopeless())
        return; // credentials that are gone are nobody's; the next ones go on where these stopped
    const QStringList regions = m_connection.settings().regions;
    for (const QString &name : regions)
        ask(regionOf(name));
}

void PermissionProbe::ask(Region &region)
{
    if (region.call)
        return;
    RekognitionClient *client = m_connection.client(region.known.region);
    if (!client)
        return;
    for (const ReadAction action : readActions) {
        const bool canAsk = action == ReadAction::DescribeProjects || !region.dataset.isNull();
        bool &asked = region.asked[indexOf(action)];
        if (!canAsk || asked || region.known.of(action) != Permission::Unknown)
            continue;
        asked = true;
        ApiCall *call = makeCall(*client, action, region.dataset);
        region.call = call;
        connect(call, &ApiCall::finished, this,
                [this, call, action, name = region.known.region] { onAnswered(name, action, *call); });
        return;
    }
}

void PermissionProbe::onAnswered(const QString &region, ReadAction action, const ApiCall &call)
{
    Region &of = regionOf(region);
    of.call = nullptr;
    const bool wasSent = call.journey().sentAt.count() > 0;
    if (!call.reply() && !wasSent && m_connection.credentials().isHopeless())
        of.asked[indexOf(action)] = false; // it cost nothing: there was nothing to sign with
    const Permission answer = call.reply() ? Permission::Allowed : permissionAfter(call.reply().error());
    if (answer != Permission::Unknown)
        of.known.actions[indexOf(action)] = answer;
    publish();
    if (call.reply() || call.reply().error().kind != ApiError::Kind::Cancelled)
        goOn();
}

void PermissionProbe::onAccountChanged(const QString &before)
{
    for (auto &[name, region] : m_regions) {
        if (region.dataset.account() == before)
            region.dataset = {};
    }
    if (m_started)
        askAgain();
}

/// Takes back what is under way; its answers are not heard any more.
void PermissionProbe::drop()
{
    for (auto &[name, region] : m_regions) {
        if (!region.call)
            continue;
        region.call->disconnect(this);
        region.call->abort();
        region.call = nullptr;
    }
}

void PermissionProbe::publish()
{
    QList<RegionPermissions> permissions;
    const QStringList regions = m_connection.settings().regions;
    for (const QString &name : regions) {
        if (const auto found = m_regions.find(name); found != m_regions.end())
            permissions.append(found->second.known);
    }
    m_connection.setPermissions(permissions);
}

} // namespace dw
