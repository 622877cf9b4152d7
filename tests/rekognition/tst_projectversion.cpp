// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekognition/rekognitionparser.h"

#include "support/awsclijson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;

namespace {

QJsonObject asJson(const ProjectVersionsPage &page)
{
    QJsonArray versions;
    for (const ProjectVersion &version : page.versions) {
        QJsonObject object;
        insert(object, u"ProjectVersionArn"_s, version.versionArn);
        insert(object, u"CreationTimestamp"_s, version.creationTimestamp);
        insert(object, u"TrainingEndTimestamp"_s, version.trainingEndTimestamp);
        insert(object, u"Status"_s, version.status);
        insert(object, u"StatusMessage"_s, version.statusMessage);
        insert(object, u"MinInferenceUnits"_s, version.minInferenceUnits);
        if (version.f1Score)
            object.insert(u"EvaluationResult"_s, QJsonObject{{u"F1Score"_s, *version.f1Score}});
        versions.append(object);
    }
    QJsonObject object{{u"ProjectVersionDescriptions"_s, versions}};
    insert(object, u"NextToken"_s, page.nextToken);
    return object;
}

/// Of what the AWS CLI read, the members that we read.
QJsonObject readMembers(QJsonObject page)
{
    static const QStringList read{u"ProjectVersionArn"_s, u"CreationTimestamp"_s, u"TrainingEndTimestamp"_s, u"Status"_s,
                                  u"StatusMessage"_s,     u"MinInferenceUnits"_s, u"EvaluationResult"_s};
    const QString name = u"ProjectVersionDescriptions"_s;
    QJsonArray versions;
    const QJsonArray all = page.value(name).toArray();
    for (const QJsonValue &value : all) {
        QJsonObject version;
        for (const QString &member : read) {
            if (value.toObject().contains(member))
                version.insert(member, value[member]);
        }
        QJsonObject evaluation = version.value(u"EvaluationResult"_s).toObject();
        evaluation.remove(u"Summary"_s);
        if (evaluation.isEmpty())
            version.remove(u"EvaluationResult"_s);
        else
            version.insert(u"EvaluationResult"_s, evaluation);
        versions.append(version);
    }
    page.insert(name, versions);
    return page;
}

} // namespace

class TestProjectVersion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheAwsCliReads_data();
    void readsWhatTheAwsCliReads();
    void versionsAreRefused_data();
    void versionsAreRefused();
    void versionWords();
    void versionNames_data();
    void versionNames();
};

void TestProjectVersion::readsWhatTheAwsCliReads_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"describe-project-versions-page", "describe-project-versions-empty"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestProjectVersion::readsWhatTheAwsCliReads()
{
    QFETCH(QString, name);
    const QJsonObject expected = QJsonDocument::fromJson(dataFile(name + u".out.json"_s)).object();
    QVERIFY(!expected.isEmpty());
    const auto versions = parseProjectVersionsPage(dataFile(name + u".in.json"_s));
    QVERIFY(versions.has_value());
    QCOMPARE(asJson(*versions), readMembers(expected));
}

void TestProjectVersion::versionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &version, const QString &member) {
        QTest::newRow(name) << R"({"ProjectVersionDescriptions":[{)"_ba + version + "}]}"
                            << u"$.ProjectVersionDescriptions[0]."_s + member;
    };
    QTest::newRow("F27 an empty body") << ""_ba << u"$"_s;
    QTest::newRow("a token that is a number") << R"({"NextToken":7})"_ba << u"$.NextToken"_s;
    row("a status that is a number", R"("Status":3)"_ba, u"Status"_s);
    row("a score that is text", R"("EvaluationResult":{"F1Score":"0.9"})"_ba, u"EvaluationResult.F1Score"_s);
    row("F29 negative units", R"("MinInferenceUnits":-1)"_ba, u"MinInferenceUnits"_s);
}

void TestProjectVersion::versionsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, place);
    const auto page = parseProjectVersionsPage(body);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
    QVERIFY2(page.error().message.startsWith(place + u": "_s), qPrintable(page.error().message));
}

void TestProjectVersion::versionWords()
{
    const auto page = parseProjectVersionsPage(dataFile(u"describe-project-versions-page.in.json"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->versions.at(0).status->known, std::optional(ProjectVersionStatus::Running));
    QCOMPARE(page->versions.at(1).status->known, std::optional(ProjectVersionStatus::TrainingInProgress));
    QVERIFY(*page->versions.at(2).status == (Word<ProjectVersionStatus>{u"EXPIRED"_s, std::nullopt}));
    QVERIFY(!page->versions.at(3).status);
}

void TestProjectVersion::versionNames_data()
{
    QTest::addColumn<QString>("arn");
    QTest::addColumn<QString>("name");
    const QString start = u"arn:aws:rekognition:us-east-1:111122223333:project/flowers/"_s;
    QTest::newRow("a version") << start + u"version/flowers.2023-07-28T09.49.30/1690562970103"_s
                               << u"flowers.2023-07-28T09.49.30"_s;
    QTest::newRow("a dataset") << start + u"dataset/train/1690562970103"_s << QString();
    QTest::newRow("a command behind it") << start + u"version/v1/1690562970103; rm -rf ~"_s << QString();
    QTest::newRow("a line behind it") << start + u"version/v1/1690562970103\n"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestProjectVersion::versionNames()
{
    QFETCH(QString, arn);
    QTEST(versionName(arn), "name");
}

QTEST_GUILESS_MAIN(TestProjectVersion)
#include "tst_projectversion.moc"
