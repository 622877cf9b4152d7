// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"
#include "ui/charts/historychart.h"
#include "ui/sampledatasets.h"
#include "ui/theme/theme.h"
#include "ui/theme/themecolors.h"

#include <QAbstractButton>
#include <QApplication>
#include <QChart>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

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

} // namespace

class TestHistoryChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeChoice::Light); }
    void isBuiltAfterTheFirstFrame();
    void saysWhenNothingWasSeen();
    void rangesAreChosen();
    void followsTheTheme();
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
    const auto buttons = chart.findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 4);
    for (QAbstractButton *button : buttons)
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

QTEST_MAIN(TestHistoryChart)
#include "tst_historychart.moc"
