// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wholefile.h"
#include "settings/appsettings.h"
#include "support/testclock.h"
#include "support/testdatasets.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/report/reportcsv.h"
#include "ui/report/reporthtml.h"
#include "ui/text/englishplurals.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace dw::test;

class TestReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void linesAreInOrder();
    void sumsLeaveOutWhatIsNotKnown();
    void oracle_htmlIsReadByAnother();
    void oracle_csvIsReadByAnother();
    void S18_accountsAreMaskedUnlessWanted();
    void tenThousandLines();
    void dialogAsksAndWrites_data();
    void dialogAsksAndWrites();
    void dialogSaysWhatCannotBeWritten();

private:
    [[nodiscard]] HistorySeries series(std::initializer_list<qint64> labeled) const;
    [[nodiscard]] Report report() const;
    /// What readreport.py, which we did not teach our own escaping, finds in the bytes.
    [[nodiscard]] QJsonObject readBack(const QByteArray &bytes, const QString &suffix) const;

    const DatasetArn m_flowers = datasetArn(u"flowers"_s);
    const DatasetArn m_birds = datasetArn(u"Birds"_s, DatasetType::Test);
    const DatasetArn m_apples = datasetArn(u"apples"_s);
    TestClock m_clock;
    QTemporaryDir m_folder;
    EnglishPlurals m_plurals;
};

HistorySeries TestReport::series(std::initializer_list<qint64> labeled) const
{
    HistorySeries series;
    QDateTime time = m_clock.now().addDays(-8);
    for (const qint64 count : labeled) {
        series.append({time, count, 500, 500 - count, datasetStatusWord(u"UPDATE_<b>&\"COMPLETE"_s)});
        time = time.addDays(2);
    }
    return series;
}

Report TestReport::report() const
{
    return makeReport({m_flowers, m_birds, m_apples}, {{m_flowers, series({10, 400, 390})}, {m_birds, series({20})}},
                      m_clock.now().addDays(-7), m_clock.now());
}

QJsonObject TestReport::readBack(const QByteArray &bytes, const QString &suffix) const
{
    const QString path = m_folder.filePath(u"report."_s + suffix);
    if (!writeWholeFile(path, bytes).isEmpty())
        return {};
    QProcess reader;
    reader.start(u"/usr/bin/python3"_s, {u"-B"_s, QStringLiteral(DW_SOURCE_DIR "/tests/ui/report/readreport.py"), path});
    reader.waitForFinished();
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

void TestReport::linesAreInOrder()
{
    const Report made = report();
    QCOMPARE(made.lines.size(), 3);
    QCOMPARE(made.lines.at(0).row.arn, m_apples);
    QCOMPARE(made.lines.at(1).row.arn, m_birds);
    QCOMPARE(made.lines.at(2).row.labeled.change(), 380);
    QVERIFY(!made.lines.at(0).status);
    QVERIFY(!made.lines.at(2).trend.pieces.isEmpty());
}

void TestReport::sumsLeaveOutWhatIsNotKnown()
{
    QCOMPARE(sumOfChanges(report(), &ReportRow::labeled), 380);
    QCOMPARE(sumOfChanges(report(), &ReportRow::errors), -380);
    QVERIFY(!sumOfChanges(makeReport({m_apples}, {}, m_clock.now().addDays(-7), m_clock.now()), &ReportRow::labeled));
}

void TestReport::oracle_htmlIsReadByAnother()
{
    const QJsonObject read = readBack(reportHtml(report(), QLocale(u"en_GB"_s)), u"html"_s);
    QCOMPARE(read.value(u"problems"_s).toArray(), QJsonArray());
    QCOMPARE(read.value(u"addresses"_s).toArray(), QJsonArray()); // nothing is loaded, and no link leads anywhere
    QVERIFY(!read.value(u"tags"_s).toArray().contains(u"script"_s));
    QVERIFY(!read.value(u"tags"_s).toArray().contains(u"b"_s)); // AWS's words are never markup
    const QJsonArray rows = read.value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(3).toArray().at(0).toString(), u"flowers / Train"_s);
    QCOMPARE(rows.at(3).toArray().at(1).toString(), u"UPDATE_<b>&\"COMPLETE"_s);
    QCOMPARE(rows.at(3).toArray().at(4).toString(), u"+380"_s);
    QCOMPARE(rows.at(1).toArray().at(2).toString(), u"–"_s);
}

