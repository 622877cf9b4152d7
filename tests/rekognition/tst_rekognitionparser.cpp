// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekognition/rekognitionparser.h"

#include "support/awsclijson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;

namespace {

QJsonObject asJson(const DatasetDescription &description)
{
    QJsonObject object;
    insert(object, u"CreationTimestamp"_s, description.creationTimestamp);
    insert(object, u"LastUpdatedTimestamp"_s, description.lastUpdatedTimestamp);
    insert(object, u"Status"_s, description.status);
    insert(object, u"StatusMessage"_s, description.statusMessage);
    insert(object, u"StatusMessageCode"_s, description.statusMessageCode);
    if (description.stats) {
        QJsonObject stats;
        insert(stats, u"LabeledEntries"_s, description.stats->labeledEntries);
        insert(stats, u"TotalEntries"_s, description.stats->totalEntries);
        insert(stats, u"TotalLabels"_s, description.stats->totalLabels);
        insert(stats, u"ErrorEntries"_s, description.stats->errorEntries);
        object.insert(u"DatasetStats"_s, stats);
    }
    return object;
}

QJsonObject asJson(const DatasetMetadata &metadata)
{
    QJsonObject object;
    insert(object, u"CreationTimestamp"_s, metadata.creationTimestamp);
    insert(object, u"DatasetType"_s, metadata.datasetType);
    if (metadata.arn)
        object.insert(u"DatasetArn"_s, metadata.arn->toString());
    insert(object, u"Status"_s, metadata.status);
    insert(object, u"StatusMessage"_s, metadata.statusMessage);
    insert(object, u"StatusMessageCode"_s, metadata.statusMessageCode);
    return object;
}

/// An empty array and an absent one read alike, so empty "Datasets" are left out on both sides.
QJsonArray withoutEmptyDatasets(QJsonArray projects)
{
    for (qsizetype i = 0; i < projects.size(); ++i) {
        QJsonObject project = projects.at(i).toObject();
        if (project.value(u"Datasets"_s).toArray().isEmpty())
            project.remove(u"Datasets"_s);
        projects.replace(i, project);
    }
    return projects;
}

QJsonObject asJson(const ProjectsPage &page)
{
    QJsonArray projects;
    for (const ProjectDescription &description : page.projects) {
        QJsonObject project;
        insert(project, u"ProjectArn"_s, description.projectArn);
        insert(project, u"CreationTimestamp"_s, description.creationTimestamp);
        insert(project, u"Status"_s, description.status);
        QJsonArray datasets;
        for (const DatasetMetadata &metadata : description.datasets)
            datasets.append(asJson(metadata));
        project.insert(u"Datasets"_s, datasets);
        projects.append(project);
    }
    QJsonObject object{{u"ProjectDescriptions"_s, withoutEmptyDatasets(projects)}};
    insert(object, u"NextToken"_s, page.nextToken);
    return object;
}

QJsonObject asJson(const LabelsPage &page)
{
    QJsonArray labels;
    for (const DatasetLabel &label : page.labels) {
        QJsonObject stats;
        insert(stats, u"EntryCount"_s, label.entryCount);
        insert(stats, u"BoundingBoxCount"_s, label.boundingBoxCount);
        QJsonObject object;
        insert(object, u"LabelName"_s, label.name);
        if (!stats.isEmpty())
            object.insert(u"LabelStats"_s, stats);
        labels.append(object);
    }
    QJsonObject object{{u"DatasetLabelDescriptions"_s, labels}};
    insert(object, u"NextToken"_s, page.nextToken);
    return object;
}

QJsonObject asJson(const EntriesPage &page)
{
    QJsonArray lines;
    for (const DatasetEntry &entry : page.entries)
        lines.append(entry.line);
    QJsonObject object{{u"DatasetEntries"_s, lines}};
    insert(object, u"NextToken"_s, page.nextToken);
    return object;
}

/// Empty LabelStats and absent ones read alike, as do an empty NextToken and an absent one.
QJsonObject withoutEmptyMembers(QJsonObject page)
{
    if (page.value(u"NextToken"_s).toString().isEmpty())
        page.remove(u"NextToken"_s);
    const QString name = u"DatasetLabelDescriptions"_s;
    QJsonArray labels = page.value(name).toArray();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QJsonObject label = labels.at(i).toObject();
        if (label.value(u"LabelStats"_s).toObject().isEmpty())
            label.remove(u"LabelStats"_s);
        labels.replace(i, label);
    }
    if (page.contains(name))
        page.insert(name, labels);
    return page;
}

