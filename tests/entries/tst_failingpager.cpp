// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries/failingpager.h"

#include "aws/apicallqueue.h"
#include "demo/loopbackserver.h"
#include "rekognition/rekognitionclient.h"
#include "support/testclock.h"
#include "support/testcredentials.h"
#include "support/testdatasets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using State = FailingPager::State;

namespace {

/// A service that lists pages by their tokens, and the pager that asks it.
struct Bench {
    struct Page {
        int entries = 2;
        QString next{};
        QByteArray error{}; ///< a code that is answered instead
    };
    QMap<QString, Page> pages; ///< by token
    QList<QJsonObject> asked;
    bool isSilent = false;

    LoopbackServer server{[this](const HttpRequest &request, QTcpSocket &) { return answer(request); }};
    SystemClock clock;
    test::TestCredentials credentials;
    ApiCallQueue queue{[] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }};
    std::unique_ptr<RekognitionClient> client;
    FailingPager pager{[this](const DatasetArn &arn, const ListPage &page) -> ApiCall * {
        EntriesFilter filter;
        filter.hasErrors = true;
        return client ? client->listDatasetEntriesUnread(arn, filter, page) : nullptr;
    }};
    QSignalSpy read{&pager, &FailingPager::pageRead};
    DatasetArn flowers = test::datasetArn(u"flowers"_s);

    Bench()
    {
        if (!server.listen())
            qFatal("no free port on 127.0.0.1");
        client = std::make_unique<RekognitionClient>(
            queue, credentials,
            RekognitionSettings{u"us-east-1"_s, QUrl(QString::fromLatin1(server.url())), "111122223333"_ba, 0, u"prod"_s});
    }

    std::optional<HttpResponse> answer(const HttpRequest &request)
    {
        asked.append(QJsonDocument::fromJson(request.body).object());
        if (isSilent)
            return std::nullopt;
        const Page page = pages.value(asked.last().value(u"NextToken"_s).toString());
        QJsonObject object{{u"__type"_s, QString::fromLatin1(page.error)}};
        if (page.error.isEmpty()) {
            QJsonArray lines;
            for (int i = 0; i < page.entries; ++i)
                lines.append(uR"({"source-ref":"s3://b/%1.jpg","cl-errors":[{"code":"ERROR_X"}]})"_s.arg(i));
            object = {{u"DatasetEntries"_s, lines}, {u"NextToken"_s, page.next}};
        }
        return HttpResponse{page.error.isEmpty() ? 200 : 400,
                            {{"Content-Type", "application/x-amz-json-1.1"}},
                            QJsonDocument(object).toJson(QJsonDocument::Compact)};
    }

    [[nodiscard]] int entriesRead() const
    {
        int count = 0;
        for (const auto &arguments : read)
            count += int(arguments[0].value<QList<FailingEntry>>().size());
        return count;
    }
};

} // namespace

