// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/awserrorparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using Kind = ApiError::Kind;

namespace {

QByteArray json(const QByteArray &code, const QByteArray &message = {})
{
    return "{\"__type\":\"" + code + "\",\"message\":\"" + message + "\"}";
}

} // namespace

class TestAwsErrorParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindByCode_data();
    void kindByCode();
    void F26_codeInAllItsForms_data();
    void F26_codeInAllItsForms();
    void F26_kindByStatusWithoutCode_data();
    void F26_kindByStatusWithoutCode();
    void F26_messageIsCleaned_data();
    void F26_messageIsCleaned();
    void F26_hugeMessageIsCut();
    void S04_secretsInMessagesAreCutOut();
    void serverHint_data();
    void serverHint();
    void requestIdIsKept();
    void xmlOfQueryServices();
    void openIdConnectErrors_data();
    void openIdConnectErrors();
};

void TestAwsErrorParser::kindByCode_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Kind>("expected");
    const auto row = [](const char *code, int status, Kind kind, const char *message = "words") {
        QTest::addRow("%s with %d: %s", code, status, message) << QByteArray(code) << status << QByteArray(message) << kind;
    };
    row("AccessDeniedException", 400, Kind::AccessDenied);
    row("AccessDenied", 403, Kind::AccessDenied);
    row("NotAuthorized", 401, Kind::AccessDenied);
    row("OptInRequired", 403, Kind::AccessDenied);
    row("IDPRejectedClaim", 403, Kind::AccessDenied);
    row("IDPCommunicationError", 400, Kind::ServiceFailure);
    row("InvalidIdentityToken", 400, Kind::CredentialsRejected);
    row("MalformedPolicyDocument", 400, Kind::InvalidRequest);
    row("PackedPolicyTooLarge", 400, Kind::InvalidRequest);
    row("InternalServerError", 500, Kind::ServiceFailure);
    row("InternalFailure", 500, Kind::ServiceFailure);
    row("ServiceUnavailable", 503, Kind::ServiceFailure);
    row("ServiceUnavailableException", 503, Kind::ServiceFailure);
    row("RequestTimeout", 408, Kind::ServiceFailure);
    row("RequestTimeoutException", 400, Kind::ServiceFailure);
    row("ThrottlingException", 500, Kind::Throttled, "Service Unavailable");
    row("ThrottlingException", 400, Kind::Throttled, "Slow down; sudden increase in rate of requests.");
    row("ProvisionedThroughputExceededException", 400, Kind::Throttled);
    row("TooManyRequestsException", 429, Kind::Throttled);
    row("RequestLimitExceeded", 503, Kind::Throttled);
    row("InvalidParameterException", 400, Kind::InvalidRequest);
    row("ResourceNotFoundException", 400, Kind::NotFound);
    row("InvalidPaginationTokenException", 400, Kind::InvalidRequest);
    row("ResourceInUseException", 400, Kind::Other);
    row("ResourceNotReadyException", 400, Kind::Other);
    row("LimitExceededException", 400, Kind::Other);
    row("ValidationException", 400, Kind::InvalidRequest);
    row("ValidationError", 400, Kind::InvalidRequest);
    row("UnrecognizedClientException", 400, Kind::CredentialsRejected);
    row("UnrecognizedClientException", 403, Kind::CredentialsRejected);
    row("InvalidClientTokenId", 403, Kind::CredentialsRejected);
    row("InvalidSignatureException", 400, Kind::CredentialsRejected, "The request signature we calculated does not match");
    row("InvalidSignatureException", 400, Kind::ClockSkew,
        "Signature expired: 20190430T075732Z is now earlier than 20190430T105409Z (20190430T105909Z - 5 min.)");
    row("InvalidSignatureException", 400, Kind::ClockSkew, "Signature not yet current: x is still later than y (y + 5 min.)");
    row("SignatureDoesNotMatch", 403, Kind::CredentialsRejected);
    row("SignatureDoesNotMatch", 403, Kind::ClockSkew, "Signature expired: x");
    row("ExpiredTokenException", 400, Kind::CredentialsExpired);
    row("ExpiredToken", 403, Kind::CredentialsExpired);
    row("IncompleteSignatureException", 403, Kind::Other);
    row("MissingAuthenticationToken", 403, Kind::Other);
    row("RequestExpired", 400, Kind::ClockSkew);
    row("RequestTimeTooSkewed", 403, Kind::ClockSkew);
    row("RequestInTheFuture", 403, Kind::ClockSkew);
    row("RequestAbortedException", 400, Kind::Other);
    row("MalformedHttpRequestException", 400, Kind::InvalidRequest);
    row("RequestEntityTooLarge", 413, Kind::InvalidRequest);
    row("SerializationException", 400, Kind::InvalidRequest);
    row("UnknownOperationException", 404, Kind::InvalidRequest);
    row("SomethingNewException", 400, Kind::Other);
    row("SomethingNewException", 404, Kind::Other);
    row("SomethingNewException", 500, Kind::ServiceFailure);
    row("SomethingNewException", 429, Kind::Throttled);
    row("resourcenotfoundexception", 400, Kind::Other); // codes are spelled one way
}

