// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetsnapshot.h"

#include <QJsonValue>
#include <QList>

namespace dw {

/// One field of a dataset that is another than before.
struct DatasetChange {
    QString field; ///< the API's member name, e.g. "LabeledEntries", or "Error"
    QJsonValue from; ///< null, text or a whole number; null: not read before, or absent in AWS's answer
    QJsonValue to;
    bool isFirstReading = false; ///< nothing is known of what it was
    bool operator==(const DatasetChange &) const = default;
};

/// What differs between two snapshots of one dataset, in this order: Status, StatusMessage, StatusMessageCode,
/// LabeledEntries, TotalEntries, TotalLabels, ErrorEntries, LastUpdatedTimestamp, CreationTimestamp, Error. Pure.
/// Times are UTC, ISO 8601 with milliseconds and Z. Text is cleaned with cleanText(). Error is the service's code
/// ("ResourceNotFoundException"), or the kind of failure where it sent none, and null where all is well; failures that say
/// nothing of the dataset itself, a network that is down among them, are no change of it.
[[nodiscard]] QList<DatasetChange> changes(const DatasetSnapshot &before, const DatasetSnapshot &after);

/// What to compare the next snapshot with: \p after, but a failure that says nothing of the dataset does not take the
/// place of one that does.
[[nodiscard]] DatasetSnapshot lastKnown(const DatasetSnapshot &before, const DatasetSnapshot &after);

} // namespace dw
