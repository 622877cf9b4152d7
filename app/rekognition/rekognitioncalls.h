// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicall.h"
#include "rekognition/datasetentry.h"
#include "rekognition/datasetlabel.h"
#include "rekognition/projectdescription.h"
#include "rekognition/projectversion.h"

namespace dw {

/// DescribeDataset on its way. A success answer that is not one counts as a failed attempt (Malformed).
class DescribeDatasetCall final : public ApiCall {
    Q_OBJECT
public:
    DescribeDatasetCall(ApiRequest request, DatasetArn arn);

    [[nodiscard]] const DatasetArn &arn() const noexcept { return m_arn; }

    /// The description, or why there is none. Only after finished().
    [[nodiscard]] Result<DatasetDescription> result() const;

protected:
    [[nodiscard]] std::optional<ApiError> accept(const ApiReply &reply) override;

private:
    DatasetArn m_arn;
    DatasetDescription m_description;
};

/// One page of DescribeProjects on its way.
class DescribeProjectsCall final : public ApiCall {
    Q_OBJECT
public:
    explicit DescribeProjectsCall(ApiRequest request);

    /// The page, or why there is none. Only after finished().
    [[nodiscard]] Result<ProjectsPage> result() const;

protected:
    [[nodiscard]] std::optional<ApiError> accept(const ApiReply &reply) override;

private:
    ProjectsPage m_page;
};

/// One page of ListDatasetLabels on its way.
class ListDatasetLabelsCall final : public ApiCall {
    Q_OBJECT
public:
    explicit ListDatasetLabelsCall(ApiRequest request);

    /// The page, or why there is none. Only after finished().
    [[nodiscard]] Result<LabelsPage> result() const;

protected:
    [[nodiscard]] std::optional<ApiError> accept(const ApiReply &reply) override;

private:
    LabelsPage m_page;
};

/// One page of ListDatasetEntries on its way.
class ListDatasetEntriesCall final : public ApiCall {
    Q_OBJECT
public:
    explicit ListDatasetEntriesCall(ApiRequest request);

    /// The page, or why there is none. Only after finished().
    [[nodiscard]] Result<EntriesPage> result() const;

protected:
    [[nodiscard]] std::optional<ApiError> accept(const ApiReply &reply) override;

private:
    EntriesPage m_page;
};

/// One page of DescribeProjectVersions on its way.
class DescribeProjectVersionsCall final : public ApiCall {
    Q_OBJECT
public:
    explicit DescribeProjectVersionsCall(ApiRequest request);

    /// The page, or why there is none. Only after finished().
    [[nodiscard]] Result<ProjectVersionsPage> result() const;

protected:
    [[nodiscard]] std::optional<ApiError> accept(const ApiReply &reply) override;

private:
    ProjectVersionsPage m_page;
};

} // namespace dw
