// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/iampolicy.h"

#include "connections/connectionsummary.h"
#include "support/testdatasets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace Qt::StringLiterals;

namespace {

/// Which reads are denied in a region, by their place in readActions; the others are allowed.
RegionPermissions denied(const QString &region, std::initializer_list<int> places)
{
    RegionPermissions result{region, {}};
    result.actions.fill(Permission::Allowed);
    for (const int place : places)
        result.actions[static_cast<size_t>(place)] = Permission::Denied;
    return result;
}

// What Python's own JSON reader makes of a policy, a line a grant: "ACTION RESOURCE". It checks the shape that the IAM
// User Guide, "Grammar of the IAM JSON policy language", asks for.
const QString oracle = uR"(
import json, re, sys
policy = json.loads(sys.stdin.read())
assert set(policy) == {"Version", "Statement"} and policy["Version"] == "2012-10-17"
sids = [statement["Sid"] for statement in policy["Statement"]]
assert len(sids) == len(set(sids)) and all(re.fullmatch("[A-Za-z0-9]+", sid) for sid in sids)
grants = []
for statement in policy["Statement"]:
    assert set(statement) == {"Sid", "Effect", "Action", "Resource"} and statement["Effect"] == "Allow"
    listed = lambda value: value if isinstance(value, list) else [value]
    for resource in listed(statement["Resource"]):
        assert resource == "*" or re.fullmatch(r"arn:aws(-[a-z-]+)?:rekognition:(\*|[a-z0-9-]+):(\*|\d{12}):project/\*/dataset/\*/\*", resource)
        grants += [action + " " + resource for action in listed(statement["Action"])]
print("\n".join(sorted(grants)))
)"_s;

QStringList grants(const QString &policy)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-I"_s, u"-c"_s, oracle});
    python.write(policy.toUtf8());
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        return {u"not a policy: "_s + QString::fromUtf8(python.readAllStandardError())};
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestIamPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void S22_theLeastPolicyNamesTheFourReadsAlone();
    void whatIsMissing_data();
    void whatIsMissing();
    void ofADenial();
    void ofAConnection_data();
    void ofAConnection();
};

void TestIamPolicy::S22_theLeastPolicyNamesTheFourReadsAlone()
{
    const QString datasets = u"arn:aws:rekognition:*:*:project/*/dataset/*/*"_s;
    QCOMPARE(grants(leastPolicy()), (QStringList{u"rekognition:DescribeDataset "_s + datasets, u"rekognition:DescribeProjects *"_s,
                                                 u"rekognition:ListDatasetEntries "_s + datasets,
                                                 u"rekognition:ListDatasetLabels "_s + datasets}));
}

