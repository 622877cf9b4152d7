// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alertrules.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

/// States between which an operation of creating or updating lies.
bool isLiving(DatasetState state) noexcept
{
    switch (statusGroup(state)) {
    case StatusGroup::InProgress:
    case StatusGroup::Complete:
    case StatusGroup::Failed: return true;
    case StatusGroup::Deleting:
    case StatusGroup::NotFound:
    case StatusGroup::Other: return false;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

bool holds(AlertReason reason, const Alert &alert, const AlertFacts &facts)
{
    switch (reason) {
    case AlertReason::Finished: return statusGroup(facts.state) == StatusGroup::Complete;
    case AlertReason::Failed: return statusGroup(facts.state) == StatusGroup::Failed;
    case AlertReason::ErrorsRose:
        return isLiving(facts.state) && facts.errors && alert.errorsBefore && *facts.errors > *alert.errorsBefore;
    case AlertReason::NoProgress:
        return isLiving(facts.state) && facts.labeled && facts.total && facts.labeled == alert.stalledAt
            && *facts.labeled < *facts.total;
    case AlertReason::SignInExpired: return facts.isSignInExpired;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

AlertFacts alertFacts(const DatasetSnapshot &snapshot, bool statusRead, bool countsRead)
{
    AlertFacts facts;
    const DatasetDescription &description = snapshot.description;
    if (statusRead) {
        facts.state = datasetState(snapshot);
        facts.status = description.status ? description.status->text : QString();
        facts.message = description.statusMessage.value_or(QString());
        facts.changedAt = description.lastUpdatedTimestamp ? description.lastUpdatedTimestamp : description.creationTimestamp;
    }
    if (countsRead) {
        const DatasetStats counts = stats(snapshot);
        facts.labeled = counts.labeledEntries;
        facts.total = counts.totalEntries;
        facts.errors = counts.errorEntries;
    }
    return facts;
}

AlertReasons newAlertReasons(const AlertFacts &before, const AlertFacts &after)
{
    AlertReasons reasons;
    if (isLiving(before.state) && before.status != after.status) {
        reasons.setFlag(AlertReason::Finished, statusGroup(after.state) == StatusGroup::Complete);
        reasons.setFlag(AlertReason::Failed, statusGroup(after.state) == StatusGroup::Failed);
    }
    const bool rose = before.errors && after.errors && *after.errors > *before.errors;
    reasons.setFlag(AlertReason::ErrorsRose, rose && isLiving(after.state));
    reasons.setFlag(AlertReason::SignInExpired, after.isSignInExpired && !before.isSignInExpired);
    return reasons;
}

bool hasNoProgress(const AlertFacts &facts, std::chrono::milliseconds unchanged, std::chrono::hours limit)
{
    const bool incomplete = facts.labeled && facts.total && *facts.labeled < *facts.total;
    return limit > std::chrono::hours(0) && incomplete && isLiving(facts.state) && unchanged >= limit;
}

AlertReasons reasonsStillTrue(const Alert &alert, const AlertFacts &facts)
{
    AlertReasons reasons;
    for (const AlertReason reason : everyAlertReason)
        reasons.setFlag(reason, alert.reasons.testFlag(reason) && holds(reason, alert, facts));
    return reasons;
}

QString alertOperation(AlertReason reason, const AlertFacts &facts)
{
    const QString time = facts.changedAt ? QString::number(*facts.changedAt, 'f', 3) : QString();
    switch (reason) {
    case AlertReason::Finished:
    case AlertReason::Failed: return facts.status + u'@' + time;
    case AlertReason::ErrorsRose: return time;
    case AlertReason::NoProgress:
        return QString::number(facts.labeled.value_or(0)) + u'/' + QString::number(facts.total.value_or(0));
    case AlertReason::SignInExpired: return QString::number(facts.signIn);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw
