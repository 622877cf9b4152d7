// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasettotals.h"

#include "support/testdatasets.h"

#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {
const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
}

class TestDatasetTotals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deletingAndMissingDatasetsAreNotInTotals()
    {
        const DatasetSnapshot complete
            = snapshot(datasetArn(u"a"_s), description(DatasetStatus::UpdateComplete, 420, 500, 3), now);
        const DatasetSnapshot failed
            = snapshot(datasetArn(u"b"_s), description(DatasetStatus::UpdateFailed, 10, 20, 0), now);
        const DatasetSnapshot deleting
            = snapshot(datasetArn(u"c"_s), description(DatasetStatus::DeleteInProgress, 90, 90, 1), now);
        DatasetSnapshot missing = snapshot(datasetArn(u"d"_s), description(DatasetStatus::UpdateComplete, 7, 7, 7), now);
        missing.error = apiError(ApiError::Kind::NotFound);
        const DatasetSnapshot creating
            = snapshot(datasetArn(u"e"_s), description(DatasetStatus::CreateInProgress, {}, {}, {}), now);

        const DatasetTotals sum = totals({&complete, &failed, &deleting, &missing, &creating});
        const DatasetTotals expected{.datasets = 5,
                                     .counted = 3,
                                     .countsKnown = 2,
                                     .labeledEntries = 430,
                                     .totalEntries = 520,
                                     .errorEntries = 3,
                                     .datasetsWithErrors = 1,
                                     .inProgress = 1, // one is deleting, which is a group of its own
                                     .failed = 1};
        QVERIFY(sum == expected);
    }

    void nothingIsNothing()
    {
        QVERIFY(totals({}) == DatasetTotals{});
    }
};

QTEST_APPLESS_MAIN(TestDatasetTotals)
#include "tst_datasettotals.moc"
