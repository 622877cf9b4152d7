// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetrepository.h"
#include "history/historystore.h"
#include "support/testclock.h"
#include "support/testdatasets.h"

#include <QTemporaryDir>

namespace dw::test {

/// The answer; a test may wait, the program may not.
template<typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

/// A history in a folder of its own, beside a repository that watches `flowers` and `birds`.
struct RecordingBench {
    RecordingBench() { repository.add({flowers, birds}, QStringLiteral("c"), QStringLiteral("Main")); }

    /// A good answer at the clock's time.
    void answer(const DatasetArn &arn, qint64 labeled, DatasetStatus status = DatasetStatus::UpdateComplete)
    {
        repository.applyDescription(arn, description(status, labeled, 500), clock.now());
    }

    const DatasetArn flowers = datasetArn(QStringLiteral("flowers"));
    const DatasetArn birds = datasetArn(QStringLiteral("birds"));
    QTemporaryDir folder;
    TestClock clock;
    DatasetRepository repository;
    HistoryStore store{folder.filePath(QStringLiteral("history.db")), {}, clock};
};

} // namespace dw::test
