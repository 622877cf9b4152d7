// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekognition/rekognitionclient.h"

#include "aws/apicallqueue.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

// 100 projects, the API's maximum for a page, are one call for the status of up to 200 datasets
constexpr int projectsPerPage = 100;
constexpr qsizetype pageLimit = 16 * 1024 * 1024;

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

DescribeProjectsCall *RekognitionClient::describeProjects(const std::optional<QString> &nextToken, int priority)
{
    QJsonObject input{{u"MaxResults"_s, projectsPerPage}};
    if (nextToken)
        input.insert(u"NextToken"_s, *nextToken);
    QByteArray body = QJsonDocument(input).toJson(QJsonDocument::Compact);
    ApiRequest page = request("DescribeProjects"_ba, m_settings.account, std::move(body), priority);
    page.bodyLimit = pageLimit;
    auto *call = new DescribeProjectsCall(std::move(page));
    m_queue.submit(call, m_source);
    return call;
}

} // namespace dw
