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
    void jsonHasTheApisMembers();
    void S18_accountsAreMaskedUnlessWanted();
    void dialogWrites();
    void F51_whatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] QList<DatasetSnapshot> datasets() const;
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

void TestExportDialog::oracle_csvIsReadByAnother()
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s, u"import csv, io, json, sys\n"
                           "text = sys.stdin.buffer.read().decode()\n"
                           "print(json.dumps(list(csv.DictReader(io.StringIO(text, newline=''), strict=True))))"_s});
    python.write(datasetsCsv(datasets(), true));
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    const QJsonArray rows = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QCOMPARE(rows.size(), 2);
    const QJsonObject flowers = rows.first().toObject();
    QCOMPARE(flowers.value(u"status_message"_s).toString(), u"'=1+1, \"quoted\"; account 111122223333"_s);
    QCOMPARE(flowers.value(u"labeled_entries"_s).toString(), u"420"_s);
    QCOMPARE(flowers.value(u"total_entries"_s).toString(), QString());
    QCOMPARE(flowers.value(u"created"_s).toString(), u"2023-11-14T22:13:20.500Z"_s);
    QCOMPARE(flowers.value(u"tags"_s).toString(), u"vendor, a; b"_s);
    QCOMPARE(rows.last().toObject().value(u"set"_s).toString(), u"test"_s);
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
    QCOMPARE(written(), "1 full"_ba);
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
