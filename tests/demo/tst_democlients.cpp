// SPDX-License-Identifier: GPL-3.0-or-later
// The signature check of the demo uses our own signer, so only other people's clients prove it: boto3 and the AWS CLI.
#include "demo/democredentials.h"
#include "demo/demoservice.h"

#include "core/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

/// What a process came to.
struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

qint64 milliseconds(std::optional<double> seconds)
{
    return std::llround(seconds.value_or(-1) * 1000);
}

} // namespace

class TestDemoClients : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    QTemporaryDir m_home;
    std::unique_ptr<DemoAccount> m_account;
    std::unique_ptr<DemoService> m_service;
    QJsonObject m_outcomes;
    bool m_hasOracles = true;

    /// Runs a program while this thread goes on serving it. Nothing of the person's own reaches it.
    Run run(const QString &program, const QStringList &arguments, const QByteArray &secret = {})
    {
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"TZ"_s, u"UTC"_s);
        environment.insert(u"AWS_EC2_METADATA_DISABLED"_s, u"true"_s);
        environment.insert(u"AWS_DEFAULT_REGION"_s, u"us-east-1"_s);
        environment.insert(u"AWS_ACCESS_KEY_ID"_s, QString::fromLatin1(m_service->credentials().accessKeyId));
        environment.insert(u"AWS_SECRET_ACCESS_KEY"_s,
                           QString::fromLatin1(secret.isEmpty() ? m_service->credentials().secretAccessKey : secret));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 90'000);
        if (!ended)
            process.kill();
        return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    Run aws(const QStringList &arguments, const QByteArray &secret = {})
    {
        return run(u"/usr/bin/aws"_s,
                   QStringList{u"--endpoint-url"_s, m_service->url().toString(), u"--output"_s, u"json"_s} + arguments,
                   secret);
    }

    [[nodiscard]] QJsonValue ok(const QString &scenario) const { return m_outcomes[scenario].toObject()["ok"_L1]; }

