// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekognition/rekognitioncalls.h"

#include "rekognition/rekognitionparser.h"

namespace dw {
namespace {

/// Keeps a parsed answer in \p value, or says what is wrong with the answer and which one it was.
template<typename T>
std::optional<ApiError> keep(Result<T> parsed, T &value, const ApiReply &reply, const ApiRequest &request)
{
    if (parsed) {
        value = *std::move(parsed);
        return std::nullopt;
    }
    ApiError error = std::move(parsed).error();
    error.httpStatus = reply.httpStatus;
    error.requestId = reply.requestId;
    error.host = request.endpoint.host();
    error.operation = QString::fromLatin1(request.operation);
    return error;
}

} // namespace

DescribeDatasetCall::DescribeDatasetCall(ApiRequest request, DatasetArn arn)
    : ApiCall(std::move(request))
    , m_arn(std::move(arn))
{
}

Result<DatasetDescription> DescribeDatasetCall::result() const
{
    if (!reply())
        return failure(reply().error());
    return m_description;
}

std::optional<ApiError> DescribeDatasetCall::accept(const ApiReply &reply)
{
    return keep(parseDatasetDescription(reply.body), m_description, reply, request());
}

DescribeProjectsCall::DescribeProjectsCall(ApiRequest request)
    : ApiCall(std::move(request))
{
}

Result<ProjectsPage> DescribeProjectsCall::result() const
{
    if (!reply())
        return failure(reply().error());
    return m_page;
}

std::optional<ApiError> DescribeProjectsCall::accept(const ApiReply &reply)
{
    return keep(parseProjectsPage(reply.body), m_page, reply, request());
}

ListDatasetLabelsCall::ListDatasetLabelsCall(ApiRequest request)
    : ApiCall(std::move(request))
{
}

Result<LabelsPage> ListDatasetLabelsCall::result() const
{
    if (!reply())
        return failure(reply().error());
    return m_page;
}

std::optional<ApiError> ListDatasetLabelsCall::accept(const ApiReply &reply)
{
    return keep(parseLabelsPage(reply.body), m_page, reply, request());
}

ListDatasetEntriesCall::ListDatasetEntriesCall(ApiRequest request)
    : ApiCall(std::move(request))
{
}

Result<EntriesPage> ListDatasetEntriesCall::result() const
{
    if (!reply())
        return failure(reply().error());
    return m_page;
}

std::optional<ApiError> ListDatasetEntriesCall::accept(const ApiReply &reply)
{
    return keep(parseEntriesPage(reply.body), m_page, reply, request());
}

DescribeProjectVersionsCall::DescribeProjectVersionsCall(ApiRequest request)
    : ApiCall(std::move(request))
{
}

Result<ProjectVersionsPage> DescribeProjectVersionsCall::result() const
{
    if (!reply())
        return failure(reply().error());
    return m_page;
}

std::optional<ApiError> DescribeProjectVersionsCall::accept(const ApiReply &reply)
{
    return keep(parseProjectVersionsPage(reply.body), m_page, reply, request());
}

} // namespace dw
