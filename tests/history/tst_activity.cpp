// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/activity.h"
#include "history/visitsummary.h"

#include "support/testdatasets.h"

#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

const QDateTime start(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

struct At {
    int minutes;
    std::optional<qint64> labeled;
    std::optional<qint64> total;
    std::optional<qint64> errors;
    const char *status; // null: absent
};

HistorySeries seriesOf(std::initializer_list<At> samples)
{
    HistorySeries series;
    for (const At &at : samples) {
        HistorySample sample;
        sample.time = start.addSecs(60 * at.minutes);
        sample.labeledEntries = at.labeled;
        sample.totalEntries = at.total;
        sample.errorEntries = at.errors;
        if (at.status)
            sample.status = datasetStatusWord(QString::fromLatin1(at.status));
        series.append(sample);
    }
    return series;
}

/// One line an event, so that a row's expectation can be read: minute, what, from, to.
QStringList linesOf(const QList<ActivityEvent> &events)
{
    static const QStringList words{u"status"_s, u"labeled"_s, u"entries"_s, u"errors"_s, u"again"_s, u"gone"_s, u"gap"_s};
    const auto number = [](const std::optional<qint64> &count) { return count ? QString::number(*count) : u"-"_s; };
    QStringList lines;
    for (const ActivityEvent &event : events) {
        const bool isStatus = event.kind == ActivityEvent::Kind::Status;
        lines.append(u"%1 %2 %3 %4"_s.arg(QString::number(start.secsTo(event.noticed) / 60), words.at(int(event.kind)),
                                          isStatus ? event.fromStatus->text : number(event.from),
                                          isStatus ? event.toStatus->text : number(event.to)));
    }
    return lines;
}

constexpr auto complete = "UPDATE_COMPLETE";
constexpr auto updating = "UPDATE_IN_PROGRESS";
constexpr auto failed = "UPDATE_FAILED";
const DatasetArn flowers = datasetArn(u"flowers"_s);

WatchSpan span(int from, int to, const QString &region = u"eu-west-1"_s, const QString &connection = u"c1"_s)
{
    return {connection, region, start.addSecs(60 * from), start.addSecs(60 * to)};
}

} // namespace

