// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messageactions.h"
#include "ui/panels/sincevisitmessage.h"
#include "ui/sampledatasets.h"
#include "ui/text/activitytext.h"
#include "ui/text/englishplurals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(8, 50), Qt::UTC); // a Monday
const QDateTime friday(QDate(2026, 11, 20), QTime(18, 2), Qt::UTC);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

VisitSummary summaryOf(int changed, qint64 labeled, int failed, int finished = 0, int errorsRose = 0)
{
    VisitSummary summary;
    for (int i = 0; i < changed; ++i)
        summary.changed.append(sampleArn(u"project-%1"_s.arg(i)));
    summary.labeled = labeled;
    summary.failed = failed;
    summary.finished = finished;
    summary.errorsRose = errorsRose;
    return summary;
}

ActivityEvent countEvent(ActivityEvent::Kind kind, std::optional<qint64> from, std::optional<qint64> to)
{
    ActivityEvent event;
    event.kind = kind;
    event.since = friday;
    event.noticed = now;
    event.from = from;
    event.to = to;
    return event;
}

} // namespace

class TestActivityText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void sentences_data()
    {
        QTest::addColumn<VisitSummary>("summary");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing changed") << summaryOf(0, 0, 0) << english << QString();
        QTest::newRow("the usual one") << summaryOf(4, 1240, 1) << english
                                       << u"Since Friday 18:02: 4 datasets changed, 1,240 labeled, 1 failed."_s;
        QTest::newRow("one dataset") << summaryOf(1, 0, 0) << english << u"Since Friday 18:02: 1 dataset changed."_s;
        QTest::newRow("all at once") << summaryOf(
            9, 5, 1, 2,
            3) << english << u"Since Friday 18:02: 9 datasets changed, 5 labeled, 2 finished, 1 failed, 3 with more errors."_s;
        QTest::newRow("labels went") << summaryOf(2, -1240, 0) << english
                                     << u"Since Friday 18:02: 2 datasets changed, 1,240 no longer labeled."_s;
        QTest::newRow("German numbers and days")
            << summaryOf(4, 1240, 0) << german << u"Since Freitag 18:02: 4 datasets changed, 1.240 labeled."_s;
    }
    void sentences()
    {
        QFETCH(VisitSummary, summary);
        QFETCH(QLocale, locale);
        QTEST(sinceVisitText(summary, friday, now, locale), "text");
    }

    void visitTimes_data()
    {
        QTest::addColumn<QDateTime>("since");
        QTest::addColumn<QString>("text");
        QTest::newRow("today") << now.addSecs(-3600) << u"today 07:50"_s;
        QTest::newRow("yesterday is a weekday") << now.addDays(-1) << u"Sunday 08:50"_s;
        QTest::newRow("six days ago") << now.addDays(-6) << u"Tuesday 08:50"_s;
        QTest::newRow("a week ago is a date") << now.addDays(-7) << u"16 Nov, 08:50"_s;
        QTest::newRow("a clock that went back") << now.addDays(2) << u"25 Nov, 08:50"_s;
    }
    void visitTimes()
    {
        QFETCH(QDateTime, since);
        QTEST(visitTimeText(since, now, english), "text");
    }

    void changes_data()
    {
        QTest::addColumn<ActivityEvent>("event");
        QTest::addColumn<QString>("text");
        using Kind = ActivityEvent::Kind;
        QTest::newRow("labeled") << countEvent(Kind::Labeled, 1294, 1340) << u"1,294 → 1,340 (+46)"_s;
        QTest::newRow("errors mended") << countEvent(Kind::Errors, 12, 0) << u"12 → 0 (−12)"_s;
        QTest::newRow("created again") << countEvent(Kind::CreatedAgain, 340, 0) << u"labeled 340 → 0"_s;
        QTest::newRow("created again, before it was read") << countEvent(Kind::CreatedAgain, 340, {}) << u"labeled 340 → –"_s;
        QTest::newRow("a gap") << countEvent(Kind::Gap, {}, {}) << u"from 20 Nov, 18:02 to 08:50"_s;
        ActivityEvent status = countEvent(Kind::Status, {}, {});
        status.fromStatus = datasetStatusWord(u"UPDATE_IN_PROGRESS"_s);
        status.toStatus = datasetStatusWord(u"UPDATE_FAILED"_s);
        QTest::newRow("a status in our words") << status << u"Updating → Update failed"_s;
        status.toStatus = datasetStatusWord(u"RE\nBUILT"_s);
        QTest::newRow("a status that nobody knows, on one line") << status << u"Updating → RE BUILT"_s;
    }
    void changes()
    {
        QFETCH(ActivityEvent, event);
        QTEST(activityChangeText(event, now, english), "text");
    }

    void theMessageIsQuietAndShowsThem()
    {
        QVERIFY(!sinceVisitMessage({}, friday, now));
        const std::optional<Message> message = sinceVisitMessage(summaryOf(4, 1240, 1), friday, now);
        QVERIFY(message);
        QCOMPARE(message->severity, MessageSeverity::Information);
        QCOMPARE(message->actions.first().id, QString::fromUtf16(MessageActions::showSinceVisit));
        QCOMPARE(message->actions.size(), 2);
    }

private:
    EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(TestActivityText)
#include "tst_activitytext.moc"
