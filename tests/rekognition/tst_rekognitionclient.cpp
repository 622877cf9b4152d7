// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekognition/rekognitionclient.h"

#include "aws/apicallqueue.h"
#include "demo/loopbackserver.h"
#include "support/testcredentials.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QString arnText = u"arn:aws:rekognition:eu-west-1:111122223333:project/flowers/dataset/train/1690476084535"_s;

/// A service that gives one answer to everything and writes down what it was asked, with a client that asks it.
struct Bench {
    QList<HttpRequest> requests;
    HttpResponse response{200, {{"x-amzn-RequestId"_ba, "r-1"_ba}}, {}};
    LoopbackServer server{[this](const HttpRequest &request, QTcpSocket &) {
        requests.append(request);
        return std::optional(response);
    }};
    SystemClock clock;
    test::TestCredentials credentials;
    ApiCallQueue queue{[] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }};
    RekognitionClient client;

    explicit Bench(const QByteArray &body, int status = 200)
        : client(queue, credentials, {u"eu-west-1"_s, listen(), "111122223333"_ba, 0, u"vision-prod"_s})
    {
        response.status = status;
        response.body = body;
    }

    QUrl listen()
    {
        if (!server.listen())
            qFatal("no free port on 127.0.0.1");
        return QUrl(QString::fromLatin1(server.url()));
    }
};

DatasetArn flowers()
{
    return DatasetArn::parse(arnText).value();
}

/// Waits for a call and gives its result: the call itself is gone soon after.
template<typename Call>
auto resultOf(Call *call)
{
    std::optional<decltype(call->result())> result;
    QSignalSpy spy(call, &ApiCall::finished);
    QObject::connect(call, &ApiCall::finished, call, [&result, call] { result = call->result(); });
    (void)spy.wait(20000);
    return result.value();
}

} // namespace

class TestRekognitionClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void describeDatasetOnTheWire();
    void describeProjectsOnTheWire_data();
    void describeProjectsOnTheWire();
    void listDatasetLabelsOnTheWire();
    void listDatasetEntriesOnTheWire_data();
    void listDatasetEntriesOnTheWire();
    void describeProjectVersionsOnTheWire();
    void readsVersions();
    void readsLabelsAndEntries();
    void listErrorsArrive_data();
    void listErrorsArrive();
    void requestsCarryTheirLimitsAndTheirConnection();
    void connectionsIntoOneAccountShareItsBudget();
    void readsADescription();
    void readsAPage();
    void serviceErrorsArrive();
    void malformedAnswersAreTriedAgain_data();
    void malformedAnswersAreTriedAgain();
    void networkErrorsArrive();
    void abortedCallsAreCancelled();
    void callsOutliveTheClient();
};

void TestRekognitionClient::describeDatasetOnTheWire()
{
    Bench bench(R"({"DatasetDescription":{}})"_ba);
    (void)resultOf(bench.client.describeDataset(flowers()));
    QCOMPARE(bench.requests.size(), 1);
    const HttpRequest &request = bench.requests.first();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.target, "/"_ba);
    QCOMPARE(request.header("X-Amz-Target"), "RekognitionService.DescribeDataset"_ba);
    QCOMPARE(request.header("Content-Type"), "application/x-amz-json-1.1"_ba);
    QVERIFY(request.header("Authorization").contains("/eu-west-1/rekognition/aws4_request"));
    QCOMPARE(request.body, "{\"DatasetArn\":\""_ba + arnText.toLatin1() + "\"}");
}

void TestRekognitionClient::describeProjectsOnTheWire_data()
{
    QTest::addColumn<std::optional<QString>>("token");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("first page") << std::optional<QString>() << R"({"MaxResults":100})"_ba;
    QTest::newRow("next page") << std::optional(u"a/b+c\"="_s) << R"({"MaxResults":100,"NextToken":"a/b+c\"="})"_ba;
}

