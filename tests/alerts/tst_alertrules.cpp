// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alertrules.h"

#include "support/testdatasets.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);

AlertFacts facts(DatasetStatus status, std::optional<qint64> labeled = 400, std::optional<qint64> total = 500,
                 std::optional<qint64> errors = 0)
{
    return alertFacts(snapshot(datasetArn(u"flowers"_s), description(status, labeled, total, errors), now), true, true);
}

AlertFacts notFound()
{
    DatasetSnapshot gone = snapshot(datasetArn(u"flowers"_s), description(DatasetStatus::UpdateComplete, 400, 500), now);
    gone.error = apiError(ApiError::Kind::NotFound);
    return alertFacts(gone, true, true);
}

using Status = DatasetStatus;
using Reason = AlertReason;

} // namespace

class TestAlertRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCameToBe_data();
    void whatCameToBe();
    void whatStillHolds_data();
    void whatStillHolds();
    void noProgress_data();
    void noProgress();
    void whatWasNotReadIsAbsent();
    void operationsDiffer();
};

void TestAlertRules::whatCameToBe_data()
{
    QTest::addColumn<AlertFacts>("before");
    QTest::addColumn<AlertFacts>("after");
    QTest::addColumn<AlertReasons>("reasons");

    const auto row = [](const char *name, const AlertFacts &before, const AlertFacts &after, AlertReasons reasons) {
        QTest::newRow(name) << before << after << reasons;
    };
    row("creating ends well", facts(Status::CreateInProgress), facts(Status::CreateComplete), Reason::Finished);
    row("updating ends well", facts(Status::UpdateInProgress), facts(Status::UpdateComplete), Reason::Finished);
    row("creating fails", facts(Status::CreateInProgress), facts(Status::CreateFailed), Reason::Failed);
    row("updating fails", facts(Status::UpdateInProgress), facts(Status::UpdateFailed), Reason::Failed);
    row("an update that nobody saw", facts(Status::CreateComplete), facts(Status::UpdateComplete), Reason::Finished);
    row("a repair that nobody saw", facts(Status::UpdateFailed), facts(Status::UpdateComplete), Reason::Finished);
    row("a failure that nobody saw", facts(Status::UpdateComplete), facts(Status::UpdateFailed), Reason::Failed);
    row("it begins", facts(Status::UpdateComplete), facts(Status::UpdateInProgress), {});
    row("nothing happens", facts(Status::UpdateComplete), facts(Status::UpdateComplete), {});
    row("still failed", facts(Status::UpdateFailed), facts(Status::UpdateFailed), {});
    row("the first read is complete", {}, facts(Status::UpdateComplete), {});
    row("the first read is failed", {}, facts(Status::UpdateFailed), {});
    row("the first read has errors", {}, facts(Status::UpdateComplete, 400, 500, 3), {});
    row("deleting", facts(Status::UpdateComplete), facts(Status::DeleteInProgress), {});
    row("deleted", facts(Status::DeleteInProgress), notFound(), {});
    row("found again", notFound(), facts(Status::UpdateFailed), {});
    row("errors rose", facts(Status::UpdateComplete, 400, 500, 3), facts(Status::UpdateComplete, 400, 500, 4),
        Reason::ErrorsRose);
    row("first errors", facts(Status::UpdateComplete, 400, 500, 0), facts(Status::UpdateComplete, 400, 500, 1),
        Reason::ErrorsRose);
    row("errors fell", facts(Status::UpdateComplete, 400, 500, 3), facts(Status::UpdateComplete, 400, 500, 2), {});
    row("errors were not reported before", facts(Status::UpdateComplete, 400, 500, {}),
        facts(Status::UpdateComplete, 400, 500, 9), {});
    row("it finishes with errors", facts(Status::UpdateInProgress, 400, 500, 0), facts(Status::UpdateComplete, 480, 500, 20),
        Reason::Finished | Reason::ErrorsRose);
    row("more labeled", facts(Status::UpdateComplete), facts(Status::UpdateComplete, 401), {});

    AlertFacts newer = facts(Status::UpdateComplete);
    newer.status = u"UPDATE_PAUSED"_s;
    newer.state = DatasetState::Unknown;
    row("a word of tomorrow", facts(Status::UpdateInProgress), newer, {});
    AlertFacts signedIn;
    AlertFacts expired;
    expired.isSignInExpired = true;
    row("sign-in expires", signedIn, expired, Reason::SignInExpired);
    row("sign-in is still expired", expired, expired, {});
    row("signed in again", expired, signedIn, {});
}

void TestAlertRules::whatCameToBe()
{
    QFETCH(AlertFacts, before);
    QFETCH(AlertFacts, after);
    QFETCH(AlertReasons, reasons);
    QCOMPARE(newAlertReasons(before, after), reasons);
}

