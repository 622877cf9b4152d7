// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/currentprogress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace dw;
using Verdict = LabelingForecast::Verdict;

namespace {

const QDateTime start(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::utc());

HistorySample sample(double day, std::optional<qint64> labeled)
{
    return {start.addMSecs(qint64(day * 86'400'000)), labeled, 500, 0, {}};
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Expected: return u"Expected"_s;
    case Verdict::Reached: return u"Reached"_s;
    case Verdict::TooFewIncreases: return u"TooFewIncreases"_s;
    case Verdict::Shrinking: return u"Shrinking"_s;
    case Verdict::TooFar: return u"TooFar"_s;
    case Verdict::Unknown: return u"Unknown"_s;
    }
    Q_UNREACHABLE();
}

/// A dataset as vendors treat it: deliveries now and then, sometimes labels taken back, sometimes no answer.
HistorySeries randomSeries(QRandomGenerator &random)
{
    HistorySeries series;
    double day = random.bounded(3.0);
    qint64 labeled = random.bounded(100);
    const int length = random.bounded(40);
    for (int i = 0; i < length; ++i) {
        day += random.bounded(2.0);
        labeled = std::max<qint64>(0, labeled + random.bounded(-10, 60));
        series.append(sample(day, random.bounded(10) == 0 ? std::nullopt : std::optional(labeled)));
    }
    return series;
}

} // namespace

class TestLabelingProgress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paceCountsPauses();
    void severalTogether();
    void forecast_data();
    void forecast();
    void rangeIsWiderForBatches();
    void dueDateNeedsAPace();
    void changeSince_data();
    void changeSince();
    void python3AgreesOnRandomSeries();
};

void TestLabelingProgress::paceCountsPauses()
{
    const HistorySeries batches{sample(0, 0), sample(1, 100), sample(8, 200)};
    const LabelingPace pace = labelingPace(batches, start, start.addDays(10));
    QCOMPARE(pace.perDay, 20.0);
    QCOMPARE(pace.days, 10.0);
    QCOMPARE(pace.increases, 2);
    QCOMPARE(labelingPace({}, start, start.addDays(1)), LabelingPace());
    QCOMPARE(labelingPace({sample(5, 1)}, start, start.addDays(1)), LabelingPace());
}

void TestLabelingProgress::forecast_data()
{
    QTest::addColumn<HistorySeries>("series");
    QTest::addColumn<std::optional<qint64>>("target");
    QTest::addColumn<Verdict>("verdict");
    const HistorySeries steady{sample(0, 0), sample(1, 50), sample(2, 100), sample(3, 150), sample(4, 200)};
    QTest::newRow("on its way") << steady << std::optional<qint64>(500) << Verdict::Expected;
    QTest::newRow("reached") << steady << std::optional<qint64>(200) << Verdict::Reached;
    QTest::newRow("beyond") << steady << std::optional<qint64>(100) << Verdict::Reached;
    QTest::newRow("no target") << steady << std::optional<qint64>() << Verdict::Unknown;
    QTest::newRow("two deliveries are no pace")
        << HistorySeries{sample(0, 0), sample(1, 50), sample(2, 100)} << std::optional<qint64>(500) << Verdict::TooFewIncreases;
    QTest::newRow("labels go") << HistorySeries{sample(0, 90), sample(1, 91), sample(2, 92), sample(3, 93), sample(4, 10)}
                               << std::optional<qint64>(500) << Verdict::Shrinking;
    QTest::newRow("too slow to tell") << HistorySeries{sample(0, 0), sample(1, 1), sample(2, 2), sample(3, 3)}
                                      << std::optional<qint64>(1'000'000) << Verdict::TooFar;
    QTest::newRow("no count ever") << HistorySeries{sample(0, std::nullopt)} << std::optional<qint64>(500) << Verdict::Unknown;
}

void TestLabelingProgress::forecast()
{
    QFETCH(HistorySeries, series);
    QFETCH(std::optional<qint64>, target);
    QFETCH(Verdict, verdict);
    const QDateTime now = start.addDays(4);
    const LabelingForecast found = labelingForecast(labelingPace(series, start, now), series.last().labeledEntries, target, now);
    QCOMPARE(nameOf(found.verdict), nameOf(verdict));
    QCOMPARE(found.expected.isValid(), verdict == Verdict::Expected);
    if (verdict == Verdict::Expected) // 300 to go at 50 a day
        QCOMPARE(found.expected, QDate(2026, 11, 11));
}

void TestLabelingProgress::rangeIsWiderForBatches()
{
    const QDateTime now = start.addDays(8);
    HistorySeries steady;
    for (int day = 0; day <= 8; ++day)
        steady.append(sample(day, day * 50));
    const HistorySeries batches{sample(0, 0), sample(1, 10), sample(2, 200), sample(6, 390), sample(8, 400)};
    const auto of = [&](const HistorySeries &series) {
        return labelingForecast(labelingPace(series, start, now), 400, 1000, now);
    };
    QCOMPARE(of(steady).earliest, of(steady).latest);
    QCOMPARE(of(batches).expected, of(steady).expected);
    QVERIFY(of(batches).earliest < of(batches).expected);
    QVERIFY(of(batches).latest > of(batches).expected);
}

