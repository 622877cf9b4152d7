// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekognition/rekognitionclient.h"

#include "aws/apicallqueue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

// 100 entries of 100,000 characters are 10 MB, and more where characters are escaped or long
constexpr qsizetype pageLimit = 16 * 1024 * 1024;

/// What the lists of a dataset or a project are asked with; \p member names which.
QJsonObject listInput(const QString &member, const QString &arn, const ListPage &page)
{
    Q_ASSERT(page.maxResults >= 1 && page.maxResults <= 100);
    QJsonObject input{{member, arn}, {u"MaxResults"_s, page.maxResults}};
    if (page.nextToken)
        input.insert(u"NextToken"_s, *page.nextToken);
    return input;
}

QByteArray bodyOf(const QJsonObject &input)
{
    return QJsonDocument(input).toJson(QJsonDocument::Compact);
}

} // namespace

RekognitionClient::RekognitionClient(ApiCallQueue &queue, CredentialsSource &source, RekognitionSettings settings)
    : m_queue(queue)
    , m_source(source)
    , m_settings(std::move(settings))
{
}

ApiRequest RekognitionClient::request(const QByteArray &operation, const QByteArray &account, QByteArray body, int priority) const
{
    ApiRequest request;
    request.service = "rekognition"_ba;
    request.operation = operation;
    request.region = m_settings.region;
    request.endpoint = m_settings.endpoint;
    request.target = "RekognitionService."_ba + operation;
    request.contentType = "application/x-amz-json-1.1"_ba;
    request.body = std::move(body);
    // AWS counts calls per account, region and operation; so does the limiter
    request.limiterKey = account + '|' + m_settings.region.toUtf8() + '|' + operation;
    request.rate = m_settings.rate;
    request.priority = priority;
    request.connection = m_settings.connection;
    return request;
}

DescribeDatasetCall *RekognitionClient::describeDataset(const DatasetArn &arn, int priority)
{
    Q_ASSERT(arn.region() == m_settings.region);
    // Nothing to escape: an ARN has neither quotes nor backslashes
    QByteArray body = R"({"DatasetArn":")" + arn.toString().toLatin1() + R"("})";
    auto *call = new DescribeDatasetCall(request("DescribeDataset"_ba, arn.account().toLatin1(), std::move(body), priority), arn);
    m_queue.submit(call, m_source);
    return call;
}

DescribeProjectsCall *RekognitionClient::describeProjects(const std::optional<QString> &nextToken, int priority,
                                                           int maxResults)
{
    Q_ASSERT(maxResults >= 1 && maxResults <= 100);
    QJsonObject input{{u"MaxResults"_s, maxResults}};
    if (nextToken)
        input.insert(u"NextToken"_s, *nextToken);
    ApiRequest page = request("DescribeProjects"_ba, m_settings.account, bodyOf(input), priority);
    page.bodyLimit = pageLimit;
    auto *call = new DescribeProjectsCall(std::move(page));
    m_queue.submit(call, m_source);
    return call;
}

ListDatasetLabelsCall *RekognitionClient::listDatasetLabels(const DatasetArn &arn, const ListPage &page, int priority)
{
    Q_ASSERT(arn.region() == m_settings.region);
    ApiRequest asked = request("ListDatasetLabels"_ba, arn.account().toLatin1(),
                               bodyOf(listInput(u"DatasetArn"_s, arn.toString(), page)), priority);
    asked.bodyLimit = pageLimit;
    auto *call = new ListDatasetLabelsCall(std::move(asked));
    m_queue.submit(call, m_source);
    return call;
}

ListDatasetEntriesCall *RekognitionClient::listDatasetEntries(const DatasetArn &arn, const EntriesFilter &filter,
                                                              const ListPage &page, int priority)
{
    auto *call = new ListDatasetEntriesCall(entriesRequest(arn, filter, page, priority));
    m_queue.submit(call, m_source);
    return call;
}

ApiCall *RekognitionClient::listDatasetEntriesUnread(const DatasetArn &arn, const EntriesFilter &filter, const ListPage &page,
                                                     int priority)
{
    auto *call = new ApiCall(entriesRequest(arn, filter, page, priority));
    m_queue.submit(call, m_source);
    return call;
}

ApiRequest RekognitionClient::entriesRequest(const DatasetArn &arn, const EntriesFilter &filter, const ListPage &page,
                                             int priority) const
{
    Q_ASSERT(arn.region() == m_settings.region && filter.containsLabels.size() <= 10);
    QJsonObject input = listInput(u"DatasetArn"_s, arn.toString(), page);
    if (!filter.containsLabels.isEmpty())
        input.insert(u"ContainsLabels"_s, QJsonArray::fromStringList(filter.containsLabels));
    if (filter.labeled)
        input.insert(u"Labeled"_s, *filter.labeled);
    if (!filter.sourceRefContains.trimmed().isEmpty()) // the service wants at least one character that is no space
        input.insert(u"SourceRefContains"_s, filter.sourceRefContains);
    if (filter.hasErrors)
        input.insert(u"HasErrors"_s, true);
    ApiRequest asked = request("ListDatasetEntries"_ba, arn.account().toLatin1(), bodyOf(input), priority);
    asked.bodyLimit = pageLimit;
    return asked;
}

DescribeProjectVersionsCall *RekognitionClient::describeProjectVersions(const QString &projectArn, const ListPage &page,
                                                                        int priority)
{
    ApiRequest asked = request("DescribeProjectVersions"_ba, m_settings.account,
                               bodyOf(listInput(u"ProjectArn"_s, projectArn, page)), priority);
    asked.bodyLimit = pageLimit;
    auto *call = new DescribeProjectVersionsCall(std::move(asked));
    m_queue.submit(call, m_source);
    return call;
}

} // namespace dw