void TestRekognitionClient::describeProjectsOnTheWire()
{
    QFETCH(std::optional<QString>, token);
    QFETCH(QByteArray, body);
    Bench bench("{}"_ba);
    (void)resultOf(bench.client.describeProjects(token));
    QCOMPARE(bench.requests.size(), 1);
    QCOMPARE(bench.requests.first().header("X-Amz-Target"), "RekognitionService.DescribeProjects"_ba);
    QCOMPARE(bench.requests.first().body, body);
}

void TestRekognitionClient::listDatasetLabelsOnTheWire()
{
    Bench bench("{}"_ba);
    (void)resultOf(bench.client.listDatasetLabels(flowers(), {u"a\"="_s, 1}));
    QCOMPARE(bench.requests.size(), 1);
    QCOMPARE(bench.requests.first().header("X-Amz-Target"), "RekognitionService.ListDatasetLabels"_ba);
    QCOMPARE(bench.requests.first().body,
             "{\"DatasetArn\":\""_ba + arnText.toLatin1() + R"(","MaxResults":1,"NextToken":"a\"="})");
}

void TestRekognitionClient::listDatasetEntriesOnTheWire_data()
{
    QTest::addColumn<EntriesFilter>("filter");
    QTest::addColumn<QByteArray>("members"); // before and after DatasetArn and MaxResults
    QTest::newRow("no filter") << EntriesFilter() << "{}"_ba;
    QTest::newRow("errors") << EntriesFilter{{}, {}, {}, true} << R"({"HasErrors":true})"_ba;
    QTest::newRow("blank text is no filter") << EntriesFilter{{}, {}, u"  "_s, false} << "{}"_ba;
    QTest::newRow("all") << EntriesFilter{{u"ü"_s, u"b\"c"_s}, false, u"a/b.jpg"_s, true}
                         << R"({"ContainsLabels":["ü","b\"c"],"Labeled":false,"SourceRefContains":"a/b.jpg","HasErrors":true})"_ba;
}

void TestRekognitionClient::listDatasetEntriesOnTheWire()
{
    QFETCH(EntriesFilter, filter);
    QFETCH(QByteArray, members);
    Bench bench("{}"_ba);
    (void)resultOf(bench.client.listDatasetEntries(flowers(), filter));
    QCOMPARE(bench.requests.size(), 1);
    QCOMPARE(bench.requests.first().header("X-Amz-Target"), "RekognitionService.ListDatasetEntries"_ba);
    QJsonObject expected = QJsonDocument::fromJson(members).object();
    expected.insert(u"DatasetArn"_s, arnText);
    expected.insert(u"MaxResults"_s, 100);
    QCOMPARE(QJsonDocument::fromJson(bench.requests.first().body).object(), expected);
}

void TestRekognitionClient::describeProjectVersionsOnTheWire()
{
    Bench bench("{}"_ba);
    const QString project = u"arn:aws:rekognition:eu-west-1:111122223333:project/flowers/1690474772815"_s;
    (void)resultOf(bench.client.describeProjectVersions(project, {u"a\"="_s, 2}));
    QCOMPARE(bench.requests.size(), 1);
    QCOMPARE(bench.requests.first().header("X-Amz-Target"), "RekognitionService.DescribeProjectVersions"_ba);
    QCOMPARE(bench.requests.first().body,
             R"({"MaxResults":2,"NextToken":"a\"=","ProjectArn":")"_ba + project.toLatin1() + "\"}");
    const ApiRequest &request = bench.client.describeProjectVersions(project, {}, -5)->request();
    QCOMPARE(request.limiterKey, "111122223333|eu-west-1|DescribeProjectVersions"_ba);
    QCOMPARE(request.priority, -5);
}