class TestFailingPager : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForEntriesWithErrorsAPageAtATime()
    {
        Bench bench;
        bench.pages = {{{}, {2, u"t1"_s}}, {u"t1"_s, {1, {}}}};
        bench.pager.start(bench.flowers);
        QCOMPARE(bench.pager.state(), State::Reading);
        QTRY_COMPARE(bench.pager.state(), State::Waiting);
        QCOMPARE(bench.entriesRead(), 2);
        const QJsonObject first{{u"DatasetArn"_s, bench.flowers.toString()}, {u"HasErrors"_s, true}, {u"MaxResults"_s, 100}};
        QCOMPARE(bench.asked, QList{first});
        bench.pager.more();
        bench.pager.more(); // one at a time
        QTRY_COMPARE(bench.pager.state(), State::Complete);
        QCOMPARE(bench.asked.size(), 2);
        QCOMPARE(bench.asked.last().value(u"NextToken"_s).toString(), u"t1"_s);
        QCOMPARE(bench.entriesRead(), 3);
        bench.pager.more();
        QCOMPARE(bench.pager.state(), State::Complete);
    }

    void readsAllWhenAsked()
    {
        Bench bench;
        bench.pages = {{{}, {2, u"t1"_s}}, {u"t1"_s, {2, u"t2"_s}}, {u"t2"_s, {2, {}}}};
        bench.pager.start(bench.flowers);
        bench.pager.readAll();
        QTRY_COMPARE(bench.pager.state(), State::Complete);
        QCOMPARE(bench.entriesRead(), 6);
    }

    void anEmptyPageIsNotTheEnd()
    {
        Bench bench;
        bench.pages = {{{}, {0, u"t1"_s}}, {u"t1"_s, {1, {}}}};
        bench.pager.start(bench.flowers);
        QTRY_COMPARE(bench.pager.state(), State::Complete);
        QCOMPARE(bench.entriesRead(), 1);
    }

    void cancelTakesBackAndMoreGoesOn()
    {
        Bench bench;
        bench.pages = {{{}, {2, {}}}};
        bench.isSilent = true;
        bench.pager.start(bench.flowers);
        QTRY_COMPARE(bench.asked.size(), 1);
        bench.pager.cancel();
        QCOMPARE(bench.pager.state(), State::Waiting);
        bench.isSilent = false;
        bench.pager.more();
        QTRY_COMPARE(bench.pager.state(), State::Complete);
        QCOMPARE(bench.entriesRead(), 2);
    }

    void anotherDatasetTakesOver()
    {
        Bench bench;
        bench.pages = {{{}, {2, {}}}};
        bench.pager.start(bench.flowers);
        bench.pager.start(test::datasetArn(u"others"_s));
        QTRY_COMPARE(bench.pager.state(), State::Complete);
        QCOMPARE(bench.entriesRead(), 2); // and not those of both
    }

    void failuresKeepWhatWasReadAndCanBeTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("no permission") << "AccessDeniedException"_ba << ApiError::Kind::AccessDenied;
        QTest::newRow("gone") << "ResourceNotFoundException"_ba << ApiError::Kind::NotFound;
    }

    void failuresKeepWhatWasReadAndCanBeTriedAgain()
    {
        QFETCH(QByteArray, code);
        QFETCH(ApiError::Kind, kind);
        Bench bench;
        bench.pages = {{{}, {2, u"t1"_s}}, {u"t1"_s, {0, {}, code}}};
        bench.pager.start(bench.flowers);
        QTRY_COMPARE(bench.pager.state(), State::Waiting);
        bench.pager.more();
        QTRY_COMPARE(bench.pager.state(), State::Failed);
        QCOMPARE(bench.pager.error()->kind, kind);
        bench.pages[u"t1"_s] = {1, {}};
        bench.pager.more();
        QTRY_COMPARE(bench.pager.state(), State::Complete);
        QCOMPARE(bench.entriesRead(), 3);
        QVERIFY(!bench.pager.error());
    }

    void aTokenThatCameBeforeEndsTheList()
    {
        Bench bench;
        bench.pages = {{{}, {1, u"t1"_s}}, {u"t1"_s, {1, u"t1"_s}}};
        bench.pager.start(bench.flowers);
        bench.pager.readAll();
        QTRY_COMPARE(bench.pager.state(), State::Failed);
        QCOMPARE(bench.pager.error()->kind, ApiError::Kind::Malformed);
        QCOMPARE(bench.asked.size(), 2);
    }

    void aPlaceThatIsNotKnownAnyMoreBeginsAnewOnce()
    {
        Bench bench;
        bench.pages = {{{}, {1, u"t1"_s}}, {u"t1"_s, {0, {}, "InvalidPaginationTokenException"_ba}}};
        QSignalSpy restarted(&bench.pager, &FailingPager::restarted);
        bench.pager.start(bench.flowers);
        QTRY_COMPARE(bench.pager.state(), State::Waiting);
        bench.pages[{}] = {3, {}};
        bench.pager.more();
        QTRY_COMPARE(bench.pager.state(), State::Complete);
        QCOMPARE(restarted.size(), 1);
        QCOMPARE(bench.entriesRead(), 4);
    }

    void withNobodyToAskItSaysSo()
    {
        Bench bench;
        bench.client.reset();
        bench.pager.start(bench.flowers);
        QCOMPARE(bench.pager.state(), State::Failed);
        QCOMPARE(bench.pager.error()->kind, ApiError::Kind::CredentialsMissing);
    }

    void goesWhileACallIsOnItsWay()
    {
        Bench bench;
        bench.isSilent = true;
        auto pager = std::make_unique<FailingPager>([&](const DatasetArn &arn, const ListPage &page) -> ApiCall * {
            return bench.client->listDatasetEntriesUnread(arn, {}, page);
        });
        pager->start(bench.flowers);
        QTRY_COMPARE(bench.asked.size(), 1);
        pager.reset();
    }
};

QTEST_GUILESS_MAIN(TestFailingPager)
#include "tst_failingpager.moc"
