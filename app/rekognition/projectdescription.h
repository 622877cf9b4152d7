// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetarn.h"
#include "rekognition/datasetdescription.h"

#include <QList>

namespace dw {

/// DatasetMetadata of the API: what DescribeProjects tells of a dataset. No counts, no time of last change.
struct DatasetMetadata {
    std::optional<DatasetArn> arn; ///< absent where the service sent none, or one we cannot read
    std::optional<double> creationTimestamp; ///< epoch seconds
    std::optional<QString> datasetType; ///< "TRAIN" or "TEST"
    std::optional<Word<DatasetStatus>> status;
    std::optional<QString> statusMessage;
    std::optional<Word<StatusMessageCode>> statusMessageCode;
    bool operator==(const DatasetMetadata &) const = default;
};

/// ProjectDescription of the API.
struct ProjectDescription {
    std::optional<QString> projectArn;
    std::optional<double> creationTimestamp; ///< epoch seconds
    std::optional<QString> status; ///< CREATING, CREATED, DELETING, or a newer word
    QList<DatasetMetadata> datasets; ///< at most one train and one test
    bool operator==(const ProjectDescription &) const = default;
};

/// One page of DescribeProjects.
struct ProjectsPage {
    QList<ProjectDescription> projects;
    std::optional<QString> nextToken; ///< absent on the last page; an empty token counts as absent
    bool operator==(const ProjectsPage &) const = default;
};

} // namespace dw