void TestRekognitionClient::readsVersions()
{
    Bench bench(R"({"ProjectVersionDescriptions":[{"Status":"STARTING"}],"NextToken":"t"})"_ba);
    const auto page = resultOf(bench.client.describeProjectVersions(u"arn"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->versions.size(), 1);
    QCOMPARE(page->versions.first().status->known, std::optional(ProjectVersionStatus::Starting));
    QCOMPARE(page->nextToken, std::optional(u"t"_s));
    bench.response = {400, {}, R"({"__type":"AccessDeniedException"})"_ba};
    const auto denied = resultOf(bench.client.describeProjectVersions(u"arn"_s));
    QCOMPARE(denied.error().kind, ApiError::Kind::AccessDenied);
    QCOMPARE(denied.error().operation, u"DescribeProjectVersions"_s);
}

void TestRekognitionClient::readsLabelsAndEntries()
{
    Bench bench(R"({"DatasetLabelDescriptions":[{"LabelName":"a","LabelStats":{"EntryCount":7}}],)"
                R"("DatasetEntries":["{\"source-ref\":\"s3://b/a.jpg\"}"],"NextToken":"t"})"_ba);
    const auto labels = resultOf(bench.client.listDatasetLabels(flowers()));
    QVERIFY(labels.has_value());
    QVERIFY(labels->labels == (QList<DatasetLabel>{{u"a"_s, 7, {}}}));
    QCOMPARE(labels->nextToken, std::optional(u"t"_s));
    const auto entries = resultOf(bench.client.listDatasetEntries(flowers()));
    QVERIFY(entries.has_value());
    QCOMPARE(entries->entries.size(), 1);
    QCOMPARE(entries->entries.first().sourceRef, std::optional(u"s3://b/a.jpg"_s));
    QCOMPARE(entries->nextToken, std::optional(u"t"_s));
}

void TestRekognitionClient::listErrorsArrive_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("F20 access denied") << R"({"__type":"AccessDeniedException"})"_ba << 400 << ApiError::Kind::AccessDenied;
    QTest::newRow("F27 empty") << ""_ba << 200 << ApiError::Kind::Malformed;
    QTest::newRow("another type") << R"({"NextToken":1})"_ba << 200 << ApiError::Kind::Malformed;
}

void TestRekognitionClient::listErrorsArrive()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ApiError::Kind, kind);
    Bench bench(body, status);
    const auto labels = resultOf(bench.client.listDatasetLabels(flowers()));
    QCOMPARE(labels.error().kind, kind);
    QCOMPARE(labels.error().operation, u"ListDatasetLabels"_s);
    const auto entries = resultOf(bench.client.listDatasetEntries(flowers()));
    QCOMPARE(entries.error().kind, kind);
    QCOMPARE(entries.error().operation, u"ListDatasetEntries"_s);
}

void TestRekognitionClient::requestsCarryTheirLimitsAndTheirConnection()
{
    Bench bench("{}"_ba);
    bench.client.setRate(2);
    const ApiRequest &one = bench.client.describeDataset(flowers(), 7)->request();
    QCOMPARE(one.limiterKey, "111122223333|eu-west-1|DescribeDataset"_ba);
    QCOMPARE(one.rate, 2.0);
    QCOMPARE(one.priority, 7);
    QCOMPARE(one.connection, u"vision-prod"_s);
    QCOMPARE(one.bodyLimit, 256 * 1024);
    const ApiRequest &page = bench.client.describeProjects()->request();
    QCOMPARE(page.limiterKey, "111122223333|eu-west-1|DescribeProjects"_ba);
    QCOMPARE(page.bodyLimit, 16 * 1024 * 1024);
    const ApiRequest &labels = bench.client.listDatasetLabels(flowers(), {}, -5)->request();
    QCOMPARE(labels.limiterKey, "111122223333|eu-west-1|ListDatasetLabels"_ba);
    QCOMPARE(labels.bodyLimit, 16 * 1024 * 1024);
    QCOMPARE(labels.priority, -5);
    const ApiRequest &entries = bench.client.listDatasetEntries(flowers())->request();
    QCOMPARE(entries.limiterKey, "111122223333|eu-west-1|ListDatasetEntries"_ba);
    QCOMPARE(entries.bodyLimit, 16 * 1024 * 1024);
}

