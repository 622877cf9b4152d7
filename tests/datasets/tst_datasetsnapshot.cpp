// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasetsnapshot.h"

#include "support/testdatasets.h"

#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace std::chrono_literals;

namespace {
const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
const DatasetArn flowers = datasetArn(u"flowers"_s);
}

class TestDatasetSnapshot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void state_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("group");
        const auto row = [](const char *name, const QString &status, DatasetState state, StatusGroup group) {
            QTest::newRow(name) << status << int(state) << int(group);
        };
        row("creating", u"CREATE_IN_PROGRESS"_s, DatasetState::Creating, StatusGroup::InProgress);
        row("updating", u"UPDATE_IN_PROGRESS"_s, DatasetState::Updating, StatusGroup::InProgress);
        row("created is complete", u"CREATE_COMPLETE"_s, DatasetState::Complete, StatusGroup::Complete);
        row("updated is complete", u"UPDATE_COMPLETE"_s, DatasetState::Complete, StatusGroup::Complete);
        row("create failed", u"CREATE_FAILED"_s, DatasetState::CreateFailed, StatusGroup::Failed);
        row("update failed", u"UPDATE_FAILED"_s, DatasetState::UpdateFailed, StatusGroup::Failed);
        row("deleting", u"DELETE_IN_PROGRESS"_s, DatasetState::Deleting, StatusGroup::Deleting);
        row("F30 a word from the future is unknown", u"ARCHIVED"_s, DatasetState::Unknown, StatusGroup::Other);
    }
    void state()
    {
        QFETCH(QString, status);
        DatasetSnapshot snapshot;
        snapshot.description.status = datasetStatusWord(status);
        QTEST(int(datasetState(snapshot)), "state");
        QTEST(int(statusGroup(datasetState(snapshot))), "group");
    }

    void notFoundIsAStateOfItsOwn()
    {
        DatasetSnapshot dataset = snapshot(flowers, description(DatasetStatus::UpdateComplete, 420, 500), now);
        dataset.error = apiError(ApiError::Kind::NotFound);
        QCOMPARE(datasetState(dataset), DatasetState::NotFound);
        QVERIFY(!isStale(dataset, now, 60s));
    }

    void share_data()
    {
        QTest::addColumn<std::optional<qint64>>("labeled");
        QTest::addColumn<std::optional<qint64>>("total");
        QTest::addColumn<std::optional<double>>("share");
        using Count = std::optional<qint64>;
        using Share = std::optional<double>;
        QTest::newRow("part") << Count(420) << Count(500) << Share(0.84);
        QTest::newRow("nothing labeled is 0") << Count(0) << Count(500) << Share(0.0);
        QTest::newRow("no entries has no share") << Count(0) << Count(0) << Share();
        QTest::newRow("labeled absent has no share") << Count() << Count(500) << Share();
        QTest::newRow("total absent has no share") << Count(420) << Count() << Share();
        QTest::newRow("F31 labeled above total is kept as told") << Count(600) << Count(500) << Share(1.2);
    }
    void share()
    {
        QFETCH(std::optional<qint64>, labeled);
        QFETCH(std::optional<qint64>, total);
        QTEST(labeledShare(snapshot(flowers, description(DatasetStatus::UpdateComplete, labeled, total), now)), "share");
    }

    void stale_data()
    {
        QTest::addColumn<int>("age"); // s
        QTest::addColumn<int>("interval"); // s
        QTest::addColumn<bool>("stale");
        QTest::newRow("fresh") << 10 << 60 << false;
        QTest::newRow("five minutes are not stale") << 300 << 60 << false;
        QTest::newRow("past five minutes") << 301 << 60 << true;
        QTest::newRow("three long intervals are not stale") << 10800 << 3600 << false;
        QTest::newRow("past three long intervals") << 10801 << 3600 << true;
    }
    void stale()
    {
        QFETCH(int, age);
        QFETCH(int, interval);
        const DatasetSnapshot dataset
            = snapshot(flowers, description(DatasetStatus::UpdateComplete, 420, 500), now.addSecs(-age));
        QTEST(isStale(dataset, now, std::chrono::seconds(interval)), "stale");
    }

    void aFailedReadIsStaleAtOnceAndNeverReadIsNot()
    {
        DatasetSnapshot dataset = snapshot(flowers, description(DatasetStatus::UpdateComplete, 420, 500), now);
        dataset.error = apiError(ApiError::Kind::Network);
        QVERIFY(isStale(dataset, now, 60s));
        QVERIFY(!isStale(DatasetSnapshot{}, now, 60s));
    }

    void attentionReasons()
    {
        const auto reason = [](DatasetStatus status, auto change) {
            DatasetSnapshot dataset = snapshot(flowers, description(status, 420, 500), now);
            change(dataset);
            return attention(dataset, now);
        };
        const auto nothing = [](DatasetSnapshot &) {};
        QCOMPARE(reason(DatasetStatus::UpdateComplete, nothing), Attention::None);
        QCOMPARE(reason(DatasetStatus::UpdateFailed, nothing), Attention::Failed);
        QCOMPARE(reason(DatasetStatus::UpdateFailed, [](auto &dataset) { dataset.seen = true; }), Attention::None);
        QCOMPARE(reason(DatasetStatus::UpdateComplete, [](auto &dataset) { dataset.errorsRose = true; }), Attention::ErrorsRose);
        QCOMPARE(reason(DatasetStatus::UpdateComplete, [](auto &dataset) { dataset.countsFell = true; }), Attention::CountsFell);
        QCOMPARE(reason(DatasetStatus::UpdateComplete,
                        [](auto &dataset) { dataset.error = apiError(ApiError::Kind::AccessDenied); }),
                 Attention::Denied);
        QCOMPARE(reason(DatasetStatus::UpdateComplete, [](auto &dataset) { dataset.error = apiError(ApiError::Kind::NotFound); }),
                 Attention::NotFound);
        QCOMPARE(reason(DatasetStatus::UpdateComplete, [](auto &dataset) { dataset.error = apiError(ApiError::Kind::Network); }),
                 Attention::None);
    }

    void inProgressForTwoHoursIsStuck()
    {
        DatasetSnapshot dataset = snapshot(flowers, description(DatasetStatus::UpdateInProgress, 420, 500), now);
        QCOMPARE(attention(dataset, now.addSecs(7199)), Attention::None);
        QCOMPARE(attention(dataset, now.addSecs(7200)), Attention::StuckInProgress);
        dataset.description.lastUpdatedTimestamp = double(now.addSecs(-7200).toSecsSinceEpoch());
        QCOMPARE(attention(dataset, now), Attention::StuckInProgress);
    }
};

QTEST_APPLESS_MAIN(TestDatasetSnapshot)
#include "tst_datasetsnapshot.moc"
