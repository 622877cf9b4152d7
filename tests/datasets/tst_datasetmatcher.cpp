// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasetmatcher.h"

#include "support/testdatasets.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
constexpr quint32 seed = 4; // of all choices below: a failure comes back

/// Datasets in all states, with texts whose folding is more than lower case.
QList<DatasetSnapshot> manySnapshots()
{
    QRandomGenerator random(seed);
    const QStringList projects{u"flowers"_s, u"Orchard_V2"_s, u"orchard-v10"_s, u"STRASSE"_s};
    const QStringList words{u"CREATE_COMPLETE"_s, u"UPDATE_FAILED"_s, u"UPDATE_IN_PROGRESS"_s, u"DELETE_IN_PROGRESS"_s,
                            u"REBUILT"_s};
    const QStringList messages{u"Straße gesperrt"_s, u"multiple S3 buckets"_s, u"İstanbul"_s, u"fine"_s};
    const auto oneOf = [&random](const QStringList &list) { return list.at(random.bounded(int(list.size()))); };
    QList<DatasetSnapshot> result;
    for (int i = 0; i < 300; ++i) {
        const DatasetType type = random.bounded(2) ? DatasetType::Train : DatasetType::Test;
        const DatasetArn arn = datasetArn(oneOf(projects), type, random.bounded(2) ? u"us-east-1"_s : u"eu-west-1"_s);
        DatasetSnapshot one = snapshot(arn, {}, now.addSecs(-random.bounded(900)));
        if (random.bounded(5) > 0)
            one.description.status = datasetStatusWord(oneOf(words));
        if (random.bounded(5) > 0)
            one.description.statusMessage = oneOf(messages);
        one.description.stats = DatasetStats{1, 2, 3, random.bounded(2)};
        one.connectionId = random.bounded(2) ? u"c1"_s : u"c2"_s;
        one.connectionName = one.connectionId == u"c1" ? u"Prüfstand"_s : u"vision-prod"_s;
        if (random.bounded(6) == 0)
            one.error = apiError(random.bounded(2) ? ApiError::Kind::NotFound : ApiError::Kind::AccessDenied);
        if (random.bounded(3) == 0)
            one.notes.tags = QStringList{random.bounded(2) ? u"vendor a"_s : u"urgent"_s};
        one.changedSinceVisit = random.bounded(2);
        one.notes.hidden = random.bounded(4) == 0;
        result.append(one);
    }
    return result;
}

} // namespace

class TestDatasetMatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAsThePlainFilter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing typed") << QString();
        QTest::newRow("blanks") << u"  "_s;
        QTest::newRow("one letter") << u"e"_s;
        QTest::newRow("a project") << u"ORCHARD-v1"_s;
        QTest::newRow("a set") << u"Train"_s;
        QTest::newRow("a state as it is on screen") << u"zustand 4"_s;
        QTest::newRow("AWS's word for it") << u"update_"_s;
        QTest::newRow("AWS's new word") << u"rebuilt"_s;
        QTest::newRow("sharp s folds to two letters") << u"strasse"_s;
        QTest::newRow("sharp s typed") << u"straße"_s;
        QTest::newRow("a dotted capital") << u"i̇stan"_s;
        QTest::newRow("a connection") << u"PRÜF"_s;
        QTest::newRow("a region and a message") << u"eu-west s3"_s;
        QTest::newRow("no word goes over two parts") << u"flowerstrain"_s;
        QTest::newRow("a tag") << u"tag:VEND"_s;
        QTest::newRow("a tag and a region") << u"tag:a eu-west"_s;
        QTest::newRow("a tag to come") << u"tag:"_s;
        QTest::newRow("a status, a count and a share") << u"status:failed errors>0 labeled<80%"_s;
        QTest::newRow("a pattern and text") << u"project:orchard* straße"_s;
        QTest::newRow("a word that is not understood") << u"erors>0 flowers"_s;
        QTest::newRow("a Kelvin sign is a k") << u"bu\u212Aets"_s;
    }
    void answersAsThePlainFilter()
    {
        QFETCH(QString, text);
        using View = DatasetFilter::View;
        const FilterContext context{now, std::chrono::seconds(60), [](const DatasetSnapshot &snapshot) {
                                        return u"Zustand %1"_s.arg(int(datasetState(snapshot)));
                                    }};
        const QList<DatasetSnapshot> snapshots = manySnapshots();
        for (const View view : {View::All, View::NeedsAttention, View::WithErrors, View::SinceVisit, View::Stale, View::Hidden}) {
            for (const QString &connection : {QString(), u"c2"_s}) {
                DatasetFilter filter;
                filter.view = view;
                filter.connectionId = connection;
                filter.text = text;
                DatasetMatcher matcher(filter, context);
                for (const DatasetSnapshot &snapshot : snapshots)
                    QCOMPARE(matcher.matches(snapshot), matches(snapshot, filter, context));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDatasetMatcher)
#include "tst_datasetmatcher.moc"
