// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dw {

/// DatasetLabelDescription of the API with its LabelStats. Absent is not 0: answers about classification have no boxes.
struct DatasetLabel {
    std::optional<QString> name;
    std::optional<qint64> entryCount; ///< images that use the label
    std::optional<qint64> boundingBoxCount; ///< images that have it on a box, not boxes
    bool operator==(const DatasetLabel &) const = default;
};

/// One page of ListDatasetLabels. A dataset has at most 250 labels, so three pages are all. Source: Rekognition quotas.
struct LabelsPage {
    QList<DatasetLabel> labels;
    std::optional<QString> nextToken; ///< absent on the last page; an empty token counts as absent
    bool operator==(const LabelsPage &) const = default;
};

} // namespace dw
