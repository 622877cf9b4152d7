// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessionbench.h"

#include "credentials/credentialneeds.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;
using std::chrono::milliseconds;
using State = CredentialsSource::State;

class TestCredentialSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fetchesWhenMade()
    {
        SessionBench bench;
        bench.begin();
        QCOMPARE(bench.script.fetches, 1);
        QCOMPARE(bench.session->state(), State::Loading);
        QVERIFY(!bench.session->isHopeless()); // calls are held
        QVERIFY(!bench.session->credentials());
        QSignalSpy changes(bench.session.get(), &CredentialsSource::stateChanged);
        bench.script.answer(bench.temporary(1h));
        QCOMPARE(bench.session->state(), State::Ready);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(bench.session->expiration(), std::optional(bench.clock.now().addSecs(3600)));
    }

    void anAnswerAtOnceNeedsNoEventLoop()
    {
        SessionBench bench;
        bench.script.atOnce = SessionBench::longLived();
        bench.begin();
        QCOMPARE(bench.session->state(), State::Ready);
        QVERIFY(!bench.session->expiration());
    }

    void failuresAreSaid_data()
    {
        QTest::addColumn<ApiError>("error");
        QTest::addColumn<State>("state");
        QTest::newRow("nothing there") << errorOf(ApiError::Kind::CredentialsMissing) << State::Missing;
        QTest::newRow("a sign-in is needed") << needError(CredentialNeed::SignIn, u"corp"_s) << State::Expired;
        QTest::newRow("a code is needed") << needError(CredentialNeed::MfaCode, u"arn:aws:iam::1:mfa/a"_s) << State::Missing;
        QTest::newRow("refused") << errorOf(ApiError::Kind::CredentialsRejected) << State::Rejected;
        QTest::newRow("no network") << noNetwork << State::Unavailable;
        QTest::newRow("the role may not be assumed") << errorOf(ApiError::Kind::AccessDenied) << State::Unavailable;
    }
    void failuresAreSaid()
    {
        QFETCH(ApiError, error);
        QFETCH(State, state);
        SessionBench bench;
        bench.begin();
        bench.script.answer(failure(error));
        QCOMPARE(bench.session->state(), state);
        QCOMPARE(bench.session->error(), std::optional(error));
        QVERIFY(!bench.session->credentials() && !bench.session->expiration());
        // What a person has to mend is not asked for again and again; what mends itself is
        for (int minute = 0; minute < 30; ++minute)
            bench.pass(1min);
        QCOMPARE(bench.script.fetches, state == State::Unavailable ? 2 : 1);
    }

    void F25_renewedAhead_data()
    {
        QTest::addColumn<milliseconds>("life");
        QTest::addColumn<milliseconds>("renewal"); // before the end
        QTest::addColumn<milliseconds>("warning");
        QTest::newRow("an hour") << milliseconds(1h) << milliseconds(15min) << milliseconds(10min);
        QTest::newRow("twelve hours") << milliseconds(12h) << milliseconds(15min) << milliseconds(10min);
        QTest::newRow("aws login's 15 min") << milliseconds(15min) << milliseconds(225s) << milliseconds(112500ms);
        QTest::newRow("20 min") << milliseconds(20min) << milliseconds(5min) << milliseconds(2min);
        QTest::newRow("4 min") << milliseconds(4min) << milliseconds(1min) << milliseconds(30s);
    }
    void F25_renewedAhead()
    {
        QFETCH(milliseconds, life);
        QFETCH(milliseconds, renewal);
        QFETCH(milliseconds, warning);
        SessionBench bench;
        bench.beginWith(bench.temporary(life));
        bench.pass(life - renewal - 1s);
        QCOMPARE(bench.script.fetches, 1);
        bench.pass(1s);
        QCOMPARE(bench.script.fetches, 2);
        QCOMPARE(bench.session->state(), State::Ready); // in use meanwhile
        bench.pass(renewal - warning);
        QCOMPARE(bench.script.fetches, 2); // one at a time
        QCOMPARE(bench.session->state(), State::Expiring);
        QVERIFY(bench.session->isUsable());
        QCOMPARE(bench.id(), "ASIAIOSFODNN7EXAMPLE"_ba);
        bench.script.answer(bench.temporary(life, "ASIASECOND"));
        QCOMPARE(bench.session->state(), State::Ready);
        QCOMPARE(bench.id(), "ASIASECOND"_ba);
    }

    void F25_theTimerRenews()
    {
        SessionBench bench;
        bench.beginWith(bench.temporary(1s)); // renewed 250 ms before its end, by a real timer
        QTRY_VERIFY((bench.clock.setNow(bench.clock.now().addMSecs(50)), bench.script.fetches == 2));
    }

    void F25_aFailedRenewalKeepsTheOldOnes()
    {
        SessionBench bench;
        bench.beginWith(bench.temporary(1h));
        bench.pass(45min);
        bench.script.answer(failure(noNetwork));
        QCOMPARE(bench.session->state(), State::Ready);
        // 15 minutes with pauses of 1, 2, 4 and 5: at 0, 1, 3, 7 and 12 min
        QList<int> at;
        for (int second = 0; second < 14 * 60; second += 10) {
            const int before = bench.script.fetches;
            bench.pass(10s);
            if (bench.script.fetches > before) {
                at.append((second + 10) / 60);
                bench.script.answer(failure(noNetwork));
            }
            QVERIFY(bench.session->isUsable());
        }
        QCOMPARE(at, (QList<int>{1, 3, 7, 12}));
        QCOMPARE(bench.session->state(), State::Expiring);
        QCOMPARE(bench.session->error(), std::optional(noNetwork)); // says why
        bench.session->retry();
        bench.script.answer(bench.temporary(1h, "ASIASECOND"));
        QCOMPARE(bench.session->state(), State::Ready);
        QVERIFY(!bench.session->error());
    }

    void F23_atTheEndANeedIsSaid()
    {
        SessionBench bench;
        bench.beginWith(bench.temporary(1h));
        bench.pass(45min);
        const ApiError need = needError(CredentialNeed::SignIn, u"corp"_s);
        bench.script.answer(failure(need));
        bench.pass(14min + 59s);
        bench.script.answer(failure(need));
        QCOMPARE(bench.session->state(), State::Expiring);
        QCOMPARE(bench.session->error(), std::optional(need));
        bench.pass(1s);
        QCOMPARE(bench.session->state(), State::Expired);
        QCOMPARE(bench.session->error(), std::optional(need));
        QVERIFY(!bench.session->expiration());
        const int fetches = bench.script.fetches;
        bench.pass(1h);
        QCOMPARE(bench.script.fetches, fetches); // only a person helps
        bench.session->retry();
        QCOMPARE(bench.session->state(), State::Loading);
        bench.script.answer(bench.temporary(1h));
        QCOMPARE(bench.session->state(), State::Ready);
    }

    void F25_withoutANetworkTheEndIsHeldAndRecovers()
    {
        SessionBench bench;
        bench.beginWith(bench.temporary(1h));
        bench.pass(45min);
        bench.script.answer(failure(noNetwork));
        bench.pass(15min);
        QCOMPARE(bench.session->state(), State::Loading); // in doubt: calls wait
        const int fetches = bench.script.fetches;
        bench.script.answer(failure(noNetwork));
        QCOMPARE(bench.session->state(), State::Unavailable);
        bench.pass(1min);
        QCOMPARE(bench.script.fetches, fetches); // the second failure: 2 min
        bench.pass(1min);
        QCOMPARE(bench.script.fetches, fetches + 1);
        bench.script.answer(bench.temporary(1h, "ASIASECOND"));
        QCOMPARE(bench.session->state(), State::Ready);
        QCOMPARE(bench.id(), "ASIASECOND"_ba);
    }

    void aCodeIsHandedOn()
    {
        SessionBench bench;
        bench.begin();
        bench.script.answer(failure(needError(CredentialNeed::MfaCode, u"arn:aws:iam::111122223333:mfa/anna"_s)));
        bench.session->giveMfaCode(u"123456"_s);
        QCOMPARE(bench.script.codes, QStringList{u"123456"_s});
        QCOMPARE(bench.session->state(), State::Loading);
        bench.script.answer(bench.temporary(1h));
        QCOMPARE(bench.session->state(), State::Ready);
        QCOMPARE(bench.script.fetches, 2);
    }

    void aCodeThatComesDuringAFetchIsUsedByTheNext()
    {
        SessionBench bench;
        bench.begin();
        bench.session->giveMfaCode(u"123456"_s);
        QCOMPARE(bench.script.fetches, 1);
        bench.script.answer(failure(needError(CredentialNeed::MfaCode, u"arn:aws:iam::111122223333:mfa/anna"_s)));
        QCOMPARE(bench.session->state(), State::Loading);
        QCOMPARE(bench.script.fetches, 2);
        bench.script.answer(bench.temporary(1h));
        QCOMPARE(bench.session->state(), State::Ready);
    }

    void withoutAProviderNothingIsAsked()
    {
        TestClock clock;
        TestSession session(nullptr, clock);
        QCOMPARE(session.state(), State::Loading);
        session.retry();
        session.giveMfaCode(u"123456"_s);
        session.tick();
        QCOMPARE(session.state(), State::Loading);
    }
};

QTEST_GUILESS_MAIN(TestCredentialSession)
#include "tst_credentialsession.moc"
