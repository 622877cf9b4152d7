// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/datasetexport.h"

#include "core/redact.h"
#include "ui/text/datasetcommands.h"
#include "ui/text/spreadsheettext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::DatasetExport)
};

QString number(const std::optional<qint64> &count)
{
    return count ? QString::number(*count) : QString();
}

/// Texts with masked account ids; numbers stay what they are.
QJsonValue masked(const QJsonValue &value)
{
    if (value.isString())
        return maskAccounts(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(masked(one));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = masked(*it);
    return object;
}

QString timeText(const std::optional<double> &seconds)
{
    return seconds ? fromEpochSeconds(*seconds).toString(Qt::ISODateWithMs) : QString();
}

QString timeText(const std::optional<QDateTime> &time)
{
    return time ? time->toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// "96 %", rounded down as everywhere.
QString share(std::optional<qint64> part, std::optional<qint64> whole, bool read, const QLocale &locale)
{
    if (!read)
        return notReadText();
    const std::optional<int> percent = part && whole ? percentDown(*part, *whole) : std::nullopt;
    return percent ? percentText(*percent, locale) : absentText();
}

QString shownTime(const std::optional<QDateTime> &time, const QLocale &locale)
{
    return time ? dateTimeText(*time, locale) : absentText();
}

QString shownTime(const std::optional<double> &seconds, const QLocale &locale)
{
    return seconds ? dateTimeText(fromEpochSeconds(*seconds), locale) : absentText();
}

} // namespace

QByteArray datasetsCsv(const QList<DatasetSnapshot> &datasets, bool showsAccounts)
{
    QByteArray csv = "project,set,status,status_message,status_message_code,labeled_entries,total_entries,total_labels,error_entries,"
                     "created,last_updated,checked,region,account,connection,arn,target,due,tags,note\r\n"_ba;
    const auto shown = [&](const QString &text) { return showsAccounts ? text : maskAccounts(text); };
    for (const DatasetSnapshot &one : datasets) {
        const DatasetDescription &description = one.description;
        const DatasetStats counts = stats(one);
        csv += csvRecord({shown(one.arn.project()),
                          one.arn.type() == DatasetType::Train ? u"train"_s : u"test"_s,
                          description.status ? description.status->text : QString(),
                          shown(description.statusMessage.value_or(QString())),
                          description.statusMessageCode ? description.statusMessageCode->text : QString(),
                          number(counts.labeledEntries),
                          number(counts.totalEntries),
                          number(counts.totalLabels),
                          number(counts.errorEntries),
                          timeText(description.creationTimestamp),
                          timeText(description.lastUpdatedTimestamp),
                          timeText(one.checkedAt),
                          one.arn.region(),
                          shown(one.arn.account()),
                          shown(one.connectionName),
                          shown(one.arn.toString()),
                          number(one.notes.target),
                          one.notes.due.toString(Qt::ISODate),
                          shown(one.notes.tags.join(u"; "_s)),
                          shown(one.notes.note)});
    }
    return csv;
}

QByteArray datasetsCsvAsShown(const QList<DatasetSnapshot> &datasets, bool showsAccounts, const QLocale &locale)
{
    QByteArray csv = csvRecord({Words::tr("Project"), Words::tr("Set"), Words::tr("Status"), Words::tr("Message"), Words::tr("Labeled"),
                                Words::tr("Entries"), Words::tr("Target"), Words::tr("Progress"), Words::tr("To go"), Words::tr("Labels"),
                                Words::tr("Errors"), Words::tr("Error %"), Words::tr("Created"), Words::tr("Changed"), Words::tr("Checked"),
                                Words::tr("Due"), Words::tr("Tags"), Words::tr("Note"), Words::tr("Region"), Words::tr("Account"),
                                Words::tr("Connection"), Words::tr("ARN")});
    const auto shown = [&](const QString &text) { return showsAccounts ? text : maskAccounts(text); };
    for (const DatasetSnapshot &one : datasets) {
        const DatasetDescription &description = one.description;
        const DatasetStats counts = stats(one);
        const auto count = [&](const std::optional<qint64> &value) { return countText(value, one.countsRead, locale); };
        csv += csvRecord({shown(one.arn.project()),
                          typeText(one.arn.type()),
                          stateText(one),
                          shown(description.statusMessage.value_or(absentText())),
                          count(counts.labeledEntries),
                          count(counts.totalEntries),
                          one.notes.target ? countText(*one.notes.target, locale) : QString(),
                          share(counts.labeledEntries, targetEntries(one), one.countsRead, locale),
                          count(entriesToGo(one)),
                          count(counts.totalLabels),
                          count(counts.errorEntries),
                          share(counts.errorEntries, counts.totalEntries, one.countsRead, locale),
                          shownTime(description.creationTimestamp, locale),
                          shownTime(description.lastUpdatedTimestamp, locale),
                          shownTime(one.checkedAt, locale),
                          one.notes.due.isValid() ? locale.toString(one.notes.due, QLocale::ShortFormat) : QString(),
                          shown(one.notes.tags.join(u", "_s)),
                          shown(one.notes.note),
                          one.arn.region(),
                          shown(one.arn.account()),
                          shown(one.connectionName),
                          shown(one.arn.toString())});
    }
    return csv;
}

QByteArray datasetsJson(const QList<DatasetSnapshot> &datasets, bool showsAccounts)
{
    QJsonArray all;
    for (const DatasetSnapshot &one : datasets) {
        QJsonObject object = QJsonDocument::fromJson(descriptionJson(one).toUtf8()).object();
        object.insert(u"Connection"_s, one.connectionName);
        if (one.checkedAt)
            object.insert(u"Checked"_s, timeText(one.checkedAt));
        if (one.notes.target)
            object.insert(u"Target"_s, *one.notes.target);
        if (one.notes.due.isValid())
            object.insert(u"Due"_s, one.notes.due.toString(Qt::ISODate));
        if (!one.notes.tags.isEmpty())
            object.insert(u"Tags"_s, QJsonArray::fromStringList(one.notes.tags));
        if (!one.notes.note.isEmpty())
            object.insert(u"Note"_s, one.notes.note);
        all.append(object);
    }
    return QJsonDocument(showsAccounts ? all : masked(all).toArray()).toJson();
}

} // namespace dw