QByteArray description(const QByteArray &members)
{
    return "{\"DatasetDescription\":{" + members + "}}";
}

} // namespace

class TestRekognitionParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheAwsCliReads_data();
    void readsWhatTheAwsCliReads();
    void descriptionKeepsWhatItDoesNotKnow();
    void descriptionTakesOddValues_data();
    void descriptionTakesOddValues();
    void descriptionIsRefused_data();
    void descriptionIsRefused();
    void nextToken_data();
    void nextToken();
    void pageIsRefused_data();
    void pageIsRefused();
    void unreadableArnIsAbsent();
    void sourceRefs_data();
    void sourceRefs();
    void listIsRefused_data();
    void listIsRefused();
};

void TestRekognitionParser::readsWhatTheAwsCliReads_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(DW_TEST_DATA)).entryList({u"*.in.json"_s}, QDir::Files);
    QVERIFY(files.size() >= 10);
    for (const QString &file : files) {
        if (!file.startsWith(u"describe-project-versions"_s)) // see tst_projectversion
            QTest::newRow(qPrintable(file)) << file.chopped(8);
    }
}

void TestRekognitionParser::readsWhatTheAwsCliReads()
{
    QFETCH(QString, name);
    const QByteArray body = dataFile(name + u".in.json"_s);
    QJsonObject expected = QJsonDocument::fromJson(dataFile(name + u".out.json"_s)).object();
    QVERIFY(!expected.isEmpty());
    if (name.startsWith(u"describe-dataset"_s)) {
        const auto parsed = parseDatasetDescription(body);
        QVERIFY(parsed.has_value());
        QCOMPARE(asJson(*parsed), expected.value(u"DatasetDescription"_s).toObject());
        return;
    }
    if (name.startsWith(u"list-dataset-labels"_s)) {
        const auto labels = parseLabelsPage(body);
        QVERIFY(labels.has_value());
        QCOMPARE(asJson(*labels), withoutEmptyMembers(expected));
        return;
    }
    if (name.startsWith(u"list-dataset-entries"_s)) {
        const auto entries = parseEntriesPage(body);
        QVERIFY(entries.has_value());
        QCOMPARE(asJson(*entries), withoutEmptyMembers(expected));
        return;
    }
    const auto parsed = parseProjectsPage(body);
    QVERIFY(parsed.has_value());
    const QString projects = u"ProjectDescriptions"_s;
    expected.insert(projects, withoutEmptyDatasets(expected.value(projects).toArray()));
    QCOMPARE(asJson(*parsed), expected);
}

void TestRekognitionParser::descriptionKeepsWhatItDoesNotKnow()
{
    const auto parsed = parseDatasetDescription(dataFile(u"describe-dataset-newer-words.in.json"_s));
    QVERIFY(parsed.has_value());
    QCOMPARE(*parsed->status, (Word<DatasetStatus>{u"ARCHIVE_IN_PROGRESS"_s, std::nullopt}));
    QCOMPARE(*parsed->statusMessageCode, (Word<StatusMessageCode>{u"WARNING"_s, std::nullopt}));
    QVERIFY(!parsed->stats->errorEntries); // absent, not 0
    QCOMPARE(parsed->stats->labeledEntries, std::optional<qint64>(0));
}

