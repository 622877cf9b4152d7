// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/requestlog.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QDateTime nine(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc());

ApiCallRecord record(const QDateTime &time, int attempts = 1, int throttled = 0)
{
    ApiCallRecord result;
    result.time = time;
    result.operation = "DescribeDataset";
    result.httpStatus = 200;
    result.attempts = attempts;
    result.throttledAttempts = throttled;
    return result;
}

/// One addition: at \p second after nine, so many attempts, so many of them throttled.
struct Addition {
    int second;
    int attempts = 1;
    int throttled = 0;
};

} // namespace

class TestRequestLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastHour_data();
    void theLastHour();
    void theLastHourEqualsACountByHand();
    void keepsTheLastThousand();
    void since_data();
    void since();
    void S4_nothingSecretIsKept_data();
    void S4_nothingSecretIsKept();
    void longTextsAreCut();
};

void TestRequestLog::theLastHour_data()
{
    QTest::addColumn<QList<Addition>>("additions");
    QTest::addColumn<int>("askedAt"); // seconds after nine
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("throttled");
    const auto row = [](const char *name, const QList<Addition> &additions, int askedAt, int calls, int throttled = 0) {
        QTest::newRow(name) << additions << askedAt << calls << throttled;
    };
    row("nothing yet", {}, 0, 0);
    row("one just now", {{0}}, 0, 1);
    row("attempts are requests", {{0, 3, 2}, {1}}, 2, 4, 2);
    row("the last second of its hour", {{0}}, 59 * 60 + 59, 1);
    row("an hour later it is out", {{0}}, 60 * 60, 0);
    row("a minute goes as a whole", {{0}, {59}}, 60 * 60, 0);
    row("the next minute stays", {{59}, {60}}, 60 * 60, 1);
    row("the ring goes round", {{0, 2, 1}, {30 * 60, 3, 1}, {60 * 60, 5, 2}, {89 * 60, 7, 3}}, 89 * 60, 15, 6);
    row("the ring goes round and one is out", {{0, 2, 1}, {30 * 60, 3, 1}, {60 * 60, 5, 2}, {90 * 60, 7, 3}}, 90 * 60, 12, 5);
    row("a day later nothing is left", {{0}}, 24 * 3600, 0);
    row("one after a day of silence", {{0}, {24 * 3600}}, 24 * 3600, 1);
    row("exactly an hour of silence", {{0}, {3600}}, 3600, 1);
    row("F15: the clock was set back before a question", {{0}}, -600, 1);
    row("F15: the clock was set back, then one more", {{0}, {-600}}, -600, 2);
    row("F15: after that the age counts from there", {{0}, {-600}}, -600 + 3599, 2);
    row("F15: and both go an hour later", {{0}, {-600}}, -600 + 3600, 0);
    row("F15: what was older stays older", {{0}, {1800}, {0}}, 1800, 2);
    row("F15: back and forth, none is counted twice", {{0}, {-600}, {0}, {-600}}, 0, 4);
    row("F15: forward by a day", {{0}, {86400}}, 86400, 1);
    row("before 1970", {{-1'800'000'000 - 1'795'000}}, -1'800'000'000 - 1'795'000, 1);
}

void TestRequestLog::theLastHour()
{
    QFETCH(const QList<Addition>, additions);
    QFETCH(const int, askedAt);
    RequestLog log;
    for (const Addition &one : additions)
        log.add(record(nine.addSecs(one.second), one.attempts, one.throttled));
    QTEST(log.callsLastHour(nine.addSecs(askedAt)), "calls");
    QTEST(log.throttledLastHour(nine.addSecs(askedAt)), "throttled");
}

void TestRequestLog::theLastHourEqualsACountByHand()
{
    RequestLog log;
    QList<Addition> all;
    int second = 0;
    for (int i = 0; i < 5000; ++i) {
        second += (i * 7919) % 97; // uneven steps of 0 to 96 s, over some 66 hours
        all.append({second, 1 + i % 3, i % 2});
        log.add(record(nine.addSecs(second), all.last().attempts, all.last().throttled));
        int calls = 0;
        int throttled = 0;
        for (auto one = all.crbegin(); one != all.crend() && one->second / 60 > second / 60 - 60; ++one) {
            calls += one->attempts;
            throttled += one->throttled;
        }
        QCOMPARE(log.callsLastHour(nine.addSecs(second)), calls);
        QCOMPARE(log.throttledLastHour(nine.addSecs(second)), throttled);
    }
}

void TestRequestLog::keepsTheLastThousand()
{
    RequestLog log;
    for (int i = 0; i < 2500; ++i)
        log.add(record(nine.addMSecs(i)));
    QCOMPARE(log.added(), 2500);
    const QList<ApiCallRecord> kept = log.since(0);
    QCOMPARE(kept.size(), RequestLog::capacity);
    QCOMPARE(kept.first().time, nine.addMSecs(1500));
    QCOMPARE(kept.last().time, nine.addMSecs(2499));
    QCOMPARE(log.callsLastHour(nine), 2500); // counted beyond what is kept
}

void TestRequestLog::since_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QList<int>>("attempts"); // record i has i + 1 of them
    QTest::newRow("of none") << 0 << qint64(0) << QList<int>{};
    QTest::newRow("all") << 3 << qint64(0) << QList<int>{1, 2, 3};
    QTest::newRow("the newest") << 3 << qint64(2) << QList<int>{3};
    QTest::newRow("nothing new") << 3 << qint64(3) << QList<int>{};
    QTest::newRow("a number that is yet to come") << 3 << qint64(9) << QList<int>{};
}

void TestRequestLog::since()
{
    QFETCH(const int, count);
    QFETCH(const qint64, number);
    RequestLog log;
    for (int i = 0; i < count; ++i)
        log.add(record(nine, i + 1));
    QList<int> attempts;
    for (const ApiCallRecord &one : log.since(number))
        attempts.append(one.attempts);
    QTEST(attempts, "attempts");
}

void TestRequestLog::S4_nothingSecretIsKept_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("kept");
    QTest::newRow("an identity's account")
        << u"User: arn:aws:iam::111122223333:user/anna is not authorized to perform: rekognition:DescribeDataset"_s
        << u"User: arn:aws:iam::1111…3333:user/anna is not authorized to perform: rekognition:DescribeDataset"_s;
    QTest::newRow("a key id") << u"The key AKIAIOSFODNN7EXAMPLE is unknown"_s << u"The key AKIA…MPLE is unknown"_s;
    QTest::newRow("a token") << u"X-Amz-Security-Token: IQoJb3JpZ2luX2VjEA0 was bad"_s
                             << u"X-Amz-Security-Token: [hidden] was bad"_s;
    QTest::newRow("lines and control characters") << u"one\r\ntwo\x1b[31m"_s << u"one  two[31m"_s;
    QTest::newRow("text that turns round") << u"a\u202eb"_s << u"a\\u202eb"_s;
}

void TestRequestLog::S4_nothingSecretIsKept()
{
    QFETCH(const QString, message);
    RequestLog log;
    ApiCallRecord failed = record(nine);
    failed.error = ApiError::Kind::AccessDenied;
    failed.message = message;
    log.add(failed);
    QTEST(log.since(0).first().message, "kept");
}

void TestRequestLog::longTextsAreCut()
{
    RequestLog log;
    ApiCallRecord failed = record(nine);
    failed.connection = failed.code = failed.requestId = failed.message = QString(100'000, u'x');
    log.add(failed);
    const ApiCallRecord kept = log.since(0).first();
    QVERIFY(kept.message.size() <= 301);
    for (const QString &text : {kept.connection, kept.code, kept.requestId})
        QVERIFY(text.size() <= 129);
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
