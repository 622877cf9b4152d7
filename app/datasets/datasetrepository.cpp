// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasetrepository.h"

namespace dw {
namespace {

bool rose(const std::optional<qint64> &before, const std::optional<qint64> &after)
{
    return before && after && *after > *before;
}

DatasetFields difference(const DatasetDescription &before, const DatasetDescription &after)
{
    DatasetFields fields;
    if (before.status != after.status || before.statusMessage != after.statusMessage
        || before.statusMessageCode != after.statusMessageCode)
        fields |= DatasetField::Status;
    if (before.stats != after.stats)
        fields |= DatasetField::Counts;
    if (before.creationTimestamp != after.creationTimestamp || before.lastUpdatedTimestamp != after.lastUpdatedTimestamp)
        fields |= DatasetField::Times;
    return fields;
}

/// A dataset that is listed may still be refused by DescribeDataset; whatever else went wrong is over then.
bool isDisprovedByList(const ApiError &error)
{
    using Kind = ApiError::Kind;
    const Kind kind = error.kind;
    const bool concernsDescribing = kind == Kind::AccessDenied || kind == Kind::InvalidRequest || kind == Kind::Malformed
        || kind == Kind::ServiceFailure;
    return !concernsDescribing || error.operation == u"DescribeProjects";
}

/// Something is new: the dataset asks for a look again.
DatasetFields forgetSeen(DatasetSnapshot &snapshot)
{
    const bool wasNoted = snapshot.notes.seenAt.isValid();
    snapshot.seen = false;
    snapshot.notes.seenAt = {};
    return wasNoted ? DatasetField::Attention | DatasetField::Notes : DatasetFields(DatasetField::Attention);
}

/// An answer came: the failure is over, and a changed status begins now.
DatasetFields noteAnswer(DatasetSnapshot &snapshot, DatasetFields changed, const QDateTime &now)
{
    if (snapshot.error) {
        // A dataset that was not found has its state back, so its status is news too
        if (snapshot.error->kind == ApiError::Kind::NotFound)
            changed |= DatasetField::Status;
        snapshot.error.reset();
        snapshot.failedAt.reset();
        changed |= DatasetField::Error | DatasetField::Attention;
    }
    if (changed.testFlag(DatasetField::Status) || !snapshot.statusSince)
        snapshot.statusSince = now;
    snapshot.statusCheckedAt = now;
    return changed | DatasetField::Checked;
}

} // namespace

const DatasetSnapshot *DatasetRepository::find(const DatasetArn &arn) const
{
    const auto it = m_snapshots.constFind(arn);
    return it == m_snapshots.constEnd() ? nullptr : &*it;
}

void DatasetRepository::add(const QList<DatasetArn> &arns, const QString &connectionId, const QString &connectionName)
{
    QList<DatasetArn> added;
    for (const DatasetArn &arn : arns) {
        if (arn.isNull() || m_snapshots.contains(arn))
            continue;
        DatasetSnapshot snapshot;
        snapshot.arn = arn;
        snapshot.connectionId = connectionId;
        snapshot.connectionName = connectionName;
        m_snapshots.insert(arn, snapshot);
        added.append(arn);
    }
    if (!added.isEmpty())
        Q_EMIT datasetsAdded(added);
}

void DatasetRepository::remove(const QList<DatasetArn> &arns)
{
    QList<DatasetArn> removed;
    for (const DatasetArn &arn : arns) {
        if (m_snapshots.remove(arn))
            removed.append(arn);
    }
    if (!removed.isEmpty())
        Q_EMIT datasetsRemoved(removed);
}

void DatasetRepository::applyDescription(const DatasetArn &arn, const DatasetDescription &description, const QDateTime &now)
{
    const auto it = m_snapshots.find(arn);
    if (it == m_snapshots.end())
        return; // removed while the answer was on its way

    DatasetFields changed = difference(it->description, description);
    if (!it->countsRead)
        changed |= DatasetField::Counts; // "…" becomes a number, or "–"
    const DatasetStats before = stats(*it);
    const bool wasRead = it->countsRead;
    it->description = description;
    const DatasetStats after = stats(*it);

    it->countsRead = true;
    it->checkedAt = now;
    changed = noteAnswer(*it, changed, now);
    if (wasRead && changed & (DatasetFields(DatasetField::Status) | DatasetField::Counts)) {
        it->errorsRose = after.errorEntries.value_or(0) > 0 && (it->errorsRose || rose(before.errorEntries, after.errorEntries));
        it->countsFell = rose(after.labeledEntries, before.labeledEntries) || rose(after.totalEntries, before.totalEntries);
        changed |= forgetSeen(*it);
    }
    Q_EMIT datasetChanged(arn, changed);
}

void DatasetRepository::restore(const DatasetArn &arn, const DatasetDescription &description, const QDateTime &checked)
{
    const auto it = m_snapshots.find(arn);
    if (it == m_snapshots.end() || it->countsRead)
        return;
    DatasetDescription restored = description;
    if (it->statusCheckedAt) { // the list of projects was faster
        restored.status = it->description.status;
        restored.statusMessage = it->description.statusMessage;
        restored.statusMessageCode = it->description.statusMessageCode;
    } else {
        it->statusCheckedAt = checked;
        it->statusSince = checked;
    }
    const DatasetFields changed = difference(it->description, restored) | DatasetField::Counts;
    it->description = restored;
    it->countsRead = true;
    it->checkedAt = checked;
    Q_EMIT datasetChanged(arn, changed);
}

bool DatasetRepository::applyMetadata(const DatasetArn &arn, const DatasetMetadata &metadata, const QDateTime &now)
{
    const auto it = m_snapshots.find(arn);
    if (it == m_snapshots.end())
        return false;

    DatasetDescription description = it->description;
    description.status = metadata.status;
    description.statusMessage = metadata.statusMessage;
    description.statusMessageCode = metadata.statusMessageCode;
    if (metadata.creationTimestamp)
        description.creationTimestamp = metadata.creationTimestamp;

    std::optional<ApiError> kept;
    if (it->error && !isDisprovedByList(*it->error))
        kept.swap(it->error);
    const std::optional<QDateTime> keptSince = it->failedAt;

    DatasetFields changed = difference(it->description, description);
    const bool moved = changed.testFlag(DatasetField::Status);
    const bool wasKnown = it->statusCheckedAt.has_value();
    it->description = description;
    changed = noteAnswer(*it, changed, now);
    if (kept) {
        it->error = kept;
        it->failedAt = keptSince;
    }
    if (moved && wasKnown) {
        changed |= forgetSeen(*it);
    }
    Q_EMIT datasetChanged(arn, changed);
    return moved;
}

void DatasetRepository::applyError(const DatasetArn &arn, const ApiError &error, const QDateTime &now)
{
    const auto it = m_snapshots.find(arn);
    if (it == m_snapshots.end() || error.kind == ApiError::Kind::Cancelled)
        return;
    DatasetFields changed = DatasetField::Error;
    const bool isNews = !it->error || it->error->kind != error.kind;
    if (isNews) {
        // a lost network is no news of the dataset, which somebody may have seen already
        if (error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::AccessDenied)
            changed |= forgetSeen(*it);
        changed |= DatasetField::Attention;
        if (error.kind == ApiError::Kind::NotFound || (it->error && it->error->kind == ApiError::Kind::NotFound))
            changed |= DatasetField::Status;
        it->failedAt = now;
    }
    it->error = error;
    Q_EMIT datasetChanged(arn, changed);
}

void DatasetRepository::shiftTimes(std::chrono::milliseconds step)
{
    for (DatasetSnapshot &snapshot : m_snapshots) {
        for (std::optional<QDateTime> *time :
             {&snapshot.checkedAt, &snapshot.statusCheckedAt, &snapshot.statusSince, &snapshot.failedAt}) {
            if (*time)
                *time = (*time)->addMSecs(step.count());
        }
    }
    const QList<DatasetArn> all = arns();
    for (const DatasetArn &arn : all)
        Q_EMIT datasetChanged(arn, DatasetFields(DatasetField::Checked) | DatasetField::Error);
}

void DatasetRepository::markSeen(const QList<DatasetArn> &arns, const QDateTime &now)
{
    for (const DatasetArn &arn : arns) {
        const auto it = m_snapshots.find(arn);
        if (it == m_snapshots.end() || it->seen)
            continue;
        it->seen = true;
        it->notes.seenAt = now;
        it->errorsRose = false;
        it->countsFell = false;
        Q_EMIT datasetChanged(arn, DatasetField::Attention | DatasetField::Notes);
    }
}

void DatasetRepository::setHidden(const QList<DatasetArn> &arns, bool hidden)
{
    for (const DatasetArn &arn : arns) {
        const auto it = m_snapshots.find(arn);
        if (it == m_snapshots.end() || it->notes.hidden == hidden)
            continue;
        it->notes.hidden = hidden;
        Q_EMIT datasetChanged(arn, DatasetFields(DatasetField::Notes) | DatasetField::Hidden);
    }
}

void DatasetRepository::setNotes(const DatasetArn &arn, const DatasetNotes &notes)
{
    const auto it = m_snapshots.find(arn);
    if (it == m_snapshots.end() || it->notes == notes)
        return;
    DatasetFields changed = DatasetField::Notes;
    if (it->notes.seenAt != notes.seenAt) {
        it->seen = notes.seenAt.isValid();
        changed |= DatasetField::Attention;
    }
    if (it->notes.hidden != notes.hidden)
        changed |= DatasetField::Hidden;
    it->notes = notes;
    Q_EMIT datasetChanged(arn, changed);
}

void DatasetRepository::setChangedSinceVisit(const QList<DatasetArn> &arns)
{
    const QSet<DatasetArn> wanted(arns.begin(), arns.end());
    QList<DatasetArn> turned;
    for (DatasetSnapshot &snapshot : m_snapshots) {
        if (snapshot.changedSinceVisit == wanted.contains(snapshot.arn))
            continue;
        snapshot.changedSinceVisit = !snapshot.changedSinceVisit;
        turned.append(snapshot.arn);
    }
    for (const DatasetArn &arn : std::as_const(turned))
        Q_EMIT datasetChanged(arn, DatasetField::Visit);
}

} // namespace dw