void TestIamPolicy::whatIsMissing_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QList<RegionPermissions>>("regions");
    QTest::addColumn<QStringList>("expected");
    const auto arn = [](const QString &partition, const QString &region, const QString &account = u"111122223333"_s) {
        return u"arn:%1:rekognition:%2:%3:project/*/dataset/*/*"_s.arg(partition, region, account);
    };
    const QString account = u"111122223333"_s;
    QTest::newRow("the projects alone") << account << QList{denied(u"eu-west-1"_s, {0})}
                                        << QStringList{u"rekognition:DescribeProjects *"_s};
    QTest::newRow("one read in one of two regions")
        << account << QList{denied(u"eu-west-1"_s, {1}), denied(u"us-east-1"_s, {})}
        << QStringList{u"rekognition:DescribeDataset "_s + arn(u"aws"_s, u"eu-west-1"_s)};
    QTest::newRow("different reads in different regions")
        << account << QList{denied(u"eu-west-1"_s, {1, 3}), denied(u"us-east-1"_s, {0, 3})}
        << QStringList{u"rekognition:DescribeDataset "_s + arn(u"aws"_s, u"eu-west-1"_s), u"rekognition:DescribeProjects *"_s,
                       u"rekognition:ListDatasetEntries "_s + arn(u"aws"_s, u"eu-west-1"_s),
                       u"rekognition:ListDatasetEntries "_s + arn(u"aws"_s, u"us-east-1"_s)};
    QTest::newRow("GovCloud") << account << QList{denied(u"us-gov-west-1"_s, {2})}
                              << QStringList{u"rekognition:ListDatasetLabels "_s + arn(u"aws-us-gov"_s, u"us-gov-west-1"_s)};
    QTest::newRow("China") << account << QList{denied(u"cn-north-1"_s, {2})}
                           << QStringList{u"rekognition:ListDatasetLabels "_s + arn(u"aws-cn"_s, u"cn-north-1"_s)};
    QTest::newRow("an account that is not known") << QString() << QList{denied(u"eu-west-1"_s, {1})}
                                                  << QStringList{u"rekognition:DescribeDataset "_s + arn(u"aws"_s, u"eu-west-1"_s, u"*"_s)};
    QTest::newRow("an account that is none") << u"1\" , \"2"_s << QList{denied(u"eu-west-1"_s, {1})}
                                             << QStringList{u"rekognition:DescribeDataset "_s + arn(u"aws"_s, u"eu-west-1"_s, u"*"_s)};
}

void TestIamPolicy::whatIsMissing()
{
    QFETCH(QString, account);
    QFETCH(QList<RegionPermissions>, regions);
    QFETCH(QStringList, expected);
    QCOMPARE(grants(missingPolicy(account, regions)), expected);
}

void TestIamPolicy::ofADenial()
{
    const DatasetArn dataset = datasetArn(u"flowers"_s, DatasetType::Train, u"eu-west-1"_s);
    ApiError error;
    error.operation = u"ListDatasetEntries"_s;
    QCOMPARE(missingPolicy(error, dataset), QString()); // another failure
    error.kind = ApiError::Kind::AccessDenied;
    QCOMPARE(grants(missingPolicy(error, dataset)),
             QStringList{u"rekognition:ListDatasetEntries arn:aws:rekognition:eu-west-1:111122223333:project/*/dataset/*/*"_s});
    error.operation = u"AssumeRole"_s;
    QCOMPARE(missingPolicy(error, dataset), QString()); // no read
}

void TestIamPolicy::ofAConnection_data()
{
    QTest::addColumn<QList<RegionPermissions>>("permissions");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QStringList>("expected");
    const QString arn = u"arn:aws:rekognition:eu-west-1:111122223333:project/*/dataset/*/*"_s;
    QTest::newRow("what is known counts") << QList{denied(u"eu-west-1"_s, {3})} << u"DescribeDataset"_s
                                          << QStringList{u"rekognition:ListDatasetEntries "_s + arn};
    QTest::newRow("else the call that was denied") << QList<RegionPermissions>{} << u"DescribeDataset"_s
                                                   << QStringList{u"rekognition:DescribeDataset "_s + arn};
    QTest::newRow("else everything") << QList<RegionPermissions>{} << u"GetCallerIdentity"_s << grants(leastPolicy());
}

void TestIamPolicy::ofAConnection()
{
    QFETCH(QList<RegionPermissions>, permissions);
    QFETCH(QString, operation);
    QFETCH(QStringList, expected);
    ConnectionSummary connection;
    connection.regions = QStringList{u"eu-west-1"_s};
    connection.identity = CallerIdentity{u"111122223333"_s, {}, {}};
    connection.permissions = permissions;
    connection.error = ApiError{};
    connection.error->kind = ApiError::Kind::AccessDenied;
    connection.error->operation = operation;
    QCOMPARE(grants(missingPolicy(connection)), expected);
    QVERIFY(missingPolicy({}, {denied(u"eu-west-1"_s, {})}).isEmpty());
}

QTEST_GUILESS_MAIN(TestIamPolicy)
#include "tst_iampolicy.moc"
