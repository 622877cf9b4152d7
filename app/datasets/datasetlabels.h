// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "datasets/datasetrepository.h"
#include "rekognition/datasetlabel.h"

namespace dw {

/// What is known of the labels of one dataset.
struct DatasetLabels {
    bool isLoading = false; ///< being read; what was read before stays
    bool isRead = false; ///< `labels` is all of them, as of the last good read
    QList<DatasetLabel> labels;
    std::optional<ApiError> error; ///< why the last attempt failed; gone after the next success
    bool operator==(const DatasetLabels &) const = default;
};

/// The training and the test dataset of one project of one account and region; null where none is watched.
struct ProjectSets {
    DatasetArn train;
    DatasetArn test;
    bool operator==(const ProjectSets &) const = default;
};

/// The datasets of the project that \p arn belongs to, \p arn itself among them. Where several of a kind are watched
/// (one was deleted and created again), the one that was created last, but for \p arn.
[[nodiscard]] ProjectSets projectSets(const DatasetRepository &repository, const DatasetArn &arn);

/// \p arn becomes one of the two, unless a newer one of its kind is there.
void takeInto(ProjectSets &sets, const DatasetArn &arn);

/// The same for every project of which a dataset is watched, in no order: the datasets that were created last. One pass.
[[nodiscard]] QList<ProjectSets> allProjectSets(const DatasetRepository &repository);

/// What one dataset has of a label.
struct LabelCounts {
    bool isThere = false; ///< the dataset has the label; the counts say nothing otherwise
    std::optional<qint64> entries; ///< that use it
    std::optional<qint64> boxes; ///< entries that have it on a box
    bool operator==(const LabelCounts &) const = default;
};

/// One label, train beside test.
struct LabelRow {
    QString name; ///< empty where AWS reported none
    LabelCounts train;
    LabelCounts test;
    bool operator==(const LabelRow &) const = default;
};

/// The labels of both datasets, by name: the fewest entries in both together first, then by name. Unknown counts last.
[[nodiscard]] QList<LabelRow> labelRows(const QList<DatasetLabel> &train, const QList<DatasetLabel> &test);

} // namespace dw