void TestRekognitionClient::connectionsIntoOneAccountShareItsBudget()
{
    Bench bench("{}");
    RekognitionSettings settings = bench.client.settings();
    settings.account = "connection-2"; // its account is not known yet
    RekognitionClient other(bench.queue, bench.credentials, settings);
    const auto key = [](ApiCall *call) { return call->request().limiterKey; };
    QCOMPARE(key(other.describeDataset(flowers())), key(bench.client.describeDataset(flowers())));
    QVERIFY(key(other.describeProjects()) != key(bench.client.describeProjects()));
    other.setAccount("111122223333");
    QCOMPARE(key(other.describeProjects()), key(bench.client.describeProjects()));
}

void TestRekognitionClient::readsADescription()
{
    Bench bench(R"({"DatasetDescription":{"Status":"UPDATE_COMPLETE","DatasetStats":{"LabeledEntries":420}}})"_ba);
    const auto result = resultOf(bench.client.describeDataset(flowers()));
    QVERIFY(result.has_value());
    QCOMPARE(result->status->known, std::optional(DatasetStatus::UpdateComplete));
    QCOMPARE(result->stats->labeledEntries, std::optional<qint64>(420));
}

void TestRekognitionClient::readsAPage()
{
    // larger than an ordinary answer may be
    const QByteArray filler(300 * 1024, 'x');
    Bench bench("{\"ProjectDescriptions\":[{\"Status\":\""_ba + filler + "\"}],\"NextToken\":\"t\"}");
    const auto result = resultOf(bench.client.describeProjects());
    QVERIFY(result.has_value());
    QCOMPARE(result->projects.size(), 1);
    QCOMPARE(result->nextToken, std::optional(u"t"_s));
}

void TestRekognitionClient::serviceErrorsArrive()
{
    Bench bench(R"({"__type":"ResourceNotFoundException","Message":"Gone"})"_ba, 400);
    const auto result = resultOf(bench.client.describeDataset(flowers()));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ApiError::Kind::NotFound);
    QCOMPARE(result.error().message, u"Gone"_s);
    QCOMPARE(result.error().requestId, u"r-1"_s);
    QCOMPARE(bench.requests.size(), 1);
}

void TestRekognitionClient::malformedAnswersAreTriedAgain_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("F27 empty") << ""_ba;
    QTest::newRow("F27 no description") << "{}"_ba;
    QTest::newRow("F29 a negative count") << R"({"DatasetDescription":{"DatasetStats":{"ErrorEntries":-1}}})"_ba;
}

void TestRekognitionClient::malformedAnswersAreTriedAgain()
{
    QFETCH(QByteArray, body);
    Bench bench(body);
    const auto result = resultOf(bench.client.describeDataset(flowers()));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ApiError::Kind::Malformed);
    QCOMPARE(result.error().requestId, u"r-1"_s);
    QCOMPARE(result.error().operation, u"DescribeDataset"_s);
    QCOMPARE(result.error().attempts, 3);
    QCOMPARE(bench.requests.size(), 3);
}

void TestRekognitionClient::networkErrorsArrive()
{
    Bench bench({});
    RekognitionClient nowhere(bench.queue, bench.credentials, {u"eu-west-1"_s, QUrl(u"http://127.0.0.1:1"_s), {}, 0});
    const auto result = resultOf(nowhere.describeDataset(flowers()));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ApiError::Kind::Network);
}

void TestRekognitionClient::abortedCallsAreCancelled()
{
    Bench bench("{}"_ba);
    auto *call = bench.client.describeProjects();
    QMetaObject::invokeMethod(call, &ApiCall::abort, Qt::QueuedConnection);
    const auto result = resultOf(call);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ApiError::Kind::Cancelled);
}

void TestRekognitionClient::callsOutliveTheClient()
{
    Bench bench(R"({"DatasetDescription":{}})"_ba);
    auto client = std::make_unique<RekognitionClient>(bench.queue, bench.credentials, bench.client.settings());
    auto *call = client->describeDataset(flowers());
    client.reset();
    QVERIFY(resultOf(call).has_value());
}

QTEST_GUILESS_MAIN(TestRekognitionClient)
#include "tst_rekognitionclient.moc"
