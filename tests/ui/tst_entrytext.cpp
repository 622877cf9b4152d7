// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/entrytext.h"

#include "ui/text/entriesexport.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

FailingEntry entry(const QString &image, const QList<EntryFault> &faults, const QByteArray &line = "{}")
{
    return {line, image, faults};
}

} // namespace

class TestEntryText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasWords()
    {
        QSet<QString> meanings;
        for (const EntryErrorKnowledge &known : entryErrorCodes()) {
            const QString code(known.name);
            QVERIFY2(entryErrorMeaning(code, {}).endsWith(u'.'), qPrintable(code));
            QVERIFY2(entryErrorFix(code).endsWith(u'.'), qPrintable(code));
            QVERIFY(!entryErrorPlace(code).isEmpty());
            meanings.insert(entryErrorMeaning(code, {}));
        }
        QCOMPARE(meanings.size(), qsizetype(entryErrorCodes().size()));
    }

    void everyManifestFaultHasWords()
    {
        for (int i = 0; i < manifestFaults; ++i) {
            const ManifestFaultText text = manifestFaultText(ManifestFault(i));
            QVERIFY(text.cause.endsWith(u'.') && text.remedy.endsWith(u'.'));
        }
    }

    void F30_unknownCodesAreVerbatim()
    {
        QCOMPARE(entryErrorTitle(u"ERROR_OF_2030"_s), u"ERROR_OF_2030"_s);
        QCOMPARE(entryErrorMeaning(u"ERROR_OF_2030"_s, u"AWS’s own words."_s), u"AWS’s own words."_s);
        QVERIFY(entryErrorPlace(u"ERROR_OF_2030"_s).isEmpty());
    }

    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a part") << entriesReadText(300, 4812, false, english) << u"First 300 of 4,812 entries with errors"_s;
        QTest::newRow("all") << entriesReadText(40, 40, true, english) << u"All 40 entries with errors"_s;
        QTest::newRow("F31: more than AWS counted")
            << entriesReadText(50, 40, false, english) << u"First 50 entries with errors"_s;
        QTest::newRow("no count") << entriesReadText(100, {}, false, english) << u"First 100 entries with errors"_s;
        QTest::newRow("fewer") << errorsBeforeText(212, 40, english) << u"was 212, now 40"_s;
        QTest::newRow("the same says nothing") << errorsBeforeText(40, 40, english) << QString();
        QTest::newRow("nothing known") << errorsBeforeText({}, 40, english) << QString();
        const auto group = [](int all, int unused, int inPart) {
            return groupUseText({u"E"_s, -1, {}, std::vector<int>(size_t(all)), unused, inPart}, english);
        };
        QTest::newRow("none used") << group(3, 3, 0) << u"Training uses none of these entries."_s;
        QTest::newRow("all in part") << group(3, 0, 3) << u"Training uses these entries without the boxes that have errors."_s;
        QTest::newRow("mixed") << group(
            1200, 1100,
            100) << u"Training leaves out 1,100 of these 1,200 entries. 100 are used without the boxes that have errors."_s;
        QTest::newRow("warnings") << group(3, 0, 0) << u"Training uses these entries."_s;
    }

    void counts()
    {
        QFETCH(QString, text);
        QTEST(text, "expected");
    }

    void S10_theWorklistDefusesFormulasAndIsCsvForPython()
    {
        const QList<FailingEntry> entries{
            entry(u"=HYPERLINK(\"http://x\",\"y\")"_s, {{u"@ERROR"_s, u"+1, \"quoted\"\r\nnext"_s, 0, 0, false, false}}),
            entry(u"s3://b/a, b.jpg"_s,
                  {{u"ERROR_INVALID_BOUNDING_BOX"_s, u"off"_s, 0, 0, false, true},
                   {u"ERROR_INVALID_BOUNDING_BOX"_s, u"off"_s, 0, 0, false, true}}),
            entry({}, {})};
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s,
                      u"import csv,io,sys\n"
                      "rows=list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode(),newline='')))\n"
                      "assert len(rows)==4,rows\n"
                      "assert all(len(row)==7 for row in rows),rows\n"
                      "assert not any(cell[:1] in tuple('=+-@\\t\\r\\0') and cell for row in rows for cell in row),rows\n"
                      "assert rows[2][0]=='s3://b/a, b.jpg' and rows[2][1]=='ERROR_INVALID_BOUNDING_BOX',rows\n"
                      "assert rows[2][5]=='no' and rows[2][6]=='Used in part',rows\n"
                      "assert rows[1][0].startswith(\"'=HYPERLINK\"),rows"_s});
        QVERIFY(python.waitForStarted());
        python.write(entriesWorklist({entries}));
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    }

    void linesLeaveAsTheyCame()
    {
        QCOMPARE(entryLines({{entry({}, {}, "{\"a\":\"é\"}"), entry({}, {}, {})}, {entry({}, {}, "{\n\"b\":1}")}}),
                 "{\"a\":\"é\"}\n{ \"b\":1}\n"_ba);
    }

    void imagesAreNamedOnce()
    {
        QCOMPARE(imageAddresses({{entry(u"s3://b/2.jpg"_s, {}), entry(u"s3://b/1.jpg"_s, {})},
                                 {entry({}, {}), entry(u"s3://b/2.jpg"_s, {})}}),
                 u"s3://b/2.jpg\ns3://b/1.jpg\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestEntryText)
#include "tst_entrytext.moc"
