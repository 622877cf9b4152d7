// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/requestlogdialog.h"

#include "samplerequests.h"
#include "support/testclock.h"
#include "ui/dialogs/requestlogexport.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/englishplurals.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

/// A dialog over a log, shown.
struct Fixture {
    Fixture()
    {
        clock.setNow(requestsNow);
        dialog.resize(1100, 400);
    }
    void show()
    {
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }
    void add(int count)
    {
        for (int i = 0; i < count; ++i)
            log.add(goodRequest());
    }
    QTableView &view() { return *dialog.findChild<QTableView *>(); }
    QScrollBar &bar() { return *view().verticalScrollBar(); }
    bool says(const QString &text)
    {
        const auto labels = dialog.findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const auto *label) { return label->text().contains(text); });
    }

    TestClock clock;
    RequestLog log;
    RequestLogDialog dialog{log, clock};
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRequestLogDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void followsAtItsEnd();
    void staysWhereItIsElsewhere();
    void staysWhereItIsWhenRowsGo();
    void showsFailuresAlone();
    void copiesTheSelection();
    void csv_data();
    void csv();
    void exportsWhatIsShown();
    void F51_anExportThatFailsSaysSo();
    void theExportButtonAsksForAFile();
    void saysWhatTheLastHourSaw();
    void everyControlHasAName();

private:
    EnglishPlurals m_plurals;
};

void TestRequestLogDialog::followsAtItsEnd()
{
    Fixture f;
    f.add(100);
    f.show();
    QCOMPARE(f.view().model()->rowCount(), 100);
    QVERIFY(f.bar().maximum() > 0);
    QCOMPARE(f.bar().value(), f.bar().maximum());
    f.add(50);
    f.dialog.tick();
    QCOMPARE(f.view().model()->rowCount(), 150);
    QCOMPARE(f.bar().value(), f.bar().maximum());
    QVERIFY(f.view().visualRect(f.view().model()->index(149, 0)).isValid());
}

void TestRequestLogDialog::staysWhereItIsElsewhere()
{
    Fixture f;
    f.add(100);
    f.show();
    f.bar().setValue(77);
    f.add(50);
    f.dialog.tick();
    QCOMPARE(f.view().model()->rowCount(), 150);
    QCOMPARE(f.bar().value(), 77);
    f.bar().setValue(f.bar().maximum());
    f.add(1);
    f.dialog.tick();
    QCOMPARE(f.bar().value(), f.bar().maximum()); // back at the end, it follows again
}

void TestRequestLogDialog::staysWhereItIsWhenRowsGo()
{
    Fixture f;
    for (int i = 0; i < int(RequestLog::capacity); ++i)
        f.log.add(goodRequest(2000 - i));
    f.show();
    const QModelIndex looked = f.view().model()->index(500, 0);
    f.view().scrollTo(looked, QAbstractItemView::PositionAtTop);
    f.bar().setValue(f.bar().value() + 5); // in the middle of a row
    const QPersistentModelIndex row = looked;
    const int y = f.view().visualRect(row).y();
    const QString text = row.data().toString();
    f.add(30);
    f.dialog.tick();
    QCOMPARE(row.row(), 470);
    QCOMPARE(row.data().toString(), text);
    QCOMPARE(f.view().visualRect(row).y(), y);
    f.add(2000); // now it is gone itself
    f.dialog.tick();
    QVERIFY(!row.isValid());
    QCOMPARE(f.view().model()->rowCount(), int(RequestLog::capacity));
}

void TestRequestLogDialog::showsFailuresAlone()
{
    Fixture f;
    f.add(50);
    f.log.add(deniedRequest());
    f.log.add(throttledRequest());
    f.show();
    auto *box = f.dialog.findChild<QCheckBox *>();
    box->click();
    QCOMPARE(f.view().model()->rowCount(), 2);
    QCOMPARE(f.dialog.shownRecords().size(), 2);
    f.add(10);
    f.log.add(silentRequest());
    f.dialog.tick();
    QCOMPARE(f.view().model()->rowCount(), 3);
    QCOMPARE(f.dialog.shownRecords().last().error, std::optional(ApiError::Kind::Timeout));
    box->click();
    QCOMPARE(f.view().model()->rowCount(), 63);
    QCOMPARE(f.bar().value(), f.bar().maximum());
}

void TestRequestLogDialog::copiesTheSelection()
{
    Fixture f;
    f.add(1);
    ApiCallRecord evil = deniedRequest();
    evil.connection = u"=HYPERLINK(\"http://evil\")"_s;
    f.log.add(evil);
    f.add(1);
    f.show();
    QVERIFY(f.dialog.selectionAsText().isEmpty());
    f.view().setFocus();
    f.view().selectRow(1);
    QTest::keyClick(&f.view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"Time\tOperation\tConnection\tRegion\tResult\tms\tAttempts\tRequest id"_s);
    QCOMPARE(lines.at(1),
             u"14:02:03\tDescribeDataset\t'=HYPERLINK(\"http://evil\")\teu-west-1\t"
             "AccessDeniedException (HTTP 400)\t42\t1\t8f2d4a3e-1c5b-4f6a-9d7e-0b1a2c3d4e5f"_s);
    QCOMPARE(lines.at(2), QString());
}

