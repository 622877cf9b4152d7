// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/awscli.h"
#include "signinbench.h"

#include <QSignalSpy>

#include <signal.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;
using Bench = SignInBench;
using Step = SignInProgress::Step;
using Answer = ScriptedSso::Answer;

class TestCliSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oracle_cliSignsIn();
    void cliOfTheOldForm();
    void cliFails_data();
    void cliFails();
    void cliTooOldIsPassedOver_data();
    void cliTooOldIsPassedOver();
    void cliIsEndedWithUs_data();
    void cliIsEndedWithUs();
    void S12_relativePathIsNotSearched();
    void oracle_realCliTakesOurArguments();
};

void TestCliSignIn::oracle_cliSignsIn()
{
    Bench bench;
    bench.installCli(u"login"_s);
    bench.sso.interval = 0; // botocore sleeps as long as it says
    bench.sso.script(ScriptedSso::token, {pending, pending, Answer()});
    QSignalSpy changed(bench.tokens.get(), &SsoTokens::tokenChanged);
    QVERIFY(bench.accessToken().isEmpty());
    bench.make().start(bench.sso.session());
    QTRY_COMPARE(bench.step(), Step::Done);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bench.ends(), 1);
    const auto waiting = std::find_if(bench.seen.begin(), bench.seen.end(),
                                      [](const SignInProgress &progress) { return progress.step == Step::WaitingForBrowser; });
    QVERIFY(waiting != bench.seen.end());
    QCOMPARE(waiting->url, QUrl(u"https://device.sso.eu-central-1.amazonaws.com/"_s));
    QVERIFY(waiting->canUseCode);
    const auto file = readSsoToken(ssoCacheFile(ssoCacheFolder(bench.environment), u"corp"_s));
    QVERIFY(file.token.has_value());
    QCOMPARE(file.token->accessToken, "access-1"_ba);
    QCOMPARE(bench.runs().size(), 2);
    QVERIFY2(bench.runs().last().endsWith(u" sso login --sso-session=corp --profile=work"_s), qPrintable(bench.runs().last()));
    QVERIFY(bench.opened.isEmpty()); // it opens the browser itself
}

void TestCliSignIn::cliOfTheOldForm()
{
    Bench bench;
    bench.installCli(u"login"_s);
    bench.sso.interval = 0;
    bench.make().start(bench.sso.session({}));
    QTRY_COMPARE(bench.step(), Step::Done);
    QVERIFY2(bench.runs().last().endsWith(u" sso login --profile=work"_s), qPrintable(bench.runs().last()));
}

void TestCliSignIn::cliFails_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("words");
    QTest::newRow("says why") << u"fail"_s << u"The SSO session associated with this profile is broken"_s;
    QTest::newRow("writes nothing") << u"nothing"_s << u"aws sso login wrote no valid token"_s;
}

void TestCliSignIn::cliFails()
{
    QFETCH(const QString, mode);
    Bench bench;
    bench.installCli(mode);
    bench.make().start(bench.sso.session());
    QTRY_COMPARE(bench.step(), Step::Failed);
    QCOMPARE(bench.seen.last().error->code, u"AwsCliFailed"_s);
    QTEST(bench.seen.last().error->message, "words");
    QVERIFY(bench.seen.last().canUseCode);
    bench.sso.script(ScriptedSso::token, {pending});
    bench.signIn->useCode(u"corp"_s); // another way, now that this one failed
    QTRY_COMPARE(bench.step(), Step::WaitingForCode);
}

void TestCliSignIn::cliTooOldIsPassedOver_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("version 1") << u"old"_s;
    QTest::newRow("another program of that name") << u"other"_s;
    QTest::newRow("one that cannot be started") << u"broken"_s;
}

void TestCliSignIn::cliTooOldIsPassedOver()
{
    QFETCH(const QString, mode);
    Bench bench;
    bench.installCli(mode);
    if (mode == u"broken"_s) {
        QFile program(bench.home.filePath(u"bin/aws"_s));
        QVERIFY(program.remove());
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/nonexistent/interpreter\n");
        program.close();
        QVERIFY(program.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    }
    bench.make().start(bench.sso.session());
    QTRY_COMPARE(bench.step(), Step::WaitingForBrowser);
    QCOMPARE(bench.ends(), 0);
    QCOMPARE(bench.opened.size(), 1);
}

void TestCliSignIn::cliIsEndedWithUs_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("cancelled") << u"cancel"_s;
    QTest::newRow("destroyed") << u"destroy"_s;
    QTest::newRow("cancelled and destroyed") << u"both"_s;
    QTest::newRow("code instead") << u"code"_s;
}

void TestCliSignIn::cliIsEndedWithUs()
{
    QFETCH(const QString, how);
    Bench bench;
    bench.installCli(u"hang"_s);
    bench.make().start(bench.sso.session());
    QTRY_COMPARE(bench.step(), Step::WaitingForBrowser);
    QCOMPARE(bench.seen.last().userCode, QString());
    const pid_t process = bench.runs().last().section(u' ', 0, 0).toInt();
    QCOMPARE(kill(process, 0), 0);
    if (how == u"cancel"_s || how == u"both"_s)
        bench.signIn->cancel(u"corp"_s);
    if (how == u"code"_s)
        bench.signIn->useCode(u"corp"_s);
    if (how == u"destroy"_s || how == u"both"_s) {
        bench.signIn.reset();
        QVERIFY(kill(process, 0) != 0);
    }
    QTRY_VERIFY(kill(process, 0) != 0);
}

void TestCliSignIn::S12_relativePathIsNotSearched()
{
    QProcessEnvironment environment;
    QVERIFY(findAwsCli(environment).isEmpty());
    environment.insert(u"PATH"_s, u".:bin:"_s);
    QVERIFY(findAwsCli(environment).isEmpty());
}

void TestCliSignIn::oracle_realCliTakesOurArguments()
{
    if (!QFile::exists(u"/usr/bin/aws"_s))
        QSKIP("no AWS CLI here");
    Bench bench;
    bench.environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    QVERIFY(QDir(bench.home.path()).mkpath(u".aws"_s));
    QFile config(bench.home.filePath(u".aws/config"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[profile work]\nregion = us-east-1\n");
    config.close();
    bench.make().start(bench.sso.session());
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), Step::Failed, 20'000);
    const QString words = bench.seen.last().error->message;
    QVERIFY2(words.contains(u"sso-session does not exist"_s) && words.contains(u"corp"_s), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestCliSignIn)
#include "tst_clisignin.moc"
