// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialsession.h"

#include "aws/apicallqueue.h"
#include "credentials/credentialneeds.h"
#include "demo/loopbackserver.h"
#include "support/testclock.h"

#include <QNetworkAccessManager>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using std::chrono::milliseconds;
using State = CredentialsSource::State;

namespace {

/// What a provider was asked, and what it answers. Lives longer than the provider, as the test does.
struct Script {
    int fetches = 0;
    QStringList codes;
    std::optional<Result<AwsCredentials>> atOnce; ///< answers inside fetch()
    std::vector<std::unique_ptr<QPromise<Result<AwsCredentials>>>> asked;

    void answer(const Result<AwsCredentials> &result)
    {
        asked.back()->addResult(result);
        asked.back()->finish();
        QCoreApplication::sendPostedEvents(); // the watcher hears of it through the event loop
    }
};

class ScriptedProvider final : public CredentialProvider {
public:
    explicit ScriptedProvider(Script &script)
        : m_script(script)
    {
    }
    QFuture<Result<AwsCredentials>> fetch() override
    {
        ++m_script.fetches;
        auto promise = std::make_unique<QPromise<Result<AwsCredentials>>>();
        promise->start();
        const auto future = promise->future();
        if (m_script.atOnce) {
            promise->addResult(*m_script.atOnce);
            promise->finish();
        } else {
            m_script.asked.push_back(std::move(promise));
        }
        return future;
    }
    void giveMfaCode(const QString &code) override { m_script.codes.append(code); }

private:
    Script &m_script;
};

/// A session whose way to credentials can be exchanged, as that of a profile is when its file changes.
class TestSession final : public CredentialSession {
public:
    using CredentialSession::CredentialSession;
    using CredentialSession::setProvider;
};

ApiError errorOf(ApiError::Kind kind, const QString &code = {})
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    return error;
}
const ApiError noNetwork = errorOf(ApiError::Kind::Network);
const ApiError expired = errorOf(ApiError::Kind::CredentialsExpired, u"ExpiredTokenException"_s);

struct Bench {
    test::TestClock clock;
    Script script;
    std::unique_ptr<TestSession> session;

    [[nodiscard]] AwsCredentials temporary(milliseconds life, const QByteArray &id = "ASIAIOSFODNN7EXAMPLE") const
    {
        return {id, "secret", "token", clock.now().addMSecs(life.count())};
    }
    static AwsCredentials longLived() { return {"AKIAIOSFODNN7EXAMPLE", "secret", {}, {}}; }

    void begin() { session = std::make_unique<TestSession>(std::make_unique<ScriptedProvider>(script), clock); }
    void beginWith(const AwsCredentials &credentials)
    {
        begin();
        script.answer(credentials);
    }
    void pass(milliseconds time)
    {
        clock.advance(time);
        session->tick();
    }
    [[nodiscard]] QByteArray id() const
    {
        const auto credentials = session->credentials();
        return credentials ? credentials->accessKeyId : QByteArray();
    }
};

} // namespace

class TestCredentialSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fetchesWhenMade()
    {
        Bench bench;
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
        Bench bench;
        bench.script.atOnce = Bench::longLived();
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
        bench.beginWith(bench.temporary(1s)); // renewed 250 ms before its end, by a real timer
        QTRY_VERIFY((bench.clock.setNow(bench.clock.now().addMSecs(50)), bench.script.fetches == 2));
    }

    void F25_aFailedRenewalKeepsTheOldOnes()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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

    void F24_refusedTemporaryOnesAreFetchedOnceAnew()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
        bench.beginWith(Bench::longLived());
        bench.pass(24h * 365);
        QCOMPARE(bench.script.fetches, 1); // nothing to renew
        const ApiError refused = errorOf(ApiError::Kind::CredentialsRejected, u"UnrecognizedClientException"_s);
        bench.session->reject("AKIAOTHER", refused);
        QCOMPARE(bench.session->state(), State::Ready);
        bench.session->reject("AKIAIOSFODNN7EXAMPLE", refused);
        QCOMPARE(bench.session->state(), State::Rejected);
        QCOMPARE(bench.script.fetches, 1);
        bench.session->retry();
        bench.script.answer(Bench::longLived());
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
        Bench bench;
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

    void aCodeIsHandedOn()
    {
        Bench bench;
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
        Bench bench;
        bench.begin();
        bench.session->giveMfaCode(u"123456"_s);
        QCOMPARE(bench.script.fetches, 1);
        bench.script.answer(failure(needError(CredentialNeed::MfaCode, u"arn:aws:iam::111122223333:mfa/anna"_s)));
        QCOMPARE(bench.session->state(), State::Loading);
        QCOMPARE(bench.script.fetches, 2);
        bench.script.answer(bench.temporary(1h));
        QCOMPARE(bench.session->state(), State::Ready);
    }

    void aReplacedProviderAnswersNoMore()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
        bench.begin();
        bench.session.reset();
        bench.script.answer(bench.temporary(1h)); // hurts nobody
    }

    void withoutAProviderNothingIsAsked()
    {
        test::TestClock clock;
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