void TestAlertRules::whatStillHolds_data()
{
    QTest::addColumn<AlertReasons>("reasons");
    QTest::addColumn<AlertFacts>("facts");
    QTest::addColumn<AlertReasons>("still");

    const AlertReasons both = Reason::Finished | Reason::ErrorsRose;
    QTest::newRow("finished") << AlertReasons(Reason::Finished) << facts(Status::UpdateComplete)
                              << AlertReasons(Reason::Finished);
    QTest::newRow("begun again") << AlertReasons(Reason::Finished) << facts(Status::UpdateInProgress) << AlertReasons();
    QTest::newRow("failed since") << AlertReasons(Reason::Finished) << facts(Status::UpdateFailed) << AlertReasons();
    QTest::newRow("failed") << AlertReasons(Reason::Failed) << facts(Status::UpdateFailed) << AlertReasons(Reason::Failed);
    QTest::newRow("repaired") << AlertReasons(Reason::Failed) << facts(Status::UpdateComplete) << AlertReasons();
    QTest::newRow("gone") << AlertReasons(both | Reason::Failed | Reason::NoProgress) << notFound() << AlertReasons();
    QTest::newRow("errors as many as before")
        << both << facts(Status::UpdateComplete, 400, 500, 3) << AlertReasons(Reason::Finished);
    QTest::newRow("errors still more") << both << facts(Status::UpdateInProgress, 400, 500, 4)
                                       << AlertReasons(Reason::ErrorsRose);
    QTest::newRow("errors no longer reported")
        << both << facts(Status::UpdateComplete, 400, 500, {}) << AlertReasons(Reason::Finished);
    QTest::newRow("no progress") << AlertReasons(Reason::NoProgress) << facts(Status::UpdateComplete)
                                 << AlertReasons(Reason::NoProgress);
    QTest::newRow("progress") << AlertReasons(Reason::NoProgress) << facts(Status::UpdateComplete, 401) << AlertReasons();
    QTest::newRow("nothing left") << AlertReasons(Reason::NoProgress) << facts(Status::UpdateComplete, 400, 400)
                                  << AlertReasons();
}

void TestAlertRules::whatStillHolds()
{
    QFETCH(AlertReasons, reasons);
    QFETCH(AlertFacts, facts);
    QFETCH(AlertReasons, still);
    Alert alert;
    alert.reasons = reasons;
    alert.errorsBefore = 3;
    alert.stalledAt = 400;
    QCOMPARE(reasonsStillTrue(alert, facts), still);
}

void TestAlertRules::noProgress_data()
{
    QTest::addColumn<AlertFacts>("facts");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("alert");
    QTest::newRow("too soon") << facts(Status::UpdateComplete) << 359 << 6 << false;
    QTest::newRow("just now") << facts(Status::UpdateComplete) << 360 << 6 << true;
    QTest::newRow("switched off") << facts(Status::UpdateComplete) << 360 << 0 << false;
    QTest::newRow("all labeled") << facts(Status::UpdateComplete, 500, 500) << 360 << 6 << false;
    QTest::newRow("empty") << facts(Status::CreateComplete, 0, 0) << 360 << 6 << false;
    QTest::newRow("not reported") << facts(Status::UpdateComplete, {}, 500) << 360 << 6 << false;
    QTest::newRow("in deletion") << facts(Status::DeleteInProgress) << 360 << 6 << false;
}

void TestAlertRules::noProgress()
{
    QFETCH(AlertFacts, facts);
    QFETCH(int, minutes);
    QFETCH(int, limit);
    QTEST(hasNoProgress(facts, std::chrono::minutes(minutes), std::chrono::hours(limit)), "alert");
}

void TestAlertRules::whatWasNotReadIsAbsent()
{
    const DatasetSnapshot known = snapshot(datasetArn(u"flowers"_s), description(Status::UpdateFailed, 400, 500, 3), now);
    QCOMPARE(alertFacts(known, false, false), AlertFacts());
    const AlertFacts status = alertFacts(known, true, false);
    QCOMPARE(status.state, DatasetState::UpdateFailed);
    QVERIFY(!status.errors && !status.labeled && !status.total);
}

void TestAlertRules::operationsDiffer()
{
    AlertFacts first = facts(Status::UpdateComplete);
    first.changedAt = 1690476084.5;
    AlertFacts second = first;
    QCOMPARE(alertOperation(Reason::Finished, first), alertOperation(Reason::Finished, second));
    second.changedAt = 1690476084.501;
    for (const Reason reason : {Reason::Finished, Reason::Failed, Reason::ErrorsRose})
        QVERIFY(alertOperation(reason, first) != alertOperation(reason, second));
    second = first;
    second.status = u"CREATE_COMPLETE"_s;
    QVERIFY(alertOperation(Reason::Finished, first) != alertOperation(Reason::Finished, second));
}

QTEST_APPLESS_MAIN(TestAlertRules)
#include "tst_alertrules.moc"
