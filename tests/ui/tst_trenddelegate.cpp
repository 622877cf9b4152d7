// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampledatasets.h"
#include "ui/table/datasettablemodel.h"
#include "ui/table/trenddelegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;

class TestTrendDelegate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeChoice::Light); }
    void lineGoesFirst_data();
    void lineGoesFirst();
    void linesAreKeptUntilTheyChange();

private:
    [[nodiscard]] static QImage paint(const TrendDelegate &delegate, const QModelIndex &index, int width,
                                      Qt::LayoutDirection direction = Qt::LeftToRight, double pixelRatio = 1);
};

namespace {

/// Pixels in the colour of labeled entries, left and right of the middle.
QPair<int, int> inkOf(const QImage &image)
{
    QPair<int, int> ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.blue() - pixel.red() > 60)
                ++(x < image.width() / 2 ? ink.first : ink.second);
        }
    }
    return ink;
}

} // namespace

QImage TestTrendDelegate::paint(const TrendDelegate &delegate, const QModelIndex &index, int width, Qt::LayoutDirection direction,
                                double pixelRatio)
{
    QImage image((QSizeF(width, 26) * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(QApplication::palette().color(QPalette::Base));
    QStyleOptionViewItem option;
    option.rect = {0, 0, width, 26};
    option.palette = QApplication::palette();
    option.direction = direction;
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

void TestTrendDelegate::lineGoesFirst_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("left");
    QTest::addColumn<bool>("right");
    QTest::newRow("the line is right of the number") << 140 << Qt::LeftToRight << false << true;
    QTest::newRow("mirrored") << 140 << Qt::RightToLeft << true << false;
    QTest::newRow("a narrow column has the number alone") << 70 << Qt::LeftToRight << false << false;
}

void TestTrendDelegate::lineGoesFirst()
{
    QFETCH(int, width);
    QFETCH(Qt::LayoutDirection, direction);
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    const QModelIndex cell = model.index(model.rowOf(sampleArn(u"flowers"_s)), int(DatasetColumnId::SevenDays));
    const TrendDelegate delegate(nullptr);
    const QImage before = paint(delegate, cell, width, direction);
    QCOMPARE(inkOf(before), qMakePair(0, 0)); // "…"
    model.setTrend(model.arnAt(cell.row()), {120, {{{0, 0}, {0.5, 0}, {0.5, 1}, {1, 1}}}});
    model.announceChanges();
    const QImage image = paint(delegate, cell, width, direction);
    QVERIFY(image != before);
    QTEST(inkOf(image).first > 0, "left");
    QTEST(inkOf(image).second > 0, "right");
    const QImage sharp = paint(delegate, cell, width, direction, 2);
    QTEST(inkOf(sharp).second > inkOf(image).second, "right"); // not the picture of the other screen
}

void TestTrendDelegate::linesAreKeptUntilTheyChange()
{
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    const QModelIndex cell = model.index(model.rowOf(sampleArn(u"flowers"_s)), int(DatasetColumnId::SevenDays));
    const TrendDelegate delegate(nullptr);
    const auto show = [&](const TrendValue &trend) {
        model.setTrend(model.arnAt(cell.row()), trend);
        model.announceChanges();
        return paint(delegate, cell, 140);
    };
    const QImage rising = show({120, {{{0, 0}, {0.5, 0}, {0.5, 1}, {1, 1}}}});
    QCOMPARE(paint(delegate, cell, 140), rising);
    const QImage later = show({120, {{{0, 0}, {0.8, 0}, {0.8, 1}, {1, 1}}}});
    QVERIFY(later != rising); // the same number, another line
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(paint(delegate, cell, 140) != later);
    applyTheme(*qApp, ThemeChoice::Light);
    QCOMPARE(paint(delegate, cell, 140), later);
    QCOMPARE(inkOf(show({120, {}})), qMakePair(0, 0));
}

QTEST_MAIN(TestTrendDelegate)
#include "tst_trenddelegate.moc"
