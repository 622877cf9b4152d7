// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "support/testclock.h"
#include "support/testdatasets.h"
#include "ui/text/datasetexport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace dw::test;

class TestExportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oracle_csvIsReadByAnother();
    void oracle_numbersAsShown();
    void jsonHasTheApisMembers();
    void S18_accountsAreMaskedUnlessWanted();
    void dialogWrites();
    void F51_whatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] QList<DatasetSnapshot> datasets() const;
    [[nodiscard]] QJsonArray rows(const QByteArray &csv) const;
    TestClock m_clock;
    QTemporaryDir m_folder;
};

QList<DatasetSnapshot> TestExportDialog::datasets() const
{
    DatasetSnapshot first = snapshot(datasetArn(u"flowers"_s), description(DatasetStatus::UpdateFailed, 420, std::nullopt, 3), m_clock.now());
    first.description.statusMessage = u"=1+1, \"quoted\"; account 111122223333"_s;
    first.description.creationTimestamp = 1700000000.5;
    first.notes.tags = QStringList{u"vendor, a"_s, u"b"_s};
    DatasetSnapshot unread;
    unread.arn = datasetArn(u"birds"_s, DatasetType::Test);
    return {first, unread};
}

/// As Python's csv module reads it.
QJsonArray TestExportDialog::rows(const QByteArray &csv) const
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s, u"import csv, io, json, sys\n"
                           "text = sys.stdin.buffer.read().decode()\n"
                           "print(json.dumps(list(csv.DictReader(io.StringIO(text, newline=''), strict=True))))"_s});
    python.write(csv);
    python.closeWriteChannel();
    return python.waitForFinished() ? QJsonDocument::fromJson(python.readAllStandardOutput()).array() : QJsonArray();
}

void TestExportDialog::oracle_csvIsReadByAnother()
{
    const QJsonArray rows = this->rows(datasetsCsv(datasets(), true));
    QCOMPARE(rows.size(), 2);
    const QJsonObject flowers = rows.first().toObject();
    QCOMPARE(flowers.value(u"status_message"_s).toString(), u"'=1+1, \"quoted\"; account 111122223333"_s);
    QCOMPARE(flowers.value(u"labeled_entries"_s).toString(), u"420"_s);
    QCOMPARE(flowers.value(u"total_entries"_s).toString(), QString());
    QCOMPARE(flowers.value(u"created"_s).toString(), u"2023-11-14T22:13:20.500Z"_s);
    QCOMPARE(flowers.value(u"tags"_s).toString(), u"vendor, a; b"_s);
    QCOMPARE(rows.last().toObject().value(u"set"_s).toString(), u"test"_s);
}

void TestExportDialog::oracle_numbersAsShown()
{
    QList<DatasetSnapshot> read = datasets();
    read[0].description.stats = DatasetStats{12399, 12400, 9, 124};
    read[0].notes.target = 24800;
    const QJsonArray english = rows(datasetsCsvAsShown(read, true, QLocale(QLocale::English, QLocale::UnitedKingdom)));
    QCOMPARE(english.size(), 2);
    const QJsonObject flowers = english.first().toObject();
    const auto is = [&](const QJsonObject &row, const QString &title, const QString &text) {
        QVERIFY2(row.value(title).toString() == text, qPrintable(title + u": "_s + row.value(title).toString()));
    };
    is(flowers, u"Project"_s, u"flowers"_s);
    is(flowers, u"Status"_s, u"Update failed"_s);
    is(flowers, u"Message"_s, u"'=1+1, \"quoted\"; account 111122223333"_s); // no formula here either
    is(flowers, u"Labeled"_s, u"12,399"_s);
    is(flowers, u"Entries"_s, u"12,400"_s);
    is(flowers, u"Target"_s, u"24,800"_s);
    is(flowers, u"Progress"_s, u"49\u00a0%"_s); // rounded down
    is(flowers, u"To go"_s, u"12,401"_s);
    is(flowers, u"Error %"_s, u"1\u00a0%"_s);
    is(flowers, u"Created"_s, u"14 Nov 2023, 22:13"_s);
    is(flowers, u"Changed"_s, u"–"_s);
    const QJsonObject unread = english.last().toObject();
    is(unread, u"Labeled"_s, u"…"_s); // not 0, and not absent
    is(unread, u"Progress"_s, u"…"_s);
    is(unread, u"Target"_s, QString());
    const QJsonArray german = rows(datasetsCsvAsShown(read, true, QLocale(QLocale::German, QLocale::Germany)));
    is(german.first().toObject(), u"Labeled"_s, u"12.399"_s);
}

void TestExportDialog::jsonHasTheApisMembers()
{
    const QJsonArray all = QJsonDocument::fromJson(datasetsJson(datasets(), true)).array();
    QCOMPARE(all.size(), 2);
    const QJsonObject read = all.first().toObject().value(u"DatasetDescription"_s).toObject();
    QCOMPARE(read.value(u"Status"_s).toString(), u"UPDATE_FAILED"_s);
    QCOMPARE(read.value(u"DatasetStats"_s).toObject().value(u"ErrorEntries"_s).toInteger(), 3);
    QVERIFY(!all.last().toObject().value(u"DatasetDescription"_s).toObject().contains(u"Status"_s));
}

void TestExportDialog::S18_accountsAreMaskedUnlessWanted()
{
    for (const auto &make : {&datasetsCsv, &datasetsJson}) {
        QVERIFY(!make(datasets(), false).contains("111122223333"));
        QVERIFY(make(datasets(), true).contains("111122223333"));
    }
    QVERIFY(!datasetsCsvAsShown(datasets(), false).contains("111122223333"));
    QVERIFY(datasetsCsvAsShown(datasets(), true).contains("111122223333"));
    QList<DatasetSnapshot> odd = datasets();
    odd[0].notes.target = 123456789012; // a number of twelve digits is no account
    odd[0].notes.tags = QStringList{u"111122223333"_s};
    const QJsonArray all = QJsonDocument::fromJson(datasetsJson(odd, false)).array();
    QCOMPARE(all.first().toObject().value(u"Target"_s).toInteger(), 123456789012);
    QVERIFY(!datasetsJson(odd, false).contains("111122223333"));
    QVERIFY(!datasetsCsv(odd, false).contains("111122223333"));
}

void TestExportDialog::dialogWrites()
{
    const auto make = [](ExportDialog::Format format, bool accounts) {
        return QByteArray::number(int(format)) + (accounts ? " full" : " masked");
    };
    ExportDialog dialog(2, make, m_clock);
    const QString path = m_folder.filePath(u"out.csv"_s);
    const auto written = [&] {
        dialog.writeTo(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(written(), "0 masked"_ba);
    dialog.setFormat(ExportDialog::Format::Json);
    dialog.setShowsAccounts(true);
    QCOMPARE(written(), "2 full"_ba);
    dialog.setNumbersAsShown(true);
    QCOMPARE(written(), "2 full"_ba); // JSON is for programs
    dialog.setFormat(ExportDialog::Format::Csv);
    QCOMPARE(written(), "1 full"_ba);
    dialog.setNumbersAsShown(false);
    QCOMPARE(written(), "0 full"_ba);
}

void TestExportDialog::F51_whatCannotBeWrittenIsSaid()
{
    ExportDialog dialog(1, [](ExportDialog::Format, bool) { return QByteArray(); }, m_clock);
    dialog.writeTo(m_folder.filePath(u"none/out.csv"_s));
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"was not written"_s); }));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
