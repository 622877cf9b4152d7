// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries/failingentry.h"
#include "entries/failingpage.h"
#include "entries/lineexcerpt.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

// Declared first: moc loses its way in raw strings
class TestFailingEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void faultsAndTheirParts_data();
    void faultsAndTheirParts();
    void theGuidesOwnExample();
    void F26_pagesThatAreNoPagesAreMalformed();
    void damagedLinesNeverReachBeyondThemselves();
    void excerptsAreShortAndPutTogetherAreTheLine();
    void S11_reorderingCharactersAreEscaped();
};

namespace {

QByteArray partOf(const FailingEntry &entry, qsizetype fault)
{
    return entry.line.sliced(entry.faults[fault].begin, entry.faults[fault].length);
}

} // namespace

void TestFailingEntry::faultsAndTheirParts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QByteArrayList>("parts");
    QTest::addColumn<EntryUse>("use");
    using Parts = QByteArrayList;
    QTest::newRow("at the end of the line the list itself is the part")
        << R"({"source-ref":"s3://b/a.jpg","cl-errors":[{"code":"ERROR_X","message":"m"}]})"_ba << QStringList{u"ERROR_X"_s}
        << Parts{R"("cl-errors":[{"code":"ERROR_X","message":"m"}])"} << EntryUse::Unused;
    QTest::newRow("in metadata") << R"({"a-metadata":{"type":"t","errors":[{"code":"E1"}]},"a":0})"_ba << QStringList{u"E1"_s}
                                 << Parts{R"({"type":"t","errors":[{"code":"E1"}]})"} << EntryUse::Unused;
    QTest::newRow("in a box, with the good one beside it")
        << R"({"b":{"annotations":[{"class_id":0}, {"class_id":1,"cl-errors":[{"code":"E1"}]}]}})"_ba << QStringList{u"E1"_s}
        << Parts{R"({"class_id":1,"cl-errors":[{"code":"E1"}]})"} << EntryUse::InPart;
    QTest::newRow("a box and the line") << R"({"b":{"annotations":[{"errors":[{"code":"E1"}]}]},"errors":[{"code":"E2"}]})"_ba
                                        << QStringList{u"E1"_s, u"E2"_s}
                                        << Parts{R"({"errors":[{"code":"E1"}]})", R"("errors":[{"code":"E2"}])"}
                                        << EntryUse::Unused;
    QTest::newRow("warnings cost nothing") << R"({"warnings":[{"code":"W1"}],"a":{"cl-warnings":[{"code":"W2"}]}})"_ba
                                           << QStringList{u"W1"_s, u"W2"_s}
                                           << Parts{R"("warnings":[{"code":"W1"}])", R"({"cl-warnings":[{"code":"W2"}]})"}
                                           << EntryUse::Whole;
    QTest::newRow("a warning among errors") << R"({"errors":[{"code":"WARNING_NO_ANNOTATIONS"}]})"_ba
                                            << QStringList{u"WARNING_NO_ANNOTATIONS"_s}
                                            << Parts{R"("errors":[{"code":"WARNING_NO_ANNOTATIONS"}])"} << EntryUse::Whole;
    QTest::newRow("brackets and quotes in texts do not mislead")
        << R"({"x":"}]\"errors\":[","a-metadata":{"n":"\\","errors":[{"code":"E]}","message":"\"{"}]}})"_ba
        << QStringList{u"E]}"_s} << Parts{R"({"n":"\\","errors":[{"code":"E]}","message":"\"{"}]})"} << EntryUse::Unused;
    QTest::newRow("an attribute that is called errors is none")
        << R"({"errors":1,"errors-metadata":{"class-name":"errors"}})"_ba << QStringList{} << Parts{} << EntryUse::Unused;
    QTest::newRow("errors that are no objects are left out")
        << R"({"errors":[1,null,"x",{"message":"no code"}]})"_ba << QStringList{u""_s}
        << Parts{R"("errors":[1,null,"x",{"message":"no code"}])"} << EntryUse::Unused;
    QTest::newRow("no JSON") << R"({broken)"_ba << QStringList{} << Parts{} << EntryUse::Unused;
    QTest::newRow("nothing") << ""_ba << QStringList{} << Parts{} << EntryUse::Unused;
    QTest::newRow("deeper than anybody looks")
        << QByteArray(R"({"a":)").repeated(80) + R"({"errors":[{"code":"E"}]})" + QByteArray("}").repeated(80) << QStringList{}
        << Parts{} << EntryUse::Unused;
}

