// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/themecolors.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QPainter>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace dw;

class TestThemeColors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coloursAreReadable_data();
    void coloursAreReadable();
    void highContrastTakesThePaletteOnly();
    void themeFollowsTheChoice();
    void anEmptyTickIsSeenInTheDark();
    void fieldsAndButtonsAreFramedInBlack_data();
    void fieldsAndButtonsAreFramedInBlack();
    void everyIconPaintsSomething();
};

void TestThemeColors::coloursAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QColor>("labeled");
    QTest::newRow("light") << lightPalette() << false << QColor(u"#0072B2"_s);
    QTest::newRow("dark") << darkPalette() << true << QColor(u"#56B4E9"_s);
}

void TestThemeColors::coloursAreReadable()
{
    QFETCH(QPalette, palette);
    const ThemeColors colors = themeColors(palette);
    QTEST(colors.dark, "dark");
    QTEST(colors.labeled, "labeled");
    for (const QPalette::ColorRole row : {QPalette::Base, QPalette::AlternateBase}) {
        const QColor background = palette.color(row);
        QVERIFY(contrastRatio(background, colors.dimmedText) >= 4.5);
        for (const QColor &color : {colors.labeled, colors.inProgress, colors.failed, colors.outline, colors.quiet})
            QVERIFY2(contrastRatio(background, color) >= 3, qPrintable(color.name()));
    }
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        QVERIFY(contrastRatio(palette.color(group, QPalette::Highlight), palette.color(group, QPalette::HighlightedText)) >= 4.5);
}

void TestThemeColors::highContrastTakesThePaletteOnly()
{
    QPalette palette(Qt::black, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::yellow);
    const ThemeColors colors = themeColors(palette);
    QVERIFY(colors.highContrast);
    QCOMPARE(colors.failed, QColor(Qt::yellow));
    QCOMPARE(colors.dimmedText, QColor(Qt::yellow));
}

void TestThemeColors::themeFollowsTheChoice()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(themeColors(QApplication::palette()).dark);
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!themeColors(QApplication::palette()).dark);
    applyTheme(*qApp, ThemeChoice::Dark);
    applyTheme(*qApp, ThemeChoice::System); // offscreen has no theme of its own
    QCOMPARE(QApplication::palette().color(QPalette::Base), lightPalette().color(QPalette::Base));
}

void TestThemeColors::anEmptyTickIsSeenInTheDark()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    QCheckBox tick;
    const QImage picture = tick.grab().toImage();
    const QColor window = darkPalette().color(QPalette::Window);
    int seen = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            seen += contrastRatio(picture.pixelColor(x, y), window) >= 3 ? 1 : 0;
    }
    QVERIFY2(seen >= 40, qPrintable(QString::number(seen))); // four sides of more than ten pixels
}

void TestThemeColors::fieldsAndButtonsAreFramedInBlack_data()
{
    QTest::addColumn<std::function<QWidget *()>>("make");
    const auto row = [](const char *name, const std::function<QWidget *()> &make) { QTest::newRow(name) << make; };
    row("field", [] { return new QLineEdit; });
    row("button", [] { return new QPushButton; });
    row("choice", [] { return new QComboBox; });
    row("number", [] { return new QSpinBox; });
    row("text", [] { return new QPlainTextEdit; });
}

void TestThemeColors::fieldsAndButtonsAreFramedInBlack()
{
    QFETCH(std::function<QWidget *()>, make);
    applyTheme(*qApp, ThemeChoice::Light);
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::white, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    QApplication::setPalette(palette);
    frameTicks(*qApp);
    const std::unique_ptr<QWidget> control(make());
    control->resize(120, 30);
    const QImage picture = control->grab().toImage();
    int seen = 0;
    for (int x = 0; x < picture.width(); ++x)
        seen += contrastRatio(picture.pixelColor(x, 0), Qt::black) >= 3 || contrastRatio(picture.pixelColor(x, 1), Qt::black) >= 3
                || contrastRatio(picture.pixelColor(x, 2), Qt::black) >= 3 ? 1 : 0;
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY2(seen >= 90, qPrintable(QString::number(seen))); // its upper side
}

void TestThemeColors::everyIconPaintsSomething()
{
    for (int i = 0; i <= static_cast<int>(Icon::Running); ++i) {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, image.rect(), static_cast<Icon>(i), Qt::red, Qt::white);
        painter.end();
        int red = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                red += image.pixelColor(x, y) == QColor(Qt::red);
        }
        QVERIFY2(red > 10, qPrintable(QString::number(i)));
        QVERIFY(!themedIcon(static_cast<Icon>(i)).pixmap(16, 16).isNull());
    }
}

QTEST_MAIN(TestThemeColors)
#include "tst_themecolors.moc"
