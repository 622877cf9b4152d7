// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whenanswered.h"
#include "credentials/credentialneeds.h"
#include "credentials/exportprovider.h"
#include "credentials/processprovider.h"
#include "credentials/scriptfolder.h"
#include "credentials/staticprovider.h"
#include "support/testclock.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using dw::test::ScriptFolder;
using dw::test::TestClock;

namespace {

constexpr auto keys = R"(echo '{"Version": 1, "AccessKeyId": "ASIAIOSFODNN7EXAMPLE", "SecretAccessKey": "wJalrEXAMPLEKEY",
"SessionToken": "IQoJEXAMPLE", "Expiration": "2026-11-23T09:50:00+00:00"}')";

constexpr auto config = R"(
[profile keys]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
[profile command]
credential_process = 'FOLDER/a tool' --for "some body"
[profile role]
role_arn = arn:aws:iam::111122223333:role/reader
source_profile = command
[profile loop]
source_profile = loop
[profile sso]
sso_session = corp
sso_account_id = 111122223333
sso_role_name = reader
[sso-session corp]
sso_start_url = https://example.awsapps.com/start
sso_region = us-east-1
[profile over-sso]
role_arn = arn:aws:iam::111122223333:role/reader
source_profile = sso
[profile login]
login_session = arn:aws:iam::111122223333:user/someone
[profile --debug]
region = us-east-1
)";

class Agreed final : public CommandConsent {
public:
    explicit Agreed(bool given)
        : m_given(given)
    {
    }
    [[nodiscard]] bool isGiven(const QString &, const QString &) const override { return m_given; }

private:
    bool m_given;
};

} // namespace

class TestExportProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asksTheAwsCli();
    void withoutAwsCli_data();
    void withoutAwsCli();
    void understandsItsWords_data();
    void understandsItsWords();
    void S12_noWayAroundConsent_data();
    void S12_noWayAroundConsent();
    void S12_hangIsEnded();
    void S19_nothingSecretInArguments();
    void agreesWithTheRealOne_data();
    void agreesWithTheRealOne();

private:
    [[nodiscard]] std::optional<Result<AwsCredentials>> answerOf(CredentialProvider &provider);
    [[nodiscard]] std::optional<Result<AwsCredentials>> fetch(const QString &profile, bool consent = true,
                                                              const CommandTimings &timings = CommandTimings());
    [[nodiscard]] ProviderContext context(const CommandConsent &consent) { return {m_queue, m_clock, consent, m_environment}; }

    std::unique_ptr<ScriptFolder> m_folder;
    QProcessEnvironment m_environment;
    TestClock m_clock;
    ApiCallQueue m_queue{[] { return std::make_unique<QNetworkAccessManager>(); }, m_clock, [] { return 0.0; }};
};