class TestActivity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void transitions_data()
    {
        QTest::addColumn<HistorySeries>("series");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing seen") << HistorySeries() << QStringList();
        QTest::newRow("the beginning is no event") << seriesOf({{0, 1, 2, 0, complete}}) << QStringList();
        QTest::newRow("a status") << seriesOf({{0, 1, 2, 0, complete}, {5, 1, 2, 0, updating}})
                                  << QStringList{u"5 status UPDATE_COMPLETE UPDATE_IN_PROGRESS"_s};
        QTest::newRow("a status that nobody knows yet")
            << seriesOf({{0, 1, 2, 0, complete}, {5, 1, 2, 0, "REBUILT"}}) << QStringList{u"5 status UPDATE_COMPLETE REBUILT"_s};
        QTest::newRow("a batch in pieces is one line") << seriesOf(
            {{0, 10, 50, 0, complete}, {5, 12, 50, 0, complete}, {124, 20, 50, 0, complete}, {244, 22, 50, 0, complete}})
                                                       << QStringList{u"244 labeled 10 22"_s};
        QTest::newRow("more than two hours of quiet make two")
            << seriesOf({{0, 10, 50, 0, complete}, {5, 12, 50, 0, complete}, {126, 20, 50, 0, complete}})
            << QStringList{u"5 labeled 10 12"_s, u"126 labeled 12 20"_s};
        QTest::newRow("up and down again is nothing")
            << seriesOf({{0, 10, 50, 0, complete}, {5, 12, 50, 0, complete}, {60, 10, 50, 0, complete}}) << QStringList();
        QTest::newRow("counters are told apart, in order of time")
            << seriesOf({{0, 10, 50, 0, complete}, {5, 12, 50, 3, complete}, {9, 12, 60, 3, complete}})
            << QStringList{u"5 labeled 10 12"_s, u"5 errors 0 3"_s, u"9 entries 50 60"_s};
        QTest::newRow("a count that is absent in between says nothing")
            << seriesOf({{0, 10, 50, 0, complete}, {5, {}, {}, {}, nullptr}, {9, 10, 50, 0, complete}}) << QStringList();
        QTest::newRow("a count that comes first is no change")
            << seriesOf({{0, {}, {}, {}, complete}, {5, 10, 50, 0, complete}}) << QStringList();
        QTest::newRow("counts may fall") << seriesOf({{0, 10, 50, 4, complete}, {5, 8, 50, 0, complete}})
                                         << QStringList{u"5 labeled 10 8"_s, u"5 errors 4 0"_s};
    }
    void transitions()
    {
        QFETCH(HistorySeries, series);
        QTEST(linesOf(datasetActivity(flowers, series)), "lines");
    }

    void createdAgainGoesOn()
    {
        const DatasetArn before = datasetArn(u"flowers-1"_s);
        const QList<ActivityEvent> events = datasetActivity(
            flowers, seriesOf({{60, 0, 50, 0, "CREATE_COMPLETE"}, {65, 5, 50, 0, "CREATE_COMPLETE"}}),
            {{before, seriesOf({{0, 10, 50, 0, complete}, {5, 12, 50, 0, complete}})}, {datasetArn(u"flowers-2"_s), {}}});
        QCOMPARE(linesOf(events), (QStringList{u"5 labeled 10 12"_s, u"60 again 12 0"_s, u"65 labeled 0 5"_s}));
        QCOMPARE(events.first().arn, before);
        QCOMPARE(events.at(1).arn, flowers);
    }

    void gaps_data()
    {
        QTest::addColumn<QList<WatchSpan>>("spans");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("never watched") << QList<WatchSpan>() << QStringList();
        QTest::newRow("watched all the time") << QList<WatchSpan>{span(0, 100), span(100, 200)} << QStringList();
        QTest::newRow("a short break is no gap") << QList<WatchSpan>{span(0, 100), span(159, 200)} << QStringList();
        QTest::newRow("an hour is a gap") << QList<WatchSpan>{span(0, 100), span(160, 200)} << QStringList{u"160 gap - -"_s};
        QTest::newRow("another region is not watched with it")
            << QList<WatchSpan>{span(0, 100), span(90, 700, u"us-east-1"_s), span(600, 700)} << QStringList{u"600 gap - -"_s};
        QTest::newRow("another connection fills it, in any order")
            << QList<WatchSpan>{span(600, 700), span(0, 100), span(50, 650, u"eu-west-1"_s, u"c2"_s)} << QStringList();
        QTest::newRow("a long span does not end with a short one inside")
            << QList<WatchSpan>{span(0, 500), span(10, 20), span(510, 600)} << QStringList();
    }
    void gaps()
    {
        QFETCH(QList<WatchSpan>, spans);
        QTEST(linesOf(watchGaps(datasetArn(u"flowers"_s, DatasetType::Train, u"eu-west-1"_s), spans)), "lines");
    }

    void sinceVisit_data()
    {
        QTest::addColumn<HistorySeries>("series");
        QTest::addColumn<QList<int>>("numbers"); // changed, labeled, failed, finished, errors rose, since minute 10
        QTest::newRow("nothing seen") << HistorySeries() << QList<int>{0, 0, 0, 0, 0};
        QTest::newRow("nothing new") << seriesOf({{0, 10, 50, 0, complete}, {10, 12, 50, 0, complete}})
                                     << QList<int>{0, 0, 0, 0, 0};
        QTest::newRow("labeled") << seriesOf({{0, 10, 50, 0, complete}, {11, 30, 50, 0, complete}, {12, 25, 50, 0, complete}})
                                 << QList<int>{1, 15, 0, 0, 0};
        QTest::newRow("failed, and stays so")
            << seriesOf({{0, 10, 50, 0, complete}, {11, 10, 50, 0, updating}, {12, 10, 50, 0, failed}})
            << QList<int>{1, 0, 1, 0, 0};
        QTest::newRow("failed before") << seriesOf({{0, 10, 50, 0, failed}, {11, 12, 50, 0, failed}})
                                       << QList<int>{1, 2, 0, 0, 0};
        QTest::newRow("failed again") << seriesOf({{0, 10, 50, 0, failed}, {11, 10, 50, 0, updating}, {12, 10, 50, 0, failed}})
                                      << QList<int>{1, 0, 1, 0, 0};
        QTest::newRow("failed and mended") << seriesOf(
            {{0, 10, 50, 0, updating}, {11, 10, 50, 0, failed}, {12, 10, 50, 0, complete}})
                                           << QList<int>{1, 0, 0, 1, 0};
        QTest::newRow("errors rose") << seriesOf({{0, 10, 50, 1, complete}, {11, 10, 50, 4, complete}})
                                     << QList<int>{1, 0, 0, 0, 1};
        QTest::newRow("errors rose and were mended")
            << seriesOf({{0, 10, 50, 1, complete}, {11, 10, 50, 4, complete}, {12, 10, 50, 1, complete}})
            << QList<int>{1, 0, 0, 0, 0};
        QTest::newRow("new, so nobody knows what was labeled since")
            << seriesOf({{11, 10, 50, 4, "CREATE_COMPLETE"}}) << QList<int>{1, 0, 0, 1, 0};
        QTest::newRow("labels went") << seriesOf({{0, 10, 50, 0, complete}, {11, 4, 50, 0, complete}})
                                     << QList<int>{1, -6, 0, 0, 0};
    }
    void sinceVisit()
    {
        QFETCH(HistorySeries, series);
        const VisitSummary summary = dw::sinceVisit({{flowers, series}}, start.addSecs(600));
        const QList<int> numbers{int(summary.changed.size()), int(summary.labeled), summary.failed, summary.finished,
                                 summary.errorsRose};
        QTEST(numbers, "numbers");
    }

    void manyDatasetsAddUp()
    {
        const DatasetArn birds = datasetArn(u"birds"_s);
        const VisitSummary summary = dw::sinceVisit({{flowers, seriesOf({{0, 10, 50, 0, complete}, {11, 30, 50, 0, complete}})},
                                                     {birds, seriesOf({{0, 5, 50, 0, complete}, {11, 1, 50, 0, complete}})},
                                                     {datasetArn(u"quiet"_s), seriesOf({{0, 5, 50, 0, complete}})}},
                                                    start.addSecs(600));
        QCOMPARE(summary.changed, (QList<DatasetArn>{birds, flowers}));
        QCOMPARE(summary.labeled, 16);
    }
};

QTEST_APPLESS_MAIN(TestActivity)
#include "tst_activity.moc"
