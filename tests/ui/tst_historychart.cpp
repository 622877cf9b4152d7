// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/filesizelimit.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/historychart.h"
#include "ui/charts/rangebutton.h"
#include "ui/charts/sampletablemodel.h"
#include "ui/sampledatasets.h"
#include "ui/theme/theme.h"
#include "ui/theme/themecolors.h"

#include <QAbstractItemModelTester>
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QChart>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;

namespace {

/// Pixels near a colour: smoothed lines are not exactly theirs.
int pixelsOf(const QImage &image, const QColor &color)
{
    constexpr int near = 40;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += qAbs(pixel.red() - color.red()) < near && qAbs(pixel.green() - color.green()) < near && qAbs(pixel.blue() - color.blue()) < near;
        }
    }
    return count;
}

bool saysNotWritten(const HistoryChart &chart, const QString &path)
{
    const auto labels = chart.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&path](const QLabel *label) {
        const QString start = path + u" was not written: "_s;
        return label->isVisible() && label->text().startsWith(start) && label->text().size() > start.size();
    });
}

} // namespace

class TestHistoryChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeChoice::Light); }
    void isBuiltAfterTheFirstFrame();
    void saysWhenNothingWasSeen();
    void rangesAreChosen();
    void followsTheTheme();
    void targetAndForecastAreDrawn();
    void pausesAreNotDrawn();
    void samplesAreShownAsATable();
    void tableRowsStay();
    void pictureIsSaved();
    void F51_vanishedFolderIsSaid();
    void F51_fullTargetIsSaidAndTheOldFileStays();
};

void TestHistoryChart::isBuiltAfterTheFirstFrame()
{
    HistoryChart chart;
    chart.resize(560, 230);
    chart.setSeries(sampleHistory(), sampleNow());
    QVERIFY(chart.findChildren<ChartPanel *>().isEmpty()); // never shown, nothing built
    chart.show();
    QTRY_COMPARE(chart.findChildren<ChartPanel *>().size(), 2);
    const auto panels = chart.findChildren<ChartPanel *>();
    QCOMPARE(panels.first()->plotRect().left(), panels.last()->plotRect().left()); // one time axis
    QVERIFY(!panels.first()->chart()->series().isEmpty());
    QVERIFY(!panels.last()->chart()->series().isEmpty());
    QCOMPARE(chart.accessibleDescription(), u"Labeled 420, entries 500, with errors 3"_s);
}

void TestHistoryChart::saysWhenNothingWasSeen()
{
    HistoryChart chart;
    chart.resize(560, 230);
    chart.show();
    const auto *label = chart.findChild<QLabel *>();
    QVERIFY(label->isVisible());
    QVERIFY(label->text().startsWith(u"Nothing seen yet."_s));
    chart.setSeries(sampleHistory(), sampleNow());
    QVERIFY(!label->isVisible());
    chart.setSeries({}, sampleNow());
    QVERIFY(label->isVisible());
}

void TestHistoryChart::rangesAreChosen()
{
    HistoryChart chart;
    chart.resize(560, 230);
    chart.setSeries(sampleHistory(), sampleNow());
    chart.show();
    QTRY_VERIFY(chart.findChild<ChartPanel *>());
    QSignalSpy changed(&chart, &HistoryChart::rangeChanged);
    const auto buttons = chart.findChildren<RangeButton *>();
    QCOMPARE(buttons.size(), 4);
    for (RangeButton *button : buttons)
        button->click();
    QCOMPARE(chart.range(), ChartRange::All);
    QCOMPARE(changed.count(), 4);
}

void TestHistoryChart::followsTheTheme()
{
    HistoryChart chart;
    chart.setAutoFillBackground(true);
    chart.setBackgroundRole(QPalette::Base);
    chart.resize(560, 230);
    chart.setSeries(sampleHistory(), sampleNow());
    chart.show();
    QTRY_VERIFY(chart.findChild<ChartPanel *>());
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        QTRY_COMPARE(chart.palette(), QApplication::palette()); // widgets hear of it in the event loop
        const ThemeColors colors = themeColors(QApplication::palette());
        // Qt Charts lays its items out in the event loop
        QTRY_VERIFY(pixelsOf(chart.grab().toImage(), colors.labeled) > 500);
        QTRY_VERIFY(pixelsOf(chart.grab().toImage(), colors.failed) > 500);
        QVERIFY(pixelsOf(chart.grab().toImage(), QApplication::palette().color(QPalette::Base)) > 10000);
    }
}

void TestHistoryChart::targetAndForecastAreDrawn()
{
    HistoryChart chart;
    chart.setAutoFillBackground(true);
    chart.setBackgroundRole(QPalette::Base);
    chart.resize(560, 230);
    chart.setSeries(sampleHistory(), sampleNow());
    chart.show();
    QTRY_VERIFY(chart.findChild<ChartPanel *>());
    const QColor labeled = themeColors(QApplication::palette()).labeled;
    QTRY_VERIFY(pixelsOf(chart.grab().toImage(), labeled) > 500);
    const ChartPanel *panel = chart.findChild<ChartPanel *>();
    const auto future = [&] { // right of now, which stands at five sixths
        QImage image = chart.grab().toImage();
        const QRect plot = panel->plotRect().translated(panel->mapTo(&chart, QPoint()));
        return image.copy(plot.left() + plot.width() * 5 / 6 + 3, plot.top(), plot.width() / 6 - 3, plot.height());
    };
    const QImage nothing = future();
    QCOMPARE(pixelsOf(nothing, labeled), 0);
    LabelingForecast forecast;
    forecast.verdict = LabelingForecast::Verdict::Expected;
    forecast.expected = sampleNow().date().addDays(1);
    forecast.earliest = forecast.expected;
    forecast.latest = forecast.expected.addDays(2);
    forecast.remaining = 80;
    chart.setForecast(forecast);
    QCOMPARE(future(), nothing); // without a target it has no end
    chart.setTarget(500);
    QTRY_VERIFY(pixelsOf(future(), labeled) > 10);
    QVERIFY(chart.accessibleDescription().contains(u", target 500, reached about 20 Nov"_s));
    chart.setForecast({});
    QCOMPARE(pixelsOf(future(), labeled), 0);
    QVERIFY(future() != nothing); // the target line stays
    QVERIFY(!chart.accessibleDescription().contains(u"reached"_s));
}

