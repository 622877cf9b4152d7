// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/wirejson.h"

#include <QByteArrayList>
#include <QLocale>

#include <algorithm>

namespace dw {
namespace {

void addText(WireObject &object, QByteArrayView name, const std::optional<QString> &text)
{
    if (text)
        object.add(name, wireText(*text));
}

void addTimestamp(WireObject &object, QByteArrayView name, std::optional<double> seconds)
{
    if (seconds)
        object.add(name, wireTimestamp(*seconds));
}

void addCount(WireObject &object, QByteArrayView name, std::optional<qint64> count)
{
    if (count)
        object.add(name, QByteArray::number(*count));
}

template<typename Enum>
void addWord(WireObject &object, QByteArrayView name, const std::optional<Word<Enum>> &word)
{
    if (word)
        object.add(name, wireText(word->text));
}

QByteArray wireStats(const DatasetStats &stats)
{
    WireObject object;
    addCount(object, "ErrorEntries", stats.errorEntries);
    addCount(object, "LabeledEntries", stats.labeledEntries);
    addCount(object, "TotalEntries", stats.totalEntries);
    addCount(object, "TotalLabels", stats.totalLabels);
    return object.finished();
}

QByteArray wireMetadata(const DatasetMetadata &metadata)
{
    WireObject object;
    addTimestamp(object, "CreationTimestamp", metadata.creationTimestamp);
    if (metadata.arn)
        object.add("DatasetArn", wireText(metadata.arn->toString()));
    addText(object, "DatasetType", metadata.datasetType);
    addWord(object, "Status", metadata.status);
    addText(object, "StatusMessage", metadata.statusMessage);
    addWord(object, "StatusMessageCode", metadata.statusMessageCode);
    return object.finished();
}

} // namespace

QByteArray wireText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto isSpecial = [](char c) { return c == '"' || c == '\\' || quint8(c) < 0x20; };
    if (std::none_of(utf8.begin(), utf8.end(), isSpecial)) // almost always
        return '"' + utf8 + '"';
    QByteArray json = "\"";
    for (const char c : utf8) {
        if (quint8(c) < 0x20)
            json += "\\u00" + QByteArray::number(quint8(c), 16).rightJustified(2, '0');
        else if (isSpecial(c))
            (json += '\\') += c;
        else
            json += c;
    }
    return json + '"';
}

QByteArray wireTimestamp(double epochSeconds)
{
    // 1.533422155042e+09 becomes 1.533422155042E9, and 1e+09 becomes 1.0E9, as Java prints doubles
    const QByteArray shortest = QByteArray::number(epochSeconds, 'e', QLocale::FloatingPointShortest);
    const qsizetype e = shortest.indexOf('e');
    const QByteArray mantissa = shortest.first(e);
    return mantissa + (mantissa.contains('.') ? "E" : ".0E") + QByteArray::number(shortest.sliced(e + 1).toInt());
}

QByteArray wireDescription(const DatasetDescription &description)
{
    WireObject object;
    addTimestamp(object, "CreationTimestamp", description.creationTimestamp);
    if (description.stats)
        object.add("DatasetStats", wireStats(*description.stats));
    addTimestamp(object, "LastUpdatedTimestamp", description.lastUpdatedTimestamp);
    addWord(object, "Status", description.status);
    addText(object, "StatusMessage", description.statusMessage);
    addWord(object, "StatusMessageCode", description.statusMessageCode);
    return object.finished();
}

QByteArray wireProject(const ProjectDescription &project)
{
    WireObject object;
    addTimestamp(object, "CreationTimestamp", project.creationTimestamp);
    QByteArrayList datasets;
    for (const DatasetMetadata &metadata : project.datasets)
        datasets.append(wireMetadata(metadata));
    object.add("Datasets", '[' + datasets.join(',') + ']');
    object.add("Feature", "\"CUSTOM_LABELS\"");
    addText(object, "ProjectArn", project.projectArn);
    addText(object, "Status", project.status);
    return object.finished();
}

} // namespace dw