void TestAwsErrorParser::kindByCode()
{
    QFETCH(const QByteArray, code);
    QFETCH(const int, status);
    QFETCH(const QByteArray, message);
    const ApiError error = parseAwsError(status, {}, json(code, message));
    QCOMPARE(error.code.toUtf8(), code);
    QCOMPARE(error.message.toUtf8(), message);
    QCOMPARE(error.httpStatus, status);
    QTEST(error.kind, "expected");
}

void TestAwsErrorParser::F26_codeInAllItsForms_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QString throttled = u"ThrottlingException"_s;
    QTest::newRow("bare") << HeaderList{} << json("ThrottlingException") << throttled;
    QTest::newRow("with a link") << HeaderList{}
                                 << json("ThrottlingException:http://internal.amazon.com/coral/com.amazon.coral.validate/")
                                 << throttled;
    QTest::newRow("with a name space") << HeaderList{} << json("aws.protocols#ThrottlingException") << throttled;
    QTest::newRow("with both") << HeaderList{} << json("aws.protocols#ThrottlingException:http://internal.amazon.com/coral/")
                               << throttled;
    QTest::newRow("with a comma") << HeaderList{} << json("ThrottlingException,other") << throttled;
    QTest::newRow("code") << HeaderList{} << "{\"code\":\"ThrottlingException\"}"_ba << throttled;
    QTest::newRow("Code") << HeaderList{} << "{\"Code\":\"ThrottlingException\"}"_ba << throttled;
    QTest::newRow("__Type") << HeaderList{} << "{\"__Type\":\"ThrottlingException\"}"_ba << throttled;
    QTest::newRow("__type before Code") << HeaderList{} << "{\"Code\":\"Other\",\"__type\":\"ThrottlingException\"}"_ba
                                        << throttled;
    QTest::newRow("header alone") << HeaderList{{"X-Amzn-Errortype", "ThrottlingException:http://internal.amazon.com/coral/"}}
                                  << ""_ba << throttled;
    QTest::newRow("header in lower case") << HeaderList{{"x-amzn-errortype", "ThrottlingException"}} << "{}"_ba << throttled;
    QTest::newRow("header beside a broken body")
        << HeaderList{{"x-amzn-errortype", "ThrottlingException"}} << "{\"__ty"_ba << throttled;
    QTest::newRow("a number is no code") << HeaderList{} << "{\"code\":12}"_ba << QString();
    QTest::newRow("none") << HeaderList{} << "{}"_ba << QString();
}

void TestAwsErrorParser::F26_codeInAllItsForms()
{
    QFETCH(const HeaderList, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);
    const ApiError error = parseAwsError(400, headers, body);
    QCOMPARE(error.code, expected);
    if (!expected.isEmpty())
        QCOMPARE(error.kind, Kind::Throttled);
}

void TestAwsErrorParser::F26_kindByStatusWithoutCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("expected");
    const HeaderList aws{{"x-amzn-RequestId", "r-1"}};
    const QByteArray page = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>";
    const auto row = [](const char *name, int status, const HeaderList &headers, const QByteArray &body, Kind kind) {
        QTest::addRow("%d %s", status, name) << status << headers << body << kind;
    };
    row("empty, of AWS", 400, aws, {}, Kind::InvalidRequest);
    row("empty, of AWS", 401, aws, {}, Kind::AccessDenied);
    row("empty, of AWS", 403, aws, {}, Kind::AccessDenied);
    row("empty, of AWS", 404, aws, {}, Kind::NotFound);
    row("empty, of AWS", 413, aws, {}, Kind::InvalidRequest);
    row("empty, of AWS", 418, aws, {}, Kind::Other);
    row("empty, of nobody", 404, {}, {}, Kind::NotAws);
    row("empty, of nobody", 403, {}, {}, Kind::NotAws);
    row("page, even with an id", 403, aws, page, Kind::NotAws);
    row("page", 511, {}, page, Kind::NotAws);
    row("page", 502, {}, page, Kind::ServiceFailure);
    row("page", 503, {}, page, Kind::ServiceFailure);
    row("page", 504, {}, page, Kind::ServiceFailure);
    row("empty", 500, {}, {}, Kind::ServiceFailure);
    row("empty", 599, {}, {}, Kind::ServiceFailure);
    row("empty", 408, {}, {}, Kind::ServiceFailure);
    row("empty", 429, {}, {}, Kind::Throttled);
    row("page", 407, {}, page, Kind::Proxy);
}

