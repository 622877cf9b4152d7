// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectionmessages.h"

#include "support/testdatasets.h"

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
