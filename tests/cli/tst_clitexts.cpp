// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arnlist.h"
#include "cli/clifailure.h"
#include "cli/tabletext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

ApiError errorOf(ApiError::Kind kind, const QString &code, int status, const QString &message, int attempts = 1)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.httpStatus = status;
    error.message = message;
    error.attempts = attempts;
    return error;
}

} // namespace

/// What people read on the command line. Failures are compared with the AWS CLI itself in tst_cliequalsaws.
class TestCliTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failure_data();
    void failure();
    void arnsFile();
    void arnProblemsAreNamed_data();
    void arnProblemsAreNamed();
    void tableAlignsAndCleans();
};

void TestCliTexts::failure_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("text");
    const QString start = u"An error occurred "_s;
    const QString call = u" when calling the DescribeDataset operation"_s;
    QTest::newRow("a refusal") << errorOf(Kind::AccessDenied, u"AccessDeniedException"_s, 400, u"No %1"_s) << 254
                               << start + u"(AccessDeniedException)"_s + call + u": No %1"_s;
    QTest::newRow("after the last attempt") << errorOf(Kind::Throttled, u"ThrottlingException"_s, 500, u"Slow"_s, 3) << 254
                                            << start + u"(ThrottlingException)"_s + call + u" (reached max retries: 2): Slow"_s;
    QTest::newRow("given up before the last attempt")
        << errorOf(Kind::Throttled, u"ThrottlingException"_s, 500, u"Slow"_s, 2) << 254
        << start + u"(ThrottlingException)"_s + call + u": Slow"_s;
    QTest::newRow("no code") << errorOf(Kind::NotAws, {}, 502, u"<html>"_s) << 254 << start + u"(502)"_s + call + u": <html>"_s;
    QTest::newRow("rejected by the service, not missing") << errorOf(Kind::CredentialsRejected, u"InvalidSignatureException"_s, 400, u"x"_s)
                                                          << 254 << start + u"(InvalidSignatureException)"_s + call + u": x"_s;
    QTest::newRow("no credentials") << errorOf(Kind::CredentialsMissing, {}, 0, u"Unable to locate"_s) << 253 << u"Unable to locate"_s;
    QTest::newRow("no connection") << errorOf(Kind::Network, {}, 0, u"Connection refused"_s) << 255
                                   << u"Could not connect to the endpoint URL: \"http://127.0.0.1:1/\""_s;
    QTest::newRow("no answer") << errorOf(Kind::Timeout, {}, 0, {}, 3) << 255 << u"Read timeout on endpoint URL: \"http://127.0.0.1:1/\""_s;
    QTest::newRow("a proxy is not the service") << errorOf(Kind::Proxy, {}, 407, u"sign in"_s) << 255
                                                << u"The proxy did not let the request through: sign in"_s;
    QTest::newRow("a malformed answer") << errorOf(Kind::Malformed, {}, 200, u"$: empty"_s) << 255
                                        << u"Malformed answer to DescribeDataset: $: empty"_s;
    QTest::newRow("a captive portal") << errorOf(Kind::NotAws, {}, 200, u"HTML"_s) << 255
                                      << u"Not AWS answered at http://127.0.0.1:1/: HTML"_s;
}

void TestCliTexts::failure()
{
    QFETCH(ApiError, error);
    QFETCH(int, exitCode);
    QFETCH(QString, text);
    const CliFailure failure = failureOf(error, u"DescribeDataset"_s, QUrl(u"http://127.0.0.1:1"_s));
    QCOMPARE(failure.text, text);
    QCOMPARE(failure.exitCode, exitCode);
    QCOMPARE(exitCodeOf(error), exitCode);
}

void TestCliTexts::arnsFile()
{
    // F52: byte order mark, CRLF, comments, empty lines, repetitions and bad lines
    const QByteArray start = "arn:aws:rekognition:us-east-1:111122223333:project/p/dataset/train/"_ba;
    const QByteArray content = "\xEF\xBB\xBF# mine\r\n"_ba + start + "1\r\n\r\n  "_ba + start + "2 \nfoo\n"_ba + start + "1"_ba;
    const ArnList list = readArnsFile(content, u"arns.txt"_s);
    QStringList ids;
    for (const DatasetArn &arn : list.arns)
        ids.append(arn.id());
    QCOMPARE(ids, (QStringList{u"1"_s, u"2"_s, u"1"_s}));
    QCOMPARE(list.problems,
             QStringList{u"arns.txt, line 5: Invalid length for parameter DatasetArn, value: 3, valid min length: 20"_s});
}

void TestCliTexts::arnProblemsAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("short, in the AWS CLI's words")
        << u"foo"_s << u"Invalid length for parameter DatasetArn, value: 3, valid min length: 20"_s;
    QTest::newRow("empty") << QString() << u"Invalid length for parameter DatasetArn, value: 0, valid min length: 20"_s;
    QTest::newRow("counted in code points")
        << u"\U0001F600\U0001F600"_s << u"Invalid length for parameter DatasetArn, value: 2, valid min length: 20"_s;
    const QString project = u"arn:aws:rekognition:us-east-1:111122223333:project/p/1690476084535"_s;
    QTest::newRow("a project") << project
                               << u"Invalid value for parameter DatasetArn, value: "_s + project
            + u", it is the ARN of a project, not of a dataset"_s;
}

void TestCliTexts::arnProblemsAreNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const ArnList list = readArns({text});
    QVERIFY(list.arns.isEmpty());
    QCOMPARE(list.problems, QStringList{problem});
}

void TestCliTexts::tableAlignsAndCleans()
{
    // S11: what could steer a terminal or reorder text is gone from cells
    const QString text = formatTable({{u"Name"_s}, {u"N"_s, Alignment::Right}, {u"Words"_s}},
                                     {{u"ä"_s, u"5"_s, u"a\x1b[31m\u202eb"_s}, {u"longer"_s, u"1000"_s, QString()}});
    QCOMPARE(text, u"Name       N  Words\n"
                   "ä          5  a[31m\\u202eb\n"
                   "longer  1000\n"_s);
}

QTEST_GUILESS_MAIN(TestCliTexts)
#include "tst_clitexts.moc"