void TestRekognitionParser::descriptionTakesOddValues_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<DatasetDescription>("expected");
    QTest::newRow("an empty description") << ""_ba << DatasetDescription{};
    DatasetDescription value;
    value.status = {u"CREATE_FAILED"_s, DatasetStatus::CreateFailed};
    QTest::newRow("null is absent")
        << R"("Status":"CREATE_FAILED","StatusMessage":null,"DatasetStats":null,"CreationTimestamp":null)"_ba << value;
    value = {};
    value.stats = {500, 420, std::nullopt, std::nullopt};
    QTest::newRow("F31 more labeled than there are entries") << R"("DatasetStats":{"LabeledEntries":500,"TotalEntries":420})"_ba << value;
    value.stats = {1000, 1000, 9, 0};
    QTest::newRow("whole numbers written as doubles")
        << R"("DatasetStats":{"LabeledEntries":1e3,"TotalEntries":1000.0,"TotalLabels":0.9e1,"ErrorEntries":0})"_ba << value;
    value = {};
    value.creationTimestamp = 253402300800.0;
    value.lastUpdatedTimestamp = -1.5;
    QTest::newRow("F32 changed before it was created, year 10000")
        << R"("CreationTimestamp":2.534023008E11,"LastUpdatedTimestamp":-1.5)"_ba << value;
    value = {};
    value.statusMessage = u""_s;
    QTest::newRow("an empty message is not an absent one") << R"("StatusMessage":"")"_ba << value;
}

void TestRekognitionParser::descriptionTakesOddValues()
{
    QFETCH(QByteArray, members);
    QFETCH(DatasetDescription, expected);
    const auto parsed = parseDatasetDescription(description(members));
    QVERIFY(parsed.has_value());
    QVERIFY(*parsed == expected);
}

void TestRekognitionParser::descriptionIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    QTest::newRow("F27 an empty body") << ""_ba << u"$"_s;
    QTest::newRow("F27 a cut body") << R"({"DatasetDescription":{"Status":"UPDA)"_ba << u"$"_s;
    QTest::newRow("F26 HTML") << "<html><body>502 Bad Gateway</body></html>"_ba << u"$"_s;
    QTest::newRow("an empty object") << "{}"_ba << u"$.DatasetDescription"_s;
    QTest::newRow("a description that is null") << R"({"DatasetDescription":null})"_ba << u"$.DatasetDescription"_s;
    QTest::newRow("a description that is a list") << R"({"DatasetDescription":[]})"_ba << u"$.DatasetDescription"_s;
    QTest::newRow("another operation's answer") << R"({"ProjectDescriptions":[]})"_ba << u"$.DatasetDescription"_s;
    const QString stats = u"$.DatasetDescription.DatasetStats"_s;
    QTest::newRow("F29 a negative count") << description(R"("DatasetStats":{"ErrorEntries":-5})") << stats + u".ErrorEntries"_s;
    QTest::newRow("F29 a count as text") << description(R"("DatasetStats":{"TotalEntries":"5"})") << stats + u".TotalEntries"_s;
    QTest::newRow("F29 a broken count") << description(R"("DatasetStats":{"TotalLabels":1.5})") << stats + u".TotalLabels"_s;
    QTest::newRow("F29 a count of 2^53 + 1") << description(R"("DatasetStats":{"LabeledEntries":9007199254740993})")
                                             << stats + u".LabeledEntries"_s;
    QTest::newRow("a status that is a number") << description(R"("Status":3)") << u"$.DatasetDescription.Status"_s;
    QTest::newRow("a time as text") << description(R"("CreationTimestamp":"2023-07-27T09:41:24.738-07:00")")
                                    << u"$.DatasetDescription.CreationTimestamp"_s;
}

void TestRekognitionParser::descriptionIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, place);
    const auto parsed = parseDatasetDescription(body);
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().kind, ApiError::Kind::Malformed);
    QVERIFY2(parsed.error().message.startsWith(place + u": "_s), qPrintable(parsed.error().message));
}

void TestRekognitionParser::nextToken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<QString>>("token");
    QTest::newRow("absent") << "{}"_ba << std::optional<QString>();
    QTest::newRow("empty counts as absent") << R"({"NextToken":""})"_ba << std::optional<QString>();
    QTest::newRow("null") << R"({"NextToken":null})"_ba << std::optional<QString>();
    QTest::newRow("a token") << R"({"NextToken":"a b/c+d="})"_ba << std::optional<QString>(u"a b/c+d="_s);
}

void TestRekognitionParser::nextToken()
{
    QFETCH(QByteArray, body);
    QFETCH(std::optional<QString>, token);
    const auto page = parseProjectsPage(body);
    QVERIFY(page.has_value());
    QVERIFY(page->nextToken == token);
    QVERIFY(page->projects.isEmpty());
}

