// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetarn.h"

#include <QCollator>
#include <QHash>

#include <vector>

namespace dw {

/// The order of names: by project in the person's language (v2 before v10, no case), train before test, then by ARN.
/// A collation key costs a microsecond, so it is made once for each project and kept.
class NameOrder {
public:
    NameOrder();

    /// The place of each dataset among all of them, 0 for the first; no place is given twice. Null pointers are not allowed.
    [[nodiscard]] std::vector<int> places(const std::vector<const DatasetArn *> &arns);

    /// The place of each text among its kind, the same for texts that differ by nothing but case.
    [[nodiscard]] std::vector<int> places(const QStringList &texts) const;

private:
    [[nodiscard]] int idOf(const QString &project);

    QCollator m_collator;
    QHash<QString, int> m_ids; // of projects, as indexes of m_keys
    std::vector<QCollatorSortKey> m_keys;
};

} // namespace dw
