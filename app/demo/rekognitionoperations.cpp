// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/rekognitionoperations.h"

#include "aws/requestsigner.h"
#include "demo/wirejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int pageLimit = 100;

ServiceRefusal serializationError(const QByteArray &message)
{
    return {"SerializationException", message};
}
ServiceRefusal validationError(const QByteArray &problem)
{
    return {"ValidationException", "1 validation error detected: " + problem};
}
ServiceRefusal invalidParameter()
{
    return {"InvalidParameterException", "Request has invalid parameters"};
}
ServiceRefusal invalidToken()
{
    return {"InvalidPaginationTokenException", "Request has Invalid Pagination Token"};
}

tl::expected<QJsonObject, ServiceRefusal> parseInput(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return tl::unexpected(serializationError("Start of structure or map found where not expected."));
    return document.object();
}

/// A member as text. Null counts as absent; another type is what AWS's parser trips over.
tl::expected<std::optional<QString>, ServiceRefusal> textMember(const QJsonObject &input, QLatin1StringView name)
{
    const QJsonValue value = input.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isString())
        return tl::unexpected(serializationError("Expected a string for " + QByteArray(name.data(), name.size()) + '.'));
    return value.toString();
}

/// The texts of a list member; absent is empty.
tl::expected<QStringList, ServiceRefusal> textsMember(const QJsonObject &input, QLatin1StringView name)
{
    const QJsonValue value = input.value(name);
    QStringList texts;
    if (!value.isUndefined() && !value.isNull() && !value.isArray())
        return tl::unexpected(serializationError("Expected list or null"));
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            return tl::unexpected(serializationError("Expected a string in a list."));
        texts.append(item.toString());
    }
    return texts;
}

struct ProjectsInput {
    qsizetype first = 0;
    int count = pageLimit;
    QStringList names;
    QStringList features;

    /// What a token must agree with: pages of other filters are other pages.
    [[nodiscard]] QByteArray fingerprint(QByteArrayView region) const
    {
        const QByteArray filters
            = region.toByteArray() + '|' + names.join(u',').toUtf8() + '|' + features.join(u',').toUtf8();
        return sha256Hex(filters).first(16);
    }
};

QByteArray makeToken(qsizetype next, const QByteArray &fingerprint)
{
    return (QByteArray::number(next) + '|' + fingerprint).toBase64();
}

/// The first project of the page a token stands for; nothing for a token that we did not make for these filters.
std::optional<qsizetype> readToken(const QString &token, const QByteArray &fingerprint)
{
    const QByteArray text = QByteArray::fromBase64(token.toLatin1());
    bool ok = false;
    const qsizetype next = text.split('|').first().toLongLong(&ok);
    if (!ok || next < 1 || QString::fromLatin1(makeToken(next, fingerprint)) != token)
        return std::nullopt;
    return next;
}

tl::expected<int, ServiceRefusal> readMaxResults(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return pageLimit;
    const double number = value.toDouble(0.5);
    if (!value.isDouble() || std::abs(number) > std::numeric_limits<int>::max() || number != std::floor(number))
        return tl::unexpected(serializationError("Expected an integer for MaxResults."));
    const QByteArray shown
        = "Value '" + QByteArray::number(qint64(number)) + "' at 'maxResults' failed to satisfy constraint: ";
    if (number < 1)
        return tl::unexpected(validationError(shown + "Member must have value greater than or equal to 1"));
    if (number > pageLimit)
        return tl::unexpected(validationError(shown + "Member must have value less than or equal to 100"));
    return int(number);
}

tl::expected<ProjectsInput, ServiceRefusal> readProjectsInput(const QByteArray &body, QByteArrayView region)
{
    const auto input = parseInput(body);
    if (!input)
        return tl::unexpected(input.error());
    ProjectsInput result;
    const auto count = readMaxResults(input->value("MaxResults"_L1));
    const auto names = textsMember(*input, "ProjectNames"_L1);
    const auto features = textsMember(*input, "Features"_L1);
    const auto token = textMember(*input, "NextToken"_L1);
    if (!count)
        return tl::unexpected(count.error());
    if (!names)
        return tl::unexpected(names.error());
    if (!features)
        return tl::unexpected(features.error());
    if (!token)
        return tl::unexpected(token.error());
    if (names->size() > 10 || features->size() > 2)
        return tl::unexpected(invalidParameter());
    result.count = *count;
    result.names = *names;
    result.features = *features;
    if (*token && !(*token)->isEmpty()) {
        const auto first = readToken(**token, result.fingerprint(region));
        if (!first)
            return tl::unexpected(invalidToken());
        result.first = *first;
    }
    return result;
}

/// Projects a request selects, as indices of the account.
QList<qsizetype> selectedProjects(const DemoAccount &account, const ProjectsInput &input, QByteArrayView region)
{
    QList<qsizetype> result;
    const bool wantsCustomLabels = input.features.isEmpty() || input.features.contains(u"CUSTOM_LABELS"_s);
    if (region != DemoAccount::region || !wantsCustomLabels)
        return result;
    for (qsizetype i = 0; i < account.projectCount(); ++i) {
        if (input.names.isEmpty() || input.names.contains(account.projectName(i)))
            result.append(i);
    }
    return result;
}

} // namespace

ServiceAnswer describeDataset(const DemoAccount &account, const QByteArray &body, QByteArrayView region,
                              const QDateTime &now)
{
    const auto input = parseInput(body);
    if (!input)
        return tl::unexpected(input.error());
    const auto text = textMember(*input, "DatasetArn"_L1);
    if (!text)
        return tl::unexpected(text.error());
    if (!*text)
        return tl::unexpected(
            validationError("Value null at 'datasetArn' failed to satisfy constraint: Member must not be null"));
    const auto arn = DatasetArn::parse(**text);
    if (!arn)
        return tl::unexpected(invalidParameter());
    const auto description = region == DemoAccount::region ? account.describe(*arn, now) : std::nullopt;
    if (!description)
        return tl::unexpected(
            ServiceRefusal{"ResourceNotFoundException", "The resource specified in the request cannot be found."});
    WireObject object;
    object.add("DatasetDescription", wireDescription(*description));
    return object.finished();
}

ServiceAnswer describeProjects(const DemoAccount &account, const QByteArray &body, QByteArrayView region,
                               const QDateTime &now)
{
    const auto input = readProjectsInput(body, region);
    if (!input)
        return tl::unexpected(input.error());
    const QList<qsizetype> projects = selectedProjects(account, *input, region);
    if (input->first > 0 && input->first >= projects.size())
        return tl::unexpected(invalidToken());

    const qsizetype end = std::min<qsizetype>(projects.size(), input->first + input->count);
    QByteArrayList page;
    for (qsizetype i = input->first; i < end; ++i)
        page.append(wireProject(account.project(projects[i], now)));
    WireObject object;
    if (end < projects.size())
        object.add("NextToken", '"' + makeToken(end, input->fingerprint(region)) + '"');
    object.add("ProjectDescriptions", '[' + page.join(',') + ']');
    return object.finished();
}

QString requestedArn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value("DatasetArn"_L1).toString();
}

} // namespace dw
