// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/datasetcommands.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

/// A text as a literal of Python.
QString pythonText(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + escaped + u'"';
}

void add(QJsonObject &object, const QString &name, const std::optional<QString> &text)
{
    if (text)
        object.insert(name, *text);
}

void add(QJsonObject &object, const QString &name, const std::optional<qint64> &count)
{
    if (count)
        object.insert(name, *count);
}

void add(QJsonObject &object, const QString &name, const std::optional<double> &time)
{
    if (time)
        object.insert(name, *time);
}

} // namespace

QUrl consolePage(const DatasetArn &arn)
{
    const QString &region = arn.region();
    const QHash<QString, QString> hosts{{u"aws"_s, region + u".console.aws.amazon.com"_s},
                                        {u"aws-cn"_s, u"console.amazonaws.cn"_s},
                                        {u"aws-us-gov"_s, u"console.amazonaws-us-gov.com"_s}};
    const QString host = hosts.value(arn.partition());
    if (host.isEmpty())
        return {};
    return QUrl(u"https://"_s + host + u"/rekognition/custom-labels?region="_s + region + u"#/projects"_s);
}

QString shellWord(const QString &text)
{
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    if (harmless.match(text).hasMatch())
        return text;
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString describeCommand(const DatasetArn &arn, const QString &profile)
{
    QString command = u"aws rekognition describe-dataset --region "_s + shellWord(arn.region()) + u" --dataset-arn "_s + shellWord(arn.toString());
    if (!profile.isEmpty())
        command += u" --profile "_s + shellWord(profile);
    return command;
}

QString describeCode(const DatasetArn &arn, const QString &profile)
{
    const QString session = profile.isEmpty() ? u"boto3.Session()"_s : u"boto3.Session(profile_name="_s + pythonText(profile) + u')';
    return u"import boto3\n\nrekognition = "_s + session + u".client(\"rekognition\", region_name="_s + pythonText(arn.region())
        + u")\ndescription = rekognition.describe_dataset(DatasetArn="_s + pythonText(arn.toString())
        + u")[\"DatasetDescription\"]\n"_s;
}

QString descriptionJson(const DatasetSnapshot &snapshot)
{
    const DatasetDescription &description = snapshot.description;
    QJsonObject object;
    add(object, u"CreationTimestamp"_s, description.creationTimestamp);
    add(object, u"LastUpdatedTimestamp"_s, description.lastUpdatedTimestamp);
    if (description.status)
        object.insert(u"Status"_s, description.status->text);
    add(object, u"StatusMessage"_s, description.statusMessage);
    if (description.statusMessageCode)
        object.insert(u"StatusMessageCode"_s, description.statusMessageCode->text);
    if (description.stats) {
        QJsonObject counts;
        add(counts, u"LabeledEntries"_s, description.stats->labeledEntries);
        add(counts, u"TotalEntries"_s, description.stats->totalEntries);
        add(counts, u"TotalLabels"_s, description.stats->totalLabels);
        add(counts, u"ErrorEntries"_s, description.stats->errorEntries);
        object.insert(u"DatasetStats"_s, counts);
    }
    const QJsonObject whole{{u"DatasetArn"_s, snapshot.arn.toString()}, {u"DatasetDescription"_s, object}};
    return QString::fromUtf8(QJsonDocument(whole).toJson());
}

} // namespace dw
