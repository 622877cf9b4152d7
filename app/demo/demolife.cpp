// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demolife.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstring>

namespace dw {
namespace {

constexpr qint64 second = 1000;
constexpr qint64 hour = 3600 * second;
constexpr qint64 week = 7 * 24 * hour;

/// Batches before the start: the last one when the dataset changed last, the others spread over the rest of the week.
std::vector<DemoBeat> pastBatches(const StorySet &set, qint64 start, quint64 seed)
{
    const bool changedByBatch = set.status == DatasetStatus::UpdateComplete;
    // a dataset that is in some other state got its last batch a while before that
    const qint64 last = start - set.changedAgo * second - (changedByBatch ? 0 : 2 * hour);
    const qint64 weekStart = start - week;
    const qint64 count = set.weekSteps;

    std::vector<DemoBeat> beats;
    const qint64 labeledBefore = set.labeled - set.weekGain;
    // part of the entries came with the first batch, as a vendor's deliveries do
    const qint64 totalBefore = count > 2 ? std::max<qint64>(labeledBefore, set.total - set.total / 16) : set.total;
    beats.push_back({weekStart - qint64(1 + scrambled(seed) % 72) * hour, DatasetStatus::UpdateComplete,
                     StoryMessage::Updated, labeledBefore, totalBefore, set.errors - set.errors / 3});
    for (qint64 i = 1; i <= count; ++i) {
        const qint64 slot = (last - weekStart) / std::max<qint64>(count, 1);
        // within its slot, but not at the edge where it would meet its neighbour
        const qint64 early = i == count ? 0 : slot * qint64(scrambled(seed + quint64(i)) % 70) / 100;
        const qint64 labeled = i == count ? set.labeled : labeledBefore + set.weekGain * (3 * i - (i % 2)) / (3 * count);
        const qint64 errors = i == 1 && count > 1 ? set.errors + set.errors / 4 : set.errors;
        beats.push_back({weekStart + slot * i - early, DatasetStatus::UpdateComplete, StoryMessage::Updated, labeled,
                         set.total, std::min<qint64>(errors, set.total)});
    }
    beats.back().at = count ? last : beats.back().at;
    return beats;
}

/// Everything up to the start: creation for a dataset that was only created, else \p told or invented batches.
std::vector<DemoBeat> pastOf(const StorySet &set, qint64 start, qint64 created, quint64 seed, std::vector<DemoBeat> told)
{
    using enum DatasetStatus;
    const DemoBeat now{start - set.changedAgo * second, set.status, set.message, set.labeled, set.total, set.errors};
    std::vector<DemoBeat> beats;
    if (set.status == CreateInProgress)
        return {now};
    if (set.status == CreateComplete || set.status == CreateFailed)
        return {{created, CreateInProgress, StoryMessage::None, 0, 0, 0}, now};
    beats = told.empty() ? pastBatches(set, start, seed) : std::move(told);
    if (beats.back().at >= now.at)
        beats.pop_back();
    beats.push_back(now);
    return beats;
}

} // namespace

quint64 scrambled(quint64 value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

DemoLife::DemoLife(std::vector<DemoBeat> beats, std::optional<Rhythm> rhythm, std::optional<qint64> goneAt)
    : m_beats(std::move(beats))
    , m_rhythm(rhythm)
{
    Q_ASSERT(!m_beats.empty());
    Q_ASSERT(std::is_sorted(m_beats.begin(), m_beats.end(), [](const auto &a, const auto &b) { return a.at < b.at; }));
    if (goneAt)
        m_goneAt = *goneAt;
    if (!m_rhythm)
        return;
    const DemoBeat &base = m_beats.back();
    const qint64 imported = m_rhythm->batch * m_rhythm->importEvery;
    Q_ASSERT(m_rhythm->first > base.at && imported > 0 && imported <= base.total - base.labeled);
    const qint64 imports = (entryQuota - base.total) / imported;
    m_lastIndex = 2 * ((imports + 1) * m_rhythm->importEvery - 1) - 1;
}

qint64 DemoLife::rhythmTime(qint64 index) const
{
    return m_rhythm->first + (index / 2) * m_rhythm->period + (index % 2 ? m_rhythm->busy : 0);
}

qint64 DemoLife::lastRhythmIndex(qint64 time) const
{
    if (!m_rhythm || time < m_rhythm->first)
        return -1;
    const qint64 since = time - m_rhythm->first;
    const qint64 index = 2 * (since / m_rhythm->period) + (since % m_rhythm->period >= m_rhythm->busy ? 1 : 0);
    return std::min(index, m_lastIndex);
}

DemoBeat DemoLife::rhythmBeat(qint64 index) const
{
    static constexpr std::array<qint64, 6> swing{0, 1, 3, 4, 2, 1};
    const DemoBeat &base = m_beats.back();
    const qint64 batches = (index + 1) / 2;
    const bool busy = index % 2 == 0;
    const qint64 imported = batches / m_rhythm->importEvery * m_rhythm->importEvery * m_rhythm->batch;
    return {rhythmTime(index),
            busy ? DatasetStatus::UpdateInProgress : DatasetStatus::UpdateComplete,
            busy ? StoryMessage::None : StoryMessage::Updated,
            base.labeled + batches * m_rhythm->batch,
            base.total + imported,
            base.errors + swing[size_t(batches) % swing.size()] * m_rhythm->errorSwing};
}

std::optional<DemoBeat> DemoLife::at(qint64 time) const
{
    if (time >= m_goneAt || time < m_beats.front().at)
        return std::nullopt;
    if (const qint64 index = lastRhythmIndex(time); index >= 0)
        return rhythmBeat(index);
    const auto after
        = std::upper_bound(m_beats.begin(), m_beats.end(), time, [](qint64 t, const DemoBeat &beat) { return t < beat.at; });
    return *std::prev(after);
}

std::vector<DemoBeat> DemoLife::between(qint64 from, qint64 to) const
{
    const qint64 end = std::min(to, m_goneAt - 1);
    std::vector<DemoBeat> result;
    if (const auto held = from <= end ? at(from) : std::nullopt)
        result.push_back(*held);
    const auto isWanted = [&](qint64 time) { return time > from && time <= end; };
    std::copy_if(m_beats.begin(), m_beats.end(), std::back_inserter(result),
                 [&](const DemoBeat &beat) { return isWanted(beat.at); });
    for (qint64 i = std::max<qint64>(0, lastRhythmIndex(from) + 1); i <= lastRhythmIndex(end); ++i)
        result.push_back(rhythmBeat(i));
    return result;
}

DemoLife lifeOf(const char *project, DatasetType type, const StorySet &set, qint64 start, qint64 created, quint64 seed)
{
    const auto concerns = [&](const auto &row) { return row.set == type && std::strcmp(row.project, project) == 0; };
    std::vector<DemoBeat> told;
    std::vector<DemoBeat> coming;
    for (const StoryBeat &beat : storyBeats()) {
        if (!concerns(beat))
            continue;
        (beat.at < 0 ? told : coming)
            .push_back({start + beat.at * second, beat.status, beat.message, beat.labeled, beat.total, beat.errors});
    }
    std::vector<DemoBeat> beats = pastOf(set, start, created, seed, std::move(told));
    beats.insert(beats.end(), coming.begin(), coming.end());

    std::optional<DemoLife::Rhythm> rhythm;
    for (const StoryRhythm &row : storyRhythms()) {
        if (concerns(row))
            rhythm = {start + row.first * second,
                      row.period * second,
                      row.busy * second,
                      row.batch,
                      row.importEvery,
                      row.errorSwing};
    }
    std::optional<qint64> goneAt;
    for (const StoryEnd &row : storyEnds()) {
        if (concerns(row))
            goneAt = start + row.at * second;
    }
    return {std::move(beats), rhythm, goneAt};
}

DemoLife lifeOf(const StorySet &set, std::optional<DemoLife::Rhythm> rhythm, qint64 start, qint64 created, quint64 seed)
{
    return {pastOf(set, start, created, seed, {}), rhythm, std::nullopt};
}

} // namespace dw
