// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demolife.h"
#include "history/historysample.h"
#include "rekognition/projectdescription.h"

#include <QHash>
#include <QList>

#include <vector>

namespace dw {

/// A scripted account of 21 projects with 41 datasets, or more. A pure function of its start, its size and `now`: two
/// accounts made alike answer alike, and nothing is remembered between calls.
class DemoAccount final {
public:
    static constexpr QLatin1StringView accountId{"111122223333"};
    static constexpr QLatin1StringView region{"us-east-1"}; ///< all its datasets are there
    static constexpr int storySize = 41;

    /// \p startedAt is where the story begins, UTC. \p datasetCount below 41 counts as 41; what is above is filled with
    /// invented projects. The account's quota of 100 projects is not kept, so that large accounts can be tried.
    explicit DemoAccount(const QDateTime &startedAt, int datasetCount = storySize);

    [[nodiscard]] const QDateTime &startedAt() const noexcept { return m_startedAt; }

    /// Every dataset that ever is, by project and within it train before test. ARNs of datasets that were created long
    /// ago are the same in every run.
    [[nodiscard]] QList<DatasetArn> arns() const;

    /// The dataset the pictures select: flowers / train.
    [[nodiscard]] DatasetArn featuredArn() const;

    /// What DescribeDataset answers; nothing for a dataset that is not there, or not any more.
    [[nodiscard]] std::optional<DatasetDescription> describe(const DatasetArn &arn, const QDateTime &now) const;

    [[nodiscard]] qsizetype projectCount() const noexcept { return qsizetype(m_projects.size()); }

    /// What DescribeProjects tells of one project, 0 <= \p index < projectCount(), oldest first.
    [[nodiscard]] ProjectDescription project(qsizetype index, const QDateTime &now) const;
    [[nodiscard]] QList<ProjectDescription> projects(const QDateTime &now) const;

    /// Name of a project, to filter by.
    [[nodiscard]] const QString &projectName(qsizetype index) const { return m_projects[size_t(index)].name; }

    /// How a dataset came to be what it is: every change of the 7 days before \p now, led by the state 7 days ago. The
    /// last sample has the time of LastUpdatedTimestamp. Ends where the dataset was gone; empty for one that never was.
    [[nodiscard]] HistorySeries pastWeek(const DatasetArn &arn, const QDateTime &now) const;

private:
    struct Dataset {
        DatasetArn arn;
        qint64 created = 0; ///< epoch milliseconds; the last part of its ARN
        int labels = 0;
        DemoLife life;
    };
    struct Project {
        QString name;
        qint64 created = 0; ///< epoch milliseconds; the last part of its ARN
        QString arn;
        std::vector<Dataset> datasets;
    };
    struct Place {
        size_t project = 0;
        size_t dataset = 0;
    };

    [[nodiscard]] static Project makeProject(const QString &name, qint64 created);
    void addStory(qint64 start);
    void addInvented(qint64 start, int count);
    [[nodiscard]] const Dataset *find(const DatasetArn &arn) const;

    QDateTime m_startedAt;
    std::vector<Project> m_projects;
    QHash<DatasetArn, Place> m_places;
};

} // namespace dw
