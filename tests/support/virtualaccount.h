// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testdatasets.h"

#include <QRandomGenerator>

#include <chrono>
#include <optional>
#include <vector>

namespace dw::test {

/// An account in virtual time: each dataset rests, is updated for a while, and rests again. A pure function of its seed.
class VirtualAccount {
public:
    using Time = std::chrono::milliseconds;

    struct Change {
        Time at{0};
        bool inProgress = false; ///< from then on
        std::optional<Time> noticedAt;
        bool passedUnseen = false; ///< the next change came before anybody looked
    };

    struct Dataset {
        DatasetArn arn;
        std::vector<Change> changes; ///< in order of time
        size_t begun = 0; ///< how many of them lie before the time of the last look
        size_t known = 0; ///< how many of them the watcher knows of
    };

    /// \p updates a day for each dataset, each lasting from one to twenty minutes, until \p end.
    VirtualAccount(int datasets, double updates, Time end, quint32 seed)
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < datasets; ++i) {
            Dataset dataset;
            dataset.arn = datasetArn(QStringLiteral("project-%1").arg(i / 2), i % 2 ? DatasetType::Test : DatasetType::Train);
            Time at(0);
            while (updates > 0) {
                at += Time(qint64(-std::log(1 - random.generateDouble()) / updates * 86'400'000));
                if (at >= end)
                    break;
                dataset.changes.push_back({at, true, {}, false});
                at += Time(60'000 + random.bounded(19 * 60'000));
                dataset.changes.push_back({at, false, {}, false});
            }
            m_datasets.push_back(std::move(dataset));
        }
    }

    [[nodiscard]] std::vector<Dataset> &datasets() noexcept { return m_datasets; }

    /// Changes of a dataset that lie at or before \p at; times of later calls must not be earlier.
    static size_t begunAt(Dataset &dataset, Time at)
    {
        while (dataset.begun < dataset.changes.size() && dataset.changes[dataset.begun].at <= at)
            ++dataset.begun;
        return dataset.begun;
    }

    /// The watcher applied an answer that knew of the first \p begun changes. True when one of them was new to it.
    static bool notice(Dataset &dataset, size_t begun, Time now)
    {
        if (begun <= dataset.known)
            return false;
        for (size_t i = dataset.known; i + 1 < begun; ++i)
            dataset.changes[i].passedUnseen = true;
        dataset.changes[begun - 1].noticedAt = now;
        dataset.known = begun;
        return true;
    }

private:
    std::vector<Dataset> m_datasets;
};

} // namespace dw::test