void TestReport::oracle_csvIsReadByAnother()
{
    const QJsonArray rows = readBack(reportCsv(report()), u"csv"_s).value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 4);
    QJsonObject flowers;
    for (qsizetype i = 0; i < rows.at(0).toArray().size(); ++i)
        flowers.insert(rows.at(0).toArray().at(i).toString(), rows.at(3).toArray().at(i));
    QCOMPARE(flowers.value(u"status"_s).toString(), u"UPDATE_<b>&\"COMPLETE"_s);
    QCOMPARE(flowers.value(u"labeled_start"_s).toString(), u"10"_s);
    QCOMPARE(flowers.value(u"labeled_end"_s).toString(), u"390"_s);
    QCOMPARE(flowers.value(u"errors_highest"_s).toString(), u"490"_s);
    QCOMPARE(flowers.value(u"errors_change"_s).toString(), u"-380"_s);
    QCOMPARE(rows.at(1).toArray().size(), rows.at(0).toArray().size());
}

void TestReport::S18_accountsAreMaskedUnlessWanted()
{
    Report made = report();
    QVERIFY(!reportCsv(made).contains("111122223333"));
    QVERIFY(!reportHtml(made, QLocale::c()).contains("111122223333"));
    made.showsAccounts = true;
    QVERIFY(reportCsv(made).contains("111122223333"));
    QVERIFY(reportHtml(made, QLocale::c()).contains("111122223333"));
}

void TestReport::tenThousandLines()
{
    QList<DatasetArn> arns;
    for (int i = 0; i < 10'000; ++i)
        arns.append(datasetArn(u"p%1"_s.arg(i)));
    const Report made = makeReport(arns, {{arns.at(5000), series({1, 2, 3})}}, m_clock.now().addDays(-7), m_clock.now());
    QCOMPARE(reportCsv(made).count('\n'), 10'001);
    QCOMPARE(reportHtml(made, QLocale::c()).count("<tr>"), 10'001);
}

void TestReport::dialogAsksAndWrites_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("html") << u"r.html"_s << "<!DOCTYPE html>"_ba;
    QTest::newRow("csv") << u"r.CSV"_s << "project,set"_ba;
}

void TestReport::dialogAsksAndWrites()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begin);
    AppSettings settings(m_folder.filePath(name + u".ini"_s));
    ReportDialog dialog({{m_flowers, m_birds}, {m_birds}}, settings, m_clock);
    QSignalSpy asked(&dialog, &ReportDialog::pastRequested);
    const QString path = m_folder.filePath(name);
    dialog.writeTo(path);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<QList<DatasetArn>>(), (QList<DatasetArn>{m_flowers, m_birds}));
    QCOMPARE(asked.first().at(1).toDateTime(), m_clock.now().addDays(-7));
    dialog.setPast({{m_flowers, series({10, 400})}});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begin));
    QCOMPARE(settings.lastReport(), m_clock.now());
    QVERIFY(file.remove());
    dialog.setPast({}); // an answer to nobody
    QVERIFY(!file.exists());
}

void TestReport::dialogSaysWhatCannotBeWritten()
{
    AppSettings settings(m_folder.filePath(u"fail.ini"_s));
    ReportDialog dialog({{m_flowers}, {}}, settings, m_clock);
    dialog.writeTo(m_folder.filePath(u"none/r.html"_s));
    dialog.setPast({});
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"was not written"_s); }));
    QVERIFY(!settings.lastReport().isValid());
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
