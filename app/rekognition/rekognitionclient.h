// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/rekognitioncalls.h"

#include <QUrl>

namespace dw {

class ApiCallQueue;
class CredentialsSource;

/// Where and how fast a client asks.
struct RekognitionSettings {
    QString region; ///< signing region, and the region of every dataset asked for
    QUrl endpoint; ///< scheme, host and port
    QByteArray
        account; ///< AWS account, or whatever names the identity while that is not known; lists of one account share a rate
    double rate = 0; ///< calls a second for each operation, region and account; 0 is unlimited
    QString connection{}; ///< as the person named it, for the request log
};

/// Amazon Rekognition in one region, for one identity: one function per operation, each gives a call that is already
/// submitted. The queue owns the calls. Queue and source must outlive the client.
class RekognitionClient {
public:
    RekognitionClient(ApiCallQueue &queue, CredentialsSource &source, RekognitionSettings settings);

    [[nodiscard]] const RekognitionSettings &settings() const noexcept { return m_settings; }

    /// Sets the rate of calls made from now on.
    void setRate(double rate) noexcept { m_settings.rate = rate; }
    /// Sets the account that lists are counted for from now on; descriptions are counted for the account of their ARN.
    void setAccount(const QByteArray &account) { m_settings.account = account; }

    /// Describes a dataset of this client's region; \p arn must not be null. Higher \p priority goes first.
    DescribeDatasetCall *describeDataset(const DatasetArn &arn, int priority = 0);

    /// One page of \p maxResults projects, 1 to 100; the first one without \p nextToken.
    DescribeProjectsCall *describeProjects(const std::optional<QString> &nextToken = {}, int priority = 0, int maxResults = 100);

    /// One page of the labels of a dataset of this client's region.
    ListDatasetLabelsCall *listDatasetLabels(const DatasetArn &arn, const ListPage &page = {}, int priority = 0);

    /// One page of the entries of a dataset of this client's region that pass \p filter.
    ListDatasetEntriesCall *listDatasetEntries(const DatasetArn &arn, const EntriesFilter &filter = {},
                                               const ListPage &page = {}, int priority = 0);
    /// One page of the versions of the model of a project; \p projectArn as DescribeProjects gave it.
    DescribeProjectVersionsCall *describeProjectVersions(const QString &projectArn, const ListPage &page = {}, int priority = 0);

    /// The same, its answer left as bytes (ApiCall::reply()): a page may have 10 MB, which are to be parsed elsewhere.
    ApiCall *listDatasetEntriesUnread(const DatasetArn &arn, const EntriesFilter &filter = {}, const ListPage &page = {},
                                      int priority = 0);

private:
    [[nodiscard]] ApiRequest entriesRequest(const DatasetArn &arn, const EntriesFilter &filter, const ListPage &page,
                                            int priority) const;
    [[nodiscard]] ApiRequest request(const QByteArray &operation, const QByteArray &account, QByteArray body, int priority) const;

    ApiCallQueue &m_queue;
    CredentialsSource &m_source;
    RekognitionSettings m_settings;
};

} // namespace dw