void TestFailingEntry::faultsAndTheirParts()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, codes);
    QFETCH(QByteArrayList, parts);
    QFETCH(EntryUse, use);
    const FailingEntry entry = failingEntry(line);
    QStringList foundCodes;
    QByteArrayList foundParts;
    for (qsizetype i = 0; i < entry.faults.size(); ++i) {
        foundCodes.append(entry.faults[i].code);
        foundParts.append(partOf(entry, i));
    }
    QCOMPARE(foundCodes, codes);
    QCOMPARE(foundParts, parts);
    QCOMPARE(entryUse(entry), use);
    QCOMPARE(entry.line, line);
}

void TestFailingEntry::theGuidesOwnExample()
{
    QFile file(QStringLiteral(DW_TEST_DATA "/list-dataset-entries-errors.in.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto page = parseFailingPage(file.readAll());
    QVERIFY(page);
    QCOMPARE(page->nextToken, u"b/2+="_s);
    QCOMPARE(page->entries.size(), 5);
    const FailingEntry &entry = page->entries.first();
    QCOMPARE(entry.sourceRef, u"s3://bucket/a b/ü.png"_s);
    QCOMPARE(entry.faults.size(), 2);
    QCOMPARE(entry.faults[0].code, u"ERROR_UNSUPPORTED_USE_CASE_TYPE"_s);
    QVERIFY(partOf(entry, 0).startsWith(R"({"type":"groundtruth/wrongtype")"));
    QCOMPARE(entry.faults[1].message, u"No valid label attributes found."_s);
}

void TestFailingEntry::F26_pagesThatAreNoPagesAreMalformed()
{
    for (const QByteArray &body : {"<html>"_ba, "[]"_ba, R"({"DatasetEntries":[1]})"_ba})
        QCOMPARE(parseFailingPage(body).error().kind, ApiError::Kind::Malformed);
    QCOMPARE(parseFailingPage("{}").value(), FailingPage());
}

void TestFailingEntry::damagedLinesNeverReachBeyondThemselves()
{
    const QByteArray good
        = R"({"b":{"annotations":[{"c":"\u00e9é\"","errors":[{"code":"E1","message":"m"}]}]},"cl-errors":[{"code":"E2"}]})";
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray line = good;
        for (int change = random.bounded(1, 4); change > 0; --change)
            line[random.bounded(int(line.size()))] = "{}[]\",:\\ e"[random.bounded(10)];
        const FailingEntry entry = failingEntry(line);
        for (const EntryFault &fault : entry.faults) {
            QVERIFY2(fault.begin >= 0 && fault.length > 0 && fault.begin + fault.length <= line.size(), line.constData());
            QVERIFY(QJsonDocument::fromJson(line).isObject());
        }
    }
}

void TestFailingEntry::excerptsAreShortAndPutTogetherAreTheLine()
{
    const QByteArray line = R"({"s":"é","a-metadata":{"type":"ü","errors":[{"code":"E1"}]},"z":1})";
    const LineExcerpt whole = lineExcerpt(line, failingEntry(line).faults.first());
    QCOMPARE((whole.before + whole.part + whole.after).toUtf8(), line);
    QCOMPARE(whole.part, uR"({"type":"ü","errors":[{"code":"E1"}]})"_s);

    const QByteArray filler = "\"x\":\"" + QByteArray(50'000, 'x') + "\",";
    const QByteArray longLine = '{' + filler + R"("a":{"errors":[{"code":"E1"}]},)" + filler + R"("y":1})";
    const LineExcerpt cut = lineExcerpt(longLine, failingEntry(longLine).faults.first());
    QCOMPARE(cut.part, uR"({"errors":[{"code":"E1"}]})"_s);
    QVERIFY(cut.before.startsWith(u'…') && cut.after.endsWith(u'…'));
    QVERIFY((cut.before + cut.part + cut.after).size() <= 4002);
    const QByteArray longPart = R"({"a":{"errors":[{"code":"E1"}],)" + filler + R"("y":1}})";
    const LineExcerpt shortened = lineExcerpt(longPart, failingEntry(longPart).faults.first());
    QVERIFY((shortened.before + shortened.part + shortened.after).size() <= 4003);
    QVERIFY(shortened.part.endsWith(u'…'));
    QCOMPARE(lineExcerpt({}, {u"E"_s, {}, 10, 20, false, false}), LineExcerpt());
}

void TestFailingEntry::S11_reorderingCharactersAreEscaped()
{
    const QByteArray line = u"{\"a\":{\"n\":\"\u202Egpj\",\"errors\":[{\"code\":\"E\"}]}}"_s.toUtf8();
    const LineExcerpt excerpt = lineExcerpt(line, failingEntry(line).faults.first());
    QVERIFY(!excerpt.part.contains(QChar(0x202E)));
    QVERIFY(excerpt.part.contains(u"202E"_s, Qt::CaseInsensitive));
}

QTEST_GUILESS_MAIN(TestFailingEntry)
#include "tst_failingentry.moc"
