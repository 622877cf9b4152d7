// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/awsjson.h"
#include "cli/describeoutput.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(DW_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DatasetArn arn(const QString &project)
{
    return DatasetArn::parse(u"arn:aws:rekognition:us-east-1:111122223333:project/%1/dataset/train/1"_s.arg(project)).value();
}

} // namespace

/// tst_cliequalsaws compares the whole program with the AWS CLI; here are the rules one by one, and what has no equal.
class TestDescribeOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheRecordedAwsCli_data();
    void equalsTheRecordedAwsCli();
    void floatsAreThoseOfPython_data();
    void floatsAreThoseOfPython();
    void timesAreThoseOfPython_data();
    void timesAreThoseOfPython();
    void wireTimesStayNumbers();
    void cannotBePrinted_data();
    void cannotBePrinted();
    void severalKeepTheOrderGiven();
};

void TestDescribeOutput::equalsTheRecordedAwsCli_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(DW_TEST_DATA)).entryList({u"describe-dataset-*.in.json"_s}, QDir::Files);
    QVERIFY(files.size() >= 4);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(8);
}

void TestDescribeOutput::equalsTheRecordedAwsCli()
{
    QFETCH(QString, name);
    const auto text = formatDescription(dataFile(name + u".in.json"_s), TimestampFormat::Iso8601);
    QVERIFY(text.has_value());
    QCOMPARE(*text, dataFile(name + u".out.json"_s));
}

void TestDescribeOutput::floatsAreThoseOfPython_data()
{
    // expected: repr(value) of CPython 3.11
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("whole") << 1000.0 << "1000.0"_ba;
    QTest::newRow("zero") << 0.0 << "0.0"_ba;
    QTest::newRow("minus zero") << -0.0 << "-0.0"_ba;
    QTest::newRow("a fraction") << 1533422155.042 << "1533422155.042"_ba;
    QTest::newRow("a tenth") << 0.1 << "0.1"_ba;
    QTest::newRow("2^53") << 9007199254740992.0 << "9007199254740992.0"_ba;
    QTest::newRow("just below 1e16") << 9999999999999998.0 << "9999999999999998.0"_ba;
    QTest::newRow("1e16") << 1e16 << "1e+16"_ba;
    QTest::newRow("1e-4") << 1e-4 << "0.0001"_ba;
    QTest::newRow("below 1e-4") << 1.5e-5 << "1.5e-05"_ba;
    QTest::newRow("1e100") << 1e100 << "1e+100"_ba;
    QTest::newRow("the smallest") << 5e-324 << "5e-324"_ba;
    QTest::newRow("1e23, which is not 9.999999999999999e22") << 1e23 << "1e+23"_ba;
}

void TestDescribeOutput::floatsAreThoseOfPython()
{
    QFETCH(double, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(formatPythonFloat(value), expected);
}

void TestDescribeOutput::timesAreThoseOfPython_data()
{
    // expected: datetime.fromtimestamp(value, tzlocal()).isoformat() of CPython 3.11, in UTC
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("milliseconds") << 1.533422155042E9 << "2018-08-04T22:35:55.042000+00:00"_ba;
    QTest::newRow("no fraction") << 1533422155.0 << "2018-08-04T22:35:55+00:00"_ba;
    QTest::newRow("before 1970") << -1.5 << "1969-12-31T23:59:58.500000+00:00"_ba;
    QTest::newRow("half a microsecond to the even one below") << 0.0000005 << "1970-01-01T00:00:00+00:00"_ba;
    QTest::newRow("half a microsecond to the even one above") << 0.0000015 << "1970-01-01T00:00:00.000002+00:00"_ba;
    QTest::newRow("rounded up to the next second") << 1.9999999 << "1970-01-01T00:00:02+00:00"_ba;
    QTest::newRow("the first second") << -62135596800.0 << "0001-01-01T00:00:00+00:00"_ba;
    QTest::newRow("the last second") << 253402300799.0 << "9999-12-31T23:59:59+00:00"_ba;
    QTest::newRow("F32 year 10000") << 253402300800.0 << QByteArray();
    QTest::newRow("F32 before year 1") << -62135596801.0 << QByteArray();
    QTest::newRow("F32 no time at all") << 1e300 << QByteArray();
}

void TestDescribeOutput::timesAreThoseOfPython()
{
    QFETCH(double, seconds);
    QFETCH(QByteArray, expected);
    QCOMPARE(formatIsoTimestamp(seconds).value_or(QByteArray()), expected);
}

void TestDescribeOutput::wireTimesStayNumbers()
{
    const QByteArray body = R"({"DatasetDescription":{"CreationTimestamp":1.533422155042E9,"LastUpdatedTimestamp":1533422155}})"_ba;
    QCOMPARE(*formatDescription(body, TimestampFormat::Wire), R"({
    "DatasetDescription": {
        "CreationTimestamp": 1533422155.042,
        "LastUpdatedTimestamp": 1533422155
    }
}
)"_ba);
}

void TestDescribeOutput::cannotBePrinted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("F32 a time beyond every calendar") << R"({"DatasetDescription":{"CreationTimestamp":1e300}})"_ba;
    QTest::newRow("half a surrogate pair") << R"({"DatasetDescription":{"StatusMessage":"\ud800"}})"_ba;
    QTest::newRow("not JSON") << "<html>"_ba;
    QTest::newRow("no description") << "{}"_ba;
}

void TestDescribeOutput::cannotBePrinted()
{
    QFETCH(QByteArray, body);
    const auto text = formatDescription(body, TimestampFormat::Iso8601);
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().kind, ApiError::Kind::Malformed);
}

void TestDescribeOutput::severalKeepTheOrderGiven()
{
    ApiError denied;
    denied.kind = ApiError::Kind::AccessDenied;
    denied.code = u"AccessDeniedException"_s;
    denied.message = u"not \"yours\""_s;
    denied.httpStatus = 400;
    denied.requestId = u"r-1"_s;
    ApiError offline;
    offline.kind = ApiError::Kind::Network;
    offline.message = u"refused"_s;
    const QList<DescribeOutcome> outcomes{
        {arn(u"b"_s), failure(denied)},
        {arn(u"a"_s), ApiReply{200, R"({"DatasetDescription":{"Status":"CREATE_COMPLETE","DatasetStats":{}}})"_ba, {}}},
        {arn(u"b"_s), failure(offline)},
    };
    QCOMPARE(formatDescriptions(outcomes, TimestampFormat::Iso8601), R"([
    {
        "DatasetArn": "arn:aws:rekognition:us-east-1:111122223333:project/b/dataset/train/1",
        "Error": {
            "Code": "AccessDeniedException",
            "Message": "not \"yours\"",
            "RequestId": "r-1"
        }
    },
    {
        "DatasetArn": "arn:aws:rekognition:us-east-1:111122223333:project/a/dataset/train/1",
        "DatasetDescription": {
            "Status": "CREATE_COMPLETE",
            "DatasetStats": {}
        }
    },
    {
        "DatasetArn": "arn:aws:rekognition:us-east-1:111122223333:project/b/dataset/train/1",
        "Error": {
            "Code": "Network",
            "Message": "refused"
        }
    }
]
)"_ba);
}

QTEST_GUILESS_MAIN(TestDescribeOutput)
#include "tst_describeoutput.moc"
