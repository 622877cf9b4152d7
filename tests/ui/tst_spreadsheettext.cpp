// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/spreadsheettext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

class TestSpreadsheetText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void S10_formulasAreDefused_data();
    void S10_formulasAreDefused();
    void records_data();
    void records();
};

void TestSpreadsheetText::S10_formulasAreDefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("words") << u"vision-prod"_s << u"vision-prod"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("=") << u"=HYPERLINK(\"http://evil\")"_s << u"'=HYPERLINK(\"http://evil\")"_s;
    QTest::newRow("+") << u"+1+cmd|' /C calc'!A0"_s << u"'+1+cmd|' /C calc'!A0"_s;
    QTest::newRow("-") << u"-2+3"_s << u"'-2+3"_s;
    QTest::newRow("a negative number") << u"-40.5"_s << u"-40.5"_s;
    QTest::newRow("@") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"' =1"_s;
    QTest::newRow("CR") << u"\r=1"_s << u"' =1"_s;
    QTest::newRow("NUL") << (QString(QChar(0)) + u'x') << u"'x"_s;
    QTest::newRow("= behind a character that is cleaned away") << u"\x01=1"_s << u"'=1"_s;
    QTest::newRow("= inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("a line end") << u"a\nb"_s << u"a b"_s;
}

void TestSpreadsheetText::S10_formulasAreDefused()
{
    QFETCH(const QString, text);
    QTEST(spreadsheetText(text), "safe");
}

void TestSpreadsheetText::records_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s} << "a,b c\r\n"_ba;
    QTest::newRow("an empty field in the middle and at the end") << QStringList{u"a"_s, {}, {}} << "a,,\r\n"_ba;
    QTest::newRow("one empty field") << QStringList{QString()} << "\r\n"_ba;
    QTest::newRow("a comma") << QStringList{u"a,b"_s} << "\"a,b\"\r\n"_ba;
    QTest::newRow("a quote") << QStringList{u"say \"hi\""_s, u"x"_s} << "\"say \"\"hi\"\"\",x\r\n"_ba;
    QTest::newRow("S10: a formula with quotes") << QStringList{u"=A(\"x\",1)"_s} << "\"'=A(\"\"x\"\",1)\"\r\n"_ba;
    QTest::newRow("beyond ASCII") << QStringList{u"Jürgen’s"_s} << "J\xc3\xbcrgen\xe2\x80\x99s\r\n"_ba;
    QTest::newRow("a line end ends no record") << QStringList{u"a\r\nb"_s} << "a  b\r\n"_ba;
}

void TestSpreadsheetText::records()
{
    QFETCH(const QStringList, fields);
    QTEST(csvRecord(fields), "record");
}

QTEST_GUILESS_MAIN(TestSpreadsheetText)
#include "tst_spreadsheettext.moc"
