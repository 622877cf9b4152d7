// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/changelines.h"
#include "cli/watchtroubles.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QDateTime halfPastThree(QDate(2026, 11, 25), QTime(15, 30, 12, 7), Qt::UTC);

DatasetArn flowers()
{
    return DatasetArn::parse(u"arn:aws:rekognition:us-east-1:111122223333:project/flowers/dataset/train/1690476084535"_s).value();
}

ConnectionSummary summary(ConnectionHealth health, std::optional<ApiError::Kind> kind = {},
                          const QString &operation = u"DescribeProjects"_s)
{
    ConnectionSummary result;
    result.health = health;
    if (kind) {
        ApiError error;
        error.kind = *kind;
        error.operation = operation;
        error.message = kindName(*kind) + u' ' + operation;
        result.error = error;
    }
    return result;
}

} // namespace

/// The lines of `watch`: JSON for scripts, words for people, and what is wrong with the way to AWS.
class TestWatchLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventLine_data();
    void eventLine();
    void changeLine_data();
    void changeLine();
    void troubles_data();
    void troubles();
    void slowedDownOnce();
};

void TestWatchLines::eventLine_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<DatasetChange>("change");
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char *name, const QJsonValue &from, const QJsonValue &to, const QByteArray &rest) {
        QTest::newRow(name) << halfPastThree << DatasetChange{u"StatusMessage"_s, from, to} << rest;
    };
    row("null and text", {}, u"Fine."_s, R"("from":null,"to":"Fine."})");
    row("whole numbers", 0, 9007199254740993LL, R"("from":0,"to":9007199254740993})");
    row("a number that is not whole", 1.5, 1E300, R"("from":1.5,"to":1e+300})");
    row("quotes and backslashes", u"\"a\\b\""_s, u""_s, R"("from":"\"a\\b\"","to":""})");
    row("text beyond ASCII", u"画像 😀"_s, u"é"_s, "\"from\":\"画像 😀\",\"to\":\"é\"}");
    row("line ends and controls", u"\n\x01"_s, {}, R"("from":"\n\u0001","to":null})");
    QTest::newRow("told in UTC") << halfPastThree.toTimeZone(QTimeZone(3600)) << DatasetChange{u"StatusMessage"_s, {}, {}}
                                 << R"("from":null,"to":null})"_ba;
}

void TestWatchLines::eventLine()
{
    QFETCH(QDateTime, now);
    QFETCH(DatasetChange, change);
    QFETCH(QByteArray, rest);
    QCOMPARE(
        formatEvent(now, flowers(), change),
        R"({"time":"2026-11-25T15:30:12.007Z","arn":"arn:aws:rekognition:us-east-1:111122223333:project/flowers/dataset/train/1690476084535","field":"StatusMessage",)"_ba
            + rest + '\n');
}

void TestWatchLines::changeLine_data()
{
    QTest::addColumn<DatasetChange>("change");
    QTest::addColumn<bool>("withRegion");
    QTest::addColumn<QString>("line");
    QTest::newRow("a status") << DatasetChange{u"Status"_s, u"UPDATE_IN_PROGRESS"_s, u"UPDATE_COMPLETE"_s} << false
                              << u"2026-11-25T15:30:12Z  flowers / train  status  UPDATE_IN_PROGRESS -> UPDATE_COMPLETE\n"_s;
    QTest::newRow("one region of several") << DatasetChange{u"LabeledEntries"_s, 12, 250000} << true
                                           << u"2026-11-25T15:30:12Z  us-east-1 / flowers / train  labeled  12 -> 250000\n"_s;
    QTest::newRow("absent") << DatasetChange{u"Error"_s, {}, u"ResourceNotFoundException"_s} << false
                            << u"2026-11-25T15:30:12Z  flowers / train  error  - -> ResourceNotFoundException\n"_s;
    QTest::newRow("a message with a place marker") << DatasetChange{u"StatusMessage"_s, u"%1 %2"_s, {}} << false
                                                   << u"2026-11-25T15:30:12Z  flowers / train  message  %1 %2 -> -\n"_s;
}

void TestWatchLines::changeLine()
{
    QFETCH(DatasetChange, change);
    QFETCH(bool, withRegion);
    QFETCH(QString, line);
    QCOMPARE(QString::fromUtf8(formatChange(halfPastThree, flowers(), change, withRegion)), line);
}

void TestWatchLines::troubles_data()
{
    using enum ConnectionHealth;
    using Kind = ApiError::Kind;
    QTest::addColumn<QList<ConnectionSummary>>("summaries");
    QTest::addColumn<QStringList>("lines");
    const QString unreachable = u"Could not connect to the endpoint URL: \"https://a.example/\""_s;
    const QString again = u"Connected again."_s;
    const auto offline = summary(Offline, Kind::Network);
    const auto denied = summary(AccessDenied, Kind::AccessDenied);
    QTest::newRow("all well") << QList{summary(Connecting), summary(Connected), summary(Connected)} << QStringList();
    QTest::newRow("offline is said once") << QList{offline, offline, offline} << QStringList{unreachable};
    QTest::newRow("a timeout is offline too")
        << QList{offline, summary(Offline, Kind::Timeout), offline} << QStringList{unreachable};
    QTest::newRow("another trouble is news")
        << QList{offline, summary(Offline, Kind::NotAws), offline}
        << QStringList{unreachable, u"Not AWS answered at https://a.example/: NotAws DescribeProjects"_s, unreachable};
    QTest::newRow("it is over, and begins anew")
        << QList{offline, summary(Connected), summary(Connected), offline} << QStringList{unreachable, again, unreachable};
    QTest::newRow("a refusal is an answer") << QList{offline, denied}
                                            << QStringList{unreachable, again, u"AccessDenied DescribeProjects"_s};
    QTest::newRow("a permission that lacks is said once, whatever else is answered")
        << QList{denied, summary(Connected), denied, summary(AccessDenied, Kind::AccessDenied, u"DescribeDataset"_s), denied}
        << QStringList{u"AccessDenied DescribeProjects"_s, u"AccessDenied DescribeDataset"_s};
    QTest::newRow("the service fails") << QList{summary(Failing, Kind::ServiceFailure), summary(Connected)}
                                       << QStringList{u"ServiceFailure DescribeProjects"_s, again};
    QTest::newRow("credentials are not its business")
        << QList{summary(NeedsCredentials, Kind::CredentialsExpired)} << QStringList();
}

void TestWatchLines::troubles()
{
    QFETCH(QList<ConnectionSummary>, summaries);
    QFETCH(QStringList, lines);
    WatchTroubles troubles;
    QStringList said;
    for (const ConnectionSummary &one : summaries)
        said += troubles.note(one, QUrl(u"https://a.example"_s));
    QCOMPARE(said, lines);
}

void TestWatchLines::slowedDownOnce()
{
    WatchTroubles troubles;
    QCOMPARE(troubles.noteSlowed(false), QStringList());
    QCOMPARE(troubles.noteSlowed(true), QStringList{u"Slowed down by AWS: asking less often."_s});
    QCOMPARE(troubles.noteSlowed(true), QStringList());
    QCOMPARE(troubles.noteSlowed(false), QStringList{u"No longer slowed down by AWS."_s});
    QCOMPARE(troubles.noteSlowed(false), QStringList());
}

QTEST_GUILESS_MAIN(TestWatchLines)
#include "tst_watchlines.moc"
