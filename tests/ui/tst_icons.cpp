// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/themecolors.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

constexpr int iconCount = int(Icon::Remove) + 1;
constexpr int sizes[]{16, 22, 32};

/// Relative to what is behind it, an icon of one size on one theme.
QImage painted(Icon icon, int size, const QPalette &palette)
{
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    paintIcon(painter, image.rect(), icon, iconColor(icon, palette), palette.color(QPalette::Base));
    return image;
}

/// Pixels that stand out from \p background as WCAG asks of graphics: 3 to 1.
int visiblePixels(const QImage &image, const QColor &background)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += contrastRatio(background, image.pixelColor(x, y)) >= 3;
    }
    return count;
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text))
        found.append(match.captured(1));
    return found;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneGridAndOneStroke_data() { files(); }
    void oneGridAndOneStroke();
    void nothingReachesTheEdge_data() { files(); }
    void nothingReachesTheEdge();
    void legible_data();
    void legible();
    void noTwoLookAlike();
    void contactSheet();

private:
    void files();
};

void TestIcons::initTestCase()
{
    (void)themedIcon(Icon::Add).pixmap(16); // registers the files
}

void TestIcons::files()
{
    QTest::addColumn<QString>("svg");
    const QDir folder(u":/icons"_s);
    const QStringList names = folder.entryList();
    QCOMPARE(names.size(), iconCount);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << QString::fromUtf8(file.readAll());
    }
}

void TestIcons::oneGridAndOneStroke()
{
    QFETCH(QString, svg);
    QVERIFY(svg.contains(uR"(width="16" height="16" viewBox="0 0 16 16")"_s));
    for (const QString &width : captured(svg, uR"-(stroke-width="([^"]*)")-"_s))
        QCOMPARE(width, u"1.5"_s);
    for (const QString &colour : captured(svg, u"(#[0-9a-fA-F]+)"_s))
        QVERIFY2(colour == u"#000000" || colour == u"#ffffff", qPrintable(colour)); // the two that are replaced
    QVERIFY(!svg.contains(u"<text"_s) && !svg.contains(u"<image"_s) && !svg.contains(u"href"_s));
}

void TestIcons::nothingReachesTheEdge()
{
    QFETCH(QString, svg);
    QSvgRenderer renderer(svg.toUtf8());
    renderer.setViewBox(QRect(-2, -2, 20, 20));
    QImage image(200, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    // 10 pixels a unit: the icon is 20 to 180. Half a unit is left free around it, so that a pixel of 16 is never cut
    const QRect within(25, 25, 150, 150);
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 127)
                ink |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY2(within.contains(ink),
             qPrintable(u"%1,%2 to %3,%4"_s.arg(ink.left()).arg(ink.top()).arg(ink.right()).arg(ink.bottom())));
    // and it is neither small nor far from the middle
    QVERIFY2(qMax(ink.width(), ink.height()) >= 95, qPrintable(QString::number(qMax(ink.width(), ink.height()))));
    const QPoint off = ink.center() - QPoint(100, 100);
    QVERIFY2(qAbs(off.x()) <= 8 && qAbs(off.y()) <= 8, qPrintable(u"%1,%2"_s.arg(off.x()).arg(off.y())));
}

void TestIcons::legible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("size");
    for (const int size : sizes) {
        QTest::addRow("light, %d", size) << lightPalette() << size;
        QTest::addRow("dark, %d", size) << darkPalette() << size;
    }
}

void TestIcons::legible()
{
    QFETCH(QPalette, palette);
    QFETCH(int, size);
    for (int i = 0; i < iconCount; ++i) {
        const int visible = visiblePixels(painted(Icon(i), size, palette), palette.color(QPalette::Base));
        const int percent = 100 * visible / (size * size);
        const QByteArray what = "icon " + QByteArray::number(i) + ": " + QByteArray::number(percent) + " %";
        QVERIFY2(percent >= 9, what.constData()); // a cross of one stroke has about 11
        QVERIFY2(percent <= 75, what.constData()); // more is a blot
    }
}

void TestIcons::noTwoLookAlike()
{
    for (int i = 0; i < iconCount; ++i) {
        for (int j = i + 1; j < iconCount; ++j) {
            int different = 0;
            QImage shapes[2];
            for (const auto &[shape, icon] : {std::pair(0, i), std::pair(1, j)}) {
                shapes[shape] = QImage(16, 16, QImage::Format_RGB32);
                shapes[shape].fill(Qt::white);
                QPainter painter(&shapes[shape]);
                paintIcon(painter, shapes[shape].rect(), Icon(icon), Qt::black, Qt::white); // without the help of colour
            }
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 16; ++x)
                    different += qAbs(qGray(shapes[0].pixel(x, y)) - qGray(shapes[1].pixel(x, y))) > 96;
            }
            QVERIFY2(different >= 10, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(different)));
        }
    }
}

/// With DW_PICTURES=FOLDER the sheet is kept: each icon at each size, and at 16 enlarged, light and dark.
void TestIcons::contactSheet()
{
    constexpr int cell = 110;
    QImage sheet(iconCount * cell / 5, 2 * 5 * cell, QImage::Format_RGB32);
    QPainter painter(&sheet);
    int top = 0;
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        painter.fillRect(0, top, sheet.width(), 5 * cell, palette.color(QPalette::Base));
        for (int i = 0; i < iconCount; ++i) {
            const QPoint at(i % 5 * cell + 4, top + i / 5 * cell + 4);
            painter.drawImage(QRect(at.x(), at.y(), 64, 64), painted(Icon(i), 16, palette)); // 4 pixels for one
            painter.drawImage(QPoint(at.x(), at.y() + 70), painted(Icon(i), 16, palette));
            painter.drawImage(QPoint(at.x() + 22, at.y() + 70), painted(Icon(i), 22, palette));
            painter.drawImage(QPoint(at.x() + 50, at.y() + 70), painted(Icon(i), 32, palette));
        }
        top += 5 * cell;
    }
    painter.end();
    if (const QString folder = qEnvironmentVariable("DW_PICTURES"); !folder.isEmpty())
        QVERIFY(sheet.save(folder + u"/icons.png"_s));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