private Q_SLOTS:
    void initTestCase()
    {
        m_account = std::make_unique<DemoAccount>(m_clock.now());
        m_service = std::make_unique<DemoService>(
            *m_account, makeDemoCredentials([] { return QRandomGenerator::system()->generate(); }), m_clock);
        QVERIFY(m_service->listen());
        const Run clients
            = run(u"/usr/bin/python3"_s,
                  {QStringLiteral(DW_SOURCE_DIR) + u"/tests/demo/demo_clients.py"_s, m_service->url().toString(),
                   QString::fromLatin1(m_service->credentials().accessKeyId),
                   QString::fromLatin1(m_service->credentials().secretAccessKey), m_account->featuredArn().toString()});
        m_outcomes = QJsonDocument::fromJson(clients.out).object();
        if (m_outcomes.isEmpty() && qEnvironmentVariableIsSet("DW_SKIP_ORACLES")) {
            m_hasOracles = false;
            return;
        }
        QVERIFY2(!m_outcomes.isEmpty(),
                 ("boto3 does not answer; DW_SKIP_ORACLES=1 leaves it out: " + clients.err).constData());
        QVERIFY2(aws({u"--version"_s}).out.startsWith("aws-cli/2."), "the AWS CLI of version 2 is not in /usr/bin");
    }

    void init()
    {
        if (!m_hasOracles)
            QSKIP("DW_SKIP_ORACLES is set");
    }

    void boto3ReadsADataset()
    {
        const QJsonObject seen = ok(u"describe"_s)["DatasetDescription"_L1].toObject();
        const DatasetDescription said = *m_account->describe(m_account->featuredArn(), m_account->startedAt());
        QCOMPARE(seen["Status"_L1].toString(), said.status->text);
        QCOMPARE(seen["StatusMessage"_L1].toString(), *said.statusMessage);
        QCOMPARE(seen["StatusMessageCode"_L1].toString(), u"SUCCESS"_s);
        QCOMPARE(seen["CreationTimestamp"_L1].toInteger(), milliseconds(said.creationTimestamp));
        QCOMPARE(seen["LastUpdatedTimestamp"_L1].toInteger(), milliseconds(said.lastUpdatedTimestamp));
        QCOMPARE(seen["DatasetStats"_L1].toObject(),
                 (QJsonObject{
                     {u"LabeledEntries"_s, 420}, {u"TotalEntries"_s, 500}, {u"TotalLabels"_s, 9}, {u"ErrorEntries"_s, 3}}));
    }

    void boto3ReadsProjects()
    {
        for (const auto &[scenario, pages] :
             {std::pair(u"projects in pages of 10"_s, 3), std::pair(u"projects in one page"_s, 1)}) {
            const QJsonObject seen = ok(scenario).toObject();
            QCOMPARE(seen["pages"_L1].toInt(), pages);
            QCOMPARE(seen["datasets"_L1].toInt(), 41);
            QJsonArray expected;
            for (const ProjectDescription &project : m_account->projects(m_account->startedAt()))
                expected.append(*project.projectArn);
            QCOMPARE(seen["projects"_L1].toArray(), expected);
        }
        const QJsonArray named = ok(u"projects by name"_s)["ProjectDescriptions"_L1].toArray();
        QCOMPARE(named.size(), 1);
        QCOMPARE(named[0]["Datasets"_L1][0]["DatasetArn"_L1].toString(), m_account->featuredArn().toString());
        QCOMPARE(ok(u"projects in another region"_s)["ProjectDescriptions"_L1].toArray().size(), 0);
    }

    void boto3ReadsLabels()
    {
        const QJsonObject seen = ok(u"labels in pages of 4"_s).toObject();
        QCOMPARE(seen["pages"_L1].toInt(), 3);
        QCOMPARE(seen["names"_L1].toArray().size(), 9); // as DescribeDataset says
        QCOMPARE(seen["entries"_L1].toInt(), 420);
        QCOMPARE(ok(u"labels in one page"_s)["names"_L1], seen["names"_L1]);
        QCOMPARE(ok(u"labels in one page"_s)["pages"_L1].toInt(), 1);
    }

    void boto3ReadsLabelsOnBoxes()
    {
        const QJsonObject seen = ok(u"labels on boxes"_s).toObject();
        QCOMPARE(seen["boxes"_L1].toInt(), 4812); // labeled entries of retail-shelf / train
        QCOMPARE(seen["type"_L1].toString(), u"groundtruth/object-detection"_s);
        QCOMPARE(seen["class"_L1], seen["first"_L1]);
        QCOMPARE(seen["only"_L1].toArray(), (QJsonArray{u"retail-shelf-other"_s, u"retail-shelf-others"_s}));
    }

    void boto3ReadsVersions()
    {
        const QJsonObject seen = ok(u"versions in pages of 1"_s).toObject();
        QCOMPARE(seen["pages"_L1].toInt(), 2);
        QCOMPARE(seen["statuses"_L1].toArray(), (QJsonArray{u"TRAINING_IN_PROGRESS"_s, u"STOPPED"_s}));
        QCOMPARE(seen["scores"_L1].toArray(), (QJsonArray{QJsonValue(), 0.871}));
        QCOMPARE(seen["ended"_L1].toArray(), (QJsonArray{false, true}));
        QCOMPARE(ok(u"versions in one page"_s)["arns"_L1], seen["arns"_L1]);
        QCOMPARE(ok(u"versions of a model that runs"_s)["statuses"_L1].toArray(), (QJsonArray{u"RUNNING"_s}));
        QCOMPARE(ok(u"versions of a model that runs"_s)["units"_L1].toArray(), (QJsonArray{1}));
        QVERIFY(ok(u"versions of a project without a model"_s)["arns"_L1].toArray().isEmpty());
        QCOMPARE(ok(u"versions by name"_s), QJsonValue(true));
    }

    void boto3ReadsEntries_data()
    {
        // As DescribeDataset says: 500 entries, 420 of them labeled, 3 with errors
        QTest::addColumn<int>("pages");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("labeled");
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("labels");
        QTest::newRow("entries") << 5 << 500 << 420 << 3 << 9;
        QTest::newRow("entries in pages of 30") << 17 << 500 << 420 << 3 << 9;
        QTest::newRow("entries with errors") << 1 << 3 << 2 << 3 << 1;
        QTest::newRow("labeled entries") << 5 << 420 << 420 << 2 << 9;
        QTest::newRow("unlabeled entries") << 1 << 80 << 0 << 1 << 0;
        QTest::newRow("entries with two labels") << 2 << 148 << 148 << 0 << 2;
        QTest::newRow("entries by source") << 1 << 11 << 11 << 0 << 6; // 000012 and 000120 to 000129
        QTest::newRow("entries of no source") << 1 << 0 << 0 << 0 << 0;
    }

    void boto3ReadsEntries()
    {
        QFETCH(int, pages);
        QFETCH(int, count);
        QFETCH(int, labeled);
        QFETCH(int, errors);
        QFETCH(int, labels);
        const QJsonObject seen = ok(QString::fromUtf8(QTest::currentDataTag())).toObject();
        QCOMPARE(seen["pages"_L1].toInt(), pages);
        QCOMPARE(seen["count"_L1].toInt(), count);
        QCOMPARE(seen["refs"_L1].toInt(), count); // no entry twice
        QCOMPARE(seen["labeled"_L1].toInt(), labeled);
        QCOMPARE(seen["errors"_L1].toInt(), errors);
        QCOMPARE(seen["labels"_L1].toArray().size(), labels);
    }

    void boto3ReadsTheIdentity()
    {
        const QJsonObject seen = ok(u"identity"_s).toObject();
        QCOMPARE(seen["Account"_L1].toString(), u"111122223333"_s);
        QCOMPARE(seen["Arn"_L1].toString(), u"arn:aws:iam::111122223333:user/demo"_s);
        QVERIFY(!seen["UserId"_L1].toString().isEmpty());
    }

    void acceptsClocksWithinTheWindow()
    {
        QVERIFY(ok(u"clock 4 min behind"_s).toBool());
        QVERIFY(ok(u"clock 4 min ahead"_s).toBool());
    }

    void boto3IsRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message"); // its beginning
        const auto row = [](const char *name, const char *code, int status, const char *message) {
            QTest::newRow(name) << QString::fromLatin1(code) << status << QString::fromLatin1(message);
        };
        const char *wrong = "The request signature we calculated does not match the signature you provided. Check your AWS "
                            "Secret Access Key and signing method.";
        row("wrong secret", "InvalidSignatureException", 400, wrong);
        row("tampered body", "InvalidSignatureException", 400, wrong);
        row("tampered target", "InvalidSignatureException", 400, wrong);
        row("tampered date", "InvalidSignatureException", 400, "Date in Credential scope does not match YYYYMMDD");
        row("header added after signing", "InvalidSignatureException", 400,
            "There were headers present in the request which were not signed: x-amz-meta");
        row("unknown key", "UnrecognizedClientException", 400, "The security token included in the request is invalid.");
        row("needless token", "UnrecognizedClientException", 400, "The security token included in the request is invalid.");
        row("clock 6 min behind", "InvalidSignatureException", 400, "Signature expired: 20");
        row("clock 6 min ahead", "InvalidSignatureException", 400, "Signature not yet current: 20");
        row("no authorization", "MissingAuthenticationTokenException", 403, "Missing Authentication Token");
        row("half an authorization", "IncompleteSignatureException", 400,
            "Authorization header requires 'Signature' parameter.");
        row("another scheme", "IncompleteSignatureException", 400, "Unsupported AWS 'algorithm': 'Bearer'.");
        row("no date", "IncompleteSignatureException", 400,
            "Authorization header requires existence of either a 'X-Amz-Date'");
        row("another service in the scope", "InvalidSignatureException", 400,
            "Credential should be scoped to correct service: 'rekognition'.");
        row("no such region", "InvalidSignatureException", 400, "Credential should be scoped to a valid region.");
        row("malformed ARN", "InvalidParameterException", 400, "Request has invalid parameters");
        row("no such dataset", "ResourceNotFoundException", 400, "The resource specified in the request cannot be found.");
        row("describe in another region", "ResourceNotFoundException", 400, "The resource specified");
        row("bad token", "InvalidPaginationTokenException", 400, "Request has Invalid Pagination Token");
        row("token of other filters", "InvalidPaginationTokenException", 400, "Request has Invalid Pagination Token");
        row("too large a page", "ValidationException", 400, "1 validation error detected: Value '101' at 'maxResults'");
        row("labels of nobody", "ResourceNotFoundException", 400, "The resource specified");
        row("versions of nobody", "ResourceNotFoundException", 400, "The resource specified");
        row("versions of a dataset", "InvalidParameterException", 400, "Request has invalid parameters");
        row("entries of another region", "ResourceNotFoundException", 400, "The resource specified");
        row("entries' token of other filters", "InvalidPaginationTokenException", 400, "Request has Invalid Pagination Token");
        row("no such operation", "UnknownOperationException", 404, "");
        row("identity with a wrong secret", "SignatureDoesNotMatch", 403, wrong);
        row("identity with an unknown key", "InvalidClientTokenId", 403,
            "The security token included in the request is invalid.");
        row("identity 6 min late", "SignatureDoesNotMatch", 403, "Signature expired: 20");
        row("identity with a tampered form", "SignatureDoesNotMatch", 403, wrong);
    }

    void boto3IsRefused()
    {
        QFETCH(QString, code);
        QFETCH(int, status);
        QFETCH(QString, message);
        const QJsonObject seen = m_outcomes[QString::fromUtf8(QTest::currentDataTag())].toObject();
        QCOMPARE(seen["code"_L1].toString(), code);
        QCOMPARE(seen["status"_L1].toInt(), status);
        QVERIFY2(seen["message"_L1].toString().startsWith(message), qPrintable(seen["message"_L1].toString()));
        QCOMPARE(seen["request_id"_L1].toString().size(), 36);
    }

    void awsCliReads()
    {
        const Run describe
            = aws({u"rekognition"_s, u"describe-dataset"_s, u"--dataset-arn"_s, m_account->featuredArn().toString()});
        QVERIFY2(describe.exitCode == 0, describe.err.constData());
        const QJsonObject description = QJsonDocument::fromJson(describe.out)["DatasetDescription"_L1].toObject();
        QCOMPARE(description["DatasetStats"_L1]["TotalEntries"_L1].toInt(), 500);
        QCOMPARE(description["CreationTimestamp"_L1].toString().left(16), u"2026-07-27T09:41"_s);

        const Run projects = aws({u"rekognition"_s, u"describe-projects"_s});
        QVERIFY2(projects.exitCode == 0, projects.err.constData());
        QCOMPARE(QJsonDocument::fromJson(projects.out)["ProjectDescriptions"_L1].toArray().size(), 21);

        const Run entries = aws({u"rekognition"_s, u"list-dataset-entries"_s, u"--has-errors"_s, u"--dataset-arn"_s,
                                 m_account->featuredArn().toString()});
        QVERIFY2(entries.exitCode == 0, entries.err.constData());
        const QJsonArray lines = QJsonDocument::fromJson(entries.out)["DatasetEntries"_L1].toArray();
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.first().toString().contains(u"\"cl-errors\":[{\"code\":\"ERROR_"_s));

        const Run identity = aws({u"sts"_s, u"get-caller-identity"_s});
        QVERIFY2(identity.exitCode == 0, identity.err.constData());
        QCOMPARE(QJsonDocument::fromJson(identity.out)["Account"_L1].toString(), u"111122223333"_s);
    }

    void F20_awsCliIsDeniedASingleOperation()
    {
        DemoService service(*m_account, m_service->credentials(), m_clock);
        service.deny("ListDatasetLabels");
        QVERIFY(service.listen());
        const auto ask = [&](const QString &operation) {
            return run(u"/usr/bin/aws"_s, {u"--endpoint-url"_s, service.url().toString(), u"rekognition"_s, operation,
                                           u"--dataset-arn"_s, m_account->featuredArn().toString()});
        };
        QCOMPARE(ask(u"list-dataset-entries"_s).exitCode, 0);
        const Run labels = ask(u"list-dataset-labels"_s);
        QCOMPARE(labels.exitCode, 254);
        QVERIFY2(labels.err.contains("An error occurred (AccessDeniedException) when calling the ListDatasetLabels operation: "
                                     "User: arn:aws:iam::111122223333:user/demo is not authorized to perform: "
                                     "rekognition:ListDatasetLabels on resource: arn:aws:rekognition:"),
                 labels.err.constData());
    }

    void awsCliIsRefusedWithAWrongSecret()
    {
        const Run describe = aws(
            {u"rekognition"_s, u"describe-dataset"_s, u"--dataset-arn"_s, m_account->featuredArn().toString()}, "wrong");
        QCOMPARE(describe.exitCode, 254);
        QVERIFY2(describe.err.contains("An error occurred (InvalidSignatureException) when calling the DescribeDataset "
                                       "operation: The request signature we calculated"),
                 describe.err.constData());
        const Run identity = aws({u"sts"_s, u"get-caller-identity"_s}, "wrong");
        QCOMPARE(identity.exitCode, 254);
        QVERIFY2(
            identity.err.contains("An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation"),
            identity.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestDemoClients)
#include "tst_democlients.moc"
