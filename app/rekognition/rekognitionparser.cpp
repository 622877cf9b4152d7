// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekognition/rekognitionparser.h"

#include "core/jsonreader.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

std::optional<Word<DatasetStatus>> readStatus(const JsonReader &reader)
{
    const auto text = reader.text("Status"_L1);
    return text ? std::optional(datasetStatusWord(*text)) : std::nullopt;
}

std::optional<Word<StatusMessageCode>> readStatusMessageCode(const JsonReader &reader)
{
    const auto text = reader.text("StatusMessageCode"_L1);
    return text ? std::optional(statusMessageCodeWord(*text)) : std::nullopt;
}

DatasetStats readStats(const JsonReader &reader)
{
    DatasetStats stats;
    stats.labeledEntries = reader.count("LabeledEntries"_L1);
    stats.totalEntries = reader.count("TotalEntries"_L1);
    stats.totalLabels = reader.count("TotalLabels"_L1);
    stats.errorEntries = reader.count("ErrorEntries"_L1);
    return stats;
}

DatasetDescription readDescription(const JsonReader &reader)
{
    DatasetDescription description;
    description.creationTimestamp = reader.number("CreationTimestamp"_L1);
    description.lastUpdatedTimestamp = reader.number("LastUpdatedTimestamp"_L1);
    description.status = readStatus(reader);
    description.statusMessage = reader.text("StatusMessage"_L1);
    description.statusMessageCode = readStatusMessageCode(reader);
    if (const auto stats = reader.object("DatasetStats"_L1))
        description.stats = readStats(*stats);
    return description;
}

DatasetMetadata readMetadata(const JsonReader &reader)
{
    DatasetMetadata metadata;
    metadata.creationTimestamp = reader.number("CreationTimestamp"_L1);
    metadata.datasetType = reader.text("DatasetType"_L1);
    if (const auto arn = reader.text("DatasetArn"_L1))
        metadata.arn = DatasetArn::parse(*arn);
    metadata.status = readStatus(reader);
    metadata.statusMessage = reader.text("StatusMessage"_L1);
    metadata.statusMessageCode = readStatusMessageCode(reader);
    return metadata;
}

ProjectDescription readProject(const JsonReader &reader)
{
    ProjectDescription project;
    project.projectArn = reader.text("ProjectArn"_L1);
    project.creationTimestamp = reader.number("CreationTimestamp"_L1);
    project.status = reader.text("Status"_L1);
    const auto datasets = reader.objects("Datasets"_L1);
    for (const JsonReader &dataset : datasets)
        project.datasets.append(readMetadata(dataset));
    return project;
}

DatasetLabel readLabel(const JsonReader &reader)
{
    DatasetLabel label;
    label.name = reader.text("LabelName"_L1);
    if (const auto stats = reader.object("LabelStats"_L1)) {
        label.entryCount = stats->count("EntryCount"_L1);
        label.boundingBoxCount = stats->count("BoundingBoxCount"_L1);
    }
    return label;
}

ProjectVersion readVersion(const JsonReader &reader)
{
    ProjectVersion version;
    version.versionArn = reader.text("ProjectVersionArn"_L1);
    version.creationTimestamp = reader.number("CreationTimestamp"_L1);
    version.trainingEndTimestamp = reader.number("TrainingEndTimestamp"_L1);
    if (const auto status = reader.text("Status"_L1))
        version.status = projectVersionStatusWord(*status);
    version.statusMessage = reader.text("StatusMessage"_L1);
    if (const auto evaluation = reader.object("EvaluationResult"_L1))
        version.f1Score = evaluation->number("F1Score"_L1);
    version.minInferenceUnits = reader.count("MinInferenceUnits"_L1);
    return version;
}

std::optional<QString> readNextToken(const JsonReader &answer)
{
    const auto token = answer.text("NextToken"_L1);
    return token && !token->isEmpty() ? token : std::nullopt;
}

/// A page whose items are objects in the list \p name.
template<typename Page, typename Item>
Result<Page> parsePage(const QByteArray &body, QLatin1StringView name, QList<Item> Page::*items, Item (*read)(const JsonReader &))
{
    JsonFault fault;
    const JsonReader answer = JsonReader::fromDocument(body, fault);
    Page page;
    const auto objects = answer.objects(name);
    for (const JsonReader &object : objects)
        (page.*items).append(read(object));
    page.nextToken = readNextToken(answer);
    if (fault.isSet())
        return failure(fault.toError());
    return page;
}

} // namespace

Result<DatasetDescription> parseDatasetDescription(const QByteArray &body)
{
    JsonFault fault;
    const JsonReader answer = JsonReader::fromDocument(body, fault);
    const DatasetDescription description = readDescription(answer.requiredObject("DatasetDescription"_L1));
    if (fault.isSet())
        return failure(fault.toError());
    return description;
}

Result<ProjectsPage> parseProjectsPage(const QByteArray &body)
{
    return parsePage(body, "ProjectDescriptions"_L1, &ProjectsPage::projects, readProject);
}

Result<LabelsPage> parseLabelsPage(const QByteArray &body)
{
    return parsePage(body, "DatasetLabelDescriptions"_L1, &LabelsPage::labels, readLabel);
}

Result<EntriesPage> parseEntriesPage(const QByteArray &body)
{
    JsonFault fault;
    const JsonReader answer = JsonReader::fromDocument(body, fault);
    EntriesPage page;
    const QStringList lines = answer.texts("DatasetEntries"_L1);
    page.nextToken = readNextToken(answer);
    if (fault.isSet())
        return failure(fault.toError());
    page.entries.reserve(lines.size());
    for (const QString &line : lines)
        page.entries.append(datasetEntry(line));
    return page;
}

Result<ProjectVersionsPage> parseProjectVersionsPage(const QByteArray &body)
{
    return parsePage(body, "ProjectVersionDescriptions"_L1, &ProjectVersionsPage::versions, readVersion);
}

} // namespace dw
