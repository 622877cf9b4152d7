// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetarn.h"
#include "rekognition/datasetdescription.h"

namespace dw {

/// The labels and entries of a dataset of the demo, so that they agree with its counts: as many entries, labeled ones
/// and ones with errors as its DatasetStats say. A pure function of ARN and stats.
class DemoEntries {
public:
    DemoEntries(DatasetArn arn, const DatasetStats &stats);

    [[nodiscard]] qint64 labelCount() const noexcept { return m_labels; }
    [[nodiscard]] QString labelName(qint64 label) const; ///< 0 <= label < labelCount()
    [[nodiscard]] qint64 entriesWith(qint64 label) const; ///< LabelStats.EntryCount
    [[nodiscard]] bool hasBoxes() const; ///< for object detection: each label stands on a box

    [[nodiscard]] qint64 size() const noexcept { return m_total; }
    [[nodiscard]] bool isLabeled(qint64 entry) const noexcept { return entry < m_labeled; }
    [[nodiscard]] bool hasErrors(qint64 entry) const noexcept;
    [[nodiscard]] QString labelOf(qint64 entry) const; ///< empty where it has none
    [[nodiscard]] QString sourceRef(qint64 entry) const; ///< where its image would be
    /// The JSON line. Formats from the Custom Labels Developer Guide: image-level labels or boxes, and "cl-errors" as its example
    /// of ListDatasetEntries with errors shows them.
    [[nodiscard]] QByteArray line(qint64 entry) const;

private:
    [[nodiscard]] qint64 labelIndexOf(qint64 entry) const;
    [[nodiscard]] QString created() const; ///< ISO 8601, UTC

    DatasetArn m_arn;
    qint64 m_labels = 0;
    qint64 m_total = 0;
    qint64 m_labeled = 0;
    qint64 m_errors = 0;
};

} // namespace dw