void TestExportProvider::init()
{
    m_folder = std::make_unique<ScriptFolder>();
    QVERIFY(m_folder->isValid());
    m_environment = m_folder->environment();
    m_environment.insert(u"HOME"_s, m_folder->placed(u"FOLDER"_s));
    QVERIFY(QDir().mkpath(m_folder->path(u".aws"_s)));
    QFile file(m_folder->path(u".aws/config"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_folder->placed(QString::fromUtf8(config)).toUtf8());
}

std::optional<Result<AwsCredentials>> TestExportProvider::answerOf(CredentialProvider &provider)
{
    std::optional<Result<AwsCredentials>> found;
    whenAnswered(provider.fetch(), this, [&](const Result<AwsCredentials> &result) { found = result; });
    return QTest::qWaitFor([&] { return found.has_value(); }, 30'000) ? found : std::nullopt;
}

std::optional<Result<AwsCredentials>> TestExportProvider::fetch(const QString &profile, bool consent,
                                                                const CommandTimings &timings)
{
    const Agreed agreed(consent);
    ExportProvider provider(context(agreed), profile, timings);
    return answerOf(provider);
}

void TestExportProvider::asksTheAwsCli()
{
    static_cast<void>(m_folder->script(u"aws"_s, "echo \"$AWS_CLI_AUTO_PROMPT\" \"$@\" >FOLDER/arguments; "_ba + keys));
    const auto found = fetch(u"sso"_s);
    QVERIFY(found);
    QVERIFY2(found->has_value(), *found ? "" : qPrintable(found->error().message));
    QCOMPARE(**found, (AwsCredentials{"ASIAIOSFODNN7EXAMPLE", "wJalrEXAMPLEKEY", "IQoJEXAMPLE", m_clock.now().addSecs(3600)}));
    QCOMPARE(m_folder->content(u"arguments"_s), "off configure export-credentials --profile=sso --format=process\n"_ba);
}

void TestExportProvider::withoutAwsCli_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("version");
    QTest::newRow("aws login") << u"login"_s << u"version 2.32 or later: there is no"_s;
    QTest::newRow("another") << u"sso"_s << u"version 2: there is no"_s;
}

void TestExportProvider::withoutAwsCli()
{
    QFETCH(QString, profile);
    QFETCH(QString, version);
    m_environment.insert(u"PATH"_s, m_folder->placed(u"FOLDER"_s));
    const auto found = fetch(profile);
    QVERIFY(found && !found->has_value());
    QCOMPARE(found->error().kind, ApiError::Kind::Unsupported);
    QCOMPARE(found->error().code, u"NoAwsCli"_s);
    QVERIFY2(found->error().message.contains(version), qPrintable(found->error().message));
    QVERIFY(found->error().message.contains(u"(%1)"_s.arg(profile)));
}

void TestExportProvider::understandsItsWords_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    // the first four word for word from the AWS CLI 2.9.19, the fifth from botocore 1.43, the sixth from the AWS CLI 1.45
    const QString ended = u"The SSO session associated with this profile has expired or is otherwise invalid. "
                          "To refresh this SSO session run aws sso login with the corresponding profile."_s;
    const QString login = u"Your session has expired or credentials have changed. Please reauthenticate using 'aws login'."_s;
    const QString oldOne
        = u"aws: error: argument subcommand: Invalid choice, valid choices are:\n\n"
          "list                                     | get\nset                                      | add-model"_s;
    QTest::newRow("the SSO session ended") << u"sso"_s << ended << u"CredentialsExpired"_s << u"SignInNeeded"_s << u"corp"_s;
    QTest::newRow("no SSO token") << u"sso"_s << u"Error loading SSO Token: Token for corp does not exist"_s
                                  << u"CredentialsExpired"_s << u"SignInNeeded"_s << u"corp"_s;
    QTest::newRow("the SSO token ended, under a role")
        << u"over-sso"_s << u"Error when retrieving token from sso: Token has expired and refresh failed"_s
        << u"CredentialsExpired"_s << u"SignInNeeded"_s << u"corp"_s;
    QTest::newRow("SSO, but not of a session we know")
        << u"keys"_s << ended << u"CredentialsMissing"_s << u"ProcessFailed"_s << ended;
    QTest::newRow("aws login") << u"login"_s << login << u"CredentialsExpired"_s << u"LoginNeeded"_s << login;
    QTest::newRow("version 1") << u"sso"_s << oldOne << u"CredentialsMissing"_s << u"AwsCliTooOld"_s
                               << u"The config profile (sso) needs the AWS CLI version 2: the one in PATH is older"_s;
    const QString nothing = u"Unable to retrieve credentials: no credentials found"_s;
    QTest::newRow("version 2 before aws login")
        << u"login"_s << nothing << u"CredentialsMissing"_s << u"AwsCliTooOld"_s
        << u"The config profile (login) needs the AWS CLI version 2.32 or later: the one in PATH is older"_s;
    QTest::newRow("no credentials") << u"loop"_s << nothing << u"CredentialsMissing"_s << u"ProcessFailed"_s << nothing;
}

void TestExportProvider::understandsItsWords()
{
    QFETCH(QString, profile);
    QFETCH(QString, words);
    static_cast<void>(m_folder->script(u"aws"_s, "cat >&2 <<'END'\n\n" + words.toUtf8() + "\nEND\nexit 255"));
    const auto found = fetch(profile);
    QVERIFY(found && !found->has_value());
    QTEST(kindName(found->error().kind), "kind");
    QTEST(found->error().code, "code");
    QTEST(found->error().message, "message");
}

