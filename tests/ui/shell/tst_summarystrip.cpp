// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/summarystrip.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/englishplurals.h"

#include <QLayout>
#include <QTest>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

DatasetTotals totalsOf(int datasets, int known, qint64 labeled, qint64 total, qint64 errors = 0, int withErrors = 0)
{
    DatasetTotals totals;
    totals.datasets = totals.counted = datasets;
    totals.countsKnown = known;
    totals.labeledEntries = labeled;
    totals.totalEntries = total;
    totals.errorEntries = errors;
    totals.datasetsWithErrors = withErrors;
    return totals;
}

} // namespace

class TestSummaryStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void saysTheSums_data();
    void saysTheSums();
    void saysPaceAndEnd_data();
    void saysPaceAndEnd();
    void aTextIsThereWholeOrNotAtAll_data();
    void aTextIsThereWholeOrNotAtAll();

private:
    EnglishPlurals m_plurals;
};

void TestSummaryStrip::saysTheSums_data()
{
    QTest::addColumn<DatasetTotals>("totals");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing to sum") << DatasetTotals() << u"– entries labeled"_s;
    QTest::newRow("nothing read yet") << totalsOf(41, 0, 0, 0) << u"… entries labeled, counts known for 0 of 41"_s;
    QTest::newRow("all read") << totalsOf(17, 17, 39399, 45790, 284, 8)
                              << u"39,399 of 45,790 entries labeled, 86 %, 6,391 to go, 284 entries with errors in 8 datasets"_s;
    QTest::newRow("partly read") << totalsOf(2000, 320, 10, 100)
                                 << u"10 of 100 entries labeled, 10 %, 90 to go, no entries with errors, counts known for 320 of 2,000"_s;
    QTest::newRow("one short of all is not 100 %") << totalsOf(1, 1, 99999, 100000)
                                                   << u"99,999 of 100,000 entries labeled, 99 %, 1 to go, no entries with errors"_s;
    QTest::newRow("no entries is no percentage") << totalsOf(1, 1, 0, 0)
                                                 << u"0 of 0 entries labeled, 0 to go, no entries with errors"_s;
    QTest::newRow("F31: more labeled than there are") << totalsOf(1, 1, 12, 10)
                                                      << u"12 of 10 entries labeled, 120 %, 0 to go, no entries with errors"_s;
}

void TestSummaryStrip::saysTheSums()
{
    QFETCH(DatasetTotals, totals);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    SummaryStrip strip;
    strip.resize(1200, 34);
    strip.setTotals(totals);
    QCOMPARE(strip.text().replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' '), text);
    QCOMPARE(strip.height(), 34);
}

void TestSummaryStrip::saysPaceAndEnd_data()
{
    QTest::addColumn<CurrentProgress>("progress");
    QTest::addColumn<QString>("words");
    const auto progress = [](double perDay, int increases, LabelingForecast::Verdict verdict) {
        CurrentProgress result;
        result.pace = {perDay, 1, 30, increases};
        result.forecast = {verdict, QDate(2026, 12, 3), QDate(2026, 12, 1), QDate(2026, 12, 9), 500};
        return result;
    };
    using Verdict = LabelingForecast::Verdict;
    QTest::newRow("nothing known") << CurrentProgress() << QString();
    QTest::newRow("expected") << progress(62, 9, Verdict::Expected) << u"+62 a day, done about 3 Dec"_s;
    QTest::newRow("too few to tell") << progress(62, 2, Verdict::TooFewIncreases) << u"+62 a day"_s;
    QTest::newRow("nothing moved") << progress(0, 0, Verdict::Shrinking) << QString();
}

void TestSummaryStrip::saysPaceAndEnd()
{
    QFETCH(CurrentProgress, progress);
    QFETCH(QString, words);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    SummaryStrip strip;
    strip.setTotals(totalsOf(1, 1, 10, 100));
    strip.setProgress(progress, QDate(2026, 11, 26));
    const QString without = u"10 of 100 entries labeled, 10 %, 90 to go, no entries with errors"_s;
    QCOMPARE(strip.text().replace(u'\u00a0', u' '), words.isEmpty() ? without : QString(without).replace(u"90 to go"_s, u"90 to go, "_s + words));
}

void TestSummaryStrip::aTextIsThereWholeOrNotAtAll_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("texts");
    QTest::newRow("room for all") << 1400 << 5;
    QTest::newRow("as wide as the least window") << 760 << 5;
    QTest::newRow("the sums stay") << 360 << 3;
}

void TestSummaryStrip::aTextIsThereWholeOrNotAtAll()
{
    QFETCH(const int, width);
    QFETCH(const int, texts);
    SummaryStrip strip;
    strip.setTotals(totalsOf(17, 17, 39399, 45790, 284, 8));
    strip.layout()->setSizeConstraint(QLayout::SetNoConstraint); // as in a window that is narrower than it should be
    strip.resize(width, strip.height());
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    int visible = 0;
    for (const auto *label : strip.findChildren<PlainLabel *>()) {
        if (!label->isVisible())
            continue;
        ++visible;
        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    QCOMPARE(visible, texts);
    QVERIFY(strip.text().contains(u"284 entries with errors"_s));
}

QTEST_MAIN(TestSummaryStrip)
#include "tst_summarystrip.moc"