void TestRekognitionParser::pageIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    QTest::newRow("F27 an empty body") << ""_ba << u"$"_s;
    QTest::newRow("projects that are an object") << R"({"ProjectDescriptions":{}})"_ba << u"$.ProjectDescriptions"_s;
    QTest::newRow("a dataset that is text") << R"({"ProjectDescriptions":[{},{"Datasets":["x"]}]})"_ba
                                            << u"$.ProjectDescriptions[1].Datasets[0]"_s;
    QTest::newRow("a token that is a number") << R"({"NextToken":7})"_ba << u"$.NextToken"_s;
}

void TestRekognitionParser::pageIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, place);
    const auto page = parseProjectsPage(body);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
    QVERIFY2(page.error().message.startsWith(place + u": "_s), qPrintable(page.error().message));
}

void TestRekognitionParser::unreadableArnIsAbsent()
{
    const auto page = parseProjectsPage(R"({"ProjectDescriptions":[{"Datasets":[{"DatasetArn":"arn:aws:s3:::x","Status":"CREATE_COMPLETE"}]}]})"_ba);
    QVERIFY(page.has_value());
    QVERIFY(!page->projects.at(0).datasets.at(0).arn);
    QCOMPARE(page->projects.at(0).datasets.at(0).status->known, std::optional(DatasetStatus::CreateComplete));
}

void TestRekognitionParser::sourceRefs_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<std::optional<QString>>("sourceRef");
    const auto row = [](const char *name, const QString &line, const std::optional<QString> &sourceRef = {}) {
        QTest::newRow(name) << line << sourceRef;
    };
    row("a line", uR"({"source-ref":"s3://bucket/a.jpg","x":1})"_s, u"s3://bucket/a.jpg"_s);
    row("escapes are read", uR"({"source-ref":"s3:\/\/b\/\u00fc \"q\".jpg"})"_s, u"s3://b/\u00fc \"q\".jpg"_s);
    row("none", uR"({"x":1})"_s);
    row("a number", uR"({"source-ref":7})"_s);
    row("null", uR"({"source-ref":null})"_s);
    row("F27 a cut line", uR"({"source-ref":"s3://bucket/a.jpg")"_s);
    row("a list", u"[1]"_s);
    row("nothing", {});
}

void TestRekognitionParser::sourceRefs()
{
    QFETCH(QString, line);
    QFETCH(std::optional<QString>, sourceRef);
    const DatasetEntry entry = datasetEntry(line);
    QCOMPARE(entry.line, line);
    QVERIFY(entry.sourceRef == sourceRef);
}

void TestRekognitionParser::listIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    QTest::newRow("F27 an empty body") << ""_ba << u"$"_s;
    QTest::newRow("labels that are text") << R"({"DatasetLabelDescriptions":"x"})"_ba << u"$.DatasetLabelDescriptions"_s;
    QTest::newRow("F29 a negative count") << R"({"DatasetLabelDescriptions":[{"LabelStats":{"EntryCount":-1}}]})"_ba
                                          << u"$.DatasetLabelDescriptions[0].LabelStats.EntryCount"_s;
    QTest::newRow("entries that are an object") << R"({"DatasetEntries":{}})"_ba << u"$.DatasetEntries"_s;
    QTest::newRow("an entry that is an object") << R"({"DatasetEntries":["{}",null,{}]})"_ba << u"$.DatasetEntries[2]"_s;
    QTest::newRow("a token that is a number") << R"({"NextToken":7})"_ba << u"$.NextToken"_s;
}

void TestRekognitionParser::listIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, place);
    // Each row is wrong for one of the two at least, and names it
    const auto labels = parseLabelsPage(body);
    const auto entries = parseEntriesPage(body);
    QVERIFY(!labels || !entries);
    const ApiError error = labels ? entries.error() : labels.error();
    QCOMPARE(error.kind, ApiError::Kind::Malformed);
    QVERIFY2(error.message.startsWith(place + u": "_s), qPrintable(error.message));
}

QTEST_GUILESS_MAIN(TestRekognitionParser)
#include "tst_rekognitionparser.moc"
