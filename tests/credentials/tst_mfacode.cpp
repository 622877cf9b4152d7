// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialneeds.h"
#include "credentials/rolebench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;

namespace {

constexpr auto serial = "arn:aws:iam::111122223333:mfa/anna";
constexpr auto wrongCode = "MultiFactorAuthentication failed with invalid MFA one time pass code. ";

} // namespace

class TestMfaCode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForACode();
    void codeIsUsedOnce();
    void refusedCodeIsAskedForAgain_data();
    void refusedCodeIsAskedForAgain();
    void S12_codeIsInNoErrorAndNoLog();
    void deepestCodeFirst();
    void codeGoesToTheSourceThatAsked();
};

void TestMfaCode::asksForACode()
{
    RoleBench bench;
    const auto provider = bench.role(named(u"watch"_s, QLatin1StringView(serial)));
    auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE(needOf((*answer)->error()), CredentialNeed::MfaCode);
    QVERIFY(!isMfaCodeRefused((*answer)->error()));
    QCOMPARE((*answer)->error().message, QString::fromLatin1(serial));
    QVERIFY(bench.sts.requests.isEmpty());

    provider->giveMfaCode(u" 123456\n"_s);
    answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE(outcomeOf(**answer), u"ASIAEXAMPLE1"_s);
    QCOMPARE(bench.sts.requests.first()[u"SerialNumber"_s], QString::fromLatin1(serial));
    QCOMPARE(bench.sts.requests.first()[u"TokenCode"_s], u"123456"_s);
}

void TestMfaCode::codeIsUsedOnce()
{
    RoleBench bench;
    const auto provider = bench.role(named(u"watch"_s, QLatin1StringView(serial)));
    for (const bool works : {true, false}) {
        bench.sts.script = [works](const StsRequest &) {
            return works ? std::nullopt : std::optional(stsError(403, "AccessDenied", "another reason"));
        };
        provider->giveMfaCode(u"123456"_s);
        auto answer = bench.fetch(*provider);
        QTRY_VERIFY(*answer);
        QCOMPARE((*answer)->has_value(), works);
        answer = bench.fetch(*provider);
        QTRY_VERIFY(*answer);
        QCOMPARE((*answer)->error().code, u"MfaCodeNeeded"_s);
    }
    QCOMPARE(bench.sts.requests.size(), 2);
    // also by a fetch that never came as far as STS
    bench.source->found = failure(needError(CredentialNeed::SignIn, u"s"_s));
    provider->giveMfaCode(u"123456"_s);
    auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    bench.source->found = baseKeys;
    answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error().code, u"MfaCodeNeeded"_s);
}

void TestMfaCode::refusedCodeIsAskedForAgain_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("requests");
    QTest::newRow("refused by STS") << u"654321"_s << 1;
    QTest::newRow("too short") << u"12345"_s << 0;
    QTest::newRow("letters") << u"12345a"_s << 0;
    QTest::newRow("digits of another script") << u"١٢٣٤٥٦"_s << 0;
}

void TestMfaCode::refusedCodeIsAskedForAgain()
{
    QFETCH(QString, code);
    RoleBench bench;
    bench.sts.script = [](const StsRequest &) { return stsError(403, "AccessDenied", wrongCode); };
    const auto provider = bench.role(named(u"watch"_s, QLatin1StringView(serial)));
    provider->giveMfaCode(code);
    const auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QVERIFY(isMfaCodeRefused((*answer)->error()));
    QCOMPARE(needOf((*answer)->error()), CredentialNeed::MfaCode);
    QCOMPARE((*answer)->error().kind, ApiError::Kind::CredentialsMissing);
    QCOMPARE((*answer)->error().message, QString::fromLatin1(serial));
    QTEST(static_cast<int>(bench.sts.requests.size()), "requests");
}

void TestMfaCode::S12_codeIsInNoErrorAndNoLog()
{
    static QStringList lines;
    static QtMessageHandler before;
    lines.clear();
    before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { lines.append(text); });
    {
        RoleBench bench;
        bench.sts.script = [](const StsRequest &) {
            return stsError(400, "ValidationError", "1 validation error detected: Value '271828' at 'tokenCode'");
        };
        const auto provider = bench.role(named(u"watch"_s, QLatin1StringView(serial)));
        provider->giveMfaCode(u"271828"_s);
        const auto answer = bench.fetch(*provider);
        const bool isAnswered = QTest::qWaitFor([&] { return answer->has_value(); });
        qInstallMessageHandler(before);
        QVERIFY(isAnswered);
        QVERIFY2(!(*answer)->error().message.contains(u"271828"_s), qPrintable((*answer)->error().message));
    }
    QVERIFY(!lines.join(u'\n').contains(u"271828"_s));
    QVERIFY(!lines.join(u'\n').contains(u"invented"_s));
}

void TestMfaCode::deepestCodeFirst()
{
    RoleBench bench;
    const auto provider = bench.over(named(u"outer"_s, u"serial-outer"_s), bench.role(named(u"inner"_s, u"serial-inner"_s)));
    QString found;
    const auto fetch = [&] {
        const auto answer = bench.fetch(*provider);
        if (!QTest::qWaitFor([&] { return answer->has_value(); }))
            return u"no answer"_s;
        return **answer ? outcomeOf(**answer) : (*answer)->error().code + u' ' + (*answer)->error().message;
    };
    QCOMPARE(fetch(), u"MfaCodeNeeded serial-inner"_s);
    provider->giveMfaCode(u"111111"_s);
    QCOMPARE(fetch(), u"MfaCodeNeeded serial-outer"_s);
    provider->giveMfaCode(u"222222"_s);
    QCOMPARE(fetch(), u"ASIAEXAMPLE2"_s);
    QCOMPARE(bench.sts.requests.size(), 2);
    QCOMPARE(bench.sts.requests[0][u"TokenCode"_s] + bench.sts.requests[0][u"SerialNumber"_s], u"111111serial-inner"_s);
    QCOMPARE(bench.sts.requests[1][u"TokenCode"_s] + bench.sts.requests[1][u"SerialNumber"_s], u"222222serial-outer"_s);
    QCOMPARE(bench.sts.requests[1].accessKeyId, "ASIAEXAMPLE1"_ba);
    // the inner role still lives: the outer one alone needs a code
    QCOMPARE(fetch(), u"MfaCodeNeeded serial-outer"_s);
    bench.clock.advance(1h);
    bench.sts.server.time = bench.clock.now();
    QCOMPARE(fetch(), u"MfaCodeNeeded serial-inner"_s);
}

void TestMfaCode::codeGoesToTheSourceThatAsked()
{
    RoleBench bench;
    auto provider = bench.role(named(u"watch"_s));
    provider->giveMfaCode(u"111111"_s); // a role without a device has no use for it
    QCOMPARE(bench.source->codes, QStringList{u"111111"_s});

    for (const bool isRefused : {false, true}) {
        const ApiError need
            = isRefused ? mfaCodeRefusedError(u"serial-inner"_s) : needError(CredentialNeed::MfaCode, u"serial-inner"_s);
        provider = bench.role(named(u"watch"_s, QLatin1StringView(serial)), failure(need));
        provider->giveMfaCode(u"222222"_s);
        QVERIFY(bench.source->codes.isEmpty());
        const auto answer = bench.fetch(*provider);
        QTRY_VERIFY(*answer);
        QCOMPARE((*answer)->error(), need);
        provider->giveMfaCode(u"333333"_s);
        QCOMPARE(bench.source->codes, QStringList{u"333333"_s});
    }
}

QTEST_GUILESS_MAIN(TestMfaCode)
#include "tst_mfacode.moc"