void TestHistoryChart::pausesAreNotDrawn()
{
    HistoryChart chart;
    chart.resize(560, 230);
    chart.setSeries(sampleHistory(), sampleNow());
    chart.show();
    QTRY_VERIFY(chart.findChild<ChartPanel *>());
    const auto series = [&chart] { return chart.findChild<ChartPanel *>()->chart()->series().size(); };
    const auto whole = series();
    chart.setSpans({{u"1"_s, u"eu-west-1"_s, sampleNow().addDays(-10), sampleNow().addDays(-3)}, {u"1"_s, u"eu-west-1"_s, sampleNow().addDays(-1), sampleNow()}});
    QVERIFY(series() > whole);
    chart.setSpans({});
    QCOMPARE(series(), whole);
}

void TestHistoryChart::samplesAreShownAsATable()
{
    HistoryChart chart;
    chart.resize(560, 230);
    chart.setSeries(sampleHistory(), sampleNow());
    chart.show();
    QTRY_VERIFY(chart.findChild<ChartPanel *>());
    QTRY_VERIFY(chart.findChild<ChartPanel *>()->isVisible());
    chart.setRange(ChartRange::All);
    QVERIFY(!chart.findChild<QTableView *>());
    chart.setShownAsTable(true);
    auto *table = chart.findChild<QTableView *>();
    QVERIFY(table && table->isVisible());
    QVERIFY(!chart.findChild<ChartPanel *>()->isVisible());
    QCOMPARE(table->model()->rowCount(), sampleHistory().size());
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"420"_s); // the newest first
    table->selectRow(0);
    QTest::keySequence(table, QKeySequence::Copy);
    const HistorySample last = sampleHistory().last();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Time\tLabeled\tEntries\tWith errors\tStatus\n%1\t420\t500\t3\tUPDATE_COMPLETE\n"_s.arg(last.time.toString(Qt::ISODate)));
    chart.setRange(ChartRange::Day);
    QVERIFY(table->model()->rowCount() >= 1); // what was in force when the day began
    QVERIFY(table->model()->rowCount() < sampleHistory().size());
    chart.setShownAsTable(false);
    QVERIFY(!table->isVisible());
    QVERIFY(chart.findChild<ChartPanel *>()->isVisible());
}

void TestHistoryChart::tableRowsStay()
{
    SampleTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const HistorySeries all = sampleHistory();
    model.setSeries(all.first(3));
    const QPersistentModelIndex oldest(model.index(2, 0));
    model.setSeries(all); // newer ones came
    QCOMPARE(oldest.row(), int(all.size()) - 1);
    model.setSeries(all.mid(1)); // the range became shorter
    QVERIFY(!oldest.isValid());
    const QPersistentModelIndex newest(model.index(0, 0));
    model.setSeries(all);
    QCOMPARE(newest.row(), 0);
    model.setSeries({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.count(), 0);
}

void TestHistoryChart::pictureIsSaved()
{
    const QTemporaryDir folder;
    HistoryChart chart;
    chart.resize(560, 230);
    chart.setTitle(u"flowers / Train"_s);
    chart.setSeries(sampleHistory(), sampleNow());
    chart.show();
    QTRY_VERIFY(chart.findChild<ChartPanel *>());
    const QColor labeled = themeColors(QApplication::palette()).labeled;
    QTRY_VERIFY(pixelsOf(chart.grab().toImage(), labeled) > 500);
    const QString path = folder.filePath(u"flowers.png"_s);
    chart.savePicture(path);
    const QImage picture(path);
    QVERIFY(picture.width() > 2 * 560 && picture.width() < 2 * 600);
    QVERIFY(pixelsOf(picture, labeled) > 1500);
    chart.setTitle(u"another"_s);
    chart.savePicture(path);
    QVERIFY(QImage(path) != picture); // its title is another
}

void TestHistoryChart::F51_vanishedFolderIsSaid()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"flowers.png"_s);
    QVERIFY(folder.remove());
    HistoryChart chart;
    chart.resize(560, 230);
    chart.setSeries(sampleHistory(), sampleNow());
    chart.show();
    QTRY_VERIFY(chart.findChild<ChartPanel *>());
    chart.savePicture(path);
    QVERIFY2(saysNotWritten(chart, path), qPrintable(path));
    QVERIFY(!QFile::exists(path));
}

void TestHistoryChart::F51_fullTargetIsSaidAndTheOldFileStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"flowers.png"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old picture") > 0);
    old.close();
    HistoryChart chart;
    chart.resize(560, 230);
    chart.setSeries(sampleHistory(), sampleNow());
    chart.show();
    QTRY_VERIFY(chart.findChild<ChartPanel *>());
    {
        const test::FileSizeLimit limit(1000); // the file system takes no more, as one that is full
        chart.savePicture(path);
    }
    QVERIFY2(saysNotWritten(chart, path), qPrintable(path));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old picture"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), {u"flowers.png"_s}); // nothing half written beside it
    chart.savePicture(path);
    QVERIFY(!saysNotWritten(chart, path));
    QVERIFY(!QImage(path).isNull());
}

QTEST_MAIN(TestHistoryChart)
#include "tst_historychart.moc"