void TestAwsErrorParser::F26_kindByStatusWithoutCode()
{
    QFETCH(const int, status);
    QFETCH(const HeaderList, headers);
    QFETCH(const QByteArray, body);
    const ApiError error = parseAwsError(status, headers, body);
    QTEST(error.kind, "expected");
    QCOMPARE(error.code, QString());
}

void TestAwsErrorParser::F26_messageIsCleaned_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const HeaderList html{{"Content-Type", "text/html; charset=utf-8"}};
    QTest::newRow("message") << HeaderList{} << json("X", "a b") << u"a b"_s;
    QTest::newRow("Message") << HeaderList{} << "{\"Message\":\"a b\"}"_ba << u"a b"_s;
    QTest::newRow("MESSAGE") << HeaderList{} << "{\"MESSAGE\":\"a b\"}"_ba << u"a b"_s;
    QTest::newRow("line breaks become spaces") << HeaderList{} << json("X", "a\\nb") << u"a b"_s;
    QTest::newRow("terminal escapes go") << HeaderList{} << json("X", "a\\u001b[31mb") << u"a[31mb"_s;
    QTest::newRow("reordering becomes visible") << HeaderList{} << json("X", "a\\u202eb") << u"a\\u202eb"_s;
    QTest::newRow("markup stays text") << HeaderList{} << json("X", "<b>a</b>") << u"<b>a</b>"_s;
    QTest::newRow("a page gives its title") << html << "<html><head><TITLE>Sign in</TITLE><body>long"_ba << u"Sign in"_s;
    QTest::newRow("a page without a title gives nothing") << html << "<p>hello"_ba << QString();
    QTest::newRow("plain text") << HeaderList{} << "no healthy upstream\n"_ba << u"no healthy upstream"_s;
    QTest::newRow("wrong charset") << HeaderList{} << "caf\xe9"_ba << u"caf\uFFFD"_s;
    QTest::newRow("empty") << HeaderList{} << ""_ba << QString();
    QTest::newRow("NUL bytes") << HeaderList{} << QByteArray("a\0b", 3) << u"ab"_s;
}

void TestAwsErrorParser::F26_messageIsCleaned()
{
    QFETCH(const HeaderList, headers);
    QFETCH(const QByteArray, body);
    QTEST(parseAwsError(400, headers, body).message, "expected");
}

void TestAwsErrorParser::F26_hugeMessageIsCut()
{
    const QByteArray megabyte(1024 * 1024, 'x');
    for (const QByteArray &body : {json("ThrottlingException", megabyte), megabyte, "<html><title>" + megabyte, json(megabyte)}) {
        const ApiError error = parseAwsError(500, {}, body);
        QVERIFY(error.message.size() <= 4097); // 4 KiB and the mark of the cut
        QVERIFY(error.code.size() <= 129);
    }
}

void TestAwsErrorParser::S04_secretsInMessagesAreCutOut()
{
    const QByteArray message = "The Canonical String for this request should have been 'POST / host:h "
                               "x-amz-security-token:CANARYTOKEN x-amz-target:t' Credential=AKIAIOSFODNN7EXAMPLE";
    const ApiError error = parseAwsError(400, {}, json("InvalidSignatureException", message));
    QVERIFY(!error.message.contains("CANARYTOKEN"_L1));
    QVERIFY(!error.message.contains("AKIAIOSFODNN7EXAMPLE"_L1));
    QVERIFY(error.message.contains("host:h"_L1));
}

void TestAwsErrorParser::serverHint_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<int>("expected"); // milliseconds; -1: none
    QTest::newRow("none") << HeaderList{} << -1;
    QTest::newRow("milliseconds of AWS") << HeaderList{{"X-Amz-Retry-After", "1500"}} << 1500;
    QTest::newRow("seconds of HTTP") << HeaderList{{"Retry-After", "3"}} << 3000;
    QTest::newRow("AWS before HTTP") << HeaderList{{"Retry-After", "3"}, {"x-amz-retry-after", "7"}} << 7;
    QTest::newRow("negative") << HeaderList{{"x-amz-retry-after", "-5"}} << -1;
    QTest::newRow("garbage") << HeaderList{{"x-amz-retry-after", "soon"}} << -1;
    QTest::newRow("a date") << HeaderList{{"retry-after", "Mon, 23 Nov 2026 12:00:00 GMT"}} << -1;
}

