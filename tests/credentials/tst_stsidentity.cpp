// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/apicallqueue.h"
#include "credentials/fixedcredentials.h"
#include "credentials/stsidentity.h"
#include "demo/loopbackserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

/// The example of the STS API reference, "GetCallerIdentity".
QByteArray exampleAnswer()
{
    return "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n"
           "  <GetCallerIdentityResult>\n"
           "   <Arn>arn:aws:iam::123456789012:user/Alice</Arn>\n"
           "    <UserId>AIDACKCEVSQ6C2EXAMPLE</UserId>\n"
           "    <Account>123456789012</Account>\n"
           "  </GetCallerIdentityResult>\n"
           "  <ResponseMetadata>\n"
           "    <RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId>\n"
           "  </ResponseMetadata>\n"
           "</GetCallerIdentityResponse>";
}

} // namespace

class TestStsIdentity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understandsTheAnswer();
    void refusesOtherAnswers_data();
    void refusesOtherAnswers();
    void asksTheRegionsSts();
    void asksOverTheWire_data();
    void asksOverTheWire();
};

void TestStsIdentity::understandsTheAnswer()
{
    const auto identity = parseCallerIdentity(exampleAnswer());
    QVERIFY(identity.has_value());
    QCOMPARE(*identity,
             (CallerIdentity{u"123456789012"_s, u"arn:aws:iam::123456789012:user/Alice"_s, u"AIDACKCEVSQ6C2EXAMPLE"_s}));
}

void TestStsIdentity::refusesOtherAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = exampleAnswer();
    const auto with = [&](const char *before, const char *after) { return QByteArray(good).replace(before, after); };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("JSON") << "{\"Account\":\"123456789012\"}"_ba;
    QTest::newRow("a web page") << "<!DOCTYPE html><html><body>Sign in</body></html>"_ba;
    QTest::newRow("cut short") << good.first(good.size() / 2);
    QTest::newRow("no account") << with("<Account>123456789012</Account>", "");
    QTest::newRow("an account of other digits") << with("<Account>123456789012", "<Account>12345678901x");
    QTest::newRow("no ARN") << with("Arn>", "Other>");
    QTest::newRow("an element within the account") << with("<Account>", "<Account><b/>");
    QTest::newRow("another operation's answer") << with("GetCallerIdentityResult", "AssumeRoleResult");
    QTest::newRow("an external entity") << "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + with("123456789012</Account>", "&x;</Account>");
    QTest::newRow("entities that grow") << "<!DOCTYPE r [<!ENTITY a \"1234\"><!ENTITY b \"&a;&a;&a;\">]>"
            + with("123456789012</Account>", "&b;</Account>");
}

void TestStsIdentity::refusesOtherAnswers()
{
    QFETCH(QByteArray, body);
    const auto identity = parseCallerIdentity(body);
    QVERIFY(!identity.has_value());
    QCOMPARE(identity.error().kind, ApiError::Kind::Malformed);
}

void TestStsIdentity::asksTheRegionsSts()
{
    const ApiRequest request = callerIdentityRequest(u"eu-west-1"_s, {});
    QCOMPARE(request.endpoint, QUrl(u"https://sts.eu-west-1.amazonaws.com"_s));
    QCOMPARE(request.service, "sts"_ba);
    QCOMPARE(request.region, u"eu-west-1"_s);
    QVERIFY(request.target.isEmpty());
    QVERIFY(callerIdentityRequest(u"no such/region"_s, {}).endpoint.isEmpty());
}

void TestStsIdentity::asksOverTheWire_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto error = [](const char *code) {
        return "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type><Code>"
            + QByteArray(code)
            + "</Code><Message>The security token included in the request is invalid.</Message></Error>"
              "<RequestId>r-1</RequestId></ErrorResponse>";
    };
    QTest::newRow("an identity") << 200 << exampleAnswer() << u"arn:aws:iam::123456789012:user/Alice"_s;
    QTest::newRow("unknown keys") << 403 << error("InvalidClientTokenId") << u"CredentialsRejected InvalidClientTokenId"_s;
    QTest::newRow("an expired token") << 400 << error("ExpiredToken") << u"CredentialsExpired ExpiredToken"_s;
    QTest::newRow("a region that is switched off") << 403 << error("AccessDenied") << u"AccessDenied AccessDenied"_s;
}

void TestStsIdentity::asksOverTheWire()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QList<HttpRequest> seen;
    LoopbackServer server([&](const HttpRequest &request, QTcpSocket &) -> std::optional<HttpResponse> {
        seen.append(request);
        return HttpResponse{status, {{"Content-Type", "text/xml"}}, body};
    });
    QVERIFY(server.listen());
    SystemClock clock;
    ApiCallQueue queue([] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; });
    FixedCredentials source(AwsCredentials{"AKIAEXAMPLE", "secret", {}, {}});
    auto *call = makeCallerIdentityCall(u"eu-west-1"_s, QUrl(QString::fromLatin1(server.url())));
    QString outcome;
    connect(call, &ApiCall::finished, this, [&] {
        const auto result = call->result();
        outcome = result ? result->arn : kindName(result.error().kind) + u' ' + result.error().code;
    });
    queue.submit(call, source);
    QTRY_VERIFY(!outcome.isEmpty());
    QTEST(outcome, "expected");
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().body, "Action=GetCallerIdentity&Version=2011-06-15"_ba);
    QCOMPARE(seen.first().header("Content-Type"), "application/x-www-form-urlencoded; charset=utf-8"_ba);
    QVERIFY2(seen.first().header("Authorization").contains("/eu-west-1/sts/aws4_request,"),
             seen.first().header("Authorization").constData());
    QVERIFY(seen.first().header("X-Amz-Target").isNull());
}

QTEST_GUILESS_MAIN(TestStsIdentity)
#include "tst_stsidentity.moc"
