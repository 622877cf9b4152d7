// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demostory.h"

#include <limits>
#include <optional>
#include <vector>

namespace dw {

/// A dataset from one moment on. Times are epoch milliseconds.
struct DemoBeat {
    qint64 at = 0;
    DatasetStatus status = DatasetStatus::UpdateComplete;
    StoryMessage message = StoryMessage::None;
    qint64 labeled = 0;
    qint64 total = 0;
    qint64 errors = 0;
    bool operator==(const DemoBeat &) const = default;
};

/// All that ever happens to one dataset: beats that were written down, then an endless rhythm where it has one, until
/// it is gone. Pure: the same time gives the same answer.
class DemoLife {
public:
    struct Rhythm {
        qint64 first = 0; ///< epoch milliseconds, not before the last beat
        qint64 period = 1; ///< milliseconds, as busy
        qint64 busy = 0;
        qint64 batch = 0; ///< batch times importEvery is at most what was unlabeled at the last beat
        qint64 importEvery = 1;
        qint64 errorSwing = 0;
    };

    /// \p beats in rising order of time, at least one.
    DemoLife(std::vector<DemoBeat> beats, std::optional<Rhythm> rhythm, std::optional<qint64> goneAt);

    /// The beat that holds at \p time; nothing before the first and when it is gone.
    [[nodiscard]] std::optional<DemoBeat> at(qint64 time) const;

    /// The beat that holds at \p from, if any, and all later ones up to \p to, both included.
    [[nodiscard]] std::vector<DemoBeat> between(qint64 from, qint64 to) const;

    [[nodiscard]] qint64 begin() const { return m_beats.front().at; }

    /// DatasetStats cannot exceed this: images per dataset. Source: Rekognition quotas.
    static constexpr qint64 entryQuota = 250'000;

private:
    /// Half period \p index of the rhythm: even ones begin an update, odd ones end it.
    [[nodiscard]] DemoBeat rhythmBeat(qint64 index) const;
    [[nodiscard]] qint64 rhythmTime(qint64 index) const;
    [[nodiscard]] qint64 lastRhythmIndex(qint64 time) const; ///< -1 before the first

    std::vector<DemoBeat> m_beats;
    std::optional<Rhythm> m_rhythm;
    qint64 m_lastIndex = -1; ///< of the rhythm; it rests when the next import would exceed the quota
    qint64 m_goneAt = std::numeric_limits<qint64>::max();
};

/// The life of one dataset of the story. \p start is when the demo began, \p created when the dataset was, both epoch
/// milliseconds; \p seed varies what the story leaves open about the past.
[[nodiscard]] DemoLife lifeOf(const char *project, DatasetType type, const StorySet &set, qint64 start, qint64 created,
                              quint64 seed);

/// The life of a dataset that the story does not know, with its own \p rhythm.
[[nodiscard]] DemoLife lifeOf(const StorySet &set, std::optional<DemoLife::Rhythm> rhythm, qint64 start, qint64 created,
                              quint64 seed);

/// A number that looks random and is always the same for the same \p value (splitmix64).
[[nodiscard]] quint64 scrambled(quint64 value);

} // namespace dw
