// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
constexpr qint64 now = 1'795'600'000'000; // November 2026

QDateTime at(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

/// \p gaps: one of so many counts is absent; 0: none. \p falls: one of so many changes goes down; 0: none.
HistorySeries randomSeries(QRandomGenerator &random, int samples, int gaps, int falls)
{
    HistorySeries series;
    qint64 count = 100'000;
    qint64 time = now - 30 * day - 5 * minute;
    for (int i = 0; i < samples; ++i) {
        time += 1 + random.bounded(2 * 30 * day / samples); // some are after now
        count += falls > 0 && random.bounded(falls) == 0 ? -random.bounded(90) : random.bounded(100);
        const bool isGap = gaps > 0 && random.bounded(gaps) == 0;
        series.append({at(time), isGap ? std::nullopt : std::optional(count), 1'000'000, 0, {}});
    }
    return series;
}

QJsonObject caseOf(const HistorySeries &series, const ChartWindow &window, const QList<WatchSpan> &spans)
{
    QJsonArray samples;
    for (const HistorySample &sample : series)
        samples.append(QJsonArray{sample.time.toMSecsSinceEpoch(),
                                  sample.labeledEntries ? QJsonValue(*sample.labeledEntries) : QJsonValue()});
    QJsonArray watched;
    for (const WatchSpan &span : spans)
        watched.append(QJsonArray{span.from.toMSecsSinceEpoch(), span.to.toMSecsSinceEpoch()});
    QJsonArray pieces;
    for (const StepLine &piece : buildSeries(series, window, spans).labeled) {
        QJsonArray points;
        for (const QPointF &point : piece)
            points.append(QJsonArray{qint64(point.x()), qint64(point.y())});
        pieces.append(points);
    }
    return {{u"from"_s, window.from}, {u"now"_s, window.now}, {u"limit"_s, maximumPoints}, {u"stretches"_s, leastStretches},
            {u"samples"_s, samples},  {u"spans"_s, watched},  {u"pieces"_s, pieces}};
}

} // namespace

/// Drawn lines against tst_seriesbuilder_oracle.py, which says how they must relate to their samples.
class TestSeriesProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thinnedLinesTellTheTruth();
};

void TestSeriesProperties::thinnedLinesTellTheTruth()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    QJsonArray cases;
    for (const int samples : {1, 40, 900, 1100, 5000, 10'000}) {
        for (const int wildness : {0, 500, 20, 2}) {
            const HistorySeries series = randomSeries(random, samples, wildness, wildness);
            const ChartWindow window = chartWindow(random.bounded(2) ? ChartRange::Month : ChartRange::All, series, at(now));
            QList<WatchSpan> spans;
            for (int i = random.bounded(2) * random.bounded(60); i > 0; --i) {
                const qint64 from = now - random.bounded(33 * day);
                spans.append({u"1"_s, u"eu-west-1"_s, at(from), at(from + random.bounded(2 * day))});
            }
            cases.append(caseOf(series, window, spans));
        }
    }
    QProcess oracle;
    oracle.setProcessChannelMode(QProcess::MergedChannels);
    oracle.start(u"/usr/bin/python3"_s, {u"-B"_s, QStringLiteral(DW_SOURCE_DIR "/tests/ui/tst_seriesbuilder_oracle.py")});
    oracle.write(QJsonDocument(cases).toJson(QJsonDocument::Compact));
    oracle.closeWriteChannel();
    QVERIFY(oracle.waitForFinished(60'000));
    QVERIFY2(oracle.exitCode() == 0, QByteArray("seed " + QByteArray::number(seed) + ": " + oracle.readAll()).constData());
}

QTEST_GUILESS_MAIN(TestSeriesProperties)
#include "tst_seriesproperties.moc"
