// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries/errorcodes.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

class TestErrorCodes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDocumentedCodeIsKnown_data()
    {
        QTest::addColumn<bool>("console");
        QTest::addColumn<EntryUse>("use");
        // The lists of the guide, "Non-terminal errors" and "Non-Terminal JSON Line Validation Errors"
        for (const char *code :
             {"ERROR_NO_LABEL_ATTRIBUTES", "ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT",
              "ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT", "ERROR_NO_VALID_LABEL_ATTRIBUTES", "ERROR_NO_VALID_ANNOTATIONS",
              "ERROR_MISSING_BOUNDING_BOX_CONFIDENCE", "ERROR_UNSUPPORTED_USE_CASE_TYPE", "ERROR_INVALID_LABEL_NAME_LENGTH",
              "ERROR_MISSING_SOURCE_REF", "ERROR_INVALID_SOURCE_REF_FORMAT", "ERROR_INVALID_JSON_LINE", "ERROR_INVALID_IMAGE"})
            QTest::newRow(code) << false << EntryUse::Unused;
        for (const char *code : {"ERROR_INVALID_BOUNDING_BOX", "ERROR_BOUNDING_BOX_TOO_SMALL", "ERROR_MISSING_CLASS_MAP_ID"})
            QTest::newRow(code) << false << EntryUse::InPart;
        for (const char *code : {"ERROR_INVALID_IMAGE_DIMENSION", "ERROR_TOO_MANY_BOUNDING_BOXES"})
            QTest::newRow(code) << true << EntryUse::Unused;
        for (const char *code : {"WARNING_UNANNOTATED_RECORD", "WARNING_NO_ANNOTATIONS", "WARNING_NO_ATTRIBUTE_ANNOTATIONS"})
            QTest::newRow(code) << false << EntryUse::Whole;
    }

    void everyDocumentedCodeIsKnown()
    {
        QFETCH(bool, console);
        QFETCH(EntryUse, use);
        const auto known = entryErrorKnowledge(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(known);
        QCOMPARE(known->isFixedInConsole, console);
        QCOMPARE(known->use, use);
    }

    void eachCodeHasOneRow()
    {
        QSet<QString> names;
        QSet<int> codes;
        for (const EntryErrorKnowledge &known : entryErrorCodes()) {
            names.insert(QString(known.name));
            codes.insert(int(known.code));
        }
        QCOMPARE(names.size(), 20);
        QCOMPARE(codes.size(), 20);
    }

    void F30_unknownCodesAreNoneOfThese()
    {
        QVERIFY(!entryErrorKnowledge(u"ERROR_OF_2030"));
        QVERIFY(!entryErrorKnowledge(u"error_invalid_image")); // verbatim or not at all
        QVERIFY(!entryErrorKnowledge(u""));
        QVERIFY(!followsFrom(u"ERROR_OF_2030", u"ERROR_INVALID_BOUNDING_BOX"));
    }

    void followOnCodesNameTheirCauses()
    {
        QVERIFY(followsFrom(u"ERROR_NO_VALID_LABEL_ATTRIBUTES", u"ERROR_UNSUPPORTED_USE_CASE_TYPE"));
        QVERIFY(followsFrom(u"ERROR_NO_VALID_ANNOTATIONS", u"ERROR_INVALID_BOUNDING_BOX"));
        QVERIFY(!followsFrom(u"ERROR_UNSUPPORTED_USE_CASE_TYPE", u"ERROR_NO_VALID_LABEL_ATTRIBUTES"));
        for (const EntryErrorKnowledge &one : entryErrorCodes()) { // no circles
            for (const EntryErrorKnowledge &other : entryErrorCodes())
                QVERIFY(!(followsFrom(QString(one.name), QString(other.name))
                          && followsFrom(QString(other.name), QString(one.name))));
        }
    }
};

QTEST_GUILESS_MAIN(TestErrorCodes)
#include "tst_errorcodes.moc"
