// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/arnlist.h"

#include "support/testdatasets.h"

#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

QString flowers()
{
    return datasetArn(u"flowers"_s).toString();
}

QString knots()
{
    return datasetArn(u"wood-knots"_s, DatasetType::Test).toString();
}

} // namespace

class TestArnList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goodLinesAreKept_data();
    void goodLinesAreKept();
    void badLinesAreNamed_data();
    void badLinesAreNamed();
    void hostileLinesAreCleaned();
};

void TestArnList::goodLinesAreKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("duplicates");

    QTest::newRow("nothing gives nothing") << QString() << 0 << 0;
    QTest::newRow("blank lines are no lines") << u"\n  \n\t\n"_s << 0 << 0;
    QTest::newRow("one ARN without a line end") << flowers() << 1 << 0;
    QTest::newRow("two ARNs") << flowers() + u'\n' + knots() << 2 << 0;
    QTest::newRow("F52: CRLF line ends") << flowers() + u"\r\n"_s + knots() + u"\r\n"_s << 2 << 0;
    QTest::newRow("F52: CR line ends of old Macs") << flowers() + u'\r' + knots() << 2 << 0;
    QTest::newRow("F52: a byte order mark in front") << QChar(0xFEFF) + flowers() << 1 << 0;
    QTest::newRow("F52: a byte order mark in the middle, as joined files have it")
        << flowers() + u'\n' + QChar(0xFEFF) + knots() << 2 << 0;
    QTest::newRow("F52: a line twice counts once") << flowers() + u'\n' + flowers() + u'\n' + knots() << 2 << 1;
    QTest::newRow("white space around it") << u"  "_s + flowers() + u"\t \n"_s << 1 << 0;
    QTest::newRow("a JSON array") << u"[\n  \""_s + flowers() + u"\",\n  \""_s + knots() + u"\"\n]"_s << 2 << 0;
}

void TestArnList::goodLinesAreKept()
{
    QFETCH(QString, text);
    QFETCH(int, good);
    QFETCH(int, duplicates);
    const ArnList list = parseArnList(text);
    QCOMPARE(int(list.arns.size()), good);
    QCOMPARE(list.duplicates, duplicates);
    QVERIFY(list.badLines.isEmpty());
}

void TestArnList::badLinesAreNamed_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("words") << u"hello"_s;
    QTest::newRow("a bucket") << u"arn:aws:s3:::bucket-of-images-for-training"_s;
    QTest::newRow("a project") << u"arn:aws:rekognition:eu-west-1:111122223333:project/flowers/1690476084535"_s;
    QTest::newRow("cut off") << flowers().chopped(20);
    QTest::newRow("two ARNs in one line") << flowers() + u' ' + knots();
}

void TestArnList::badLinesAreNamed()
{
    QFETCH(QString, line);
    const ArnList list = parseArnList(flowers() + u"\r\n\r\n"_s + line + u"\r\n"_s + knots());
    QCOMPARE(list.arns.size(), 2); // the good ones are kept
    QCOMPARE(list.badLines.size(), 1);
    QCOMPARE(list.badLines.first().number, 3); // as an editor counts, blank lines too
    QVERIFY(list.badLines.first().problem != DatasetArnProblem::Fine);
    QCOMPARE(list.badLines.first().problem, checkDatasetArn(line));
}

void TestArnList::hostileLinesAreCleaned()
{
    const ArnList list = parseArnList(u"arn:\u202Eevil\u0007"_s + QString(5000, u'x'));
    QCOMPARE(list.badLines.size(), 1);
    QVERIFY(list.badLines.first().text.size() < 200);
    QVERIFY(!list.badLines.first().text.contains(QChar(0x202E)));
    QVERIFY(!list.badLines.first().text.contains(QChar(0x07)));
}

QTEST_APPLESS_MAIN(TestArnList)
#include "tst_arnlist.moc"
