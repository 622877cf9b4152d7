// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whenanswered.h"
#include "credentials/credentialneeds.h"
#include "credentials/credentialsession.h"
#include "credentials/processprovider.h"
#include "credentials/scriptfolder.h"
#include "support/testclock.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using dw::test::ScriptFolder;
using dw::test::TestClock;

namespace {

constexpr auto keys = R"(echo '{"Version": 1, "AccessKeyId": "ASIAIOSFODNN7EXAMPLE", "SecretAccessKey": "wJalrEXAMPLEKEY",
"SessionToken": "IQoJEXAMPLE", "Expiration": "2026-11-23T09:50:00Z"}')";

/// What a person agreed to.
class Agreed final : public CommandConsent {
public:
    [[nodiscard]] bool isGiven(const QString &profile, const QString &command) const override
    {
        return m_given.contains({profile, command});
    }
    void give(const QString &profile, const QString &command) { m_given.insert({profile, command}); }

private:
    QSet<std::pair<QString, QString>> m_given;
};

} // namespace

class TestProcessProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fetches();
    void S12_withoutConsentNothingRuns();
    void S12_changedCommandIsAskedForAgain();
    void S12_failures_data();
    void S12_failures();
    void S12_shellSyntaxIsText_data();
    void S12_shellSyntaxIsText();
    void S12_failedCommandIsNotRunAgainByItself();
    void S12_endedCredentialsAreNotFetchedAgainAndAgain();
    void S12_destroyedInFlight();
    void S19_nothingSecretInArguments();

private:
    [[nodiscard]] std::optional<Result<AwsCredentials>> fetch(const QString &command,
                                                              const CommandTimings &timings = CommandTimings());
    [[nodiscard]] ProviderContext context() { return {m_queue, m_clock, m_consent, m_folder->environment()}; }

    std::unique_ptr<ScriptFolder> m_folder;
    TestClock m_clock;
    Agreed m_consent;
    ApiCallQueue m_queue{[] { return std::make_unique<QNetworkAccessManager>(); }, m_clock, [] { return 0.0; }};
};

void TestProcessProvider::init()
{
    m_clock.setNow(TestClock().now());
    m_folder = std::make_unique<ScriptFolder>();
    QVERIFY(m_folder->isValid());
}

std::optional<Result<AwsCredentials>> TestProcessProvider::fetch(const QString &command, const CommandTimings &timings)
{
    ProcessProvider provider(context(), u"work"_s, command, timings);
    std::optional<Result<AwsCredentials>> found;
    whenAnswered(provider.fetch(), this, [&](const Result<AwsCredentials> &result) { found = result; });
    return QTest::qWaitFor([&] { return found.has_value(); }, 20'000) ? found : std::nullopt;
}

void TestProcessProvider::fetches()
{
    const QString command
        = u"'%1'  --role \"read only\"\n"_s.arg(m_folder->script(u"a tool"_s, "[ \"$2\" = 'read only' ] && "_ba + keys));
    m_consent.give(u"work"_s, command);
    const auto found = fetch(command);
    QVERIFY(found);
    QVERIFY2(found->has_value(), *found ? "" : qPrintable(found->error().message));
    QCOMPARE(**found, (AwsCredentials{"ASIAIOSFODNN7EXAMPLE", "wJalrEXAMPLEKEY", "IQoJEXAMPLE", m_clock.now().addSecs(3600)}));
}

void TestProcessProvider::S12_withoutConsentNothingRuns()
{
    const QString command = m_folder->script(u"tool"_s, "touch FOLDER/witness; "_ba + keys);
    m_consent.give(u"other"_s, command); // to another profile's
    const auto found = fetch(command);
    QVERIFY(found && !found->has_value());
    QCOMPARE(needOf(found->error()), std::optional(CredentialNeed::Consent));
    QCOMPARE(found->error().message, command);
    QVERIFY(!m_folder->has(u"witness"_s));

    m_consent.give(u"work"_s, command);
    const auto then = fetch(command);
    QVERIFY(then && then->has_value());
    QVERIFY(m_folder->has(u"witness"_s));
}

void TestProcessProvider::S12_changedCommandIsAskedForAgain()
{
    const QString tool = m_folder->script(u"tool"_s, "touch \"FOLDER/witness$1\"; "_ba + keys);
    m_consent.give(u"work"_s, tool);
    for (const QString &changed : {tool + u" 1"_s, tool + u" "_s, tool.toUpper()}) {
        const auto found = fetch(changed);
        QVERIFY(found && !found->has_value());
        QCOMPARE(needOf(found->error()), std::optional(CredentialNeed::Consent));
        QCOMPARE(found->error().message, changed);
        QVERIFY(!m_folder->has(u"witness1"_s) && !m_folder->has(u"witness"_s));
    }
}

void TestProcessProvider::S12_failures_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("an open quotation") << u"tool 'x"_s << QByteArray(keys) << u"InvalidCommand"_s << u"No closing quotation"_s;
    QTest::newRow("an empty command") << u" "_s << QByteArray(keys) << u"ProcessNotFound"_s << u"No such program: "_s;
    QTest::newRow("no such program") << u"no-such-tool x"_s << QByteArray(keys) << u"ProcessNotFound"_s
                                     << u"No such program: no-such-tool"_s;
    QTest::newRow("exit 1") << u"tool"_s << QByteArray(keys) + "; echo 'Login first.' >&2; exit 1" << u"ProcessFailed"_s
                            << u"Login first."_s;
    QTest::newRow("no JSON") << u"tool"_s << "echo wJalrEXAMPLEKEY"_ba << u"ProcessOutput"_s << u"$: "_s;
    QTest::newRow("another version") << u"tool"_s << QByteArray(keys).replace("1,", "2,") << u"ProcessOutput"_s
                                     << u"Unsupported version '2'"_s;
    QTest::newRow("endless output") << u"tool"_s << "exec cat /dev/zero"_ba << u"ProcessOutput"_s << u"more than 64 KiB"_s;
    QTest::newRow("a hang") << u"tool"_s << "exec sleep 600"_ba << u"ProcessTimeout"_s << u"did not end within"_s;
}

