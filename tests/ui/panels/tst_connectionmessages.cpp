// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectionmessages.h"

#include "credentials/credentialneeds.h"
#include "support/testdatasets.h"
#include "ui/text/credentialtext.h"
#include "ui/text/englishplurals.h"
#include "ui/text/errortext.h"

#include <QProcess>
#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(14, 30), Qt::UTC);

ConnectionTrouble trouble(ApiError::Kind kind, const QString &code = {}, ConnectionKind source = ConnectionKind::Keys)
{
    ConnectionTrouble result;
    result.connection.id = u"c1"_s;
    result.connection.name = u"vision-prod"_s;
    result.connection.kind = source;
    result.connection.regions = QStringList{u"eu-west-1"_s};
    result.connection.error = apiError(kind, code);
    result.connection.error->operation = u"DescribeDataset"_s;
    result.staleDatasets = 8;
    result.since = now.addSecs(-70 * 60);
    return result;
}

ConnectionTrouble profileTrouble(const QString &id, const ApiError &error)
{
    ConnectionTrouble result = trouble(error.kind, {}, ConnectionKind::Profile);
    result.connection.id = id;
    result.connection.name = id;
    result.connection.error = error;
    result.connection.profile = u"labeling"_s;
    result.connection.file = u"/etc/aws/config"_s;
    result.connection.line = 12;
    return result;
}

ConnectionTrouble waiting(const QString &id, const QString &session, const QDateTime &since)
{
    ConnectionTrouble result = profileTrouble(id, needError(CredentialNeed::SignIn, session));
    result.connection.ssoSession = session;
    result.since = since;
    return result;
}

QStringList actionIds(const Message &message)
{
    QStringList ids;
    for (const MessageAction &action : message.actions)
        ids.append(action.id);
    return ids;
}

} // namespace

class TestConnectionMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<ConnectionTrouble>("trouble");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("actions");
        using Kind = ApiError::Kind;
        QTest::newRow("F20 access denied") << trouble(Kind::AccessDenied)
                                           << u"vision-prod is not allowed to read datasets in eu-west-1 "
                                              "(rekognition:DescribeDataset). 8 datasets show values from 13:20."_s
                                           << QStringList{u"copy-policy"_s, u"show-identity"_s};
        QTest::newRow("F23 expired") << trouble(Kind::CredentialsExpired)
                                     << u"Sign-in for vision-prod expired at 13:20. 8 datasets show values from 13:20."_s
                                     << QStringList{u"enter-keys"_s};
        QTest::newRow("F23 a profile's keys are its file's") << trouble(Kind::CredentialsRejected, {}, ConnectionKind::Profile)
                                                             << u"AWS does not accept the keys of vision-prod. 8 datasets "
                                                                "show values from 13:20."_s
                                                             << QStringList{u"retry"_s};
        QTest::newRow("F01 offline") << trouble(Kind::Network)
                                     << u"No network since 13:20, showing last known. Trying again by itself."_s
                                     << QStringList{u"retry"_s};
        QTest::newRow("F35 locked") << trouble(Kind::Keychain, u"Locked"_s)
                                    << u"The keychain is locked, so vision-prod cannot sign requests. 8 datasets show "
                                       "values from 13:20."_s
                                    << QStringList{u"unlock"_s, u"enter-keys"_s};
        QTest::newRow("F12 not trusted has no bypass") << trouble(Kind::Tls)
                                                       << u"The answer was not signed by a trusted authority. 8 datasets "
                                                          "show values from 13:20."_s
                                                       << QStringList{u"details"_s, u"open-settings"_s};
        QTest::newRow("F09 a captive portal") << trouble(Kind::NotAws)
                                              << u"This network answered instead of AWS. It may want you to sign in; "
                                                 "trying again by itself."_s
                                              << QStringList{u"retry"_s, u"details"_s};
        QTest::newRow("F10 a proxy that is down") << trouble(Kind::Proxy)
                                                  << u"The proxy of this computer cannot be reached. 8 datasets show "
                                                     "values from 13:20."_s
                                                  << QStringList{u"retry"_s, u"details"_s};
        QTest::newRow("F14 a clock that cannot be corrected") << trouble(Kind::ClockSkew)
                                                              << u"This computer's clock is too far off for AWS to accept "
                                                                 "its requests. 8 datasets show values from 13:20."_s
                                                              << QStringList{u"retry"_s};
    }
    void words()
    {
        QFETCH(ConnectionTrouble, trouble);
        const QList<Message> messages = connectionMessages({trouble}, now);
        QCOMPARE(messages.size(), 1);
        QTEST(messages.first().text, "text");
        QStringList actions;
        for (const MessageAction &action : messages.first().actions)
            actions.append(action.id);
        QTEST(actions, "actions");
        QVERIFY(actions.size() <= 2);
    }

    void f23_oneMessageForASignIn_data()
    {
        QTest::addColumn<QList<ConnectionTrouble>>("troubles");
        QTest::addColumn<QStringList>("texts");
        const QDateTime at(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC);
        QList<ConnectionTrouble> twelve;
        for (int i = 0; i < 12; ++i)
            twelve.append(waiting(u"c%1"_s.arg(i), u"company-sso"_s, at.addSecs(-i)));
        QTest::newRow("F23 twelve connections, one sign-in")
            << twelve << QStringList{u"Sign-in for company-sso expired at 14:02. 12 connections show values from then."_s};
        QTest::newRow("F23 one connection") << twelve.first(1)
                                            << QStringList{u"Sign-in for company-sso expired at 14:02. 1 connection shows "
                                                           "values from then."_s};
        QTest::newRow("F23 two sign-ins are two") << QList{waiting(u"a"_s, u"one"_s, at), waiting(u"b"_s, u"two"_s, at)}
                                                  << QStringList{u"Sign-in for one expired at 14:02. 1 connection shows "
                                                                 "values from then."_s,
                                                                 u"Sign-in for two expired at 14:02. 1 connection shows "
                                                                 "values from then."_s};
        QTest::newRow("nothing was read yet") << QList{waiting(u"a"_s, u"one"_s, {}), waiting(u"b"_s, u"one"_s, {})}
                                              << QStringList{u"one needs a sign-in. 2 connections wait for it."_s};
        ConnectionTrouble expired = profileTrouble(u"a"_s, apiError(ApiError::Kind::CredentialsExpired, u"ExpiredToken"_s));
        expired.connection.ssoSession = u"one"_s;
        expired.since = at;
        QTest::newRow("AWS says so before we do") << QList{expired, waiting(u"b"_s, u"one"_s, at)}
                                                  << QStringList{u"Sign-in for one expired at 14:02. 2 connections show values "
                                                                 "from then."_s};
    }
    void f23_oneMessageForASignIn()
    {
        QFETCH(QList<ConnectionTrouble>, troubles);
        const QList<Message> messages = connectionMessages(troubles, now);
        QStringList texts;
        for (const Message &message : messages) {
            texts.append(message.text);
            QCOMPARE(actionIds(message), (QStringList{u"sign-in"_s, u"copy-command"_s}));
        }
        QTEST(texts, "texts");
        QCOMPARE(messages.first().id, messageId(troubles.first().connection));
        const QString session = missingSignIn(troubles.first().connection);
        QVERIFY(connectionMessages(troubles.first(1), now, {session}).isEmpty()); // it has a line of its own now
    }

    void everyFailureHasWords_data()
    {
        QTest::addColumn<ApiError>("error");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QStringList>("actions");
        using Kind = ApiError::Kind;
        const auto row = [](const char *name, Kind kind, const QString &code, const QString &says, const QStringList &actions,
                            const QString &message = {}) {
            ApiError error = apiError(kind, code);
            error.message = message;
            QTest::newRow(name) << error << says << actions;
        };
        const QStringList keysForNow{u"unlock"_s, u"enter-keys"_s};
        const QStringList file{u"retry"_s, u"show-file"_s};
        const QStringList unsupported{u"retry"_s, u"forget-connection"_s};
        const auto missing = Kind::CredentialsMissing;
        row("F20 access denied", Kind::AccessDenied, {}, u"not allowed to read datasets"_s, {u"copy-policy"_s, u"show-identity"_s});
        row("F23 keys rejected", Kind::CredentialsRejected, u"UnrecognizedClientException"_s, u"does not accept the keys"_s, file);
        row("F23 expired without a sign-in", Kind::CredentialsExpired, u"ExpiredToken"_s, u"expired"_s, file);
        row("F24 no keys", missing, {}, u"has no keys"_s, file);
        row("F34 no keychain", Kind::Keychain, u"ServiceMissing"_s, u"has no keychain"_s, {u"enter-keys"_s, u"forget-connection"_s});
        row("F34 no item", Kind::Keychain, u"Absent"_s, u"are not there any more"_s,
            {u"enter-keys"_s, u"forget-connection"_s});
        row("F35 locked", Kind::Keychain, u"Locked"_s, u"is locked"_s, keysForNow);
        row("F35 denied", Kind::Keychain, u"Denied"_s, u"refused access"_s, keysForNow);
        row("F36 a write that lied", Kind::Keychain, u"Broken"_s, u"did not keep or return"_s, {u"retry"_s, u"enter-keys"_s});
        row("F37 busy", Kind::Keychain, u"Busy"_s, u"does not answer"_s, {u"retry"_s, u"enter-keys"_s});
        row("a profile that went", missing, u"ProfileNotFound"_s, u"no profile labeling in the AWS files any more (/etc/aws/config, line 12)"_s, file);
        row("half a pair of keys", missing, u"PartialCredentials"_s, u"only half of its keys (/etc/aws/config, line 12)"_s, file);
        row("keys that cannot be", missing, u"InvalidCredentials"_s, u"cannot be right"_s, file);
        row("settings only", missing, u"NoCredentials"_s, u"names no way to sign in"_s, file);
        row("a loop", missing, u"InvalidProfile"_s, u"Infinite loop in credential configuration detected."_s, file,
            u"Infinite loop in credential configuration detected."_s);
        row("a token file", missing, u"InvalidTokenFile"_s, u"token file of the profile labeling"_s, file);
        row("S12 a command that is not there", missing, u"ProcessNotFound"_s, u"was not found"_s, file);
        row("S12 a command that fails", missing, u"ProcessFailed"_s, u"failed"_s, file);
        row("S12 a command that hangs", missing, u"ProcessTimeout"_s, u"did not end in time"_s, file);
        row("S12 a command that says nonsense", missing, u"ProcessOutput"_s, u"no keys that can be read"_s, file);
        row("S12 a command that cannot be read", missing, u"InvalidCommand"_s, u"cannot be read"_s, file);
        row("keys that came too late", missing, u"ExpiredCredentials"_s, u"ran out before they came"_s, file);
        row("no AWS CLI", Kind::Unsupported, u"NoAwsCli"_s, u"Install the AWS CLI version 2"_s, unsupported);
        row("a way we do not know", Kind::Unsupported, u"UnsupportedProfile"_s, u"is not supported"_s, unsupported);
        row("an MFA device", missing, needCode(CredentialNeed::MfaCode), u"needs a code of the MFA device arn:aws:iam::111122223333:mfa/anna"_s,
            {u"enter-code"_s}, u"arn:aws:iam::111122223333:mfa/anna"_s);
        row("S12 a command asks first", missing, needCode(CredentialNeed::Consent), u"profile labeling wants to run a command"_s,
            {u"show-command"_s}, u"/opt/vault/get keys"_s);
    }
    void everyFailureHasWords()
    {
        QFETCH(ApiError, error);
        QFETCH(QString, says);
        const ConnectionTrouble one = profileTrouble(u"vision-prod"_s, error);
        const ErrorText text = errorText(error, errorContext(one.connection, one.since, now));
        for (const QString &part : {text.title, text.advice}) {
            QVERIFY(!part.isEmpty());
            QVERIFY2(part.endsWith(u'.') && !part.contains(u'%'), qPrintable(part));
        }
        const QList<Message> messages = connectionMessages({one}, now);
        QCOMPARE(messages.size(), 1);
        QVERIFY2(messages.first().text.contains(says), qPrintable(messages.first().text));
        QTEST(actionIds(messages.first()), "actions");
        QVERIFY(messages.first().actions.size() <= 2);
        for (const MessageAction &action : messages.first().actions)
            QVERIFY(!action.label.isEmpty());
        QVERIFY(!messages.first().text.contains(u"/opt/vault/get"_s)); // a command is looked at whole, in its own dialog
    }

    void hintsCanBeHidden_data()
    {
        QTest::addColumn<ConnectionAdvice>("advice");
        QTest::addColumn<QString>("says");
        QTest::newRow("S22 root") << ConnectionAdvice::RootKey << u"root user"_s;
        QTest::newRow("old keys") << ConnectionAdvice::OldKey << u"more than 90 days ago"_s;
    }
    void hintsCanBeHidden()
    {
        QFETCH(ConnectionAdvice, advice);
        QFETCH(QString, says);
        ConnectionSummary connection = trouble(ApiError::Kind::Other).connection;
        connection.advice = advice;
        const Message message = adviceMessage(connection);
        QVERIFY2(message.text.contains(says), qPrintable(message.text));
        QCOMPARE(message.severity, MessageSeverity::Information);
        QCOMPARE(message.id, u"c1/advice"_s);
        QCOMPARE(actionIds(message), QStringList{u"hide"_s});
    }

    void whoItIsNamesTheSource()
    {
        ConnectionSummary connection = profileTrouble(u"vision-prod"_s, {}).connection;
        connection.ssoSession = u"company-sso"_s;
        connection.identity = CallerIdentity{u"111122223333"_s, u"arn:aws:iam::111122223333:user/anna"_s, {}};
        const Message message = identityMessage(connection);
        QCOMPARE(message.text, u"vision-prod is arn:aws:iam::111122223333:user/anna. Profile labeling in /etc/aws/config, line 12, "
                               "SSO company-sso."_s);
        QCOMPARE(actionIds(message), QStringList{u"hide-identity"_s});
    }

    void commandsArePastedSafely_data()
    {
        QTest::addColumn<QString>("session");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("command");
        QTest::newRow("a session") << u"company-sso"_s << QString() << u"aws sso login --sso-session company-sso"_s;
        QTest::newRow("the old form goes by profile") << u"https://d-1.awsapps.com/start"_s << u"labeling"_s
                                                      << u"aws sso login --profile labeling"_s;
        QTest::newRow("S12 a name that would run something") << u"x; rm -rf ~"_s << QString()
                                                             << u"aws sso login --sso-session 'x; rm -rf ~'"_s;
        QTest::newRow("S12 a quote") << u"it's"_s << QString() << u"aws sso login --sso-session 'it'\\''s'"_s;
        QTest::newRow("S12 a line end") << u"x\nrm"_s << QString() << u"aws sso login --sso-session 'x rm'"_s;
        QTest::newRow("S12 an option") << u"--debug"_s << QString() << u"aws sso login --sso-session '--debug'"_s;
    }
    void commandsArePastedSafely()
    {
        QFETCH(QString, session);
        QFETCH(QString, profile);
        QTEST(signInCommand(session, profile), "command");
        // what a shell makes of it: four words, and no second command
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"aws() { printf '%s|' \"$@\"; }\n"_s + signInCommand(session, profile)});
        QVERIFY(shell.waitForFinished());
        const QString name = profile.isEmpty() ? session : profile;
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).section(u'|', 3), QString(name).replace(u'\n', u' ') + u'|');
        QVERIFY(shell.readAllStandardError().isEmpty());
    }

    void f08_offlineIsOneMessage()
    {
        ConnectionTrouble second = trouble(ApiError::Kind::Timeout);
        second.connection.id = u"c2"_s;
        const QList<Message> messages = connectionMessages({trouble(ApiError::Kind::Network), second}, now);
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.first().id, u"network"_s);
    }

    void f08_oneMessageForACauseThatAllShare_data()
    {
        QTest::addColumn<QList<ApiError::Kind>>("kinds");
        QTest::addColumn<QStringList>("ids");
        using Kind = ApiError::Kind;
        QTest::newRow("F08 offline and silent are one") << QList{Kind::Network, Kind::Timeout, Kind::Network}
                                                        << QStringList{u"network"_s};
        QTest::newRow("F09 a portal") << QList{Kind::NotAws, Kind::NotAws} << QStringList{u"portal"_s};
        QTest::newRow("F10 a proxy") << QList{Kind::Proxy, Kind::Proxy} << QStringList{u"proxy"_s};
        QTest::newRow("F12 a certificate") << QList{Kind::Tls, Kind::Tls} << QStringList{u"certificate"_s};
        QTest::newRow("two causes are two") << QList{Kind::Network, Kind::NotAws, Kind::Network}
                                            << QStringList{u"network"_s, u"portal"_s};
        QTest::newRow("F20 permissions are each one's own") << QList{Kind::AccessDenied, Kind::AccessDenied}
                                                            << QStringList{u"c0"_s, u"c1"_s};
    }
    void f08_oneMessageForACauseThatAllShare()
    {
        QFETCH(QList<ApiError::Kind>, kinds);
        QList<ConnectionTrouble> troubles;
        for (const ApiError::Kind kind : kinds) {
            troubles.append(trouble(kind));
            troubles.last().connection.id = u"c%1"_s.arg(troubles.size() - 1);
        }
        QStringList ids;
        const QList<Message> messages = connectionMessages(troubles, now);
        for (const Message &message : messages)
            ids.append(message.id);
        QTEST(ids, "ids");
    }

    void f09_detailsNameHostAndAnswer()
    {
        ConnectionSummary connection = trouble(ApiError::Kind::NotAws).connection;
        connection.error->host = u"rekognition.eu-west-1.amazonaws.com"_s;
        connection.error->httpStatus = 302;
        const Message message = detailsMessage(connection);
        QCOMPARE(message.id, u"portal/details"_s);
        QCOMPARE(message.text, u"rekognition.eu-west-1.amazonaws.com was asked, and this came back: HTTP 302"_s);
    }

    void f13_theClock_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("offset");
        QTest::addColumn<QString>("text");
        QTest::newRow("F13 behind") << std::chrono::milliseconds(7min + 12s)
                                    << u"This computer's clock is 7 min off; requests are corrected."_s;
        QTest::newRow("F13 ahead") << std::chrono::milliseconds(-7min)
                                   << u"This computer's clock is 7 min off; requests are corrected."_s;
        QTest::newRow("F13 a day") << std::chrono::milliseconds(24h)
                                   << u"This computer's clock is 1 d off; requests are corrected."_s;
    }
    void f13_theClock()
    {
        QFETCH(std::chrono::milliseconds, offset);
        const Message message = clockMessage(offset);
        QTEST(message.text, "text");
        QCOMPARE(message.severity, MessageSeverity::Information);
        QCOMPARE(message.actions.size(), 1);
    }

    void f18_throttlingIsForTheStatusBar()
    {
        QVERIFY(connectionMessages({trouble(ApiError::Kind::Throttled)}, now).isEmpty());
    }

    void nothingFoundOffersToLookElsewhere()
    {
        ConnectionTrouble empty;
        empty.connection.regions = QStringList{u"eu-west-1"_s};
        empty.nothingFound = true;
        QCOMPARE(connectionMessages({empty}, now).first().text, u"No Custom Labels datasets in eu-west-1."_s);
        empty.connection.identity = CallerIdentity{u"111122223333"_s, {}, {}};
        QCOMPARE(connectionMessages({empty}, now).first().text,
                 u"No Custom Labels datasets in eu-west-1 for account 1111…3333."_s);
    }
};

QTEST_MAIN(TestConnectionMessages)
#include "tst_connectionmessages.moc"
