// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasetfilter.h"

#include "support/testdatasets.h"

#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {
const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
}

class TestDatasetFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed shows all") << QString() << true;
        QTest::newRow("blanks show all") << u"   "_s << true;
        QTest::newRow("part of the project") << u"low"_s << true;
        QTest::newRow("case does not matter") << u"FLOW"_s << true;
        QTest::newRow("the set") << u"train"_s << true;
        QTest::newRow("AWS's status") << u"update_failed"_s << true;
        QTest::newRow("the word on screen") << u"schiefgegangen"_s << true;
        QTest::newRow("part of the message") << u"buckets"_s << true;
        QTest::newRow("account id") << u"111122223333"_s << true;
        QTest::newRow("all words must match") << u"flowers buckets"_s << true;
        QTest::newRow("one word that does not match hides") << u"flowers roses"_s << false;
        QTest::newRow("no match") << u"flwers"_s << false;
        QTest::newRow("part of a tag") << u"tag:vend"_s << true;
        QTest::newRow("a tag without case") << u"TAG:Urgent"_s << true;
        QTest::newRow("two tags") << u"tag:vendor tag:urgent"_s << true;
        QTest::newRow("another tag hides") << u"tag:flowers"_s << false;
        QTest::newRow("a tag and a word") << u"flowers tag:urgent"_s << true;
        QTest::newRow("a tag that is not written yet hides nothing") << u"tag:"_s << true;
        QTest::newRow("a tag is no plain text") << u"vendor"_s << false;
    }
    void text()
    {
        QFETCH(QString, text);
        DatasetSnapshot dataset
            = snapshot(datasetArn(u"flowers"_s), description(DatasetStatus::UpdateFailed, 420, 500), now);
        dataset.description.statusMessage = u"The manifest file contains images from multiple S3 buckets."_s;
        dataset.notes.tags = QStringList{u"Vendor A"_s, u"urgent"_s};
        DatasetFilter filter;
        filter.text = text;
        const FilterContext context{now, std::chrono::seconds(60), [](const auto &) { return u"Schiefgegangen"_s; }};
        QTEST(matches(dataset, filter, context), "found");
    }

    void viewsAndGroups()
    {
        const FilterContext context{now, std::chrono::seconds(60), {}};
        DatasetSnapshot failed
            = snapshot(datasetArn(u"flowers"_s), description(DatasetStatus::UpdateFailed, 420, 500, 3), now);
        failed.connectionId = u"c1"_s;
        const DatasetSnapshot fine
            = snapshot(datasetArn(u"roses"_s), description(DatasetStatus::UpdateComplete, 500, 500, 0), now);

        DatasetFilter filter;
        filter.view = DatasetFilter::View::NeedsAttention;
        QVERIFY(matches(failed, filter, context) && !matches(fine, filter, context));
        filter.view = DatasetFilter::View::WithErrors;
        QVERIFY(matches(failed, filter, context) && !matches(fine, filter, context));
        filter.view = DatasetFilter::View::Stale;
        QVERIFY(!matches(failed, filter, context));
        failed.error = apiError(ApiError::Kind::Timeout);
        QVERIFY(matches(failed, filter, context));

        filter = {};
        filter.status = StatusGroup::Complete;
        QVERIFY(!matches(failed, filter, context) && matches(fine, filter, context));
        filter = {};
        filter.connectionId = u"c1"_s;
        QVERIFY(matches(failed, filter, context) && !matches(fine, filter, context));
        filter = {};
        filter.project = u"roses"_s;
        QVERIFY(!matches(failed, filter, context) && matches(fine, filter, context));
    }

    void hiddenOnesAreInTheirViewAlone()
    {
        const FilterContext context{now, std::chrono::seconds(60), {}};
        DatasetSnapshot hidden = snapshot(datasetArn(u"flowers"_s), description(DatasetStatus::UpdateFailed, 420, 500, 3), now);
        QVERIFY(matches(hidden, {}, context));
        hidden.notes.hidden = true;
        using View = DatasetFilter::View;
        for (const View view : {View::All, View::NeedsAttention, View::WithErrors}) {
            DatasetFilter filter;
            filter.view = view;
            QVERIFY(!matches(hidden, filter, context));
        }
        DatasetFilter filter;
        filter.project = u"flowers"_s;
        QVERIFY(!matches(hidden, filter, context));
        filter = {};
        filter.view = View::Hidden;
        QVERIFY(matches(hidden, filter, context));
        hidden.notes.hidden = false;
        QVERIFY(!matches(hidden, filter, context));
    }
};

QTEST_APPLESS_MAIN(TestDatasetFilter)
#include "tst_datasetfilter.moc"
