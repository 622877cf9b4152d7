// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/datasettables.h"

#include "cli/awsjson.h"
#include "cli/tabletext.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

QString orDash(const std::optional<QString> &text)
{
    return text.value_or(u"-"_s);
}

QString countText(const std::optional<qint64> &count)
{
    return count ? QString::number(*count) : u"-"_s;
}

QString timeText(const std::optional<double> &epochSeconds)
{
    const QDateTime time = epochSeconds ? fromEpochSeconds(*epochSeconds) : QDateTime();
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : u"-"_s;
}

template<typename Enum>
QString wordText(const std::optional<Word<Enum>> &word)
{
    return word ? word->text : u"-"_s;
}

QString setText(const DatasetArn &arn)
{
    return arn.type() == DatasetType::Train ? u"train"_s : u"test"_s;
}

QStringList describeRow(const DatasetArn &arn, const DatasetDescription &description)
{
    const DatasetStats stats = description.stats.value_or(DatasetStats{});
    return {wordText(description.status), arn.project(), setText(arn), countText(stats.labeledEntries),
            countText(stats.totalEntries), countText(stats.errorEntries), countText(stats.totalLabels),
            timeText(description.lastUpdatedTimestamp), orDash(description.statusMessage)};
}

QStringList errorRow(const DatasetArn &arn, const ApiError &error)
{
    const QString none = u"-"_s;
    return {errorCode(error), arn.project(), setText(arn), none, none, none, none, none, error.message};
}

QStringList listRow(const DatasetMetadata &metadata)
{
    return {wordText(metadata.status), metadata.arn ? metadata.arn->project() : u"-"_s,
            metadata.arn ? setText(*metadata.arn) : orDash(metadata.datasetType), timeText(metadata.creationTimestamp),
            orDash(metadata.statusMessage)};
}

void insertText(nlohmann::ordered_json &object, const char *name, const std::optional<QString> &text)
{
    if (text)
        object[name] = text->toStdString();
}

nlohmann::ordered_json listObject(const DatasetMetadata &metadata, TimestampFormat format)
{
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    if (metadata.arn)
        object["DatasetArn"] = metadata.arn->toString().toStdString();
    if (metadata.creationTimestamp) {
        const auto text = formatIsoTimestamp(*metadata.creationTimestamp);
        if (text && format == TimestampFormat::Iso8601)
            object["CreationTimestamp"] = text->toStdString();
        else
            object["CreationTimestamp"] = *metadata.creationTimestamp;
    }
    insertText(object, "DatasetType", metadata.datasetType);
    if (metadata.status)
        object["Status"] = metadata.status->text.toStdString();
    insertText(object, "StatusMessage", metadata.statusMessage);
    if (metadata.statusMessageCode)
        object["StatusMessageCode"] = metadata.statusMessageCode->text.toStdString();
    return object;
}

} // namespace

QString describeTable(const QList<DescribeOutcome> &outcomes, const QList<Result<DatasetDescription>> &descriptions)
{
    Q_ASSERT(outcomes.size() == descriptions.size());
    QList<QStringList> rows;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const DatasetArn &arn = outcomes.at(i).arn;
        const auto &description = descriptions.at(i);
        rows.append(description ? describeRow(arn, *description) : errorRow(arn, description.error()));
    }
    const auto right = Alignment::Right;
    return formatTable({{u"Status"_s}, {u"Project"_s}, {u"Set"_s}, {u"Labeled"_s, right}, {u"Entries"_s, right},
                        {u"Errors"_s, right}, {u"Labels"_s, right}, {u"Changed"_s}, {u"Message"_s}},
                       rows);
}

QString listTable(const QList<ProjectDescription> &projects)
{
    QList<QStringList> rows;
    for (const ProjectDescription &project : projects) {
        for (const DatasetMetadata &metadata : project.datasets)
            rows.append(listRow(metadata));
    }
    return formatTable({{u"Status"_s}, {u"Project"_s}, {u"Set"_s}, {u"Created"_s}, {u"Message"_s}}, rows);
}

QByteArray listJson(const QList<ProjectDescription> &projects, TimestampFormat format)
{
    nlohmann::ordered_json array = nlohmann::ordered_json::array();
    for (const ProjectDescription &project : projects) {
        for (const DatasetMetadata &metadata : project.datasets)
            array.push_back(listObject(metadata, format));
    }
    return formatAwsJson(array);
}

} // namespace dw
