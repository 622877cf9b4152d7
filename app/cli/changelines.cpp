// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/changelines.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

using nlohmann::ordered_json;

ordered_json jsonOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toStdString();
    if (!value.isDouble())
        return nullptr;
    const double number = value.toDouble();
    const qint64 whole = value.toInteger();
    return double(whole) == number ? ordered_json(whole) : ordered_json(number);
}

/// The words of the window's columns.
QString personsWord(const QString &field)
{
    static const QList<std::pair<QString, QString>> words{
        {u"Status"_s, u"status"_s},
        {u"StatusMessage"_s, u"message"_s},
        {u"StatusMessageCode"_s, u"message code"_s},
        {u"LabeledEntries"_s, u"labeled"_s},
        {u"TotalEntries"_s, u"entries"_s},
        {u"TotalLabels"_s, u"labels"_s},
        {u"ErrorEntries"_s, u"errors"_s},
        {u"LastUpdatedTimestamp"_s, u"changed"_s},
        {u"CreationTimestamp"_s, u"created"_s},
        {u"Error"_s, u"error"_s},
    };
    for (const auto &[name, word] : words) {
        if (name == field)
            return word;
    }
    return field;
}

QString personsValue(const QJsonValue &value)
{
    return value.isNull() ? u"-"_s : value.toVariant().toString();
}

} // namespace

QString formatWatchTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QByteArray formatEvent(const QDateTime &now, const DatasetArn &arn, const DatasetChange &change)
{
    ordered_json line;
    line["time"] = now.toUTC().toString(Qt::ISODateWithMs).toStdString();
    line["arn"] = arn.toString().toStdString();
    line["field"] = change.field.toStdString();
    line["from"] = jsonOf(change.from);
    line["to"] = jsonOf(change.to);
    return QByteArray::fromStdString(line.dump(-1, ' ', false, ordered_json::error_handler_t::replace)) + '\n';
}

QByteArray formatChange(const QDateTime &now, const DatasetArn &arn, const DatasetChange &change, bool withRegion)
{
    const QString set = arn.type() == DatasetType::Train ? u"train"_s : u"test"_s;
    const QString dataset = (withRegion ? arn.region() + u" / "_s : QString()) + arn.project() + u" / "_s + set;
    // not arg(): messages may hold %1 themselves
    const QString line = formatWatchTime(now) + u"  "_s + dataset + u"  "_s + personsWord(change.field) + u"  "_s
        + personsValue(change.from) + u" -> "_s + personsValue(change.to) + u'\n';
    return line.toUtf8();
}

} // namespace dw