void TestAwsErrorParser::serverHint()
{
    QFETCH(const HeaderList, headers);
    QFETCH(const int, expected);
    const ApiError error = parseAwsError(500, headers, {});
    QCOMPARE(error.retryAfter.has_value(), expected >= 0);
    QCOMPARE(error.retryAfter.value_or(-1ms).count(), expected);
}

void TestAwsErrorParser::requestIdIsKept()
{
    QCOMPARE(parseAwsError(400, {{"X-AMZN-REQUESTID", "r-1"}}, {}).requestId, u"r-1"_s);
    QCOMPARE(parseAwsError(400, {{"x-amz-request-id", "r-2"}}, {}).requestId, u"r-2"_s);
}

void TestAwsErrorParser::xmlOfQueryServices()
{
    const QByteArray body
        = "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type>"
          "<Code>InvalidClientTokenId</Code><Message>The security token included in the request is invalid.</Message>"
          "</Error><RequestId>r-3</RequestId></ErrorResponse>";
    const ApiError error = parseAwsError(403, {{"content-type", "text/xml"}}, body);
    QCOMPARE(error.kind, Kind::CredentialsRejected);
    QCOMPARE(error.code, u"InvalidClientTokenId"_s);
    QCOMPARE(error.message, u"The security token included in the request is invalid."_s);
    QCOMPARE(error.requestId, u"r-3"_s);
}

void TestAwsErrorParser::openIdConnectErrors_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<Kind>("kind");
    const HeaderList named{{"x-amzn-ErrorType", "InvalidGrantException"}, {"x-amzn-RequestId", "r"}};
    const HeaderList bare{{"x-amzn-RequestId", "r"}};
    QTest::newRow("the header names the exception") << named << 400 << R"({"error":"invalid_grant","error_description":"words"})"_ba
                                                    << u"InvalidGrantException"_s << u"words"_s << Kind::Other;
    QTest::newRow("the body alone does") << bare << 400 << R"({"error":"invalid_grant","error_description":"words"})"_ba
                                         << u"invalid_grant"_s << u"words"_s << Kind::InvalidRequest;
    QTest::newRow("no description") << bare << 401 << R"({"error":"invalid_client"})"_ba << u"invalid_client"_s << QString()
                                    << Kind::AccessDenied;
    QTest::newRow("a fault inside") << bare << 500 << R"({"error":"server_error"})"_ba << u"server_error"_s << QString()
                                    << Kind::ServiceFailure;
    QTest::newRow("a known exception") << HeaderList{{"x-amzn-ErrorType", "AccessDeniedException"}} << 400
                                       << R"({"error":"access_denied"})"_ba << u"AccessDeniedException"_s << QString()
                                       << Kind::AccessDenied;
    QTest::newRow("message and description") << bare << 400 << R"({"error":"a","error_description":"one","message":"two"})"_ba
                                             << u"a"_s << u"two"_s << Kind::InvalidRequest;
    QTest::newRow("F09 a portal's JSON is not AWS") << HeaderList{} << 403 << R"({"error":"Please sign in"})"_ba << QString()
                                                    << QString() << Kind::NotAws;
    QTest::newRow("F09 nor with a word that looks like a code") << HeaderList{} << 403 << R"({"error":"forbidden"})"_ba
                                                                << u"forbidden"_s << QString() << Kind::NotAws;
    QTest::newRow("F26 an error of another type") << bare << 400 << R"({"error":{"code":7},"error_description":[]})"_ba << QString()
                                                  << QString() << Kind::InvalidRequest;
    QTest::newRow("F26 a code of great length")
        << bare << 400 << R"({"error":")" + QByteArray(1000, 'a') + "\"}" << QString() << QString() << Kind::InvalidRequest;
}

void TestAwsErrorParser::openIdConnectErrors()
{
    QFETCH(const HeaderList, headers);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const ApiError error = parseAwsError(status, headers, body);
    QTEST(error.code, "code");
    QTEST(error.message, "message");
    QTEST(error.kind, "kind");
}

QTEST_GUILESS_MAIN(TestAwsErrorParser)
#include "tst_awserrorparser.moc"
