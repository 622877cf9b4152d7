// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/operationinput.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

ServiceRefusal serializationError(const QByteArray &message)
{
    return {"SerializationException", message};
}
ServiceRefusal validationError(const QByteArray &problem)
{
    return {"ValidationException", "1 validation error detected: " + problem};
}
bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

} // namespace

ServiceRefusal invalidParameter()
{
    return {"InvalidParameterException", "Request has invalid parameters"};
}
ServiceRefusal invalidToken()
{
    return {"InvalidPaginationTokenException", "Request has Invalid Pagination Token"};
}

InputResult<QJsonObject> parseInput(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return tl::unexpected(serializationError("Start of structure or map found where not expected."));
    return document.object();
}

InputResult<std::optional<QString>> textMember(const QJsonObject &input, QLatin1StringView name)
{
    const QJsonValue value = input.value(name);
    if (isAbsent(value))
        return std::nullopt;
    if (!value.isString())
        return tl::unexpected(serializationError("Expected a string for " + QByteArray(name.data(), name.size()) + '.'));
    return value.toString();
}

InputResult<QStringList> textsMember(const QJsonObject &input, QLatin1StringView name)
{
    const QJsonValue value = input.value(name);
    QStringList texts;
    if (!isAbsent(value) && !value.isArray())
        return tl::unexpected(serializationError("Expected list or null"));
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            return tl::unexpected(serializationError("Expected a string in a list."));
        texts.append(item.toString());
    }
    return texts;
}

ServiceRefusal resourceNotFound()
{
    return {"ResourceNotFoundException", "The resource specified in the request cannot be found."};
}

InputResult<std::optional<bool>> boolMember(const QJsonObject &input, QLatin1StringView name)
{
    const QJsonValue value = input.value(name);
    if (isAbsent(value))
        return std::nullopt;
    if (!value.isBool())
        return tl::unexpected(serializationError("Expected a boolean for " + QByteArray(name.data(), name.size()) + '.'));
    return value.toBool();
}

InputResult<DatasetArn> arnMember(const QJsonObject &input)
{
    const auto text = textMember(input, "DatasetArn"_L1);
    if (!text)
        return tl::unexpected(text.error());
    if (!*text)
        return tl::unexpected(
            validationError("Value null at 'datasetArn' failed to satisfy constraint: Member must not be null"));
    const auto arn = DatasetArn::parse(**text);
    if (!arn)
        return tl::unexpected(invalidParameter());
    return *arn;
}

InputResult<int> readMaxResults(const QJsonValue &value)
{
    if (isAbsent(value))
        return largestPage;
    const double number = value.toDouble(0.5);
    if (!value.isDouble() || std::abs(number) > std::numeric_limits<int>::max() || number != std::floor(number))
        return tl::unexpected(serializationError("Expected an integer for MaxResults."));
    const QByteArray shown = "Value '" + QByteArray::number(qint64(number)) + "' at 'maxResults' failed to satisfy constraint: ";
    if (number < 1)
        return tl::unexpected(validationError(shown + "Member must have value greater than or equal to 1"));
    if (number > largestPage)
        return tl::unexpected(validationError(shown + "Member must have value less than or equal to 100"));
    return int(number);
}

QByteArray makeToken(qsizetype next, const QByteArray &fingerprint)
{
    return (QByteArray::number(next) + '|' + fingerprint).toBase64();
}

InputResult<qsizetype> readToken(const std::optional<QString> &token, const QByteArray &fingerprint)
{
    if (!token || token->isEmpty())
        return 0;
    const QByteArray text = QByteArray::fromBase64(token->toLatin1());
    bool ok = false;
    const qsizetype next = text.split('|').first().toLongLong(&ok);
    if (!ok || next < 1 || QString::fromLatin1(makeToken(next, fingerprint)) != *token)
        return tl::unexpected(invalidToken());
    return next;
}

} // namespace dw
