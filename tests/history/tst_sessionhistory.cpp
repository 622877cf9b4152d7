// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sessionhistory.h"

#include "support/testdatasets.h"

#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
const DatasetArn flowers = datasetArn(u"flowers"_s);

HistorySample sample(int seconds, qint64 labeled)
{
    return {now.addSecs(seconds), labeled, 500, 0, std::nullopt};
}

} // namespace

class TestSessionHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOnlyWhatSaysSomethingNew()
    {
        SessionHistory history;
        QSignalSpy changed(&history, &SessionHistory::seriesChanged);
        history.append(flowers, sample(0, 420));
        history.append(flowers, sample(60, 420));
        history.append(flowers, sample(120, 430));
        QCOMPARE(history.series(flowers), (HistorySeries{sample(0, 420), sample(120, 430)}));
        QCOMPARE(changed.size(), 2);
    }

    void f15_timeNeverRunsBack()
    {
        SessionHistory history;
        history.append(flowers, sample(60, 420));
        history.append(flowers, sample(0, 400));
        history.append(flowers, sample(60, 421));
        QCOMPARE(history.series(flowers), HistorySeries{sample(60, 421)});
    }

    void aPastStandsBeforeWhatWasSeen()
    {
        SessionHistory history;
        history.append(flowers, sample(0, 420));
        history.prepend(flowers, {sample(-120, 400), sample(-60, 410), sample(0, 1), sample(60, 2)});
        QCOMPARE(history.series(flowers), (HistorySeries{sample(-120, 400), sample(-60, 410), sample(0, 420)}));
        history.remove(flowers);
        QVERIFY(history.series(flowers).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSessionHistory)
#include "tst_sessionhistory.moc"
