// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/alerttext.h"

#include "support/testdatasets.h"
#include "ui/text/englishplurals.h"
#include "ui/text/shownaccounts.h"

#include <QCoreApplication>
#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

using Reason = AlertReason;

Alert alert(const QString &project, DatasetState state, const QString &status, AlertReasons reasons)
{
    Alert result;
    result.arn = datasetArn(project);
    result.subject = result.arn.toString();
    result.reasons = reasons;
    result.facts.state = state;
    result.facts.status = status;
    result.facts.labeled = 480;
    result.facts.total = 1500;
    result.facts.errors = 0;
    result.errorsBefore = 0;
    return result;
}

Alert finished(const QString &project = u"flowers"_s)
{
    return alert(project, DatasetState::Complete, u"UPDATE_COMPLETE"_s, Reason::Finished);
}

Alert failed(const QString &project = u"flowers"_s)
{
    return alert(project, DatasetState::UpdateFailed, u"UPDATE_FAILED"_s, Reason::Failed);
}

Alert signIn()
{
    Alert result;
    result.name = u"company-sso"_s;
    result.reasons = Reason::SignInExpired;
    return result;
}

QList<Alert> many(int finishedCount, int failedCount)
{
    QList<Alert> alerts;
    for (int i = 0; i < finishedCount; ++i)
        alerts.append(finished(u"good%1"_s.arg(i)));
    for (int i = 0; i < failedCount; ++i)
        alerts.append(failed(u"bad%1"_s.arg(i)));
    return alerts;
}

} // namespace

class TestAlertText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void words_data();
    void words();
    void S11_remoteTextIsPlainAndShort();
    void S18_accountsAreMasked();

private:
    EnglishPlurals m_plurals;
};

void TestAlertText::words_data()
{
    QTest::addColumn<QList<Alert>>("alerts");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");

    const auto row = [](const char *name, const QList<Alert> &alerts, const char *title, const char *body) {
        QTest::newRow(name) << alerts << QString::fromUtf8(title) << QString::fromUtf8(body);
    };
    row("none", {}, "", "");
    row("finished", {finished()}, "flowers / train: update complete", "480 of 1,500 labeled, no errors");
    Alert created = finished();
    created.facts.status = u"CREATE_COMPLETE"_s;
    created.facts.labeled = created.facts.total = 0;
    created.facts.errors.reset();
    row("created and empty", {created}, "flowers / train: create complete", "No entries yet");
    Alert bare = finished();
    bare.facts.labeled.reset();
    bare.facts.errors.reset();
    row("no counts", {bare}, "flowers / train: update complete", "Counts not reported");
    Alert flawed = finished();
    flawed.reasons |= Reason::ErrorsRose;
    flawed.facts.errors = 1200;
    flawed.errorsBefore = 3;
    row("finished with errors", {flawed}, "flowers / train: update complete", "480 of 1,500 labeled, 1,200 errors, before 3");
    flawed.reasons = Reason::ErrorsRose;
    flawed.facts.errors = 1;
    flawed.errorsBefore = 0;
    row("errors rose", {flawed}, "flowers / train: errors rose", "480 of 1,500 labeled, 1 error, before 0");
    Alert told = failed();
    told.facts.message = u"Amazon Rekognition can't read the manifest."_s;
    row("failed, in AWS's words", {told}, "flowers / train: update failed", "Amazon Rekognition can't read the manifest.");
    row("failed, without words", {failed()}, "flowers / train: update failed", "480 of 1,500 labeled, no errors");
    Alert stuck = finished();
    stuck.reasons = Reason::NoProgress;
    stuck.stalledHours = 6;
    row("no progress", {stuck}, "flowers / train: no progress for 6 h", "480 of 1,500 labeled, no errors");
    row("sign-in", {signIn()}, "Sign-in for company-sso expired", "Its datasets show their last values until you sign in again.");
    Alert demo = finished();
    demo.isDemo = true;
    row("demo", {demo}, "Demo: flowers / train: update complete", "480 of 1,500 labeled, no errors");
    row("many", many(5, 1), "5 datasets finished, 1 failed", "bad0 / train, good0 / train, good1 / train and 3 more");
    row("two", many(2, 0), "2 datasets finished", "good0 / train, good1 / train");
    row("failures alone", many(0, 2), "2 datasets failed", "bad0 / train, bad1 / train");
    row("all kinds", many(1, 1) << flawed << stuck << signIn(),
        "1 dataset finished, 1 failed, errors rose in 1, no progress in 1, 1 sign-in expired",
        "bad0 / train, good0 / train, flowers / train and 2 more");
}

void TestAlertText::words()
{
    QFETCH(QList<Alert>, alerts);
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    QTEST(alertTitle(alerts, locale).replace(QChar(0xa0), u' '), "title");
    QTEST(alertBody(alerts, locale), "body");
}

void TestAlertText::S11_remoteTextIsPlainAndShort()
{
    Alert told = failed();
    told.facts.message = u"<b>x</b>\u202E\n"_s + QString(5000, u'y');
    const QString body = alertBody({told}, QLocale::c());
    QVERIFY(body.startsWith(u"<b>x</b>"_s)); // who shows it escapes it
    QVERIFY(!body.contains(QChar(0x202E)) && !body.contains(u'\n'));
    QVERIFY(body.size() < 400);
}

void TestAlertText::S18_accountsAreMasked()
{
    Alert told = failed();
    told.facts.message = u"Bucket of 111122223333"_s;
    setAccountsHidden(true);
    const QString body = alertBody({told}, QLocale::c());
    setAccountsHidden(false);
    QVERIFY2(!body.contains(u"111122223333"), qPrintable(body));
}

QTEST_GUILESS_MAIN(TestAlertText)
#include "tst_alerttext.moc"
