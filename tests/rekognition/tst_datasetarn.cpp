// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekognition/datasetarn.h"

#include <QTest>

using namespace Qt::StringLiterals;
using dw::checkDatasetArn;
using dw::DatasetArn;
using dw::DatasetArnProblem;
using dw::DatasetType;

class TestDatasetArn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void problemIsNamed_data();
    void problemIsNamed();
    void partsAreRead_data();
    void partsAreRead();
    void defaultIsNull();
};

void TestDatasetArn::problemIsNamed_data()
{
    using enum DatasetArnProblem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<DatasetArnProblem>("problem");
    const QString start = u"arn:aws:rekognition:us-east-1:111122223333:project/"_s;
    QTest::newRow("a train dataset is fine") << start + u"flowers/dataset/train/1690476084535"_s << Fine;
    QTest::newRow("a test dataset is fine") << start + u"a.b_c-D/dataset/test/1"_s << Fine;
    QTest::newRow("other partitions are fine") << u"arn:aws-us-gov:rekognition:us-gov-west-1:111122223333:project/p/dataset/test/1"_s << Fine;
    QTest::newRow("a project name of 255 is fine") << start + QString(255, u'p') + u"/dataset/test/1"_s << Fine;
    QTest::newRow("an empty line") << QString() << Empty;
    QTest::newRow("a word") << u"foo"_s << NotAnArn;
    QTest::newRow("white space around is not forgiven") << u" "_s + start + u"p/dataset/train/1"_s << NotAnArn;
    QTest::newRow("a URL") << u"https://rekognition.us-east-1.amazonaws.com/"_s << NotAnArn;
    QTest::newRow("a partition in capitals") << u"arn:AWS:rekognition:us-east-1:111122223333:project/p/dataset/train/1"_s << NotAnArn;
    QTest::newRow("a collection") << u"arn:aws:rekognition:us-east-1:111122223333:collection/faces"_s << NotAnArn;
    QTest::newRow("a model version") << start + u"p/version/p.2023/1690476084535"_s << NotAnArn;
    QTest::newRow("one part too many") << start + u"p/dataset/train/1/2"_s << NotAnArn;
    QTest::newRow("a bucket") << u"arn:aws:s3:::bucket"_s << OtherService;
    QTest::newRow("no region") << u"arn:aws:rekognition::111122223333:project/p/dataset/train/1"_s << Region;
    QTest::newRow("S7 a region with a dot, which would change the host")
        << u"arn:aws:rekognition:evil.example:111122223333:project/p/dataset/train/1"_s << Region;
    QTest::newRow("S7 a region with a line break")
        << u"arn:aws:rekognition:us-east-1\r\n:111122223333:project/p/dataset/train/1"_s << Region;
    QTest::newRow("a region of 64 characters")
        << u"arn:aws:rekognition:"_s + QString(64, u'a') + u":111122223333:project/p/dataset/train/1"_s << Region;
    QTest::newRow("an account of 11 digits") << u"arn:aws:rekognition:us-east-1:11112222333:project/p/dataset/train/1"_s << Account;
    QTest::newRow("an account in Arabic digits") << u"arn:aws:rekognition:us-east-1:١١١١٢٢٢٢٣٣٣٣:project/p/dataset/train/1"_s << Account;
    QTest::newRow("the project's ARN") << start + u"flowers/1690476084535"_s << ProjectArn;
    QTest::newRow("no project name") << start + u"/dataset/train/1"_s << Project;
    QTest::newRow("a project name with a space") << start + u"my flowers/dataset/train/1"_s << Project;
    QTest::newRow("a project name of 256") << start + QString(256, u'p') + u"/dataset/train/1"_s << Project;
    QTest::newRow("neither train nor test") << start + u"p/dataset/TRAIN/1"_s << Type;
    QTest::newRow("no id") << start + u"p/dataset/train/"_s << Id;
    QTest::newRow("an id with letters") << start + u"p/dataset/train/12x"_s << Id;
    QTest::newRow("S7 a line break at the end") << start + u"p/dataset/train/1\n"_s << Id;
    QTest::newRow("longer than 2048") << start + u"p/dataset/train/"_s + QString(2048, u'1') << Length;
}

void TestDatasetArn::problemIsNamed()
{
    QFETCH(QString, text);
    QFETCH(DatasetArnProblem, problem);
    QCOMPARE(checkDatasetArn(text), problem);
    QCOMPARE(DatasetArn::parse(text).has_value(), problem == DatasetArnProblem::Fine);
}

void TestDatasetArn::partsAreRead_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<DatasetType>("type");
    QTest::newRow("train") << u"train"_s << DatasetType::Train;
    QTest::newRow("test") << u"test"_s << DatasetType::Test;
}

void TestDatasetArn::partsAreRead()
{
    QFETCH(QString, word);
    QFETCH(DatasetType, type);
    const QString text = u"arn:aws-iso:rekognition:eu-west-1:111122223333:project/flowers/dataset/%1/1690476084535"_s.arg(word);
    const auto arn = DatasetArn::parse(text);
    QVERIFY(arn);
    QCOMPARE(arn->toString(), text);
    QCOMPARE(arn->partition(), u"aws-iso"_s);
    QCOMPARE(arn->region(), u"eu-west-1"_s);
    QCOMPARE(arn->account(), u"111122223333"_s);
    QCOMPARE(arn->project(), u"flowers"_s);
    QCOMPARE(arn->type(), type);
    QCOMPARE(arn->id(), u"1690476084535"_s);
}

void TestDatasetArn::defaultIsNull()
{
    QVERIFY(DatasetArn().isNull());
    const DatasetArn null;
    for (const QString &part : {null.toString(), null.partition(), null.region(), null.account(), null.project(), null.id()})
        QVERIFY(part.isEmpty());
}

QTEST_GUILESS_MAIN(TestDatasetArn)
#include "tst_datasetarn.moc"
