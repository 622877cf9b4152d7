// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "refresh/adaptivepace.h"
#include "refresh/refreshpolicy.h"
#include "rekognition/datasetarn.h"

#include <QSet>

#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <unordered_map>

namespace dw {

/// What a region is asked and when, through one connection: the policy applied to each of its datasets, with what was
/// asked and answered remembered. Pure: it knows no network, and every function is handed `now`, a monotonic time.
/// Finding what is due costs the same with ten datasets and with ten thousand.
class RegionPlan {
public:
    /// What an answer told of a dataset, as far as it decides when to ask again.
    struct News {
        bool inProgress = false;
        bool changed = false; ///< status, message or counts are others than before
        std::optional<ApiError::Kind> error; ///< the answer was a failure; NotFound is one too
    };

    struct Ask {
        DatasetArn arn;
        int priority = 0;
    };

    /// The first sweep is due at \p now.
    explicit RegionPlan(std::chrono::milliseconds now);
    ~RegionPlan();

    /// The person's interval and who looks. Sweeps that were further away than the new interval come closer.
    void setRhythm(std::chrono::milliseconds interval, const Presence &presence, std::chrono::milliseconds now);
    /// Calls a second for each operation at full pace; 0 is unlimited.
    void setRate(double rate) noexcept { m_rate = rate; }
    /// The rate that AWS lets us have at \p now: the full one, or less after it asked for fewer calls.
    [[nodiscard]] double rate(std::chrono::milliseconds now) const noexcept;
    /// True while less than the full pace is used.
    [[nodiscard]] bool isSlowed(std::chrono::milliseconds now) const noexcept { return share(now) < 1; }

    void add(const DatasetArn &arn, std::chrono::milliseconds now);
    void remove(const DatasetArn &arn);
    [[nodiscard]] bool contains(const DatasetArn &arn) const { return m_watches.count(arn) > 0; }
    [[nodiscard]] QSet<DatasetArn> arns() const;
    void setVisible(const QSet<DatasetArn> &arns, std::chrono::milliseconds now);
    void setSelected(const QSet<DatasetArn> &arns, std::chrono::milliseconds now);

    /// A person wants this dataset now.
    void ask(const DatasetArn &arn, std::chrono::milliseconds now);
    /// A person wants a round now: a sweep, and what is visible, selected or in progress.
    void askRound(std::chrono::milliseconds now);
    /// Pauses after failures end; the next sweep is due after \p delay.
    void wake(std::chrono::milliseconds now, std::chrono::milliseconds delay);

    [[nodiscard]] std::chrono::milliseconds nextSweepAt() const noexcept { return m_nextSweepAt; }
    void sweepBegan(std::chrono::milliseconds now);
    /// Every page was read, or one failed. \p jitter, in [0, 1), sets connections apart that would ask all at once.
    void sweepEnded(std::optional<ApiError::Kind> error, std::chrono::milliseconds now, double jitter);
    /// AWS refused an attempt because of its rate, whether or not a later attempt of the call went well.
    void throttled(std::chrono::milliseconds now);

    /// The dataset to describe next; it counts as in flight then. Nothing when none is due, when the sweeps fail (the
    /// next one finds out whether that is over), or when it is the rotation's and has had its half of the budget.
    [[nodiscard]] std::optional<Ask> takeNext(std::chrono::milliseconds now, bool onlyAsked);
    /// When takeNext() may have something that it has not now; nothing when only an event can change that.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextTurnAt(std::chrono::milliseconds now) const;

    /// How many are due and more than the rotation's; 0 while the sweeps fail, since none is taken then.
    [[nodiscard]] int waiting(std::chrono::milliseconds now);

    /// True when an answer that was sent for at \p sentAt is not older than what is known of the dataset already (F33).
    [[nodiscard]] bool isNews(const DatasetArn &arn, std::chrono::milliseconds sentAt) const;
    /// A sweep told of the dataset. One that moved is described at once.
    void noteSwept(const DatasetArn &arn, const News &news, std::chrono::milliseconds sentAt, std::chrono::milliseconds now);
    /// A sweep of which no page told of the dataset: DescribeDataset says whether it is gone.
    void noteMissing(const DatasetArn &arn, std::chrono::milliseconds now);
    /// A description ended. \p sentAt is its dispatch; an outdated one is to be followed by another.
    void noteDescribed(const DatasetArn &arn, const News &news, std::chrono::milliseconds sentAt, std::chrono::milliseconds now);
    /// A description was given up or refused for its rate: nothing was learned.
    void noteUnanswered(const DatasetArn &arn, std::chrono::milliseconds now);

private:
    struct Watch;
    struct ArnHash {
        size_t operator()(const DatasetArn &arn) const noexcept { return qHash(arn); }
    };
    using Later = std::pair<std::chrono::milliseconds, quint64>; ///< due at, order
    using Ready = std::tuple<int, std::chrono::milliseconds, quint64>; ///< negative priority, due since, order

    [[nodiscard]] Watch *find(const DatasetArn &arn) const;
    [[nodiscard]] static bool isUrgent(const Ready &ready);
    void unqueue(Watch &watch);
    void queue(Watch &watch, std::chrono::milliseconds now);
    void queueAll(std::chrono::milliseconds now);
    void promote(std::chrono::milliseconds now);
    void changeMarked(const QSet<DatasetArn> &before, const QSet<DatasetArn> &after, bool DescribeCandidate::*mark,
                      std::chrono::milliseconds now);
    void learn(Watch &watch, const News &news, std::chrono::milliseconds sentAt, std::chrono::milliseconds now);
    [[nodiscard]] double share(std::chrono::milliseconds now) const noexcept;
    [[nodiscard]] RefreshRhythm rhythm(std::chrono::milliseconds now) const noexcept;

    std::unordered_map<DatasetArn, std::unique_ptr<Watch>, ArnHash> m_watches;
    std::map<Later, Watch *> m_later;
    std::map<Ready, Watch *> m_ready;
    int m_urgent = 0; ///< of m_ready: more than the rotation's
    quint64 m_order = 0;
    QSet<DatasetArn> m_visible;
    QSet<DatasetArn> m_selected;
    std::chrono::milliseconds m_interval{60'000};
    Presence m_presence;
    double m_rate = 2;
    AdaptivePace m_pace;
    int m_failedSweeps = 0; ///< in a row
    std::chrono::milliseconds m_sweepBeganAt{0};
    std::chrono::milliseconds m_nextSweepAt;
    std::chrono::milliseconds m_rotationRestsUntil{0};
};

} // namespace dw
