// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/describeoutput.h"

#include "cli/awsjson.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

/// The member, or null where it is absent: the two mean the same.
const json &memberOf(const json &object, const char *name)
{
    static const json absent;
    const auto found = object.find(name);
    return found == object.end() ? absent : *found;
}

void copyMember(const json &from, const char *name, ordered_json &to)
{
    const json &value = memberOf(from, name);
    if (!value.is_null())
        to[name] = value;
}

/// False when the time cannot be written.
bool copyTime(const json &from, const char *name, TimestampFormat format, ordered_json &to)
{
    const json &value = memberOf(from, name);
    if (format == TimestampFormat::Wire || !value.is_number()) {
        copyMember(from, name, to);
        return true;
    }
    const auto text = formatIsoTimestamp(value.get<double>());
    if (text)
        to[name] = text->toStdString();
    return text.has_value();
}

Result<ordered_json> describe(const QByteArray &replyBody, TimestampFormat format)
{
    ApiError malformed;
    malformed.kind = ApiError::Kind::Malformed;
    const json reply = json::parse(replyBody.begin(), replyBody.end(), nullptr, false);
    const json &from = memberOf(reply, "DatasetDescription");
    if (!from.is_object()) {
        malformed.message = u"$: not JSON that can be printed"_s;
        return failure(malformed);
    }

    ordered_json to = ordered_json::object();
    for (const char *name : {"CreationTimestamp", "LastUpdatedTimestamp"}) {
        if (!copyTime(from, name, format, to)) {
            malformed.message = u"$.DatasetDescription.%1: not in the years 1 to 9999"_s.arg(QLatin1StringView(name));
            return failure(malformed);
        }
    }
    for (const char *name : {"Status", "StatusMessage", "StatusMessageCode"})
        copyMember(from, name, to);
    const json &stats = memberOf(from, "DatasetStats");
    if (stats.is_object()) {
        ordered_json &counts = to["DatasetStats"] = ordered_json::object();
        for (const char *name : {"LabeledEntries", "TotalEntries", "TotalLabels", "ErrorEntries"})
            copyMember(stats, name, counts);
    }
    return to;
}

ordered_json describeError(const ApiError &error)
{
    ordered_json object;
    object["Code"] = errorCode(error).toStdString();
    object["Message"] = error.message.toStdString();
    if (!error.requestId.isEmpty())
        object["RequestId"] = error.requestId.toStdString();
    return object;
}

} // namespace

QString errorCode(const ApiError &error)
{
    if (!error.code.isEmpty())
        return error.code;
    return error.httpStatus >= 300 ? QString::number(error.httpStatus) : kindName(error.kind);
}

Result<QByteArray> formatDescription(const QByteArray &replyBody, TimestampFormat format)
{
    return describe(replyBody, format).map([](const ordered_json &description) {
        ordered_json object;
        object["DatasetDescription"] = description;
        return formatAwsJson(object);
    });
}

QByteArray formatDescriptions(const QList<DescribeOutcome> &outcomes, TimestampFormat format)
{
    ordered_json array = ordered_json::array();
    for (const DescribeOutcome &outcome : outcomes) {
        ordered_json element;
        element["DatasetArn"] = outcome.arn.toString().toStdString();
        const auto description
            = outcome.reply.and_then([&](const ApiReply &reply) { return describe(reply.body, format); });
        if (description)
            element["DatasetDescription"] = *description;
        else
            element["Error"] = describeError(description.error());
        array.push_back(element);
    }
    return formatAwsJson(array);
}

} // namespace dw
