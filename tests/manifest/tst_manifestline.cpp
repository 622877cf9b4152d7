// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifestline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using Rule = ManifestRule;

namespace {

QByteArray classified(const QByteArray &metadata, const QByteArray &source = "s3://bucket/a.jpg", const QByteArray &value = "0")
{
    return R"({"source-ref":")" + source + R"(","sport":)" + value + R"(,"sport-metadata":{)" + metadata + "}}";
}

const QByteArray football = R"("class-name":"football","confidence":1,"type":"groundtruth/image-classification")";

/// A line with boxes of an image of 640 x 480; \p objects stand for as many confidences.
QByteArray boxed(const QByteArray &boxes, int objects = 1, const QByteArray &size = R"({"width":640,"height":480,"depth":3})")
{
    QByteArrayList confidences(objects, R"({"confidence":1})");
    return R"({"source-ref":"s3://bucket/b.png","bb":{"image_size":[)" + size + R"(],"annotations":[)" + boxes
        + R"(]},"bb-metadata":{"objects":[)" + confidences.join(',')
        + R"(],"class-map":{"0":"Echo","1":"Echo Dot"},"type":"groundtruth/object-detection","human-annotated":"yes"}})";
}

QByteArray box(int left, int top, int width, int height, int id = 1)
{
    return QByteArray(R"({"class_id":%1,"left":%2,"top":%3,"width":%4,"height":%5})")
        .replace("%1", QByteArray::number(id))
        .replace("%2", QByteArray::number(left))
        .replace("%3", QByteArray::number(top))
        .replace("%4", QByteArray::number(width))
        .replace("%5", QByteArray::number(height));
}

QByteArray boxes(int count)
{
    return QByteArrayList(count, box(1, 1, 50, 50)).join(',');
}

/// A line of exactly so many characters.
QByteArray lineOf(int characters, const QByteArray &filler = "x")
{
    const QByteArray line = classified(football + R"(,"job-name":"@")");
    const int missing = characters - int(line.size()) + 1;
    return QByteArray(line).replace("@", filler.repeated(missing));
}

} // namespace

class TestManifestLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rules_data();
    void rules();
    void whatStandsInALine();
    void S9_deepNestingIsRead();
};