void TestRequestLogDialog::csv_data()
{
    QTest::addColumn<ApiCallRecord>("record");
    QTest::addColumn<QByteArray>("line");
    const QByteArray begin = "2026-11-23T14:02:03.000Z,DescribeDataset,";
    const QByteArray place = "eu-west-1,rekognition.eu-west-1.amazonaws.com,";
    const QByteArray id = "8f2d4a3e-1c5b-4f6a-9d7e-0b1a2c3d4e5f";
    QTest::newRow("good") << goodRequest() << begin + "vision-prod," + place + "OK,200,42,1,0," + id + ",";
    QTest::newRow("throttled, then good") << throttledRequest() << begin + "vision-prod," + place + "OK,200,1204,3,2," + id + ",";
    QTest::newRow("no answer") << silentRequest() << begin + "vision-prod," + place + "Timeout,,20000,3,0,,";
    QTest::newRow("S4: denied, without the account") << deniedRequest()
                                                     << begin + "vision-prod," + place + "AccessDeniedException,400,42,1,0," + id
            + ",User: arn:aws:iam::1111\xe2\x80\xa6"
              "3333:user/anna is not authorized";
    for (const char start : {'=', '+', '-', '@'}) {
        ApiCallRecord record = goodRequest();
        record.connection = QChar::fromLatin1(start) + u"A1,\"x\""_s;
        QTest::addRow("S10: a connection that begins with %c", start)
            << record << begin + "\"'" + start + "A1,\"\"x\"\"\"," + place + "OK,200,42,1,0," + id + ",";
    }
}

void TestRequestLogDialog::csv()
{
    QFETCH(const ApiCallRecord, record);
    RequestLog log;
    log.add(record);
    const QByteArray csv = requestLogCsv(log.since(0));
    const QByteArray head
        = "time,operation,connection,region,host,result,http_status,ms,attempts,throttled,request_id,message\r\n";
    QVERIFY(csv.startsWith(head));
    QTEST(csv.mid(head.size()).chopped(2), "line");
    QVERIFY(csv.endsWith("\r\n"));
}

void TestRequestLogDialog::exportsWhatIsShown()
{
    Fixture f;
    f.add(3);
    f.log.add(deniedRequest());
    f.dialog.tick();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.csv"_s);
    f.dialog.exportTo(path);
    QCOMPARE(contents(path), requestLogCsv(f.log.since(0)));
    QVERIFY(f.says(u"4 rows written to "_s + path));
    f.dialog.findChild<QCheckBox *>()->click();
    f.dialog.exportTo(path);
    QCOMPARE(contents(path), requestLogCsv({f.log.since(0).last()}));
    QVERIFY(f.says(u"1 row written to "_s + path));
}

void TestRequestLogDialog::F51_anExportThatFailsSaysSo()
{
    Fixture f;
    f.add(3);
    f.dialog.tick();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gone/log.csv"_s);
    f.dialog.exportTo(path);
    QVERIFY(f.says(path + u" was not written: "_s));
    QVERIFY(!QFile::exists(path));
}

void TestRequestLogDialog::theExportButtonAsksForAFile()
{
    Fixture f;
    f.add(1);
    f.show();
    for (auto *button : f.dialog.findChildren<QPushButton *>()) {
        QVERIFY(!button->autoDefault()); // Enter in the table presses nothing
        if (button->text().contains(u"xport"_s))
            button->click();
    }
    auto *chooser = f.dialog.findChild<QFileDialog *>();
    QVERIFY(chooser);
    QCOMPARE(chooser->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(QFileInfo(chooser->selectedFiles().value(0)).fileName(), u"dataset-watch-requests-2026-11-23-1402.csv"_s);
    chooser->close();
}

void TestRequestLogDialog::saysWhatTheLastHourSaw()
{
    Fixture f;
    QVERIFY(f.says(u"0 calls in the last hour"_s));
    f.add(1);
    f.dialog.tick();
    QVERIFY(f.says(u"1 call in the last hour"_s));
    f.log.add(throttledRequest());
    f.dialog.tick();
    QVERIFY(f.says(u"4 calls in the last hour, throttled 2 times"_s));
    f.clock.setNow(requestsNow.addSecs(3600));
    f.dialog.tick();
    QVERIFY(f.says(u"0 calls in the last hour"_s));
}

void TestRequestLogDialog::everyControlHasAName()
{
    Fixture f;
    f.show();
    for (const auto *widget : f.dialog.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || widget->inherits("QScrollBar"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || widget->focusProxy();
        QVERIFY2(named, widget->metaObject()->className());
    }
}

QTEST_MAIN(TestRequestLogDialog)
#include "tst_requestlogdialog.moc"