void TestLabelingProgress::dueDateNeedsAPace()
{
    const QDateTime now(QDate(2026, 11, 1), QTime(0, 0), QTimeZone::utc());
    QCOMPARE(neededPace(400, 500, QDate(2026, 11, 10), now), 10.0); // ten days, the last included
    QCOMPARE(neededPace(600, 500, QDate(2026, 11, 10), now), 0.0);
    QVERIFY(!neededPace(400, 500, QDate(2026, 10, 31), now));
    QVERIFY(!neededPace({}, 500, QDate(2026, 11, 10), now));
}

void TestLabelingProgress::changeSince_data()
{
    QTest::addColumn<HistorySeries>("series");
    QTest::addColumn<double>("day");
    QTest::addColumn<std::optional<qint64>>("change");
    const HistorySeries series{sample(1, 10), sample(2, std::nullopt), sample(3, 40)};
    QTest::newRow("from the beginning") << series << 1.0 << std::optional<qint64>(30);
    QTest::newRow("from what held then") << series << 2.5 << std::optional<qint64>(30);
    QTest::newRow("before anything was known") << series << 0.5 << std::optional<qint64>();
    QTest::newRow("nothing at all") << HistorySeries{} << 0.5 << std::optional<qint64>();
}

void TestLabelingProgress::changeSince()
{
    QFETCH(HistorySeries, series);
    QFETCH(double, day);
    QFETCH(std::optional<qint64>, change);
    QCOMPARE(dw::changeSince(series, &HistorySample::labeledEntries, sample(day, 0).time), change);
}

void TestLabelingProgress::python3AgreesOnRandomSeries()
{
    QRandomGenerator random(20261125);
    QList<HistorySeries> all;
    QByteArray input;
    struct Question {
        QDateTime from, to;
        std::optional<qint64> labeled, target;
    };
    QList<Question> questions;
    const auto orNull = [](std::optional<qint64> value) { return value ? QJsonValue(*value) : QJsonValue(); };
    for (int i = 0; i < 2000; ++i) {
        all.append(randomSeries(random));
        const HistorySeries &series = all.last();
        Question question;
        question.from = sample(random.bounded(20.0), 0).time;
        question.to = sample(random.bounded(60.0), 0).time;
        question.labeled = series.isEmpty() ? std::nullopt : series.last().labeledEntries;
        question.target = random.bounded(5) == 0 ? std::nullopt : std::optional<qint64>(random.bounded(100'000));
        questions.append(question);
        QJsonArray samples;
        for (const HistorySample &one : series)
            samples.append(QJsonArray{one.time.toMSecsSinceEpoch(), orNull(one.labeledEntries)});
        input += QJsonDocument(QJsonObject{{u"samples"_s, samples},
                                           {u"from"_s, question.from.toMSecsSinceEpoch()},
                                           {u"to"_s, question.to.toMSecsSinceEpoch()},
                                           {u"labeled"_s, orNull(question.labeled)},
                                           {u"target"_s, orNull(question.target)}})
                     .toJson(QJsonDocument::Compact)
            + '\n';
    }
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(DW_SOURCE_DIR "/tests/history/progress_oracle.py")});
    python.write(input);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    const QList<QByteArray> lines = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), all.size());
    int expectedOnes = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonObject theirs = QJsonDocument::fromJson(lines.at(i)).object();
        const Question &question = questions.at(i);
        const LabelingPace pace = labelingPace(all.at(i), question.from, question.to);
        const LabelingForecast ours = labelingForecast(pace, question.labeled, question.target, question.to);
        const QByteArray where = "series " + QByteArray::number(i) + ": " + lines.at(i);
        const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); };
        QVERIFY2(near(pace.perDay, theirs.value(u"perDay"_s).toDouble()), where.constData());
        QVERIFY2(near(pace.error, theirs.value(u"error"_s).toDouble()), where.constData());
        QVERIFY2(near(pace.days, theirs.value(u"days"_s).toDouble()), where.constData());
        QVERIFY2(pace.increases == theirs.value(u"increases"_s).toInt(), where.constData());
        QVERIFY2(nameOf(ours.verdict) == theirs.value(u"verdict"_s).toString(), where.constData());
        QVERIFY2(ours.expected.toString(Qt::ISODate) == theirs.value(u"expected"_s).toString(), where.constData());
        QVERIFY2(ours.earliest.toString(Qt::ISODate) == theirs.value(u"earliest"_s).toString(), where.constData());
        QVERIFY2(ours.latest.toString(Qt::ISODate) == theirs.value(u"latest"_s).toString(), where.constData());
        expectedOnes += ours.verdict == Verdict::Expected;
    }
    QVERIFY(expectedOnes > 200); // or the series were not worth comparing
}

void TestLabelingProgress::severalTogether()
{
    const QDateTime now = start.addDays(20);
    JointProgress joint;
    QCOMPARE(joint.at(now).forecast.verdict, Verdict::Unknown);
    joint.add({30, 3, 20, 2}, 400);
    joint.add({20, 4, 10, 1}, 100);
    joint.add({0, 0, 0, 0}, std::nullopt);
    const CurrentProgress progress = joint.at(now);
    QCOMPARE(progress.pace, (LabelingPace{50, 5, 20, 3}));
    QCOMPARE(progress.forecast.verdict, Verdict::Expected);
    QCOMPARE(progress.forecast.remaining, 500);
    QCOMPARE(progress.forecast.expected, now.date().addDays(10));
    joint.add({-60, 0, 20, 0}, 0);
    QCOMPARE(joint.at(now).forecast.verdict, Verdict::Shrinking);
}

QTEST_GUILESS_MAIN(TestLabelingProgress)
#include "tst_labelingprogress.moc"