void TestManifestLine::rules_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QList<LineFault>>("faults");
    using Faults = QList<LineFault>;
    const Faults none;
    QTest::newRow("classification") << classified(football) << none;
    QTest::newRow("boxes") << boxed(box(399, 251, 155, 101)) << none;
    QTest::newRow("no boxes at all") << boxed({}, 0) << none;
    QTest::newRow("both kinds in one line")
        << QByteArray(boxed(box(1, 1, 9, 9)).chopped(1) + R"(,"sport":0,"sport-metadata":{)" + football + "}}") << none;
    QTest::newRow("members that nobody knows") << classified(football + R"(,"x":{"y":[1,null]})") << none;

    QTest::newRow("blank") << QByteArray() << Faults{{Rule::BlankLine, {}}};
    QTest::newRow("spaces") << " \t "_ba << Faults{{Rule::BlankLine, {}}};
    QTest::newRow("100,000 characters") << lineOf(100'000) << none;
    QTest::newRow("100,001 characters") << lineOf(100'001) << Faults{{Rule::LineTooLong, {}}};
    QTest::newRow("100,000 characters of two bytes") << lineOf(100'000, "\xc3\xa4") << none;
    QTest::newRow("100,001 characters of two bytes") << lineOf(100'001, "\xc3\xa4") << Faults{{Rule::LineTooLong, {}}};
    QTest::newRow("no JSON") << "{source-ref: 1}"_ba << Faults{{Rule::NotJson, {}}};
    QTest::newRow("an array") << "[1]"_ba << Faults{{Rule::NotJson, {}}};
    QTest::newRow("two objects") << QByteArray(classified(football) + "{}") << Faults{{Rule::NotJson, {}}};
    QTest::newRow("an object, NUL, and more") << QByteArray(classified(football) + '\0' + "x") << Faults{{Rule::NotJson, {}}};
    QTest::newRow("no UTF-8") << classified(football, "s3://bucket/\xff.jpg") << Faults{{Rule::NotJson, {}}};
    QTest::newRow("cut off") << classified(football).chopped(1) << Faults{{Rule::NotJson, {}}};
    QTest::newRow("no source-ref") << "{}"_ba << Faults{{Rule::MissingSourceRef, {}}};
    for (const char *bad : {"", "a.jpg", "s3://", "s3://bucket", "s3://bucket/", "S3://bucket/a.jpg", "s3:///a.jpg", "s3://Bucket/a.jpg",
                            "https://bucket.s3.amazonaws.com/a.jpg", "s3://ab/a.jpg"})
        QTest::newRow(bad) << classified(football, bad) << Faults{{Rule::MalformedSourceRef, bad}};
    QTest::newRow("a number for a source-ref") << R"({"source-ref":7})"_ba << Faults{{Rule::MalformedSourceRef, {}}};
    QTest::newRow("a dotted bucket, a deep key") << classified(football, "s3://my.bucket-1/a/b c/d.jpg") << none;

    QTest::newRow("no attribute") << R"({"source-ref":"s3://bucket/a.jpg"})"_ba << Faults{{Rule::NoLabelAttributes, {}}};
    QTest::newRow("no metadata") << R"({"source-ref":"s3://bucket/a.jpg","sport":0})"_ba << Faults{{Rule::NoLabelAttributes, {}}};
    QTest::newRow("metadata alone") << R"({"source-ref":"s3://bucket/a.jpg","sport-metadata":{}})"_ba << Faults{{Rule::NoLabelAttributes, {}}};
    QTest::newRow("a class that is an object") << classified(football, "s3://bucket/a.jpg", "{}") << Faults{{Rule::InvalidLabelAttribute, "sport"}};
    QTest::newRow("no type") << classified(R"("class-name":"x","confidence":1)") << Faults{{Rule::InvalidMetadata, "sport"}};
    QTest::newRow("another type") << classified(R"("type":"groundtruth/wrongtype")") << Faults{{Rule::UnsupportedType, "sport"}};
    QTest::newRow("no class name") << classified(R"("confidence":1,"type":"groundtruth/image-classification")")
                                   << Faults{{Rule::InvalidMetadata, "sport"}};
    QTest::newRow("no confidence") << classified(R"("class-name":"x","type":"groundtruth/image-classification")")
                                   << Faults{{Rule::InvalidMetadata, "sport"}};
    QTest::newRow("a label of 255") << QByteArray(classified(football).replace("football", QByteArray(255, 'l'))) << none;
    QTest::newRow("a label of 256") << QByteArray(classified(football).replace("football", QByteArray(256, 'l')))
                                    << Faults{{Rule::LabelNameLength, "sport"}};
    QTest::newRow("an empty label") << QByteArray(classified(football).replace("football", "")) << Faults{{Rule::LabelNameLength, "sport"}};

    QTest::newRow("no image size") << QByteArray(boxed(box(1, 1, 9, 9)).replace("image_size", "size")) << Faults{{Rule::InvalidLabelAttribute, "bb"}};
    QTest::newRow("an image of 64") << boxed(box(1, 1, 9, 9), 1, R"({"width":64,"height":4096})") << none;
    QTest::newRow("an image of 63") << boxed(box(1, 1, 9, 9), 1, R"({"width":63,"height":480})") << Faults{{Rule::InvalidImageDimension, "bb"}};
    QTest::newRow("an image of 4,097") << boxed(box(1, 1, 9, 9), 1, R"({"width":640,"height":4097})") << Faults{{Rule::InvalidImageDimension, "bb"}};
    QTest::newRow("too few confidences") << boxed(boxes(2), 1) << Faults{{Rule::MissingConfidence, "bb"}};
    QTest::newRow("a class that is not in the map") << boxed(box(1, 1, 9, 9, 7)) << Faults{{Rule::MissingClassMapId, "bb, box 1 of 1"}};
    QTest::newRow("50 boxes") << boxed(boxes(50), 50) << none;
    QTest::newRow("51 boxes") << boxed(boxes(51), 51) << Faults{{Rule::TooManyBoxes, "bb"}};
    QTest::newRow("a box at the edge") << boxed(box(0, 0, 640, 480)) << none;
    QTest::newRow("a box over the edge") << boxed(box(600, 0, 41, 10)) << Faults{{Rule::BoxOffFrame, "bb, box 1 of 1"}, {Rule::NoValidAnnotations, {}}};
    QTest::newRow("a box below the edge") << boxed(box(0, 480, 9, 1)) << Faults{{Rule::BoxOffFrame, "bb, box 1 of 1"}, {Rule::NoValidAnnotations, {}}};
    QTest::newRow("a negative box") << boxed(box(-1, 0, 9, 9)) << Faults{{Rule::BoxOffFrame, "bb, box 1 of 1"}, {Rule::NoValidAnnotations, {}}};
    QTest::newRow("a box of one pixel") << boxed(box(1, 1, 1, 1)) << Faults{{Rule::BoxTooSmall, "bb, box 1 of 1"}, {Rule::NoValidAnnotations, {}}};
    QTest::newRow("a box of one by two") << boxed(box(1, 1, 1, 2)) << none;
    QTest::newRow("a box that shrinks to a pixel") << boxed(box(1, 1, 3, 3), 1, R"({"width":3840,"height":480})")
                                                   << Faults{{Rule::BoxTooSmall, "bb, box 1 of 1"}, {Rule::NoValidAnnotations, {}}};
    QTest::newRow("one good box beside a bad one")
        << boxed(QByteArray(box(-1, 1, 9, 9) + ',' + box(1, 1, 9, 9)), 2) << Faults{{Rule::BoxOffFrame, "bb, box 1 of 2"}};
    QTest::newRow("bad boxes of both kinds") << boxed(QByteArray(box(-1, 1, 9, 9) + ',' + box(1, 1, 1, 1)), 2)
                                             << Faults{{Rule::BoxOffFrame, "bb, box 1 of 2"},
                                                       {Rule::BoxTooSmall, "bb, box 2 of 2"},
                                                       {Rule::NoValidAnnotations, {}}};
    QTest::newRow("a class beside bad boxes")
        << QByteArray(boxed(box(-1, 1, 9, 9)).chopped(1) + R"(,"sport":0,"sport-metadata":{)" + football + "}}")
        << Faults{{Rule::BoxOffFrame, "bb, box 1 of 1"}};
    QTest::newRow("a box without a side") << boxed(R"({"class_id":1,"left":1,"top":1,"width":9})") << Faults{{Rule::InvalidLabelAttribute, "bb, box 1 of 1"}};
    QTest::newRow("the second box is bad") << boxed(QByteArray(box(1, 1, 9, 9) + ',' + box(1, 1, 9, 999)), 2)
                                           << Faults{{Rule::BoxOffFrame, "bb, box 2 of 2"}};
}

void TestManifestLine::rules()
{
    QFETCH(QByteArray, line);
    QFETCH(const QList<LineFault>, faults);
    ManifestLineReader reader;
    const QList<LineFault> found = reader.read(line).faults;
    QCOMPARE(found.size(), faults.size());
    for (qsizetype i = 0; i < faults.size(); ++i) {
        QCOMPARE(int(found.at(i).rule), int(faults.at(i).rule));
        QCOMPARE(found.at(i).where, faults.at(i).where);
    }
}

void TestManifestLine::whatStandsInALine()
{
    ManifestLineReader reader;
    QByteArray first = classified(football);
    const ManifestLine line = reader.read(first);
    QByteArray second = boxed(box(1, 1, 9, 9));
    const ManifestLine other = reader.read(second); // what was read before stays whole
    QCOMPARE(line.sourceRef, "s3://bucket/a.jpg"_ba);
    QCOMPARE(line.bucket, "bucket"_ba);
    QCOMPARE(line.labels, QSet<QByteArray>{"football"});
    QCOMPARE(other.labels, (QSet<QByteArray>{"Echo", "Echo Dot"}));
}

void TestManifestLine::S9_deepNestingIsRead()
{
    ManifestLineReader reader;
    QByteArray line = classified(football + R"(,"x":)" + QByteArray(40'000, '[') + QByteArray(40'000, ']'));
    QVERIFY(reader.read(line).faults.isEmpty());
    line = classified(football + R"(,"x":)" + QByteArray(90'000, '['));
    QCOMPARE(int(reader.read(line).faults.value(0, {Rule::Empty, {}}).rule), int(Rule::NotJson));
}

QTEST_APPLESS_MAIN(TestManifestLine)
#include "tst_manifestline.moc"
