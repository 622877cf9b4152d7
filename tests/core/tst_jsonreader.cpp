// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using dw::JsonFault;
using dw::JsonReader;

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countIsReadOrRefused_data();
    void countIsReadOrRefused();
    void faultNamesThePlace_data();
    void faultNamesThePlace();
    void texts_data();
    void texts();
    void absentAndNullAreNoFault_data();
    void absentAndNullAreNoFault();
    void documentsThatAreNoObjectAreRefused_data();
    void documentsThatAreNoObjectAreRefused();
    void firstFaultIsKept();
    void lastOfTwoEqualNamesWins();
};

void TestJsonReader::countIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<qint64>("expected"); // -1: refused
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("minus zero is zero") << "-0"_ba << qint64(0);
    QTest::newRow("an integer") << "250000"_ba << qint64(250000);
    QTest::newRow("2^53, the largest") << "9007199254740992"_ba << qint64(9007199254740992);
    QTest::newRow("an integral double") << "500.0"_ba << qint64(500);
    QTest::newRow("scientific and whole") << "1e3"_ba << qint64(1000);
    QTest::newRow("2^53 in scientific notation") << "9.007199254740992e15"_ba << qint64(9007199254740992);
    QTest::newRow("F29 2^53 + 1 is refused, not rounded down") << "9007199254740993"_ba << qint64(-1);
    QTest::newRow("F29 2^63 is refused") << "9223372036854775808"_ba << qint64(-1);
    QTest::newRow("F29 1e23 is refused") << "1e23"_ba << qint64(-1);
    QTest::newRow("F29 a fraction is refused, not cut") << "1732300000.123"_ba << qint64(-1);
    QTest::newRow("F29 a negative number is refused") << "-5"_ba << qint64(-1);
    QTest::newRow("F29 a number as text is refused") << "\"5\""_ba << qint64(-1);
    QTest::newRow("F29 a truth value is refused") << "true"_ba << qint64(-1);
    QTest::newRow("F29 an array is refused") << "[5]"_ba << qint64(-1);
}

void TestJsonReader::countIsReadOrRefused()
{
    QFETCH(QByteArray, token);
    QFETCH(qint64, expected);
    JsonFault fault;
    const auto count = JsonReader::fromDocument("{\"n\":" + token + '}', fault).count("n"_L1);
    QCOMPARE(count.value_or(-1), expected);
    QCOMPARE(fault.isSet(), expected == -1);
}

void TestJsonReader::faultNamesThePlace_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("message");
    QTest::newRow("text that is a number")
        << R"({"outer":{"list":[{},{"word":5}]}})"_ba << u"$.outer.list[1].word: expected text, found a number"_s;
    QTest::newRow("an element that is text")
        << R"({"outer":{"list":[null,"x"]}})"_ba << u"$.outer.list[1]: expected an object, found text"_s;
    QTest::newRow("a list that is an object") << R"({"outer":{"list":{}}})"_ba << u"$.outer.list: expected an array, found an object"_s;
    QTest::newRow("an object that is an array") << R"({"outer":[]})"_ba << u"$.outer: expected an object, found an array"_s;
    QTest::newRow("a required object that is absent") << "{}"_ba << u"$.outer: missing"_s;
    QTest::newRow("a required object that is null") << R"({"outer":null})"_ba << u"$.outer: missing"_s;
    QTest::newRow("a number that is text")
        << R"({"outer":{"list":[{"time":"1.5E9"}]}})"_ba << u"$.outer.list[0].time: expected a number, found text"_s;
    QTest::newRow("a fraction as a count")
        << R"({"outer":{"list":[{"count":0.5}]}})"_ba << u"$.outer.list[0].count: not a whole number from 0 to 2^53"_s;
}

void TestJsonReader::faultNamesThePlace()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, message);
    JsonFault fault;
    const auto list = JsonReader::fromDocument(document, fault).requiredObject("outer"_L1).objects("list"_L1);
    for (const JsonReader &element : list) {
        (void)element.text("word"_L1);
        (void)element.number("time"_L1);
        (void)element.count("count"_L1);
    }
    QCOMPARE(fault.toError().message, message);
    QCOMPARE(fault.toError().kind, dw::ApiError::Kind::Malformed);
}

