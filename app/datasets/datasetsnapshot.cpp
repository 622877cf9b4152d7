// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasetsnapshot.h"

#include <algorithm>

namespace dw {

DatasetState datasetState(const DatasetSnapshot &snapshot) noexcept
{
    if (snapshot.error && snapshot.error->kind == ApiError::Kind::NotFound)
        return DatasetState::NotFound;
    if (!snapshot.description.status || !snapshot.description.status->known)
        return DatasetState::Unknown;
    switch (*snapshot.description.status->known) {
    case DatasetStatus::CreateInProgress: return DatasetState::Creating;
    case DatasetStatus::UpdateInProgress: return DatasetState::Updating;
    case DatasetStatus::DeleteInProgress: return DatasetState::Deleting;
    case DatasetStatus::CreateComplete:
    case DatasetStatus::UpdateComplete: return DatasetState::Complete;
    case DatasetStatus::CreateFailed: return DatasetState::CreateFailed;
    case DatasetStatus::UpdateFailed: return DatasetState::UpdateFailed;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

StatusGroup statusGroup(DatasetState state) noexcept
{
    switch (state) {
    case DatasetState::Creating:
    case DatasetState::Updating: return StatusGroup::InProgress;
    case DatasetState::Deleting: return StatusGroup::Deleting;
    case DatasetState::Complete: return StatusGroup::Complete;
    case DatasetState::CreateFailed:
    case DatasetState::UpdateFailed: return StatusGroup::Failed;
    case DatasetState::NotFound: return StatusGroup::NotFound;
    case DatasetState::Unknown: return StatusGroup::Other;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

Attention attention(const DatasetSnapshot &snapshot, const QDateTime &now) noexcept
{
    if (snapshot.seen)
        return Attention::None;
    const DatasetState state = datasetState(snapshot);
    if (state == DatasetState::NotFound)
        return Attention::NotFound;
    if (statusGroup(state) == StatusGroup::Failed)
        return Attention::Failed;
    if (snapshot.error && snapshot.error->kind == ApiError::Kind::AccessDenied)
        return Attention::Denied;
    if (snapshot.errorsRose)
        return Attention::ErrorsRose;
    if (snapshot.countsFell)
        return Attention::CountsFell;

    const bool inProgress = state == DatasetState::Creating || state == DatasetState::Updating || state == DatasetState::Deleting;
    if (!inProgress)
        return Attention::None;
    // The dataset's own time where AWS sent one: it was in progress before we began to look
    std::optional<QDateTime> since = snapshot.statusSince;
    if (snapshot.description.lastUpdatedTimestamp) {
        const QDateTime changed = fromEpochSeconds(*snapshot.description.lastUpdatedTimestamp);
        if (changed.isValid() && (!since || changed < *since))
            since = changed;
    }
    const bool isStuck = since && since->msecsTo(now) >= std::chrono::milliseconds(stuckAfter).count();
    return isStuck ? Attention::StuckInProgress : Attention::None;
}

bool isStale(const DatasetSnapshot &snapshot, const QDateTime &now, std::chrono::seconds interval) noexcept
{
    if (snapshot.error)
        return snapshot.error->kind != ApiError::Kind::NotFound; // "Not found" is news, not an old value
    const std::optional<QDateTime> read = std::max(snapshot.checkedAt, snapshot.statusCheckedAt);
    if (!read)
        return false; // not read yet is "…", not stale
    const std::chrono::milliseconds limit = std::max<std::chrono::milliseconds>(3 * interval, std::chrono::minutes(5));
    return read->msecsTo(now) > limit.count();
}

std::optional<qint64> targetEntries(const DatasetSnapshot &snapshot) noexcept
{
    if (snapshot.notes.target)
        return snapshot.notes.target;
    return snapshot.description.stats ? snapshot.description.stats->totalEntries : std::nullopt;
}

std::optional<qint64> entriesToGo(const DatasetSnapshot &snapshot) noexcept
{
    const std::optional<qint64> target = targetEntries(snapshot);
    const std::optional<DatasetStats> &stats = snapshot.description.stats;
    if (!target || !stats || !stats->labeledEntries)
        return std::nullopt;
    return std::max<qint64>(0, *target - *stats->labeledEntries);
}

std::optional<double> labeledShare(const DatasetSnapshot &snapshot) noexcept
{
    const std::optional<DatasetStats> &stats = snapshot.description.stats;
    const std::optional<qint64> target = targetEntries(snapshot);
    if (!stats || !stats->labeledEntries || stats->totalEntries == qint64(0) || target.value_or(0) <= 0)
        return std::nullopt;
    return double(*stats->labeledEntries) / double(*target);
}

DatasetStats stats(const DatasetSnapshot &snapshot)
{
    return snapshot.description.stats.value_or(DatasetStats{});
}

} // namespace dw
