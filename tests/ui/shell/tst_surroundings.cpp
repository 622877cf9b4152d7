// SPDX-License-Identifier: GPL-3.0-or-later
// What changes around the window while it stands: screens, theme, font, locale, a screen reader.
#include "windowbench.h"

#include "ui/panels/datasetdetails.h"
#include "ui/panels/filterlist.h"
#include "ui/text/englishplurals.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDataStream>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QTest>

using namespace dw;
using namespace dw::test;

class TestSurroundings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void init();
    void F48_anyLocaleShowsTheNumbersOnce_data();
    void F48_anyLocaleShowsTheNumbersOnce();
    void F49_aWindowOnAScreenThatIsGoneComesBack_data();
    void F49_aWindowOnAScreenThatIsGoneComesBack();
    void F54_themeFontAndScreenReaderChangeAndTheStateStays();

private:
    [[nodiscard]] DatasetTableView &table() const { return m_bench->table(); }
    void open();

    EnglishPlurals m_plurals;
    std::unique_ptr<WindowBench> m_bench;
};

void TestSurroundings::init()
{
    QLocale::setDefault(QLocale::c());
    m_bench = std::make_unique<WindowBench>();
}

void TestSurroundings::open()
{
    m_bench->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_bench->window.get()));
}

void TestSurroundings::F48_anyLocaleShowsTheNumbersOnce_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("entries");
    QTest::newRow("German") << u"de_DE"_s << u"12.400"_s;
    QTest::newRow("Turkish") << u"tr_TR"_s << u"12.400"_s;
    QTest::newRow("Hindi") << u"hi_IN"_s << u"12,400"_s;
    QTest::newRow("Arabic digits") << u"ar_EG"_s << u"١٢٬٤٠٠"_s;
}

/// What a person reads follows their locale; what is sorted, kept and copied as data does not.
void TestSurroundings::F48_anyLocaleShowsTheNumbersOnce()
{
    QFETCH(QString, locale);
    QFETCH(QString, entries);
    QLocale::setDefault(QLocale(locale));
    open();
    auto *box = m_bench->window->findChild<QLineEdit *>();
    box->setText(u"entries:12400 project:DEFECT*"_s);
    box->setText(u"entries>=12400 entries<=12400 project:DEFECT*"_s); // a dotless i would not find it in Turkish
    QCOMPARE(table().shownArns().size(), 1);
    QCOMPARE(table().proxy().index(0, int(DatasetColumnId::Entries)).data().toString(), entries);
    m_bench->window->saveWindowState();
    m_bench->window.reset();
    QVERIFY(m_bench->settings.flush());
    QFile file(m_bench->settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString kept = QString::fromUtf8(file.readAll());
    QVERIFY(std::none_of(kept.begin(), kept.end(), [](QChar letter) { return letter.isDigit() && letter.unicode() > 127; }));
}

void TestSurroundings::F49_aWindowOnAScreenThatIsGoneComesBack_data()
{
    QTest::addColumn<QByteArray>("geometry");
    MainWindow *none = nullptr;
    QWidget elsewhere(none);
    elsewhere.setGeometry(9000, 7000, 1200, 800); // on a second screen, that time
    elsewhere.show();
    QTest::newRow("far outside") << elsewhere.saveGeometry();
    elsewhere.setGeometry(0, 0, 30000, 20000);
    QTest::newRow("larger than any screen") << elsewhere.saveGeometry();
    QTest::newRow("garbage") << QByteArray("\x01\x02geometry");
    QTest::newRow("cut off") << elsewhere.saveGeometry().first(20);
    QTest::newRow("never saved") << QByteArray();
}

void TestSurroundings::F49_aWindowOnAScreenThatIsGoneComesBack()
{
    QFETCH(QByteArray, geometry);
    m_bench->settings.setWindowState(u"geometry"_s, geometry);
    open();
    const QRect screen = m_bench->window->screen()->availableGeometry();
    const QRect seen = screen & m_bench->window->geometry();
    QVERIFY2(seen.width() >= 300 && seen.height() >= 200, qPrintable(u"%1x%2"_s.arg(seen.width()).arg(seen.height())));
    QVERIFY(m_bench->window->geometry().top() >= screen.top()); // where it is dragged by
}

void TestSurroundings::F54_themeFontAndScreenReaderChangeAndTheStateStays()
{
    const auto restore = qScopeGuard([] {
        QAccessible::setActive(false);
        applyTheme(*qApp, ThemeChoice::Light);
    });
    open();
    table().groupBy(GroupBy::Project);
    QVERIFY(m_bench->window->selectDataset(m_bench->flowers));
    auto &details = *m_bench->window->findChild<DatasetDetails *>();
    details.showTab(DatasetDetails::Tab::Activity);
    const auto isAsBefore = [&] {
        return table().currentArn() == m_bench->flowers && table().groupedBy() == GroupBy::Project
            && details.tab() == DatasetDetails::Tab::Activity && details.dataset() == m_bench->flowers;
    };
    const auto lightness = [&] { return m_bench->window->grab().toImage().pixelColor(m_bench->window->width() / 2, 200).lightness(); };
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::System}) {
        applyTheme(*qApp, theme);
        if (theme != ThemeChoice::System)
            QTRY_COMPARE(lightness() < 128, theme == ThemeChoice::Dark);
        QVERIFY(isAsBefore());
    }
    const int rowHeight = table().rowHeight(0);
    for (const int size : {20, 6, 14}) {
        QFont font = m_bench->window->font();
        font.setPointSize(size);
        m_bench->window->setFont(font);
        QVERIFY(!m_bench->window->grab().isNull());
        QVERIFY(isAsBefore());
    }
    QVERIFY(table().rowHeight(0) > rowHeight); // 14 points need more
    for (const bool isActive : {true, false, true}) {
        QAccessible::setActive(isActive);
        m_bench->repository.applyDescription(m_bench->flowers, description(DatasetStatus::UpdateComplete, isActive ? 1 : 2, 500), m_bench->clock.now());
        QCoreApplication::sendPostedEvents();
        QVERIFY(isAsBefore());
    }
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&table());
    QVERIFY(spoken && spoken->tableInterface());
    QCOMPARE(spoken->tableInterface()->rowCount(), table().proxy().rowCount());
}

QTEST_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