void TestJsonReader::texts_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("message"); // empty: no fault
    QTest::newRow("texts; null is left out") << R"({"a":["x",null,""]})"_ba << QStringList{u"x"_s, u""_s} << QString();
    QTest::newRow("a number among them") << R"({"a":["x",7]})"_ba << QStringList{u"x"_s} << u"$.a[1]: expected text, found a number"_s;
    QTest::newRow("text for a list") << R"({"a":"x"})"_ba << QStringList() << u"$.a: expected an array, found text"_s;
}

void TestJsonReader::texts()
{
    QFETCH(QByteArray, document);
    QFETCH(QStringList, texts);
    QFETCH(QString, message);
    JsonFault fault;
    QCOMPARE(JsonReader::fromDocument(document, fault).texts("a"_L1), texts);
    QCOMPARE(fault.toError().message, message);
}

void TestJsonReader::absentAndNullAreNoFault_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("absent") << "{}"_ba;
    QTest::newRow("null") << R"({"a":null})"_ba;
}

void TestJsonReader::absentAndNullAreNoFault()
{
    QFETCH(QByteArray, document);
    JsonFault fault;
    const JsonReader reader = JsonReader::fromDocument(document, fault);
    QVERIFY(!reader.text("a"_L1));
    QVERIFY(!reader.number("a"_L1));
    QVERIFY(!reader.count("a"_L1));
    QVERIFY(!reader.object("a"_L1));
    QVERIFY(reader.objects("a"_L1).isEmpty());
    QVERIFY(reader.texts("a"_L1).isEmpty());
    QVERIFY(!fault.isSet());
}

void TestJsonReader::documentsThatAreNoObjectAreRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("F27 nothing") << ""_ba;
    QTest::newRow("F27 white space") << " \r\n"_ba;
    QTest::newRow("F27 cut off") << R"({"a":{"b":1)"_ba;
    QTest::newRow("F28 trailing junk") << R"({"a":1}x)"_ba;
    QTest::newRow("F28 NaN") << R"({"a":NaN})"_ba;
    QTest::newRow("F28 beyond every double") << R"({"a":1e400})"_ba;
    QTest::newRow("F28 invalid UTF-8") << "{\"a\":\"\xff\"}"_ba;
    QTest::newRow("F28 nested 2,000 deep") << "{\"a\":"_ba + QByteArray(2000, '[') + QByteArray(2000, ']') + '}';
    QTest::newRow("an array") << "[]"_ba;
    QTest::newRow("a number") << "5"_ba;
    QTest::newRow("HTML") << "<!DOCTYPE html><title>Sign in</title>"_ba;
}

void TestJsonReader::documentsThatAreNoObjectAreRefused()
{
    QFETCH(QByteArray, document);
    JsonFault fault;
    const JsonReader reader = JsonReader::fromDocument(document, fault);
    QVERIFY(fault.isSet());
    QVERIFY2(fault.toError().message.startsWith(u"$: "_s), qPrintable(fault.toError().message));
    QVERIFY(!reader.object("a"_L1));
}

void TestJsonReader::firstFaultIsKept()
{
    JsonFault fault;
    const JsonReader reader = JsonReader::fromDocument(R"({"a":1,"b":2})"_ba, fault);
    (void)reader.text("a"_L1);
    (void)reader.text("b"_L1);
    QVERIFY(fault.toError().message.startsWith(u"$.a:"_s));
}

void TestJsonReader::lastOfTwoEqualNamesWins()
{
    JsonFault fault;
    QCOMPARE(JsonReader::fromDocument("\xEF\xBB\xBF{\"a\":1,\"a\":2}"_ba, fault).count("a"_L1), std::optional<qint64>(2));
    QVERIFY(!fault.isSet());
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
