// SPDX-License-Identifier: GPL-3.0-or-later
// What a session makes of refusals, of clocks that jump, and of providers that are exchanged under it.
#include "support/sessionbench.h"

#include "aws/apicallqueue.h"
#include "demo/loopbackserver.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;
using std::chrono::milliseconds;
using State = CredentialsSource::State;

class TestCredentialSessionFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void F24_refusedTemporaryOnesAreFetchedOnceAnew()
    {
        SessionBench bench;
        bench.beginWith(bench.temporary(1h));
        bench.session->reject("ASIAIOSFODNN7EXAMPLE", expired);
        QCOMPARE(bench.session->state(), State::Loading);
        bench.session->reject("ASIAIOSFODNN7EXAMPLE", expired); // four calls in flight are refused four times
        QCOMPARE(bench.script.fetches, 2);
        bench.script.answer(bench.temporary(1h, "ASIASECOND"));
        QCOMPARE(bench.session->state(), State::Ready);
        bench.session->reject("ASIAIOSFODNN7EXAMPLE", expired); // a late answer to the old ones
        QCOMPARE(bench.session->state(), State::Ready);

        bench.clock.advance(4min);
        bench.session->reject("ASIASECOND", expired);
        QCOMPARE(bench.session->state(), State::Rejected);
        QCOMPARE(bench.session->error(), std::optional(expired));
        QCOMPARE(bench.script.fetches, 2);
        bench.session->retry(); // a person wants it so
        bench.script.answer(bench.temporary(1h, "ASIASECOND"));
        QCOMPARE(bench.session->state(), State::Ready);
        bench.clock.advance(6min);
        bench.session->reject("ASIASECOND", expired);
        QCOMPARE(bench.session->state(), State::Loading);
    }

    void F24_theSameOnesAgainAreRejected()
    {
        SessionBench bench;
        bench.beginWith(bench.temporary(1h));
        bench.session->reject("ASIAIOSFODNN7EXAMPLE", expired);
        QList<State> states;
        connect(bench.session.get(), &CredentialsSource::stateChanged, bench.session.get(),
                [&] { states.append(bench.session->state()); });
        bench.script.answer(bench.temporary(1h));
        QCOMPARE(states, QList<State>{State::Rejected}); // never Ready in between: waiting calls would go out
        QCOMPARE(bench.session->error(), std::optional(expired));
    }

    void F24_aClockSetBackDoesNotForbidReplacements()
    {
        SessionBench bench;
        bench.beginWith(bench.temporary(1h));
        bench.session->reject("ASIAIOSFODNN7EXAMPLE", expired);
        bench.script.answer(bench.temporary(1h, "ASIASECOND"));
        bench.clock.addMonotonic(10min);
        bench.clock.setNow(bench.clock.now().addDays(-1));
        bench.session->reject("ASIASECOND", expired);
        QCOMPARE(bench.session->state(), State::Loading);
    }

    void F23_refusedLongLivedOnesAreRejected()
    {
        SessionBench bench;
        bench.beginWith(SessionBench::longLived());
        bench.pass(24h * 365);
        QCOMPARE(bench.script.fetches, 1); // nothing to renew
        const ApiError refused = errorOf(ApiError::Kind::CredentialsRejected, u"UnrecognizedClientException"_s);
        bench.session->reject("AKIAOTHER", refused);
        QCOMPARE(bench.session->state(), State::Ready);
        bench.session->reject("AKIAIOSFODNN7EXAMPLE", refused);
        QCOMPARE(bench.session->state(), State::Rejected);
        QCOMPARE(bench.script.fetches, 1);
        bench.session->retry();
        bench.script.answer(SessionBench::longLived());
        QCOMPARE(bench.session->state(), State::Ready);
    }

    void F24_rotatedWhileTwelveCallsRun()
    {
        LoopbackServer server([](const HttpRequest &request, QTcpSocket &) {
            const bool isOld = request.header("authorization").contains("ASIAIOSFODNN7EXAMPLE");
            return std::optional(isOld ? HttpResponse{400, {}, R"({"__type":"ExpiredTokenException"})"}
                                       : HttpResponse{200, {}, "{}"});
        });
        QVERIFY(server.listen());
        SessionBench bench;
        bench.beginWith(bench.temporary(1h));
        ApiCallQueue queue([] { return std::make_unique<QNetworkAccessManager>(); }, bench.clock, [] { return 0.0; });
        int ended = 0;
        int good = 0;
        for (int i = 0; i < 12; ++i) {
            ApiRequest request;
            request.service = "rekognition";
            request.operation = "DescribeProjects";
            request.region = u"us-east-1"_s;
            request.endpoint = QUrl(QString::fromLatin1(server.url()));
            request.contentType = "application/x-amz-json-1.1";
            request.body = "{}";
            auto *call = new ApiCall(request);
            connect(call, &ApiCall::finished, bench.session.get(), [&, call] {
                ++ended;
                good += call->reply().has_value();
            });
            queue.submit(call, *bench.session);
        }
        QTRY_COMPARE(bench.script.fetches, 2);
        QCOMPARE(ended, 0);
        bench.script.answer(bench.temporary(1h, "ASIASECOND"));
        QTRY_COMPARE(ended, 12);
        QCOMPARE(good, 12);
        QCOMPARE(bench.script.fetches, 2); // one for all that waited
    }

    void aReplacedProviderAnswersNoMore()
    {
        SessionBench bench;
        bench.begin();
        Script other;
        bench.session->setProvider(std::make_unique<ScriptedProvider>(other));
        QCOMPARE(other.fetches, 1);
        bench.script.answer(bench.temporary(1h, "ASIAOLD"));
        QCOMPARE(bench.session->state(), State::Loading);
        other.answer(bench.temporary(1h, "ASIASECOND"));
        QCOMPARE(bench.id(), "ASIASECOND"_ba);
    }

    void F24_aReplacedProvidersCredentialsAreUsedNoMore()
    {
        SessionBench bench;
        bench.beginWith(bench.temporary(1h, "ASIAOLD"));
        Script other;
        bench.session->setProvider(std::make_unique<ScriptedProvider>(other));
        QCOMPARE(bench.session->state(), State::Loading);
        QVERIFY(!bench.session->credentials());
        other.answer(failure(errorOf(ApiError::Kind::CredentialsMissing)));
        QCOMPARE(bench.session->state(), State::Missing);
    }

    void F15_aJumpOfTheClockOrASleep_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("over");
        QTest::newRow("F17 slept for 8 h") << qint64(8 * 3600) << true;
        QTest::newRow("F15 a day back") << qint64(-86400) << false;
    }
    void F15_aJumpOfTheClockOrASleep()
    {
        QFETCH(qint64, seconds);
        QFETCH(bool, over);
        SessionBench bench;
        bench.beginWith(bench.temporary(1h));
        bench.clock.setNow(bench.clock.now().addSecs(seconds));
        bench.session->tick();
        QCOMPARE(bench.session->state(), over ? State::Loading : State::Ready);
        QCOMPARE(bench.script.fetches, over ? 2 : 1);
        if (over) {
            bench.script.answer(bench.temporary(1h, "ASIASECOND"));
            QCOMPARE(bench.id(), "ASIASECOND"_ba);
        }
    }

    void F15_aClockSetBackDoesNotStopTheRecovery()
    {
        SessionBench bench;
        bench.begin();
        bench.script.answer(failure(noNetwork));
        bench.clock.setNow(bench.clock.now().addDays(-1));
        bench.clock.addMonotonic(2min);
        bench.session->tick();
        QCOMPARE(bench.script.fetches, 2);
    }

    void F15_credentialsThatAreOverWhenTheyComeAreUsed()
    {
        // With a clock 8 h ahead all are: AWS's own clock decides, and nobody is asked every few seconds
        SessionBench bench;
        bench.beginWith(bench.temporary(-7h));
        QCOMPARE(bench.session->state(), State::Ready);
        bench.pass(30s);
        QCOMPARE(bench.session->state(), State::Ready);
        QCOMPARE(bench.script.fetches, 1);
        bench.pass(31s);
        QCOMPARE(bench.script.fetches, 2);
        bench.script.answer(bench.temporary(-7h, "ASIASECOND"));
        QCOMPARE(bench.id(), "ASIASECOND"_ba);
    }

    void F53_destroyedInFlight()
    {
        SessionBench bench;
        bench.begin();
        bench.session.reset();
        bench.script.answer(bench.temporary(1h)); // hurts nobody
    }
};

QTEST_GUILESS_MAIN(TestCredentialSessionFaults)
#include "tst_credentialsessionfaults.moc"