void TestExportProvider::S12_noWayAroundConsent_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("asks");
    QTest::newRow("a command of the profile") << u"command"_s << true;
    QTest::newRow("a command of the profile it builds on") << u"role"_s << true;
    QTest::newRow("no command") << u"sso"_s << false;
    QTest::newRow("a loop") << u"loop"_s << false;
}

void TestExportProvider::S12_noWayAroundConsent()
{
    QFETCH(QString, profile);
    QFETCH(bool, asks);
    static_cast<void>(m_folder->script(u"aws"_s, "touch FOLDER/witness; "_ba + keys));
    const auto found = fetch(profile, false);
    QVERIFY(found);
    QCOMPARE(found->has_value(), !asks);
    QCOMPARE(m_folder->has(u"witness"_s), !asks);
    if (asks) {
        QCOMPARE(needOf(found->error()), std::optional(CredentialNeed::Consent));
        QCOMPARE(found->error().message, m_folder->placed(u"'FOLDER/a tool' --for \"some body\""_s));
        const auto then = fetch(profile, true);
        QVERIFY(then && then->has_value());
        QVERIFY(m_folder->has(u"witness"_s));
    }
}

void TestExportProvider::S12_hangIsEnded()
{
    static_cast<void>(m_folder->script(u"aws"_s, "sleep 600"));
    const auto found = fetch(u"sso"_s, true, {200ms, 200ms});
    QVERIFY(found && !found->has_value());
    QCOMPARE(found->error().code, u"ProcessTimeout"_s);
}

void TestExportProvider::S19_nothingSecretInArguments()
{
    m_environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"CANARY"_s);
    m_environment.insert(u"AWS_SESSION_TOKEN"_s, u"CANARY"_s);
    static_cast<void>(m_folder->script(u"aws"_s, "cat /proc/$$/cmdline >FOLDER/arguments; "_ba + keys));
    const auto found = fetch(u"keys"_s);
    QVERIFY(found && found->has_value());
    const QByteArray arguments = m_folder->content(u"arguments"_s);
    QVERIFY(arguments.contains("export-credentials"));
    for (const auto *secret : {"CANARY", "wJalr", "AKIA", "ASIA"})
        QVERIFY2(!arguments.contains(secret), arguments.constData());
}

void TestExportProvider::agreesWithTheRealOne_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("error");
    QTest::newRow("static keys") << u"keys"_s << QString();
    QTest::newRow("a command") << u"command"_s << QString();
    QTest::newRow("SSO without a token") << u"sso"_s << u"SignInNeeded: corp"_s;
    QTest::newRow("a name that looks like an option")
        << u"--debug"_s << u"ProcessFailed: Unable to retrieve credentials: no credentials found"_s;
    QTest::newRow("no such profile")
        << u"other"_s << u"ProcessFailed: Unable to retrieve credentials: The config profile (other) could not be found"_s;
}

void TestExportProvider::agreesWithTheRealOne()
{
    QFETCH(QString, profile);
    QFETCH(QString, error);
    if (!QFile::exists(u"/usr/bin/aws"_s))
        QSKIP("awscli is not installed");
    m_environment.insert(u"AWS_EC2_METADATA_DISABLED"_s, u"true"_s);
    const QString command = m_folder->placed(u"'FOLDER/a tool' --for \"some body\""_s);
    // far from now, because the real one looks at the real clock
    static_cast<void>(
        m_folder->script(u"a tool"_s, "[ \"$2\" = 'some body' ] || exit 7; "_ba + QByteArray(keys).replace("2026", "2096")));
    const auto found = fetch(profile);
    QVERIFY(found);
    if (!error.isEmpty()) {
        QVERIFY(!found->has_value());
        QCOMPARE(found->error().code + u": "_s + found->error().message, error);
        return;
    }
    QVERIFY2(found->has_value(), *found ? "" : qPrintable(found->error().message));
    const Agreed agreed(true);
    ProcessProvider process(context(agreed), profile, command);
    const auto own = profile == u"command"_s
        ? answerOf(process)
        : std::optional(credentialsFromProfile(readSharedFiles(sharedFilePaths(m_environment)), profile));
    QVERIFY(own && own->has_value());
    QCOMPARE(found->value(), own->value());
}

QTEST_GUILESS_MAIN(TestExportProvider)
#include "tst_exportprovider.moc"