void TestProcessProvider::S12_failures()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, script);
    QFETCH(QString, code);
    QFETCH(QString, message);
    static_cast<void>(m_folder->script(u"tool"_s, script));
    m_consent.give(u"work"_s, command);
    const auto found = fetch(command, code == u"ProcessTimeout"_s ? CommandTimings{200ms, 200ms} : CommandTimings());
    QVERIFY(found && !found->has_value());
    QCOMPARE(found->error().kind, ApiError::Kind::CredentialsMissing);
    QCOMPARE(found->error().code, code);
    QVERIFY2(found->error().message.contains(message), qPrintable(found->error().message));
    QVERIFY(!found->error().message.contains(u"wJalr"_s));
}

void TestProcessProvider::S12_shellSyntaxIsText_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("a second command") << u"tool ; touch FOLDER/witness"_s;
    QTest::newRow("one joined on") << u"tool x;touch FOLDER/witness"_s;
    QTest::newRow("a substitution") << u"tool $(touch FOLDER/witness)"_s;
    QTest::newRow("backquotes") << u"tool `touch FOLDER/witness`"_s;
    QTest::newRow("a pipe") << u"tool | tee FOLDER/witness"_s;
    QTest::newRow("a redirection") << u"tool > FOLDER/witness"_s;
    QTest::newRow("a line break") << u"tool\ntouch FOLDER/witness"_s;
}

void TestProcessProvider::S12_shellSyntaxIsText()
{
    QFETCH(QString, command);
    static_cast<void>(m_folder->script(u"tool"_s, keys));
    const QString placed = m_folder->placed(command);
    m_consent.give(u"work"_s, placed);
    const auto found = fetch(placed);
    QVERIFY(found && found->has_value());
    QVERIFY(!m_folder->has(u"witness"_s));
}

void TestProcessProvider::S12_failedCommandIsNotRunAgainByItself()
{
    const QString command = m_folder->script(u"tool"_s, "echo run >>FOLDER/runs; exit 1");
    m_consent.give(u"work"_s, command);
    CredentialSession session(std::make_unique<ProcessProvider>(context(), u"work"_s, command), m_clock);
    QTRY_COMPARE(session.state(), CredentialsSource::State::Missing);
    for (int i = 0; i < 20; ++i) {
        m_clock.advance(10min);
        session.tick();
        QCOMPARE(session.state(), CredentialsSource::State::Missing);
    }
    QCOMPARE(m_folder->content(u"runs"_s), "run\n"_ba);
    session.retry(); // a person wants it
    QTRY_COMPARE(session.state(), CredentialsSource::State::Missing);
    QCOMPARE(m_folder->content(u"runs"_s), "run\nrun\n"_ba);
}

void TestProcessProvider::S12_endedCredentialsAreNotFetchedAgainAndAgain()
{
    TestClock late;
    late.advance(2h);
    const QString command = m_folder->script(u"tool"_s, "echo run >>FOLDER/runs; "_ba + keys);
    m_consent.give(u"work"_s, command);
    const ProviderContext later{m_queue, late, m_consent, m_folder->environment()};
    CredentialSession session(std::make_unique<ProcessProvider>(later, u"work"_s, command), late);
    QTRY_COMPARE(session.state(), CredentialsSource::State::Expired);
    for (int i = 0; i < 20; ++i) {
        late.advance(10min);
        session.tick();
        QCOMPARE(session.state(), CredentialsSource::State::Expired);
    }
    QCOMPARE(m_folder->content(u"runs"_s), "run\n"_ba);
}

void TestProcessProvider::S12_destroyedInFlight()
{
    const QString command = m_folder->script(u"tool"_s, "touch FOLDER/started; sleep 600; touch FOLDER/witness");
    m_consent.give(u"work"_s, command);
    auto provider = std::make_unique<ProcessProvider>(context(), u"work"_s, command);
    const QFuture<Result<AwsCredentials>> future = provider->fetch();
    QTRY_VERIFY(m_folder->has(u"started"_s));
    QVERIFY(!future.isFinished());
    provider.reset();
    QTRY_VERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
}

void TestProcessProvider::S19_nothingSecretInArguments()
{
    // A command is run word for word as the profile has it: what we know of secrets is never added
    const QString command
        = m_folder->script(u"tool"_s, "tr '\\0' ' ' </proc/$$/cmdline >FOLDER/arguments; "_ba + keys) + u" --x y"_s;
    m_consent.give(u"work"_s, command);
    const auto found = fetch(command);
    QVERIFY(found);
    QVERIFY2(found->has_value(), *found ? "" : qPrintable(found->error().code + found->error().message));
    QCOMPARE(m_folder->content(u"arguments"_s), "/bin/sh " + command.toUtf8() + ' ');
}

QTEST_GUILESS_MAIN(TestProcessProvider)
#include "tst_processprovider.moc"
